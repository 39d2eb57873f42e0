"""The two breakout rounds at The Hague: three themes each, eleven crosscutting takeaways, then three."""

from datetime import date
from typing import Final

from convener.model.session import SessionKind
from convener.samples.forms.programme import Session, Takeaway, Theme

_DAY: Final = date(2022, 11, 16)
_LABEL: Final = "Interactive Breakout Sessions"

FIRST: Final = Session(
    "breakout-1",
    "Sharing Practices on Multi-Stakeholder Prevention",
    SessionKind.BREAKOUT_ROUND,
    _DAY,
    ("13:15", "14:30"),
    label=_LABEL,
    themes=(
        Theme("Balancing coercive and preventative approaches at a city-level", room="Room A"),
        Theme("Developing and sustaining local prevention networks and engaging with unusual partners", room="Room B"),
        Theme("Identifying and overcoming barriers to national-local cooperation", room="Room C"),
    ),
    narrative="""
    In the first of two rounds, participants compared notes in small groups under three themes.
    """,
    takeaways_intro="Whatever the theme, much came up in more than one group:",
    takeaways=(
        Takeaway(
            "expertise",
            "Agencies within a municipality should know and respect what each of them is good at, and a network"
            " should stay open enough to take in new members, new views and fresh approaches as the threat changes.",
        ),
        Takeaway(
            "sharing",
            "Agencies have to exchange information, those that enforce the law and those that do not above all, and"
            " to see trends and patterns together, so that early steps rest on evidence and take effect.",
        ),
        Takeaway("responsibilities", "In a team of many disciplines it is hard to settle who is responsible for what."),
        Takeaway(
            "police",
            "A part for the police in prevention can be a delicate matter: certain cities hand some of their tasks to"
            " psychosocial workers, others pair officers with specialists in mental health.",
        ),
        Takeaway(
            "incidents",
            "Whoever looks at one incident at a time misses its links with those before it, and so the larger trend"
            " that would ask for greater urgency.",
        ),
        Takeaway("divide", "Between police and residents lies a divide that only patient building of trust can close."),
        Takeaway(
            "speech",
            "Cities need to tell the point at which free speech turns into hate speech, and to have a plan ready for"
            " the day it is passed.",
        ),
        Takeaway("resources", "Money and staff should go where the threat picture says they are needed."),
        Takeaway(
            "structures",
            "Administrations have to bend as threats do: national frameworks made for Jihadist terrorism are still"
            " leaned upon, unadapted, although extremism now gives more cause for concern than terrorist violence.",
        ),
        Takeaway(
            "silos",
            "National governments are inclined to treat extremism as a case apart and P/CVE as a field of its own,"
            " while a city usually gets further by making it part of crime prevention or community safety.",
        ),
        Takeaway(
            "frameworks",
            "Cities are seldom at the table when national frameworks are designed, which then suit neither the"
            " variety of their needs nor their priorities, on paper or in practice.",
        ),
    ),
)

SECOND: Final = Session(
    "breakout-2",
    "Local Prevention Framework Good Practices; Refugee Integration Approaches; Topic Areas for Future Transatlantic"
    " Dialogues",
    SessionKind.BREAKOUT_ROUND,
    _DAY,
    ("14:45", "16:00"),
    label=_LABEL,
    themes=(
        Theme("Local prevention framework good practices", room="Room A"),
        Theme("Refugee integration approaches", room="Room B"),
        Theme("Topic areas for future transatlantic dialogues", room="Room C"),
    ),
    narrative="""
    The second round went further into three areas, one to a group.
    """,
    takeaways_intro="Among what they brought back:",
    takeaways=(
        Takeaway(
            "assessment",
            "A local prevention framework should assess needs as a whole and in touch with those it is meant to help,"
            " preferably through members of the community, who know the setting.",
            theme=0,
        ),
        Takeaway(
            "integration",
            "A city should have a plan for the integration of refugees, worked out in consultation with businesses,"
            " community leaders and the immigrants and refugees who live there already.",
            theme=1,
        ),
        Takeaway(
            "topics",
            "Several subjects matter to many local governments in Europe and North America alike and are ripe for"
            " further exchanges on prevention:",
            theme=2,
            topics=(
                "How to read the local threat environment online",
                "Digital and media literacy, and education in general",
                "How a city involves the young, the private sector and NGOs in prevention",
                "Relations between communities and police, and what law enforcement can do for prevention",
                "Hate and polarisation at work: how to prevent and how to address them",
                "Free expression and public safety: how to have both",
            ),
        ),
    ),
)
