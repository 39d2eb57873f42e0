"""A run of show on paper: the day and the heads on every page, and a bar that can be heard."""

import io

import pikepdf
import pypdfium2

from convener.press import markdown, pdf
from convener.press import tree as t
from convener.press.tree import plain

VERSION = "Version 7 of 10 June 2026, 18:40"
MANAGER = "Stage manager: Bartosz Olszański, +48 000 000 000"


def lines(count, **details):
    return tuple(t.CueLine(plain(f"Item {number}"), "09:15", minutes="5", **details) for number in range(count))


def paper(*bands):
    return t.Document(
        "Run of show",
        (t.CueSheet("Thursday 11 June", bands),),
        short_title="Run of show, Świetlin",
        running=VERSION,
        foot=f"{VERSION}. {MANAGER}",
        landscape=True,
    )


def pages(data):
    read = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in read]
    finally:
        read.close()


def alternatives(data):
    """What is told to those who cannot see, in the structure of a print."""
    with pikepdf.open(io.BytesIO(data)) as made:
        return [str(one.Alt) for one in made.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]


def test_version_manager_day_and_heads_stand_on_every_page():
    shown = pages(pdf.render(paper(t.CueBand("Opening", lines(60), "09:15–09:45"))))
    assert len(shown) > 2
    for text in shown:
        assert text.count(VERSION) == 2
        assert MANAGER in text
        assert "Thursday 11 June" in text
        assert all(head in text for head in ("Clock", "Min", "Item", "Who", "Cue", "Notes", "Actual"))


def test_a_changed_line_can_be_heard_and_is_told_in_words_elsewhere():
    document = paper(t.CueBand("Opening", (*lines(2), *lines(1, changed="Changed since version 6, was 09:10"))))
    assert alternatives(pdf.render(document)) == ["Changed since version 6, was 09:10"]
    assert markdown.render(document).decode().count("Changed since version 6, was 09:10") == 1


def test_a_session_never_stands_at_the_foot_without_its_first_lines():
    for before in range(10, 20):
        bands = (t.CueBand("First", lines(before)), t.CueBand("Second", lines(3)))
        shown = pages(pdf.render(paper(*bands)))
        (text,) = (text for text in shown if "Second" in text)
        assert text[text.index("Second") :].count("Item") >= 2
