"""An agenda of 200 sessions as PDF: from the plan to the file, against the same words built with bare ReportLab."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from benchmarks import measure
from convener import folders
from convener.documents import agenda
from convener.model import nouns
from convener.model.event import Event, Room
from convener.model.participant import InvitationStatus, Participant
from convener.model.person import Person
from convener.model.place import Place
from convener.model.session import Role, RoleKind, RoleStatus, Session, SessionKind
from convener.press import pdf, tree

SESSIONS, DAYS = 200, 4
LIMIT = 1.3
FIRST = date(2027, 6, 15)
ABSTRACT = (
    "Four towns tell of *one night* each: who was woken, who was believed, and what the harbour office would do "
    "otherwise. The mayors of Świetlin and Skarvøya compare **lists**, lamps and walks."
)


def plan() -> Event:
    """An event of four days, each session with an abstract, a moderator and three on the panel."""
    assert nouns.every()
    event = Event(
        title="Ready before the tide",
        venue="The Old Ropewalk",
        zone="Europe/Warsaw",
        starts_on=FIRST,
        ends_on=FIRST + timedelta(days=DAYS - 1),
    )
    hall = Room(event=event, name="Rope Hall")
    people = [_participant(event, number) for number in range(40)]
    for number in range(SESSIONS):
        _session(event, hall, number, people)
    return event


def _participant(event: Event, number: int) -> Participant:
    return Participant(
        event=event,
        person=Person(given_name="Zdzisława", family_name=f"Łącka {number}"),
        place=Place(name=f"Świetlin {number}", country="PL"),
        listed_position="Mayor",
        status=InvitationStatus.CONFIRMED,
    )


def _session(event: Event, hall: Room, number: int, people: list[Participant]) -> None:
    starts = datetime.combine(FIRST + timedelta(days=number % DAYS), time(8)) + timedelta(minutes=10 * (number // DAYS))
    session = Session(
        event=event,
        title=f"What holds on a bad night, {number}",
        label=f"Session {number}",
        kind=SessionKind.PANEL,
        day=starts.date(),
        starts=starts.time(),
        ends=(starts + timedelta(minutes=45)).time(),
        room=hall,
        abstract=ABSTRACT,
        position=number,
    )
    for place in range(4):
        kind = RoleKind.PANELLIST if place else RoleKind.MODERATOR
        speaker = people[(number + place) % len(people)]
        Role(session=session, participant=speaker, kind=kind, status=RoleStatus.CONFIRMED)


def bare(document: tree.Document) -> bytes:
    """The same words and faces in ReportLab's own flow: a table a day, a row a session."""
    styles = _styles()
    story: list[Flowable] = []
    for block in document.blocks:
        if isinstance(block, tree.AgendaDay):
            rows = [
                [Paragraph(f"{one.start}–{one.end}<br/>{one.room}", styles["time"]), _cell(one, styles)]
                for one in block.items
            ]
            remark = Paragraph(tree.words(block.remark), styles["small"])
            story += [Paragraph(block.title, styles["day"]), remark, Table(rows, colWidths=(118, 357)), PageBreak()]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, title=document.title, lang=document.language).build(story)
    return out.getvalue()


def _cell(item: tree.AgendaItem, styles: dict[str, Any]) -> list[Flowable]:
    people = (
        Paragraph(f"{group.label}: <b>{one.name}</b>, {one.office}", styles["small"])
        for group in item.groups
        for one in group.people
    )
    texts = (
        Paragraph("".join(map(_marked, block.spans)), styles["body"])
        for block in item.blocks
        if isinstance(block, tree.Paragraph)
    )
    label, title = Paragraph(item.label, styles["small"]), Paragraph(tree.words(item.title), styles["title"])
    return [label, title, *texts, *people]


def _marked(span: tree.Span) -> str:
    words = tree.words((span,))
    if isinstance(span, tree.Text) and span.strong:
        return f"<b>{words}</b>"
    return f"<i>{words}</i>" if isinstance(span, tree.Text) and span.emphasis else words


def _styles() -> dict[str, Any]:
    fonts = folders.resource("fonts")
    for name, file in (
        ("Bare", "SourceSans3_400Regular.ttf"),
        ("Bare-Bold", "SourceSans3_600SemiBold.ttf"),
        ("Bare-Italic", "SourceSans3_400Regular_Italic.ttf"),
        ("Bare-Serif", "SourceSerif4_400Regular.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    pdfmetrics.registerFontFamily("Bare", "Bare", "Bare-Bold", "Bare-Italic", "Bare-Bold")
    pdfmetrics.registerFontFamily("Bare-Serif", "Bare-Serif", "Bare-Bold", "Bare-Italic", "Bare-Bold")
    sizes = {"day": ("Bare-Bold", 27), "title": ("Bare-Bold", 13), "small": ("Bare", 9.5), "time": ("Bare-Bold", 11.5)}
    styles = {
        name: ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.25)
        for name, (font, size) in sizes.items()
    }
    styles["body"] = ParagraphStyle("body", fontName="Bare-Serif", fontSize=10.5, leading=14)
    return styles


def main() -> None:
    """Print the figures; the exit status is 1 when a limit was passed."""
    event = plan()
    document = agenda.compose(event)
    measure.finish(
        measure.in_turn(
            f"Agenda of {SESSIONS} sessions as PDF",
            {
                "bare ReportLab": lambda: bare(document),
                "ours, from the plan": lambda: pdf.render(agenda.compose(event)),
                "of it: what it says": lambda: agenda.compose(event),
            },
            {"ours, from the plan": LIMIT},
        )
    )


if __name__ == "__main__":
    main()
