"""The parts of a file and how they belong together, zipped so that the same document gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from convener.press.docx.markup import Xml, plain_part, tag

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""the first date a zip can say; files that differ in nothing else shall be the same"""
_QUICK = 1
"""typefaces grow no smaller for more effort"""
_KINDS = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "word/document.xml": f"{_MAIN}document.main+xml",
    "word/styles.xml": f"{_MAIN}styles+xml",
    "word/numbering.xml": f"{_MAIN}numbering+xml",
    "word/settings.xml": f"{_MAIN}settings+xml",
    "word/fontTable.xml": f"{_MAIN}fontTable+xml",
    "word/footnotes.xml": f"{_MAIN}footnotes+xml",
    "word/endnotes.xml": f"{_MAIN}endnotes+xml",
    "word/header1.xml": f"{_MAIN}header+xml",
    "word/header2.xml": f"{_MAIN}header+xml",
    "word/footer1.xml": f"{_MAIN}footer+xml",
    "word/footer2.xml": f"{_MAIN}footer+xml",
}
_ENDINGS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
}
_ROOT = {
    "word/document.xml": f"{_OFFICE}officeDocument",
    "docProps/core.xml": f"{_PACKAGE}relationships/metadata/core-properties",
    "docProps/app.xml": f"{_OFFICE}extended-properties",
    "docProps/custom.xml": f"{_OFFICE}custom-properties",
}


class Relations:
    """What a part of the file refers to: addresses outside, pictures and other parts inside; each once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}

    def add(self, kind: str, target: str) -> str:
        """Return the id by which a part names a target of a kind (hyperlink, image, styles, header, …)."""
        return self._known.setdefault((kind, target), f"rId{len(self._known) + 1}")

    def part(self) -> bytes:
        """Return them as a part."""
        rows = [_relationship(own, f"{_OFFICE}{kind}", target) for (kind, target), own in self._known.items()]
        return plain_part(tag("Relationships", *rows, xmlns=f"{_PACKAGE}relationships"))

    def __bool__(self) -> bool:
        return bool(self._known)


def _relationship(own: str, kind: str, target: str) -> Xml:
    outside = {"TargetMode": "External"} if kind.endswith("/hyperlink") else {}
    return tag("Relationship", Id=own, Type=kind, Target=target, **outside)


def root() -> bytes:
    """Return how the file begins: its document and its properties."""
    rows = [_relationship(f"rId{number}", kind, name) for number, (name, kind) in enumerate(_ROOT.items(), 1)]
    return plain_part(tag("Relationships", *rows, xmlns=f"{_PACKAGE}relationships"))


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return the file: the list of kinds first (ECMA-376 part 2 §10.1.2), then the parts as given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for name, data in {"[Content_Types].xml": _content_types(parts), "_rels/.rels": root(), **parts}.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_STORED if name.endswith((".png", ".jpeg")) else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            file.writestr(entry, data, compresslevel=_QUICK if name.endswith(".odttf") else None)
    return out.getvalue()


def _content_types(parts: Mapping[str, bytes]) -> bytes:
    endings = sorted({"rels", "xml"} | {name.rsplit(".", 1)[-1] for name in parts})
    defaults = [tag("Default", Extension=ending, ContentType=_ENDINGS[ending]) for ending in endings]
    overrides = [tag("Override", PartName=f"/{name}", ContentType=_KINDS[name]) for name in parts if name in _KINDS]
    return plain_part(tag("Types", *defaults, *overrides, xmlns=f"{_PACKAGE}content-types"))
