"""The papers that an organiser hands out: what each is made from, and what it needs."""

from __future__ import annotations

from typing import Final

from convener.documents import (
    agenda,
    annotated,
    declaration,
    dialogue_summary,
    event_report,
    findings_brief,
    follow_up,
    house_readiness,
    one_page,
    participants,
    readiness,
)
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.series import Edition
from convener.services.paper import Paper

PAPERS: Final = (
    Paper(
        "agenda",
        "Agenda",
        Event,
        lambda event, options: agenda.compose(event, options.agenda),
        lambda event, options, _: readiness.of_agenda(event, options.agenda),
    ),
    Paper(
        "agenda-one-page",
        "Agenda on one page",
        Event,
        lambda event, options: one_page.compose(event, options.agenda),
        lambda event, options, _: readiness.of_agenda(event, options.agenda),
    ),
    Paper(
        "agenda-annotated",
        "Annotated agenda",
        Event,
        lambda event, options: annotated.compose(event, options.agenda),
        lambda event, options, _: readiness.of_agenda(event, options.agenda),
    ),
    Paper(
        "participants",
        "List of participants",
        Event,
        lambda event, options: participants.compose(event, options.participants),
        lambda event, *_: readiness.of_participants(event),
    ),
    Paper(
        "dialogue-summary",
        "Dialogue summary",
        Event,
        lambda event, _: dialogue_summary.compose(event),
        lambda event, _, made: readiness.of_report(event, made),
    ),
    Paper(
        "event-report",
        "Event report",
        Event,
        lambda event, _: event_report.compose(event),
        lambda event, _, made: readiness.of_report(event, made),
    ),
    Paper(
        "findings-brief",
        "Findings brief",
        Edition,
        lambda edition, _: findings_brief.compose(edition),
        lambda edition, _, made: readiness.of_brief(edition, made),
    ),
    Paper(
        "declaration",
        "Declaration",
        Declaration,
        lambda text, options: declaration.compose(text, declaration.Options(options.as_of)),
        lambda text, options, _: readiness.of_declaration(text, declaration.Options(options.as_of)),
    ),
    Paper(
        "commitments",
        "Commitments follow-up",
        Declaration,
        lambda text, _: follow_up.compose(text),
        lambda text, *_: house_readiness.of_follow_up(text),
    ),
)
