"""The series that the dialogues of The Hague and Berlin belong to, and what else it did."""

from typing import Final

from convener.model.partner import PartnerRole
from convener.model.series import ActivityKind
from convener.samples.forms.programme import Partner
from convener.samples.forms.whole import Activity, Series

INITIATIVE: Final = Series(
    key="transatlantic",
    series={
        "name": "Transatlantic Dialogue Initiative",
        "short_name": "Transatlantic Initiative",
        "other_names": (
            "Strong Cities Transatlantic Dialogue Initiative\nStrong Cities Network Transatlantic Dialogue Initiative"
        ),
        "launched": "2021-10",
        "about": """
        Begun by the Strong Cities Network so that mayors, local governments and practitioners in Europe and North
        America work together more closely against hatred, extremism and polarisation and for local democracy.

        The published briefs carry photographs (London twice, Oslo, New York City and Berlin, all of 2023). They are
        not part of the sample, nor are the links of the event reports, which are not known. What the activities of
        2023 in Oslo and London were called is known, of what kind they were is not.
        """,
    },
    partners=(
        Partner(PartnerRole.CONVENER, "Strong Cities Network"),
        Partner(PartnerRole.SUPPORTED_BY, "US Department of State"),
    ),
)

ACTIVITIES: Final = (
    Activity(ActivityKind.WORKSHOP, "Bratislava", 2022),
    Activity(ActivityKind.WORKSHOP, "Brussels", 2022),
    Activity(ActivityKind.WORKSHOP, "Denver", 2022),
    Activity(ActivityKind.WORKSHOP, "Helsinki", 2022),
    Activity(ActivityKind.DEEP_DIVE, "Slovakia", 2022),
    Activity(ActivityKind.CAPSTONE, "The Hague", 2022, starts="2022-11-15", ends="2022-11-16", event="The Hague 2022"),
    Activity(ActivityKind.CAPSTONE, "New York City", 2022),
    Activity(
        ActivityKind.OTHER,
        "London",
        2023,
        "City-Led Support for Community-Based Prevention Programmes",
        "2023-03-29",
        "2023-03-29",
        report_title="City-Led Support for Community-Based Prevention Programmes",
    ),
    Activity(
        ActivityKind.OTHER,
        "Oslo",
        2023,
        "Responding to Extremist and Hate-Motivated Violence: Building Strong and Resilient Communities",
        "2023-05-10",
        "2023-05-12",
        report_title="Responding to Extremist and Hate-Motivated Violence: Building Strong and Resilient Communities",
    ),
    Activity(
        ActivityKind.WORKSHOP,
        "Berlin",
        2023,
        "Cities on the Front-lines",
        "2023-06-15",
        "2023-06-16",
        event="Berlin 2023",
        report_title=(
            "Tapping into the Potential of Mayors and Local Governments in Safeguarding Local Democracy and"
            " Maintaining Social Cohesion Amidst a Dynamic Hate and Extremist Threat Landscape"
        ),
    ),
    Activity(
        ActivityKind.WORKING_LUNCH,
        "New York City",
        2023,
        "Transatlantic Dialogue Initiative Working Lunch",
        "2023-09-20",
        "2023-09-20",
        part_of="Fourth Global Summit",
        report_title="Fourth Global Summit — Transatlantic Dialogue Initiative Working Lunch",
    ),
    Activity(ActivityKind.OTHER, "Berlin", 2023),
    Activity(ActivityKind.OTHER, "Washington", 2023),
)
