from convener.press import reading
from convener.press import tree as t
from convener.press.tree import plain
from tests.press import specimen


def document(*blocks):
    return t.Document(title="A paper", blocks=blocks)


def test_anchors_know_numbers_and_titles():
    found = reading.anchors(specimen.DOCUMENT)
    assert found["finding-2"].number == "2"
    assert found["session-3"] == reading.Anchored("Session 3", "When the first hour belongs to rumour")
    assert found["case"].title == "Brélannec, France"
    assert found["next"].title == "Next steps"


def test_the_first_block_that_claims_an_anchor_has_it():
    two = document(t.Heading(1, plain("First"), anchor="a"), t.Heading(1, plain("Second"), anchor="a"))
    assert reading.anchors(two)["a"].title == "First"


def test_a_pointer_is_no_anchor():
    assert reading.anchors(document(t.AtAGlance((), (t.Glance("1", plain("x"), "a"),)))) == {}


def test_notes_come_in_the_order_of_their_calls():
    words = [note.spans[0].words for note in reading.notes(specimen.DOCUMENT)]
    assert len(words) == 1
    assert words[0].startswith("The three-sentence rule")


def test_only_page_references_depend_on_pages():
    title = t.Paragraph((t.Reference("a", t.Form.TITLE),))
    page = t.Paragraph((t.Reference("a"),))
    assert not reading.has_page_numbers(document(title))
    assert reading.has_page_numbers(document(t.Beside((), (page,))))


def test_all_letters_are_seen():
    assert "ź" in reading.letters(specimen.DOCUMENT)
    assert "§" in reading.letters(document(t.Matter("§", ())))


def test_letters_of_facts_and_of_places_are_seen():
    paper = document(t.Sitting(plain("x"), facts=("Ж",)), t.Places((t.Country("Ω", ("Ç",)),)))
    assert set("ЖΩÇ") <= set(reading.letters(paper))
