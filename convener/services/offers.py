"""What can be chosen for which paper; a new choice is one entry here and a field in the options of its document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from convener.documents import agenda, billing, declaration, participants, run_of_show, sign_in, signs, tents
from convener.documents.billing import Billing, Unconfirmed
from convener.documents.style import Style
from convener.model.session import SessionStatus
from convener.press.stationery.sheets import SHEETS, LabelSheet
from convener.press.tree import Paper
from convener.services import events
from convener.services.choices import Alternative, Choice, Choices, Date, Day, OneOf, YesNo, whose


def _standing(subject: Any) -> list[Any]:
    return [one for one in whose(subject).sessions if one.status is not SessionStatus.CANCELLED]


def _kept_back(session: Any) -> bool:
    """Whether its attribution rule keeps a name or a person from a programme."""
    forms = Style()
    return billing.groups(session, forms, Billing()) != billing.groups(session, forms, Billing(everybody=True))


SIZE: Final = Choice(
    "size",
    "Paper size",
    "on which paper it is printed, unless on that of the series",
    OneOf(
        (
            Alternative("series", "As the series", None),
            Alternative("a4", "A4", Paper.A4),
            Alternative("letter", "Letter", Paper.LETTER),
        )
    ),
)
DAY: Final = Choice(
    "day", "Day", "one day of the event, or all of them", Day(), lambda of: len(events.days(whose(of))) > 1
)
FLOWING: Final = Choice(
    "flowing",
    "Days in full",
    "whether each day prints in full, one after the other, instead of being brought onto a page of its own",
    YesNo(),
    lambda of: bool(agenda.public_sessions(whose(of), agenda.Options(drafts=True))),
)
DRAFTS: Final = Choice(
    "drafts",
    "Drafts too",
    "whether sessions that are still drafts stand in it too",
    YesNo(),
    lambda of: any(one.status is SessionStatus.DRAFT for one in _standing(of)),
)
UNCONFIRMED: Final = Choice(
    "unconfirmed",
    "Unconfirmed",
    "how those appear who have not said yes",
    OneOf(
        (
            Alternative("marked", "Marked", Unconfirmed.MARKED),
            Alternative("left-out", "Left out", Unconfirmed.LEFT_OUT),
            Alternative("as-confirmed", "As confirmed", Unconfirmed.AS_CONFIRMED),
        )
    ),
    lambda of: bool(billing.unconfirmed(_standing(of))),
)
EVERYBODY: Final = Choice(
    "announce-everybody",
    "Announce everybody",
    "whether everybody with a role is named, whatever the attribution rule of their session",
    YesNo(),
    lambda of: any(_kept_back(one) for one in _standing(of)),
)
ORDER: Final = Choice(
    "order",
    "Order",
    "how the list is ordered",
    OneOf(
        (
            Alternative("country", "By country", participants.Order.COUNTRY),
            Alternative("place", "By place", participants.Order.PLACE),
            Alternative("alphabet", "By the alphabet", participants.Order.ALPHABET),
            Alternative("precedence", "By precedence", participants.Order.PRECEDENCE),
        )
    ),
)
AS_OF: Final = Choice(
    "as-of",
    "Endorsed as of",
    "which endorsements it has: those that stood on this day, else all that stand now",
    Date(),
    lambda text: bool(text.endorsements),
)
INTERNAL: Final = Choice(
    "internal",
    "Internal items too",
    "whether sessions and cues for the house alone stand in it",
    YesNo(usual=True),
    lambda of: any(one.internal or any(cue.internal for cue in one.cues) for one in _standing(of)),
)
SHEET: Final = Choice(
    "sheet",
    "Label sheet",
    "the sheet they are printed on, by its size and paper",
    OneOf(
        (
            Alternative("series", "As the series, 90 × 62 mm", None),
            *(Alternative(one.title, one.title, one) for one in SHEETS),
        )
    ),
)
BACKS: Final = Choice(
    "backs",
    "Backs",
    "what stands on the backs; the code has the bearer's own calendar where it is short enough",
    OneOf(
        (
            Alternative("none", "No backs", ""),
            Alternative("name", "The face again", "name"),
            Alternative("calendar", "QR code of the personal calendar", "calendar"),
        ),
        bare="calendar",
    ),
)
SPEAKERS_ONLY: Final = Choice(
    "speakers-only",
    "Speakers only",
    "whether only those who speak from the front have one",
    YesNo(),
    lambda of: bool(_standing(of)),
)
DOORS: Final = Choice(
    "doors",
    "Doors",
    "which doors have a sign",
    OneOf(
        (
            Alternative("all", "Rooms and breakout themes", (True, True)),
            Alternative("rooms", "Rooms only", (True, False)),
            Alternative("themes", "Breakout themes only", (False, True)),
        )
    ),
    lambda of: any(one.themes for one in _standing(of)) and any(one.room for one in _standing(of)),
)


@dataclass(frozen=True, slots=True)
class Backed:
    """Badges: on which sheet, and with what on their backs (“name”, “calendar” or nothing)."""

    sheet: LabelSheet | None = None
    backs: str = ""


def _agenda(*, announce_everybody: bool, unconfirmed: Unconfirmed, **more: Any) -> agenda.Options:
    return agenda.Options(billing=Billing(unconfirmed, announce_everybody), **more)


def _signs(*, doors: Sequence[bool], day: date | None) -> signs.Options:
    rooms, themes = doors
    return signs.Options(rooms, themes, day)


AGENDA: Final = Choices(_agenda, (DAY, FLOWING, DRAFTS, UNCONFIRMED, EVERYBODY))
ONE_PAGE: Final = Choices(_agenda, (DAY, DRAFTS, UNCONFIRMED, EVERYBODY))
PARTICIPANTS: Final = Choices(participants.Options, (ORDER,))
DECLARATION: Final = Choices(declaration.Options, (AS_OF,))
RUN_OF_SHOW: Final = Choices(run_of_show.Options, (INTERNAL,))
SIGN_IN: Final = Choices(partial(sign_in.Options, sign_in.By.DAY), (DAY,))
SIGN_IN_SESSIONS: Final = Choices(partial(sign_in.Options, sign_in.By.SESSION), (DAY,))
BADGES: Final = Choices(Backed, (SHEET, BACKS))
TENTS: Final = Choices(tents.Options, (SPEAKERS_ONLY,))
SIGNS: Final = Choices(_signs, (DOORS, DAY))
