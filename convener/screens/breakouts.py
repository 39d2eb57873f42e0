"""Breakouts: the themes of each round, who sits in them, and what they took away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.session import Session, SessionKind
from convener.model.takeaway import Takeaway
from convener.model.theme import MemberKind, Theme
from convener.rules.wording import counted, listed, short
from convener.screens import fields, troubles
from convener.screens.sheets import lists
from convener.screens.sheets.sessions import TAKEAWAY, THEME
from convener.screens.spec import Action, Column, Empty, Filter, Given, Screen, View, some_rows
from convener.services import items, sessions, takeaways, themes


def _themes(_db: orm.Session, event: Event) -> Sequence[Theme]:
    return themes.every(event)


def _takeaways(_db: orm.Session, event: Event) -> Sequence[Takeaway]:
    among = [one for session in event.sessions for one in session.takeaways if one.parent is None]
    return sorted(among, key=lambda one: (one.session.position, _theme_place(one), one.position, one.id))


def _theme_place(row: Takeaway) -> int:
    return -1 if row.theme is None else row.theme.position


def _facts(_db: orm.Session, event: Event) -> str:
    rounds = sessions.rounds(event)
    among = [theme for session in rounds for theme in session.themes]
    seated = sum(len(theme.members) for theme in among)
    return f"{counted(len(rounds), 'round')} with {counted(len(among), 'theme')} · {counted(seated, 'place')} taken"


def _of_kind(kind: MemberKind) -> Any:
    def show(row: Theme) -> str:
        return listed([one.participant.name or "Nobody yet" for one in row.members if one.kind is kind])

    return show


def _seats(row: Theme) -> str:
    taken = len(row.members)
    return f"{taken} of {row.seats}" if row.seats is not None else str(taken)


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _no_round(given: Given[Any]) -> str:
    if given.event is not None and sessions.rounds(given.event):
        return ""
    return "Themes belong to a breakout round: add one to the programme first."


def _add_round(given: Given[Any]) -> Session:
    return sessions.add(given.db, given.event, given["title"], kind=SessionKind.BREAKOUT_ROUND)


def _add_theme(given: Given[Any]) -> Theme:
    into = given.row.session if given.chosen else sessions.rounds(given.event)[0]
    return themes.add(given.db, into, given["title"])


def _add_takeaway(given: Given[Any]) -> Takeaway:
    into = given.row.session if given.chosen else sessions.rounds(given.event)[0]
    return takeaways.add(given.db, into, given["text"], given.row.theme if given.chosen else None)


_THEMES: Final = View(
    label="Themes",
    rows=_themes,
    columns=(
        Column(
            title="Round",
            show=lambda row: row.session.title,
            sort=lambda row: (row.session.position, row.position),
            width=150,
        ),
        Column(title="Theme", show=lambda row: row.title, edit=fields.of(Theme, "title"), strong=True),
        Column(title="Facilitator", show=_of_kind(MemberKind.FACILITATOR), width=140),
        Column(title="Rapporteur", show=_of_kind(MemberKind.RAPPORTEUR), width=140),
        Column(title="Room", show=lambda row: row.room.name if row.room else "", width=100),
        Column(title="Seats", show=_seats, sort=lambda row: len(row.members), right=True, width=76),
    ),
    sheet=lambda _row: THEME,
    empty=Empty(
        title="No breakout theme yet",
        words="A round divides the event into groups that each take up one theme. Add the round, then its themes.",
        acts=("Add breakout round", "Add theme"),
    ),
    acts=(
        Action(label="Remove theme", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add breakout round",
            do=_add_round,
            icon="plus",
            asks=(lists.asked("title", "Title of the round"),),
        ),
        Action(
            label="Add theme",
            do=_add_theme,
            key="Ctrl+Shift+N",
            icon="plus",
            primary=True,
            asks=(lists.asked("title", "Theme"),),
            possible=_no_round,
        ),
    ),
    filters=(Filter(label="Any round", values=lambda row: [row.session.title]),),
    problems=lambda _db, event: troubles.by_row(event, "theme"),
    move=items.move,
)
_TAKEAWAYS: Final = View(
    label="Takeaways",
    rows=_takeaways,
    columns=(
        Column(title="No.", show=lambda row: str(takeaways.number(row)), sort=takeaways.number, right=True, width=56),
        Column(
            title="Takeaway",
            show=lambda row: short(row.text, 200),
            edit=fields.of(Takeaway, "text"),
            strong=True,
        ),
        Column(title="Theme", show=lambda row: row.theme.title if row.theme else "Crosscutting", width=170),
        Column(title="Round", show=lambda row: row.session.title, width=170),
    ),
    sheet=lambda _row: TAKEAWAY,
    empty=Empty(
        title="No takeaway yet",
        words="What a round agreed on, numbered: of one theme, or crosscutting.",
        acts=("Add takeaway",),
    ),
    acts=(
        Action(label="Remove takeaway", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add takeaway",
            do=_add_takeaway,
            icon="plus",
            primary=True,
            asks=(lists.asked("text", "Takeaway"),),
            possible=_no_round,
        ),
    ),
    filters=(Filter(label="Any round", values=lambda row: [row.session.title]),),
    move=items.move,
)
BREAKOUTS: Final = Screen(
    name="breakouts",
    title="Breakouts",
    icon="grid-2x2",
    group=1,
    watches=frozenset({"theme", "member", "session", "takeaway", "participant", "person", "room", "acceptance"}),
    facts=_facts,
    views=(_THEMES, _TAKEAWAYS),
)
