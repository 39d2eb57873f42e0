"""Inspectors of sessions: roles, themes, takeaways, what is shown, and the cues behind the stage."""

from __future__ import annotations

from typing import Any, Final

from convener.model.declaration import Declaration
from convener.model.participant import Participant
from convener.model.resource import Resource
from convener.model.session import Cue, Role, RoleKind, Session, Showing
from convener.model.takeaway import Takeaway
from convener.model.theme import Member, MemberKind, Theme
from convener.rules import attribution
from convener.rules.wording import called, short
from convener.screens import chips, fields, pointing
from convener.screens.sheets import lists
from convener.screens.spec import Action, Chip, Given, Group, Listing, Sheet
from convener.services import items, problems, sessions, takeaways, themes

ROLE: Final[Sheet[Role]] = Sheet(
    noun="role",
    title=lambda row: row.participant.name or "Nobody yet",
    subtitle=lambda row: f"{row.kind.label} in “{short(row.session.title)}”",
    icon="user-round",
    parts=(Group(fields=fields.several(Role, "kind", "status", "participant", "minutes", "topic")),),
)


def _shown(row: Showing) -> str:
    what = row.resource or row.declaration
    return called(what) if what is not None else row.note


_SHOWING: Final[Sheet[Showing]] = Sheet(
    noun="showing",
    title=_shown,
    parts=(Group(fields=fields.several(Showing, "resource", "declaration", "note")),),
)
_CUE: Final[Sheet[Cue]] = Sheet(
    noun="cue",
    title=lambda row: row.item,
    parts=(
        Group(
            fields=(
                fields.of(Cue, "item"),
                fields.of(Cue, "starts", hint=lambda row: "" if row.starts else "Follows the cue before."),
                *fields.several(Cue, "minutes", "who", "cue", "notes", "internal", "actual_starts"),
            )
        ),
    ),
)
_TOPIC: Final[Sheet[Takeaway]] = Sheet(
    noun="topic", title=lambda row: short(row.text), parts=(Group(fields=fields.several(Takeaway, "text")),)
)
TAKEAWAY: Final[Sheet[Takeaway]] = Sheet(
    noun="takeaway",
    title=lambda row: short(row.text),
    subtitle=lambda row: row.theme.title if row.theme else "Crosscutting",
    icon="list-checks",
    parts=(
        Group(fields=fields.several(Takeaway, "text", "theme")),
        lists.of(
            "Topics",
            "topics",
            Takeaway,
            _TOPIC,
            lists.add(
                "Add a topic",
                lambda given: takeaways.add_topic(given.db, given.row, given["text"]),
                lists.asked("text", "Topic"),
            ),
            title=lambda row: short(row.text, 90),
        ),
    ),
)
_MEMBER: Final[Sheet[Member]] = Sheet(
    noun="member",
    title=lambda row: row.participant.name or "Nobody yet",
    parts=(
        Group(
            fields=(
                *fields.several(Member, "kind", "participant"),
                fields.of(Member, "locked", hint=lambda _row: "Stays when groups are suggested anew."),
            )
        ),
    ),
)


def inherited(row: Session | Theme) -> str:
    """Whence the rule comes where none is set here, and whether one set here can take effect."""
    holds = attribution.asked(row)
    if row.rule is None:
        return f"As what it stands in: {holds.label}."
    return "" if holds is row.rule else f"What it stands in is stricter: {holds.label}."


THEME: Final[Sheet[Theme]] = Sheet(
    noun="breakout theme",
    title=lambda row: row.title,
    subtitle=lambda row: row.session.title,
    icon="grid-2x2",
    parts=(
        Group(
            fields=(
                *fields.several(Theme, "title", "number", "questions", "room", "seats"),
                fields.of(Theme, "rule", "Attribution", hint=inherited),
            )
        ),
        lists.of(
            "Members",
            "members",
            Member,
            _MEMBER,
            lists.add(
                "Add a member",
                lambda given: themes.add_member(given.db, given.row, given["participant"], given["kind"]),
                lists.asked_for(Participant, "participant", "Participant"),
                lists.asked("kind", "As", lists.choice(MemberKind)),
            ),
            title=lambda row: row.participant.name or "Nobody yet",
            lead=lambda row: "" if row.kind is MemberKind.MEMBER else row.kind.label,
            empty="Nobody yet",
        ),
        Group(title="Afterwards", fields=fields.several(Theme, "narrative", "takeaways_intro")),
    ),
)


def _add_showing(given: Given[Any]) -> Showing:
    what = given["resource"] or given["declaration"]
    return sessions.show(given.db, given.row, what)


def _showing_possible(given: Given[Any]) -> str:
    return "" if len(given.chosen) == 1 else "Choose one session first."


def _theme_state(row: Theme) -> Chip | None:
    return chips.rule(row.rule) if row.rule is not None else None


def _crosscutting(row: Session) -> list[Takeaway]:
    return [one for one in row.takeaways if one.parent is None]


_PARTS: Final[tuple[Listing[Session, Any], ...]] = (
    lists.of(
        "Roles",
        "roles",
        Role,
        ROLE,
        lists.add(
            "Add a role",
            lambda given: sessions.add_role(given.db, given.row, given["participant"], given["kind"]),
            lists.asked_for(Participant, "participant", "Participant"),
            lists.asked("kind", "As", lists.choice(RoleKind)),
        ),
        title=lambda row: row.participant.name or "Nobody yet",
        state=chips.role,
        empty="Nobody yet",
    ),
    lists.of(
        "Breakout themes",
        "themes",
        Theme,
        THEME,
        lists.add(
            "Add a theme",
            lambda given: themes.add(given.db, given.row, given["title"]),
            lists.asked("title", "Theme"),
        ),
        state=_theme_state,
    ),
    lists.of(
        "Takeaways",
        "takeaways",
        Takeaway,
        TAKEAWAY,
        lists.add(
            "Add a takeaway",
            lambda given: takeaways.add(given.db, given.row, given["text"]),
            lists.asked("text", "Takeaway"),
        ),
        title=lambda row: short(row.text, 90),
        lead=lambda row: row.theme.title if row.theme else "",
        rows=_crosscutting,
    ),
    Listing(
        label="Shown in it",
        noun="showing",
        rows=lambda row: row.showings,
        title=_SHOWING.title,
        sheet=lambda _row: _SHOWING,
        add=Action(
            label="Add a showing",
            do=_add_showing,
            icon="plus",
            possible=_showing_possible,
            asks=(
                lists.asked_for(Resource, "resource", "Film or publication", needed=False),
                lists.asked_for(Declaration, "declaration", "Or declaration", needed=False),
            ),
        ),
        remove=lambda db, _row, child: items.remove(db, child),
        move=lambda db, _row, child, to_index: items.move(db, child, to_index),
        empty="Nothing",
    ),
    lists.of(
        "Cues",
        "cues",
        Cue,
        _CUE,
        lists.add(
            "Add a cue",
            lambda given: sessions.add_cue(given.db, given.row, given["item"]),
            lists.asked("item", "Item"),
        ),
        lead=lambda row: f"{row.minutes} min" if row.minutes is not None else "",
    ),
)


def _accept(given: Given[Session]) -> None:
    event = given.row.event
    for problem in problems.of(event):
        if problem.concerns(given.row):
            problems.accept(given.db, event, problem, given["reason"])


def _has_problems(given: Given[Session]) -> str:
    found = any(problem.concerns(given.row) for problem in problems.of(given.row.event))
    return "" if found else "Nothing is wrong with it."


SESSION: Final[Sheet[Session]] = Sheet(
    noun="session",
    title=lambda row: row.title,
    subtitle=lambda row: row.kind.label,
    icon="presentation",
    parts=(
        Group(
            fields=(
                *fields.several(Session, "title", "label", "kind", "day", "starts", "ends", "room", "languages"),
                fields.of(Session, "rule", "Attribution", hint=inherited),
                fields.of(Session, "status"),
            )
        ),
        _PARTS[0],
        _PARTS[1],
        Group(title="Before the session", fields=fields.several(Session, "abstract")),
        Group(
            title="After the session",
            fields=fields.several(Session, "narrative", "told_elsewhere", ("takeaways_intro", "Leads in to takeaways")),
        ),
        *_PARTS[2:4],
        Group(
            title="Behind the stage",
            fields=fields.several(
                Session, "fixed_start", "internal", "expected", "actual_starts", "actual_ends", "stage_notes"
            ),
        ),
        _PARTS[4],
    ),
    acts=(
        Action(
            label="Accept its problems",
            do=_accept,
            icon="check",
            asks=(lists.asked("reason", "Why they may stand"),),
            possible=_has_problems,
        ),
        pointing.COPY,
    ),
)
