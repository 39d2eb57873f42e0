"""The threats as told in Berlin, and the first key theme with the case of Edmonton."""

from typing import Final

from convener.model.section import SectionKind
from convener.samples.forms.results import CaseStudy, PlaceExample, Section

THREATS: Final = Section(
    "Threats, Key Challenges & City Needs",
    SectionKind.THREATS,
    """
   Three threats to social cohesion worry participants most: false and misleading information; right-wing extremism,
   neo-Nazism and white supremacy among its forms; and ill will, up to violence, towards migrants and minorities. The
   last will be harder to contain, they expect, as ever more people are displaced and as climate and other crises
   deepen.

   Cities also see support for refugees melt away among the public, and fear for their long-term aid to new arrivals
   and for integration. Poland is one example. Many residents welcomed Ukrainians to their cities when Russia invaded;
   by now, participants report, there is friction between residents and refugees, especially over jobs and other
   resources. Xenophobic disinformation makes it worse: it inflates the number of refugees and blames migrants for harm
   to the social fabric, as though violence were in their nature.

   Mayors and other city leaders receive more death threats and more harassment from extremist and hate groups. Polish
   mayors who spoke up for open borders and for help to migrants and refugees were sent forged death certificates by
   post; mayors in the US who ask for broader LGBTQ+ rights are abused and intimidated online. In the long run this
   changes politics, for good candidates may shrink from standing, and those in office may leave it. Hardly anybody
   offers help to officials under threat without being asked. In Germany HateAid assists victims of online violence,
   city officials included, with psychosocial care, money and legal aid. After hearing of its work, participants
   remarked that bodies of this sort in the US, in Poland, in Hungary and in the other countries present do not as a
   rule reach out to city officials.

   Christian Hochgrebe, State Secretary in Berlin’s Senate of the Interior and Sport, urged quick and decisive action
   that seeks to get ahead of threats as they evolve: though these cross borders, the **consequences are always felt
   locally**.
   """,
)

_EDMONTON: Final = CaseStudy(
    "City of Edmonton, Canada",
    "Edmonton",
    challenge="""
    After a series of attacks on Muslims in 2021, and amid worries about the safety of Black communities, the City
    asked its residents of colour in several consultations what they needed. Racist incidents were among their
    concerns, and so was how few of them are found in local government.
    """,
    approach="""
    Led by Mayor Sohi, the City drew up an Anti-Racism Strategy on three pillars:

    1. an organisation rooted in the community and devoted to anti-racism, with the means for it;
    2. an example set by the City itself, with a high-level office in its administration to deal with systemic racism;
    3. lasting core and operational funds, and help in building skills, for community organisations that work against
    racism and hate, with a share reserved for those that people of colour lead.

    The strategy grew out of regular talks with residents, those of the indigenous and Black communities foremost. Two
    more things complete it: an Anti-Racism Advisory Committee of Council that tells the City Council how communities
    see matters of racism, and an Anti-Black Racism Action Plan with the steps by which the City carries the strategy
    out.
    """,
    impact="""
    The approach gains from its **intention**, of which residents have the Mayor’s example before them: he is committed
    to act on racism in society and in institutions. Born of consultation with those whom racism hits hardest, the
    strategy is true to life; and because community organisations can count on core and programme funds for years,
    their work will last.
    """,
    link="https://www.edmonton.ca/city_government/initiatives_innovation/anti-racism-strategy",
    link_text="Anti-Racism Strategy",
    paragraph=1,
)

LEADERSHIP: Final = Section(
    "Mayoral Leadership",
    SectionKind.KEY_THEME,
    """
   Many told of a deliberate and public stand against hatred, extremism and polarisation. With Mayor Sohi in office the
   **City of Edmonton** worked out a new Anti-Racism Strategy, which it is now carrying out ([see
   page](#case-study:City of Edmonton, Canada)). In **Gdańsk, Poland**, the Mayor saw to it that an Equal Treatment
   Council was set up; it answers hatred and discrimination with safe spaces for those affected ([see key
   theme](#section:Community Engagement and Partnerships)).

   Mayor Martin Papke of **Weißenfels, Germany**, is resolved to put the town’s money, staff and other means into
   projects for its people and communities, so that all feel heard and grievances are met in good time. Economy and
   infrastructure had the town’s attention until then, and social investment little of it. The new Mayor hopes that the
   town will accept its part in social cohesion *as well as* the services it renders already.

   Several mayors of Polish border towns joined hands so that refugees from Ukraine were welcome and well looked after
   from the first day. From the **District of Budavár** it was told that the Lord Mayor of **Budapest** brought the
   mayors of its districts together: they raised means and coordinated community organisations so that Ukrainian
   refugees had help and what they needed most.

   What leaders say matters too. Mayor Nancy Rotering of **Highland Park, Illinois**, holds that mayors have to name
   bigotry and hatred whenever they occur. The town’s statement of values welcomes everyone who lives there, and people
   of every faith, gender identity, sexual orientation and migration status are celebrated for how they enrich it. In
   **Dortmund, Germany**, the Mayor made a point of speaking out on recent antisemitic incidents, and left no doubt
   that the city accepts no form of hatred. Give a task to a local leader, as Clarence Anthony of the National League
   of Cities put the matter, and there will be results.

   All this goes on although mayors who speak up are harassed for it. Participants therefore asked for support and
   resources that local leaders can get hold of. One participant from the US had argued in public for stricter gun laws
   and received several death threats; the federal government, she observed, never came forward with help or advice.
   Support of this kind is scarce everywhere, participants agreed, if somewhat less so in Germany, where officials may
   turn to bodies such as HateAid.
   """,
    numbered=True,
    lead="Mayors keep leading with resolve against hatred and extremism, even though it often earns them hostility.",
    summary="""
    By inclusive policies and by speaking out against hatred, a growing number of mayors are making cities that cherish
    diversity, togetherness and civility. Threats and harassment, online and offline, are what some receive in return,
    and next to nobody helps them to deal with it.
    """,
    examples_heading="Other city examples",
    case_studies=(_EDMONTON,),
    examples=(
        PlaceExample("Mayor’s Blueprint for Supporting Asylum Seekers", place="New York City"),
        PlaceExample("", label="Polish “Rescue Cities”", link="https://www.kyivpost.com/post/15541"),
        PlaceExample("Award for helping refugees", place="Michałowo", remark="at the border with Belarus"),
        PlaceExample("Mayoral commitment to supporting refugees", place="Záhony"),
    ),
)
