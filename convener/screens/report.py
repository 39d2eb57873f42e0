"""What the reports of an event are made of: sections, outlines, pictures, reading list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Event
from convener.model.report import ReportKind
from convener.model.resource import Resource
from convener.model.section import Section, SectionKind
from convener.rules.wording import counted, short
from convener.screens import fields, kinds, troubles, wording
from convener.screens.sheets import lists
from convener.screens.sheets.pictures import PICTURE, picture_title
from convener.screens.sheets.reports import READING_ENTRY, REPORT, RESOURCE, SECTION
from convener.screens.spec import Action, Chip, Column, Empty, Given, Question, Screen, Tone, View, some_rows
from convener.services import items, pictures, reports, resources, sections


def _facts(_db: orm.Session, event: Event) -> str:
    return (
        f"{counted(len(event.sections), 'section')} · {counted(len(event.reports), 'outline')} · "
        f"{counted(len(event.pictures), 'picture')} · {counted(len(event.listings), 'listed resource')}"
    )


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _owns(row: Section) -> str:
    parts = [
        counted(len(row.case_studies), "case study") if row.case_studies else "",
        counted(len(row.examples), "example") if row.examples else "",
        counted(len(row.statements), "statement") if row.statements else "",
    ]
    return ", ".join(part for part in parts if part)


def _words(text: str) -> str:
    return f"{len(text.split()):,} words" if text else "Nothing yet"


def _add_picture(given: Given[Any]) -> Any:
    if not given["image"]:
        raise Refused("A picture needs an image: choose a PNG or JPEG file.")
    return pictures.add(given.db, given.event, given["image"], caption=given["caption"] or "")


def _no_image(_db: orm.Session, _row: Any) -> bytes | None:
    return None


def _alternative(row: Any) -> Chip:
    if row.alternative_text:
        return Chip("Described", "check")
    return Chip("Not described", "triangle-alert", Tone.AMBER)


_SECTIONS: Final = View(
    label="Sections",
    rows=lambda _db, event: sections.of(event),
    columns=(
        Column(title="Heading", show=lambda row: row.heading, edit=fields.of(Section, "heading"), strong=True),
        Column(title="Kind", show=lambda row: row.kind.label, edit=fields.of(Section, "kind"), width=130),
        Column(title="Begins", show=lambda row: short(row.lead or row.text, 160)),
        Column(title="Length", show=lambda row: _words(row.text), right=True, width=110),
        Column(title="Owns", show=_owns, width=220),
    ),
    sheet=lambda _row: SECTION,
    empty=Empty(
        title="No section yet",
        words="Sections are the headed parts of a report: overview, threats, key themes, next steps. They own case "
        "studies and place examples.",
        acts=("Add section",),
    ),
    acts=(
        Action(label="Remove section", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add section",
            do=lambda given: sections.add(given.db, given.event, given["heading"] or "", kind=given["kind"]),
            key="Ctrl+Shift+N",
            icon="plus",
            primary=True,
            asks=(
                lists.asked("heading", "Heading"),
                Question(
                    name="kind",
                    label="Kind",
                    kind=lists.choice(SectionKind),
                    initial=lambda _given: SectionKind.OTHER,
                    needed=True,
                ),
            ),
        ),
    ),
    problems=lambda _db, event: troubles.by_row(event, "section"),
    move=items.move,
)
_OUTLINES: Final = View(
    label="Outlines",
    rows=lambda _db, event: reports.of(event),
    columns=(
        Column(title="Document", show=lambda row: row.title or row.kind.label, strong=True),
        Column(title="Kind", show=lambda row: row.kind.label, width=180),
        Column(title="Blocks", show=lambda row: str(len(row.blocks)), right=True, width=84),
        Column(title="Language", show=lambda row: wording.language(row.language), width=150),
        Column(title="Published", show=lambda row: row.published or "", width=120),
    ),
    sheet=lambda _row: REPORT,
    empty=Empty(
        title="No outline yet",
        words="Without one, a report prints in the usual order. Add an outline to choose order, headings and style.",
        acts=("Add outline",),
    ),
    acts=(
        Action(label="Remove outline", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add outline",
            do=lambda given: reports.add(given.db, given.event, given["kind"]),
            icon="plus",
            primary=True,
            asks=(
                Question(
                    name="kind",
                    label="Document",
                    kind=lists.choice(ReportKind),
                    initial=lambda _given: ReportKind.EVENT_REPORT,
                    needed=True,
                ),
            ),
        ),
    ),
    problems=lambda _db, event: troubles.by_row(event, "report"),
    move=items.move,
)
_PICTURES: Final = View(
    label="Pictures",
    rows=lambda _db, event: pictures.of(event),
    columns=(
        Column(title="Picture", show=picture_title, strong=True),
        Column(title="For those who cannot see it", show=_alternative, width=220),
        Column(title="Credit", show=lambda row: row.credit, width=180),
        Column(title="Size", show=lambda row: f"{row.blob.width} × {row.blob.height}", right=True, width=120),
    ),
    sheet=lambda _row: PICTURE,
    empty=Empty(
        title="No picture yet",
        words="PNG or JPEG, each stored once. A picture needs words for those who cannot see it.",
        acts=("Add picture",),
    ),
    acts=(
        Action(label="Remove picture", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add picture",
            do=_add_picture,
            icon="image",
            primary=True,
            asks=(
                Question(name="image", label="Image", kind=kinds.Picture(_no_image), needed=True),
                lists.asked("caption", "Caption", needed=False),
            ),
        ),
    ),
    problems=lambda _db, event: troubles.by_row(event, "picture"),
    move=items.move,
)
_READING: Final = View(
    label="Reading list",
    rows=lambda _db, event: resources.listed(event),
    columns=(
        Column(title="Title", show=lambda row: row.printed_title or row.resource.title, strong=True),
        Column(title="Publishers", show=lambda row: row.resource.publishers, width=240),
        Column(title="Published", show=lambda row: row.resource.published or "", width=120),
        Column(title="Link", show=lambda row: row.resource.link, width=220),
    ),
    sheet=lambda _row: READING_ENTRY,
    empty=Empty(
        title="Nothing listed yet",
        words="Publications and films that the report names under additional resources.",
        acts=("Add to the reading list",),
    ),
    acts=(
        Action(label="Remove from the list", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add to the reading list",
            do=lambda given: resources.list_in(given.db, given.event, given["resource"]),
            icon="plus",
            primary=True,
            asks=(lists.asked_for(Resource, "resource", "Resource"),),
        ),
    ),
    move=items.move,
)


def _resources(db: orm.Session, _event: Event) -> Sequence[Resource]:
    return resources.every(db)


_RESOURCES: Final = View(
    label="Every resource",
    rows=_resources,
    columns=(
        Column(title="Title", show=lambda row: row.title, edit=fields.of(Resource, "title"), strong=True),
        Column(title="Kind", show=lambda row: row.kind.label, width=130),
        Column(title="Publishers", show=lambda row: row.publishers, width=240),
        Column(title="Published", show=lambda row: row.published or "", width=120),
    ),
    sheet=lambda _row: RESOURCE,
    empty=Empty(title="No resource yet", words="Publications and films, written down once.", acts=("Add resource",)),
    acts=(
        Action(label="Remove resource", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add resource",
            do=lambda given: resources.add(given.db, given["title"]),
            icon="plus",
            primary=True,
            asks=(lists.asked("title", "Title"),),
        ),
    ),
)
REPORT_TEXTS: Final = Screen(
    name="report",
    title="Report",
    icon="book-open",
    group=2,
    watches=frozenset(
        {"section", "case_study", "place_example", "report", "report_block", "picture", "listing", "resource"}
    ),
    facts=_facts,
    views=(_SECTIONS, _OUTLINES, _PICTURES, _READING, _RESOURCES),
)
