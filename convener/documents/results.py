"""Findings in print: number, title, lead, points in their numbering, addressee, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convener.documents import evidence, fixed, prose, sections, weaving, wording
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.finding import Finding, Numbering
from convener.press import tree

NUMBERINGS: Final = {
    Numbering.NUMBERS: tree.Numbering.NUMBER,
    Numbering.LETTERS_BRACKET: tree.Numbering.LETTER_BRACKET,
    Numbering.LETTERS_POINT: tree.Numbering.LETTER_POINT,
    Numbering.DASHES: tree.Numbering.DASH,
}
_AT_A_GLANCE: Final = 5  # fewer are seen at a glance anyway


def blocks(findings: Sequence[Finding], setting: Setting) -> Iterator[tree.Finding]:
    """The findings, numbered by their place."""
    for number, finding in enumerate(findings, 1):
        yield tree.Finding(
            number=str(number),
            title=tree.plain(finding.title),
            lead=prose.spans(finding.lead),
            blocks=tuple(_body(finding, setting)),
            addressee=addressee(finding, setting.style),
            evidence=evidence.lines(finding, setting.style) if setting.evidence else (),
            anchor=anchor(finding),
        )


def anchor(finding: Finding) -> str:
    """Where references to a finding lead."""
    return f"finding-{finding.uid}"


def addressee(finding: Finding, style: Style) -> str:
    """“For mayors”; “Recommendation” where it is one and addresses nobody."""
    whom = finding.addressee
    if whom:
        opening = fixed.said("For {whom}", style)
        said = whom.lower().startswith(opening.removesuffix("{whom}").lower())
        return whom if said else opening.format(whom=whom)
    return fixed.said("Recommendation", style) if finding.recommendation else ""


def at_a_glance(findings: Sequence[Finding], style: Style) -> tuple[tree.Block, ...]:
    """All titles in a list, where there are enough findings and every one has a title."""
    if len(findings) < _AT_A_GLANCE or not all(finding.title for finding in findings):
        return ()
    entries = tuple(
        tree.Glance(str(number), tree.plain(finding.title), anchor(finding))
        for number, finding in enumerate(findings, 1)
    )
    english = f"The {wording.number(len(findings))} at a glance"
    title = english if style.english else fixed.said("At a glance", style)
    return (tree.AtAGlance(tree.plain(title), entries),)


def _body(finding: Finding, setting: Setting) -> Iterator[tree.Block]:
    text = [*prose.blocks(finding.text), *_points(finding)]
    yield from weaving.woven(text, weaving.pictures(finding, setting))
    for section in setting.owner.sections:
        if section.finding is finding and section.uid not in setting.apart:
            yield from sections.body(section, setting)


def _points(finding: Finding) -> Iterator[tree.Block]:
    yield from prose.blocks(finding.points_intro)
    if finding.points:
        items = tuple(tree.Item(prose.blocks(point.text)) for point in finding.points)
        yield tree.Items(items, NUMBERINGS[finding.numbering])
