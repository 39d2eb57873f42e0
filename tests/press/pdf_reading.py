"""Reads a PDF as a listener hears it: its words in the order of the structure tree, artifacts left out."""

import ctypes

import pypdfium2
from pypdfium2 import raw


def spoken(data):
    """Give what each element of the structure says, in order: (tag, words)."""
    file = pypdfium2.PdfDocument(data)
    found = []
    for page in file:
        said = _said(page)
        tree = raw.FPDF_StructTree_GetForPage(page)
        for number in range(raw.FPDF_StructTree_CountChildren(tree)):
            _read(raw.FPDF_StructTree_GetChildAtIndex(tree, number), said, found)
        raw.FPDF_StructTree_Close(tree)
    file.close()
    return found


def pages(data):
    """Give the words of each page as they stand."""
    file = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_range() for page in file]
    file.close()
    return found


def words(data):
    """Give all that is said, in order."""
    return "".join(said for _, said in spoken(data))


def _said(page):
    """Give the words of a page by the mark of their content."""
    said = {}
    text = page.get_textpage()
    for one in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        mark = raw.FPDFPageObj_GetMarkedContentID(one)
        long = raw.FPDFTextObj_GetText(one, text, None, 0)
        letters = ctypes.create_string_buffer(long)
        raw.FPDFTextObj_GetText(one, text, ctypes.cast(letters, ctypes.POINTER(ctypes.c_ushort)), long)
        said[mark] = said.get(mark, "") + letters.raw[: max(long - 2, 0)].decode("utf-16-le", "replace")
    return said


def _read(element, said, found):
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    kind = ctypes.create_string_buffer(size)
    raw.FPDF_StructElement_GetType(element, kind, size)
    tag = kind.raw[: max(size - 2, 0)].decode("utf-16-le")
    for number in range(max(raw.FPDF_StructElement_CountChildren(element), 0)):
        mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, number)
        if mark >= 0:
            found.append((tag, said.get(mark, "")))
            continue
        child = raw.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            _read(child, said, found)


def where(data, words):
    """Give where words stand for the first time: page (from 0), left, top, right, bottom, from the paper's top left."""
    file = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(file):
            text = page.get_textpage()
            found = text.search(words).get_next()
            if found:
                boxes = [text.get_charbox(place) for place in range(found[0], sum(found))]
                left, lower, right, upper = (
                    choose(side) for choose, side in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)
                )
                return number, left, page.get_height() - upper, right, page.get_height() - lower
    finally:
        file.close()
    raise AssertionError(words)
