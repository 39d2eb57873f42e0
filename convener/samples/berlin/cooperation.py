"""The summary of Berlin, its third key theme, and the next steps."""

from typing import Final

from convener.model.section import SectionKind
from convener.samples.forms.results import Section

SUMMARY: Final = Section(
    "Summary",
    SectionKind.OVERVIEW,
    """
   More than 50 people from local and national governments and from civil society, in Germany, in Central and Eastern
   Europe and in North America, followed the invitation of the [Strong Cities
   Network](https://strongcitiesnetwork.org/) to Berlin City Hall on 15–16 June 2023. The workshop asked what mayors
   and local governments can do for local democracy and social cohesion while hatred and extremism keep changing their
   shape. The US Embassy, Berlin, supported it. It is one of several transatlantic dialogues in which Strong Cities
   helps European and North American cities to cooperate, discuss the threats they share, and learn what other cities
   do.

   Participants talked about new threats to their communities, and heard what cities and their mayors have done, in
   inspiring ways, against hatred, polarisation and extremism. Clarence Anthony of the National League of Cities, its
   Executive Director, spoke on the changing role of cities as hatred rises; prevention, in his view, has to begin with
   civility, and cities should work on common problems together. Nancy Rotering, Mayor of Highland Park, Illinois,
   considered what violence driven by hatred leaves behind, and how mayors and their administrations can support
   communities in its wake. Mayors Márta Váradiné Naszályi of Budavár, Hungary, and Amarjeet Sohi of Edmonton, Canada,
   gave examples of resilience through policies and programmes that celebrate inclusion and build on partners in the
   community. Huberta von Voss, who heads ISD Germany as Executive Director, and HateAid’s Head of Legal, Josephine
   Ballon, described the threats online and how they have led to violence offline. HateAid gives victims of online
   violence, city leaders more and more among them, financial, legal, emotional and other help.

   At the end came keynotes of two State Secretaries, one from the Federal Ministry of the Interior and Community, one
   from Berlin’s Senate of the Interior and Sport, and a panel on closer cooperation for prevention between national,
   regional or state, and local governments.
   """,
)

COOPERATION: Final = Section(
    "National-Local Cooperation (NLC)",
    SectionKind.KEY_THEME,
    """
   There is much to build on. The US federal government, for instance, gives technical help and money to local bodies
   that work against targeted violence and terrorism. The German federal government pays for local *exit* work, among
   other things by supporting EXIT DE, which stands by people who want to leave right-wing extremist movements.

   Participants found gaps as well. Much of this support passes local government by and goes directly to civil society;
   and if local governments receive any, they are mostly those of big cities. In Germany, it was observed, the
   megacities are often the ones to profit, and **rural towns are for the most part forgotten**, however serious and
   growing their problems with extremism.

   In the US, federal agencies **do not understand and describe the threats alike**, so that local practitioners hardly
   know their way in prevention, nor whom to turn to. Bureaucracy makes many a national programme for local efforts
   slow. In Hungary, participants said, little national help exists for the integration of refugees, and what exists is
   held up by administrative requirements.

   Communication breaks down, too. Buses with migrants and refugees reached **Aurora, Colorado**, on the federal
   government’s orders, while the city had been told of it late or not at all. A city that does not know cannot
   prepare, and new arrivals wait longer for help. If national and local leaders communicated **early and steadily**,
   participants thought, also on the bureaucracy just mentioned, such delays could be fewer.

   In Poland national law adds to the difficulty, as it does not lend itself to action on every form of hatred.
   Participants pointed out that a single article of the penal code speaks of hate speech, and that hatred of LGBTQ+
   people is not in it. Protection by law from discrimination against them is slight or absent, and local governments
   get little national support in keeping these residents safe.

   Everywhere, participants asked for more occasions to talk with their national counterparts face to face, about new
   threats and about what they need. National governments should also convene: a dialogue on this very subject, with
   different cities and the nation at one table. Where a government will not, cities were encouraged to take the matter
   into their own hands and to invite each other.
   """,
    numbered=True,
    lead=(
        "To prevent hatred and extremism locally, participants insisted, national and local governments have to work"
        " together better than they do."
    ),
    summary="""
    They asked above all for better communication from the national government to local authorities, and for a
    determined effort to bring in rural towns beside the large urban centres.
    """,
)

NEXT_STEPS: Final = Section(
    "Next Steps",
    SectionKind.NEXT_STEPS,
    """
   The workshop is part of a larger undertaking, in which Strong Cities brings cities of Europe and North America
   together over threats they share, so that each can take inspiration from what others have found. What came out of
   Berlin flows into it: smaller cities will go on being invited with special care, and there will be room for the
   threats named here, hostility to migrants among them.

   Two guides that Strong Cities has in preparation will draw on the workshop too. One is for mayors, about leadership
   in prevention and response; the other tells practitioners in local government how to strengthen prevention led by
   cities, and how to make it last. Both are to be launched on 19–21 September 2023 at the fourth Global Summit of
   Strong Cities, on the margins of the UN General Assembly’s 78th Session. The Summit, with a Mayoral Summit that Eric
   Adams, Mayor of New York City, will host, is to gather mayors and practitioners from over 70 cities of the world,
   those of Germany, of Central and Eastern Europe and of North America among them, for a lively programme about what
   cities themselves do against the rise of hatred, polarisation and extremism.

   Amarjeet Sohi, Mayor of Edmonton, gave the reason for going on. Only collaboration has true effect; that is why his
   city joined Strong Cities, to learn with others how these problems can be tackled, so that hatred and extremism are
   overcome and all people have the conditions to do well.
   """,
)
