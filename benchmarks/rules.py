"""How long all problems of a programme take to find, and those after one edit; and that ten times as much takes ten."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import cycle

from sqlalchemy import StaticPool, create_engine, orm

from benchmarks import large, measure
from convener.model.base import Base
from convener.model.event import Event
from convener.rules import programme
from convener.services import events

ALL_OF_2000 = 0.050
"""Seconds to find all problems of 2,000 sessions."""

AFTER_ONE_EDIT = 0.016
"""Seconds to know them again when one session was moved: within one frame of the window."""

LINEAR = 7.5
"""10,000 sessions against 2,000: five times as many, and half as much again for caches that are too small."""


def main() -> None:
    event, larger = _loaded(2000), _loaded(10_000)
    found = programme.problems(event)
    print(f"2,000 sessions, 6,000 roles: {len(found)} problems\n")
    measure.finish(
        measure.within("all problems of 2,000 sessions", lambda: programme.problems(event), ALL_OF_2000),
        measure.within("after one edit", _editing(event), AFTER_ONE_EDIT),
        measure.in_turn(
            "Problems of ever more sessions",
            {"2,000": lambda: programme.problems(event), "10,000": lambda: programme.problems(larger)},
            {"10,000": LINEAR},
        ),
    )


def _loaded(sessions: int) -> Event:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with orm.Session(engine) as db:
        key = large.event(db, sessions).uid
        db.commit()
    return events.load(orm.Session(engine), key)


def _editing(event: Event) -> measure.Case:
    watch = programme.Watch(event)
    sessions = cycle(event.sessions[::7])

    def edit() -> None:
        session = next(sessions)
        begins = datetime.combine(session.day or large.FIRST, session.starts or datetime.min.time())
        begins += timedelta(minutes=15)
        session.starts, session.ends = begins.time(), (begins + timedelta(minutes=45)).time()
        watch.changed([session])
        watch.problems()

    return edit


if __name__ == "__main__":
    main()
