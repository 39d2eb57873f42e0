"""What stands on badges, name tents and door signs, as records that know neither the model nor a typeface."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from convener.press.entries import Calendar
from convener.press.stationery.sheets import LabelSheet
from convener.press.tree import Paper

SCAN: Final = "Scan for your own programme"
CODE: Final = "Square code with the bearer’s own programme as a calendar"


class Standing(Enum):
    """As what somebody is there; the value is the English word in the strip of the badge."""

    PARTICIPANT = "Participant"
    SPEAKER = "Speaker"
    HOST = "Host"
    STAFF = "Staff"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What all cards of one set share.

    `title` is the title of the file and names nobody; `head` and `corner` stand at the top of every card; `accent` is
    a brand colour (#rrggbb), `language` a BCP 47 tag.
    """

    title: str
    head: str = ""
    corner: str = ""
    language: str = "en-GB"
    publisher: str = ""
    accent: str = ""


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge: the name in two sizes, in the order in which its bearer writes it.

    `word` says in the strip what they are there, in the language of the event (else the English one); `calendar` may
    print as a code on the back.
    """

    name: str
    rest: str = ""
    place: str = ""
    office: str = ""
    standing: Standing = Standing.PARTICIPANT
    word: str = ""
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Tent:
    """One name tent; both faces say the same."""

    name: str
    office: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Hour:
    """A line of a door sign: when, and what."""

    when: str
    what: str


@dataclass(frozen=True, slots=True)
class Sign:
    """One door sign: a room or a breakout theme, for one day; the `mark` of a theme is its number or letter."""

    title: str
    mark: str = ""
    day: str = ""
    hours: tuple[Hour, ...] = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Badges:
    """Badges on a label sheet; with `backs`, behind each sheet the one to print on its back (turned on the long edge).

    The back repeats the face, or bears the code of the badge's calendar where it has one that a camera can read; `scan`
    stands beside it, `code` tells it to those who cannot see it.
    """

    sheet: LabelSheet
    cards: tuple[Badge, ...]
    imprint: Imprint
    backs: bool = False
    scan: str = SCAN
    code: str = CODE


@dataclass(frozen=True, slots=True)
class Tents:
    """Name tents, one on each sheet."""

    paper: Paper
    cards: tuple[Tent, ...]
    imprint: Imprint


@dataclass(frozen=True, slots=True)
class Signs:
    """Door signs, one on each sheet or, with many hours, on several."""

    paper: Paper
    cards: tuple[Sign, ...]
    imprint: Imprint


Stationery = Badges | Tents | Signs
