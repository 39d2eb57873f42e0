"""The brief of 2023 around its findings: introduction, thanks, reading list, contact."""

from typing import Final

from convener.model.partner import PartnerRole
from convener.model.report import CountryStyle, DateStyle, ReportKind
from convener.model.resource import ResourceKind
from convener.samples.editions import of_2023
from convener.samples.forms.known import Person, Position, Resource
from convener.samples.forms.programme import Partner
from convener.samples.forms.results import Contact, Report
from convener.samples.forms.whole import Edition

_SCN: Final = "Strong Cities Network"
_READING: Final = (
    Resource("Post-incident response toolkit", ResourceKind.TOOLKIT, _SCN, "2024-04", announced=True),
    Resource(
        "A Guide for Mayors: Preventing and Responding to Hate, Extremism and Polarisation",
        ResourceKind.GUIDE,
        _SCN,
        "2023-09",
    ),
    Resource("A Guide for Cities: Preventing Hate, Extremism and Polarisation", ResourceKind.GUIDE, _SCN, "2023-09"),
    Resource(
        "Implementation Toolkit to Facilitate the Implementation of the GCTF Good Practices for National-Local"
        " Cooperation in Preventing and Countering Violent Extremism",
        ResourceKind.TOOLKIT,
        _SCN,
        "2023-09",
    ),
    Resource(
        "Rehabilitation and Reintegration of Returnees from Syria and Iraq: Ten Lessons from the Berlin Experience"
        " for Local Governments",
        ResourceKind.PUBLICATION,
        _SCN,
        "2023-09",
    ),
    Resource(
        "A 10-Step Roadmap for Enhancing City-Led Support for Community-Based Programmes to Address Hate and Extremism",
        ResourceKind.GUIDE,
        _SCN,
        "2023-06",
    ),
)

EDITION: Final = Edition(
    edition={
        "year": 2023,
        "title": "Transatlantic Dialogue Initiative: Ten Key Findings 2023",
        "document_type": "Policy brief (sample wording)",
        "findings_heading": "Ten Findings & Recommendations",
        "reports_heading": "2023 Transatlantic Dialogue Initiative Event Reports",
        "introduction": """
        Since October 2021 the [Strong Cities Network](https://strongcitiesnetwork.org/), supported by the US
        Department of State, has been leading a dialogue across the Atlantic. Mayors and others elected locally, local
        governments and practitioners of Europe and North America are to cooperate more closely against hatred,
        extremism and polarisation, and for local democracy. This brief takes up what was learnt in 2022 and adds ten
        findings and recommendations from the initiative’s activities in 2023.[^1] They hold what local leaders and
        city practitioners have learnt, and how they see their task, in an environment of hybrid threats.

        [^1]: The activities of 2023 took place in Berlin, Oslo, Berlin (for the second time), London, New York City
        and Washington, DC.
        """,
        "thanks": """
        In 2023 the initiative was helped by three cities, Berlin, London and Oslo, and by three funders: the US
        Department of State, the European Union and the UK Foreign, Commonwealth and Development Office.
        """,
    },
    findings=of_2023.FINDINGS,
    partners=(
        Partner(PartnerRole.CONVENER, _SCN),
        Partner(PartnerRole.IN_COOPERATION_WITH, place="Berlin"),
        Partner(PartnerRole.IN_COOPERATION_WITH, place="London"),
        Partner(PartnerRole.IN_COOPERATION_WITH, place="Oslo"),
        Partner(PartnerRole.SUPPORTED_BY, "European Union"),
        Partner(
            PartnerRole.SUPPORTED_BY,
            "Foreign, Commonwealth and Development Office",
            printed_name="UK Foreign, Commonwealth and Development Office",
        ),
        Partner(PartnerRole.SUPPORTED_BY, "US Department of State"),
    ),
    resources=_READING,
    listings=tuple((resource.title, "") for resource in _READING),
    people=(
        Person(
            "dukic",
            "Simeon",
            "Dukic",
            (Position("Deputy Director for Global Engagement", organisation=_SCN),),
        ),
    ),
    contacts=(
        Contact(
            "Simeon Dukic, Deputy Director for Global Engagement of the Strong Cities Network, will tell you more"
            " about the Transatlantic Dialogue Initiative.",
            "dukic",
            "Deputy Director for Global Engagement",
        ),
    ),
    reports=(
        Report(
            ReportKind.FINDINGS_BRIEF,
            {
                "document_type": "Policy brief (sample wording)",
                "date_style": DateStyle.DAY_MONTH_YEAR,
                "country_style": CountryStyle.SHORT,
            },
        ),
    ),
)
