"""Letters merged with what is known of each recipient; a page for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from convener.documents import agenda, billing, dating, fixed, front, naming, partners, placing, prose, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.session import Role, SessionStatus
from convener.press import tree

_FIELD: Final = re.compile(r"\{([a-z ]+)\}")
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>#|])")


def compose(letter: Letter, recipients: Iterable[Participant], on: date | None = None) -> tree.Document:
    """The letter for each of these, in their order, dated `on` a day or not at all."""
    event = letter.event
    forms = style.of_event(event)
    pages = [_page(letter, one, forms, dating.day(on, forms) if on else "") for one in recipients]
    blocks = [block for number, page in enumerate(pages) for block in (*((tree.PageBreak(),) if number else ()), page)]
    words = replace(fixed.press_words(forms), page_of="")  # one reader's pages are not counted with another's
    return tree.Document(
        title=letter.title,
        kind=fixed.said("Letter", forms),
        foot=partners.convened_by(event, forms),
        blocks=tuple(blocks) or (tree.Paragraph(tree.plain(fixed.said("Nobody gets this letter yet.", forms))),),
        **front.frame(event, forms) | {"press_words": words},
    )


def fields() -> tuple[str, ...]:
    """The fields that a letter's text may hold, in curly brackets."""
    return tuple(_FIELDS)


def unknown(text: str) -> list[str]:
    """The fields in a text that mean nothing."""
    return [name for name in dict.fromkeys(_FIELD.findall(text)) if name not in _FIELDS]


def filled(text: str, recipient: Participant, forms: Style) -> str:
    """The text with its fields filled in; what is filled in is never read as Markdown, unknown fields stay."""

    def value(found: re.Match[str]) -> str:
        known = _FIELDS.get(found[1])
        return _SPECIAL.sub(r"\\\1", known(recipient, forms)) if known else found[0]

    return _FIELD.sub(value, text)


def _page(letter: Letter, recipient: Participant, forms: Style, day: str) -> tree.Letter:
    event = letter.event
    signed = tree.Attribution(letter.signed_by, letter.signed_as)
    return tree.Letter(
        sender=partners.publisher(event, forms) or event.title,
        address=tuple(line for line in (naming.name(recipient), naming.office(recipient, forms)) if line),
        subject=tree.plain(letter.title),
        blocks=tuple(prose.blocks(filled(letter.body, recipient, forms))),
        date=day,
        contact=tuple(_contact(event)),
        signed=(signed,) if letter.signed_by or letter.signed_as else (),
        logo=partners.logo_of_convener(event, forms),
    )


def _contact(event: Event) -> Iterator[tree.Spans]:
    """How to answer: what the event's first contact gives, a line each."""
    for one in event.contacts[:1]:
        person = one.person
        email = one.email or (person.email if person else "")
        telephone = one.telephone or (person.telephone if person else "")
        yield from filter(None, (tree.plain(person.name if person else ""), tree.plain(telephone)))
        if email:
            yield prose.linked(email, f"mailto:{email}")
        if one.link:
            yield prose.linked(one.link.removeprefix("https://"), one.link)


def _address(recipient: Participant, forms: Style) -> str:
    person = recipient.person
    usual = fixed.said("Dear {name}", forms).format(name=naming.name(recipient))
    return (person.form_of_address if person else "") or usual


def _roles(recipient: Participant, forms: Style) -> str:
    """“panellist in “Who owns the quay?”, Thursday 20 May 2027, 10:45–12:15; …”."""
    told = [
        f"{_part(role, forms)}, {_when(session, forms)}".rstrip(", ")
        for session in sorted(recipient.event.sessions, key=agenda.order)
        for role in session.roles
        if session.status is not SessionStatus.CANCELLED and billing.has_part(recipient, role)
    ]
    return wording.joined(told, forms) or fixed.within("Participant", forms)


def _part(role: Role, forms: Style) -> str:
    part = fixed.within(role.kind.label, forms)
    return fixed.said("{part} in “{session}”", forms).format(part=part, session=role.session.title)


def _when(session: object, forms: Style) -> str:
    day, starts, ends = (getattr(session, name) for name in ("day", "starts", "ends"))
    return ", ".join(part for part in (dating.weekday(day, forms) if day else "", dating.hours(starts, ends)) if part)


def _attended(recipient: Participant, forms: Style) -> str:
    event = recipient.event
    first = max(filter(None, (event.starts_on, recipient.arrives and recipient.arrives.date())), default=None)
    last = min(filter(None, (event.ends_on, recipient.leaves and recipient.leaves.date())), default=None)
    return dating.days(first, last, forms)


_FIELDS: Final[Mapping[str, Callable[[Participant, Style], str]]] = {
    "address": _address,
    "name": lambda one, _forms: naming.name(one),
    "position": naming.office,
    "event": lambda one, _forms: one.event.title,
    "dates": lambda one, forms: dating.days(one.event.starts_on, one.event.ends_on, forms),
    "venue": lambda one, _forms: one.event.venue,
    "city": lambda one, forms: placing.full(one.event.city, forms) if one.event.city else "",
    "part": _roles,
    "days attended": _attended,
    "convener": lambda one, forms: partners.publisher(one.event, forms),
}
