"""The one door for what may be said of a speaker: papers get a public voice, and never the person.

The strictest rule asked for by event, session, theme and statement holds, unless the speaker approved the words in
writing. Who does not want to be quoted by name, or refused these words, is told by country at most: the office of a
mayor names its holder as surely as the name.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import babel

from convener import letters
from convener.model.attribution import AttributionRule
from convener.model.participant import Consent, Participant
from convener.model.place import Place
from convener.model.session import Session
from convener.model.statement import Approval, Statement, StatementKind
from convener.model.theme import Theme

CountryName = Callable[[str], str]
"""How a document prints a country, from its ISO 3166-1 alpha-2 code."""

_APPROVED: Final = frozenset({Approval.APPROVED, Approval.APPROVED_CHANGED})


@dataclass(frozen=True, slots=True)
class PublicVoice:
    """What may be printed of a speaker under a rule; what may not be is empty here."""

    rule: AttributionRule
    name: str = ""  # only where named
    short_name: str = ""  # after the first mention, only where named
    office: str = ""  # “Mayor”, “the State Secretary”; named, or role and place
    organisation: str = ""  # likewise
    place: Place | None = None  # likewise: whom the speaker represents
    country: str = ""  # ISO 3166-1 alpha-2; up to country only
    collective: str = "participants"  # who spoke, without saying more: “one participant from Poland”
    line: str = ""  # the line as the organiser worded it, where it tells no more than the rule allows
    may_print_words: bool = True
    may_be_quoted: bool = True  # in quotation marks

    @property
    def named(self) -> bool:
        """Whether a single speaker can be told, by name or by office."""
        return bool(self.name or self.office or self.organisation)


def asked(source: Session | Theme | Statement) -> AttributionRule:
    """The strictest rule asked for by an item and by what it stands in."""
    rules = [rule for rule in _rules(source) if rule is not None]
    return max(rules, key=lambda rule: rule.strictness, default=AttributionRule.NAMED)


def effective(statement: Statement) -> AttributionRule:
    """The rule that holds for a statement, when its speaker's own word has been heard."""
    rule = AttributionRule.NAMED if statement.approval in _APPROVED else asked(statement)
    refused = statement.approval is Approval.REFUSED
    unwilling = statement.speaker is not None and statement.speaker.quoted is Consent.REFUSED
    return max(rule, AttributionRule.COUNTRY_ONLY, key=_strictness) if refused or unwilling else rule


def speaker(statement: Statement, country_name: CountryName | None = None) -> PublicVoice:
    """What may be printed of the speaker of a statement, and whether its words may be."""
    rule = effective(statement)
    if rule is AttributionRule.OFF_THE_RECORD:
        return PublicVoice(rule, collective="", may_print_words=False, may_be_quoted=False)
    heard = voice(statement.speaker, rule, country_name) if statement.speaker else PublicVoice(rule)
    refused = statement.approval is Approval.REFUSED
    return replace(
        heard,
        line=statement.attribution if _tells_no_more(statement, rule) else "",
        may_print_words=not (refused and statement.kind is StatementKind.QUOTATION),
        may_be_quoted=not refused and rule is not AttributionRule.COLLECTIVE,
    )


def voice(participant: Participant, rule: AttributionRule, country_name: CountryName | None = None) -> PublicVoice:
    """What may be printed of a participant under a rule."""
    place = _place(participant)
    country = country_of(participant)
    if rule is AttributionRule.COLLECTIVE:
        return PublicVoice(rule, may_be_quoted=False)
    if rule is AttributionRule.OFF_THE_RECORD:
        return PublicVoice(rule, collective="", may_print_words=False, may_be_quoted=False)
    whence = f" from {(country_name or english)(country)}" if country else ""
    who = "one participant" if participant.people == 1 else "participants"
    told = PublicVoice(rule, country=country, collective=f"{who}{whence}")
    if rule is AttributionRule.COUNTRY_ONLY:
        return told
    told = replace(told, office=_office(participant), organisation=_organisation(participant), place=place)
    if rule is AttributionRule.ROLE_AND_PLACE or participant.person is None:
        return told
    return replace(told, name=participant.person.name, short_name=participant.person.short_form)


@functools.cache
def english(code: str) -> str:
    """The country's name in English (CLDR); the code itself where there is none."""
    return str(babel.Locale("en").territories.get(code, code))


def _strictness(rule: AttributionRule) -> int:
    return rule.strictness


def _rules(source: Session | Theme | Statement) -> Iterator[AttributionRule | None]:
    yield source.rule
    match source:
        case Session():
            yield source.event.rule
        case Theme():
            yield from _rules(source.session)
        case Statement():
            yield source.event.rule
            yield from _rules(source.theme) if source.theme else ()
            yield from _rules(source.session) if source.session else ()


def _office(participant: Participant) -> str:
    held = participant.held.title if participant.held else ""
    if held and participant.held and participant.held.former:
        held = f"Former {held}"
    return participant.listed_position or held or ("" if participant.person else participant.label)


def _organisation(participant: Participant) -> str:
    held = participant.held.organisation if participant.held else None
    body = participant.organisation or held
    return body.name if body else ""


def _place(participant: Participant) -> Place | None:
    return participant.place or (participant.held.place if participant.held else None)


def told_by(text: str, participant: Participant, rule: AttributionRule) -> str:
    """The first thing in a text that tells of a participant what the rule keeps back; empty where there is none."""
    if rule is AttributionRule.NAMED or not text:
        return ""
    told = f" {_plain(text)} "
    return next((secret for secret in _secrets(participant, rule) if secret and f" {_plain(secret)} " in told), "")


def country_of(participant: Participant) -> str:
    """The country a participant comes from (ISO 3166-1 alpha-2): of their place, else of their organisation."""
    place = _place(participant)
    if place is not None:
        return place.country
    held = participant.held.organisation if participant.held else None
    body = participant.organisation or held
    return body.country if body else ""


def _tells_no_more(statement: Statement, rule: AttributionRule) -> bool:
    """Whether the line that the organiser worded names nobody, and no place, that the rule keeps back."""
    line = statement.attribution
    everybody = {*statement.event.participants, *([statement.speaker] if statement.speaker else [])}
    return not line or not any(told_by(line, one, rule) for one in everybody)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", letters.fold(text)).strip()


def _secrets(participant: Participant, rule: AttributionRule) -> Iterator[str]:
    person, place = participant.person, _place(participant)
    if person is not None:
        yield from (person.name, person.family_name, person.short_form, person.printed_name)
    if rule is AttributionRule.ROLE_AND_PLACE:
        return
    yield from (_office(participant), _organisation(participant))
    if place is not None:
        yield from (place.name, place.local_name, *(variant.name for variant in place.names))
    if rule is AttributionRule.COLLECTIVE:
        code = country_of(participant)
        yield from (code, english(code)) if code else ()
