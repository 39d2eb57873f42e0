"""Build fonts/*.woff2 for web pages; run by hand where fonttools and brotli are: python resources/build_web_faces.py.

Each is the whole face as it prints, packed and nothing else: no letter is left out, no table changed, no name touched
(the licence of Source Sans reserves its name for unmodified copies). What was packed is unpacked again and compared
before it is kept.
"""

# ruff: noqa: INP001 (a script run by hand; resources are no package)

from __future__ import annotations

import io
import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont, woff2

HERE = Path(__file__).parent / "fonts"
PACKED_ANEW = frozenset({"glyf", "loca", "head"})  # outlines are written otherwise; head holds the sum of all bytes


def outlines(face: TTFont) -> dict[str, list[object]]:
    """What a face draws for each of its glyphs."""
    glyphs = face.getGlyphSet()
    drawn = {}
    for name in face.getGlyphOrder():
        pen = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(pen)
        drawn[name] = pen.value
    return drawn


def same(one: TTFont, other: TTFont) -> bool:
    """Tell whether two files hold the same face: every table, and every outline."""
    tables = {*one.keys()} - {"GlyphOrder", "DSIG"}
    if tables != {*other.keys()} - {"GlyphOrder", "DSIG"}:
        return False
    plain = tables - PACKED_ANEW
    return all(one.reader[tag] == other.reader[tag] for tag in plain) and outlines(one) == outlines(other)


def main() -> None:
    """Write each face beside its original."""
    for source in sorted(HERE.glob("*.ttf")):
        if "_700Bold" in source.stem:
            continue  # for badges, tents and word processors
        packed, unpacked = io.BytesIO(), io.BytesIO()
        woff2.compress(source, packed)
        packed.seek(0)
        woff2.decompress(packed, unpacked)
        unpacked.seek(0)
        if not same(TTFont(source), TTFont(unpacked)):
            sys.exit(f"{source.name} does not come back as it was")
        target = source.with_suffix(".woff2")
        target.write_bytes(packed.getvalue())
        sys.stdout.write(f"{target.name} {target.stat().st_size / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
