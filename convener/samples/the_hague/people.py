"""The people named at The Hague, with the positions they held in November 2022."""

from typing import Final

from convener.samples.forms.known import Person, Position

_SCN: Final = "Strong Cities Network"

OPENING: Final = (
    Person("rosand", "Eric", "Rosand", (Position("Executive Director", organisation=_SCN),)),
    Person(
        "van-zanen",
        "Jan",
        "van Zanen",
        (Position("Mayor", "The Hague"),),
        sort_name="Zanen, Jan van",
        short_form="Mayor Van Zanen",
    ),
    Person(
        "duggal",
        "Shefali",
        "Razdan Duggal",
        (Position("US Ambassador to the Netherlands", organisation="US Embassy, The Hague"),),
        short_form="Ambassador Razdan Duggal",
    ),
    Person(
        "davey",
        "Jacob",
        "Davey",
        (Position("Head of Research on Far-Right Extremism", organisation="Institute for Strategic Dialogue"),),
    ),
    Person(
        "van-ginkel",
        "Bibi",
        "van Ginkel",
        (Position("Founder", organisation="The Glocal Connection"),),
        sort_name="Ginkel, Bibi van",
    ),
)

KEYNOTES: Final = (
    Person("garcetti", "Eric", "Garcetti", (Position("Mayor", "Los Angeles"),), short_form="Mayor Garcetti"),
    Person(
        "silyan-saba",
        "Joumana",
        "Silyan-Saba",
        (
            Position(
                "Director of Policy & Discrimination Enforcement",
                "Los Angeles",
                "Civil, Human Rights and Equity Department",
            ),
        ),
    ),
    Person("jaskowiak", "Jacek", "Jaśkowiak", (Position("Mayor", "Poznań"),), short_form="Mayor Jaśkowiak"),
    Person("halsema", "Femke", "Halsema", (Position("Mayor", "Amsterdam"),), short_form="Mayor Halsema"),
    Person("rotering", "Nancy", "Rotering", (Position("Mayor", "Highland Park"),), short_form="Mayor Rotering"),
    Person(
        "naveed",
        "Hassan",
        "Naveed",
        (Position("Executive Director", "New York City", "Office for the Prevention of Hate Crimes"),),
    ),
    Person(
        "khan",
        "Amarah",
        "Khan",
        (
            Position("Employee Ombud", "Seattle", ended="2022"),
            Position("Executive Director", "Seattle", "Office of the Employee Ombuds", started="2023"),
        ),
        notes=(
            "Listed as Employee Ombud at The Hague in 2022 and as Executive Director in Berlin in 2023; the years are"
            " those of the two events, not of an appointment."
        ),
    ),
    Person(
        "larkin",
        "Sasha",
        "Larkin",
        (Position("Deputy Chief of Homeland Security", "Las Vegas", "Metropolitan Police"),),
    ),
    Person(
        "verbeek",
        "Leendert",
        "Verbeek",
        (Position("President", organisation="Congress of Local and Regional Authorities of the Council of Europe"),),
    ),
    Person("nardella", "Dario", "Nardella", (Position("Mayor", "Florence"),), short_form="Mayor Nardella"),
)

CONVERSATIONS: Final = (
    Person("ginther", "Andrew", "Ginther", (Position("Mayor", "Columbus"),), short_form="Mayor Ginther"),
    Person(
        "naszalyi",
        "Márta",
        "Váradiné Naszályi",
        (Position("Mayor", "Budavár"),),
        sort_name="Naszályi, Márta Váradiné",
        short_form="Mayor Naszályi",
    ),
    Person("silverberg", "Allison", "Silverberg", (Position("Mayor", "Alexandria", former=True),)),
    Person(
        "ciazynski",
        "Bartłomiej",
        "Ciążyński",
        (
            Position("Vice-Chairman of the City Council", "Wrocław"),
            Position("Special Advisor to the Mayor on Combatting Anti-Semitism and Xenophobia", "Wrocław"),
        ),
    ),
    Person("bonte", "Hans", "Bonte", (Position("Mayor", "Vilvoorde"),), short_form="Mayor Bonte"),
    Person("simmons", "Caroline", "Simmons", (Position("Mayor", "Stamford"),), short_form="Mayor Simmons"),
    Person("lenferink", "Henri", "Lenferink", (Position("Mayor", "Leiden"),), short_form="Mayor Lenferink"),
    Person("razmyar", "Nasima", "Razmyar", (Position("Deputy Mayor of Education", "Helsinki"),), short_form="Nasima"),
    Person("signer", "Michael", "Signer", (Position("Mayor", "Charlottesville", former=True),)),
    Person(
        "van-heijningen",
        "Erik",
        "van Heijningen",
        (Position("Mayor", "Bodegraven-Reeuwijk"),),
        sort_name="Heijningen, Erik van",
        short_form="Mayor Van Heijningen",
    ),
    Person(
        "lukkarinen",
        "Miila",
        "Lukkarinen",
        (Position("", "Helsinki", "Safety and Preparedness Unit"),),
    ),
    Person("shaefer", "Mirko", "Shaefer", (Position("Head", organisation="Utrecht Data School"),)),
)

APPROACHES: Final = (
    Person("sandstrom", "Edvin", "Sandstrom", (Position("Director of Research", organisation="Sweden’s CVE Center"),)),
    Person("levinson", "Oliver", "Levinson", (Position("CVE lead", "London"),)),
    Person("brejaart", "Kostas", "Brejaart", (Position("Policy advisor", "Rotterdam"),)),
    Person("mankinen", "Tarja", "Mankinen", (Position("", organisation="European Commission"),)),
    Person("bjornsgaard", "Kelsey", "Bjornsgaard", (Position("Head of Practice", organisation=_SCN),)),
    Person(
        "ben-messaoud",
        "Mohsinne",
        "Ben Messaoud",
        (Position("Participant", organisation="Young Cities"), Position("", "Antwerp")),
    ),
    Person("aktan", "Ikbal", "Aktan", (Position("", "The Hague"),)),
    Person(
        "kostic",
        "Jackie",
        "Kostic",
        (Position("Participant", organisation="Young Cities"), Position("", "Antwerp")),
    ),
    Person("peduto", "Bill", "Peduto", (Position("Mayor", "Pittsburgh", former=True),)),
)

EVERY: Final = OPENING + KEYNOTES + CONVERSATIONS + APPROACHES
