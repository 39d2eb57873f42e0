"""The bundled typefaces inside the file, so that it looks the same where they are not installed."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from convener.folders import resource
from convener.press import directions, tree
from convener.press.docx.markup import Xml, part, tag, val
from convener.press.docx.package import Relations
from convener.press.docx.styles import Face, spoken

_OTHERS = {
    Face.SERIF: ("Source Serif Pro,Charter,Georgia", "roman"),
    Face.SANS: ("Source Sans Pro,Segoe UI,Calibri", "swiss"),
}
"""what may stand in for them where they cannot be read, and of which kind they are"""
# A word processor finds the bold of a family by the name inside the file: the semibold of print calls itself a family
# of its own, is passed over, and the regular is smeared in its place.
_FILES = {
    (Face.SERIF, "Regular"): "SourceSerif4_400Regular",
    (Face.SERIF, "Bold"): "SourceSerif4_700Bold",
    (Face.SERIF, "Italic"): "SourceSerif4_400Regular_Italic",
    (Face.SERIF, "BoldItalic"): "SourceSerif4_700Bold_Italic",
    (Face.SANS, "Regular"): "SourceSans3_400Regular",
    (Face.SANS, "Bold"): "SourceSans3_700Bold",
    (Face.SANS, "Italic"): "SourceSans3_400Regular_Italic",
    (Face.SANS, "BoldItalic"): "SourceSans3_700Bold_Italic",
}
_SCRIPTS = {"Noto Sans Hebrew": "NotoSansHebrew_400Regular", "IBM Plex Sans Arabic": "IBMPlexSansArabic_400Regular"}
"""the faces of scripts written from right to left; word processors draw their bold and their italics"""
_LETTERS = {
    "Noto Sans Hebrew": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "IBM Plex Sans Arabic": re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
}
_HIDDEN = 32
"""bytes at the head of a typeface that are disguised (ECMA-376 part 4 §9.3)"""


def parts(said: Sequence[object]) -> dict[str, bytes]:
    """Return the table of typefaces and those that the parts of a document need."""
    looks = {"Regular", "Bold", *_italics(said)}
    relations = Relations()
    found: dict[str, bytes] = {}
    rows = []
    for face in dict.fromkeys(map(spoken, Face)):
        others, family = _OTHERS[face]
        inside = []
        for (of, look), name in _FILES.items():
            if of is face and look in looks:
                key, data = _disguised(name)
                target = f"fonts/{name}.odttf"
                found[f"word/{target}"] = data
                inside.append(tag(f"w:embed{look}", r_id=relations.add("font", target), w_fontKey=key))
        rows.append(_row(face, others, family, inside))
    turned = "".join(words for words in _words(said) if directions.turns(words))
    rows += [_script_row(name, relations, found) for name, letters in _LETTERS.items() if letters.search(turned)]
    return {"word/fontTable.xml": part("w:fonts", *rows), "word/_rels/fontTable.xml.rels": relations.part(), **found}


def script(words: str) -> str:
    """Return the face for words of a script written from right to left."""
    return next((name for name, letters in _LETTERS.items() if letters.search(words)), "IBM Plex Sans Arabic")


def _words(said: Sequence[object]) -> Iterator[str]:
    for one in said:
        for field in fields(one):  # type: ignore[arg-type]  # parts of a paper are dataclasses
            if isinstance(value := getattr(one, field.name), str):
                yield value


def _script_row(name: str, relations: Relations, found: dict[str, bytes]) -> Xml:
    key, data = _disguised(_SCRIPTS[name])
    target = f"fonts/{_SCRIPTS[name]}.odttf"
    found[f"word/{target}"] = data
    embedded = tag("w:embedRegular", r_id=relations.add("font", target), w_fontKey=key)
    return tag("w:font", val("w:family", "swiss"), val("w:pitch", "variable"), embedded, w_name=name)


def _row(face: Face, others: str, family: str, inside: Iterable[Xml]) -> Xml:
    """Return one typeface, its children in the order of CT_Font."""
    return tag(
        "w:font",
        val("w:altName", others),
        val("w:family", family),
        val("w:pitch", "variable"),
        *inside,
        w_name=face.value,
    )


def _italics(said: Sequence[object]) -> set[str]:
    """Return the slanted looks that occur; in quotations strong words are slanted."""
    words = [one for one in said if isinstance(one, tree.Text)]
    quoted = any(isinstance(one, tree.Quotation) for one in said)
    slanted = {"Italic"} if quoted or any(one.emphasis for one in words) else set()
    binding = any(one.operative or (one.emphasis and one.strong) for one in words)
    return slanted | ({"BoldItalic"} if binding else set())


@functools.lru_cache(maxsize=8)
def _disguised(name: str) -> tuple[str, bytes]:
    """Return the key and the bytes of a typeface in a document: its head crossed with the key read backwards."""
    data = (resource("fonts") / f"{name}.ttf").read_bytes()
    key = hashlib.sha256(data).hexdigest()[:32].upper()
    lock = bytes.fromhex(key)[::-1] * 2
    head = bytes(byte ^ other for byte, other in zip(data[:_HIDDEN], lock, strict=True))
    parted = "-".join((key[:8], key[8:12], key[12:16], key[16:20], key[20:]))
    return f"{{{parted}}}", head + data[_HIDDEN:]
