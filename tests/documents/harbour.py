"""One invented dialogue with everything a paper can hold; the places and people exist nowhere."""

import base64
from datetime import date

from convener.model.attribution import AttributionRule
from convener.model.contact import Contact
from convener.model.declaration import DeclarationStatus, Signature
from convener.model.event import EventKind, EventStatus
from convener.model.finding import Numbering
from convener.model.organisation import OrganisationKind
from convener.model.participant import Attendance, Category, Consent, InvitationStatus
from convener.model.participation import ParticipationKind
from convener.model.partner import Partner, PartnerRole
from convener.model.picture import Anchor, Blob, Picture
from convener.model.resource import Listing, Resource, ResourceKind
from convener.model.section import SectionKind
from convener.model.series import Activity, ActivityKind
from convener.model.session import RoleKind, RoleStatus, SessionKind, Showing
from convener.model.statement import Emphasis, StatementKind
from convener.model.theme import MemberKind
from tests import make

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=="
)
FIRST, SECOND = date(2026, 6, 11), date(2026, 6, 12)


class Harbour:
    """The dialogue and the items that tests ask for by name."""

    def __init__(self):
        self.series = make.series(
            "Harbour Towns Dialogue", short_name="Harbour Towns", launched="2021-10", accent="#0B5568"
        )
        self.event = make.event(
            "Ready Before the Tide",
            series=self.series,
            strapline="How small harbour towns prepare for storms, crowds and rumours",
            kind=EventKind.DIALOGUE,
            status=EventStatus.HELD,
            starts_on=FIRST,
            ends_on=SECOND,
            venue="The Old Ropewalk",
            venue_address="ul. Powroźnicza 3\nŚwietlin",
            languages="en pl",
            attendance="more than 70",
            disclaimer="Disclaimer: prepared by the *North Quay Secretariat*, which alone answers for it.",
        )
        self._places()
        self._partners()
        self._people()
        self._programme()
        self._results()
        self._sections()
        self._closing()
        self._declaration()
        self._edition()

    def _places(self):
        self.swietlin = make.place("Świetlin", "PL", latitude=54.6, longitude=18.4)
        self.port = make.place("Port Hollis", "US", state="Oregon", latitude=43.3, longitude=-124.2)
        self.skarvoya = make.place("Skarvøya", "NO", latitude=62.4, longitude=6.1)
        self.oudezand = make.place("Oudezand", "NL", latitude=52.3, longitude=4.6)
        self.event.city = self.swietlin
        for place in (self.swietlin, self.port, self.skarvoya, self.oudezand):
            make.participation(self.event, place)
        make.participation(self.event, make.place("Halvsand", "DK"), kind=ParticipationKind.MENTIONED)

    def _partners(self):
        self.secretariat = make.organisation("North Quay Secretariat", kind=OrganisationKind.NETWORK, country="PL")
        self.lantern = make.organisation("The Lantern Foundation", kind=OrganisationKind.FOUNDATION)
        event = self.event
        Partner(event=event, role=PartnerRole.CONVENER, organisation=self.secretariat)
        Partner(event=event, role=PartnerRole.HOST, place=self.swietlin, printed_name="Town of Świetlin")
        logo = Blob(sha256="0" * 64, media_type="image/png", width=1, height=1, content=PIXEL)
        Partner(
            event=event,
            role=PartnerRole.SUPPORTED_BY,
            organisation=self.lantern,
            credit="Made possible by The Lantern Foundation.",
            logo=logo,
        )
        self.logo = logo

    def _people(self):
        self.host = self._person("Zdzisława", "Łącka-Wróbel", "Mayor", self.swietlin, Category.MAYOR)
        self.guest = self._person("Åse", "Skjølberg", "Mayor", self.skarvoya, Category.MAYOR)
        self.master = self._person("Ruth", "Calloway", "Harbour Master", self.port, Category.CITY_STAFF)
        self.shy = self._person("Pieter", "van der Ouwe", "Alderman", self.oudezand, Category.DEPUTY_MAYOR)
        self.shy.listed = Consent.REFUSED
        self.director = make.participant(
            self.event,
            make.person("Ansgar", "Tiedemann", academic_title="Dr"),
            listed_position="Director",
            organisation=self.lantern,
            listed=Consent.GIVEN,
            attendance=Attendance.CAME,
        )
        self.gone = self._person("Cian", "Muirgheasa", "Harbour Master", self.port, Category.OTHER)
        self.gone.status, self.gone.attendance = InvitationStatus.DECLINED, Attendance.DID_NOT_COME

    def _person(self, given, family, title, place, category):
        return make.participant(
            self.event,
            make.person(given, family),
            listed_position=title,
            place=place,
            category=category,
            listed=Consent.GIVEN,
            attendance=Attendance.CAME,
        )

    def _programme(self):
        event = self.event
        self.hall, self.loft = make.room(event, "Rope Hall", seats=120), make.room(event, "Sail Loft", seats=40)
        make.session(event, "Registration and coffee", "08:30", 45, FIRST, kind=SessionKind.REGISTRATION)
        opening = make.session(
            event, "Welcome to Świetlin", "09:15", 30, FIRST, kind=SessionKind.OPENING, room=self.hall
        )
        opening.narrative = (
            "The mayor welcomed everybody (see also [finding](#finding-FINDING) and [see page](#finding-FINDING))."
        )
        make.role(opening, self.host, RoleKind.OPENER)
        self.opening = opening
        self._panel()
        self._private()
        self._round()
        Showing(session=opening, resource=Resource(title="Low Water", kind=ResourceKind.FILM, publishers="Lantern"))
        make.session(event, "Budget talk", "17:00", 30, FIRST, internal=True)
        make.session(event, "Dinner for all participants", "19:30", 150, FIRST, kind=SessionKind.MEAL)
        signing = make.session(
            event, "Signing of the declaration", "12:00", 30, SECOND, kind=SessionKind.SIGNING, room=self.hall
        )
        make.role(signing, self.host, RoleKind.SIGNATORY)
        self.signing = signing

    def _panel(self):
        self.panel = make.session(
            self.event, "What holds on a bad night", "09:45", 75, FIRST, kind=SessionKind.PANEL, room=self.hall
        )
        panel = self.panel
        panel.label = "Session 1"
        panel.abstract = "Four towns tell of one night each."
        panel.narrative = (
            "The panel began with a **confession**: eleven messages, none believed.[^1]\n\n"
            "Participants listed 1) a lamp; 2) a list; and 3) a walk.\n\n[^1]: First tried at *Halvsand*."
        )
        make.role(panel, self.host, RoleKind.MODERATOR)
        make.role(panel, self.guest, RoleKind.PANELLIST)
        make.role(panel, self.master, RoleKind.PANELLIST, RoleStatus.ASKED, topic="Pilots at night")
        self.pulled = make.statement(
            self.event,
            "We try to be first with the question, and *we say when we will be back.*",
            kind=StatementKind.QUOTATION,
            speaker=self.guest,
            session=panel,
            emphasis=Emphasis.ADDED,
            pulled=True,
            paragraph=1,
        )

    def _private(self):
        self.private = make.session(
            self.event, "What we do not say aloud", "11:30", 45, FIRST, kind=SessionKind.CONVERSATION
        )
        self.private.rule = AttributionRule.COUNTRY_ONLY
        make.role(self.private, self.shy, RoleKind.KEYNOTE)
        self.secret = make.statement(
            self.event, "Unpaid messengers are trusted most.", speaker=self.shy, session=self.private
        )

    def _round(self):
        self.round = make.session(
            self.event, "Who warns whom", "14:00", 90, FIRST, kind=SessionKind.BREAKOUT_ROUND, label="Session 2"
        )
        self.themes = [
            make.theme(self.round, "Neighbours as messengers", questions="Who may carry a warning?", room=self.hall),
            make.theme(self.round, "Guests on the quay", questions="How do we plan for guests?", room=self.loft),
        ]
        make.member(self.themes[0], self.guest, MemberKind.FACILITATOR)
        make.member(self.themes[1], self.shy)
        self.round.takeaways_intro = "Several crosscutting takeaways were noted:"
        make.takeaway(self.round, "the first hour should be rehearsed;")
        last = make.takeaway(self.round, "several subjects are ripe for the next dialogue, among them:")
        for text in ("insurance for volunteers, and", "what to tell children."):
            topic = make.takeaway(self.round, text)
            topic.parent = last

    def _results(self):
        event = self.event
        self.finding = make.finding(
            event, "", lead="Trust is built in quiet months.", text="It cannot be borrowed on the night itself."
        )
        self.opening.narrative = self.opening.narrative.replace("FINDING", self.finding.uid)
        make.evidence(self.finding, statement=self.pulled)
        second = make.finding(
            event,
            "Warn through people",
            text="Sirens confirm what a neighbour has said.",
            points_intro="Mayors can usefully:",
            numbering=Numbering.LETTERS_BRACKET,
            addressee="mayors",
            recommendation=True,
        )
        make.point(second, "walk the quay twice a year; and")
        make.point(second, "pay those who carry the warning.")

    def _sections(self):
        event = self.event
        self.overview = make.section(
            event,
            "Overview",
            kind=SectionKind.OVERVIEW,
            lead="For two days in June, more than 70 people met in a former ropewalk.",
            text="They compared what holds on a bad night.\n\nEight findings follow.",
        )
        make.section(event, "Threats and needs", kind=SectionKind.THREATS, text="Storms, crowds and rumours.")
        self.theme = make.section(
            event,
            "Speaking first",
            kind=SectionKind.KEY_THEME,
            numbered=True,
            lead="Towns that admit ignorance are believed.",
            summary="They say what is known, and when the next message comes.",
            text="In **Skarvøya** the first message goes out within ten minutes.\n\nOthers wait.",
            examples_heading="Other town examples",
        )
        self.case = make.case_study(
            self.theme,
            "Skarvøya, Norway",
            introduction="A fishing town of nine thousand.",
            challenge="Rumours outran the harbour office.",
            approach="The town:\n\n1. names one voice;\n2. trains it every year.",
            impact="Nine households in ten hear the first message.",
            link="https://example.org/skarvoya",
            paragraph=1,
        )
        make.example(
            self.theme, "", place=self.oudezand, title="Café at six", link="https://example.org/cafe", remark="a table"
        )
        make.example(self.theme, "League of Ferry Ports", title="Quiet Radio")
        self.blob = Blob(sha256="1" * 64, media_type="image/png", width=1, height=1, content=PIXEL)
        Picture(
            blob=self.blob,
            event=event,
            section=self.theme,
            place=self.swietlin,
            taken="2026",
            alternative_text="Boats at low water",
            credit="Photograph: Lantern",
            anchor=Anchor.AFTER_PARAGRAPH,
            paragraph=2,
        )
        make.section(
            event, "Next steps", kind=SectionKind.NEXT_STEPS, text="The first yearly reports are due in September."
        )

    def _closing(self):
        event = self.event
        guide = Resource(
            title="Ten Minutes, Three Sentences",
            publishers="Town of Halvsand",
            published="2026-05",
            link="https://example.org/ten",
        )
        Listing(resource=guide, event=event)
        Listing(resource=Resource(title="Guests Are Residents", announced=True, published="2026"), event=event)
        Contact(event=event, person=make.person("Hanna", "Ćwikła"), title="Programme Lead", email="hanna@example.org")

    def _declaration(self):
        text = make.declaration(
            self.event,
            "The Świetlin Declaration",
            heading="Declaration of Harbour Towns",
            status=DeclarationStatus.ADOPTED,
            adopted_on=SECOND,
            chapeau="We, the mayors of harbour towns gathered in Świetlin:",
            operative="*Declare our commitment to*, and *call on* every town to join us in:",
            closing="*Undertake* to report each year.",
        )
        make.clause(text, "Recognise", "that storms and rumours reach small towns within the same hour;")
        make.clause(text, "Welcome", "the work of the dialogue;")
        make.commitment(text, "Naming people trusted to carry a warning.")
        make.commitment(text, "Speaking first and plainly.")
        Signature(declaration=text, participant=self.host, signed_on=SECOND)
        Signature(declaration=text, printed_name="Åse Skjølberg", printed_title="Mayor of Skarvøya")
        make.endorsement(text, self.swietlin, endorsed_on=SECOND)
        make.endorsement(text, self.port, endorsed_on=SECOND)
        make.endorsement(text, self.oudezand, endorsed_on=date(2026, 7, 1))
        make.endorsement(
            text, self.skarvoya, printed_name="Skarvoya", endorsed_on=SECOND, withdrawn_on=date(2026, 9, 1)
        )
        self.declaration = text
        Showing(session=self.signing, declaration=text)

    def _edition(self):
        self.edition = make.edition(
            self.series,
            2026,
            "Five Key Findings 2026",
            document_type="Policy brief",
            published="2026-12",
            introduction="In 2026 the dialogue met twice.[^1]\n\n[^1]: In Świetlin and Halvsand.",
            thanks="It was supported by The Lantern Foundation.",
            findings_heading="Findings and recommendations",
            reports_heading="2026 event reports",
            previous=make.edition(self.series, 2025, "Four Key Findings 2025", link="https://example.org/2025"),
        )
        for number in range(1, 6):
            one = make.finding(self.edition, f"Key finding number {number}", text="A paragraph.\n\nAnother one.")
            make.evidence(one, source=self.finding)
        Activity(
            series=self.series,
            kind=ActivityKind.DIALOGUE,
            place=self.swietlin,
            event=self.event,
            report_title="Ready Before the Tide",
            report_link="https://example.org/tide",
        )
        Activity(
            series=self.series,
            place=self.port,
            starts="2026-03",
            report_title="Pilots at Night",
            kind=ActivityKind.WORKSHOP,
        )
        Contact(edition=self.edition, sentence="Write to [the secretariat](mailto:quay@example.org).")
