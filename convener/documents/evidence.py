"""What findings rest on, counted: statements, takeaways, places, events, and the pages where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from convener.documents import voices
from convener.documents.fixed import counted
from convener.documents.style import Style
from convener.model.finding import Evidence, Finding
from convener.press import tree

Item = TypeVar("Item")


def lines(finding: Finding, style: Style) -> tuple[tree.Spans, ...]:
    """“9 statements”, “6 cities”, “Pages 4, 6” beside a finding."""
    counts = [tree.plain(line) for line in summary([finding], style)]
    anchors = tuple(dict.fromkeys(_anchors(finding.evidence)))
    return (*counts, (tree.Pages(anchors),)) if anchors else tuple(counts)


def summary(findings: Iterable[Finding], style: Style) -> tuple[str, ...]:
    """What findings rest on altogether, each thing counted once."""
    links = [link for finding in findings for link in finding.evidence]
    statements = _once(link.statement for link in links)
    takeaways = _once(link.takeaway for link in links)
    sources = _once(link.source for link in links)
    places = _once(voices.origin(statement) for statement in statements)
    events = _once(source.event for source in sources)
    counts = (
        (len(statements), "statement", "statements"),
        (len(takeaways), "takeaway", "takeaways"),
        (len(places), "city", "cities"),
        (len(sources), "finding", "findings"),
        (len(events), "event", "events"),
    )
    return tuple(counted(number, one, many, style) for number, one, many in counts if number)


def _anchors(links: Sequence[Evidence]) -> Iterable[str]:
    for link in links:
        if link.statement and link.statement.session:
            yield f"session-{link.statement.session.uid}"
        if link.takeaway:
            yield f"session-{link.takeaway.session.uid}"
        if link.source:
            yield f"finding-{link.source.uid}"


def _once(items: Iterable[Item | None]) -> list[Item]:
    return list(dict.fromkeys(item for item in items if item is not None))
