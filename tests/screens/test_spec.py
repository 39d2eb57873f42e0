"""The words for pages: what a cell reads as, how a step is called, what an act is given."""

from dataclasses import dataclass
from enum import Enum

from convener.screens import kinds, steps
from convener.screens.spec import Action, Chip, Column, Field, Given, Group, Listing, Sheet, one_row, some_rows, words


@dataclass
class Talk:
    id: int
    title: str
    number: int = 0


SHEET = Sheet(noun="session", title=lambda talk: talk.title, parts=(Group(fields=()),))


def test_a_cell_reads_as_words():
    assert words(None) == ""
    assert words(True) == "Yes"
    assert words(Chip("No answer")) == "No answer"
    assert words("Łódź") == "Łódź"


def test_a_column_sorts_by_folded_words_unless_it_says_otherwise():
    title = Column(title="Title", show=lambda talk: talk.title)
    number = Column(title="No.", show=lambda talk: str(talk.number), sort=lambda talk: talk.number)
    assert title.key(Talk(1, "Łódź")) == "lodz"
    assert number.key(Talk(1, "", 12)) == 12


def test_steps_are_called_by_what_they_change():
    label = Field(label="Title", read=lambda talk: talk.title)
    assert steps.change(SHEET, label, Talk(1, "Opening")) == "Change title of “Opening”"
    assert steps.change(SHEET, label, Talk(1, "")) == "Change title of “session”"
    told = Field(label="As listed", noun="position as listed", read=lambda talk: talk.title)
    assert steps.change(SHEET, told, Talk(1, "A" * 90)).endswith("A…”")
    assert steps.change(SHEET, Field(label="ISO code", read=str), Talk(1, "X")).startswith("Change ISO code")


def test_lists_name_their_steps():
    roles = Listing(label="Roles", noun="role", rows=lambda _talk: (), title=lambda child: child.title)
    assert steps.remove(roles, Talk(2, "Åsa")) == "Remove role “Åsa”"
    assert steps.move(roles, Talk(2, "Åsa")) == "Move role “Åsa”"


def test_an_act_is_named_by_its_label_or_its_own_words():
    given = Given(None, None, (Talk(1, "Opening"),), {"by": 5})
    assert steps.act(Action(label="Remove session", do=print), given) == "Remove session"
    named = Action(label="Remove session", do=print, step=lambda given: f"Remove “{given.row.title}”")
    assert steps.act(named, given) == "Remove “Opening”"
    assert given["by"] == 5


def test_acts_upon_rows_say_why_they_cannot_be_done():
    assert one_row(Given(None)) == "Choose one row first."
    assert some_rows(Given(None)) == "Choose a row first."
    assert not one_row(Given(None, None, (1,)))
    assert not some_rows(Given(None, None, (1, 2)))


def test_a_choice_offers_the_members_of_an_enumeration_in_words():
    class Way(Enum):
        ON_FOOT = "on_foot"
        BOAT = "boat"

    made = kinds.choice(Way, {Way.BOAT: "By boat"}, {Way.BOAT: "bus"}, none="Not known")
    assert [(option.value, option.words, option.icon) for option in made.options] == [
        (Way.ON_FOOT, "On foot", ""),
        (Way.BOAT, "By boat", "bus"),
    ]
    assert made.none == "Not known"
