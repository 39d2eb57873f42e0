"""The attribution door of every paper: what may be printed of a speaker, as the rules give it, put into words.

Nothing else in the documents asks who made a statement. What comes from here is a `PublicVoice` set in the forms of
the document; the person behind it never passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from convener.documents import fixed, naming, placing, prose, wording
from convener.documents.style import Style
from convener.model.attribution import AttributionRule
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.session import Role, RoleKind, Session
from convener.model.statement import Emphasis, Statement, StatementKind
from convener.model.theme import Member, Theme
from convener.press import tree
from convener.rules import attribution
from convener.rules.attribution import PublicVoice

# Those who lead a session say nothing of their own in it; a host and a signatory act in public.
_LEADING: Final = frozenset(
    {
        RoleKind.CHAIR,
        RoleKind.MODERATOR,
        RoleKind.FACILITATOR,
        RoleKind.RAPPORTEUR,
        RoleKind.SIGNATORY,
        RoleKind.HOST,
    }
)
REMARKS: Final = {
    AttributionRule.NAMED: "Statements may be attributed by name.",
    AttributionRule.ROLE_AND_PLACE: "Statements are attributed to office and place, not to names.",
    AttributionRule.COUNTRY_ONLY: "Statements are attributed to countries only.",
    AttributionRule.COLLECTIVE: "What is said may be used; who said it may not be told.",
    AttributionRule.OFF_THE_RECORD: "Off the record.",
}


def quotation(statement: Statement, style: Style) -> tree.Quotation | None:
    """The words in quotation marks with the line that attributes them; nothing where they may not be quoted."""
    voice = _voice(statement, style)
    spans = prose.spans(statement.words)
    if not (voice.may_print_words and voice.may_be_quoted and spans):
        return None
    return tree.Quotation(
        spans, line(voice, style), emphasis_added=statement.emphasis is Emphasis.ADDED, pull=statement.pulled
    )


def told(statement: Statement, style: Style) -> Iterator[tree.Block]:
    """A statement where nobody wrote a narrative: who said it as far as may be told, and the words."""
    voice = _voice(statement, style)
    if not voice.may_print_words:
        return
    if statement.kind is StatementKind.QUOTATION and voice.may_be_quoted:
        quoted = quotation(statement, style)
        yield from (quoted,) if quoted else ()
        return
    by = line(voice, style)
    opening = _opening(by) if by else ()
    yield tree.Paragraph(prose.merged((*opening, *prose.spans(statement.words))))


def origin(statement: Statement) -> Place | None:
    """The place a statement comes from, where that may be told and so be counted."""
    return attribution.speaker(statement).place


def line(voice: PublicVoice, style: Style) -> tree.Attribution | None:
    """The line under a quotation: as worded, else name and office, else the country; nothing for all together."""
    if voice.line:
        return _worded(voice)
    if voice.named:
        return tree.Attribution(voice.name, _office(voice, style))
    if voice.rule is AttributionRule.COUNTRY_ONLY:
        return tree.Attribution(office=_somebody(voice, style))
    return None


def _somebody(voice: PublicVoice, style: Style) -> str:
    """“One participant from Poland”; in other languages the country stands behind a comma, undeclined."""
    if style.english or not fixed.known(style):
        return wording.sentence(voice.collective)
    one = voice.collective.startswith("one ")
    words = fixed.said("One participant, {country}" if one else "Participants, {country}", style)
    return words.format(country=placing.country(voice.country, style) if voice.country else "").rstrip(", ")


def of_role(role: Role, coming: Participant, style: Style, *, everybody: bool = False) -> tree.Attribution | None:
    """Whoever comes for a role, as papers bill them under the rule of the session.

    Those who lead are named unless the session is off the record; who speaks under a rule stricter than role and
    place is not billed. `everybody` is the organiser's word that all with a role are announced by name.
    """
    return _billed(role.session, coming, style, leads=role.kind in _LEADING, everybody=everybody)


def of_leader(member: Member, coming: Participant, style: Style, *, everybody: bool = False) -> tree.Attribution | None:
    """Facilitator or rapporteur of a breakout group, as papers bill them."""
    return _billed(member.theme.session, coming, style, leads=True, everybody=everybody)


def remark(session: Session, style: Style) -> str:
    """How statements of a session may be used, where a rule stricter than by name is its own."""
    rule = attribution.asked(session)
    return fixed.said(REMARKS[rule], style) if session.rule and rule is not AttributionRule.NAMED else ""


def usage(event: Event, style: Style) -> str:
    """How statements made at an event may be used, where no session or group asks for more."""
    return fixed.said(REMARKS[event.rule], style)


def group_remark(theme: Theme, style: Style) -> str:
    """How statements of a breakout group may be used, where it has a rule of its own."""
    return fixed.said(REMARKS[attribution.asked(theme)], style) if theme.rule else ""


def _billed(
    session: Session, coming: Participant, style: Style, *, leads: bool, everybody: bool
) -> tree.Attribution | None:
    rule = attribution.asked(session)
    open_to_all = rule is AttributionRule.NAMED or (leads and rule is not AttributionRule.OFF_THE_RECORD)
    if everybody or open_to_all:
        return naming.attribution(coming, style)
    if rule is AttributionRule.ROLE_AND_PLACE:
        office = _office(attribution.voice(coming, rule, _country(style)), style)
        return tree.Attribution(office=office) if office else None
    return None


def _voice(statement: Statement, style: Style) -> PublicVoice:
    return attribution.speaker(statement, _country(style))


def _country(style: Style) -> Callable[[str], str]:
    return lambda code: placing.in_sentence(code, style)


def _office(voice: PublicVoice, style: Style) -> str:
    where = placing.named(voice.place, style) if voice.place else ""
    country = placing.country_of(voice.place, style) if voice.place else ""
    return naming.composed(voice.office, voice.organisation, where, country, english=style.english)


def _worded(voice: PublicVoice) -> tree.Attribution:
    """The organiser's line; the name it opens with, where it may be told, is set as a name."""
    if voice.name and voice.line.startswith(voice.name):
        return tree.Attribution(voice.name, voice.line.removeprefix(voice.name).lstrip(", "))
    return tree.Attribution(office=voice.line)


def _opening(by: tree.Attribution) -> tree.Spans:
    if not by.name:
        return tree.plain(f"{by.office}: ")
    return (tree.Text(by.name, strong=True), *tree.plain(f", {by.office}: " if by.office else ": "))
