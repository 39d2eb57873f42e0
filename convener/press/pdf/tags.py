"""The structure tree of a PDF, and what PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask for besides."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from convener.press.pdf.faces import told
from convener.press.pdf.strips import Element

_KEPT = frozenset({"TD", "TH", "TR"})
"""cells count even when they are empty"""
_PAIR = re.compile(rb"<[0-9A-Fa-f]+> <[0-9A-Fa-f]+>")
_NO_LETTER = "\u200b"
"""what a drawing tells that is but a part of a letter"""
_AMBIGUOUS = b"\r\nendstream"
_DICTIONARY, _STREAM = b" obj\n<< ", b" >>\nstream\n"
"""how the dictionary of a stream begins and ends; both spaces can be spared"""
_LENGTH = re.compile(rb"/Length (\d+)")
_PAIRS_AT_ONCE = 100
_PRINT = 4
"""annotation flag: shown on paper too (ISO 32000-1 §12.5.3)"""


@dataclass(frozen=True, slots=True)
class Said:
    """What the metadata tell of a document."""

    title: str
    author: str
    subject: str
    language: str


@dataclass(frozen=True, slots=True)
class LinkOf:
    """A link annotation, in the order in which they were laid: its page (from 0), its element, its words."""

    page: int
    element: Element
    words: str


def tagged(data: bytes, root: Element, links: Sequence[LinkOf], said: Said) -> bytes:
    """Return a PDF with the structure of what was drawn into it, fit for readers who listen and for archives."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _Structure(pdf).write(root, links)
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String(said.language)
        pdf.Root.OutputIntents = Array([_intent(pdf)])
        _unicode_maps(pdf)
        _metadata(pdf, said)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return _unambiguous(out.getvalue())


def _unambiguous(data: bytes) -> bytes:
    """End streams so that their last byte is not taken for a line end (ISO 19005-2 §6.1.7.1 counts every byte).

    Each gets a byte more, lent by the dictionary before it: so nothing moves, not even behind compressed objects.
    """
    made, end = bytearray(data), 0
    while (end := made.find(_AMBIGUOUS, end) + 1) > 0:
        head, body = made.rfind(_DICTIONARY, 0, end), made.rfind(_STREAM, 0, end) + len(_STREAM)
        told = _LENGTH.search(made, head, body)
        if told and int(told[1]) == end - body:
            longer = b"%d" % (end - body + 1)
            given = made[head : told.start(1)] + longer + made[told.end(1) : body - len(_STREAM)]
            opened = given.replace(b"<< /", b"<</", 1) if len(longer) > len(told[1]) else given
            made[head:end] = opened + _STREAM[1:] + made[body:end] + b" "
    return bytes(made)


class _Structure:
    """Writes elements as structure elements (ISO 32000-1 §14.7)."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[Element, Any] = {}
        self._on_page: list[dict[int, Any]] = [{} for _ in self._pages]
        self._notes: list[Any] = []

    def write(self, root: Element, links: Sequence[LinkOf]) -> None:
        _prune(root)
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        nums: list[Any] = []
        for number, (page, made) in enumerate(zip(self._pages, self._on_page, strict=True)):
            page.StructParents = number
            page.Tabs = Name.S
            nums += (number, self._pdf.make_indirect(Array([made[place] for place in sorted(made)])))
        for number, (annotation, element) in enumerate(self._annotations(links), len(self._pages)):
            annotation.StructParent = number
            nums += (number, element)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(nums)))
        tree.ParentTreeNextKey = len(self._pages) + len(links)
        if self._notes:
            tree.IDTree = self._pdf.make_indirect(Dictionary(Names=self._named_notes()))
        self._pdf.Root.StructTreeRoot = tree

    def _element(self, element: Element, parent: Any) -> Any:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        self._made[element] = made
        self._describe(element, made)
        kids: list[Any] = []
        home: int | None = None
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, made))
                continue
            page, number = kid
            self._on_page[page][number] = made
            if home is None:
                home, made.Pg = page, self._pages[page]
            kids.append(number if page == home else Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number))
        made.K = Array(kids)
        return made

    def _describe(self, element: Element, made: Any) -> None:
        for key, words in (("/Alt", element.alt), ("/ActualText", element.actual), ("/Lang", element.language)):
            if words:
                made[key] = String(words)
        if element.attributes:
            made.A = _attributes(element)
        if element.note:
            made.ID = String(f"note-{element.note:06}")
            self._notes.append(made)

    def _annotations(self, links: Sequence[LinkOf]) -> Iterator[tuple[Any, Any]]:
        waiting = [iter(page.get("/Annots", ())) for page in self._pages]
        for link in links:
            annotation = next(waiting[link.page])
            annotation.F = _PRINT
            annotation.Contents = String(link.words)
            made = self._made[link.element]
            made.K.append(Dictionary(Type=Name.OBJR, Obj=annotation, Pg=self._pages[link.page]))
            yield annotation, made

    def _named_notes(self) -> Array:
        names: list[Any] = []
        for made in sorted(self._notes, key=lambda note: str(note.ID)):
            names += (made.ID, made)
        return Array(names)


def _prune(element: Element) -> None:
    """Leave out elements in which nothing was drawn."""
    kept: list[Element | tuple[int, int]] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            _prune(kid)
            if not kid.kids and kid.tag not in _KEPT:
                continue
        kept.append(kid)
    element.kids = kept


def _attributes(element: Element) -> Dictionary:
    attributes = Dictionary(O=Name.Table)
    for key, value in element.attributes.items():
        attributes[f"/{key}"] = int(value) if value.isdigit() else Name(f"/{value}")
    return attributes


@functools.cache
def _profile() -> bytes:
    """Return the colour profile of sRGB, without the hour at which it was made."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = bytes((0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # ICC.1 §7.2.8: 1 January 2000
    made[84:100] = bytes(16)  # ICC.1 §7.2.18: no identity computed
    return bytes(made)


def _intent(pdf: pikepdf.Pdf) -> Dictionary:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=pdf.make_stream(_profile(), N=3),
    )


def _unicode_maps(pdf: pikepdf.Pdf) -> None:
    """Write the maps from codes to letters anew: a code for “no letter” is forbidden (ISO 14289-1 §7.21.7)."""
    for one in pdf.objects:
        if isinstance(one, Dictionary) and one.get("/Type") == Name.Font and "/ToUnicode" in one:
            given = one.ToUnicode.read_bytes()
            found = _PAIR.findall(given[given.index(b"beginbfchar") :])
            pairs = [_wide(pair) for pair in found if not pair.endswith(b"<0000>")]
            head = given[: given.index(b"endcodespacerange")] + b"endcodespacerange\n"
            tail = given[given.rindex(b"endbfchar") + 9 :].lstrip()
            one.ToUnicode.write(head + b"".join(_mapped(pairs)) + tail)


def _wide(pair: bytes) -> bytes:
    """Return a pair with its letters in UTF-16, as letters beyond U+FFFF need it (ISO 32000-1 §9.10.3)."""
    code, letter = pair.split()
    letters = told(chr(int(letter.strip(b"<>"), 16))) or _NO_LETTER
    return code + b" <" + letters.encode("utf-16-be").hex().upper().encode() + b">"


def _mapped(pairs: Sequence[bytes]) -> Iterator[bytes]:
    for first in range(0, len(pairs), _PAIRS_AT_ONCE):
        some = pairs[first : first + _PAIRS_AT_ONCE]
        yield b"%d beginbfchar\n%s\nendbfchar\n" % (len(some), b"\n".join(some))


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}{subject}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>Convener</pdf:Producer><xmp:CreatorTool>Convener</xmp:CreatorTool>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA ID</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"
_SUBJECT = '\n<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>'


def _metadata(pdf: pikepdf.Pdf, said: Said) -> None:
    """Say the same in the packet (XMP, ISO 16684-1) and in the dictionary; neither names a person or an hour."""
    packet = _PACKET.format(
        title=escape(said.title),
        author=_AUTHOR.format(escape(said.author)) if said.author else "",
        subject=_SUBJECT.format(escape(said.subject)) if said.subject else "",
        language=escape(said.language),
    )
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    told = {"/Title": said.title, "/Author": said.author, "/Subject": said.subject}
    told |= {"/Creator": "Convener", "/Producer": "Convener"}
    del pdf.docinfo
    for key, value in told.items():
        if value:
            pdf.docinfo[key] = value
