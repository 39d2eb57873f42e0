"""Which drawing stands for which word: kinds of sessions, attribution rules, statements, statuses."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.base import Base
from convener.model.participant import Category, InvitationStatus
from convener.model.session import RoleStatus, SessionKind
from convener.model.statement import StatementKind

_OF_WORDS: Final[Mapping[Enum, str]] = {
    AttributionRule.NAMED: "user-round",
    AttributionRule.ROLE_AND_PLACE: "id-card",
    AttributionRule.COUNTRY_ONLY: "flag",
    AttributionRule.COLLECTIVE: "users-round",
    AttributionRule.OFF_THE_RECORD: "mic-off",
    StatementKind.POINT: "circle-dot",
    StatementKind.QUOTATION: "quote",
    StatementKind.PRACTICE: "hand",
    StatementKind.FIGURE: "chart-bar",
    StatementKind.ANNOUNCEMENT: "info",
    StatementKind.QUESTION: "circle-question-mark",
    StatementKind.CALL: "megaphone",
    SessionKind.OPENING: "sun",
    SessionKind.PLENARY: "presentation",
    SessionKind.CLOSING: "flag-triangle-right",
    SessionKind.KEYNOTES: "megaphone",
    SessionKind.SCREENING: "film",
    SessionKind.PANEL: "messages-square",
    SessionKind.CONVERSATION: "messages-square",
    SessionKind.BREAKOUT_ROUND: "grid-2x2",
    SessionKind.FIELD_VISIT: "bus",
    SessionKind.SIGNING: "signature",
    SessionKind.MEAL: "utensils",
    SessionKind.BREAK: "coffee",
    SessionKind.REGISTRATION: "badge-check",
    Category.MAYOR: "landmark",
    Category.DEPUTY_MAYOR: "landmark",
    Category.CITY_STAFF: "building-2",
    InvitationStatus.PROPOSED: "circle-dashed",
    InvitationStatus.INVITED: "mail",
    InvitationStatus.ACCEPTED: "check",
    InvitationStatus.CONFIRMED: "circle-check",
    InvitationStatus.REPRESENTED: "shuffle",
    InvitationStatus.DECLINED: "x",
    InvitationStatus.WITHDRAWN: "x",
    RoleStatus.PROPOSED: "circle-dashed",
    RoleStatus.ASKED: "clock",
    RoleStatus.CONFIRMED: "circle-check",
    RoleStatus.DECLINED: "x",
}
_OF_NOUNS: Final[Mapping[str, str]] = {
    "event": "calendar-range",
    "person": "user-round",
    "participant": "id-card",
    "place": "map-pin",
    "organisation": "building-2",
    "room": "door-open",
    "session": "presentation",
    "theme": "grid-2x2",
    "statement": "quote",
    "finding": "lightbulb",
    "takeaway": "list-checks",
    "section": "heading",
    "case_study": "file-text",
    "declaration": "scroll-text",
    "resource": "book-open",
    "picture": "image",
    "report": "file-text",
    "task": "list-checks",
    "partner": "link",
    "tag": "hash",
    "edition": "book-open",
    "series": "calendar-range",
}


def of(word: Enum) -> str:
    """The drawing of a word, or none."""
    return _OF_WORDS.get(word, "")


def of_noun(noun: type[Base]) -> str:
    """The drawing of a noun, or none."""
    return _OF_NOUNS.get(noun.__tablename__, "")
