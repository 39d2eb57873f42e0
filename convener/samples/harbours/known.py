"""The harbour towns and bodies of the invented workshop; none of them is on any map."""

from typing import Final

from convener.model.organisation import OrganisationKind
from convener.model.place import PlaceKind
from convener.samples.forms.known import Organisation, Place
from convener.samples.harbours import marks

_NOTE: Final = "Invented for the sample."

PLACES: Final = (
    Place(
        "Ørnhavn",
        "NO",
        58.62,
        9.02,
        11_400,
        zone="Europe/Oslo",
        names=("Ornhavn",),
        notes=_NOTE,
        units=("Harbour Office",),
    ),
    Place("Sälgöstad", "SE", 57.92, 11.62, 8_900, zone="Europe/Stockholm", names=("Salgostad",), notes=_NOTE),
    Place("Hvítárós við Flóa", "IS", 64.53, -21.93, 2_100, zone="Atlantic/Reykjavik", names=("Hvitaros",), notes=_NOTE),
    Place("Õunarand", "EE", 58.41, 24.42, 3_800, zone="Europe/Tallinn", names=("Ounarand",), notes=_NOTE),
    Place("Māršalosta", "LV", 57.05, 21.43, 6_200, zone="Europe/Riga", names=("Marsalosta",), notes=_NOTE),
    Place("Kaišiauostis", "LT", 55.62, 21.13, 14_700, zone="Europe/Vilnius", names=("Kaisiauostis",), notes=_NOTE),
    Place("Żurawno Portowe", "PL", 54.43, 16.39, 19_300, zone="Europe/Warsaw", names=("Zurawno Portowe",), notes=_NOTE),
    Place("Weißanker", "DE", 53.89, 9.14, 12_600, zone="Europe/Berlin", names=("Weissanker",), notes=_NOTE),
    Place("Saint-Œuvre-sur-Mer", "FR", 48.66, -2.83, 7_700, zone="Europe/Paris", names=("Saint-Oeuvre",), notes=_NOTE),
    Place("Puerto Yñigo", "ES", 43.38, -3.22, 16_800, zone="Europe/Madrid", names=("Puerto Ynigo",), notes=_NOTE),
    Place("Açorinha da Foz", "PT", 40.64, -8.75, 5_500, zone="Europe/Lisbon", names=("Acorinha",), notes=_NOTE),
    Place(
        "Gullhaven",
        "IE",
        51.84,
        -8.31,
        4_900,
        local_name="Cuan na bhFaoileán",
        zone="Europe/Dublin",
        notes=_NOTE,
    ),
    Place("Čavlina Luka", "HR", 43.73, 15.88, 6_600, zone="Europe/Zagreb", names=("Cavlina Luka",), notes=_NOTE),
    Place("Vârțești-Port", "RO", 43.92, 28.61, 9_800, zone="Europe/Bucharest", names=("Vartesti-Port",), notes=_NOTE),
    Place("Glarolimano", "GR", 38.37, 23.63, 8_200, local_name="Γλαρολίμανο", zone="Europe/Athens", notes=_NOTE),
    Place("Şahinlimanı", "TR", 40.36, 27.97, 21_500, zone="Europe/Istanbul", names=("Sahinlimani",), notes=_NOTE),
    Place("Chaikyne", "UA", 46.62, 31.54, 17_200, local_name="Чайкине", zone="Europe/Kyiv", notes=_NOTE),
    Place(
        "Marsa Nawras",
        "MA",
        35.21,
        -4.62,
        13_900,
        local_name="مرسى النورس",
        zone="Africa/Casablanca",
        names=("Mersa Nawras",),
        notes=_NOTE,
    ),
    Place(
        "Ørnhavn County",
        "NO",
        58.75,
        8.90,
        96_000,
        PlaceKind.COUNTY,
        local_name="Ørnhavn fylke",
        zone="Europe/Oslo",
        notes=_NOTE,
    ),
)

NETWORK: Final = "Small Harbours Alliance"
INSTITUTE: Final = "Institute for Coastal Conversation"
MINISTRY: Final = "Ministry of Coasts and Crossings"
FERRIES: Final = "Skagerrak Night Ferries"

ORGANISATIONS: Final = (
    Organisation(
        NETWORK,
        OrganisationKind.NETWORK,
        "SHA",
        website="https://harbours.example.org/",
        notes=_NOTE,
        logo=marks.alliance,
    ),
    Organisation(INSTITUTE, OrganisationKind.RESEARCH, "ICC", "DE", "Weißanker", notes=_NOTE),
    Organisation(MINISTRY, OrganisationKind.NATIONAL_GOVERNMENT, country="NO", notes=_NOTE),
    Organisation(FERRIES, OrganisationKind.COMPANY, country="NO", seat="Ørnhavn", notes=_NOTE, logo=marks.ferries),
    Organisation(
        "Lantern Fund", OrganisationKind.FOUNDATION, country="IE", seat="Gullhaven", notes=_NOTE, logo=marks.fund
    ),
)
