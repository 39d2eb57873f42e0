"""What was noted and found: quotation marks that do not close, words that give a speaker away, findings on nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.base import Base
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.participant import Participant
from convener.model.session import Session
from convener.model.statement import Approval, Statement, StatementKind
from convener.rules import attribution
from convener.rules.cast import GONE
from convener.rules.problem import Problem, to_settle
from convener.rules.wording import called, quoted

_WITHOUT_NAMES: Final = frozenset({AttributionRule.COUNTRY_ONLY, AttributionRule.COLLECTIVE})


def problems(event: Event) -> Iterator[Problem]:
    """All that is wrong with the record of an event."""
    origins = Counter(attribution.country_of(one) for one in event.participants if one.status not in GONE)
    for statement in event.statements:
        yield from _statement(statement, origins)
    for session in event.sessions:
        yield from _narrative(session)
    yield from of_findings(event.findings)
    yield from _open_quotations(event)


def of_findings(findings: Iterable[Finding]) -> Iterator[Problem]:
    """Findings that rest on nothing, and those whose quotation marks do not close."""
    for finding in findings:
        if not finding.evidence:
            sentence = f"{quoted(finding)} rests on no statement, takeaway or other finding."
            yield to_settle("no-evidence", "No evidence", sentence, "Find what it rests on.", finding)
        points = [point.text for point in finding.points]
        if not all(closed(text) for text in (finding.title, finding.lead, finding.text, finding.points_intro, *points)):
            yield _unclosed(finding)


def closed(text: str) -> bool:
    """Whether every quotation mark has its other one; a quotation may open anew at each of its paragraphs."""
    depth = 0
    for paragraph in text.split("\n\n"):
        words = paragraph.lstrip("> \n")
        if depth and words.startswith("“"):
            words = words[1:]
        for letter in words:
            depth += (letter == "“") - (letter == "”" and "„" not in text)
            if depth < 0:
                return False
    return text.count('"') % 2 == 0 and (depth == 0 or "„" in text)


def _statement(statement: Statement, origins: Counter[str]) -> Iterator[Problem]:
    if not closed(statement.words):
        yield _unclosed(statement)
    speaker = statement.speaker
    rule = attribution.effective(statement)
    if speaker is None or rule is AttributionRule.OFF_THE_RECORD:
        return
    if statement.kind is StatementKind.QUOTATION and statement.approval in {Approval.NOT_ASKED, Approval.ASKED}:
        yield _unapproved(statement, speaker)
    told = attribution.told_by(statement.words, speaker, rule)
    if told:
        sentence = f"The words of {quoted(statement)} hold “{told}”, which its rule ({rule.label.lower()}) keeps back."
        yield to_settle("words-tell", "Words tell who", sentence, "Reword it, or have it approved.", statement)
    elif rule in _WITHOUT_NAMES:
        yield from _given_away(statement, speaker, rule, origins)


def _given_away(
    statement: Statement, speaker: Participant, rule: AttributionRule, origins: Counter[str]
) -> Iterator[Problem]:
    """Where the country, or the place a practice is about, leaves only one who can have spoken."""
    country = attribution.country_of(speaker)
    place = statement.place
    if (
        place is not None
        and place is speaker.place
        and [one.place for one in speaker.event.participants].count(place) == 1
    ):
        sentence = f"{quoted(statement)} is about {called(place)}, whence only one participant came."
    elif rule is AttributionRule.COUNTRY_ONLY and country and origins[country] == 1:
        sentence = f"{quoted(statement)} names {attribution.english(country)}, whence only one participant came."
    else:
        return
    yield to_settle("given-away", "Tells who spoke", sentence, "Make it collective, or have it approved.", statement)


def _unapproved(statement: Statement, speaker: Participant) -> Problem:
    sentence = f"{called(speaker)} has not approved the quotation {quoted(statement)}."
    return to_settle("unapproved", "Not approved", sentence, "Ask for approval of the words.", statement)


def _narrative(session: Session) -> Iterator[Problem]:
    rule = attribution.asked(session)
    if rule is AttributionRule.NAMED or not session.narrative:
        return
    for participant in dict.fromkeys(role.participant for role in session.roles):
        told = attribution.told_by(session.narrative, participant, AttributionRule.ROLE_AND_PLACE)
        if told:
            sentence = f"The narrative of {quoted(session)} names “{told}”; its rule is {rule.label.lower()}."
            mend = "Tell it without the name, or relax the rule."
            yield to_settle("narrative-tells", "Narrative names speaker", sentence, mend, session, participant)


def _open_quotations(event: Event) -> Iterator[Problem]:
    for session in event.sessions:
        if not closed(session.abstract) or not closed(session.narrative):
            yield _unclosed(session)
    for section in event.sections:
        if not closed(section.lead) or not closed(section.text):
            yield _unclosed(section)


def _unclosed(item: Base) -> Problem:
    name = quoted(item)
    where = name if name.startswith("the ") else f"the {item.noun} {name}"
    sentence = f"In {where} a quotation mark does not have its other one."
    return to_settle("open-quotation", "Quotation left open", sentence, "Close it, or take the mark out.", item)
