"""What the invented workshop found so far: sections with a case study and examples, findings with points."""

from typing import Final

from convener.model.finding import Numbering
from convener.model.section import SectionKind
from convener.samples.forms.results import CaseStudy, Finding, PlaceExample, Section

_PUERTO: Final = CaseStudy(
    "Puerto Yñigo, Spain",
    "Puerto Yñigo",
    introduction="The office on the quay has been open since the spring of 2025.",
    challenge="""
    Four ferries a week arrive after ten at night. Those who came without an address slept in the waiting room, and
    rumours about them were in town by breakfast.
    """,
    approach="""
    The town opened an office with one door and one form:

    1. somebody who speaks two of five languages is there when a ferry is due;
    2. a bed for two nights is kept free in each of three guest houses;
    3. the morning after, the town says on its website how many came and what they need.

    Neighbours share the night shifts, *on one condition*: nobody does more than two a month.
    """,
    impact="Nobody has slept in the waiting room since. A year of the office costs **forty metres of quay wall**.",
    link="https://puerto-ynigo.example.org/one-door",
    link_text="One door on the quay",
    paragraph=2,
)

SECTIONS: Final = (
    Section(
        "Overview",
        SectionKind.OVERVIEW,
        """
       Sixteen harbour towns came together in Ørnhavn on 20–21 May 2027 at the invitation of the Small Harbours
       Alliance (SHA). They are alike in one thing: whatever happens in the world reaches them by ship, a little before
       it reaches others ([see figure](#figure-map_of_places)).

       The workshop asks what a small town can do when people, goods and rumours come ashore on the same evening. The
       first day is told here; the second is still to come ([see section](#section:Next steps)).
       """,
    ),
    Section(
        "What a harbour owes an arrival",
        SectionKind.KEY_THEME,
        """
       Most newcomers decide within two days whether a town is friendly. Participants therefore looked closely at those
       two days: who is on the quay, who is on the telephone, who is in bed.

       Where a town had one office for everything, the second day was shorter.[^1] **Puerto Yñigo, Spain**, has gone
       furthest ([see page](#case-study:Puerto Yñigo, Spain)); **Õunarand, Estonia**, does much the same with a sheet
       of paper.

       What costs most is not the night shift but the winter. Towns with seasonal work pay twice if people leave in
       November and have to be found again in April ([see page](#finding:harbour-2)).

       [^1]: The Institute for Coastal Conversation asked four hundred newcomers in seven harbours; what they told is in
       the summary of the first day.
       """,
        numbered=True,
        lead="A town is judged by its first forty-eight hours, and it can prepare for each of them.",
        summary="One door, one name and one list of who may be woken make the difference, and cost little.",
        examples_heading="Other examples",
        case_studies=(_PUERTO,),
        examples=(
            PlaceExample("The night list", place="Õunarand", link="https://ounarand.example.org/night-list"),
            PlaceExample(
                "First winter apprenticeships", place="Hvítárós við Flóa", remark="with half the wage paid by the town"
            ),
            PlaceExample("Handbook for small reception offices", organisation="Small Harbours Alliance"),
        ),
    ),
    Section(
        "Rumours and how to meet them",
        SectionKind.KEY_THEME,
        """
       A false story needs an evening; an answer has until noon. Participants from several towns had seen an arrival of
       nine people grow to ninety overnight.

       Those believed first are seldom officials. Pilots, dockers and crews hear a story when it is an hour old, and a
       town that asks them is in time.
       """,
        numbered=True,
        lead="Those who speak before noon are believed; those who speak at five are explaining.",
        summary="Say what is known, early, through people who are trusted on the quay.",
    ),
    Section(
        "Next steps",
        SectionKind.NEXT_STEPS,
        """
       On the second day the towns will discuss a draft declaration, the Ørnhavn Promise. Those that endorsed the
       Kaišiauostis Undertaking in 2026 report on it every year.
       """,
    ),
)

FINDINGS: Final = (
    Finding(
        "harbour-1",
        """
       One person who gives a name and a telephone number matters more to newcomers than any leaflet. Towns can see to
       it that such a person is on the quay whenever a ferry is due.
       """,
        "One name is worth more than one leaflet",
        addressee="towns",
        recommendation=True,
        evidence=("names", "one-door", "one-name", "night-list-practice"),
    ),
    Finding(
        "harbour-2",
        title="Permits should keep the calendar of the sea",
        lead="Work is there when the season is, and permits often come when it is over.",
        points_intro="National governments can help in three ways:",
        numbering=Numbering.LETTERS_BRACKET,
        points=(
            "decide on seasonal permits before the first of March;",
            "let a permit for one port hold in the next; and",
            "count a first winter of training as work.",
        ),
        addressee="national governments",
        recommendation=True,
        evidence=("permits", "apprentices", "unloading"),
    ),
    Finding(
        "harbour-3",
        "What a town knows about an arrival should be public before noon, told first to those who are asked first:"
        " pilots, dockers and ferry crews.",
        "Answer a rumour before noon",
        addressee="towns",
        recommendation=True,
        evidence=("before-noon", "pilots", "gangway", "before-noon-call"),
    ),
    Finding(
        "harbour-4",
        "Mayors and councillors who decide for a reception centre are threatened for it. They should not have to find"
        " help alone.",
        "Nobody should be threatened alone",
        evidence=("threat",),
    ),
)
