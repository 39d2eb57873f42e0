"""Walks the outline of a report, block by block; where nobody made an outline, the one such a document usually has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from convener.documents import (
    closing,
    figures,
    fixed,
    front,
    prose,
    results,
    sections,
    sittings,
    style,
    takeaways,
    voices,
    weaving,
)
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.picture import Picture, PictureWidth
from convener.model.report import BlockKind, FigureKind, Report
from convener.model.section import CaseStudy, Section, SectionKind
from convener.model.session import Session
from convener.model.statement import Statement
from convener.press import tree


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of an outline, as a report keeps it or as a document usually has it."""

    kind: BlockKind
    heading: str = ""
    text: str = ""
    level: int = 1
    section: Section | None = None
    session: Session | None = None
    statement: Statement | None = None
    case_study: CaseStudy | None = None
    picture: Picture | None = None
    figure: FigureKind | None = None
    width: PictureWidth | None = None


# What a new outline says of its own accord; it follows the language of its report until somebody words it.
_UNWORDED: Final = frozenset(
    {"Overview", "Key findings", "Findings", "Sessions", "Key themes", "Places that took part"}
    | {"Key themes that emerged:"}
)


def entries(report: Report) -> list[Entry]:
    """The outline of a report without what is hidden."""
    forms = style.of_report(report)
    return [
        Entry(
            block.kind,
            _worded(block.heading, forms),
            _worded(block.text, forms),
            min(max(block.level, 1), 3),
            block.section,
            block.session,
            block.statement,
            block.case_study,
            block.picture,
            block.figure,
            block.width,
        )
        for block in report.blocks
        if not block.hidden
    ]


def _worded(words: str, forms: Style) -> str:
    return fixed.said(words, forms) if words in _UNWORDED else words


def apart(outline: Iterable[Entry]) -> frozenset[str]:
    """The uids of what has a block of its own, so that it is not printed a second time where it belongs."""
    names: set[str] = set()
    for entry in outline:
        items = (entry.statement, entry.case_study, entry.picture)
        names |= {item.uid for item in items if item is not None}
        if entry.kind is BlockKind.TAKEAWAYS and entry.session:
            names.add(takeaways.name(entry.session))
        if entry.kind is BlockKind.EXAMPLES and entry.section:
            names.add(sections.anchor(entry.section))
        if entry.kind is BlockKind.SECTION and entry.section:
            names.add(entry.section.uid)
    return frozenset(names)


def blocks(outline: Sequence[Entry], setting: Setting) -> tuple[tree.Block, ...]:
    """What the outline says, in order; charts and maps are numbered, halves stand side by side."""
    said = [block for entry in outline for block in _PRINT[entry.kind](entry, setting)]
    return figures.numbered(figures.paired(said), setting.style)


def _headed(entry: Entry, blocks: Iterable[tree.Block]) -> Iterator[tree.Block]:
    """Blocks under the heading and after the lead-in of their entry; nothing at all where there are none."""
    inside = tuple(blocks)
    if inside:
        yield from _opening(entry)
        yield from inside


def _opening(entry: Entry) -> Iterator[tree.Block]:
    if entry.heading:
        yield tree.Heading(entry.level, tree.plain(entry.heading))
    yield from prose.blocks(entry.text)


def _section(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    if entry.section is None:
        return _opening(entry)
    own = sections.blocks(entry.section, setting, entry.level, entry.heading)
    return (*prose.blocks(entry.text), *own)


def _glance(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    themes = [section for section in setting.owner.sections if section.kind is SectionKind.KEY_THEME]
    return _headed(entry, sections.themes_at_a_glance(themes))


def _findings(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    findings = setting.owner.findings
    glance = results.at_a_glance(findings, setting.style) if setting.edition else ()
    return (*glance, *_headed(entry, results.blocks(findings, setting)))


def _session(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    sessions = [entry.session] if entry.session else []
    level = 2 if entry.heading else 1
    return _headed(entry, (sittings.sitting(one, setting, label=one.label, level=level) for one in sessions))


def _sessions(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    if setting.event is None:
        return ()
    told = sittings.told(setting.event)
    return _headed(entry, sittings.blocks(told, setting, level=2 if entry.heading else 1))


def _takeaways(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    if entry.session is None:
        return ()
    usual = fixed.said("Takeaways: {session}", setting.style).format(session=entry.session.title)
    titled = entry if entry.heading else replace(entry, heading=usual)
    return _headed(titled, takeaways.blocks(entry.session))


def _places(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    return _headed(entry, front.places(setting.event, setting.style) if setting.event else ())


def _quotation(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    shown = voices.quotation(entry.statement, setting.style) if entry.statement else None
    return _headed(entry, (shown,) if shown else ())


def _case_study(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    return _headed(entry, (sections.case_study(entry.case_study, setting),) if entry.case_study else ())


def _examples(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    own = entry.section
    return _headed(entry, (sections.examples(own, setting.style),) if own and own.examples else ())


def _picture(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    if entry.picture is None:
        return ()
    return _headed(entry, (weaving.figure(entry.picture, setting.style, entry.width),))


def _figure(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    told = figures.counted(setting.owner, setting.style)
    shown = figures.drawn(entry.figure, told, entry.width) if entry.figure else None
    return _headed(entry, (shown,) if shown else ())


def _reports(entry: Entry, setting: Setting) -> Iterable[tree.Block]:
    if setting.edition is None:
        return ()
    return closing.event_reports(setting.edition, setting, entry.heading, entry.text)


_Printer = Callable[[Entry, Setting], Iterable[tree.Block]]
_PRINT: Final[Mapping[BlockKind, _Printer]] = {
    BlockKind.HEADING: lambda entry, _: _opening(entry),
    BlockKind.PROSE: lambda entry, _: _opening(entry),
    BlockKind.SECTION: _section,
    BlockKind.THEMES_AT_A_GLANCE: _glance,
    BlockKind.FINDINGS: _findings,
    BlockKind.SESSION: _session,
    BlockKind.SESSIONS: _sessions,
    BlockKind.TAKEAWAYS: _takeaways,
    BlockKind.PLACES: _places,
    BlockKind.QUOTATION: _quotation,
    BlockKind.CASE_STUDY: _case_study,
    BlockKind.EXAMPLES: _examples,
    BlockKind.PICTURE: _picture,
    BlockKind.FIGURE: _figure,
    BlockKind.EVENT_REPORTS: _reports,
    BlockKind.RESOURCES: lambda entry, setting: closing.resources(setting, entry.heading, entry.text),
    BlockKind.PARTNERS: lambda entry, setting: closing.logos(setting, entry.heading, entry.text),
    BlockKind.CONTACT: lambda entry, setting: closing.contact(setting, entry.heading, entry.text),
    BlockKind.DISCLAIMER: lambda entry, setting: closing.disclaimer(setting, entry.heading),
    BlockKind.PAGE_BREAK: lambda _entry, _: (tree.PageBreak(),),
}
