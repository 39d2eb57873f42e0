"""A window on a small workspace, as an organiser would see it."""

from datetime import date, time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from convener import app
from convener.model.event import Event, Room
from convener.model.participant import Participant
from convener.model.person import Person
from convener.model.session import Role, RoleKind, Session
from convener.settings import Settings
from convener.store.workspace import Workspace
from convener.ui.kit import dress


@pytest.fixture(scope="session")
def qapp_args():
    return ["convener"]


@pytest.fixture(scope="session")
def faces(qapp):
    dress.load_faces()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)


@pytest.fixture
def workspace():
    opened = Workspace.in_memory(name="Harbours")
    with opened.step("Begin") as db:
        event = Event(
            title="Quays & <b>Everyone</b>", zone="Europe/Stockholm",
            starts_on=date(2027, 4, 15), ends_on=date(2027, 4, 16),
        )  # fmt: skip
        db.add(event)
        db.add(Room(event=event, name="Great Hall", seats=160, position=0))
        for place, title in enumerate(("A town that faces the sea", "Who owns the waterfront?", "Łódź on the quay")):
            db.add(
                Session(
                    event=event, title=title, day=date(2027, 4, 15), starts=time(9 + place), ends=time(10 + place),
                    position=place,
                )
            )  # fmt: skip
        for place, (given, family) in enumerate((("Åsa", "Lindqvär"), ("Zofia", "Brzęczyk"), ("Jón", "Þórðarson"))):
            person = Person(given_name=given, family_name=family)
            db.add(person)
            db.add(Participant(event=event, person=person, position=place))
        db.flush()
        first, second = event.sessions[1], event.participants
        db.add(Role(session=first, participant=second[0], kind=RoleKind.CHAIR, position=0))
        db.add(Role(session=first, participant=second[1], kind=RoleKind.PANELLIST, position=1))
    yield opened
    opened.close()


def start(qtbot, workspace=None, event=1, size=(1440, 900), theme="light"):
    """Open a window, on a workspace if one is given; the answer has what it is made of, and `close`."""
    opening = app.Opening(QApplication.instance(), Settings(theme=theme), None)
    opening.frame.resize(*size)
    opening.frame.show()
    opening.frame.activateWindow()
    qtbot.wait_until(opening.frame.isActiveWindow)
    program = opening.ready()
    opened = program.show(workspace, event) if workspace is not None else None

    def close():
        program.close()
        opening.frame.close()
        opening.frame.deleteLater()
        opening.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return SimpleNamespace(
        frame=opening.frame, program=program, opened=opened, start=opening.start, opening=opening, close=close
    )


@pytest.fixture
def window(qtbot, faces, workspace):
    made = start(qtbot, workspace)
    yield made
    made.close()
