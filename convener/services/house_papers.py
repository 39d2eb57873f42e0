"""The papers for the organiser's own hands: for doors, tables and the desk, for the stage, for one reader each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, Final

from convener.documents import (
    annex,
    badges,
    briefing,
    change_log,
    group_lists,
    house_readiness,
    letters,
    own_programme,
    run_of_show,
    sign_in,
    signs,
    tents,
)
from convener.model import clock
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.issue import Issue
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.press import tree
from convener.services import issues
from convener.services import letters as addressed
from convener.services.paper import CARDS, TABLE, Delegation, Options, Paper

_house = partial(Paper, internal=True)


def _run_of_show(event: Event, _options: Options) -> tree.Document:
    """Under the number of the last issue while nothing has changed since; else as the draft of the next one."""
    last = issues.last(event)
    if last and issues.stands(event, last):
        return run_of_show.compose(event, _version(str(last.number), last.made, issues.before(event, last)))
    number = last.number + 1 if last else 1
    return run_of_show.compose(event, _version(f"{number} (draft)", datetime.now(UTC), last))


def _version(version: str, made: datetime, before: Issue | None) -> run_of_show.Options:
    return run_of_show.Options(
        version=version,
        made=made.replace(tzinfo=UTC),
        since=str(before.number) if before else "",
        before=issues.stage(before) if before else None,
    )


def _today(event: Event) -> date:
    return datetime.now(clock.zone(event.zone)).date()


def _changes(event: Event, _options: Options) -> tree.Document:
    last = issues.last(event)
    now = issues.snapshot(event)
    if last is None:
        return change_log.compose(event, now, now, "No issue yet")
    told = f"Since issue {last.number}, {last.made:%Y-%m-%d}{f' ({last.note})' if last.note else ''}"
    return change_log.compose(event, issues.programme(last), now, told)


def _tabled(name: str) -> Callable[[Any, Options], Any]:
    def compose(subject: Any, _options: Options) -> Any:
        from convener.services import spreadsheets  # noqa: PLC0415 (loads a library that papers do not need)

        return getattr(spreadsheets, name)(subject)

    return compose


OF_EVENTS: Final = (
    _house(
        "sign-in",
        "Sign-in sheet by day",
        Event,
        lambda event, _: sign_in.compose(event, sign_in.By.DAY),
        lambda event, *_: house_readiness.of_sign_in(event, sign_in.By.DAY),
    ),
    _house(
        "sign-in-sessions",
        "Sign-in sheet by session",
        Event,
        lambda event, _: sign_in.compose(event, sign_in.By.SESSION),
        lambda event, *_: house_readiness.of_sign_in(event, sign_in.By.SESSION),
    ),
    _house(
        "sign-in-places",
        "Sign-in sheet by place",
        Event,
        lambda event, _: sign_in.compose(event, sign_in.By.PLACE),
        lambda event, *_: house_readiness.of_sign_in(event, sign_in.By.PLACE),
    ),
    _house(
        "groups",
        "Breakout groups",
        Event,
        lambda event, _: group_lists.compose(event),
        lambda event, *_: house_readiness.of_groups(event),
    ),
    _house(
        "run-of-show",
        "Run of show",
        Event,
        _run_of_show,
        lambda event, *_: house_readiness.of_run_of_show(event),
    ),
    _house(
        "change-log",
        "Changes to the programme",
        Event,
        _changes,
        lambda event, *_: house_readiness.of_change_log(event, issued=issues.last(event) is not None),
    ),
    _house(
        "annex",
        "Participation annex",
        Event,
        lambda event, _: annex.compose(event),
        lambda event, *_: house_readiness.of_annex(event),
    ),
    _house(
        "badges",
        "Badges",
        Event,
        lambda event, _: badges.compose(event),
        lambda event, _, made: badges.problems(event, made),
        CARDS,
    ),
    _house(
        "name-tents",
        "Name tents",
        Event,
        lambda event, _: tents.compose(event),
        lambda event, _, made: badges.problems(event, made),
        CARDS,
    ),
    _house(
        "door-signs",
        "Door signs",
        Event,
        lambda event, _: signs.compose(event),
        lambda event, _, made: signs.problems(event, made),
        CARDS,
    ),
)
FOR_ONE: Final = (
    _house(
        "own-programme",
        "Own programme",
        Participant,
        lambda participant, _: own_programme.of_person(participant),
        lambda participant, *_: house_readiness.of_own_programme(participant),
    ),
    _house(
        "briefing",
        "Briefing",
        Participant,
        lambda participant, _: briefing.compose(participant),
        lambda participant, *_: house_readiness.of_briefing(participant),
    ),
    _house(
        "delegation-programme",
        "Delegation programme",
        Delegation,
        lambda those, _: own_programme.of_place(those.event, those.place),
        lambda those, *_: house_readiness.of_delegation(those.event, those.place),
    ),
    _house(
        "letter",
        "Letter",
        Letter,
        lambda letter, _: letters.compose(letter, addressed.recipients(letter), _today(letter.event)),
        lambda letter, *_: house_readiness.of_letter(letter, addressed.recipients(letter)),
    ),
)
TABLES: Final = (
    _house(
        "participants-table",
        "Participants as a table",
        Event,
        _tabled("participants"),
        lambda event, *_: house_readiness.of_people(event),
        TABLE,
    ),
    _house(
        "programme-table",
        "Programme as a table",
        Event,
        _tabled("programme"),
        lambda event, *_: house_readiness.of_programme(event),
        TABLE,
    ),
    _house(
        "statements-table",
        "Statements as a table",
        Event,
        _tabled("statements"),
        lambda event, *_: house_readiness.of_statements(event),
        TABLE,
    ),
    _house(
        "endorsements-table",
        "Endorsements as a table",
        Declaration,
        _tabled("endorsements"),
        lambda text, *_: house_readiness.of_endorsements(text),
        TABLE,
    ),
)
PAPERS: Final = (*OF_EVENTS, *FOR_ONE, *TABLES)
