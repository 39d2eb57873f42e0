"""What was said in the keynotes at The Hague, in indirect speech: no words are a speaker’s own."""

from typing import Final

from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

_AMERICAN_KEYNOTES: Final = (
    Statement(
        "garcetti-strength",
        "Cities that are diverse and free from hatred are the greatest strength a country has.",
        "garcetti",
        "keynotes",
        tags=("inclusion",),
    ),
    Statement(
        "garcetti-notice",
        "To gather in The Hague is to give public notice that hatred is not tolerated, however well hidden, and that"
        " extremism must find no home in a city or in anybody’s heart.",
        "garcetti",
        "keynotes",
        Kind.CALL,
        tags=("leadership",),
    ),
    Statement(
        "silyan-saba-summit",
        "A side event of the Summit of the Americas in June 2022, held together with the network and others, dealt"
        " with violence prevention that cities lead and integrate: based on evidence, alert to trauma between"
        " generations, and joined with care for mental health.",
        "silyan-saba",
        "keynotes",
        Kind.PRACTICE,
        place="Los Angeles",
        notes="The report of that event is entitled “Promoting an Integrated City-Led Approach to Violence Prevention:"
        " Sharing Lessons and Good Practices”.",
    ),
    Statement(
        "rotering-attack",
        "The attack of 4 July in Highland Park left seven people dead and more than 40 wounded by a single gunman.",
        "rotering",
        "keynotes",
        Kind.FIGURE,
        place="Highland Park",
        tags=("response",),
    ),
    Statement(
        "rotering-guns",
        "Gun violence of this kind is a problem peculiar to the United States.",
        "rotering",
        "keynotes",
    ),
    Statement(
        "rotering-share",
        "Mayors should pass on what they have learnt to one another, so that a city is prepared before it is attacked.",
        "rotering",
        "keynotes",
        Kind.CALL,
        tags=("response", "cooperation"),
    ),
    Statement(
        "naveed-victims",
        "In a city of almost nine million, hatred is aimed mainly at Jewish, LGBTQI+ and Asian residents.",
        "naveed",
        "keynotes",
        Kind.FIGURE,
        place="New York City",
    ),
    Statement(
        "naveed-reporting",
        "Language barriers and poor relations between communities and police have kept hate crimes from being"
        " reported.",
        "naveed",
        "keynotes",
        tags=("police",),
    ),
    Statement(
        "naveed-pillars",
        "The city rests its prevention of hate crime on three pillars: community relations, education, and laws"
        " together with their enforcement.",
        "naveed",
        "keynotes",
        Kind.PRACTICE,
        place="New York City",
    ),
    Statement(
        "khan-bias",
        "Bias is natural in people; to resist it is something one learns by experience.",
        "khan",
        "keynotes",
        tags=("workplace",),
    ),
    Statement(
        "khan-curriculum",
        "A curriculum against polarisation teaches city staff to prevent discrimination and harassment, to give care"
        " that takes trauma into account and to ensure gender justice at work, with an ethical intelligence.",
        "khan",
        "keynotes",
        Kind.PRACTICE,
        place="Seattle",
        tags=("workplace",),
    ),
    Statement(
        "larkin-police",
        "Police officers have a power, and a duty, to bring prevention about that nobody else has.",
        "larkin",
        "keynotes",
        tags=("police",),
    ),
    Statement(
        "larkin-trust",
        "Officers who talk with residents and come to know the neighbourhoods earn the trust that prevention rests on.",
        "larkin",
        "keynotes",
        tags=("police", "trust"),
    ),
)

_EUROPEAN_KEYNOTES: Final = (
    Statement(
        "jaskowiak-refugees",
        "The city received refugees from Ukraine while balancing the needs of long-standing residents with those of"
        " people in search of shelter.",
        "jaskowiak",
        "keynotes",
        Kind.PRACTICE,
        place="Poznań",
        tags=("refugees",),
    ),
    Statement(
        "jaskowiak-language",
        "Language that polarises and divides has to be confronted, as part of building cohesion in cities and nations.",
        "jaskowiak",
        "keynotes",
        Kind.CALL,
    ),
    Statement(
        "halsema-attackers",
        "Those who attack democracy are no longer the same: distrust and fear of government are growing, and"
        " conspiracy believers on the far right turn on minorities and act violently.",
        "halsema",
        "keynotes",
        tags=("far right", "anti-establishment mood"),
    ),
    Statement(
        "halsema-establishment",
        "A municipality can hardly find a convincing story against the anti-establishment mood, being part of the"
        " establishment itself.",
        "halsema",
        "keynotes",
        tags=("anti-establishment mood",),
    ),
    Statement(
        "halsema-response",
        "Three things make up a differentiated response: 1) keep to democratic norms, and see protest as a right"
        " rather than a danger; 2) protect those whom extremists single out, such as women journalists and LGBTQI+"
        " people; 3) go to law less, and put more into conversation and relationships.",
        "halsema",
        "keynotes",
        tags=("democracy",),
    ),
    Statement(
        "verbeek-first",
        "Tensions in a community reach mayors and local governments before anybody else, whether they come from hate"
        " speech or from ill will towards governments, Jews, migrants or women.",
        "verbeek",
        "keynotes",
        tags=("mayors’ voice",),
    ),
    Statement(
        "verbeek-resilience",
        "Although few of these trends lie in a city’s hands, it remains responsible for communities so strong and"
        " resilient that hatred and extremism find no soil.",
        "verbeek",
        "keynotes",
        tags=("resilience",),
    ),
    Statement(
        "nardella-spaces",
        "Florence invests in urban spaces that support social cohesion.",
        "nardella",
        "keynotes",
        Kind.PRACTICE,
        place="Florence",
        tags=("urban space",),
    ),
    Statement(
        "nardella-louder",
        "Cities that act together give their communities a voice that carries further in the world.",
        "nardella",
        "keynotes",
        tags=("cooperation", "mayors’ voice"),
    ),
)

EVERY: Final = _AMERICAN_KEYNOTES + _EUROPEAN_KEYNOTES
