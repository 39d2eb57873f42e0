"""Plain factories: a sound item of each noun, from which a test changes what it is about. They need no database."""

from datetime import date, datetime, time, timedelta
from itertools import count

from convener.model import nouns
from convener.model.declaration import Clause, Commitment, Declaration, Endorsement
from convener.model.event import Event, Room
from convener.model.finding import Evidence, Finding, FindingPoint
from convener.model.organisation import Organisation
from convener.model.participant import InvitationStatus, Participant
from convener.model.participation import Participation
from convener.model.person import Person, Position
from convener.model.place import Place
from convener.model.report import Report, ReportBlock
from convener.model.section import CaseStudy, PlaceExample, Section
from convener.model.series import Edition, Series
from convener.model.session import Role, RoleKind, RoleStatus, Session, SessionKind
from convener.model.statement import Statement
from convener.model.takeaway import Takeaway
from convener.model.theme import Member, MemberKind, Theme

DAY = date(2027, 6, 15)
_NUMBERS = count(1)

assert nouns.every()


def _at(owner, name, item):
    """Give the item its place, and stand it in its owner's list."""
    siblings = getattr(owner, name)
    item.position = siblings.index(item)
    return item


def series(name="Harbour Dialogues", **details):
    """Give a series."""
    return Series(name=name, **details)


def edition(of=None, year=2027, title="Ten findings", **details):
    """Give an edition of a series."""
    return Edition(series=of or series(), year=year, title=title, **details)


def event(title="Harbour dialogue", **details):
    """Give an event of two days in Gdynia's zone."""
    given = {"starts_on": DAY, "ends_on": DAY + timedelta(days=1), "zone": "Europe/Warsaw"} | details
    return Event(title=title, **given)


def room(of, name="Great Hall", seats=None, **details):
    """Give a room of an event."""
    return _at(of, "rooms", Room(event=of, name=name, seats=seats, **details))


def session(of, title="Panel", at=None, minutes=60, day=DAY, **details):
    """Give a session; `at` is its beginning as “09:00”, and without it nothing of its time is known."""
    if at is not None:
        starts = datetime.combine(day, time.fromisoformat(at))
        details |= {"day": day, "starts": starts.time(), "ends": (starts + timedelta(minutes=minutes)).time()}
    details.setdefault("kind", SessionKind.PLENARY)
    return _at(of, "sessions", Session(event=of, title=title, **details))


def place(name="Gdynia", country="PL", **details):
    """Give a city."""
    return Place(name=name, country=country, **details)


def organisation(name="Harbour Network", **details):
    """Give an organisation."""
    return Organisation(name=name, **details)


def person(given_name="Ola", family_name=None, **details):
    """Give a person, each with a family name of their own."""
    family_name = family_name or f"Nordmann {next(_NUMBERS)}"
    return Person(given_name=given_name, family_name=family_name, **details)


def position(of, title="Mayor", **details):
    """Give a position that a person holds."""
    return _at(of, "positions", Position(person=of, title=title, **details))


def participant(of, person=None, **details):
    """Give a participant who has confirmed; somebody with a name unless a `label` is given."""
    if person is None and "label" not in details:
        person = globals()["person"]()
    details.setdefault("status", InvitationStatus.CONFIRMED)
    return _at(of, "participants", Participant(event=of, person=person, **details))


def participation(of, place=None, **details):
    """Give a place that takes part."""
    return _at(of, "participations", Participation(event=of, place=place or globals()["place"](), **details))


def role(of, participant, kind=RoleKind.PANELLIST, status=RoleStatus.CONFIRMED, **details):
    """Give a confirmed role in a session."""
    return _at(of, "roles", Role(session=of, participant=participant, kind=kind, status=status, **details))


def theme(of, title="Water", **details):
    """Give a breakout theme of a session."""
    return _at(of, "themes", Theme(session=of, title=title, **details))


def member(of, participant, kind=MemberKind.MEMBER, **details):
    """Give a member of a theme."""
    return _at(of, "members", Member(theme=of, participant=participant, kind=kind, **details))


def statement(of, words="We begin with the harbour.", **details):
    """Give a statement made at an event."""
    return _at(of, "statements", Statement(event=of, words=words, **details))


def takeaway(of, text="Begin early.", **details):
    """Give a takeaway of a session."""
    return _at(of, "takeaways", Takeaway(session=of, text=text, **details))


def finding(of, title="Harbours learn from one another", **details):
    """Give a finding of an event or edition."""
    return _at(of, "findings", Finding(title=title, **{of.noun: of}, **details))


def point(of, text="Write it down.", **details):
    """Give a point of a finding."""
    return _at(of, "points", FindingPoint(finding=of, text=text, **details))


def evidence(of, **source):
    """Give a piece of evidence: `statement`, `takeaway` or `source`."""
    return _at(of, "evidence", Evidence(finding=of, **source))


def section(of, heading="Overview", **details):
    """Give a section of an event or edition."""
    return _at(of, "sections", Section(heading=heading, **{of.noun: of}, **details))


def case_study(of, heading="Gdynia (Poland)", **details):
    """Give a case study of a section."""
    return _at(of, "case_studies", CaseStudy(section=of, heading=heading, **details))


def example(of, label="Gdynia", **details):
    """Give a place example of a section."""
    return _at(of, "examples", PlaceExample(section=of, label=label, **details))


def report(of, **details):
    """Give a report of an event or edition."""
    return _at(of, "reports", Report(**{of.noun: of}, **details))


def block(of, **details):
    """Give a block of a report."""
    return _at(of, "blocks", ReportBlock(report=of, **details))


def declaration(of, title="The Gdynia Declaration", **details):
    """Give a declaration of an event."""
    return _at(of, "declarations", Declaration(event=of, title=title, **details))


def clause(of, operative_words="Welcome", text="the work of harbours,", **details):
    """Give a clause of a declaration."""
    return _at(of, "clauses", Clause(declaration=of, operative_words=operative_words, text=text, **details))


def commitment(of, text="Keeping the water clean.", **details):
    """Give a commitment of a declaration."""
    return _at(of, "commitments", Commitment(declaration=of, text=text, **details))


def endorsement(of, place=None, **details):
    """Give an endorsement of a declaration."""
    return _at(of, "endorsements", Endorsement(declaration=of, place=place or globals()["place"](), **details))
