"""A declaration prints as adopted, with the endorsements that stood on the day asked for."""

from datetime import date

import pytest

from convener.documents import declaration
from convener.model.declaration import DeclarationStatus, EndorsementOrder, Signature
from convener.model.report import NetherlandsStyle
from convener.press.tree import (
    Attribution,
    Clause,
    Commitments,
    Endorsement,
    Endorsements,
    Paragraph,
    Role,
    Signatures,
    Text,
    plain,
)
from tests import make

FIRST, LATER = date(2022, 11, 15), date(2023, 2, 1)


@pytest.fixture
def text():
    return make.declaration(make.event(), status=DeclarationStatus.OPEN)


def printed(text, as_of=None):
    blocks = declaration.compose(text, declaration.Options(as_of)).blocks
    return next((block for block in blocks if isinstance(block, Endorsements)), None)


def test_clauses_commitments_and_signatures(text):
    text.chapeau, text.closing = "We, the mayors:", "*Undertake* to report."
    text.operative = "*Declare*, and **call on** all, to join in:"
    make.clause(text, "Recognise", "that storms come;")
    make.clause(text, "Welcome", ", in *particular*, the work;")
    make.commitment(text, "Naming people.")
    Signature(declaration=text, printed_name="Åse Skjølberg", printed_title="Mayor of Skarvøya")
    operative = {"operative": True}
    assert declaration.compose(text).blocks == (
        Paragraph(plain("We, the mayors:"), Role.LEAD),
        Clause((Text("Recognise", **operative), Text(" that storms come;"))),
        Clause((Text("Welcome", **operative), Text(", in "), Text("particular", emphasis=True), Text(", the work;"))),
        Clause(
            (Text("Declare", **operative), Text(", and "), Text("call on", **operative), Text(" all, to join in:")),
            leads=True,
        ),
        Commitments((plain("Naming people."),)),
        Clause((Text("Undertake", **operative), Text(" to report."))),
        Signatures("Signed by", (Attribution("Åse Skjølberg", "Mayor of Skarvøya"),)),
    )


def test_endorsements_as_of_a_day(text):
    make.endorsement(text, make.place("Leiden", "NL"), endorsed_on=FIRST)
    make.endorsement(text, make.place("Delft", "NL"), endorsed_on=LATER)
    make.endorsement(text, make.place("Gouda", "NL"), endorsed_on=FIRST, withdrawn_on=LATER)
    make.endorsement(text, make.place("Essen", "DE"))
    on_the_day = printed(text, FIRST)
    assert on_the_day.title == plain("Endorsed by 3 cities as of 15 November 2022")
    assert [entry.name for entry in on_the_day.entries] == ["Essen", "Gouda", "Leiden"]
    assert [entry.name for entry in printed(text, LATER).entries] == ["Delft", "Essen", "Leiden"]
    assert printed(text).title == plain("Endorsed by 3 cities as of 1 February 2023")


def test_nobody_yet_means_no_list(text):
    make.endorsement(text, make.place(), endorsed_on=LATER)
    assert printed(text, FIRST) is None


def test_names_as_printed_with_state_and_country(text):
    text.netherlands_style = NetherlandsStyle.WITH_ARTICLE
    make.endorsement(text, make.place("Columbus", "US", state="Ohio"))
    make.endorsement(text, make.place("Düsseldorf", "DE"), printed_name="Dusseldorf")
    make.endorsement(text, make.place("London", "GB"), printed_country="United Kingdom")
    make.endorsement(text, make.place("Utrecht", "NL"))
    assert printed(text).entries == (
        Endorsement("Columbus, Ohio", "USA"),
        Endorsement("Dusseldorf", "Germany"),
        Endorsement("London", "United Kingdom"),
        Endorsement("Utrecht", "The Netherlands"),
    )


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (EndorsementOrder.ALPHABET, ["Łódź", "Lyon", "Żurawia"]),
        (EndorsementOrder.COUNTRY, ["Lyon", "Łódź", "Żurawia"]),
        (EndorsementOrder.MANUAL, ["Żurawia", "Lyon", "Łódź"]),
    ],
)
def test_orders(text, order, names):
    text.order = order
    for name, country in (("Żurawia", "PL"), ("Lyon", "FR"), ("Łódź", "PL")):
        make.endorsement(text, make.place(name, country))
    assert [entry.name for entry in printed(text).entries] == names


def test_the_heading_somebody_worded_gets_the_day(text):
    text.endorsements_heading = "Cities endorsing the declaration:"
    make.endorsement(text, make.place(), endorsed_on=FIRST)
    assert printed(text).title == plain("Cities endorsing the declaration (as of 15 November 2022)")


def test_a_draft_says_that_it_is_one(text):
    text.heading = "Mayoral Declaration"
    text.title = "The Gdynia Mayoral Declaration"
    assert declaration.compose(text).subtitle == ""
    text.status = DeclarationStatus.DRAFT
    assert declaration.compose(text).subtitle == "Draft Mayoral Declaration"


def test_the_day_of_signing_stands_once_or_beside_each_name(text):
    first = Signature(declaration=text, printed_name="A", printed_title="Mayor of A", signed_on=FIRST)
    second = Signature(declaration=text, printed_name="B", signed_on=FIRST)
    (signed,) = declaration.compose(text).blocks
    assert signed == Signatures("Signed on 15 November 2022 by", (Attribution("A", "Mayor of A"), Attribution("B")))
    second.signed_on = LATER
    (signed,) = declaration.compose(text).blocks
    assert [one.office for one in signed.signatories] == ["Mayor of A, 15 November 2022", "1 February 2023"]
    first.signed_on = second.signed_on = None
    (signed,) = declaration.compose(text).blocks
    assert signed.label == "Signed by"
