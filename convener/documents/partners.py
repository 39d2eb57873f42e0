"""Partners as papers credit them: who convened, hosted, helped and paid, in one line, in the colophon or by logo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from convener.documents import fixed, placing, prose, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.partner import Partner, PartnerRole
from convener.model.series import Edition
from convener.press import tree

LABELS: Final[Mapping[PartnerRole, str]] = {
    PartnerRole.CONVENER: "Convened by",
    PartnerRole.HOST: "Host",
    PartnerRole.CO_ORGANISER: "Organised with",
    PartnerRole.IN_COOPERATION_WITH: "In cooperation with",
    PartnerRole.SUPPORTED_BY: "Supported by",
}
_FOOT: Final = 100  # characters that the foot of a page takes beside its number
_CREDIT: Final[Mapping[PartnerRole, str]] = {
    PartnerRole.CONVENER: "convened by",
    PartnerRole.HOST: "hosted by",
    PartnerRole.CO_ORGANISER: "organised with",
    PartnerRole.IN_COOPERATION_WITH: "in cooperation with",
    PartnerRole.SUPPORTED_BY: "with the support of",
}


def of(owner: Event | Edition) -> Sequence[Partner]:
    """The partners of an event or edition, and those of its series in roles that it does not fill itself."""
    own = list(owner.partners)
    filled = {partner.role for partner in own}
    above = owner.series.partners if owner.series else []
    return own + [partner for partner in above if partner.role not in filled]


def name(partner: Partner, style: Style) -> str:
    """The name that goes with the logo: as printed, or the organisation's or place's."""
    if partner.printed_name:
        return partner.printed_name
    if partner.organisation:
        return partner.organisation.name
    return placing.named(partner.place, style) if partner.place else ""


def publisher(owner: Event | Edition, style: Style) -> str:
    """Who convenes: an organisation or a place, never a person; empty when nobody does."""
    names = _in_role(of(owner), PartnerRole.CONVENER, style)
    return wording.joined(names, style)


def colophon(owner: Event | Edition, style: Style) -> tuple[tree.Detail, ...]:
    """“Convened by”, “Host”, “In cooperation with”, “Supported by”, each with its names."""
    partners = of(owner)
    shown = ((label, _in_role(partners, role, style)) for role, label in LABELS.items())
    return tuple(
        tree.Detail(fixed.said(label, style), tuple(map(tree.plain, names))) for label, names in shown if names
    )


def foot(event: Event, style: Style) -> str:
    """The credits for the foot of every page; where they are too long for it, who convenes."""
    credit = credit_line(event, style)
    return credit if len(credit) <= _FOOT else convened_by(event, style)


def convened_by(event: Event, style: Style) -> str:
    """“Convened by …” alone, where there is no room for all credits."""
    name = publisher(event, style)
    return fixed.said("Convened by {name}", style).format(name=name) if name else ""


def thanks(event: Event, style: Style) -> tuple[tree.Block, ...]:
    """Credits too long for the foot of the pages, once, behind everything."""
    credit = credit_line(event, style)
    if len(credit) <= _FOOT:
        return ()
    return (tree.Matter(fixed.said("Partners", style), (tree.Paragraph(tree.plain(credit), tree.Role.SMALL),)),)


def credit_line(event: Event, style: Style) -> str:
    """The line that credits everybody: the event's own words, else one sentence from its partners."""
    if event.credit:
        return " ".join(prose.words(event.credit).split())
    return _credits(of(event), style)


def _credits(partners: Sequence[Partner], style: Style) -> str:
    if not style.english:
        told = ((fixed.said(label, style), _in_role(partners, role, style)) for role, label in LABELS.items())
        credit = fixed.said("{label}: {names}", style)
        return "; ".join(
            credit.format(label=label, names=wording.joined(names, style)) for label, names in told if names
        )
    said = ((fixed.said(words, style), _in_role(partners, role, style)) for role, words in _CREDIT.items())
    return wording.sentence(", ".join(f"{words} {wording.joined(names, style)}" for words, names in said if names))


def logos(owner: Event | Edition, style: Style) -> tuple[tree.Block, ...]:
    """The marks of the partners and the sentences that thank them; nothing where there are no partners."""
    partners = [partner for partner in of(owner) if _shown(partner) and name(partner, style)]
    marks = tuple(_logo(partner, style) for partner in partners)
    thanks = tuple(prose.spans(partner.credit) for partner in partners if partner.credit)
    others = _credits([partner for partner in partners if not partner.credit], style)
    if others and isinstance(owner, Event):
        thanks = (tree.plain(f"{others}."), *thanks)
    return (tree.Logos(_once(marks), tuple(dict.fromkeys(thanks))),) if marks else ()


def logo_of_convener(event: Event, style: Style) -> tree.Logo | None:
    """The mark of the first convener that has one, for the head of a letter."""
    conveners = (partner for partner in of(event) if partner.role is PartnerRole.CONVENER)
    return next((tree.Logo(name(one, style), mark) for one in conveners if (mark := _mark(one))), None)


def _shown(partner: Partner) -> bool:
    """The house stands in the colophon; among the partners only with a logo of its own."""
    return partner.role is not PartnerRole.VENUE or partner.logo is not None


def _in_role(partners: Iterable[Partner], role: PartnerRole, style: Style) -> list[str]:
    return [shown for partner in partners if partner.role is role and (shown := name(partner, style))]


def _logo(partner: Partner, style: Style) -> tree.Logo:
    return tree.Logo(name(partner, style), _mark(partner), worded=bool(partner.printed_name))


def _mark(partner: Partner) -> tree.Photograph | None:
    blob = partner.logo or (partner.organisation.logo if partner.organisation else None)
    return tree.Photograph(blob.content) if blob else None


def _once(marks: Iterable[tree.Logo]) -> tuple[tree.Logo, ...]:
    """Somebody who convenes and hosts is shown once."""
    return tuple({mark.name: mark for mark in marks}.values())
