"""Letters begin with a usual text, hold only fields that can be filled in, and go to those whom they concern."""

import pytest

from convener.errors import Refused
from convener.model.letter import LetterKind
from convener.model.participant import Attendance, InvitationStatus
from convener.services import letters
from tests import make


@pytest.fixture
def event(db):
    event = make.event()
    for status in InvitationStatus:
        make.participant(event, make.person(family_name=status.value.capitalize()), status=status)
    make.participant(event, label="a school class", status=InvitationStatus.CONFIRMED)
    db.add(event)
    db.flush()
    return event


def names(letter):
    return {one.person.family_name.lower() for one in letters.recipients(letter)}


@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_begins_with_a_text_whose_fields_are_all_known(db, event, kind):
    letter = letters.add(db, event, kind)
    assert letter.title
    assert "{" in letter.body
    assert letters.unknown(letter.body) == []


def test_letters_stand_in_the_order_in_which_they_were_written(db, event):
    written = [letters.add(db, event, kind) for kind in LetterKind]
    assert letters.of(db, event) == letters.written(event) == written
    assert letters.written(make.event()) == []


def test_an_unknown_field_is_refused_with_those_there_are(db, event):
    letter = letters.add(db, event, LetterKind.OTHER)
    with pytest.raises(Refused, match=r"no field “\{adress\}”.*\{address\}"):
        letters.rewrite(db, letter, "{adress}, welcome.")
    with pytest.raises(Refused):
        letters.add(db, event, LetterKind.OTHER, body="{shoe size}")
    letters.rewrite(db, letter, "{name}, welcome.")
    assert letter.body == "{name}, welcome."


def test_invitations_go_to_all_but_those_who_will_not_come_and_never_to_groups(db, event):
    asked = names(letters.add(db, event, LetterKind.INVITATION))
    assert {"proposed", "invited", "confirmed"} <= asked
    assert not asked & {"declined", "withdrawn"}
    assert names(letters.add(db, event, LetterKind.OTHER)) == {"accepted", "confirmed"}


def test_thanks_go_to_those_who_came_once_that_is_noted(db, event):
    thanks = letters.add(db, event, LetterKind.THANKS)
    assert names(thanks) == {"accepted", "confirmed"}
    invited = next(one for one in event.participants if one.status is InvitationStatus.INVITED)
    invited.attendance = Attendance.CAME
    assert names(thanks) == {"invited"}
