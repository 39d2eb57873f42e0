"""Numerals hang before their text and are still read, found and copied apart from it."""

import pypdfium2
from pypdfium2 import raw

from convener.press import pdf
from convener.press import tree as t
from convener.press.tree import plain


def test_numerals_are_told_apart_from_the_text_they_hang_before():
    blocks = (
        t.Finding("1", plain("Harbours wait")),
        t.AtAGlance(plain("Two at a glance"), (t.Glance("2", plain("Ferries come")),)),
        t.Commitments((plain("Naming somebody"),), start=3),
        t.Items((t.Item((t.Paragraph(plain("Lamps burn")),)),), t.Numbering.NUMBER, start=4),
        t.Paragraph((t.Text("Called"), t.Note(plain("Told below")))),
    )
    read = pypdfium2.PdfDocument(pdf.render(t.Document("A paper", blocks)))
    text = read[0].get_textpage()
    drawn = [
        chr(raw.FPDFText_GetUnicode(text, place))
        for place in range(text.count_chars())
        if not raw.FPDFText_IsGenerated(text, place)
    ]
    read.close()
    for told in ("1 Harbours", "2 Ferries", "3 Naming", "4. Lamps", "1 Told"):
        assert told in "".join(drawn)
