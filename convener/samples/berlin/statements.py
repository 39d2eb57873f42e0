"""What the named speakers said in Berlin, in indirect speech: no words are a speaker’s own."""

from typing import Final

from convener.model.statement import Emphasis
from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

EVERY: Final = (
    Statement(
        "anthony-civility",
        "Prevention has to be founded on civility; the part that cities play in it is changing as hatred rises.",
        "anthony",
        "civility",
        tags=("leadership",),
    ),
    Statement(
        "anthony-together",
        "Cities should work together on the challenges they have in common.",
        "anthony",
        "civility",
        Kind.CALL,
        tags=("cooperation",),
    ),
    Statement(
        "anthony-results",
        "A task given to a local leader is a task that leads to results.",
        "anthony",
        "civility",
        section="Mayoral Leadership",
        tags=("leadership",),
    ),
    Statement(
        "von-voss-online",
        "Threats online have been shown to lead to violence offline.",
        "von-voss",
        "online",
        tags=("online",),
    ),
    Statement(
        "ballon-victims",
        "HateAid helps victims of online violence financially, legally and emotionally; city leaders are increasingly"
        " among them.",
        "ballon",
        "online",
        Kind.PRACTICE,
        section="Threats, Key Challenges & City Needs",
        tags=("online", "threats to officials"),
    ),
    Statement(
        "rotering-aftermath",
        "Violence driven by hatred marks a community, and mayors and their administrations have a part in supporting"
        " it afterwards.",
        "rotering",
        "leadership",
        place="Highland Park",
        tags=("response",),
    ),
    Statement(
        "rotering-bigotry",
        "Mayors have to name bigotry and hatred whenever they occur.",
        "rotering",
        "leadership",
        Kind.CALL,
        section="Mayoral Leadership",
        tags=("leadership",),
    ),
    Statement(
        "rotering-values",
        "The city’s statement of values welcomes all who live there and celebrates every faith, gender identity,"
        " sexual orientation and migration status for what it brings.",
        "rotering",
        "leadership",
        Kind.PRACTICE,
        section="Mayoral Leadership",
        place="Highland Park",
        tags=("inclusion",),
    ),
    Statement(
        "papke-means",
        "The town is to put its money, staff and other means into people and communities, so that all feel heard, in"
        " addition to its services for economy and infrastructure.",
        "papke",
        "leadership",
        Kind.PRACTICE,
        section="Mayoral Leadership",
        place="Weißenfels",
        tags=("inclusion",),
    ),
    Statement(
        "naszalyi-resilience",
        "A city becomes resilient through policies and programmes that celebrate inclusion and rest on partners in"
        " the community.",
        "naszalyi",
        "resilience",
        tags=("resilience", "communities"),
    ),
    Statement(
        "sohi-resilience",
        "Resilience is built with communities, by policies and programmes in which everybody is welcome.",
        "sohi",
        "resilience",
        place="Edmonton",
        tags=("resilience", "communities"),
    ),
    Statement(
        "sohi-collaboration",
        "Only collaboration has true effect; the city joined the network to learn with others how to end hatred and"
        " extremism and to let all people do well.",
        "sohi",
        "resilience",
        section="Next Steps",
        tags=("cooperation",),
    ),
    Statement(
        "khan-bridges",
        "Easy occasions to talk to the City take obstacles away; being out in the community on purpose will, it is"
        " hoped, **change how the threat is understood**, as people report more readily.",
        "khan",
        "resilience",
        section="Community Engagement and Partnerships",
        emphasis=Emphasis.ADDED,
        tags=("communities", "trust"),
    ),
    Statement(
        "isd-bc4d",
        "The Business Council for Democracy gives companies a part in resilience and democracy, by training their"
        " employees in digital literacy.",
        "isd-germany",
        "resilience",
        Kind.PRACTICE,
        section="Community Engagement and Partnerships",
        tags=("media literacy",),
    ),
    Statement(
        "hochgrebe-local",
        "Evolving threats call for quick and decisive action that seeks to get ahead of them; they may cross borders,"
        " but their **consequences are always felt locally**.",
        "hochgrebe",
        "secretaries",
        Kind.CALL,
        section="Threats, Key Challenges & City Needs",
        emphasis=Emphasis.ADDED,
        tags=("leadership",),
    ),
)
