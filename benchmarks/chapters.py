"""A long report of invented words: headings, paragraphs, points and rows, the same for every press and library."""

from __future__ import annotations

import random

from convener.press import tree
from convener.press.tree import plain

Chapter = tuple[str, list[str], list[str], list[tuple[str, ...]]]
"""Its heading, its paragraphs, its points, the rows of its table."""

_BEGIN = (
    "har",
    "ti",
    "lan",
    "quay",
    "fer",
    "coun",
    "nigh",
    "war",
    "stree",
    "ba",
    "choi",
    "may",
    "świe",
    "ør",
    "ló",
    "pa",
)
_MIDDLE = ("", "bo", "de", "ter", "ri", "cil", "ni", "ke", "ze", "lo", "ma", "ste", "rou", "bri", "ga", "vi")
_END = ("ur", "s", "n", "ing", "ed", "ly", "or", "al", "et", "y", "ness", "er", "ę", "ion", "us", "o")
WORDS = tuple(begin + middle + end for middle in _MIDDLE for end in _END for begin in _BEGIN)
"""As many as a long report has; the first ones come most often, as in any language."""
HEADS = ("Name", "Office", "Town")


def said(number: int, count: int) -> str:
    """A sentence of so many words that is like no other."""
    chosen = random.Random(number * 1_000 + count)
    return " ".join(WORDS[int(len(WORDS) * chosen.random() ** 3)] for _ in range(count)).capitalize() + "."


def chapters(count: int) -> list[Chapter]:
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


def document(given: list[Chapter]) -> tree.Document:
    """The report as our presses are given it."""
    blocks: list[tree.Block] = []
    for title, paragraphs, points, rows in given:
        blocks.append(tree.Heading(1, plain(title)))
        blocks += [tree.Paragraph(halves(words)) for words in paragraphs]
        items = tuple(tree.Item((tree.Paragraph(plain(point)),)) for point in points)
        blocks.append(tree.Items(items, tree.Numbering.NUMBER))
        body = tree.Body(tuple(tuple(plain(cell) for cell in row) for row in rows))
        blocks.append(tree.Table(tuple(tree.Column(plain(head)) for head in HEADS), (body,)))
    return tree.Document("A long report", tuple(blocks))


def halves(words: str) -> tree.Spans:
    """Words of which the second half is strong."""
    half = len(words) // 2
    return (tree.Text(words[:half]), tree.Text(words[half:], strong=True))
