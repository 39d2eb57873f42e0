"""`python -m convener` and `convener`: the window without arguments, else the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

WITHOUT_ASSERTIONS: Final = (
    "Convener does not run with python -O: without its assertions it could damage a workspace unseen."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window when nothing is asked for, else do what is asked; gives the exit code."""
    if not __debug__:
        sys.stderr.write(f"convener: {WITHOUT_ASSERTIONS}\n")
        return 2
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments:
        return _open_window("")
    from convener.cli import commands  # noqa: PLC0415 (the window is painted before the database is imported)

    return commands.main(arguments, _open_window)


def _open_window(target: str) -> int:
    from convener import app  # noqa: PLC0415 (the command line needs no Qt)

    return app.run(target or None)


if __name__ == "__main__":
    sys.exit(main())
