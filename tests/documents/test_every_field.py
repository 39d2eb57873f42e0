"""Whatever can be noted about a dialogue has its place on a paper, or a reason why it has none.

The columns of the model drive the tests: a new field that nobody prints fails here until somebody prints it or says
below why not.
"""

from datetime import date, datetime, time

import pytest
from sqlalchemy import Boolean, Date, DateTime, Enum, Float, Integer, String, Time, inspect

from convener.model import nouns
from convener.model.base import LineType, PartialDateType, ProseType
from tests.documents.whole import Told, other_papers, reports

NO_PAPER = {
    "kept for the house": {"Acceptance", "Issue", "Tag", "Tagging", "Task", "Invitation"},
    "a letter is a paper of its own": {"Letter"},
    "other spellings help to find what they name": {"PlaceName", "OrganisationName"},
    "bytes, and their measures": {"Blob"},
}
NOT_PRINTED = {
    "notes of the organiser, and what stands in the tables for the house": {
        "Place.notes",
        "Organisation.notes",
        "Person.notes",
        "Participant.notes",
        "Participant.diet",
        "Participant.needs",
        "Statement.notes",
        "Statement.noted_by",
        "Statement.approval_note",
        "Evidence.note",
        "Series.about",
        "Resource.about",
        "Endorsement.given_by",
        "Endorsement.proof",
    },
    "to write to people, not to print of them": {
        "Person.form_of_address",
        "Person.telephone",
        "Person.assistant_name",
        "Person.assistant_email",
        "Person.assistant_telephone",
        "Person.biography",
    },
    "other ways to call a thing, for the search and for the author": {
        "Place.local_name",
        "Place.website",
        "Series.other_names",
        "Organisation.short_name",
        "Organisation.website",
        "Person.short_form",
        "PlaceUnit.short_name",
    },
    "codes, not words": {
        "Place.zone",
        "Event.zone",
        "Event.languages",
        "Session.languages",
        "Person.languages",
        "Declaration.language",
        "Report.language",
    },
    "orders a list": {"Person.sort_name"},
}
BEFORE_THE_REPORT = {
    "Place.world_part",
    "Event.venue_address",
    "Event.about",  # a report says it where nobody wrote an overview
    "Event.credit",
    "Person.gender",
    "Room.directions",
    "Participant.badge_name",
    "Participant.hotel",
    "Session.abstract",
    "Session.stage_notes",
    "Theme.questions",
    "Cue.item",
    "Cue.who",
    "Cue.cue",
    "Cue.notes",
    "CommitmentReport.action",
    "CommitmentReport.proof",
}
"""What agendas, run of show, signs, badges, briefings, annex and follow-up print, and no report."""
MARK = "zqxwv"


@pytest.fixture(scope="module")
def told():
    return Told()


def columns(*types):
    """Give the columns of some types of all nouns that papers tell of, by noun."""
    away = set().union(*NO_PAPER.values())
    for kind in nouns.every():
        if kind.__name__ not in away:
            found = [name for name, column in inspect(kind).columns.items() if isinstance(column.type, types)]
            yield kind.__name__, found


def marked(noun, name):
    """Give a word that nothing else says, in the form that the field wants."""
    word = f"{MARK}{noun}{name.replace('_', '')}q".lower()
    if name == "attendance":
        return "7413", "more than 7413"
    forms = {"link": f"https://{word}.example", "report_link": f"https://{word}.example", "email": f"{word}@a.example"}
    return word, forms.get(name, word)


def found(told, fields, kinds):
    """Give the fields whose mark papers say: all at once by turns, then one by one those that another may hide."""
    turns = {}
    for noun, names in fields.items():
        for turn, name in enumerate(names):
            turns.setdefault(turn, []).append((noun, name))
    turns = [*turns.values(), *([(noun, name)] for noun, names in fields.items() for name in names)]
    said = set()
    for turn in turns:
        left = [one for one in turn if one not in said]
        words = told.while_set({one: marked(*one)[1] for one in left}, lambda: told.words(kinds)) if left else ""
        said |= {one for one in left if marked(*one)[0] in words}
    return said


def test_every_text_is_printed_somewhere(told):
    silent = set().union(*NOT_PRINTED.values())
    fields = {
        noun: [name for name in names if f"{noun}.{name}" not in silent] for noun, names in columns(LineType, ProseType)
    }
    assert {noun for noun, names in fields.items() if names} <= set(told.items)
    asked = {(noun, name) for noun, names in fields.items() for name in names}
    later = {one for one in asked if ".".join(one) in BEFORE_THE_REPORT}
    in_reports = {noun: [name for name in names if (noun, name) not in later] for noun, names in fields.items()}
    elsewhere = {noun: [name for name in names if (noun, name) in later] for noun, names in fields.items()}
    assert asked - later - found(told, in_reports, reports) == set()
    assert later - found(told, elsewhere, other_papers) == set()


def test_no_excuse_is_left_over(told):
    known = {f"{noun}.{name}" for noun, names in columns(LineType, ProseType) for name in names}
    assert set().union(*NOT_PRINTED.values(), BEFORE_THE_REPORT) <= known
    assert set().union(*NO_PAPER.values()) <= {kind.__name__ for kind in nouns.every()}
    silent = {}
    for one in set().union(*NOT_PRINTED.values()) - NOT_PRINTED["codes, not words"]:
        noun, name = one.split(".")
        silent.setdefault(noun, []).append(name)
    values = {(noun, name): marked(noun, name)[1] for noun, names in silent.items() for name in names}
    words = told.while_set(values, lambda: told.words(reports))
    assert {one for one in values if marked(*one)[0] in words} == set()


ORDER = {"id", "uid", "version", "position"}
OTHERS = {
    Boolean: (True, False),
    Date: (date(2031, 3, 4), date(2020, 1, 2)),
    DateTime: (datetime(2026, 6, 11, 13, 7), datetime(2026, 6, 12, 9, 1)),  # noqa: DTZ001 (wall clock)
    Time: (time(10, 7), time(16, 11)),
    Float: (12.5,),
    Integer: (1, 7, 2031),
    PartialDateType: ("2019-03-02", "2031"),
    String: ("FR", "#aa3300", "letter"),
}
NOT_IN_REPORTS = {
    "rooms, seats, cues and clocks: on agendas, signs, the run of show and in the readiness of the programme": {
        "Room.seats",
        "Theme.seats",
        "Member.locked",
        "Member.kind",
        "Session.ends",
        "Session.fixed_start",
        "Session.expected",
        "Session.actual_starts",
        "Session.actual_ends",
        "Cue.starts",
        "Cue.minutes",
        "Cue.internal",
        "Cue.actual_starts",
        "Role.status",
        "Role.minutes",
    },
    "lists of participants, badges and the annex": {
        "Place.population",
        "Organisation.country",
        "Participation.first_time",
        "Participant.category",
        "Participant.arrives",
        "Participant.leaves",
        "Participant.attendance",  # counted for the cover where nobody told how many came
        "Participant.listed",
        "Participant.precedence",
        "Participant.photographed",
        "Participant.first_time",
    },
    "the yearly follow-up": {"CommitmentReport.year", "CommitmentReport.progress", "CommitmentReport.reported_on"},
    "sorts and tells the organiser, a report says it in words": {
        "Series.launched",
        "Event.kind",
        "Event.status",
        "Organisation.kind",
        "Activity.kind",
        "Resource.kind",
        "Session.status",
        "Participant.status",
        "Statement.noted_at",
        "Statement.approved_on",
        "Endorsement.known_as_of",
    },
    "the attribution rule: tests/test_attribution_everywhere.py": {"Theme.rule"},
    "how notes are placed is for the press": {"Report.footnote_placement"},
}


def others(kind):
    """Give values that a field can have."""
    if isinstance(kind, Enum):
        return kind.enum_class
    return next(OTHERS[one] for one in OTHERS if isinstance(kind, one))


def test_every_other_value_changes_a_report(told):
    excused = set().union(*NOT_IN_REPORTS.values())
    before = told.papers(reports)
    asked, idle = set(), set()
    for noun, names in columns(Boolean, Date, DateTime, Time, Float, Integer, Enum, PartialDateType, String):
        for name, kind in ((one, inspect(told.kind(noun)).columns[one].type) for one in names):
            if name in ORDER or name.endswith("_id") or isinstance(kind, LineType | ProseType):
                continue
            asked.add(f"{noun}.{name}")
            if f"{noun}.{name}" in excused:
                continue
            tried = ({(noun, name): value} for value in others(kind))
            if all(told.while_set(one, lambda: told.papers(reports)) == before for one in tried):
                idle.add(f"{noun}.{name}")
    assert idle == set()
    assert excused <= asked
