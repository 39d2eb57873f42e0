"""What the room reported and agreed on in Berlin, in indirect speech and mostly without a name."""

from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

_COLLECTIVE: Final = AttributionRule.COLLECTIVE

_THREATS: Final = (
    Statement(
        "room-threats",
        "False and misleading information, right-wing extremism, and hostility to migrants and minorities are the"
        " most worrying threats to social cohesion.",
        section="Threats, Key Challenges & City Needs",
        rule=_COLLECTIVE,
        tags=("disinformation", "far right"),
    ),
    Statement(
        "room-refugees-poland",
        "In Poland, where many residents first welcomed Ukrainians, friction with refugees is growing over jobs and"
        " other resources.",
        section="Threats, Key Challenges & City Needs",
        rule=_COLLECTIVE,
        tags=("refugees",),
    ),
    Statement(
        "room-certificates",
        "Polish mayors who spoke for open borders and help to refugees were sent forged death certificates by post.",
        section="Threats, Key Challenges & City Needs",
        rule=_COLLECTIVE,
        tags=("threats to officials",),
    ),
    Statement(
        "guest-guns",
        "After public advocacy of stricter gun laws several death threats came, and no offer of support or advice"
        " from the federal government.",
        "guest-us",
        section="Mayoral Leadership",
        attribution="One participant from the US",
        rule=AttributionRule.COUNTRY_ONLY,
        tags=("threats to officials",),
        notes="The speaker is not named; a woman who holds local office.",
    ),
    Statement(
        "room-support",
        "Local officials who are threatened find too little support; German officials are somewhat better off.",
        section="Mayoral Leadership",
        rule=_COLLECTIVE,
        tags=("threats to officials",),
    ),
)

_PRACTICES: Final = (
    Statement(
        "dortmund-antisemitism",
        "The Mayor spoke out on recent antisemitic incidents and made it plain that no form of hatred is accepted.",
        section="Mayoral Leadership",
        kind=Kind.PRACTICE,
        place="Dortmund",
        tags=("leadership",),
    ),
    Statement(
        "budapest-refugees",
        "The Lord Mayor brought the mayors of the districts together to raise means and coordinate help for Ukrainian"
        " refugees.",
        section="Mayoral Leadership",
        kind=Kind.PRACTICE,
        place="Budapest",
        tags=("refugees",),
    ),
    Statement(
        "dortmund-network",
        "A network of businesses, civil society and community leaders across the city is convened at least four times"
        " a year.",
        section="Community Engagement and Partnerships",
        kind=Kind.PRACTICE,
        place="Dortmund",
        tags=("communities",),
    ),
    Statement(
        "seattle-visible",
        "Officials are present throughout the community in posts made for it, and fire stations have liaisons for"
        " trust.",
        section="Community Engagement and Partnerships",
        kind=Kind.PRACTICE,
        place="Seattle",
        tags=("communities", "trust"),
    ),
    Statement(
        "gdansk-centre",
        "The City and seven NGOs offer free psychosocial and legal help in safe spaces, the first such centre in"
        " Poland.",
        section="Community Engagement and Partnerships",
        kind=Kind.PRACTICE,
        place="Gdańsk",
        tags=("communities",),
    ),
    Statement(
        "gdansk-hours",
        "Between April and December 2019 victims received 800 hours of individual assistance.",
        section="Community Engagement and Partnerships",
        kind=Kind.FIGURE,
        place="Gdańsk",
    ),
    Statement(
        "room-convening",
        "Local government does most good as the one who convenes and organises partners in the community.",
        section="Community Engagement and Partnerships",
        rule=_COLLECTIVE,
        tags=("communities",),
    ),
)

_COOPERATION: Final = (
    Statement(
        "room-communication",
        "Communication between national and local leaders should be early and steady; more occasions to meet are"
        " needed.",
        session="cooperation",
        kind=Kind.CALL,
        section="National-Local Cooperation (NLC)",
        rule=_COLLECTIVE,
        tags=("national-local cooperation",),
    ),
    Statement(
        "room-rural",
        "National support goes mostly to big cities, and rural towns are for the most part forgotten.",
        session="cooperation",
        section="National-Local Cooperation (NLC)",
        rule=_COLLECTIVE,
        tags=("national-local cooperation",),
    ),
    Statement(
        "room-agencies",
        "US federal agencies understand and describe the threats differently, so local practitioners do not know whom"
        " to ask.",
        session="cooperation",
        section="National-Local Cooperation (NLC)",
        rule=_COLLECTIVE,
        tags=("national-local cooperation",),
    ),
    Statement(
        "aurora-buses",
        "Buses with migrants and refugees arrived by federal order with late notice or none.",
        session="cooperation",
        kind=Kind.FIGURE,
        section="National-Local Cooperation (NLC)",
        place="Aurora",
        rule=_COLLECTIVE,
        tags=("national-local cooperation", "refugees"),
    ),
    Statement(
        "room-convene",
        "National governments should bring different cities together for a dialogue on cooperation; where they do"
        " not, cities should invite one another.",
        session="cooperation",
        kind=Kind.CALL,
        section="National-Local Cooperation (NLC)",
        rule=_COLLECTIVE,
        tags=("national-local cooperation", "cooperation"),
    ),
)

EVERY: Final = _THREATS + _PRACTICES + _COOPERATION
