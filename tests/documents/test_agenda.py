"""The public agenda: what it shows, in which order, and whom it names."""

from datetime import timedelta

import pypdfium2
import pytest

from convener.documents import agenda, one_page
from convener.documents.billing import Billing, Unconfirmed
from convener.model.attribution import AttributionRule
from convener.model.participant import InvitationStatus
from convener.model.session import RoleKind, RoleStatus, SessionKind, SessionStatus
from convener.model.theme import MemberKind
from convener.press import markdown, pdf
from convener.press.tree import AgendaDay, AgendaItem, Attribution, Document, Group, LineBreak, Text, Theme, plain
from tests import make


def speaker(event, family="Łęcka", title="Mayor", **details):
    return make.participant(
        event, make.person("Wiesława", family), listed_position=title, place=make.place("Gdynia", "PL"), **details
    )


def items(event, **options):
    return [item for day in agenda.compose(event, agenda.Options(**options)).blocks for item in day.items]


def billed(event, **options):
    return [(group.label, *group.people) for item in items(event, **options) for group in item.groups]


def test_a_small_agenda_by_equality():
    event = make.event("Harbour dialogue", city=make.place("Gdynia", "PL"), venue="The Ropewalk")
    hall = make.room(event, "Rope Hall")
    coffee = make.session(event, "Coffee", "08:30", 30, kind=SessionKind.BREAK)
    panel = make.session(event, "Bad nights", "09:00", 75, kind=SessionKind.PANEL, label="Session 1", room=hall)
    make.role(panel, speaker(event), RoleKind.MODERATOR)
    remark = plain("The Ropewalk, Gdynia. All times are local.")
    assert agenda.compose(event) == Document(
        title="Harbour dialogue",
        kind="Agenda",
        running="The Ropewalk, Gdynia, 15–16 June 2027",
        blocks=(
            AgendaDay(
                "Tuesday 15 June 2027",
                (
                    AgendaItem(plain("Coffee"), "08:30", "09:00", quiet=True, anchor=f"session-{coffee.uid}"),
                    AgendaItem(
                        plain("Bad nights"),
                        "09:00",
                        "10:15",
                        "Rope Hall",
                        "Session 1: Panel",
                        (Group("Moderator", (Attribution("Wiesława Łęcka", "Mayor of Gdynia, Poland", "Gdynia"),)),),
                        anchor=f"session-{panel.uid}",
                    ),
                ),
                remark,
                "day-2027-06-15",
            ),
        ),
    )


def test_sessions_stand_by_day_and_hour_and_the_undated_last():
    event = make.event()
    make.session(event, "No day yet")
    make.session(event, "Second day", "09:00", day=make.DAY + timedelta(days=1))
    make.session(event, "Late", "18:00")
    make.session(event, "Early", "08:00")
    days = agenda.compose(event).blocks
    assert [[item.title[0].words for item in day.items] for day in days] == [
        ["Early", "Late"],
        ["Second day"],
        ["No day yet"],
    ]
    assert days[-1].title == "Day to be announced"


def test_internal_cancelled_and_draft_sessions_stay_out():
    event = make.event()
    make.session(event, "Budget", "09:00", internal=True)
    make.session(event, "Off", "10:00", status=SessionStatus.CANCELLED)
    make.session(event, "Perhaps", "11:00", status=SessionStatus.DRAFT)
    assert items(event) == []
    assert [item.title for item in items(event, drafts=True)] == [plain("Perhaps")]


@pytest.mark.parametrize(
    ("unconfirmed", "office"),
    [
        (Unconfirmed.MARKED, "Mayor of Gdynia, Poland (to be confirmed)"),
        (Unconfirmed.AS_CONFIRMED, "Mayor of Gdynia, Poland"),
        (Unconfirmed.LEFT_OUT, None),
    ],
)
def test_those_who_have_not_said_yes(unconfirmed, office):
    event = make.event()
    panel = make.session(event, at="09:00")
    make.role(panel, speaker(event), status=RoleStatus.ASKED)
    make.role(panel, speaker(event), status=RoleStatus.DECLINED)
    place = (office or "").replace("Mayor of Gdynia, Poland", "Gdynia")
    expected = [("Panel", Attribution("Wiesława Łęcka", office, place))] if office else []
    assert billed(event, billing=Billing(unconfirmed)) == expected


def test_a_deputy_stands_in_and_who_withdrew_is_gone():
    event = make.event()
    panel = make.session(event, at="09:00")
    deputy = speaker(event, "Kowalska", "Deputy Mayor")
    make.role(panel, speaker(event, status=InvitationStatus.REPRESENTED, represented_by=deputy))
    make.role(panel, speaker(event, "Nowak", status=InvitationStatus.WITHDRAWN))
    assert billed(event) == [("Panel", Attribution("Wiesława Kowalska", "Deputy Mayor of Gdynia, Poland", "Gdynia"))]


@pytest.mark.parametrize(
    ("rule", "panel"),
    [
        (AttributionRule.NAMED, [Attribution("Wiesława Łęcka", "Mayor of Gdynia, Poland", "Gdynia")]),
        (AttributionRule.ROLE_AND_PLACE, [Attribution(office="Mayor of Gdynia, Poland")]),
        (AttributionRule.COUNTRY_ONLY, []),
        (AttributionRule.COLLECTIVE, []),
        (AttributionRule.OFF_THE_RECORD, []),
    ],
)
def test_speakers_are_billed_as_the_rule_of_their_session_allows(rule, panel):
    event = make.event()
    session = make.session(event, at="09:00", rule=rule)
    make.role(session, speaker(event))
    make.role(session, speaker(event, "Chair", "Director"), RoleKind.CHAIR)
    chairs = [] if rule is AttributionRule.OFF_THE_RECORD else ["Wiesława Chair"]
    groups = {label: people for label, *people in billed(event)}
    assert groups.get("Panel", []) == panel
    assert [chair.name for chair in groups.get("Chair", [])] == chairs


def test_the_organiser_may_announce_everybody():
    event = make.event(rule=AttributionRule.COLLECTIVE)
    make.role(make.session(event, at="09:00"), speaker(event))
    assert billed(event) == []
    assert billed(event, billing=Billing(everybody=True)) == [
        ("Panel", Attribution("Wiesława Łęcka", "Mayor of Gdynia, Poland", "Gdynia"))
    ]


def test_a_label_shared_by_neighbours_stands_once():
    event = make.event()
    for hour in ("09:00", "10:00"):
        make.session(event, "Round", hour, label="Interactive breakouts", kind=SessionKind.BREAKOUT_ROUND)
    make.session(event, "Welcome", "08:00", kind=SessionKind.OPENING)
    assert [item.label for item in items(event)] == ["Opening", "Interactive breakouts", ""]


def test_breakout_themes_with_questions_rooms_and_who_leads():
    event = make.event()
    session = make.session(event, "Round", "09:00", kind=SessionKind.BREAKOUT_ROUND)
    first = make.theme(session, "Water", number="A", questions="Whose is it?", room=make.room(event, "Net Room"))
    make.theme(session, "Fire", room=make.room(event, "Sail Loft"))
    make.member(first, speaker(event), MemberKind.FACILITATOR)
    make.member(first, speaker(event, "Member"))
    (item,) = items(event)
    lead = Group("Facilitator", (Attribution("Wiesława Łęcka", "Mayor of Gdynia, Poland", "Gdynia"),))
    assert item.room == "Two rooms at once"
    assert item.themes == (
        Theme("A", plain("Water"), (plain("Whose is it?"),), (lead,), "Net Room"),
        Theme("2", plain("Fire"), room="Sail Loft"),
    )


def test_one_page_keeps_hours_titles_names_and_rooms():
    event = make.event()
    session = make.session(event, "Round", "09:00", abstract="Long.", room=make.room(event, "Net Room"))
    make.role(session, speaker(event), RoleKind.MODERATOR)
    make.role(session, speaker(event, "Nowak"), status=RoleStatus.ASKED)
    private = make.session(event, "Private", "11:00", rule=AttributionRule.ROLE_AND_PLACE)
    make.role(private, speaker(event))
    make.session(event, "Lunch", "12:00", kind=SessionKind.MEAL)
    (table,) = one_page.compose(event).blocks
    (body,) = table.bodies
    assert body.title == "Tuesday 15 June 2027"
    names = plain("Wiesława Łęcka, Wiesława Nowak (to be confirmed)")
    assert body.rows == (
        (plain("09:00–10:00"), (Text("Round", strong=True), LineBreak(), *names), plain("Net Room")),
        (plain("11:00–12:00"), (Text("Private", strong=True), LineBreak(), *plain("Mayor of Gdynia, Poland")), ()),
        (plain("12:00–13:00"), (Text("Lunch", quiet=True),), ()),
    )


def test_one_page_leaves_people_out_where_only_that_brings_it_onto_one_page():
    event = make.event()
    for number in range(24):
        session = make.session(event, f"Session {number}", f"{8 + number // 3:02}:{number % 3 * 20:02}", 20)
        for one in range(6):
            make.role(session, speaker(event, f"Family{number}of{one}"))
    made = one_page.compose(event)
    (page,) = pdf_pages(made)
    assert "Session 23" in page
    assert "Family" not in page
    assert "Family23of5" in markdown.render(made).decode()
    event.sessions[1:] = []
    (page,) = pdf_pages(one_page.compose(event))
    assert "Family0of5" in page


def pdf_pages(document):
    read = pypdfium2.PdfDocument(pdf.render(document))
    try:
        return [page.get_textpage().get_text_bounded() for page in read]
    finally:
        read.close()


def test_credits_too_long_for_the_foot_stand_behind_the_last_day():
    event = make.event(credit="Thanks to *everybody*.")
    assert (agenda.compose(event).foot, agenda.compose(event).blocks) == ("Thanks to everybody.", ())
    event.credit = "Thanks to " + "everybody " * 20
    made = agenda.compose(event)
    assert (made.foot, [block.title for block in made.blocks]) == ("", ["Partners"])


def test_one_day_alone():
    event = make.event()
    make.session(event, "First", "09:00")
    make.session(event, "Second", "09:00", day=make.DAY + timedelta(days=1))
    assert [item.title for item in items(event, day=make.DAY)] == [plain("First")]
