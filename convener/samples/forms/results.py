"""The plain forms of what came of an event: statements, findings, sections, the declaration."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from convener.model.attribution import AttributionRule
from convener.model.declaration import DeclarationStatus, EndorsementOrder
from convener.model.finding import Numbering
from convener.model.letter import LetterKind
from convener.model.picture import Anchor, PictureWidth
from convener.model.report import BlockKind, FigureKind, ReportKind
from convener.model.section import SectionKind
from convener.model.statement import Approval, Emphasis, StatementKind


@dataclass(frozen=True)
class Statement:
    """Something said; `speaker` and `session` are keys, `section` a heading, `place` a name."""

    key: str
    words: str
    speaker: str = ""
    session: str = ""
    kind: StatementKind = StatementKind.POINT
    theme: int | None = None
    section: str = ""
    place: str = ""
    emphasis: Emphasis = Emphasis.NONE
    attribution: str = ""
    rule: AttributionRule | None = None
    approval: Approval = Approval.NOT_ASKED
    approved_on: date | None = None
    approval_note: str = ""
    noted_by: str = ""
    pulled: bool = False
    paragraph: int = 0
    notes: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A result; `evidence` holds keys of statements, takeaways and findings."""

    key: str
    text: str = ""
    title: str = ""
    lead: str = ""
    points_intro: str = ""
    numbering: Numbering = Numbering.LETTERS_BRACKET
    points: tuple[str, ...] = ()
    addressee: str = ""
    recommendation: bool = False
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseStudy:
    """A place's box."""

    heading: str
    place: str
    introduction: str = ""
    challenge: str = ""
    approach: str = ""
    impact: str = ""
    link: str = ""
    link_text: str = ""
    paragraph: int = 0


@dataclass(frozen=True)
class PlaceExample:
    """A one-line example."""

    title: str
    label: str = ""
    place: str = ""
    organisation: str = ""
    link: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Section:
    """A headed part of a report."""

    heading: str
    kind: SectionKind
    text: str
    numbered: bool = False
    lead: str = ""
    summary: str = ""
    examples_heading: str = ""
    case_studies: tuple[CaseStudy, ...] = ()
    examples: tuple[PlaceExample, ...] = ()


@dataclass(frozen=True)
class Contact:
    """Whom to ask."""

    sentence: str = ""
    person: str = ""
    title: str = ""
    email: str = ""
    link: str = ""


@dataclass(frozen=True)
class Endorsement:
    """A place that endorses, with its name as printed where it differs."""

    place: str
    printed_name: str = ""
    printed_country: str = ""
    endorsed_on: date | None = None
    known_as_of: bool = False
    withdrawn_on: date | None = None
    given_by: str = ""
    proof: str = ""


@dataclass(frozen=True)
class CommitmentReport:
    """What a place reports on one commitment (counted from 1) for a year."""

    place: str
    commitment: int
    year: int
    progress: str
    action: str = ""
    proof: str = ""
    reported_on: date | None = None


@dataclass(frozen=True)
class Declaration:
    """A declaration with all that belongs to it; `signatures` are keys of participants with the day."""

    key: str
    title: str
    chapeau: str
    operative: str
    closing: str
    clauses: tuple[tuple[str, str], ...]
    commitments: tuple[str, ...]
    heading: str = ""
    language: str = "en-GB"
    short_title: str = ""
    status: DeclarationStatus = DeclarationStatus.DRAFT
    adopted_on: date | None = None
    endorsements_heading: str = ""
    order: EndorsementOrder = EndorsementOrder.ALPHABET
    signatures: tuple[tuple[str, date | None], ...] = ()
    endorsements: tuple[Endorsement, ...] = ()
    reports: tuple[CommitmentReport, ...] = ()


@dataclass(frozen=True)
class Picture:
    """An image drawn by code; `section` or `case_study`, a heading each, says what it belongs to."""

    image: Callable[[], bytes]
    caption: str = ""
    alternative_text: str = ""
    credit: str = ""
    taken: str | None = None
    place: str = ""
    section: str = ""
    case_study: str = ""
    anchor: Anchor = Anchor.AFTER
    paragraph: int = 0


@dataclass(frozen=True)
class Block:
    """One block of a document's outline; `section` is a heading, `session` a key."""

    kind: BlockKind
    heading: str = ""
    text: str = ""
    level: int = 1
    section: str = ""
    session: str = ""
    figure: FigureKind | None = None
    width: PictureWidth | None = None


@dataclass(frozen=True)
class Report:
    """A document; `values` holds its columns. Without blocks it follows the outline such a document usually has."""

    kind: ReportKind
    values: Mapping[str, Any]
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Letter:
    """A letter with its fields in curly brackets."""

    kind: LetterKind
    title: str
    body: str
    signed_by: str = ""
    signed_as: str = ""
