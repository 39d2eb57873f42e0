"""Inspectors of what reports are made of: sections, case studies, examples, reading lists, outlines, blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from convener.documents import headings, style
from convener.model.organisation import Organisation
from convener.model.picture import PictureWidth
from convener.model.place import Place
from convener.model.report import BlockKind, NotePlacement, Report, ReportBlock
from convener.model.resource import Listing as ReadingEntry
from convener.model.resource import Resource
from convener.model.section import CaseStudy, PlaceExample, Section
from convener.rules.wording import called, short
from convener.screens import fields, kinds, pointing
from convener.screens.sheets import lists
from convener.screens.spec import Field, Given, Group, Listing, Sheet
from convener.services import reports, resources, sections

_CASE_STUDY: Final[Sheet[CaseStudy]] = Sheet(
    noun="case study",
    title=lambda row: row.heading,
    subtitle=lambda row: row.place.name if row.place else "",
    icon="file-text",
    parts=(
        Group(fields=fields.several(CaseStudy, "heading", "place", "introduction")),
        Group(fields=fields.several(CaseStudy, "challenge", "approach", "impact")),
        Group(fields=fields.several(CaseStudy, "link", "link_text", ("paragraph", "After paragraph"))),
    ),
    acts=(pointing.COPY,),
)


def _example_title(row: PlaceExample) -> str:
    whose = row.place or row.organisation
    label = row.label or (whose.name if whose else "")
    return ": ".join(part for part in (label, row.title) if part) or "Empty example"


_EXAMPLE: Final[Sheet[PlaceExample]] = Sheet(
    noun="place example",
    title=_example_title,
    parts=(Group(fields=fields.several(PlaceExample, "place", "organisation", "label", "title", "link", "remark")),),
)


def _add_example(given: Given[Any]) -> PlaceExample:
    details = {"place": lists.picked(given, "place"), "organisation": given["organisation"], "title": given["title"]}
    return sections.add_example(given.db, given.row, **details)


SECTION: Final[Sheet[Section]] = Sheet(
    noun="section",
    title=lambda row: row.heading or row.kind.label,
    subtitle=lambda row: row.kind.label,
    icon="heading",
    parts=(
        Group(fields=fields.several(Section, "heading", "kind", "numbered", "lead", "text")),
        Group(
            fields=(
                fields.of(
                    Section,
                    "summary",
                    hint=lambda _row: (
                        "Follows the lead where an overview announces it; opening in **strong**, it replaces both."
                    ),
                ),
                *fields.several(Section, "finding", "examples_heading"),
            )
        ),
        lists.of(
            "Case studies",
            "case_studies",
            CaseStudy,
            _CASE_STUDY,
            lists.add(
                "Add a case study",
                lambda given: sections.add_case_study(
                    given.db, given.row, given["heading"], place=lists.picked(given, "place")
                ),
                lists.asked("heading", "Heading"),
                lists.asked_for(Place, "place", "Place", needed=False),
            ),
        ),
        lists.of(
            "Place examples",
            "examples",
            PlaceExample,
            _EXAMPLE,
            lists.add(
                "Add an example",
                _add_example,
                lists.asked_for(Place, "place", "Place", needed=False),
                lists.asked_for(Organisation, "organisation", "Or organisation", needed=False),
                lists.asked("title", "Title"),
            ),
            title=_example_title,
        ),
    ),
    acts=(pointing.COPY,),
)
RESOURCE: Final[Sheet[Resource]] = Sheet(
    noun="resource",
    title=lambda row: row.title,
    subtitle=lambda row: row.kind.label,
    icon="book-open",
    parts=(
        Group(
            fields=fields.several(Resource, "title", "kind", "publishers", "published", "announced", "link", "about")
        ),
    ),
)


def _of_resource(key: str) -> Field[Any]:
    """A field of the resource that an entry lists."""
    field = fields.of(Resource, key)
    write = field.write

    def change(db: Any, row: ReadingEntry, value: Any) -> None:
        if write is not None:
            write(db, row.resource, value)

    return Field(label=field.label, read=lambda row: field.read(row.resource), write=change, kind=field.kind)


READING_ENTRY: Final[Sheet[ReadingEntry]] = Sheet(
    noun="listed resource",
    title=lambda row: row.printed_title or row.resource.title,
    subtitle=lambda row: row.resource.publishers,
    icon="book-open",
    parts=(
        Group(
            fields=(
                fields.of(
                    ReadingEntry,
                    "printed_title",
                    "Printed here as",
                    hint=lambda row: "" if row.printed_title else f"Prints as {short(row.resource.title)}",
                ),
            )
        ),
        Group(
            title="The resource, wherever it is listed",
            fields=tuple(
                _of_resource(key) for key in ("title", "kind", "publishers", "published", "announced", "link", "about")
            ),
        ),
    ),
)
READING: Final[Listing[Any, ReadingEntry]] = lists.of(
    "Reading list",
    "listings",
    ReadingEntry,
    READING_ENTRY,
    lists.add(
        "Add a resource",
        lambda given: resources.list_in(given.db, given.row, given["resource"]),
        lists.asked_for(Resource, "resource", "Resource"),
    ),
    title=READING_ENTRY.title,
)


def _block_title(row: ReportBlock) -> str:
    what = row.section or row.session or row.statement or row.case_study or row.picture
    figure = row.figure.label if row.figure else ""
    words = row.heading or figure or (called(what) if what is not None else "") or short(row.text)
    return f"{row.kind.label}: {words}" if words and words != row.kind.label else row.kind.label


_POINTING: Final = {
    "section": frozenset({BlockKind.SECTION, BlockKind.EXAMPLES}),
    "session": frozenset({BlockKind.SESSION, BlockKind.TAKEAWAYS}),
    "statement": frozenset({BlockKind.QUOTATION}),
    "case_study": frozenset({BlockKind.CASE_STUDY}),
    "picture": frozenset({BlockKind.PICTURE}),
}
"""What a block may point at, by the kinds of block that print it"""


def _points_at(key: str) -> Callable[[ReportBlock], bool]:
    """Whether a block asks for an item, or still has one."""
    return lambda row: row.kind in _POINTING[key] or getattr(row, key) is not None


_HALVES: Final = "Two halves that follow one another, the second without a heading, stand side by side."
_WIDTH: Final = kinds.Choice(
    tuple(kinds.Option(one, one.label) for one in PictureWidth), none="As its kind usually has it"
)
_BLOCK: Final[Sheet[ReportBlock]] = Sheet(
    noun="block",
    title=_block_title,
    parts=(
        Group(
            fields=(
                *fields.several(ReportBlock, "kind", "heading"),
                fields.of(ReportBlock, "level", "Level of heading", kind=kinds.Number(1, 4)),
                fields.of(ReportBlock, "text"),
                *(fields.of(ReportBlock, key, shown=_points_at(key)) for key in _POINTING),
                fields.of(
                    ReportBlock,
                    "figure",
                    "Chart or map",
                    shown=lambda row: row.kind is BlockKind.FIGURE,
                    hint=lambda row: f"Point at it in any text with {pointing.reference(row)}." if row.figure else "",
                ),
                fields.of(
                    ReportBlock,
                    "width",
                    kind=_WIDTH,
                    shown=lambda row: row.kind in {BlockKind.FIGURE, BlockKind.PICTURE},
                    hint=lambda row: _HALVES if row.width is PictureWidth.HALF else "",
                ),
                fields.of(ReportBlock, "hidden", "Left out of print"),
            )
        ),
    ),
    acts=(pointing.COPY,),
)


def _heading(key: str, label: str) -> Field[Report]:
    """A heading in the report's own words; empty, it says what then prints."""

    def usual(row: Report) -> str:
        forms = style.of_report(row)
        given = getattr(row, f"{key}_heading")
        heads = headings.of_edition(row.edition, row, forms) if row.edition else headings.of_event(row, forms)
        return "" if given else f"Empty: {getattr(heads, key)}"

    by_block = key in _BY_BLOCK
    return fields.of(Report, f"{key}_heading", label, hint=usual, shown=lambda row: not (by_block and row.blocks))


_BY_BLOCK: Final = frozenset({"findings", "sessions", "themes", "places"})
"""Headings that the blocks of an outline have of their own"""
_HEADINGS: Final = (
    ("findings", "Over the findings"),
    ("sessions", "Over the sessions"),
    ("themes", "Over the key themes"),
    ("places", "Over the places"),
    ("resources", "Over the reading list"),
    ("partners", "Over the partners"),
    ("contact", "Over the contacts"),
)
_NOTES: Final = kinds.Choice(
    tuple(kinds.Option(one, one.label) for one in (NotePlacement.FOOT_OF_PAGE, NotePlacement.END))
)
REPORT: Final[Sheet[Report]] = Sheet(
    noun="report",
    title=lambda row: row.title or row.kind.label,
    subtitle=lambda row: row.kind.label,
    icon="file-text",
    parts=(
        Group(fields=fields.several(Report, "kind", "title", "subtitle", "document_type", "published")),
        lists.of(
            "Outline",
            "blocks",
            ReportBlock,
            _BLOCK,
            lists.add(
                "Add a block",
                lambda given: reports.add_block(given.db, given.row, given["kind"], given["text"] or ""),
                lists.asked("kind", "Kind", lists.choice(BlockKind)),
                lists.asked("text", "Text", kinds.Prose(), needed=False),
            ),
            title=_block_title,
        ),
        Group(title="Headings in its own words", fields=tuple(_heading(*each) for each in _HEADINGS)),
        Group(
            title="Style",
            fields=(
                *fields.several(
                    Report,
                    "language",
                    ("date_style", "Dates"),
                    ("country_style", "United States"),
                    ("netherlands_style", "The Netherlands"),
                    ("state_style", "States"),
                    ("venue_capitals", "Venue in capitals"),
                    ("disclaimer_placement", "Disclaimer"),
                ),
                fields.of(Report, "footnote_placement", "Footnotes", kind=_NOTES),
                *fields.several(Report, "reading_time", "show_evidence"),
            ),
        ),
    ),
)
