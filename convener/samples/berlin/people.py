"""The people named in Berlin, those known from The Hague included, with the positions they held in June 2023."""

from typing import Final

from convener.samples.forms.known import Person, Position
from convener.samples.the_hague import people as the_hague

_MET_BEFORE: Final = frozenset({"rotering", "naszalyi", "khan"})

NEW: Final = (
    Person(
        "anthony", "Clarence", "Anthony", (Position("Executive Director", organisation="National League of Cities"),)
    ),
    Person("sohi", "Amarjeet", "Sohi", (Position("Mayor", "Edmonton"),), short_form="Mayor Sohi"),
    Person(
        "von-voss",
        "Huberta",
        "von Voss",
        (Position("Executive Director", organisation="ISD Germany"),),
        sort_name="Voss, Huberta von",
    ),
    Person("ballon", "Josephine", "Ballon", (Position("Head of Legal", organisation="HateAid"),)),
    Person(
        "hochgrebe",
        "Christian",
        "Hochgrebe",
        (Position("State Secretary", "Berlin", "Senate of the Interior and Sport"),),
    ),
    Person("papke", "Martin", "Papke", (Position("Mayor", "Weißenfels"),), short_form="Mayor Papke"),
    Person(
        "moeyens",
        "Charlotte",
        "Moeyens",
        (Position("Senior Manager", organisation="Strong Cities Network"),),
        email="cm@strongcitiesnetwork.org",
    ),
)

EVERY: Final = tuple(person for person in the_hague.EVERY if person.key in _MET_BEFORE) + NEW
