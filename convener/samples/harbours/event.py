"""The invented workshop as a whole, and the meeting of the year before."""

from datetime import date
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.event import EventKind, EventStatus
from convener.model.participant import Category, Consent
from convener.model.participation import ParticipationKind
from convener.model.partner import PartnerRole
from convener.model.resource import ResourceKind
from convener.model.session import RoleKind, SessionKind
from convener.samples.forms.known import Resource
from convener.samples.forms.programme import Participant, Participation, Partner, Role, Room, Session, Task
from convener.samples.forms.results import Contact
from convener.samples.forms.whole import Dialogue, Series
from convener.samples.harbours import (
    first_day,
    guests,
    handed_out,
    marks,
    outlines,
    people,
    promise,
    report,
    second_day,
    statements,
)
from convener.samples.harbours.known import FERRIES, MINISTRY, NETWORK

SERIES: Final = Series(
    key="harbours",
    series={
        "name": "Harbour Towns in Conversation",
        "short_name": "Harbour Conversations",
        "launched": "2025-11",
        "about": "An invented series of invented towns, to play with.",
        "accent": "#2f6b74",
        "mark_text": "Harbour Towns in Conversation",
    },
    partners=(Partner(PartnerRole.CONVENER, NETWORK), Partner(PartnerRole.SUPPORTED_BY, "Lantern Fund")),
    mark=marks.series,
)

_HANDBOOK: Final = Resource(
    "Handbook for Small Reception Offices",
    ResourceKind.GUIDE,
    NETWORK,
    "2027-03",
    link="https://harbours.example.org/handbook",
)
_FILM: Final = Resource("Twenty Minutes at Quay 3", ResourceKind.FILM, FERRIES, "2026", about="A short film, invented.")
_MAP: Final = Resource("Atlas of Small Harbours", ResourceKind.PUBLICATION, NETWORK, "2027-12", announced=True)

_TASKS: Final = (
    Task("Send invitations to the towns", "Matěj Přívozník", days_before=90, done_on=date(2027, 2, 18)),
    Task("Book the Rope Walk and the Sail Loft", "Matěj Přívozník", days_before=75, done_on=date(2027, 3, 1)),
    Task(
        "Ask the ministry who will speak", "Yusra Abu Shahin", days_before=30, notes="Asked on 14 April; no answer yet."
    ),
    Task("Order French interpretation for both days", "Matěj Přívozník", days_before=28, done_on=date(2027, 4, 20)),
    Task("Print badges and name tents", "Matěj Přívozník", days_before=5, done_on=date(2027, 5, 14)),
    Task("Find somebody to lead “Paying for the lighthouse”", "Yusra Abu Shahin", days_before=3),
    Task("Settle who has the Net Store on the second day", "Matěj Přívozník", days_before=1),
    Task("Collect approvals of quotations", "Matěj Přívozník", due_on=date(2027, 5, 28)),
    Task("Send thank-you letters", "Yusra Abu Shahin", due_on=date(2027, 6, 4)),
)

WORKSHOP: Final = Dialogue(
    key="harbours",
    event={
        "title": "When the Ferry Comes In: Harbour Towns on Welcome, Work and Word of Mouth",
        "short_title": "Ørnhavn 2027",
        "strapline": "Two days of sixteen small harbours",
        "kind": EventKind.WORKSHOP,
        "status": EventStatus.CONFIRMED,
        "starts_on": date(2027, 5, 20),
        "ends_on": date(2027, 5, 21),
        "zone": "Europe/Oslo",
        "venue": "The Old Rope Walk",
        "venue_address": "Reperbanen 1, Ørnhavn",
        "languages": "en fr",
        "rule": AttributionRule.NAMED,
        "about": """
        An invented workshop, to look at and to play with: no town, person or body in it exists. It is shown on the
        evening of its first day, which has been noted and told; the second is still being planned.

        Problems were left in on purpose: a room taken twice, a keynote nobody has confirmed, a breakout theme without
        a facilitator, a panellist whose train arrives too late, and a room that is too small. Two quotations wait for
        approval, and one speaker who is told by country could be guessed.
        """,
        "disclaimer": "Nothing in this paper is true, though much of it might be.",
        "credit": "Convened by the Small Harbours Alliance with the town of Ørnhavn, supported by the Lantern Fund.",
    },
    city="Ørnhavn",
    people=people.EVERY,
    participants=guests.EVERY,
    participations=(
        *(
            Participation(place, first_time=place in {"Vârțești-Port", "Chaikyne", "Marsa Nawras"})
            for place in (
                "Ørnhavn",
                "Sälgöstad",
                "Hvítárós við Flóa",
                "Õunarand",
                "Kaišiauostis",
                "Żurawno Portowe",
                "Saint-Œuvre-sur-Mer",
                "Puerto Yñigo",
                "Açorinha da Foz",
                "Gullhaven",
                "Čavlina Luka",
                "Vârțești-Port",
                "Glarolimano",
                "Şahinlimanı",
                "Chaikyne",
                "Marsa Nawras",
            )
        ),
        Participation("Ørnhavn", ParticipationKind.HOSTS_FIELD_VISIT),
        Participation("Weißanker", ParticipationKind.MENTIONED),
        Participation("Māršalosta", ParticipationKind.MENTIONED),
    ),
    partners=(
        Partner(PartnerRole.CONVENER, NETWORK),
        Partner(PartnerRole.HOST, place="Ørnhavn", printed_name="Ørnhavn kommune"),
        Partner(PartnerRole.CO_ORGANISER, place="Ørnhavn County"),
        Partner(PartnerRole.IN_COOPERATION_WITH, FERRIES),
        Partner(
            PartnerRole.SUPPORTED_BY,
            "Lantern Fund",
            credit="The Lantern Fund paid for the journeys of towns with fewer than 10,000 inhabitants.",
        ),
    ),
    rooms=(
        Room("Rope Walk", 80, "Ground floor, through the blue gate"),
        Room("Sail Loft", 24, "First floor, lift beside the foyer"),
        Room("Net Store", 16, "Across the yard"),
        Room("Pilot House", 12, "End of the yard; two steps"),
        Room("Quay foyer", None, "Ground floor"),
        Room("Quay 3", None, "Five minutes on foot along the water"),
    ),
    resources=(_HANDBOOK, _FILM, _MAP),
    listings=((_HANDBOOK.title, ""), (_MAP.title, "An Atlas of Small Harbours")),
    sessions=first_day.SESSIONS + second_day.SESSIONS,
    sections=report.SECTIONS,
    statements=statements.EVERY,
    findings=report.FINDINGS,
    declarations=(promise.DRAFT,),
    contacts=(
        Contact(
            person="abu-shahin",
            title="Director",
            email="sha@harbours.example.org",
            link="https://harbours.example.org",
        ),
    ),
    tasks=_TASKS,
    letters=handed_out.LETTERS,
    issues=handed_out.ISSUES,
    pictures=outlines.PICTURES,
    reports=outlines.REPORTS,
)

_BEFORE: Final = date(2026, 5, 21)
YEAR_BEFORE: Final = Dialogue(
    key="harbours-2026",
    event={
        "title": "A First Look at the Quay: Meeting of Harbour Towns",
        "short_title": "Kaišiauostis 2026",
        "kind": EventKind.ROUND_TABLE,
        "status": EventStatus.HELD,
        "starts_on": _BEFORE,
        "ends_on": _BEFORE,
        "zone": "Europe/Vilnius",
        "venue": "Town Hall",
        "languages": "en",
        "attendance": "about 30",
        "about": "The invented meeting of the year before; what towns report on its declaration is the point of it.",
    },
    city="Kaišiauostis",
    participants=(
        Participant("zuvedryte", Category.HOST, person="zuvedryte"),
        Participant("odegard", Category.MAYOR, person="odegard"),
        Participant("saemundsdottir", Category.MAYOR, person="saemundsdottir", photographed=Consent.GIVEN),
    ),
    participations=tuple(Participation(one.place) for one in promise.UNDERTAKING.endorsements),
    partners=(Partner(PartnerRole.CONVENER, NETWORK), Partner(PartnerRole.SUPPORTED_BY, MINISTRY)),
    rooms=(Room("Council chamber", 40),),
    sessions=(
        Session(
            "undertaking-signing",
            "Signing of the Kaišiauostis Undertaking",
            SessionKind.SIGNING,
            _BEFORE,
            ("16:00", "16:30"),
            room="Council chamber",
            roles=(Role("zuvedryte", RoleKind.SIGNATORY), Role("odegard", RoleKind.SIGNATORY)),
            shows="The Kaišiauostis Undertaking",
        ),
    ),
    declarations=(promise.UNDERTAKING,),
)
