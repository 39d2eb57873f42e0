"""The dialogue in The Hague as a whole: its frame, guests, partners and overview."""

from datetime import date
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.event import EventKind, EventStatus
from convener.model.participant import Category
from convener.model.partner import PartnerRole
from convener.model.report import BlockKind, CountryStyle, DateStyle, NetherlandsStyle, NotePlacement, ReportKind
from convener.model.resource import ResourceKind
from convener.model.section import SectionKind
from convener.samples.forms.known import Resource
from convener.samples.forms.programme import Participant, Partner, Room
from convener.samples.forms.results import Block, Report, Section
from convener.samples.forms.whole import Dialogue
from convener.samples.the_hague import (
    conversation_statements,
    declaration,
    findings,
    first_day,
    keynote_statements,
    opening_statements,
    panel_statements,
    people,
    second_day,
)

TITLE: Final = (
    "Transatlantic Mayoral Dialogue on Preventing Hate, Extremism, and Polarization, and Safeguarding Local Democracy"
)

_FRAME: Final = {
    "title": TITLE,
    "short_title": "The Hague 2022",
    "kind": EventKind.DIALOGUE,
    "status": EventStatus.REPORTED,
    "starts_on": date(2022, 11, 15),
    "ends_on": date(2022, 11, 16),
    "zone": "Europe/Amsterdam",
    "venue": "The Peace Palace",
    "venue_address": "Carnegieplein 2, The Hague",
    "languages": "en",
    "rule": AttributionRule.NAMED,
    "attendance": "more than 100",
    "about": """
    A sample, made from what was published about this dialogue. Titles, people, positions, partners and endorsing
    cities are as published; narrative, findings and declaration carry the facts in wording of our own, and nobody is
    quoted.

    **The timetable is invented.** The published summary gives the sessions in their order but no times, rooms, meals
    or breaks; those that stand here are plausible and no more. The assignment of takeaways to themes is ours too.
    Everyone named in the published summary is marked as agreeing to be listed. Which cities took part is not
    published; those that endorsed the declaration are.
    """,
    "disclaimer": """
    The published summary was written by the Management Unit of the Strong Cities Network; its authors alone answer for
    it, and it need not agree with the views of participants or of the sponsor. This paper is a sample and retells it
    in other words.
    """,
    "credit": """
    The dialogue was convened by the Strong Cities Network in cooperation with Human Security Collective, The Glocal
    Connection and the City of The Hague, with the generous support of the US Embassy, The Hague.
    """,
}

_CATEGORIES: Final = {
    Category.MAYOR: (
        "van-zanen garcetti jaskowiak halsema rotering nardella ginther naszalyi bonte simmons lenferink van-heijningen"
    ),
    Category.DEPUTY_MAYOR: "razmyar",
    Category.COUNCILLOR: "ciazynski",
    Category.CITY_STAFF: "silyan-saba naveed khan larkin lukkarinen levinson brejaart",
    Category.NATIONAL_GOVERNMENT: "duggal sandstrom",
    Category.INTERNATIONAL: "verbeek mankinen",
    Category.RESEARCH: "davey shaefer",
    Category.CIVIL_SOCIETY: "van-ginkel",
    Category.YOUTH: "ben-messaoud aktan kostic",
    Category.TEAM: "rosand bjornsgaard",
    Category.OTHER: "silverberg signer peduto",
}
_FROM_ANTWERP: Final = frozenset({"ben-messaoud", "kostic"})
_LISTED: Final = {
    "ciazynski": (
        "Vice-Chairman of the City Council and Special Advisor to the Mayor on Combatting Anti-Semitism and Xenophobia"
    ),
}

_OVERVIEW: Final = """
On 15–16 November 2022 more than 100 mayors, deputy mayors and city officials met members of civil society and of
national governments at the Peace Palace in The Hague. The Strong Cities Network held its Transatlantic Mayoral
Dialogue there together with The Glocal Connection, Human Security Collective and the City of The Hague; the US
Embassy, The Hague, gave generous support.

Keynotes by mayors and others, conversations in plenary and breakout rounds served one end: to exchange what has been
tried and learnt where common dangers touch public safety and the fabric of local democracy itself, in European and
North American cities alike. The threats that participants described are more and more entangled; growing polarisation
and hostility to government trouble them most. Mayors and local governments know their cities and the people in them,
and the local currents that feed such threats. Without them, it was held, neither prevention nor response can succeed
locally.

The wish to meet more regularly was strong. Participants valued SCN as a platform of its own kind, where leaders and
practitioners from European and North American cities learn from each other, and from which mayors’ voices and the
needs of local government are carried to the world. One city may speak of violent extremism, another of hatred, of
preventing crime or violence, or of social cohesion: all have much to learn from all.

*Stronger Than Hate* had its premiere here. The graphic animation, jointly produced by SCN and the Bertelsmann
Foundation (North America), follows the attack of 2018 on the Tree of Life Synagogue in Pittsburgh through the moments
at which its mayor had to decide, then and afterwards. Bill Peduto, who was Mayor of Pittsburgh at the time, added what
he knows of leading a city and mending its cohesion after such a day.

The dialogue closed when Jan van Zanen, Mayor of The Hague, and Andrew Ginther, Mayor of Columbus, signed The Hague
Mayoral Declaration. The 40 cities that have endorsed it thereby show their will to work together against hatred,
extremism and polarisation and for local democracy. It names practical steps, among them that they go on meeting and
supporting one another, and gives SCN firm ground for its further transatlantic work.
"""


def _participants() -> tuple[Participant, ...]:
    category_of = {key: category for category, keys in _CATEGORIES.items() for key in keys.split()}
    order = (person.key for person in people.EVERY)
    return tuple(
        Participant(
            key,
            category_of[key],
            person=key,
            held=0,
            listed_position=_LISTED.get(key, ""),
            place="Antwerp" if key in _FROM_ANTWERP else "",
        )
        for key in order
    )


DIALOGUE: Final = Dialogue(
    key="hague",
    event=_FRAME,
    city="The Hague",
    people=people.EVERY,
    participants=_participants(),
    partners=(
        Partner(PartnerRole.CONVENER, "Strong Cities Network"),
        Partner(PartnerRole.IN_COOPERATION_WITH, place="The Hague", printed_name="City of The Hague"),
        Partner(PartnerRole.IN_COOPERATION_WITH, "Human Security Collective"),
        Partner(PartnerRole.IN_COOPERATION_WITH, "The Glocal Connection"),
        Partner(PartnerRole.SUPPORTED_BY, "US Embassy, The Hague"),
        Partner(PartnerRole.VENUE, "Peace Palace"),
    ),
    rooms=(Room("Plenary hall"), Room("Foyer"), Room("Room A"), Room("Room B"), Room("Room C")),
    resources=(
        Resource(
            "Stronger Than Hate",
            ResourceKind.FILM,
            "Strong Cities Network, Bertelsmann Foundation (North America)",
            "2022",
            about="A graphic animation of the attack of 2018 on the Tree of Life Synagogue in Pittsburgh.",
        ),
        Resource(
            "Promoting an Integrated City-Led Approach to Violence Prevention: Sharing Lessons and Good Practices",
            ResourceKind.EVENT_REPORT,
            "Strong Cities Network",
            "2022",
        ),
    ),
    sessions=first_day.SESSIONS + second_day.SESSIONS,
    sections=(Section("Overview", SectionKind.OVERVIEW, _OVERVIEW),),
    statements=(
        *opening_statements.EVERY,
        *keynote_statements.EVERY,
        *conversation_statements.EVERY,
        *panel_statements.EVERY,
    ),
    findings=findings.EVERY,
    declarations=(declaration.HAGUE,),
    reports=(
        Report(
            ReportKind.DIALOGUE_SUMMARY,
            {
                "document_type": "Dialogue Summary",
                "published": "2022",
                "date_style": DateStyle.MONTH_DAY_YEAR,
                "country_style": CountryStyle.SHORT,
                "netherlands_style": NetherlandsStyle.WITHOUT_ARTICLE,
                "venue_capitals": True,
                "disclaimer_placement": NotePlacement.FIRST_PAGE,
            },
            (
                Block(BlockKind.SECTION, section="Overview"),
                Block(BlockKind.DISCLAIMER),
                Block(BlockKind.FINDINGS, "Key Findings"),
                Block(BlockKind.SESSIONS, "Sessions"),
                Block(BlockKind.PARTNERS, "Partners"),
            ),
        ),
    ),
)
