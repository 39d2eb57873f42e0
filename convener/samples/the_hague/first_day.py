"""The first day at The Hague: who spoke, and what was told of it afterwards."""

from datetime import date
from typing import Final

from convener.model.session import RoleKind, SessionKind
from convener.samples.forms.programme import Role, Session

DAY: Final = date(2022, 11, 15)

_MORNING: Final = (
    Session("registration", "Registration and coffee", SessionKind.REGISTRATION, DAY, ("08:30", "09:15"), room="Foyer"),
    Session(
        "opening",
        "Opening Session",
        SessionKind.OPENING,
        DAY,
        ("09:15", "10:00"),
        room="Plenary hall",
        fixed_start=True,
        roles=(
            Role("rosand", RoleKind.OPENER),
            Role("van-zanen", RoleKind.OPENER),
            Role("duggal", RoleKind.OPENER),
        ),
        narrative="""
        Eric Rosand, Executive Director of the Strong Cities Network (SCN), began with the reason for meeting at all:
        without the voices of mayors and a view from city hall, neither prevention nor response can work. The dialogue,
        and the cooperation between cities on both shores of the Atlantic of which it is part, is there so that local
        leaders and their officials have somewhere to say what worries them, what they need and what should come first.

        Jan van Zanen, Mayor of The Hague, called the network the right body to bring cities, local policymakers and
        practitioners to one table, so that none of them is left alone with the problem. He invited more European and
        North American cities to make use of it, and announced that from 2023 The Hague will co-chair its International
        Steering Committee.

        Shefali Razdan Duggal, the US Ambassador, set her country’s support for the meeting within a wider policy of
        the Biden Administration to strengthen democracy. Local leaders, she observed, meet hostility to government
        with inventive ways of protecting their people; and communities that history has shut out must have a part when
        policy is made, in city hall as elsewhere.
        """,
    ),
    Session(
        "threats",
        "The Integrated Threat Environment: The Perspectives of Cities",
        SessionKind.PLENARY,
        DAY,
        ("10:00", "11:00"),
        room="Plenary hall",
        roles=(
            Role("davey", RoleKind.PANELLIST, "Extremist currents online"),
            Role("van-ginkel", RoleKind.PRESENTER, "A quick scan of local perceptions of the threat"),
        ),
        narrative="""
        How do the threats hang together? Participants described disinformation, conspiracy belief and extremism that
        have moved into the mainstream, and the danger to democratic values and institutions that comes with them.
        Far-right groups, they reported, exploit falsehoods about migrants and the refugees of the war in Ukraine to
        win recruits and to radicalise. Resentment left over from the COVID-19 restrictions, hostility to government
        and the strain on household budgets all make local work harder.

        Jacob Davey of the Institute for Strategic Dialogue (ISD) portrayed online actors as more and more opportunist:
        bound to no single ideology, they join forces to be noticed. Social media, and the youth culture that is turned
        to account there, have fed hatred online, and currents such as racism, opposition to vaccination and conspiracy
        theory are behind a marked increase in violence from the far right.

        Bibi van Ginkel, founder of The Glocal Connection, presented a quick scan made among local policymakers in
        Dutch and other European municipalities. It asked how they see right-wing extremism, mis- and disinformation,
        hate speech, polarisation and anti-establishment feeling, and what they do about them. The gap between the
        political elite and the local population is felt to be widening; the anti-establishment mood, above all where
        it stems from the COVID-19 restrictions, causes the most worry. The scan also lists what stands in the way when
        a city wants to bring several partners together: no mandate to act locally, too little time, no national
        framework for working with municipalities, gaps in training and knowledge, and partners without the political
        will.
        """,
    ),
    Session("coffee-1", "Coffee", SessionKind.BREAK, DAY, ("11:00", "11:30"), room="Foyer"),
)

_KEYNOTES: Final = Session(
    "keynotes",
    "Keynote Addresses from Mayors and other Local Leaders",
    SessionKind.KEYNOTES,
    DAY,
    ("11:30", "13:15"),
    room="Plenary hall",
    roles=tuple(
        Role(speaker, RoleKind.KEYNOTE, minutes=10)
        for speaker in (
            "garcetti",
            "silyan-saba",
            "jaskowiak",
            "halsema",
            "rotering",
            "naveed",
            "khan",
            "larkin",
            "verbeek",
            "nardella",
        )
    ),
    narrative="""
    Ten mayors, city officials and other local leaders addressed the meeting in turn. Eric Garcetti, Mayor of Los
    Angeles (USA), spoke of what American cities face and what they can achieve, the midterm elections just past being
    part of both. A varied city without hatred, he said, is a country’s greatest strength, and the gathering itself
    gave notice that hatred has no hiding place in such a city and extremism no home.

    Joumana Silyan-Saba, Director of Policy & Discrimination Enforcement in the Civil, Human Rights and Equity
    Department of Los Angeles, reported from a side event held in June 2022 at the Summit of the Americas together with
    SCN and others. Its subject was violence prevention led by cities and integrated across their services: built on
    evidence, alert to trauma handed down between generations, and joined with care for mental health.

    Jacek Jaśkowiak, Mayor of Poznań (Poland), described how his city received refugees from Ukraine while keeping the
    needs of long-standing residents in balance with theirs. Words that divide have to be answered, he argued, if
    cities and nations are to hold together.

    For Femke Halsema, Mayor of Amsterdam (Netherlands), those who assail democracy are no longer the same people: the
    distrust and fear of government grow, and adherents of conspiracy theories on the far right turn on minorities and
    resort to violence, borne up by the anti-establishment mood. A municipality is itself part of the establishment,
    which makes a convincing answer hard to find. Hers has three parts: 1) keep to democratic norms, and regard a
    protest as a right to be exercised and not as a danger to be contained; 2) protect minorities and others whom
    extremists single out, women journalists and LGBTQI+ people among them; 3) spend less effort on legal proceedings
    and more on conversation and lasting ties.

    Nancy Rotering, Mayor of Highland Park (USA), told how her city met the attack of 4 July, in which one gunman
    killed seven people and wounded more than 40. Violence of this kind with guns she regards as peculiar to her
    country. Mayors, she urged, should learn from one another beforehand, so that no city is unprepared.

    Hassan Naveed leads New York City’s Office for the Prevention of Hate Crimes. Among nearly nine million people,
    hatred is aimed mostly at Jewish, LGBTQI+ and Asian residents, and language barriers and poor relations with the
    police keep many from reporting it. The city relies on three pillars: closer community relations, better education,
    and stronger laws together with better enforcement.

    Amarah Khan, Employee Ombud in Seattle (USA), turned to extremism and hatred at work. Bias comes naturally to
    people, she said, while resisting it has to be learnt. A curriculum against polarisation trains city staff to
    prevent discrimination and harassment, to give care that takes trauma into account, to see to gender justice, and
    to act with an intelligence that is ethical too.

    Sasha Larkin, Deputy Chief of Homeland Security with the Metropolitan Police of Las Vegas (USA), argued that police
    officers hold a power and a responsibility for prevention that nobody else has. By talking with residents and
    coming to know each neighbourhood they earn the trust on which everything else rests.

    Leendert Verbeek presides over the Congress of Local and Regional Authorities of the Council of Europe. Whatever
    stirs up tension in a community, whether hate speech or ill will towards governments, Jews, migrants or women,
    reaches the mayor’s office first. Few of these trends can be steered from there, he conceded; strong and resilient
    communities in which hatred finds no soil can nevertheless be built.

    Dario Nardella, Mayor of Florence (Italy), which he presented as the least populous of the global cities, explained
    its investment in urban spaces that bring people together, and how cities that act jointly are heard further off.
    Squares and streets made for friendly encounters are, on this view, a means of social cohesion.
    """,
)

_AFTERNOON: Final = (
    Session("lunch-1", "Lunch", SessionKind.MEAL, DAY, ("13:15", "14:30"), room="Foyer"),
    Session(
        "conversation",
        "Safeguarding Local Democracy and Building Resilience",
        SessionKind.CONVERSATION,
        DAY,
        ("14:30", "15:45"),
        label="Mayoral/Local Leader Conversation",
        room="Plenary hall",
        roles=tuple(
            Role(speaker, RoleKind.PANELLIST) for speaker in ("ginther", "naszalyi", "silverberg", "ciazynski")
        ),
        narrative="""
        What local leaders can do for democracy and against extremism was talked over by four of them, in terms of what
        is hard at present and of what has gone well.

        Andrew Ginther, Mayor of Columbus (USA), likened a strong city to a movement that muscles remember. Mayors have
        the power to leave such a memory to those who come after, who will need it to overcome hatred and keep
        democracy.

        Márta Váradiné Naszályi, Mayor of Budavár, the first district of Budapest (Hungary), set the strength of cities
        that unite against the weakness of one that acts alone: neighbours have to work together on what troubles them
        all, however much states or alliances may quarrel. As democratic principles wear away nationally, she has
        created a council in Budavár through which citizens take a greater part in decisions.

        Allison Silverberg, formerly Mayor of Alexandria (USA), passed on what she would tell any colleague about
        attacks: have the partners in place *before* one happens, because that is when resilience is made. A mayor
        needs a clear and hopeful picture of the city, with everyone in it; and after violence, a mayor should speak in
        public, often, and say that it will not alter what the city is.

        Bartłomiej Ciążyński, Vice-Chairman of the City Council of Wrocław (Poland), whose Mayor he advises on
        anti-Semitism and xenophobia, asked for conviction and courage from those in local office. They have to teach
        that human rights, equality and the fight against hate speech are not up for bargaining.
        """,
    ),
    Session("coffee-2", "Coffee", SessionKind.BREAK, DAY, ("15:45", "16:15"), room="Foyer"),
    Session(
        "prevention",
        "Prevention in an Evolving and Inter-Connected Threat Environment",
        SessionKind.PANEL,
        DAY,
        ("16:15", "17:30"),
        room="Plenary hall",
        roles=tuple(Role(speaker, RoleKind.PANELLIST) for speaker in ("bonte", "simmons", "lenferink", "razmyar")),
        narrative="""
        Hans Bonte, Mayor of Vilvoorde (Belgium), sees the key in working side by side with local communities, since
        only then can those in office know what people need and act on it.

        Caroline Simmons, Mayor of Stamford (USA), counted domestic terrorism and mass shootings as the gravest dangers
        in American cities; like rising hate crime and mistrust of government, they call for local answers. When hate
        crime went up in Stamford, the city took on an officer for diversity, equity and inclusion, and made it known
        that it tolerates no hateful behaviour.

        Henri Lenferink, Mayor of Leiden (Netherlands), recommended steady contact with every community and a notion of
        citizenship that is active, in which residents join the debates on policy that concern them. He credits it with
        the city’s common stance, without protests, when Syrian refugees came.

        Nasima Razmyar, Deputy Mayor of Education in Helsinki (Finland), begins prevention with services that are open
        to all and with early schooling. Basic care reaches every resident whatever their background, and much is done
        so that young people meet the police without fear and with confidence. From the age of four, children talk
        about tolerance, democracy and respect. What matters most to her is the young: they are taught to settle
        conflicts, to disagree without breaking off, to look for what connects them, and to read the media with care.
        """,
    ),
    Session(
        "premiere",
        "Film premiere: Stronger Than Hate",
        SessionKind.SCREENING,
        DAY,
        ("17:30", "18:30"),
        room="Plenary hall",
        shows="Stronger Than Hate",
        shown_note="Premiere",
        roles=(Role("peduto", RoleKind.INTRODUCER),),
        narrative="""
        When the film had been shown, Bill Peduto, who led Pittsburgh as its mayor at the time, spoke about leadership
        by mayors and about cohesion after an attack of this kind.
        """,
        told_elsewhere="More of the film is told in the overview.",
    ),
    Session("dinner", "Dinner", SessionKind.MEAL, DAY, ("19:00", "21:30")),
)

SESSIONS: Final = (*_MORNING, _KEYNOTES, *_AFTERNOON)
