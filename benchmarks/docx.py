"""Editable papers: ours against the same text written by bare python-docx, which has neither notes nor fields."""

from __future__ import annotations

import io

import docx as bare_docx
from docx.shared import Pt

from benchmarks import measure
from benchmarks.chapters import HEADS, Chapter, chapters, document
from convener.press import docx

LIMIT = 1.5


def ours(given: list[Chapter]) -> bytes:
    """As the program writes it, its typefaces and all."""
    return docx.render(document(given))


def bare(given: list[Chapter]) -> bytes:
    """The same with nothing but the library and its template."""
    made = bare_docx.Document()
    made.styles["Normal"].font.size = Pt(10.5)
    for title, paragraphs, points, rows in given:
        made.add_heading(title, 1)
        for words in paragraphs:
            paragraph = made.add_paragraph()
            half = len(words) // 2
            paragraph.add_run(words[:half])
            paragraph.add_run(words[half:]).bold = True
        for point in points:
            made.add_paragraph(point, style="List Number")
        table = made.add_table(rows=0, cols=len(HEADS))
        for row in (HEADS, *rows):
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def words_of(data: bytes) -> list[str]:
    """The words of a file's paragraphs, in order, without those of front and tables."""
    read = bare_docx.Document(io.BytesIO(data))
    return [one.text for one in read.paragraphs if one.text and one.style.name not in {"Title", "Series"}]


def main() -> None:
    """Compare at about 10, 100 and 1,000 pages, after making sure that both say the same."""
    kept = []
    for count in (7, 67, 670):
        given = chapters(count)
        if words_of(ours(given)) != words_of(bare(given)):
            raise SystemExit("The two files do not say the same; there is nothing to compare.")
        cases = {"bare python-docx": lambda g=given: bare(g), "ours": lambda g=given: ours(g)}
        rounds = 7 if count < 600 else 3
        kept.append(measure.in_turn(f"Report of about {count * 3 // 2:,} pages", cases, {"ours": LIMIT}, rounds))
    measure.finish(*kept)


if __name__ == "__main__":
    main()
