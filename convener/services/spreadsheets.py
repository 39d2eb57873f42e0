"""The lists of an event as spreadsheets: people, programme, statements, endorsements, a row for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from convener.documents import agenda, billing, naming, partners, placing, prose, style, voices
from convener.documents import participants as listed
from convener.documents.style import Style
from convener.model.declaration import Declaration, Endorsement
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.session import Session
from convener.model.statement import Statement
from convener.press import tree
from convener.press.xlsx import Cell, Column, Kind, Sheet, Workbook
from convener.rules import attribution

_PEOPLE = (
    Column("Name", 28),
    Column("Position", 34),
    Column("Place", 20),
    Column("Country", 18),
    Column("Organisation", 28),
    Column("As", 16),
    Column("Status", 14),
    Column("People", 8, Kind.NUMBER),
    Column("Precedence", 11, Kind.NUMBER),
    Column("First time", 10),
    Column("May be listed", 14),
    Column("Arrives", 17, Kind.MOMENT),
    Column("Leaves", 17, Kind.MOMENT),
    Column("Email", 28),
    Column("Telephone", 18),
)
_PROGRAMME = (
    Column("Day", 12, Kind.DATE),
    Column("Starts", 8, Kind.TIME),
    Column("Ends", 8, Kind.TIME),
    Column("Session", 36),
    Column("Kind", 16),
    Column("Status", 12),
    Column("Internal", 9),
    Column("Room", 18),
    Column("Who", 44),
    Column("Groups", 36),
    Column("Attribution", 18),
)
_STATEMENTS = (
    Column("Words", 60),
    Column("Kind", 14),
    Column("Who, as may be told", 36),
    Column("Attribution", 18),
    Column("May be quoted", 14),
    Column("Session", 30),
    Column("Theme", 24),
    Column("Tags", 24),
)
_ENDORSEMENTS = (
    Column("Place", 26),
    Column("Country", 20),
    Column("Endorsed on", 13, Kind.DATE),
    Column("Withdrawn on", 13, Kind.DATE),
    Column("Given by", 30),
    Column("Proof", 36),
)


def participants(event: Event) -> Workbook:
    """Everybody of the event, whatever they answered, with how they are reached."""
    forms = style.of_event(event)
    rows = tuple(_person(one, forms) for one in event.participants)
    return _book(event, "List of participants", Sheet("Participants", _PEOPLE, rows))


def programme(event: Event) -> Workbook:
    """Every session in the order of the clock, internal ones among them."""
    rows = tuple(_session(one) for one in sorted(event.sessions, key=agenda.order))
    return _book(event, "Programme", Sheet("Programme", _PROGRAMME, rows))


def statements(event: Event) -> Workbook:
    """What was said, attributed as the rule allows; what is off the record is left out."""
    forms = style.of_event(event)
    rows = tuple(row for one in event.statements for row in _statement(one, forms))
    return _book(event, "Statements", Sheet("Statements", _STATEMENTS, rows))


def endorsements(text: Declaration) -> Workbook:
    """Every endorsement of a declaration, those withdrawn among them."""
    forms = style.of_declaration(text)
    rows = tuple(_endorsement(one, forms) for one in text.endorsements)
    return _book(
        text.event, f"Endorsements of {text.short_title or text.title}", Sheet("Endorsements", _ENDORSEMENTS, rows)
    )


def _book(event: Event, title: str, sheet: Sheet) -> Workbook:
    paper = tree.Paper[event.series.paper.name] if event.series else tree.Paper.A4
    publisher = partners.publisher(event, style.of_event(event))
    return Workbook((sheet,), f"{event.title}: {title}", publisher, paper)


def _person(one: Participant, forms: Style) -> tuple[Cell, ...]:
    person = one.person
    return (
        naming.filed_name(one),
        naming.office(one, forms, country=False),
        one.place.name if one.place else "",
        listed.country(one, forms),
        one.organisation.name if one.organisation else "",
        one.category.label,
        one.status.label,
        one.people,
        one.precedence,
        _yes(one.first_time),
        one.listed.label,
        one.arrives,
        one.leaves,
        person.email if person else "",
        person.telephone if person else "",
    )


def _session(one: Session) -> tuple[Cell, ...]:
    return (
        one.day,
        one.starts,
        one.ends,
        one.title,
        one.kind.label,
        one.status.label,
        _yes(one.internal),
        one.room.name if one.room else "",
        "\n".join(_roles(one)),
        "\n".join(f"{agenda.mark(theme, place)}: {theme.title}" for place, theme in enumerate(one.themes, 1)),
        attribution.asked(one).label,
    )


def _roles(session: Session) -> Iterator[str]:
    for role in session.roles:
        coming = billing.standing_in(role.participant) or role.participant
        yield f"{role.kind.label}: {naming.name(coming)} ({role.status.label.lower()})"


def _statement(one: Statement, forms: Style) -> Iterable[tuple[Cell, ...]]:
    voice = attribution.speaker(one, lambda code: placing.in_sentence(code, forms))
    if not voice.may_print_words:
        return
    line = voices.line(voice, forms)
    who = ", ".join(part for part in (line.name, line.office) if part) if line else voice.collective
    yield (
        tree.words(prose.spans(one.words)),
        one.kind.label,
        who,
        voice.rule.label,
        _yes(voice.may_be_quoted),
        one.session.title if one.session else "",
        one.theme.title if one.theme else "",
        ", ".join(tagging.tag.name for tagging in one.taggings),
    )


def _endorsement(one: Endorsement, forms: Style) -> tuple[Cell, ...]:
    return (
        one.printed_name or one.place.name,
        one.printed_country or placing.country_of(one.place, forms),
        one.endorsed_on,
        one.withdrawn_on,
        one.given_by,
        one.proof,
    )


def _yes(told: bool) -> str:  # noqa: FBT001 (one word for one fact)
    return "Yes" if told else ""
