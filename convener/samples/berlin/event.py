"""The workshop in Berlin as a whole: its frame, guests, places and partners."""

from datetime import date
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.event import EventKind, EventStatus
from convener.model.participant import Category, Consent
from convener.model.participation import ParticipationKind
from convener.model.partner import PartnerRole
from convener.model.report import BlockKind, CountryStyle, DateStyle, NotePlacement, ReportKind, StateStyle
from convener.model.resource import ResourceKind
from convener.samples.berlin import (
    cooperation,
    leadership,
    partnerships,
    people,
    programme,
    room_statements,
    statements,
)
from convener.samples.forms.known import Resource
from convener.samples.forms.programme import Participant, Participation, Partner, Room
from convener.samples.forms.results import Block, Contact, Report
from convener.samples.forms.whole import Dialogue

_SCN: Final = "Strong Cities Network"
ROADMAP: Final = Resource(
    "A 10-Step Roadmap for Enhancing City-Led Support for Community-Based Programmes to Address Hate and Extremism",
    ResourceKind.GUIDE,
    _SCN,
    "2023-06",
)
BRIEF_OF_2022: Final = Resource(
    "Strong Cities Transatlantic Dialogue Initiative: Ten Key Findings & Recommendations",
    ResourceKind.PUBLICATION,
    _SCN,
    "2023-01-20",
)

_FRAME: Final = {
    "title": (
        "Tapping into the Potential of Mayors and Local Governments in Safeguarding Local Democracy and Maintaining"
        " Social Cohesion Amidst a Dynamic Hate and Extremist Threat Landscape"
    ),
    "short_title": "Berlin 2023",
    "strapline": "Cities on the Front-lines",
    "kind": EventKind.WORKSHOP,
    "status": EventStatus.REPORTED,
    "starts_on": date(2023, 6, 15),
    "ends_on": date(2023, 6, 16),
    "zone": "Europe/Berlin",
    "venue": "Berlin City Hall",
    "languages": "en",
    "rule": AttributionRule.NAMED,
    "attendance": "more than 50",
    "disclaimer": """
    This paper is a sample. It retells the published report in other words, for which its publisher does not answer.
    """,
    "about": """
    A sample, made from the published report of this workshop. Titles, people, positions, places and partners are as
    published; everything told of it is in wording of our own, and nobody is quoted.

    **The timetable is invented**, and so is the division into sessions: the report names the keynotes, the final panel
    and the field visits of the day before, but no times, rooms, meals or breaks. No photographs are part of the
    sample.
    """,
    "credit": "Convened by the Strong Cities Network, thanks to the generous support of the US Embassy in Berlin.",
}

_GUESTS: Final = (
    Participant("anthony", Category.OTHER, person="anthony"),
    Participant("rotering", Category.MAYOR, person="rotering"),
    Participant("naszalyi", Category.MAYOR, person="naszalyi"),
    Participant("sohi", Category.MAYOR, person="sohi"),
    Participant("von-voss", Category.RESEARCH, person="von-voss"),
    Participant("ballon", Category.CIVIL_SOCIETY, person="ballon"),
    Participant("papke", Category.MAYOR, person="papke"),
    Participant("khan", Category.CITY_STAFF, person="khan"),
    Participant("hochgrebe", Category.CITY_STAFF, person="hochgrebe"),
    Participant("moeyens", Category.TEAM, person="moeyens"),
    Participant(
        "state-secretary",
        Category.NATIONAL_GOVERNMENT,
        label="The State Secretary",
        organisation="Federal Ministry of the Interior and Community",
        listed=Consent.NOT_ASKED,
        notes="The report gives the office but not the name.",
    ),
    Participant(
        "isd-germany",
        Category.RESEARCH,
        label="The team of ISD Germany",
        organisation="ISD Germany",
        listed=Consent.NOT_ASKED,
        notes="The report names the presenting organisation only.",
    ),
    Participant(
        "visitors",
        Category.OTHER,
        label="The participants from North America",
        listed=Consent.NOT_ASKED,
        notes="A group; how many they were is not known.",
    ),
    Participant(
        "guest-us",
        Category.OTHER,
        label="A participant from the US",
        place="United States",
        listed=Consent.NOT_ASKED,
        notes="Named nowhere; known by country only.",
    ),
)

_TAKING_PART: Final = (
    "Berlin",
    "Dortmund",
    "Rostock",
    "Weißenfels",
    "Paris",
    "Dąbrowa Górnicza",
    "Lublin",
    "Pomorskie Region",
    "Warmińsko-Mazurskie Voivodeship",
    "Budavár",
    "Budapest",
    "Edmonton",
    "Aurora",
    "Highland Park",
    "Lexington",
    "Los Angeles",
    "Pittsburgh",
    "Seattle",
    "Stamford",
)
_MENTIONED: Final = ("Gdańsk", "New York City", "Michałowo", "Záhony")
_AS_PRINTED: Final = {"Budavár": "Budavar"}

DIALOGUE: Final = Dialogue(
    key="berlin",
    event=_FRAME,
    city="Berlin",
    people=people.EVERY,
    participants=_GUESTS,
    participations=(
        *(Participation(place, printed_name=_AS_PRINTED.get(place, "")) for place in _TAKING_PART),
        Participation("Berlin", ParticipationKind.HOSTS_FIELD_VISIT),
        *(Participation(place, ParticipationKind.MENTIONED) for place in _MENTIONED),
    ),
    partners=(
        Partner(PartnerRole.CONVENER, _SCN),
        Partner(
            PartnerRole.SUPPORTED_BY,
            "US Embassy, Berlin",
            printed_name="Embassy of the United States of America",
            credit="The generous support of the US Embassy in Berlin made this event possible.",
        ),
        Partner(PartnerRole.VENUE, place="Berlin", printed_name="Berlin City Hall"),
    ),
    rooms=(Room("Great hall"), Room("Lobby")),
    resources=(ROADMAP, BRIEF_OF_2022),
    listings=(
        (ROADMAP.title, ""),
        (BRIEF_OF_2022.title, "Transatlantic Initiative: Ten Key Findings and Recommendations"),
    ),
    sessions=programme.SESSIONS,
    sections=(
        cooperation.SUMMARY,
        leadership.THREATS,
        leadership.LEADERSHIP,
        partnerships.PARTNERSHIPS,
        cooperation.COOPERATION,
        cooperation.NEXT_STEPS,
    ),
    statements=statements.EVERY + room_statements.EVERY,
    contacts=(
        Contact(
            "Charlotte Moeyens, Senior Manager, answers questions about this event and about the Transatlantic"
            " Initiative: [cm@strongcitiesnetwork.org](mailto:cm@strongcitiesnetwork.org).",
            "moeyens",
            "Senior Manager",
            "cm@strongcitiesnetwork.org",
        ),
    ),
    accepted=(("outside-days", "The field visits were on the day before the workshop."),),
    reports=(
        Report(
            ReportKind.EVENT_REPORT,
            {
                "document_type": "Event Report",
                "published": "2023",
                "date_style": DateStyle.DAY_MONTH_YEAR,
                "country_style": CountryStyle.BARE_SHORT,
                "state_style": StateStyle.BRACKETS,
                "disclaimer_placement": NotePlacement.END,
            },
            (
                Block(BlockKind.SECTION, section="Summary"),
                Block(BlockKind.PLACES, "Places that took part"),
                Block(BlockKind.THEMES_AT_A_GLANCE, text="Three key themes emerged:"),
                Block(BlockKind.SECTION, section="Threats, Key Challenges & City Needs"),
                Block(BlockKind.HEADING, "Key Themes"),
                Block(BlockKind.SECTION, level=2, section="Mayoral Leadership"),
                Block(BlockKind.SECTION, level=2, section="Community Engagement and Partnerships"),
                Block(BlockKind.SECTION, level=2, section="National-Local Cooperation (NLC)"),
                Block(BlockKind.SECTION, section="Next Steps"),
                Block(BlockKind.RESOURCES, "Additional Resources"),
                Block(BlockKind.PARTNERS, "Donors & Partners"),
                Block(BlockKind.CONTACT, "Contact Information"),
                Block(BlockKind.DISCLAIMER),
            ),
        ),
    ),
)
