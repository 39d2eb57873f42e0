"""The follow-up of a declaration: what each endorsing place has done on each commitment, year by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convener.documents import dating, front, placing, prose, style, wording
from convener.documents import declaration as text
from convener.documents.style import Style
from convener.model.commitment import CommitmentReport, Progress
from convener.model.declaration import Declaration, Endorsement
from convener.press import tree

MOST_UPRIGHT: Final = 8
# Told by shape and by word: nothing hangs on colour.
MARKS: Final[Mapping[Progress, str]] = {
    Progress.DONE: "✓",
    Progress.UNDER_WAY: "→",
    Progress.PLANNED: "○",
    Progress.NOT_REPORTED: "–",
}


def compose(declaration: Declaration, year: int | None = None) -> tree.Document:
    """The matrix of places and commitments for a year (the latest reported), then what each place told."""
    forms = style.of_declaration(declaration)
    chosen = year or max((one.year for one in declaration.commitment_reports), default=None)
    reports = [one for one in declaration.commitment_reports if one.year == chosen]
    return tree.Document(
        title=declaration.short_title or declaration.title,
        subtitle=f"What was done by the end of {chosen}" if chosen else "Nothing reported yet",
        kind="Commitments follow-up",
        landscape=len(declaration.commitments) > MOST_UPRIGHT,
        blocks=tuple(_blocks(declaration, reports, forms)),
        **front.frame(declaration.event, forms),
    )


def _blocks(declaration: Declaration, reports: list[CommitmentReport], forms: Style) -> Iterator[tree.Block]:
    yield tree.Heading(1, tree.plain("The commitments"))
    yield tree.Commitments(tuple(_first(one.text) for one in declaration.commitments))
    yield tree.Heading(1, tree.plain("Place by place"))
    if not reports:
        yield tree.Paragraph(tree.plain("No place has reported yet."))
        return
    yield _matrix(declaration, reports, forms)
    yield tree.Paragraph(
        tree.plain("  ".join(f"{mark} {kind.label.lower()}" for kind, mark in MARKS.items())), tree.Role.SMALL
    )
    told = [one for one in reports if one.action or one.proof]
    if told:
        yield tree.Heading(1, tree.plain("What places told"))
    for endorsement in _ordered(declaration):
        own = [one for one in told if one.place is endorsement.place]
        if own:
            yield tree.Heading(2, tree.plain(_name(endorsement, forms)))
            yield from _told(declaration, own)


def _matrix(declaration: Declaration, reports: list[CommitmentReport], forms: Style) -> tree.Table:
    by_cell = {(one.place, one.commitment): one.progress for one in reports}
    rows = []
    for endorsement in _ordered(declaration):
        cells = [by_cell.get((endorsement.place, one), Progress.NOT_REPORTED) for one in declaration.commitments]
        name = (tree.Text(_name(endorsement, forms), strong=True),)
        reported = tree.plain(_reported(endorsement, reports, forms))
        rows.append((name, *(tree.plain(MARKS[one]) for one in cells), reported))
    done = [
        sum(one.progress is Progress.DONE for one in reports if one.commitment is commitment)
        for commitment in declaration.commitments
    ]
    numbers = tuple(
        tree.Column(tree.plain(str(number)), 1, tree.Align.CENTRE)
        for number in range(1, len(declaration.commitments) + 1)
    )
    total = (tree.plain("Done"), *(tree.plain(str(one)) for one in done), ())
    ends = tree.Column(tree.plain("Place"), 5), tree.Column(tree.plain("Reported"), 3, tree.Align.RIGHT)
    return tree.Table((ends[0], *numbers, ends[1]), (tree.Body(tuple(rows)),), total=total)


def _reported(endorsement: Endorsement, reports: list[CommitmentReport], forms: Style) -> str:
    """The day of a place's last report."""
    days = [one.reported_on for one in reports if one.place is endorsement.place and one.reported_on]
    return dating.day(max(days), forms) if days else ""


def _told(declaration: Declaration, reports: list[CommitmentReport]) -> Iterator[tree.Block]:
    order = {one: number for number, one in enumerate(declaration.commitments, 1)}
    for report in sorted(reports, key=lambda one: order[one.commitment]):
        lead = tree.Text(f"Commitment {order[report.commitment]}, {report.progress.label.lower()}. ", strong=True)
        first, *rest = prose.paragraphs(report.action) or ((),)
        yield tree.Paragraph((lead, *first))
        for paragraph in rest:
            yield tree.Paragraph(paragraph)
        if report.proof:
            yield tree.Paragraph((*tree.plain("Proof: "), *prose.spans(report.proof)), tree.Role.SMALL)


def _ordered(declaration: Declaration) -> list[Endorsement]:
    standing = text.standing(declaration, None)
    return sorted(standing, key=lambda one: wording.sort_key(one.printed_name or one.place.name))


def _name(endorsement: Endorsement, forms: Style) -> str:
    return endorsement.printed_name or placing.named(endorsement.place, forms)


def _first(words: str) -> tree.Spans:
    paragraphs = prose.paragraphs(words)
    return paragraphs[0] if paragraphs else ()
