"""The second key theme in Berlin, with the case of Berlin itself."""

from typing import Final

from convener.model.section import SectionKind
from convener.samples.forms.results import CaseStudy, PlaceExample, Section

_BERLIN: Final = CaseStudy(
    "City of Berlin, Germany",
    "Berlin",
    introduction="""
    On the day before the workshop participants from North America went on field visits. They saw how the City of
    Berlin works against hatred and extremism, and how it rehabilitates and reintegrates (R&R) foreign terrorist
    fighters (FTFs) who come back, with their families.
    """,
    challenge="""
    For ten years Islamist extremism was a serious problem: some residents left for territory that ISIS held, and there
    were attacks, carried out as well as foiled. Radicalisation to violence and returning FTFs with their families are
    still a worry, yet what stands out today is right-wing extremism, and hostility towards migrants and refugees.
    """,
    approach="""
    The City leads or supports many initiatives. One that the guests came to know is the **DeRadicalisation Network**,
    in which civil society, experts, city agencies and community leaders face Islamist extremism together. It meets
    regularly to go through concerns and think of answers.

    Another was the **R&R strategy**, a comprehensive one. A single point of contact within the local government
    oversees it and brings everyone together, from social workers, community organisations and police to others, so
    that each person who returns finds the right support on reaching Berlin. The strategy thinks far ahead: for one
    individual, rehabilitation and reintegration can take years.

    Under the name **Berlin Develops New Neighbourhoods** (BENN), migrants and refugees gain skills, knowledge and
    confidence for an active part in society, while encounters that build trust reduce resentment against them. The
    Berlin Register, finally, maps hate crime, hate speech, discrimination and the like; the City and bodies such as
    the Coordination Office to Promote Democracy and Mobile Counselling Against Right-Wing Extremism can draw on it in
    their work.
    """,
    impact="""
    Berlin does both: it helps particular people (by the DeRadicalisation Network and the R&R strategy, for instance),
    and it strengthens cohesion in whole neighbourhoods. Taken together, this is a model of prevention and response in
    which all of society has a share.
    """,
)

PARTNERSHIPS: Final = Section(
    "Community Engagement and Partnerships",
    SectionKind.KEY_THEME,
    """
   Participants gave many examples of what cities invest in local partners. They show how much partnerships with the
   community can do, and that a city can and should give more than money, the more so as few have much to spend on
   prevention.

   To win trust and to coordinate services with the work of communities, the **City of Dortmund** has formed a network
   of civil society organisations, businesses and community leaders, such as those of the faiths, across the whole
   city. Four times a year or more it invites them to discuss hatred and extremism, and what they can jointly do for a
   resilient city.

   In **Seattle** the city wants to be visible. Its officials are present in every part of the community in posts made
   for the purpose, such as that of community support officer, and even fire stations have liaisons whose one task is
   trust. Obstacles to reporting should fall away, and residents should feel at ease to bring their concerns to the
   City. Amarah Khan, Executive Director of the Office of the Employee Ombuds, is hopeful that being out in the
   community on purpose, with easy occasions to talk to the City, **will change how the threat is understood**, since
   people will find reporting easier.

   In **Gdańsk, Poland**, the City and local non-governmental organisations (NGOs) offer free psychosocial and legal
   help to residents who have met with prejudice, discrimination or other forms of hatred. A Gdańsk Centre for Equal
   Treatment came of it, founded when the Mayor took the lead. In its safe spaces across the city, victims find shelter
   and the support of seven NGOs that are the City’s partners. According to one participant it works very well: beside
   the help itself, which is vital, trust has grown between City, NGOs and residents, minorities above all. They report
   incidents more readily, so the City knows better how large the problem is. Figures show the need: 800 hours of
   assistance were given to victims one by one between April and December 2019 alone. Nothing of the sort existed in
   Poland before, and it was a local government that invented it.

   More could be named. What such partnerships achieve is manifold: residents trust local institutions and can reach
   them, and fewer obstacles stand in the way of reporting; partners who are at home in communities that a city seldom
   reaches carry its work further; and the answer to what drives hatred and extremism in a given place is rooted there
   and endures. A special gain, participants found, comes when local government convenes and organises these partners.
   Their efforts then complete and teach each other, and the City sees what is being done throughout the community, and
   what is missing.

   ISD Germany told of its programme Business Council for Democracy (BC4D), through which companies help to make
   democracy resilient: their employees are trained in digital literacy. Partnerships with the private sector and with
   research, it was said in the discussion, could do much more against hatred than they do now. Local businesses can
   amplify what a City and its Mayor say for inclusion; researchers can keep officials informed about threats and
   trends in prevention. Local governments could use the BC4D model to bring training to local businesses too, not only
   to large corporations.
   """,
    numbered=True,
    lead=(
        "Cities on both sides of the Atlantic want their governance to be seen: by working with local communities,"
        " organisations and businesses, investing in them, and involving them in other ways."
    ),
    summary="""
    Forums with residents, support for civil society organisations (CSOs), alliances with local companies, dialogue
    between communities: in whatever form, partnerships and programmes in the community need a city’s investment, and
    need it to last.
    """,
    examples_heading="Other city examples",
    case_studies=(_BERLIN,),
    examples=(
        PlaceExample("Immigrant Integration Plan", place="Aurora"),
        PlaceExample("Public Participation Programme", place="Seattle"),
        PlaceExample("Cities Rally Around Ukraine", organisation="Eurocities"),
        PlaceExample("City-Led Community Resilience and Youth Engagement Efforts", organisation="Eurocities"),
    ),
)
