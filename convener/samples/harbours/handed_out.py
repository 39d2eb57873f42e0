"""What went out of the office for the invented workshop: two letters, and two issues of the programme."""

from datetime import datetime, time
from typing import Final

from convener.model.letter import LetterKind
from convener.model.session import RoleKind
from convener.samples.forms.programme import Before, Issue, Role
from convener.samples.forms.results import Letter

_SIGNED: Final = ("Yusra Abu Shahin", "Director, Small Harbours Alliance")

LETTERS: Final = (
    Letter(
        LetterKind.INVITATION,
        "Invitation to Ørnhavn",
        """
        {address},

        On {dates} harbour towns meet in {city} ({venue}), to ask what a small town can do on the evening when people,
        goods and rumours come ashore together. The {convener} would be glad to have you there as {part}.

        The first day is for looking and listening: two keynotes, a frank conversation among mayors, an hour on the
        night ferry’s quay, and three small groups. On the second day we read the draft of a promise between towns.
        There will be interpretation between English and French throughout.

        Please let us know by **12 March**

        - whether you can come, or who will come in your place;
        - when you arrive and leave, and what you need on the way;
        - whether your name may stand in the list of participants, and whether we may quote you.

        The journeys of towns with fewer than 10,000 inhabitants are paid for by the Lantern Fund.
        """,
        *_SIGNED,
    ),
    Letter(
        LetterKind.THANKS,
        "With thanks from the quay",
        """
        {address},

        Thank you for coming to {city}, on {days attended}, and for your part in “{event}” as {part}.

        Before anything of yours is printed with your name, we will send you the words and ask whether they may stand.
        The summary of both days follows in June. If something should be in it that nobody has noted, write to us: what
        was said on the way to the ferry counts too.
        """,
        *_SIGNED,
    ),
)

ISSUES: Final = (
    Issue(
        "Sent to the towns",
        datetime(2027, 5, 6, 9, 30),  # noqa: DTZ001 (UTC, as issues are kept)
        before=(
            Before("ashore", {"title": "What comes ashore with the ferry"}),
            Before("night-ferry", {"starts": time(13, 30), "ends": time(15, 0)}),
            Before("round-1", {"starts": time(15, 30), "ends": time(17, 0)}),
            Before("closing", {"room": "Rope Walk", "starts": time(14, 45), "ends": time(15, 15)}),
            Before("promise", {"starts": time(13, 45), "ends": time(14, 45)}),
            Before("opening", {"minutes": 8, "notes": ""}, cue="Address by the Mayor"),
            Before("opening", {"cue": "GO at nine sharp"}, cue="Ferry bell"),
        ),
        joined=(("false-warning", Role("qandili", RoleKind.PANELLIST)),),
    ),
    Issue("Printed for the doors", datetime(2027, 5, 18, 15, 10)),  # noqa: DTZ001 (as above)
)
