"""A letter stands on pages of its own, its address where an envelope has its window, in every press."""

import page
import pypdfium2
import pytest

from convener.press import docx, html, markdown, pdf
from convener.press import tree as t
from convener.press.tree import plain
from tests.press import docx_reading, specimen

MM = 72 / 25.4


def letter(number, length=1, **details):
    given = {"sender": "Secretariat of the Quay", "address": (f"Ada Lind {number}", "Mayor of Oudezand")} | details
    paragraphs = tuple(t.Paragraph(plain(f"Thank you for the lantern, {number}.")) for _ in range(length))
    signed = (t.Attribution("Hanna Dobek", "Head of the Secretariat"),)
    return t.Letter(subject=plain("Your evening"), blocks=paragraphs, date="15 June 2026", signed=signed, **given)


def paper(*letters):
    return t.Document("Thanks", letters, press_words=t.PressWords(page_of=""), foot="Convened by the Quay")


def pages(data):
    read = pypdfium2.PdfDocument(data)
    try:
        return [one.get_textpage().get_text_bounded() for one in read]
    finally:
        read.close()


def test_each_letter_has_pages_of_its_own_without_a_count_of_the_pile():
    shown = pages(pdf.render(paper(letter(1), letter(2, 60), letter(3))))
    assert len(shown) > 3
    for number in (1, 2, 3):
        assert sum(f"Ada Lind {number}" in text for text in shown) == 1
    assert not [text for text in shown if "Page" in text or ("lantern, 1" in text and "lantern, 2" in text)]


@pytest.mark.parametrize("sender", ["The Quay", "The Secretariat of Harbour Towns and of all that lies between " * 2])
def test_the_address_stands_in_the_window(sender):
    read = pypdfium2.PdfDocument(pdf.render(paper(letter(1, sender=sender))))
    text = read[0].get_textpage()
    found = text.search("Ada Lind").get_next()
    assert found is not None
    left, _bottom, _right, top = text.get_charbox(found[0])
    assert 19.5 * MM < left < 25 * MM
    assert 45 * MM < read[0].get_height() - top < 60 * MM
    read.close()


def test_all_that_is_said_is_said_in_every_form_in_order():
    document = paper(letter(1, contact=(plain("+48 58"),)))
    shown = docx_reading.Paper(docx.render(document)).words()
    for made in (shown, html.render(document).decode(), markdown.render(document).decode()):
        text = made.replace("\u00a0", " ")
        places = [text.index(one) for one in ("Secretariat of the Quay", "+48 58", "Ada Lind 1", "15 June 2026")]
        places += [text.index(one) for one in ("Your evening", "for the lantern", "Hanna Dobek", "Head of the")]
        assert places == sorted(places)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
def test_letters_are_fit_for_listeners_and_archives(tmp_path, profile):
    file = tmp_path / "letters.pdf"
    logo = t.Logo("The Quay", specimen.photograph(300, 100))
    file.write_bytes(pdf.render(paper(letter(1, logo=logo), letter(2))))
    found = page.validate_pdf(str(file), profile=getattr(page.ValidationProfile, profile))
    assert found.is_compliant, str(found.failures)
