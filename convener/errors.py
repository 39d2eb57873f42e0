"""What an organiser may be told when an act cannot be done."""


class Refused(Exception):  # noqa: N818 (it is no error of the program: the act was refused)
    """An act cannot be done; the message is one full sentence: what, where, and what would do.

    Raised by any layer, caught in one place of the window and one of the command line. The step it
    was raised in leaves nothing behind. Everything else that is raised is a bug.
    """


class Conflict(Refused):
    """Somebody else changed the same item meanwhile; nothing was overwritten."""
