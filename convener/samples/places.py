"""The places that the samples name; positions, sizes and zones come from the register where it knows the city."""

from typing import Final

from convener.model.place import PlaceKind
from convener.samples.forms.known import Place

_NETHERLANDS: Final = (
    Place("The Hague", "NL", local_name="Den Haag", names=("’s-Gravenhage",)),
    Place("Amsterdam", "NL"),
    Place("Arnhem", "NL"),
    Place("Bodegraven-Reeuwijk", "NL", 52.05, 4.75, 35_900, zone="Europe/Amsterdam"),
    Place("Delft", "NL"),
    Place("Eindhoven", "NL"),
    Place("Gouda", "NL"),
    Place("Leiden", "NL"),
    Place("Rotterdam", "NL"),
    Place("Utrecht", "NL"),
)
_NEARBY: Final = (
    Place("Berlin", "DE", units=("Senate of the Interior and Sport",)),
    Place("Dortmund", "DE"),
    Place("Düsseldorf", "DE", names=("Dusseldorf",)),
    Place("Essen", "DE"),
    Place("Rostock", "DE"),
    Place("Weißenfels", "DE", names=("Weissenfels",)),
    Place("Antwerp", "BE", local_name="Antwerpen"),
    Place("Brussels", "BE", local_name="Bruxelles, Brussel"),
    Place("Vilvoorde", "BE", local_name="Vilvoorde"),
    Place("Paris", "FR"),
    Place("Strasbourg", "FR"),
    Place("London", "GB"),
    Place(
        "Greater Manchester",
        "GB",
        53.50,
        -2.25,
        2_867_800,
        PlaceKind.METROPOLITAN_REGION,
        zone="Europe/London",
        names=("Greater Manchester Region",),
    ),
)
_NORTH_AND_SOUTH: Final = (
    Place("Helsinki", "FI", units=("Safety and Preparedness Unit",)),
    Place("Fredrikstad", "NO"),
    Place("Kristiansand", "NO"),
    Place("Oslo", "NO"),
    Place("Malmö", "SE", names=("Malmo",)),
    Place("Florence", "IT", local_name="Firenze"),
    Place("Prato", "IT"),
)
_CENTRE_AND_EAST: Final = (
    Place("Bratislava", "SK"),
    Place(
        "Slovakia", "SK", 48.70, 19.50, 5_434_000, PlaceKind.COUNTRY, local_name="Slovensko", zone="Europe/Bratislava"
    ),
    Place("Žilina", "SK", names=("Zilina",)),
    Place("Budapest", "HU"),
    Place(
        "Budavár",
        "HU",
        47.497,
        19.037,
        25_000,
        PlaceKind.CITY_DISTRICT,
        local_name="Budapest I. kerülete, Budavár",
        part_of="Budapest",
        zone="Europe/Budapest",
        names=("Budavar", "Budapest I"),
    ),
    Place("Záhony", "HU", 48.409, 22.176, 4_000, zone="Europe/Budapest", names=("Zahony",)),
    Place("Dąbrowa Górnicza", "PL", names=("Dabrowa Gornicza",)),
    Place("Gdańsk", "PL", names=("Gdansk",)),
    Place("Lublin", "PL"),
    Place("Michałowo", "PL", 53.037, 23.606, 3_000, zone="Europe/Warsaw", names=("Michalowo",)),
    Place(
        "Pomorskie Region",
        "PL",
        54.20,
        18.00,
        2_358_000,
        PlaceKind.REGION,
        local_name="województwo pomorskie",
        zone="Europe/Warsaw",
        names=("Pomerania",),
    ),
    Place("Poznań", "PL", names=("Poznan",)),
    Place(
        "Warmińsko-Mazurskie Voivodeship",
        "PL",
        53.80,
        20.80,
        1_375_000,
        PlaceKind.REGION,
        local_name="województwo warmińsko-mazurskie",
        zone="Europe/Warsaw",
        names=("Warmia-Masuria",),
    ),
    Place("Wrocław", "PL", names=("Wroclaw",)),
)
_NORTH_AMERICA: Final = (
    Place("Edmonton", "CA"),
    Place("Montréal", "CA", names=("Montreal",)),
    Place("Alexandria", "US", state="Virginia"),
    Place("Aurora", "US", state="Colorado"),
    Place("Charlottesville", "US", state="Virginia"),
    Place("Chattanooga", "US", state="Tennessee"),
    Place("Columbus", "US", state="Ohio"),
    Place("Denver", "US", state="Colorado"),
    Place("Highland Park", "US", state="Illinois"),
    Place("Houston", "US", state="Texas"),
    Place("Las Vegas", "US", state="Nevada", units=("Metropolitan Police",)),
    Place("Lexington", "US", 37.784, -79.443, 7_300, state="Virginia", zone="America/New_York"),
    Place(
        "Los Angeles",
        "US",
        state="California",
        units=("Civil, Human Rights and Equity Department",),
    ),
    Place("New York City", "US", state="New York", units=("Office for the Prevention of Hate Crimes",)),
    Place("Pittsburgh", "US", state="Pennsylvania"),
    Place("Seattle", "US", state="Washington", units=("Office of the Employee Ombuds",)),
    Place("Stamford", "US", state="Connecticut"),
    Place("Washington", "US", state="District of Columbia", names=("Washington, DC",)),
)

_COUNTRIES: Final = (Place("United States", "US", 39.8, -98.6, 331_449_000, PlaceKind.COUNTRY),)

EVERY: Final = _NETHERLANDS + _NEARBY + _NORTH_AND_SOUTH + _CENTRE_AND_EAST + _NORTH_AMERICA + _COUNTRIES
