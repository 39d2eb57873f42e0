"""What was said in the panels of the second day at The Hague, in indirect speech."""

from typing import Final

from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

_COHESION: Final = (
    Statement(
        "signer-conspiracies",
        "Conspiracies and disinformation had to be dealt with while events ran on, above all after the Unite the"
        " Right rally of August 2017.",
        "signer",
        "cohesion",
        place="Charlottesville",
        tags=("disinformation", "response"),
    ),
    Statement(
        "van-heijningen-three",
        "Close cooperation of police, city and public prosecutor has proved its worth against conspiracies and"
        " misinformation.",
        "van-heijningen",
        "cohesion",
        Kind.PRACTICE,
        place="Bodegraven-Reeuwijk",
        tags=("disinformation", "police"),
    ),
    Statement(
        "van-heijningen-listen",
        "Local leaders should try to understand why somebody is drawn to propaganda and lies, and not condemn or"
        " dismiss that person.",
        "van-heijningen",
        "cohesion",
        Kind.CALL,
        tags=("communities",),
    ),
    Statement(
        "lukkarinen-services",
        "As the anti-establishment mood rises and cohesion shows its first cracks, the city relies on good services"
        " in health, education and social care, and makes extremism and polarisation a subject of general education.",
        "lukkarinen",
        "cohesion",
        Kind.PRACTICE,
        place="Helsinki",
        tags=("anti-establishment mood", "media literacy"),
    ),
    Statement(
        "lukkarinen-adults",
        "Young people are often quicker than adults at seeing through disinformation; programmes in schools do not"
        " reach adults, who may be less digitally literate.",
        "lukkarinen",
        "cohesion",
        tags=("media literacy", "youth"),
    ),
    Statement(
        "shaefer-cocktail",
        "Ideologies and groups mix online in their opposition to the establishment, and their fragmented debates can"
        " end in local protest or violent attacks.",
        "shaefer",
        "cohesion",
        tags=("online", "anti-establishment mood"),
    ),
)

_APPROACHES: Final = (
    Statement(
        "sandstrom-model",
        "A new local prevention model serves security and social work alike, and fits into the social policy"
        " framework that Swedish cities have.",
        "sandstrom",
        "approaches",
        Kind.PRACTICE,
    ),
    Statement(
        "levinson-welcome",
        "Nothing protects residents from hatred and extremism as well as a city that makes people welcome.",
        "levinson",
        "approaches",
        tags=("inclusion",),
    ),
    Statement(
        "levinson-integrated",
        "A strategy of its own against Islamist extremism came first; developed and funded, it was integrated into"
        " the city’s wider work on other forms of hatred and extremism.",
        "levinson",
        "approaches",
        Kind.PRACTICE,
        place="London",
    ),
    Statement(
        "silyan-saba-social",
        "The social causes of extremism have to be addressed; they are local, and cities are in a good position to do"
        " so.",
        "silyan-saba",
        "approaches",
    ),
    Statement(
        "silyan-saba-protest",
        "Political violence is unacceptable, protest against a government is democratic, and the two have to be told"
        " apart.",
        "silyan-saba",
        "approaches",
        tags=("democracy",),
    ),
    Statement(
        "silyan-saba-failure",
        "Cities should recognise which of their policies and programmes failed, since failure teaches.",
        "silyan-saba",
        "approaches",
        Kind.CALL,
    ),
    Statement(
        "brejaart-network",
        "A learning network on polarisation discusses cohesion and open communication with residents, and turns to"
        " parts of the city that should be engaged *before* protests turn violent.",
        "brejaart",
        "approaches",
        Kind.PRACTICE,
        place="Rotterdam",
        tags=("communities",),
    ),
    Statement(
        "mankinen-onion",
        "Related threats lie round violent extremism like the skins of an onion; each needs its instrument, but not"
        " all at once: what counts is to keep one from leading to attacks.",
        "mankinen",
        "approaches",
    ),
)

_YOUTH: Final = (
    Statement(
        "youth-meaning",
        "Prevention led by cities should rest on an engagement of young people that means something and is no token.",
        "",
        "youth",
        Kind.CALL,
        tags=("youth",),
    ),
    Statement(
        "ben-messaoud-space",
        "The young are the future, and governments have to give them room to speak and to contribute where policies"
        " affect them.",
        "ben-messaoud",
        "youth",
        Kind.CALL,
        tags=("youth",),
    ),
    Statement(
        "ben-messaoud-diversity",
        "Youth organisations, and those whom local governments choose to hear from them, should be diverse.",
        "ben-messaoud",
        "youth",
        Kind.CALL,
        tags=("youth", "inclusion"),
    ),
    Statement(
        "aktan-trust",
        "Trust between the young and local governments has to be built and strengthened; young people of all"
        " backgrounds should be included and heard wherever their concerns are discussed.",
        "aktan",
        "youth",
        Kind.CALL,
        tags=("youth", "trust"),
    ),
    Statement(
        "kostic-council",
        "The members of a youth council have to be as diverse as the youth it stands for.",
        "kostic",
        "youth",
        Kind.CALL,
        tags=("youth", "inclusion"),
    ),
)

EVERY: Final = _COHESION + _APPROACHES + _YOUTH
