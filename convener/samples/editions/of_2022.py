"""The ten findings of 2022, in our own wording, each with what it rests on in The Hague."""

from typing import Final

from convener.model.finding import Numbering
from convener.model.report import DateStyle, ReportKind
from convener.samples.forms.results import Finding, Report
from convener.samples.forms.whole import Edition

_FIRST_FIVE: Final = (
    Finding(
        "2022-1",
        "North American and European cities differ in their circumstances, but hatred and extremism, and the"
        " polarisation that grows with them, are driven by much the same forces. On both continents people wrestle"
        " with many ideologies and motives, or pick from among them, where once a single one moved them. City"
        " policies and programmes for prevention have to take account of that.",
        evidence=("davey-opportunists", "shaefer-cocktail", "hague-1"),
    ),
    Finding(
        "2022-2",
        "Asked what endangers social cohesion most, cities answer: hatred (on grounds of ethnicity, race and"
        " identity, and anti-Semitism), movements of the extreme right, dis- and misinformation, and political"
        " polarisation. Much too often neither policy frameworks nor budgets match these threats as they are, or what"
        " cities live through.",
        evidence=("hague-1", "hague-2", "resources", "structures"),
    ),
    Finding(
        "2022-3",
        "Whether a community’s tensions come from hate speech or from resentment of governments, Jews, migrants or"
        " women, it is mayors and local governments who notice them first and have to deal with them. They may be"
        " unable to stop such currents. What they can do is to build communities so strong and resilient that hatred"
        " and extremism hardly take hold.",
        evidence=("verbeek-first", "verbeek-resilience", "hague-3"),
    ),
    Finding(
        "2022-4",
        "Nobody stands nearer to events, and to the communities they represent and serve, than mayors and"
        " municipalities. What they say, see and have experienced is indispensable to good policy in nations, regions"
        " and the world.",
        evidence=("hague-6", "hague-3", "rosand-voices"),
    ),
    Finding(
        "2022-5",
        "Some cities look at all this as violent extremism or hatred, others as the prevention of crime or violence,"
        " others again as social cohesion. They have a great deal to learn from one another all the same.",
        evidence=("room-lenses",),
    ),
)

_NEXT_THREE: Final = (
    Finding(
        "2022-6",
        points_intro="On both sides of the Atlantic cities see the need to:",
        numbering=Numbering.LETTERS_BRACKET,
        points=(
            (
                "prevent hatred and extremism lastingly by approaches that adapt, that are led locally, and in which"
                " many stakeholders and disciplines join;"
            ),
            "gain and deepen trust, and give relationships time, so that ties endure; and",
            "find out what different groups have in common.",
        ),
        evidence=("expertise", "aktan-trust", "divide", "bonte-communities"),
    ),
    Finding(
        "2022-7",
        "Most agree that prevention works best, and longest, when many stakeholders take part and collaborate. With"
        " several professions, fresh views and varied experience a framework keeps pace with new trends and with what"
        " moves a community. Which professions are needed in a programme or case depends on the setting, and on how"
        " early the work begins. As to stakeholders, it will matter whom the person concerned and the family trust"
        " most.",
        evidence=("expertise", "sharing", "silverberg-before"),
    ),
    Finding(
        "2022-8",
        "Much can be learnt from European and North American mayors and municipalities that have led their people"
        " through an attack. If they pass on what they know, other mayors and cities can be ready: for the decisions"
        " that count, for what to say, for difficulties, and for the partners and relationships on which cohesion"
        " depends while a community mourns and recovers.",
        evidence=("hague-4",),
    ),
)

_POINTS: Final = (
    "Take a stand against hatred and extremism in public, regularly and without wavering.",
    (
        "Say clearly, and always alike, that the city is open to all and welcomes them. Safety starts with inclusion"
        " in the neighbourhood, and prevention rests on it."
    ),
    (
        "Invest in trust, with communities and between them, so that ties and confidence are there if hatred or"
        " extremism appears."
    ),
    (
        "See to it that communities find their local leaders present and easy to reach. Only so do trust and cohesion"
        " grow. Ties that are genuine and trusted bring people together in a crisis, help to overcome discrimination"
        " inherited from history and built into structures, and carry resilience far."
    ),
    (
        "Support maps of local threats and needs, and check that what exists locally answers to both in every"
        " neighbourhood and community. Data collected regularly, from departments of the city and from organisations"
        " in the community, should keep such a map fresh, and dashboards should make it open to all and useful."
    ),
    (
        "Open the city’s services to all who live there, new arrivals included, and explain in several languages how"
        " one gets to them. A city that practises compassion as a muscle is exercised lays the ground for cohesion."
    ),
    "Set money aside for many years, so that local efforts can respond to threats and needs.",
    (
        "Encourage disciplines and sectors to work together from beginning to end: as data is collected, as threats,"
        " risks and needs are assessed, as programmes are designed and carried out, and in measures made to fit. Let"
        " policing both prevent and react, and help police and social workers to collaborate."
    ),
    "Invest in urban spaces where communities meet and cohesion grows.",
    (
        "Make places safe for conversations that are hard, on racism, injustice and hatred among other things, across"
        " all parts of the citizenry."
    ),
    (
        "Send out people who are believed, or officers for public affairs, to detect and counter dis- and"
        " misinformation, also in communities that a city seldom reaches."
    ),
    "Train teachers and equip schools so that they notice hatred and extremism as it begins, and can act early.",
    "Urge schools to give media literacy and critical thinking a high place.",
    (
        "Make the engagement of young people and of faith leaders an institution, and let what they contribute shape"
        " the city’s approach to hatred and extremism in earnest."
    ),
    (
        "Have city officials trained for their part in work against hatred and extremism: to resist bias and"
        " polarisation, for instance, or to recognise and report how hatred and extremism show in behaviour."
    ),
    (
        "Offer care for mental health over the long term, to frontline workers and to those who survived or suffered"
        " violence born of hatred or extremism, well after the first weeks."
    ),
)

_LAST_TWO: Final = (
    Finding(
        "2022-9",
        lead="Leadership by mayors is a key to prevention as to response.",
        points_intro="Among the useful things that mayors can do:",
        numbering=Numbering.LETTERS_POINT,
        points=_POINTS,
        addressee="mayors",
        recommendation=True,
        evidence=(
            "nardella-spaces",
            "silverberg-speak",
            "silverberg-vision",
            "razmyar-services",
            "razmyar-children",
            "lukkarinen-services",
            "khan-curriculum",
            "levinson-welcome",
            "lenferink-contact",
            "hague-5",
        ),
    ),
    Finding(
        "2022-10",
        "Compared with a city that acts alone, cities that unite have great power and potential. Mayors are eager to"
        " exchange experience, and should do so ahead of an attack and not just when one has put their city in the"
        " spotlight.",
        addressee="mayors",
        recommendation=True,
        evidence=("naszalyi-unite", "naszalyi-neighbours", "rotering-share", "silverberg-before"),
    ),
)

EDITION: Final = Edition(
    edition={
        "year": 2022,
        "title": "Strong Cities Transatlantic Dialogue Initiative: Ten Key Findings & Recommendations",
        "document_type": "Key findings (sample wording)",
        "published": "2023-01-20",
        "introduction": """
        The Transatlantic Dialogue Initiative of the Strong Cities Network began in October 2021 and is supported by
        the US Department of State. It brings mayors, local governments and practitioners of Europe and North America
        closer together in their work against hatred, extremism and polarisation and for local democracy. There have
        been workshops in Bratislava, Brussels, Denver and Helsinki, a deep dive with Slovak cities, and two capstone
        events, one in The Hague and one in New York. What local leaders and practitioners told there of their
        experience, and how they see these challenges, is the source of the ten findings and recommendations that
        follow.
        """,
    },
    findings=_FIRST_FIVE + _NEXT_THREE + _LAST_TWO,
    reports=(
        Report(
            ReportKind.FINDINGS_BRIEF,
            {
                "document_type": "Key findings (sample wording)",
                "published": "2023-01-20",
                "date_style": DateStyle.NUMBERS,
                "reading_time": True,
            },
        ),
    ),
)
