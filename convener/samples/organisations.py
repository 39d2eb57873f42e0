"""The organisations that the samples of The Hague and Berlin name."""

from typing import Final

from convener.model.organisation import OrganisationKind as Kind
from convener.samples.forms.known import Organisation

EVERY: Final = (
    Organisation(
        "Strong Cities Network",
        Kind.NETWORK,
        website="https://strongcitiesnetwork.org/",
        notes="Summaries of 2022 shorten it to SCN; from 2023 on it is Strong Cities after the first mention.",
        names=("SCN", "Strong Cities"),
    ),
    Organisation("Human Security Collective", Kind.CIVIL_SOCIETY, seat="The Hague", country="NL"),
    Organisation("The Glocal Connection", Kind.CIVIL_SOCIETY, country="NL"),
    Organisation(
        "US Embassy, The Hague",
        Kind.EMBASSY,
        seat="The Hague",
        country="US",
        names=("Embassy of the United States of America, The Hague",),
    ),
    Organisation(
        "US Embassy, Berlin",
        Kind.EMBASSY,
        seat="Berlin",
        country="US",
        names=("Embassy of the United States of America", "US Embassy in Berlin"),
    ),
    Organisation("US Department of State", Kind.NATIONAL_GOVERNMENT, country="US"),
    Organisation("Bertelsmann Foundation (North America)", Kind.FOUNDATION, country="US"),
    Organisation("Institute for Strategic Dialogue", Kind.RESEARCH, short_name="ISD", country="GB"),
    Organisation("ISD Germany", Kind.RESEARCH, country="DE"),
    Organisation("HateAid", Kind.CIVIL_SOCIETY, country="DE"),
    Organisation("National League of Cities", Kind.NETWORK, country="US"),
    Organisation("Eurocities", Kind.NETWORK, seat="Brussels", country="BE"),
    Organisation(
        "Congress of Local and Regional Authorities of the Council of Europe",
        Kind.EUROPEAN,
        seat="Strasbourg",
        names=("Congress of Local and Regional Authorities of Council of Europe",),
    ),
    Organisation("European Commission", Kind.EUROPEAN, seat="Brussels"),
    Organisation("European Union", Kind.EUROPEAN, short_name="EU"),
    Organisation(
        "Foreign, Commonwealth and Development Office",
        Kind.NATIONAL_GOVERNMENT,
        short_name="FCDO",
        country="GB",
        names=("UK Foreign, Commonwealth and Development Office",),
    ),
    Organisation(
        "Federal Ministry of the Interior and Community",
        Kind.NATIONAL_GOVERNMENT,
        short_name="BMI",
        country="DE",
        names=("Bundesministerium des Innern und für Heimat",),
    ),
    Organisation("Sweden’s CVE Center", Kind.NATIONAL_GOVERNMENT, country="SE", names=("Swedish CVE Center",)),
    Organisation("Utrecht Data School", Kind.RESEARCH, seat="Utrecht", country="NL"),
    Organisation("Young Cities", Kind.CIVIL_SOCIETY, notes="A programme of the Strong Cities Network."),
    Organisation("Peace Palace", Kind.OTHER, seat="The Hague", country="NL"),
)
