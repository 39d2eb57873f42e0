"""Streams end so that nobody takes their last byte for a line end, and objects stay compressed all the same."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from convener.press.pdf.strips import Element
from convener.press.pdf.tags import Said, tagged


def archived(data, title="A paper"):
    return tagged(data, Element("Document"), (), Said(title, "", "", "en-GB"))


def holding(*streams):
    """Return a page with streams that are saved as they are given: photographs are not compressed again."""
    with pikepdf.new() as made:
        made.add_blank_page()
        made.Root.Kept = Array([made.make_stream(one, Filter=Name.JPXDecode) for one in streams])
        made.Root.Nested = made.make_stream(b"\r", Filter=Name.JPXDecode, Deep=Dictionary(Of="x"))
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("length", [1, 8, 9, 10, 99, 512, 999, 9999])
def test_a_stream_that_seems_to_end_in_a_line_end_is_given_a_byte_more(length):
    given = b"x" * (length - 1) + b"\r"
    made = archived(holding(given, b"untouched"))
    assert b"\r\nendstream" not in made
    assert b"/ObjStm" in made
    with pikepdf.open(io.BytesIO(made)) as read:
        assert [one.read_raw_bytes() for one in read.Root.Kept] == [given + b" ", b"untouched"]
        assert read.Root.Nested.read_raw_bytes() == b"\r "
        assert read.check_pdf_syntax() == []


def test_compressed_objects_are_ended_so_too():
    data = holding()
    sizes = set()
    for number in range(600):  # one stream of objects in 256 would end so
        made = archived(data, f"Paper {number}")
        assert b"\r\nendstream" not in made
        sizes.add(made.count(b"/ObjStm"))
    assert sizes == {1}
