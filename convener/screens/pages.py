"""Every page of the window, in the order of the rail."""

from __future__ import annotations

from sqlalchemy import inspect, orm

from convener.model.event import Event
from convener.screens import home, locating, tongues, troubles
from convener.screens.breakouts import BREAKOUTS
from convener.screens.declaration import DECLARATIONS
from convener.screens.documents import DOCUMENTS
from convener.screens.findings import FINDINGS
from convener.screens.overview import OVERVIEW
from convener.screens.people import PEOPLE
from convener.screens.places import PLACES
from convener.screens.programme import PROGRAMME
from convener.screens.registry import Registry
from convener.screens.report import REPORT_TEXTS
from convener.screens.statements import STATEMENTS
from convener.screens.tasks import INVITATIONS, TASKS
from convener.services import events


def registry() -> Registry:
    """What the window shows."""
    return Registry(
        pages=(
            home.HOME,
            OVERVIEW,
            PROGRAMME,
            PEOPLE,
            PLACES,
            BREAKOUTS,
            STATEMENTS,
            FINDINGS,
            DECLARATIONS,
            REPORT_TEXTS,
            DOCUMENTS,
            INVITATIONS,
            TASKS,
        ),
        event=_event,
        line=home.line,
        locate=locating.locate,
        problems=troubles.of_event,
        language=tongues.language_of,
    )


def _event(db: orm.Session, key: int) -> Event | None:
    """The event, its programme and people read at once: pages would ask for each row of them by itself."""
    event = db.get(Event, key)
    if event is not None and "sessions" in inspect(event).unloaded:
        events.load(db, key)
    return event
