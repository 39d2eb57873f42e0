"""The Hague Mayoral Declaration: its clauses and commitments in our own wording, with the verbs they turn on."""

from datetime import date
from typing import Final

from convener.model.declaration import DeclarationStatus, EndorsementOrder
from convener.samples.forms.results import Declaration, Endorsement

_SIGNED: Final = date(2022, 11, 16)
_AS_OF: Final = date(2022, 11, 15)

_CLAUSES: Final = (
    (
        "Condemn",
        (
            "the spread of false and misleading information and of conspiracy theories, from which hate, polarization"
            " and extremism draw their force."
        ),
    ),
    (
        "Express concern",
        (
            "that these challenges weigh on the way citizens deal with one another and with those who govern, and"
            " threaten human rights and the democratic values our societies rest on as never before."
        ),
    ),
    (
        "Recognize",
        (
            "the part that only mayors and local leaders can play in answering them, hand in hand with civil society"
            " and the communities in their care, so that cohesion grows and everyone belongs to the city."
        ),
    ),
    (
        "Stand in solidarity",
        (
            "with those mayors and communities that uphold the rights of their people, of minorities, and of all who"
            " look for shelter and refuge in a crisis."
        ),
    ),
    (
        "Welcome",
        (
            "the lead that the Strong Cities Network takes, now as before, in passing on among its members what has"
            " been learned locally."
        ),
    ),
)

_COMMITMENTS: Final = (
    (
        "Leading by example where fundamental freedoms are to be promoted and preserved, and where discrimination,"
        " disinformation, intolerance, hate, violence and extremism are to be withstood, whatever their form."
    ),
    (
        "Strengthening our democracies and making it easier for every citizen to take an active part, the young and"
        " those who live isolated or at the margins above all, so that cohesion, representative government and"
        " resilience gain."
    ),
    (
        "Promoting transparency and pursuing an open exchange of city authorities with civil society and communities,"
        " in order to know what people live through and what they hope for."
    ),
    (
        "Building and strengthening trust between each local government and its communities, against the tendency to"
        " look upon citizens and government as adversaries."
    ),
    (
        "Supporting approaches of many agencies and disciplines that explain the threats to our communities, deal with"
        " hate, extremism and polarization as a whole, and give the frontline workers and communities on whom local"
        " prevention depends the power, the means and the equipment for it."
    ),
    (
        "Ensuring that local strategies are founded on data and evidence, address local grievances, and can follow"
        " threats that change all the time and are more and more entangled."
    ),
    (
        "Promoting closer cooperation with national partners, so that frameworks for prevention policy, national and"
        " international, reflect what cities and their communities say."
    ),
    (
        "Building cooperation with the Strong Cities Network and with other international networks and partners, so"
        " that cities count for more in preventing hate, extremism and polarization and in safeguarding local"
        " democracy."
    ),
)

# As the document lists them, its two departures from the alphabet included.
_ENDORSING: Final = (
    "Amsterdam",
    "Arnhem",
    "Berlin",
    "Bodegraven-Reeuwijk",
    "Bratislava",
    "Budapest",
    ("Budavár", "Budavár (Budapest I)"),
    "Chattanooga",
    "Columbus",
    "Delft",
    "Denver",
    ("Düsseldorf", "Dusseldorf"),
    "Eindhoven",
    "Essen",
    "Florence",
    "Fredrikstad",
    ("Greater Manchester", "Greater Manchester Region"),
    "Gouda",
    "Helsinki",
    "Highland Park",
    "Houston",
    "Kristiansand",
    "Leiden",
    "London",
    "Los Angeles",
    "Montréal",
    "Malmö",
    "Oslo",
    "Paris",
    "Poznań",
    "Prato",
    "Rotterdam",
    "Seattle",
    "Stamford",
    "Strasbourg",
    "The Hague",
    "Utrecht",
    "Vilvoorde",
    ("Wrocław", "Wroclaw"),
    ("Žilina", "Zilina"),
)


def _endorsement(place: str | tuple[str, str]) -> Endorsement:
    name, printed = (place, "") if isinstance(place, str) else place
    return Endorsement(name, printed, endorsed_on=_AS_OF, known_as_of=True)


HAGUE: Final = Declaration(
    key="hague",
    title="The Hague Mayoral Declaration",
    heading="Mayoral Declaration (sample wording)",
    short_title="The Hague Declaration",
    language="en-US",  # as its spelling
    status=DeclarationStatus.ADOPTED,
    adopted_on=_SIGNED,
    chapeau=(
        "We, the Mayors and City Leaders who have come from North America and Europe to The Hague for the Strong"
        " Cities Network’s dialogue against hate, extremism and polarization and for local democracy:"
    ),
    clauses=_CLAUSES,
    operative=(
        "Declare our commitment to the following, and *call on* every mayor and local leader on both shores of the"
        " Atlantic to share it with us:"
    ),
    commitments=_COMMITMENTS,
    closing="Express our further commitment to tell the Strong Cities Network once a year what we have done to put this"
    " declaration into practice.",
    endorsements_heading="Cities endorsing The Hague Mayoral Declaration",
    order=EndorsementOrder.ALPHABET,
    signatures=(("van-zanen", _SIGNED), ("ginther", _SIGNED)),
    endorsements=tuple(_endorsement(place) for place in _ENDORSING),
)
