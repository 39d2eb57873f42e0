"""A day of a programme is one page where it can be; what makes room for it is in every other form."""

from dataclasses import replace

import pypdfium2
import pytest

from convener.press import docx, html, markdown, pdf
from convener.press import tree as t
from convener.press.tree import plain
from tests.press import docx_reading

ABSTRACT = "Four towns tell of one night each, and of the morning after it."
OFFICE = "Alderman for Bridges"
CROWDED = 9
"""so many slots fill a page when they leave out their abstracts"""


def item(number):
    group = t.Group(
        "Panel",
        (
            t.Attribution(
                f"Ada Lind {number}",
                f"{OFFICE}, Locks, Ferries and the Old Harbour Basin, Oudezand, Netherlands",
                "Oudezand",
            ),
        ),
    )
    told = (t.Paragraph(plain(f"{ABSTRACT} {number}")),)
    return t.AgendaItem(plain(f"Slot {number}"), "09:00", "10:00", "Hall", "Panel", (group,), told)


def day(count, title="Thursday", *, flowing=False):
    return t.AgendaDay(title, tuple(item(number) for number in range(count)), flowing=flowing)


def paper(*days):
    return t.Document("Ready Before the Tide", days)


def pages(document):
    read = pypdfium2.PdfDocument(pdf.render(document))
    try:
        return [page.get_textpage().get_text_bounded() for page in read]
    finally:
        read.close()


def pressed(document):
    """What a day tells as it grows: whether on one page, with abstracts, with offices."""
    shown = pages(document)
    text = "\n".join(shown)
    return len(shown) == 1, ABSTRACT in text, OFFICE in text


def test_a_day_gives_up_abstracts_then_offices_for_its_page_and_nothing_where_that_does_not_help():
    seen = list(dict.fromkeys(pressed(paper(day(count))) for count in range(1, 16)))
    assert seen[0] == (True, True, True)
    assert seen[1:3] == [(True, False, True), (True, False, False)]
    assert seen[-1] == (False, True, True)
    assert all(abstract and office for one, abstract, office in seen if not one)


def test_what_made_room_is_told_in_all_other_forms():
    document = paper(day(CROWDED))
    assert pressed(document) == (True, False, True)
    told = [html.render(document).decode(), markdown.render(document).decode()]
    told.append(docx_reading.Paper(docx.render(document)).words())
    for text in told:
        assert text.count(ABSTRACT) == CROWDED
        assert text.count(OFFICE) == CROWDED


@pytest.mark.parametrize("flowing", [False, True])
def test_days_that_flow_share_a_page_and_others_have_one_each(flowing):
    shown = pages(paper(day(2, "Thursday"), day(2, "Friday", flowing=flowing)))
    assert len(shown) == (1 if flowing else 2)
    assert [place for place, text in enumerate(shown) if "Friday" in text] == [len(shown) - 1]


def test_the_heading_of_a_flowing_day_never_ends_a_page():
    for count in range(3, 9):
        shown = pages(paper(day(count, flowing=True), day(3, "Friday", flowing=True)))
        (text,) = (text for text in shown if "Friday" in text)
        assert "Slot 0" in text[text.index("Friday") :]


def test_a_day_that_holds_together_turns_the_page_unless_no_page_can_hold_it():
    for count in range(3, 7):
        first, second = (replace(day(count, one, flowing=True), together=True) for one in ("Thursday", "Friday"))
        text = next(text for text in pages(paper(first, second)) if "Friday" in text)
        assert text[text.index("Friday") :].count("Slot") == count
    assert len(pages(paper(replace(day(30, flowing=True), together=True)))) > 1


def test_footnotes_of_a_day_that_was_set_again_are_numbered_once():
    noted = (t.Paragraph((*plain("With a note"), t.Note(plain("The note itself.")))),)
    remarked = t.AgendaItem(plain("Last"), "11:00", "12:00", blocks=noted)
    full = day(CROWDED)
    text = "\n".join(pages(paper(t.AgendaDay("Thursday", (*full.items, remarked)))))
    assert text.count("The note itself.") == 1
    assert ABSTRACT not in text
