"""What was said at the opening and on the threats at The Hague, in indirect speech: no words are a speaker’s own."""

from typing import Final

from convener.model.statement import StatementKind as Kind
from convener.samples.forms.results import Statement

_OPENING: Final = (
    Statement(
        "rosand-voices",
        "Prevention and response work only where mayors have a voice and the view from city hall counts.",
        "rosand",
        "opening",
        tags=("mayors’ voice",),
    ),
    Statement(
        "rosand-platform",
        "The dialogue, and the transatlantic cooperation it belongs to, is a place for local leaders to say what"
        " worries them, what they need and what should come first.",
        "rosand",
        "opening",
        tags=("cooperation",),
    ),
    Statement(
        "van-zanen-network",
        "The Strong Cities Network is the right body to bring cities, local policymakers and practitioners together,"
        " so that none is left alone with these threats.",
        "van-zanen",
        "opening",
        tags=("cooperation",),
    ),
    Statement(
        "van-zanen-invitation",
        "More European and North American cities should make use of the network.",
        "van-zanen",
        "opening",
        Kind.CALL,
        tags=("cooperation",),
    ),
    Statement(
        "van-zanen-chair",
        "The Hague will co-chair the network’s International Steering Committee, beginning in 2023.",
        "van-zanen",
        "opening",
        Kind.ANNOUNCEMENT,
        place="The Hague",
    ),
    Statement(
        "duggal-support",
        "American support for the dialogue is part of a wider policy of the Biden Administration to strengthen"
        " democracy.",
        "duggal",
        "opening",
    ),
    Statement(
        "duggal-inclusion",
        "Local leaders answer hostility to government with inventive ways of protecting people; communities that"
        " history has shut out must have a part when policy is made, also locally.",
        "duggal",
        "opening",
        tags=("inclusion",),
    ),
)

_THREATS: Final = (
    Statement(
        "room-refugees",
        "Far-right groups exploit falsehoods about migrants and about refugees of the war in Ukraine, to recruit and"
        " to radicalise.",
        "",
        "threats",
        tags=("disinformation", "refugees"),
    ),
    Statement(
        "room-strain",
        "Resentment over COVID-19 restrictions, hostility to government and financial insecurity add to what cities"
        " already have to cope with.",
        "",
        "threats",
        tags=("anti-establishment mood",),
    ),
    Statement(
        "davey-opportunists",
        "Those active online grow ever more opportunist: groups with no common ideology join forces to be noticed.",
        "davey",
        "threats",
        tags=("online", "far right"),
    ),
    Statement(
        "davey-violence",
        "Social media, and the youth culture turned to account there, have fed online hatred; racism, opposition to"
        " vaccination and conspiracy theory are behind a marked increase in far-right violence.",
        "davey",
        "threats",
        tags=("online", "far right"),
    ),
    Statement(
        "van-ginkel-gap",
        "A quick scan among local policymakers in Dutch and other European municipalities finds that the gap between"
        " political elite and local population is felt to be widening; the anti-establishment mood, above all since"
        " the COVID-19 restrictions, causes the most worry.",
        "van-ginkel",
        "threats",
        Kind.FIGURE,
        tags=("anti-establishment mood",),
        notes="Result of a survey; no number of replies is given.",
    ),
    Statement(
        "van-ginkel-barriers",
        "Five things stand in the way of prevention led by cities with many partners: no local mandate, too little"
        " time, no national framework for cooperation, gaps in training and knowledge, and partners without political"
        " will.",
        "van-ginkel",
        "threats",
        tags=("national-local cooperation",),
    ),
)

EVERY: Final = _OPENING + _THREATS
