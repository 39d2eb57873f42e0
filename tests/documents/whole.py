"""One invented dialogue with one of everything, told as usual and by outlines, and what its papers say of it."""

from sqlalchemy import inspect

from convener.documents import (
    agenda,
    annex,
    badges,
    briefing,
    declaration,
    dialogue_summary,
    event_report,
    findings_brief,
    follow_up,
    one_page,
    participants,
    run_of_show,
    signs,
    tents,
)
from convener.model.commitment import CommitmentReport, Progress
from convener.model.contact import Contact
from convener.model.participant import Consent, InvitationStatus
from convener.model.person import Position
from convener.model.place import PlaceUnit
from convener.model.report import BlockKind, ReportKind
from convener.model.series import Activity
from convener.model.session import Cue, RoleKind
from convener.press import reading
from tests import make
from tests.documents.harbour import FIRST, Harbour


class Dialogue(Harbour):
    """The dialogue of the harbours, with one of everything that it lacks."""

    def _programme(self):
        super()._programme()
        self.series.mark = self.logo
        unit = PlaceUnit(place=self.swietlin, name="Harbour Office", short_name="HO")
        officer = make.participant(
            self.event, make.person("Olga", "Port"), listed=Consent.GIVEN, status=InvitationStatus.CONFIRMED
        )
        Position(person=officer.person, title="Pilot", place=self.swietlin, unit=unit)
        unnamed = make.participant(self.event, label="the State Secretary", listed=Consent.GIVEN)
        for one in (officer, unnamed):
            make.role(self.panel, one, RoleKind.DISCUSSANT, topic="Fog")
        Cue(session=self.panel, item="Lights down", minutes=5, who="Stage", cue="Bell", notes="Quietly")
        make.takeaway(self.round, "a bench at the quay.", theme=self.themes[1])
        self.themes[1].takeaways_intro = "The guests:"
        Contact(event=self.event, person=officer.person)
        Activity(
            series=self.series, name="Working lunch", part_of="Summit", starts="2026-05", report_link="https://e.g"
        )

    def _declaration(self):
        super()._declaration()
        commitment = self.declaration.commitments[0]
        for place in (self.swietlin, self.port):
            CommitmentReport(
                declaration=self.declaration,
                place=place,
                commitment=commitment,
                year=2027,
                progress=Progress.DONE,
                action="Named",
                proof="Letter",
                reported_on=FIRST,
            )


def reported(one):
    """Give the dialogue with reports of its own that nobody outlined."""
    make.report(one.event, kind=ReportKind.DIALOGUE_SUMMARY)
    make.report(one.event, kind=ReportKind.EVENT_REPORT)
    make.report(one.edition, kind=ReportKind.FINDINGS_BRIEF)
    return one


def outlined(one):
    """Give the dialogue, its reports by outlines with a block of every kind."""
    summary = make.report(one.event, kind=ReportKind.DIALOGUE_SUMMARY, show_evidence=True, document_type="Summary")
    report = make.report(one.event, kind=ReportKind.EVENT_REPORT, document_type="Report")
    brief = make.report(one.edition, kind=ReportKind.FINDINGS_BRIEF)
    own = {
        BlockKind.SECTION: {"section": one.overview},
        BlockKind.SESSION: {"session": one.panel},
        BlockKind.TAKEAWAYS: {"session": one.round},
        BlockKind.QUOTATION: {"statement": one.pulled},
        BlockKind.CASE_STUDY: {"case_study": one.case},
        BlockKind.EXAMPLES: {"section": one.theme},
        BlockKind.PICTURE: {"picture": one.event.pictures[0]},
    }
    for kind in BlockKind:
        for outline in (summary, report, brief):
            make.block(outline, kind=kind, **own.get(kind, {}))
    return one


def reports(one):
    """Give the reports of a dialogue, of its edition and of its declaration."""
    return [
        dialogue_summary.compose(one.event),
        event_report.compose(one.event),
        findings_brief.compose(one.edition),
        declaration.compose(one.declaration),
    ]


def other_papers(one):
    """Give what is printed before the event, and the yearly follow-up."""
    modules = (agenda, one_page, participants, run_of_show, annex, signs, badges, tents)
    return [
        follow_up.compose(one.declaration),
        *(module.compose(one.event) for module in modules),
        *(briefing.compose(guest) for guest in one.event.participants if guest.roles),
    ]


def reached(*roots):
    """Give every item that can be reached, by its class."""
    found, ahead, seen = {}, list(roots), set()
    while ahead:
        item = ahead.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        found.setdefault(type(item).__name__, []).append(item)
        for name in inspect(type(item)).relationships.keys():  # noqa: SIM118 (a collection of its own kind)
            value = getattr(item, name)
            ahead += value if isinstance(value, list) else [value] if value is not None else []
    return found


class Told:
    """A dialogue told thrice: as usual, as usual by reports of its own, and by outlines; and what its papers say."""

    def __init__(self):
        self.dialogues = [Dialogue(), reported(Dialogue()), outlined(Dialogue())]
        self.items = {}
        for one in self.dialogues:
            for noun, items in reached(one.event, one.edition).items():
                self.items.setdefault(noun, []).extend(items)

    def kind(self, noun):
        """Give the class of a noun."""
        return type(self.items[noun][0])

    def papers(self, kinds):
        """Give papers of some kinds as they stand."""
        return [paper for one in self.dialogues for paper in kinds(one)]

    def words(self, kinds):
        """Give all their texts in one."""
        return "\n".join(reading.letters(paper) for paper in self.papers(kinds)).lower()

    def while_set(self, values, ask):
        """Give an answer while fields, as (noun, name), have other values in all items."""
        kept = [(one, name, getattr(one, name)) for noun, name in values for one in self.items.get(noun, ())]
        try:
            for (noun, name), value in values.items():
                for one in self.items.get(noun, ()):
                    setattr(one, name, value)
            return ask()
        finally:
            for one, name, value in kept:
                setattr(one, name, value)
