"""Words of scripts written from right to left: their letters joined by HarfBuzz, each drawing with its letter."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise

import uharfbuzz

# Letters are joined and marks stand where they belong; only ligatures nobody must set are left out.
_FEATURES = {"liga": False, "dlig": False}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph, the letter it stands for, and where it stands from the word's left edge and baseline, in font units.

    A glyph of several letters stands for the leftmost; the others follow without a glyph (-1), so that whoever goes
    from glyph to glyph finds each of them in its place. A glyph that is but a part of a letter stands for none.
    """

    glyph: int
    letter: str
    x: float
    y: float


def drawn(font: uharfbuzz.Font, text: str, tongue: tuple[str, str], empty: float) -> tuple[list[Drawn], float]:
    """Return the drawings of a word from left to right, and its width in font units.

    `tongue` is its script (ISO 15924) and language (BCP 47), `empty` the width of a letter without a glyph.
    """
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "rtl", *tongue
    uharfbuzz.shape(font, buffer, _FEATURES)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    ends = dict(pairwise((*sorted({info.cluster for info, _ in glyphs}), len(text))))
    made: list[Drawn] = []
    x = 0.0
    for start, group in groupby(glyphs, lambda glyph: glyph[0].cluster):
        letters = list(reversed(text[start : ends[start]]))
        left = x
        for info, position in group:
            letter = letters.pop(0) if letters else ""
            made.append(Drawn(info.codepoint, letter, x + position.x_offset, position.y_offset))
            x += position.x_advance
        step = (x - left - empty) / max(len(letters), 1)
        made += [Drawn(-1, letter, left + step * place, 0.0) for place, letter in enumerate(letters, 1)]
    return made, x
