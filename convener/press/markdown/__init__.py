"""A document as Markdown: CommonMark with tables and footnotes, for those who go on writing elsewhere."""

from __future__ import annotations

from convener.press.markdown import blocks
from convener.press.markdown.wording import Wording, ended, escaped, headed
from convener.press.tree import Document


def render(document: Document) -> bytes:
    """Return a document as Markdown in UTF-8."""
    wording = Wording(document)
    parts = [*_front(wording, document), *blocks.Blocks(wording).all(document.blocks)]
    parts += [f"[^{number}]: {wording.line(note)}" for number, note in enumerate(wording.notes, 1)]
    if document.publication or document.foot:
        parts.append(headed(escaped(document.publication or document.foot)))
    return ("\n\n".join(part for part in parts if part.strip()) + "\n").encode()


def _front(wording: Wording, document: Document) -> list[str]:
    above = ", ".join(escaped(part) for part in (document.series, document.kind) if part)
    parts = [headed(above), f"# {ended(escaped(document.title))}"]
    parts += [headed(escaped(document.subtitle)), headed(escaped(document.running))]
    if document.cover:
        facts = (f"{escaped(fact.number)} {escaped(fact.words)}" for fact in document.cover.facts)
        parts.append(headed(", ".join(facts)))
    return [*parts, *blocks.details(wording, document.colophon)]
