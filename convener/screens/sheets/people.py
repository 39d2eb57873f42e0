"""Inspectors of people, the positions they hold, and of participants."""

from __future__ import annotations

from typing import Any, Final

from convener.model.organisation import Organisation
from convener.model.participant import InvitationStatus, Participant
from convener.model.person import Person, Position
from convener.model.place import Place
from convener.model.session import Role
from convener.screens import chips, fields
from convener.screens.picks import position_words
from convener.screens.sheets import lists
from convener.screens.sheets.pictures import image_field
from convener.screens.sheets.sessions import ROLE
from convener.screens.spec import Action, Field, Given, Group, Listing, Sheet
from convener.services import items, participants, people

_POSITION: Final[Sheet[Position]] = Sheet(
    noun="position",
    title=position_words,
    parts=(
        Group(
            fields=(
                *fields.several(Position, "title", "place", "unit", "organisation", "started", "ended"),
                fields.of(Position, "former", hint=lambda _row: "Ended, at a date nobody noted."),
            )
        ),
    ),
)


def _years(position: Position) -> str:
    if position.started or position.ended:
        return f"{position.started or ''}–{position.ended or ''}"
    return "former" if position.former else ""


def _add_position(given: Given[Any]) -> Position:
    details = {"place": lists.picked(given, "place"), "organisation": given["organisation"]}
    return people.add_position(given.db, given.row, given["title"] or "", **details)


PERSON: Final[Sheet[Person]] = Sheet(
    noun="person",
    title=lambda row: row.name,
    subtitle=lambda row: position_words(row.positions[0]) if row.positions else "",
    icon="user-round",
    parts=(
        Group(fields=fields.several(Person, "academic_title", "given_name", "family_name", "suffix")),
        Group(
            title="As printed and filed",
            fields=(
                fields.of(Person, "printed_name", hint=lambda row: "" if row.printed_name else f"Prints as {row.name}"),
                fields.of(Person, "sort_name", hint=lambda row: "" if row.sort_name else f"Files as {row.filed_name}"),
                *fields.several(Person, "short_form", "form_of_address", "gender"),
            ),
        ),
        lists.of(
            "Positions",
            "positions",
            Position,
            _POSITION,
            lists.add(
                "Add a position",
                _add_position,
                lists.asked("title", "Title", needed=False),
                lists.asked_for(Place, "place", "Place", needed=False),
                lists.asked_for(Organisation, "organisation", "Organisation", needed=False),
            ),
            title=position_words,
            lead=_years,
        ),
        Group(title="To reach", fields=fields.several(Person, "email", "telephone", "languages")),
        Group(
            title="Assistant",
            fields=fields.several(
                Person, ("assistant_name", "Name"), ("assistant_email", "Email"), ("assistant_telephone", "Telephone")
            ),
        ),
        Group(fields=(image_field("Portrait", "portrait"), *fields.several(Person, "biography", "notes"))),
    ),
)


def _status() -> Field[Participant]:
    """The invitation's status; who is represented gets a deputy by the field below."""
    return fields.of(Participant, "status")


def _deputy() -> Field[Participant]:
    def write(db: Any, row: Participant, deputy: Participant | None) -> None:
        if deputy is None:
            participants.come_in_person(db, row)
        else:
            participants.represent(db, row, deputy)

    kind = fields.of(Participant, "represented_by").kind
    return Field(label="Represented by", read=lambda row: row.represented_by, write=write, kind=kind, noun="deputy")


def _in_programme(row: Participant) -> list[Role]:
    return sorted(row.roles, key=lambda role: (str(role.session.day or ""), str(role.session.starts or "")))


def _when(role: Role) -> str:
    session = role.session
    day = session.day.strftime("%a") if session.day else ""
    return f"{day} {session.starts.strftime('%H:%M')}" if session.starts else day


_ROLES: Final[Listing[Participant, Role]] = Listing(
    label="In the programme",
    noun="role",
    rows=_in_programme,
    title=lambda role: role.session.title,
    lead=_when,
    state=chips.role,
    sheet=lambda _role: ROLE,
    remove=lambda db, _row, role: items.remove(db, role),
    empty="Nothing yet",
)
PARTICIPANT: Final[Sheet[Participant]] = Sheet(
    noun="participant",
    title=lambda row: row.name or "Nobody yet",
    subtitle=lambda row: row.listed_position or (position_words(row.held) if row.held else ""),
    icon="id-card",
    parts=(
        Group(
            fields=(
                fields.of(Participant, "person"),
                fields.of(
                    Participant,
                    "label",
                    "Or called",
                    hint=lambda row: "" if row.person else "For somebody not yet named, or a group.",
                    shown=lambda row: row.person is None,
                ),
                fields.of(Participant, "people", "How many", shown=lambda row: row.person is None),
                fields.of(Participant, "category"),
                _status(),
                _deputy(),
            )
        ),
        Group(
            title="As listed",
            fields=(
                fields.of(Participant, "held", "Position"),
                fields.of(Participant, "listed_position", "Printed as"),
                *fields.several(Participant, ("place", "For the place"), ("organisation", "For the organisation")),
                *fields.several(Participant, "precedence", "first_time", "badge_name"),
            ),
        ),
        Group(
            title="Consent",
            fields=fields.several(
                Participant,
                ("listed", "In the list"),
                ("photographed", "In photographs"),
                ("quoted", "Quoted by name"),
            ),
        ),
        Group(
            title="There and back",
            fields=fields.several(Participant, "arrives", "leaves", "hotel", "diet", "needs", "attendance"),
        ),
        _ROLES,
        Group(fields=fields.several(Participant, "notes")),
    ),
    acts=(
        Action(
            label="Set as confirmed",
            icon="circle-check",
            do=lambda given: items.change(given.db, given.row, status=InvitationStatus.CONFIRMED),
            possible=lambda given: (
                "" if given.row.status is not InvitationStatus.CONFIRMED else "This is confirmed already."
            ),
        ),
    ),
)
