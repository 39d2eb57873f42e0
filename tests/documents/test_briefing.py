"""A principal's briefing tells when they speak and with whom, who greets, whom to call, and who else is there."""

from datetime import datetime, time

from convener.documents import briefing, own_programme
from convener.model.contact import Contact
from convener.model.participant import Category, Consent, InvitationStatus
from convener.model.session import RoleKind, RoleStatus, SessionStatus
from convener.press import markdown, tree
from tests import make


def principal():
    event = make.event("Night at the quay", venue="The Ropewalk", about="To compare nights.", languages="en pl")
    event.contacts.append(Contact(event=event, title="Secretariat", telephone="+48 1"))
    guest = make.participant(
        event,
        make.person("Åse", "Skjølberg"),
        listed_position="Mayor",
        place=make.place("Skarvøya", "NO"),
        status=InvitationStatus.CONFIRMED,
        arrives=datetime.combine(make.DAY, time(18, 5)),
        hotel="Hotel Mewa",
        needs="a seat near the door",
        photographed=Consent.REFUSED,
    )
    return event, guest


def told(guest):
    return markdown.render(briefing.compose(guest)).decode()


def test_all_that_the_principal_s_office_asks_for_is_told():
    event, guest = principal()
    panel = make.session(event, "Bad nights", "09:00", abstract="One night each.", room=make.room(event, "Loft"))
    make.role(panel, guest, topic="Pilots", minutes=7)
    other = make.participant(event, make.person("Ada", "Lind"), listed_position="Director", precedence=2)
    other.status = InvitationStatus.CONFIRMED
    make.role(panel, other, RoleKind.MODERATOR)
    make.role(make.session(event, "Welcome", "08:00"), other, RoleKind.HOST)
    text = told(guest)
    for said in (
        *("Night at the quay", "The Ropewalk", "To compare nights.", "Mayor of Skarvøya", "18:05", "Hotel Mewa"),
        *("a seat near the door", "not to be photographed", "Secretariat, +48 1", "English and Polish"),
        *("Bad nights", "09:00–10:00", "Loft", "7 minutes", "Pilots", "One night each."),
        *("**Moderator**", "- Ada Lind, Director", "Who greets you: Ada Lind, Director"),
    ):
        assert said in text, said


def test_those_of_rank_are_told_by_precedence_else_by_name():
    event, guest = principal()
    for family, category, rank in (
        ("Zych", Category.MAYOR, 1),
        ("Abel", Category.MAYOR, 2),
        ("Kowal", Category.TEAM, None),
    ):
        one = make.participant(event, make.person("Jan", family), category=category, precedence=rank)
        one.status = InvitationStatus.CONFIRMED
    assert told(guest).index("Jan Zych") < told(guest).index("Jan Abel")
    assert "Kowal" not in told(guest)
    for one in event.participants:
        one.precedence = None
    assert told(guest).index("Jan Abel") < told(guest).index("Jan Zych")


def test_parts_that_were_declined_or_cancelled_are_on_no_paper_of_theirs():
    event, guest = principal()
    make.role(make.session(event, "Declined", "09:00"), guest, status=RoleStatus.DECLINED)
    make.role(make.session(event, "Off", "11:00", status=SessionStatus.CANCELLED), guest)
    assert not [one for one in briefing.compose(guest).blocks if isinstance(one, tree.Sitting)]
    assert "Off" not in told(guest)
    assert "Panellist" not in markdown.render(own_programme.of_person(guest)).decode()


def test_an_own_programme_ends_with_travel_hotel_and_whom_to_call():
    _event, guest = principal()
    text = markdown.render(own_programme.of_person(guest)).decode()
    for said in ("You arrive: Tuesday 15 June 2027, 18:05", "Hotel: Hotel Mewa", "call: Secretariat"):
        assert said in text
