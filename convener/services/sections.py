"""What an organiser can do with the sections of a report, their case studies and place examples."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.section import CaseStudy, PlaceExample, Section, SectionKind
from convener.model.series import Edition
from convener.services import items


def of(owner: Event | Edition, kind: SectionKind | None = None) -> list[Section]:
    """The sections of an event or edition in their order, of one kind if it is given."""
    return [one for one in owner.sections if kind in {None, one.kind}]


def add(db: orm.Session, owner: Event | Edition, heading: str = "", **details: Any) -> Section:
    """A headed part of a report."""
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    return items.add(db, Section, heading=heading, **whose, **details)


def number(section: Section) -> int | None:
    """The number it prints with: its place among the numbered sections of its kind; none where it has no number."""
    owner = section.event or section.edition
    if not section.numbered or owner is None:
        return None
    return [one for one in of(owner, section.kind) if one.numbered].index(section) + 1


def add_case_study(db: orm.Session, section: Section, heading: str, **details: Any) -> CaseStudy:
    """A place's box."""
    return items.add(db, CaseStudy, section=section, heading=heading, **details)


def add_example(db: orm.Session, section: Section, label: str = "", **details: Any) -> PlaceExample:
    """A one-line example, labelled by a place, an organisation or a group."""
    return items.add(db, PlaceExample, section=section, label=label, **details)


def case_studies(owner: Event | Edition) -> list[CaseStudy]:
    """All case studies of an event or edition, section by section."""
    return [study for section in owner.sections for study in section.case_studies]
