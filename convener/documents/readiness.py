"""What still stands between a plan and a printed paper, as problems in words, each with the items it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from convener.documents import (
    agenda,
    billing,
    declaration,
    figures,
    fixed,
    participants,
    references,
    sittings,
    style,
    voices,
)
from convener.documents.wording import counted
from convener.model.base import Base
from convener.model.declaration import Declaration, DeclarationStatus
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.participant import Consent
from convener.model.picture import Picture
from convener.model.report import BlockKind, Report
from convener.model.series import Edition
from convener.model.session import Role, Session
from convener.model.statement import Statement
from convener.press import tree
from convener.rules.problem import Problem, cannot_stand, to_settle

_SHOWN: Final = 8
_HEADLINES: Final = {
    "agenda-time": "Hours unknown",
    "agenda-draft": "Drafts left out",
    "agenda-unconfirmed": "Not confirmed",
    "agenda-rule": "Speakers not named",
    "report-narrative": "No narrative",
    "report-quotation": "May not quote",
    "report-figure": "Figure not drawn",
    "picture-words": "Picture undescribed",
    "brief-text": "No text",
    "declaration-dates": "Days unknown",
    "list-consent": "Consent not asked",
}


def of_agenda(event: Event, options: agenda.Options) -> Iterator[Problem]:
    """An agenda without sessions, sessions without hours, drafts, people who have not said yes or may not be named."""
    sessions = agenda.public_sessions(event, options)
    if not sessions:
        yield cannot_stand(
            "agenda-empty",
            "Nothing to print",
            "The programme has no session that a public agenda would show.",
            "Add sessions to the programme.",
            event,
        )
    yield from _many(
        [one for one in sessions if one.day is None or one.starts is None],
        ("session has", "sessions have"),
        "no day or hour yet",
        "agenda-time",
        "Give them a day and a beginning.",
    )
    every = agenda.public_sessions(event, replace(options, drafts=True))
    drafts = [one for one in every if one not in sessions]
    yield from _many(
        drafts, ("session is", "sessions are"), "a draft and left out", "agenda-draft", "Confirm or remove them."
    )
    yield from _many(
        [role.session for role in _unconfirmed(sessions, options)],
        ("speaker is", "speakers are"),
        "not confirmed",
        "agenda-unconfirmed",
        "Ask them, or leave the unconfirmed out of the agenda.",
    )
    yield from _unnamed(sessions, options)


def of_report(event: Event, made: tree.Document) -> Iterator[Problem]:
    """A report without findings or narrative, quotations that may not be printed, pictures without words."""
    if not event.findings and not event.sections:
        yield to_settle(
            "report-findings",
            "No findings",
            "The report has neither findings nor sections.",
            "Write the findings, or sections with prose.",
            event,
        )
    yield from _many(
        [one for one in sittings.told(event) if not (one.narrative or one.told_elsewhere or one.showings)],
        ("session has", "sessions have"),
        "no narrative",
        "report-narrative",
        "Write down what was said, or where it is told.",
    )
    yield from _unquotable(event)
    yield from _language(event, made.language)
    yield from _figures(event, event.reports)
    yield from _pictures(event.pictures)
    yield from _dangling(event, made)


def of_brief(edition: Edition, made: tree.Document) -> Iterator[Problem]:
    """A brief without findings, findings without text, pictures without words, references that lead nowhere."""
    if not edition.findings:
        yield cannot_stand(
            "brief-findings",
            "No findings",
            "The edition has no finding yet.",
            "Add the findings of the year.",
            edition,
        )
    yield from _many(
        [one for one in edition.findings if _says_nothing(one)],
        ("finding has", "findings have"),
        "no text",
        "brief-text",
        "Write what was found.",
    )
    if not edition.published and not any(report.published for report in edition.reports):
        yield to_settle(
            "brief-date", "No date", "The brief has no publication date.", "Give its month or day.", edition
        )
    yield from _language(edition, made.language)
    yield from _figures(edition, edition.reports)
    yield from _pictures(edition.pictures)
    yield from _dangling(edition, made)


def of_declaration(text: Declaration, options: declaration.Options | None = None) -> Iterator[Problem]:
    """A draft, a declaration that commits to nothing, and endorsements whose day nobody noted."""
    if text.status is DeclarationStatus.DRAFT:
        yield to_settle(
            "declaration-draft",
            "Still a draft",
            f"“{text.title}” is a draft and prints as one.",
            "Open it for endorsement or adopt it.",
            text,
        )
    if not text.commitments and not text.clauses:
        yield cannot_stand(
            "declaration-empty",
            "Nothing declared",
            f"“{text.title}” has neither clauses nor commitments.",
            "Write its text.",
            text,
        )
    yield from _language(text, style.of_declaration(text).language)
    standing = declaration.standing(text, options.as_of if options else None)
    yield from _many(
        [one for one in standing if one.endorsed_on is None],
        ("endorsement has", "endorsements have"),
        "no day",
        "declaration-dates",
        "Note since when they are known; until then they count from the beginning.",
    )


def of_participants(event: Event) -> Iterator[Problem]:
    """People who were not asked whether they may be listed, and a list that would be empty."""
    everybody = participants.taking_part(event)
    yield from _many(
        [one for one in everybody if one.listed is Consent.NOT_ASKED],
        ("participant was", "participants were"),
        "not asked whether the list may name them",
        "list-consent",
        "Ask them, and note the answers; until then they are left out.",
    )
    if not any(one.listed is Consent.GIVEN for one in everybody):
        yield cannot_stand(
            "list-empty",
            "Nobody listed",
            "Nobody who takes part has agreed to be listed.",
            "Note who agreed.",
            event,
        )


def of_letters(owner: Base, missing: Iterable[str]) -> Iterator[Problem]:
    """Letters that no bundled typeface has; told with their code points (U+05D0), for some cannot be shown."""
    letters = sorted(missing)
    if letters:
        told = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:_SHOWN])
        more = f" and {len(letters) - _SHOWN} more" if len(letters) > _SHOWN else ""
        yield to_settle(
            "paper-letters",
            "Letters missing",
            f"No bundled typeface has {told}{more}; in PDF they print as question marks.",
            "Write them in another way, or hand the paper out as HTML.",
            owner,
        )


def _many(items: Sequence[Base], nouns: tuple[str, str], fault: str, rule: str, mend: str) -> Iterator[Problem]:
    """One problem for all items that share a fault."""
    if items:
        yield to_settle(rule, _HEADLINES[rule], f"{counted(len(items), *nouns)} {fault}.", mend, *items)


def _unconfirmed(sessions: Iterable[Session], options: agenda.Options) -> list[Role]:
    """Nobody, where the unconfirmed are left out anyway."""
    left_out = options.billing.unconfirmed is billing.Unconfirmed.LEFT_OUT
    return [] if left_out else billing.unconfirmed(sessions)


def _hiding(sessions: Iterable[Session], unconfirmed: billing.Unconfirmed) -> list[Session]:
    """The sessions whose attribution rule keeps somebody with a role from a programme."""
    everybody = billing.Billing(unconfirmed, everybody=True)
    return [one for one in sessions if _billed(one, billing.Billing(unconfirmed)) < _billed(one, everybody)]


def _billed(session: Session, how: billing.Billing) -> int:
    return sum(len(group.people) for group in billing.groups(session, style.Style(), how))


def _unnamed(sessions: Iterable[Session], options: agenda.Options) -> Iterator[Problem]:
    hidden = [] if options.billing.everybody else _hiding(sessions, options.billing.unconfirmed)
    yield from _many(
        hidden,
        ("session does", "sessions do"),
        "not name its speakers, by its attribution rule",
        "agenda-rule",
        "Relax the rule, or have everybody with a role announced by name.",
    )


def _unquotable(event: Event) -> Iterator[Problem]:
    forms = style.Style()
    kept_back: list[Statement] = [
        one for one in event.statements if one.pulled and voices.quotation(one, forms) is None
    ]
    yield from _many(
        kept_back,
        ("quotation is", "quotations are"),
        "kept back by the attribution rule",
        "report-quotation",
        "Have the words approved in writing, or take the quotation out.",
    )


def _pictures(pictures: Iterable[Picture]) -> Iterator[Problem]:
    yield from _many(
        [one for one in pictures if not one.alternative_text],
        ("picture has", "pictures have"),
        "no words for those who cannot see it",
        "picture-words",
        "Write what it shows.",
    )


def _language(owner: Base, language: str) -> Iterator[Problem]:
    """A language in which the program does not know the words that it prints of its own accord."""
    forms = style.Style(language)
    if not fixed.known(forms):
        name = forms.locale.get_display_name("en")
        yield to_settle(
            "paper-language",
            "English words between",
            f"Headings and labels that nobody wrote, such as “Further reading”, print in English, not in {name}.",
            "Write the headings of the report in its own words, or in its outline.",
            owner,
        )


def _figures(owner: Event | Edition, reports: Iterable[Report]) -> Iterator[Problem]:
    """Figures that nobody chose, or for which nothing is known yet."""
    blocks = [one for report in reports for one in report.blocks if one.kind is BlockKind.FIGURE and not one.hidden]
    told = figures.counted(owner, style.Style()) if blocks else None
    yield from _many(
        [one for one in blocks if told and (one.figure is None or not figures.drawable(one.figure, told))],
        ("figure has", "figures have"),
        "nothing to draw and would be left out",
        "report-figure",
        "Choose a chart or map for it, or note what it counts: who and which places take part, and where they lie.",
    )


def _dangling(owner: Base, made: tree.Document) -> Iterator[Problem]:
    """References that lead out of the paper, met before they were settled."""
    lost = references.dangling(made)
    if lost:
        yield to_settle(
            "reference-lost",
            "References lost",
            f"{counted(len(lost), 'reference leads', 'references lead')} to what this paper does not hold.",
            "Point them at a finding, section or session of this paper.",
            owner,
        )


def _says_nothing(finding: Finding) -> bool:
    return not (finding.title or finding.lead or finding.text or finding.points)
