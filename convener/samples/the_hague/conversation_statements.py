"""What was said in the conversations of the first day at The Hague and around the film, in indirect speech."""

from typing import Final

from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

_CONVERSATION: Final = (
    Statement(
        "ginther-memory",
        "Strength should become a habit of the city, as a movement is remembered by muscles; it lies in a mayor’s"
        " power to leave it to generations that will have to overcome hatred and protect democracy.",
        "ginther",
        "conversation",
        tags=("resilience",),
    ),
    Statement(
        "naszalyi-unite",
        "Cities that unite against these challenges have a power and potential that a city acting on its own lacks.",
        "naszalyi",
        "conversation",
        tags=("cooperation",),
    ),
    Statement(
        "naszalyi-neighbours",
        "Mayors have to work with their neighbours on problems they share, however much there may be conflict between"
        " states or within one.",
        "naszalyi",
        "conversation",
        Kind.CALL,
        tags=("cooperation",),
    ),
    Statement(
        "naszalyi-council",
        "A local citizens’ council gives residents a greater part in decisions, as an answer to the wearing away of"
        " democratic principles nationally.",
        "naszalyi",
        "conversation",
        Kind.PRACTICE,
        place="Budavár",
        tags=("democracy",),
    ),
    Statement(
        "silverberg-before",
        "An approach with many stakeholders has to exist *before* an attack: that is the time to build resilience,"
        " and not during the attack or after it.",
        "silverberg",
        "conversation",
        tags=("response", "resilience"),
    ),
    Statement(
        "silverberg-vision",
        "A mayor should set out a clear and positive vision of the city that has inclusion at its heart.",
        "silverberg",
        "conversation",
        Kind.CALL,
        tags=("leadership", "inclusion"),
    ),
    Statement(
        "silverberg-speak",
        "After violence born of hatred or extremism a mayor should speak in public, and often, about how such an"
        " attack will not change the city’s character.",
        "silverberg",
        "conversation",
        Kind.CALL,
        tags=("leadership", "response"),
    ),
    Statement(
        "ciazynski-courage",
        "Local leaders need belief in what they do, bravery and courage, and have to teach that human rights,"
        " equality and the fight against hate speech cannot be bargained over.",
        "ciazynski",
        "conversation",
        Kind.CALL,
        tags=("leadership",),
    ),
)

_PREVENTION: Final = (
    Statement(
        "bonte-communities",
        "Prevention depends on close work with local communities, by which local leaders come to understand their"
        " needs and can meet them.",
        "bonte",
        "prevention",
        tags=("communities",),
    ),
    Statement(
        "simmons-threats",
        "Domestic terrorism and mass shootings are the gravest threats to American cities; these, like rising hate"
        " crime and mistrust of government, call for action locally.",
        "simmons",
        "prevention",
    ),
    Statement(
        "simmons-officer",
        "Faced with more hate crime, the city engaged an officer for diversity, equity and inclusion and tolerates no"
        " hateful behaviour.",
        "simmons",
        "prevention",
        Kind.PRACTICE,
        place="Stamford",
        tags=("inclusion",),
    ),
    Statement(
        "lenferink-contact",
        "Local governments should establish close relations with every community and keep them up, and promote a"
        " citizenship that takes an active part in debates on policy.",
        "lenferink",
        "prevention",
        Kind.CALL,
        tags=("communities",),
    ),
    Statement(
        "lenferink-refugees",
        "Thanks to this policy the response to the arrival of Syrian refugees was a common one, and there were no"
        " protests.",
        "lenferink",
        "prevention",
        Kind.PRACTICE,
        place="Leiden",
        tags=("refugees",),
    ),
    Statement(
        "razmyar-services",
        "Basic care and support reach every resident, and much effort goes into young people’s trust in the police.",
        "razmyar",
        "prevention",
        Kind.PRACTICE,
        place="Helsinki",
        tags=("youth", "police"),
    ),
    Statement(
        "razmyar-children",
        "From the age of four, all children in Helsinki are engaged with tolerance, democracy and respect; they learn"
        " to settle conflicts, to disagree and yet connect, and to read the media.",
        "razmyar",
        "prevention",
        Kind.PRACTICE,
        place="Helsinki",
        tags=("youth", "media literacy"),
    ),
)

_FILM: Final = (
    Statement(
        "peduto-leadership",
        "A mayor’s leadership after such an attack, and how social cohesion can then be strengthened, seen from the"
        " office of that time.",
        "peduto",
        "premiere",
        place="Pittsburgh",
        tags=("leadership", "response"),
        notes="The subject of his remarks is known; what he said of it is not recorded further.",
    ),
    Statement(
        "room-lenses",
        "Cities look through different lenses (violent extremism, hatred, crime or violence prevention, social"
        " cohesion) and can still learn a great deal from one another.",
        "",
        "",
        section="Overview",
        tags=("cooperation",),
    ),
)

EVERY: Final = _CONVERSATION + _PREVENTION + _FILM
