"""A declaration: chapeau, clauses, numbered commitments, signatures, and the places that endorse it as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from convener import letters
from convener.documents import dating, fixed, front, naming, placing, prose, style, wording
from convener.documents.style import Style
from convener.model.declaration import (
    Declaration,
    DeclarationStatus,
    Endorsement,
    EndorsementOrder,
    Signature,
)
from convener.model.place import PlaceKind
from convener.press import tree


@dataclass(frozen=True, slots=True)
class Options:
    """Endorsements as of which day: none for all that stand today, as far as they are dated."""

    as_of: date | None = None


def compose(declaration: Declaration, options: Options | None = None) -> tree.Document:
    """The declaration as signed, with its endorsements as of a day."""
    forms = style.of_declaration(declaration)
    event = declaration.event
    shared = front.frame(event, forms) | {"short_title": declaration.short_title}
    return tree.Document(
        title=declaration.title,
        subtitle=_subtitle(declaration, forms),
        kind=kind(declaration, forms),
        publication=_status(declaration, forms),
        blocks=(*text(declaration, forms), *endorsed(declaration, forms, (options or Options()).as_of)),
        **shared,
    )


def kind(declaration: Declaration, forms: Style) -> str:
    """The document type; a draft says that it is one."""
    usual = fixed.said("Declaration", forms)
    if declaration.status is DeclarationStatus.DRAFT:
        heading = declaration.heading or (usual.lower() if forms.english else usual)
        return fixed.said("Draft {heading}", forms).format(heading=heading)
    return declaration.heading or usual


def _subtitle(declaration: Declaration, forms: Style) -> str:
    """The document type under the title, unless the title says it; a draft always says what it is."""
    said = letters.fold(declaration.heading) in letters.fold(declaration.title)
    return "" if said and declaration.status is not DeclarationStatus.DRAFT else kind(declaration, forms)


def text(declaration: Declaration, forms: Style) -> Iterator[tree.Block]:
    """What is declared, to the signatures."""
    if declaration.chapeau:
        yield tree.Paragraph(prose.spans(declaration.chapeau), tree.Role.LEAD)
    for clause in declaration.clauses:
        opening = (tree.Text(clause.operative_words, operative=True),) if clause.operative_words else ()
        gap = tree.plain(" ") if opening and clause.text[:1] not in {"", ",", ";", ":", "."} else ()
        yield tree.Clause(prose.merged((*opening, *gap, *prose.spans(clause.text))))
    if declaration.operative:
        yield tree.Clause(_operative(prose.spans(declaration.operative)), leads=True)
    if declaration.commitments:
        yield tree.Commitments(tuple(prose.spans(one.text) for one in declaration.commitments))
    if declaration.closing:
        yield tree.Clause(_operative(prose.spans(declaration.closing)))
    if declaration.signatures:
        yield _signed(declaration.signatures, forms)


def standing(declaration: Declaration, as_of: date | None) -> list[Endorsement]:
    """The endorsements that stand on a day (without one: all that were not withdrawn), in the chosen order."""
    return _ordered(declaration, [one for one in declaration.endorsements if _stands(one, as_of)])


def endorsed(declaration: Declaration, forms: Style, as_of: date | None) -> tuple[tree.Block, ...]:
    """The endorsing places under a heading with the day and, where nobody worded it, their number."""
    entries = standing(declaration, as_of)
    if not entries:
        return ()
    title = _endorsed_title(declaration, entries, forms, as_of or latest(entries))
    return (tree.Endorsements(tree.plain(title), tuple(_entry(one, forms) for one in entries)),)


def latest(entries: Iterable[Endorsement]) -> date | None:
    """The day of the last endorsement whose day is known."""
    return max((one.endorsed_on for one in entries if one.endorsed_on), default=None)


def _stands(endorsement: Endorsement, as_of: date | None) -> bool:
    return endorsement.withdrawn_on is None if as_of is None else endorsement.stands_on(as_of)


def _ordered(declaration: Declaration, entries: list[Endorsement]) -> list[Endorsement]:
    forms = style.of_declaration(declaration)
    match declaration.order:
        case EndorsementOrder.MANUAL:
            return sorted(entries, key=lambda one: one.position)
        case EndorsementOrder.COUNTRY:
            return sorted(
                entries,
                key=lambda one: (wording.sort_key(_country(one, forms)), wording.sort_key(_name(one, forms))),
            )
        case EndorsementOrder.ALPHABET:
            return sorted(entries, key=lambda one: wording.sort_key(_name(one, forms)))


def _endorsed_title(declaration: Declaration, entries: list[Endorsement], forms: Style, as_of: date | None) -> str:
    dated = fixed.said("as of {day}", forms)
    when = dated.format(day=dating.day(as_of, forms)) if as_of else ""
    if declaration.endorsements_heading:
        heading = declaration.endorsements_heading.rstrip(":")
        return f"{heading} ({when})" if when and dated.removesuffix("{day}") not in heading else heading
    regions = any(one.place.kind not in {PlaceKind.CITY, PlaceKind.CITY_DISTRICT} for one in entries)
    count = len(entries)
    many = "cities and regions" if regions else "cities"
    towns = fixed.counted(count, "city and region" if regions else "city", many, forms)
    title = fixed.said("Endorsed by {towns}", forms).format(towns=towns)
    return " ".join(part for part in (title, (when if forms.english else f"({when})") if when else "") if part)


def _entry(endorsement: Endorsement, forms: Style) -> tree.Endorsement:
    return tree.Endorsement(_name(endorsement, forms), _country(endorsement, forms))


def _name(endorsement: Endorsement, forms: Style) -> str:
    return endorsement.printed_name or placing.named(endorsement.place, forms)


def _country(endorsement: Endorsement, forms: Style) -> str:
    return endorsement.printed_country or placing.country_of(endorsement.place, forms)


def _signed(signatures: Iterable[Signature], forms: Style) -> tree.Signatures:
    """Signing is done in public and by name; a day common to all stands once over the names."""
    signed = list(signatures)
    days = {one.signed_on for one in signed}
    common = days.pop() if len(days) == 1 and forms.english else None
    label = f"Signed on {dating.day(common, forms)} by" if common else fixed.said("Signed by", forms)
    return tree.Signatures(label, tuple(_signatory(one, forms, dated=common is None) for one in signed))


def _signatory(signature: Signature, forms: Style, *, dated: bool) -> tree.Attribution:
    who = signature.participant
    name = signature.printed_name or (naming.name(who) if who else "")
    office = signature.printed_title or (naming.office(who, forms) if who else "")
    when = dating.day(signature.signed_on, forms) if dated and signature.signed_on else ""
    return tree.Attribution(name, ", ".join(part for part in (office, when) if part))


def _operative(spans: tree.Spans) -> tree.Spans:
    """Words that the author marked in a binding sentence are its operative words."""
    return tuple(
        replace(span, operative=True, strong=False, emphasis=False)
        if isinstance(span, tree.Text) and (span.strong or span.emphasis)
        else span
        for span in spans
    )


def _status(declaration: Declaration, forms: Style) -> str:
    if declaration.status is DeclarationStatus.ADOPTED and declaration.adopted_on:
        return fixed.said("Adopted {day}", forms).format(day=dating.day(declaration.adopted_on, forms))
    return ""
