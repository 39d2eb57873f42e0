"""Every paper of an event speaks the event's language: what nobody typed is in it, word for word."""

import codecs
import dataclasses
import functools
import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import inspect

from convener.documents import (
    agenda,
    annex,
    annotated,
    badges,
    briefing,
    change_log,
    declaration,
    dialogue_summary,
    event_report,
    fixed,
    follow_up,
    group_lists,
    invites,
    letters,
    one_page,
    own_programme,
    participants,
    readiness,
    run_of_show,
    sign_in,
    signs,
    tents,
)
from convener.model.attribution import AttributionRule
from convener.model.base import Kind, LineType, ProseType
from convener.model.letter import Letter
from convener.model.participant import Category, Consent, InvitationStatus
from convener.model.person import Position
from convener.model.resource import Resource, ResourceKind
from convener.model.session import RoleKind, SessionKind, SessionStatus, Showing
from convener.model.theme import MemberKind
from convener.services import issues
from tests import make
from tests.documents.harbour import FIRST
from tests.documents.whole import Dialogue, reached

# Typed texts that the program reads: they mean something, and print in another form or not at all.
READ = {"accent", "attendance", "country", "date_style", "language", "languages", "sha256", "uid", "zone"}
UNSAID = {"accent", "anchor", "categories", "language", "product", "sheet", "target", "uid", "zone"}
# Words that are not the program's: what calendars and countries call themselves, and what all languages share.
SHARED = {"usa"}
WORD = re.compile(r"[^\W\d_]{2,}")
every_language = pytest.mark.parametrize("language", fixed.LANGUAGES)


class Busy(Dialogue):
    """The dialogue with what makes papers say more: deputies, interpreters, drafts, groups with seats, travellers."""

    def __init__(self):
        super().__init__()
        self._travel()
        self._rules()
        self.letter = Letter(event=self.event, title="Welcome", body="{address}, {part} {days attended}")
        self.bare = make.event("Nothing yet")
        make.participant(self.bare, make.person("Ola"))
        self.bare.rooms = [make.room(self.bare, name) for name in ("East", "West")]
        for item in (
            one for items in reached(self.event, self.edition, self.bare, self.letter).values() for one in items
        ):
            scramble(item)
        self.texts = set(typed(self.event, self.edition, self.bare, self.letter))

    def _travel(self):
        event, guest, arrival = self.event, self.guest, datetime.combine(FIRST, time(18))
        guest.arrives, guest.leaves = arrival, arrival + timedelta(days=3)
        guest.hotel, guest.needs, guest.photographed = "Anchor", "A quiet room", Consent.GIVEN
        self.host.photographed = Consent.REFUSED
        guest.people = 2
        event.contacts[0].telephone = "+48 1"
        manager = make.participant(event, make.person("Jo", "Pole"), category=Category.TEAM, listed_position="Stage")
        for role in (RoleKind.INTERPRETER, RoleKind.HOST, RoleKind.INTRODUCER, RoleKind.CHAIR, RoleKind.RAPPORTEUR):
            make.role(self.panel, manager, role, minutes=5)
        self.shy.status, self.shy.represented_by = InvitationStatus.REPRESENTED, guest
        former = make.participant(event, make.person("Ida", "Reef"), listed=Consent.GIVEN)
        Position(person=former.person, title="Pilot", place=self.swietlin, former=True, ended="2026-07")
        event.about = "To learn."
        event.participations[0].first_time = True
        self.director.listed = Consent.REFUSED

    def _rules(self):
        event, first, second = self.event, *self.themes
        first.seats, first.rule, self.hall.directions = 8, AttributionRule.OFF_THE_RECORD, "Up the stairs."
        make.member(first, self.host, MemberKind.INTERPRETER)
        make.member(second, self.host, MemberKind.RAPPORTEUR)
        make.member(first, self.director)
        make.session(event, "Not sure yet", "16:00", 30, FIRST, status=SessionStatus.DRAFT, kind=SessionKind.PLENARY)
        make.session(event, "No day", kind=SessionKind.FIELD_VISIT)
        make.session(event, "To the end", "23:00", 120, FIRST, kind=SessionKind.SCREENING)
        for rule, kind in zip(AttributionRule, ResourceKind, strict=False):
            held = make.session(event, rule.value, "18:00", 10, FIRST, rule=rule, languages="en pl")
            Showing(session=held, resource=Resource(title="Tide", kind=kind))
        self.panel.cues[0].internal = True


def scramble(item):
    """Write what somebody typed in letters of no language, so that no word of it is an English one."""
    for name, column in inspect(type(item)).columns.items():
        value = getattr(item, name, None)
        if isinstance(column.type, LineType | ProseType) and name not in READ and value:
            words = re.split(r"(\{[^}]*\}|\]\([^)]*\))", value)
            setattr(item, name, "".join(part if place % 2 else rot(part) for place, part in enumerate(words)))


def rot(text):
    """Give letters turned by half the alphabet."""
    return codecs.encode(text, "rot13")


def typed(*roots):
    """Give every text of the data."""
    for items in reached(*roots).values():
        for item in items:
            values = (getattr(item, name, None) for name in inspect(type(item)).columns.keys())  # noqa: SIM118
            yield from (value for value in values if isinstance(value, str) and not isinstance(value, Kind))


def said(part):
    """Give every text that a paper holds, in whatever record."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, (tuple, list)):
        for one in part:
            yield from said(one)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            if field.name not in UNSAID:
                yield from said(getattr(part, field.name))


def words(texts):
    """Give the words of texts, small, without what stands in an address."""
    return {word.lower() for text in texts for word in WORD.findall(re.sub(r"\S+@\S+|https?://\S+", "", text))}


def papers(one):
    """Give every paper of an event by its name."""
    event = one.event
    yield from reports(one)
    everything = agenda.Options(drafts=True)
    for module in (agenda, one_page, annotated):
        yield module.__name__, module.compose(event, everything)
    for module in (annex, group_lists, badges, tents, signs):
        yield module.__name__, module.compose(event)
    yield from (
        ("participants", participants.compose(event, participants.Options(order))) for order in participants.Order
    )
    yield from (("sign_in", sign_in.compose(event, sign_in.Options(by))) for by in sign_in.By)
    for guest in event.participants:
        yield "own_programme", own_programme.of_person(guest)
        yield "briefing", briefing.compose(guest)
        yield "calendar", invites.person(guest, invites.Issue(datetime(2026, 6, 1, tzinfo=UTC)))
    yield "delegation", own_programme.of_place(event, one.swietlin)
    yield "letters", letters.compose(one.letter, event.participants, FIRST)
    for told in ("", "about 70", "70", rot("70 mayors")):
        event.attendance = told
        yield "annex", annex.compose(event)
        yield "participants", participants.compose(event)
    yield from changing(one)
    yield from empty(one.bare)


def reports(one):
    """Give the reports, in the language of the event."""
    yield "summary", dialogue_summary.compose(one.event)
    yield "report", event_report.compose(one.event)
    one.declaration.language = one.event.languages
    yield "declaration", declaration.compose(one.declaration)
    yield "follow_up", follow_up.compose(one.declaration)


def changing(one):
    """Give what compares two versions of a programme."""
    event = one.event
    before, stage = issues.snapshot(event), run_of_show.kept(event)
    panel, opening = one.panel, one.opening
    kept = panel.room, panel.ends, opening.day, opening.status, panel.roles[0], panel.cues[0].minutes
    panel.room, panel.ends, opening.day = None, panel.ends.replace(hour=11), None
    opening.status = SessionStatus.CANCELLED
    panel.roles.remove(kept[4])
    panel.cues[0].minutes = 9
    after = issues.snapshot(event)
    gone = dict(list(after.items())[:-3])
    told = event.title
    yield "change_log", change_log.compose(event, before, gone, told)
    yield "change_log", change_log.compose(event, gone, before, told)
    yield "change_log", change_log.compose(event, after, after, told)
    lost = {uid: ["00:00", *line[1:]] for uid, line in stage.items()} | {"gone": ["09:00", *[""] * 6]}
    made = datetime(2026, 6, 1, tzinfo=UTC)
    for options in (
        run_of_show.Options(),
        run_of_show.Options(made=made, since="1", before=lost),
        run_of_show.Options(made=made, since="1", before={}),
    ):
        yield "run_of_show", run_of_show.compose(event, options)
    panel.room, panel.ends, opening.day, opening.status = kept[:4]
    panel.roles.insert(0, kept[4])
    panel.cues[0].minutes = kept[5]


def empty(bare):
    """Give what papers say of an event of which nothing is known, then of the night in which the clock is changed."""
    for module in (run_of_show, sign_in, group_lists, participants):
        yield module.__name__, module.compose(bare)
    yield "letters", letters.compose(Letter(event=bare, title=bare.title), [])
    yield "own_programme", own_programme.of_person(bare.participants[0])
    bare.participants[0].status = InvitationStatus.DECLINED
    yield "sign_in", sign_in.compose(bare)
    for night in (date(2026, 3, 29), date(2026, 10, 25)):
        make.session(bare, bare.title, "01:00", 180, night, fixed_start=True)
    themed = make.session(bare, bare.title, "09:00", 60, date(2026, 3, 29))
    for room in bare.rooms:
        make.theme(themed, bare.title, room=room)
    for module in (run_of_show, group_lists, agenda):
        yield module.__name__, module.compose(bare)


@functools.cache
def spoken(language):
    """Give the words of each paper in a language, and those that were typed."""
    one = Busy()
    one.event.languages = one.bare.languages = language
    found = {}
    for name, paper in papers(one):
        found.setdefault(name, set()).update(words(said(paper)))
    return found, words(one.texts)


@every_language
def test_no_english_word_of_the_program_is_left(language):
    english, typed_words = spoken("en")
    own, _ = spoken(language)
    table = fixed.LANGUAGES[language]
    told = [*table.words.values(), *(form for forms in table.counted.values() for form in forms)]
    known = words(told) | typed_words | SHARED
    left = {name: sorted((own[name] & english[name]) - known) for name in own}
    assert {name: found for name, found in left.items() if found} == {}


def test_the_same_papers_are_compared():
    assert min(len(found) for found in spoken("en")[0].values()) > 3


@every_language
def test_readiness_claims_no_english_words_where_there_are_none(language):
    event = make.event(languages=language)
    told = readiness.of_report(event, event_report.compose(event))
    assert "paper-language" not in {one.rule for one in told}


def test_a_day_opens_with_a_capital_though_weekdays_are_small():
    event = make.event(languages="pl")
    make.session(event, "Panel", "09:00", day=FIRST)
    (day,) = agenda.compose(event).blocks
    assert day.title == "Czwartek, 11 czerwca 2026"


def test_an_office_stands_before_its_place_without_an_english_of():
    one = Dialogue()
    one.event.languages = "fr"
    (opened,) = agenda.compose(one.event).blocks[0].items[1].groups
    assert (opened.label, opened.people[0].office) == ("Ouverture", "Mayor, Świetlin, Pologne")


def test_what_somebody_typed_stays_though_the_program_knows_the_word():
    event = make.event(languages="de")
    make.session(event, "Registration", "09:00", label="Panel", day=FIRST)
    (day,) = agenda.compose(event).blocks
    (item,) = day.items
    assert (item.title[0].words, item.label) == ("Registration", "Panel")
