"""Editable papers: ours against the same text written by bare python-docx, which has neither notes nor fields."""

from __future__ import annotations

import io

import docx as bare_docx
from docx.shared import Pt

from benchmarks import measure
from convener.press import docx, tree
from convener.press.tree import plain

LIMIT = 1.5
WORDS = (
    "harbour",
    "tide",
    "lantern",
    "quay",
    "ferry",
    "council",
    "night",
    "warning",
    "street",
    "bakery",
    "choir",
    "mayor",
)
HEADS = ("Name", "Office", "Town")


def said(number: int, count: int) -> str:
    """A sentence of so many words that is like no other."""
    return " ".join(WORDS[(number * 7 + step * step) % len(WORDS)] for step in range(count)).capitalize() + "."


def chapters(count: int) -> list[tuple[str, list[str], list[str], list[tuple[str, ...]]]]:
    """Headings, paragraphs, points and rows: about a page and a half each."""
    return [
        (
            said(number, 5),
            [said(number + part, 90) for part in range(6)],
            [said(number * part, 14) for part in range(5)],
            [tuple(said(number + part + cell, 3) for cell in range(3)) for part in range(6)],
        )
        for number in range(count)
    ]


def ours(given: list[tuple[str, list[str], list[str], list[tuple[str, ...]]]]) -> bytes:
    """As the program writes it, its typefaces and all."""
    blocks: list[tree.Block] = []
    for title, paragraphs, points, rows in given:
        blocks.append(tree.Heading(1, plain(title)))
        blocks += [tree.Paragraph(_halves(words)) for words in paragraphs]
        items = tuple(tree.Item((tree.Paragraph(plain(point)),)) for point in points)
        blocks.append(tree.Items(items, tree.Numbering.NUMBER))
        body = tree.Body(tuple(tuple(plain(cell) for cell in row) for row in rows))
        blocks.append(tree.Table(tuple(tree.Column(plain(head)) for head in HEADS), (body,)))
    return docx.render(tree.Document("A long report", tuple(blocks)))


def _halves(words: str) -> tree.Spans:
    half = len(words) // 2
    return (tree.Text(words[:half]), tree.Text(words[half:], strong=True))


def bare(given: list[tuple[str, list[str], list[str], list[tuple[str, ...]]]]) -> bytes:
    """The same with nothing but the library and its template."""
    document = bare_docx.Document()
    document.styles["Normal"].font.size = Pt(10.5)
    for title, paragraphs, points, rows in given:
        document.add_heading(title, 1)
        for words in paragraphs:
            paragraph = document.add_paragraph()
            half = len(words) // 2
            paragraph.add_run(words[:half])
            paragraph.add_run(words[half:]).bold = True
        for point in points:
            document.add_paragraph(point, style="List Number")
        table = document.add_table(rows=0, cols=len(HEADS))
        for row in (HEADS, *rows):
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
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
