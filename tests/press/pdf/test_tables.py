"""A table that goes on says on each page what it is a table of."""

import pypdfium2

from convener.press import pdf
from convener.press import tree as t
from convener.press.tree import plain


def test_what_stands_again_over_a_table_stands_on_all_pages_but_the_first():
    columns = (t.Column(plain("Name"), 3), t.Column(plain("Signature"), 4, to_fill=True))
    rows = tuple((plain(f"Guest {number}"), ()) for number in range(70))
    table = t.Table(columns, (t.Body(rows),), again="Thursday, Rope Hall")
    read = pypdfium2.PdfDocument(pdf.render(t.Document("Attendance", (table,))))
    shown = [page.get_textpage().get_text_bounded() for page in read]
    read.close()
    assert len(shown) > 2
    assert [text.count("Thursday, Rope Hall") for text in shown] == [0] + [1] * (len(shown) - 1)
    assert all("Signature" in text for text in shown)
