"""The follow-up of a declaration: what each endorsing place has done on each commitment, year by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convener.documents import dating, fixed, front, placing, prose, style, wording
from convener.documents import declaration as text
from convener.documents.style import Style
from convener.model.commitment import CommitmentReport, Progress
from convener.model.declaration import Declaration, Endorsement
from convener.press import tree

MOST_UPRIGHT: Final = 8
# Told by shape and by word: nothing hangs on colour.
DEGREES: Final[Mapping[Progress, tree.Degree]] = {
    Progress.DONE: tree.Degree.FULL,
    Progress.UNDER_WAY: tree.Degree.HALF,
    Progress.PLANNED: tree.Degree.EMPTY,
    Progress.NOT_REPORTED: tree.Degree.NONE,
}


def compose(declaration: Declaration, year: int | None = None) -> tree.Document:
    """The matrix of places and commitments for a year (the latest reported), then what each place told."""
    forms = style.of_declaration(declaration)
    chosen = year or max((one.year for one in declaration.commitment_reports), default=None)
    reports = [one for one in declaration.commitment_reports if one.year == chosen]
    return tree.Document(
        title=declaration.short_title or declaration.title,
        subtitle=_until(chosen, forms),
        kind=fixed.said("Commitments follow-up", forms),
        landscape=len(declaration.commitments) > MOST_UPRIGHT,
        blocks=tuple(_blocks(declaration, reports, forms)),
        **front.frame(declaration.event, forms),
    )


def _until(year: int | None, forms: Style) -> str:
    if year is None:
        return fixed.said("Nothing reported yet", forms)
    return fixed.said("What was done by the end of {year}", forms).format(year=year)


def _blocks(declaration: Declaration, reports: list[CommitmentReport], forms: Style) -> Iterator[tree.Block]:
    entries = tuple(tree.Glance(str(number), _first(one.text)) for number, one in enumerate(declaration.commitments, 1))
    yield tree.AtAGlance(tree.plain(fixed.said("The commitments", forms)), entries)
    if not reports:
        yield tree.Paragraph(tree.plain(fixed.said("No place has reported yet.", forms)))
        return
    yield tree.Heading(1, tree.plain(fixed.said("Place by place", forms)))
    yield _matrix(declaration, reports, forms)
    told = [one for one in reports if one.action or one.proof]
    if told:
        yield tree.Heading(1, tree.plain(fixed.said("What places told", forms)))
    for endorsement in _ordered(declaration):
        own = [one for one in told if one.place is endorsement.place]
        if own:
            yield tree.Heading(2, tree.plain(_name(endorsement, forms)))
            yield from _told(declaration, own, forms)


def _matrix(declaration: Declaration, reports: list[CommitmentReport], forms: Style) -> tree.Table:
    by_cell = {(one.place, one.commitment): one.progress for one in reports}
    rows = []
    for endorsement in _ordered(declaration):
        cells = [by_cell.get((endorsement.place, one), Progress.NOT_REPORTED) for one in declaration.commitments]
        reported = _reported(endorsement, reports, forms)
        rows.append((_placed(endorsement, forms), *((_sign(one, forms),) for one in cells), tree.plain(reported)))
    done = [
        sum(one.progress is Progress.DONE for one in reports if one.commitment is commitment)
        for commitment in declaration.commitments
    ]
    numbers = (
        tree.Column(tree.plain(str(number)), 1, tree.Align.CENTRE, numeral=True)
        for number in range(1, len(declaration.commitments) + 1)
    )
    first = tree.Column(tree.plain(fixed.said("Place", forms)), 5)
    last = tree.Column(tree.plain(fixed.said("Reported", forms)), 2.4, tree.Align.RIGHT)
    total = (tree.plain(fixed.said("Done", forms)), *(tree.plain(str(one)) for one in done), ())
    known = tuple(_sign(progress, forms) for progress in DEGREES)
    return tree.Table((first, *numbers, last), (tree.Body(tuple(rows)),), total=total, signs=known)


def _sign(progress: Progress, forms: Style) -> tree.Sign:
    return tree.Sign(DEGREES[progress], fixed.said(progress.label.lower(), forms))


def _placed(endorsement: Endorsement, forms: Style) -> tree.Spans:
    """The place, and its country more quietly, unless it is one itself or was worded for print."""
    place = endorsement.place
    name = endorsement.printed_name or placing.named(place, forms)
    country = "" if endorsement.printed_name else placing.country_of(place, forms)
    return (tree.Text(name, strong=True), *((tree.Text(f"  {country}", quiet=True),) if country else ()))


def _reported(endorsement: Endorsement, reports: list[CommitmentReport], forms: Style) -> str:
    """The day of a place's last report."""
    days = [one.reported_on for one in reports if one.place is endorsement.place and one.reported_on]
    return dating.day(max(days), forms) if days else ""


def _told(declaration: Declaration, reports: list[CommitmentReport], forms: Style) -> Iterator[tree.Block]:
    order = {one: number for number, one in enumerate(declaration.commitments, 1)}
    for report in sorted(reports, key=lambda one: order[one.commitment]):
        far = fixed.said(report.progress.label.lower(), forms)
        said = fixed.said("Commitment {number}, {progress}.", forms).format(
            number=order[report.commitment], progress=far
        )
        lead = tree.Text(f"{said} ", strong=True)
        first, *rest = prose.paragraphs(report.action) or ((),)
        yield tree.Paragraph((lead, *first))
        for paragraph in rest:
            yield tree.Paragraph(paragraph)
        if report.proof:
            proof = tree.plain(f"{fixed.said('Proof:', forms)} ")
            yield tree.Paragraph((*proof, *prose.spans(report.proof)), tree.Role.SMALL)


def _ordered(declaration: Declaration) -> list[Endorsement]:
    standing = text.standing(declaration, None)
    return sorted(standing, key=lambda one: wording.sort_key(one.printed_name or one.place.name))


def _name(endorsement: Endorsement, forms: Style) -> str:
    return endorsement.printed_name or placing.named(endorsement.place, forms)


def _first(words: str) -> tree.Spans:
    paragraphs = prose.paragraphs(words)
    return paragraphs[0] if paragraphs else ()
