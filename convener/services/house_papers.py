"""The papers for the organiser's own hands: for doors, tables and the desk, for the stage, for one reader each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, Final

from convener.documents import (
    annex,
    badges,
    briefing,
    change_log,
    dating,
    fixed,
    group_lists,
    house_readiness,
    letters,
    own_programme,
    run_of_show,
    sign_in,
    signs,
    style,
    tents,
)
from convener.documents.style import Style
from convener.model import clock
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.issue import Issue
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.press import tree
from convener.press.stationery.cards import Badges
from convener.rules.problem import Problem, to_settle
from convener.rules.wording import counted
from convener.services import calendars, issues, offers
from convener.services import letters as addressed
from convener.services.paper import CARDS, TABLE, Addressed, Delegation, Paper

BY_PLACE: Final = sign_in.Options(sign_in.By.PLACE)
_house = partial(Paper, internal=True)
_cards = partial(_house, formats=CARDS)
_table = partial(_house, formats=TABLE)


def _run_of_show(event: Event, options: run_of_show.Options) -> tree.Document:
    """Under the number of the last issue while nothing has changed since; else as the draft of the next one."""
    last = issues.last(event)
    if last and issues.stands(event, last):
        return run_of_show.compose(event, _version(options, str(last.number), last.made, issues.before(event, last)))
    number = last.number + 1 if last else 1
    draft = fixed.said("{number} (draft)", style.of_event(event))
    now = datetime.now(UTC).replace(second=0, microsecond=0)  # as printed: seconds would make another paper of it
    return run_of_show.compose(event, _version(options, draft.format(number=number), now, last))


def _version(options: run_of_show.Options, version: str, made: datetime, before: Issue | None) -> run_of_show.Options:
    return replace(
        options,
        version=version,
        made=made.replace(tzinfo=UTC),
        since=str(before.number) if before else "",
        before=issues.stage(before) if before else None,
    )


def _today(event: Event) -> date:
    return datetime.now(clock.zone(event.zone)).date()


def _changes(event: Event) -> tree.Document:
    """What is new since the last issue; while nothing is, what that issue brought since the one before."""
    last = issues.last(event)
    now, forms = issues.snapshot(event), style.of_event(event)
    if last is None:
        return change_log.compose(event, now, now, fixed.said("No issue yet", forms))
    before = issues.before(event, last) if issues.programme(last) == now else None
    if before is None:
        return change_log.compose(
            event, issues.programme(last), now, _issue("Since issue {number}, {day}", last, forms)
        )
    told = [_issue("Issue {number}, {day}", last, forms), _issue("Since issue {number}, {day}", before, forms)]
    return change_log.compose(event, issues.programme(before), now, ". ".join(told))


def _issue(words: str, one: Issue, forms: Style) -> str:
    told = fixed.said(words, forms).format(number=one.number, day=dating.day(one.made.date(), forms))
    return f"{told} ({one.note})" if one.note else told


def _badges(event: Event, chosen: offers.Backed) -> Badges:
    issue = calendars.issue(event) if chosen.backs == "calendar" else None
    return badges.compose(event, badges.Options(chosen.sheet, backs=bool(chosen.backs), issue=issue))


def _badge_flaws(event: Event, made: Badges) -> Iterator[Problem]:
    """What all cards may lack, and calendars with which no camera could do anything."""
    yield from badges.problems(event, made)
    held = [card.calendar for card in made.cards if card.calendar and card.calendar.entries]
    if not held:
        return
    from convener.press.stationery import codes  # noqa: PLC0415 (loads slowly; who prints nothing never waits)

    long = sum(not codes.fits(calendar) for calendar in held)
    if long:
        are = f"{counted(long, 'calendar')} {'is' if long == 1 else 'are'}"
        yield to_settle(
            "cards-code",
            "Calendar too long",
            f"{are} too long for a code that a camera can read, so the back repeats the face.",
            "Hand out own programmes on paper too.",
            event,
        )


def _letter(of: Letter | Addressed) -> tree.Document:
    return letters.compose(*_addressees(of), _today(of.event))


def _addressees(of: Letter | Addressed) -> tuple[Letter, Sequence[Participant]]:
    return (of.letter, [of.participant]) if isinstance(of, Addressed) else (of, addressed.recipients(of))


def _tabled(name: str) -> Callable[[Any], Any]:
    def compose(subject: Any) -> Any:
        from convener.services import spreadsheets  # noqa: PLC0415 (loads a library that papers do not need)

        return getattr(spreadsheets, name)(subject)

    return compose


OF_EVENTS: Final = (
    _house(
        "sign-in",
        "Sign-in sheet by day",
        Event,
        sign_in.compose,
        house_readiness.of_sign_in,
        choices=offers.SIGN_IN,
    ),
    _house(
        "sign-in-sessions",
        "Sign-in sheet by session",
        Event,
        sign_in.compose,
        house_readiness.of_sign_in,
        choices=offers.SIGN_IN_SESSIONS,
    ),
    _house(
        "sign-in-places",
        "Sign-in sheet by place",
        Event,
        partial(sign_in.compose, options=BY_PLACE),
        partial(house_readiness.of_sign_in, options=BY_PLACE),
    ),
    _house("groups", "Breakout groups", Event, group_lists.compose, house_readiness.of_groups),
    _house(
        "run-of-show",
        "Run of show",
        Event,
        _run_of_show,
        lambda event, _options: house_readiness.of_run_of_show(event),
        choices=offers.RUN_OF_SHOW,
    ),
    _house(
        "change-log",
        "Changes to the programme",
        Event,
        _changes,
        lambda event: house_readiness.of_change_log(event, issued=issues.last(event) is not None),
    ),
    _house("annex", "Participation annex", Event, annex.compose, house_readiness.of_annex),
    _cards("badges", "Badges", Event, _badges, choices=offers.BADGES, flaws=_badge_flaws, sized=False),
    _cards("name-tents", "Name tents", Event, tents.compose, choices=offers.TENTS, flaws=badges.problems),
    _cards("door-signs", "Door signs", Event, signs.compose, choices=offers.SIGNS, flaws=signs.problems),
)
FOR_ONE: Final = (
    _house("own-programme", "Own programme", Participant, own_programme.of_person, house_readiness.of_own_programme),
    _house("briefing", "Briefing", Participant, briefing.compose, house_readiness.of_briefing),
    _house(
        "delegation-programme",
        "Delegation programme",
        Delegation,
        lambda those: own_programme.of_place(those.event, those.place),
        lambda those: house_readiness.of_delegation(those.event, those.place),
    ),
    _house("letter", "Letter", Letter, _letter, lambda of: house_readiness.of_letter(*_addressees(of))),
)
TABLES: Final = (
    _table("participants-table", "Participants as a table", Event, _tabled("participants"), house_readiness.of_people),
    _table("programme-table", "Programme as a table", Event, _tabled("programme"), house_readiness.of_programme),
    _table("statements-table", "Statements as a table", Event, _tabled("statements"), house_readiness.of_statements),
    _table(
        "endorsements-table",
        "Endorsements as a table",
        Declaration,
        _tabled("endorsements"),
        house_readiness.of_endorsements,
    ),
)
PAPERS: Final = (*OF_EVENTS, *FOR_ONE, *TABLES)
