"""The papers that an organiser hands out: what each is made from, what can be chosen for it, and what it needs."""

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
from convener.services import offers
from convener.services.paper import Paper

PAPERS: Final = (
    Paper("agenda", "Agenda", Event, agenda.compose, readiness.of_agenda, choices=offers.AGENDA),
    Paper(
        "agenda-one-page",
        "Agenda on one page",
        Event,
        one_page.compose,
        readiness.of_agenda,
        choices=offers.ONE_PAGE,
    ),
    Paper(
        "agenda-annotated",
        "Annotated agenda",
        Event,
        annotated.compose,
        readiness.of_agenda,
        choices=offers.ONE_PAGE,
    ),
    Paper(
        "participants",
        "List of participants",
        Event,
        participants.compose,
        lambda event, _options: readiness.of_participants(event),
        choices=offers.PARTICIPANTS,
    ),
    Paper("dialogue-summary", "Dialogue summary", Event, dialogue_summary.compose, flaws=readiness.of_report),
    Paper("event-report", "Event report", Event, event_report.compose, flaws=readiness.of_report),
    Paper("findings-brief", "Findings brief", Edition, findings_brief.compose, flaws=readiness.of_brief),
    Paper(
        "declaration",
        "Declaration",
        Declaration,
        declaration.compose,
        readiness.of_declaration,
        choices=offers.DECLARATION,
    ),
    Paper("commitments", "Commitments follow-up", Declaration, follow_up.compose, house_readiness.of_follow_up),
)
