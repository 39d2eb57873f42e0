"""Sections of a report: heading, lead and prose, with quotations, case studies and place examples where they belong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convener.documents import fixed, placing, prose, voices, weaving
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.documents.weaving import Piece
from convener.model.section import CaseStudy, PlaceExample, Section, SectionKind
from convener.model.statement import Statement
from convener.press import tree

EXAMPLES: Final = "Other city examples"
NEXT_STEPS: Final = "Next steps"
_LONGEST_LEAD: Final = 100  # words: a dozen lines in large type
_PARTS: Final = ("Challenge", "Approach", "Impact")


def blocks(section: Section, setting: Setting, level: int = 1, heading: str = "") -> tuple[tree.Block, ...]:
    """A section under its heading, or the one its document gives it; next steps stand as closing matter."""
    inside = tuple(body(section, setting))
    title = heading or section.heading
    if section.kind is SectionKind.NEXT_STEPS:
        return (tree.Matter(title or fixed.said(NEXT_STEPS, setting.style), inside, anchor(section)),)
    if not title:
        return inside
    return (tree.Heading(level, tree.plain(title), anchor(section), label=number(section, setting.style)), *inside)


def anchor(section: Section) -> str:
    """Where references to a section lead."""
    return f"section-{section.uid}"


def number(section: Section, style: Style) -> str:
    """“Key theme 2”, or its bare place among the numbered sections of its kind; empty for one without a number."""
    owner = section.event or section.edition
    if not section.numbered or owner is None:
        return ""
    numbered = [one for one in owner.sections if one.numbered and one.kind is section.kind]
    place = numbered.index(section) + 1
    name = fixed.said(section.kind.label, style)
    return f"{name} {place}" if section.kind is SectionKind.KEY_THEME else str(place)


def body(section: Section, setting: Setting) -> Iterator[tree.Block]:
    """Lead and paragraphs with what is anchored between them, then the place examples."""
    if section.lead:
        yield _lead(section)
    pieces = [
        *weaving.pictures(section, setting),
        *quotations(section.statements, setting),
        *_case_studies(section, setting),
    ]
    yield from weaving.woven(prose.blocks(section.text), pieces)
    if section.examples and anchor(section) not in setting.apart:
        yield examples(section, setting.style)


def _lead(section: Section) -> tree.Paragraph:
    """The overview opens the paper with its lead, set large unless it is long; elsewhere it is a strong sentence."""
    spans = prose.spans(section.lead)
    if section.kind is SectionKind.OVERVIEW:
        long = len(tree.words(spans).split()) > _LONGEST_LEAD
        return tree.Paragraph(spans, tree.Role.BODY if long else tree.Role.LEAD)
    return tree.Paragraph(prose.strong(spans))


def quotations(statements: Sequence[Statement], setting: Setting) -> list[Piece]:
    """The quotations set apart among statements, each after its paragraph, as their attribution rule allows."""
    pieces: list[Piece] = []
    for statement in statements:
        if statement.pulled and statement.uid not in setting.apart:
            quotation = voices.quotation(statement, setting.style)
            pieces += [(statement.paragraph, quotation)] if quotation else []
    return pieces


def _case_studies(section: Section, setting: Setting) -> list[Piece]:
    return [
        (study.paragraph, case_study(study, setting))
        for study in section.case_studies
        if study.uid not in setting.apart
    ]


def case_study(study: CaseStudy, setting: Setting) -> tree.CaseStudy:
    """A place's box: challenge, approach, impact, picture, and where to read on."""
    shown = [weaving.figure(picture, setting.style) for picture in weaving.of(study, setting)]
    told = ((fixed.said(part, setting.style), prose.blocks(getattr(study, part.lower()))) for part in _PARTS)
    matters = [tree.Matter(part, text) for part, text in told if text]
    if shown[1:]:
        matters.append(tree.Matter(fixed.said("Pictures", setting.style), tuple(shown[1:])))
    return tree.CaseStudy(
        title=tree.plain(study.heading),
        matters=tuple(matters),
        label=fixed.said("Case study", setting.style),
        read_on_label=fixed.said("Read on", setting.style),
        intro=prose.spans(study.introduction),
        read_on=read_on(study.link, study.link_text),
        figure=shown[0] if shown else None,
        anchor=f"case-study-{study.uid}",
    )


def read_on(address: str, words: str) -> tree.Link | None:
    """The link under a box; its own address, without the protocol, where it has no words."""
    spans = prose.linked(words or address.removeprefix("https://").removeprefix("http://"), address)
    return spans[0] if spans and isinstance(spans[0], tree.Link) else None


def examples(section: Section, style: Style) -> tree.Examples:
    """The one-line examples of a section under their heading."""
    heading = tree.plain(section.examples_heading.rstrip(":") or fixed.said(EXAMPLES, style))
    return tree.Examples(heading, tuple(_example(example, style) for example in section.examples))


def _example(example: PlaceExample, style: Style) -> tree.Example:
    title = prose.linked(example.title, example.link)
    gap = "" if not title or not example.remark or example.remark[0] in ",;:.)" else " "
    spans = (*title, *tree.plain(gap + example.remark))
    if example.label:
        return tree.Example(example.label, spans)
    if example.place:
        return tree.Example(placing.named(example.place, style), spans, placing.country_of(example.place, style))
    return tree.Example(example.organisation.name if example.organisation else "", spans)


def themes_at_a_glance(sections: Sequence[Section]) -> tuple[tree.Block, ...]:
    """The key themes announced: title and lead in strong, then what the overview says of each."""
    items = tuple(tree.Item((tree.Paragraph(_announced(section)),)) for section in sections)
    if not items:
        return ()
    return (tree.Items(items, tree.Numbering.NUMBER),)


def _announced(section: Section) -> tree.Spans:
    """Heading, lead and summary; a summary that itself opens strongly is the whole announcement, worded by hand."""
    said = prose.spans(section.summary)
    if said and isinstance(said[0], tree.Text) and said[0].strong:
        return said
    lead = prose.strong(prose.spans(section.lead))
    opening = (tree.Text(f"{section.heading}: " if lead else section.heading, strong=True),)
    return prose.merged((*opening, *lead, *(tree.plain(" ") if said else ()), *said))
