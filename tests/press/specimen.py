"""An invented report in which every block of the tree stands, for all presses to print."""

from __future__ import annotations

import io

from PIL import Image

from convener.press import tree as t
from convener.press.tree import plain


def photograph(width: int = 640, height: int = 400) -> t.Photograph:
    image = Image.linear_gradient("L").resize((width, height))
    out = io.BytesIO()
    Image.merge("RGB", (image, image.point(lambda v: 255 - v // 2), image)).save(out, "JPEG", quality=80)
    return t.Photograph(out.getvalue())


def chart() -> t.Drawing:
    bars = []
    for place, value in enumerate((31, 44, 58, 71, 83)):
        x, high = 10 + place * 45.0, value * 1.2
        ring = ((x, 120.0 - high), (x + 28, 120.0 - high), (x + 28, 120.0), (x, 120.0))
        bars.append(t.Shape((ring,), fill=t.Tone.ACCENT if place == 4 else t.Tone.DATA))
        bars.append(t.Lettering(x + 14, 115.0 - high, str(value), 9.5, strong=True, anchoring=t.Anchoring.MIDDLE))
        bars.append(t.Lettering(x + 14, 133.0, str(2021 + place), 8.75, tone=t.Tone.SOFT, anchoring=t.Anchoring.MIDDLE))
    bars.append(t.Shape((((0.0, 120.0), (231.0, 120.0)),), stroke=t.Tone.INK, weight=0.75, closed=False))
    return t.Drawing(231.0, 140.0, tuple(bars))


ADDRESS = "https://ports.example/a/very/long/address/that/has/to/be/turned/somewhere?and=more&of=it"


def para(words: str, role: t.Role = t.Role.BODY) -> t.Paragraph:
    return t.Paragraph(plain(words), role)


def points(*words: str, numbering: t.Numbering = t.Numbering.LETTER_BRACKET) -> t.Items:
    return t.Items(tuple(t.Item((para(one),)) for one in words), numbering)


DOTS = (
    t.Dot("Tangarvík", 65.9, -18.3),
    t.Dot("Skarvøya", 62.5, 6.2),
    t.Dot("Świetlin", 54.6, 17.3, host=True),
    t.Dot("Żurawia Kępa", 54.3, 19.3),
    t.Dot("Carraigmór", 53.3, -9.4),
    t.Dot("Brélannec", 48.65, -3.6),
    t.Dot("São Telmo do Mar", 40.5, -8.8),
    t.Dot("Agía Thálassa", 37.4, 24.6),
    t.Dot("Ağvalı", 41.2, 30.1),
    t.Dot("Ytre Kvalfjord", 69.5, 18.4),
)

OVERVIEW = (
    t.Heading(1, plain("Overview"), anchor="overview"),
    para(
        "For two days in June, 71 mayors, councillors and practitioners from 25 harbour towns in 21 countries met in a "
        "former ropewalk to ask what a small town can still do when the weather, the news and the crowd all arrive at "
        "once.",
        t.Role.LEAD,
    ),
    para(
        "Towns of this size rarely have an emergency department. They have a harbour master, a school, a choir, two "
        "bakeries and a mayor whose number everybody knows. Participants compared what holds such towns together on a "
        "bad night, and what wears thin: volunteers who grow old, warnings nobody believes, and ferries that bring "
        "nine thousand guests to a quay built for nine hundred."
    ),
    t.Paragraph(
        (
            t.Text("The programme moved from the mayors’ own accounts to breakout work and closed with the "),
            t.Text("Świetlin Declaration", emphasis=True),
            t.Text(" (see "),
            t.Reference("declaration"),
            t.Text("). The findings follow; the sessions behind them begin on "),
            t.Reference("session-3"),
            t.Text("."),
        )
    ),
)

FINDINGS = (
    t.Heading(
        1,
        plain("Key findings"),
        anchor="findings",
        remark=plain(
            "Beside each finding stands what it rests on: the statements noted, the towns that made them, and where "
            "in this summary they can be read."
        ),
    ),
    t.Finding(
        "1",
        plain("A warning is only as good as the person it comes from"),
        blocks=(
            para(
                "Towns that warn through neighbours reach more households than towns that warn through sirens and "
                "screens alone. People act when somebody they know asks them to; everything else is noise they have "
                "learned to sleep through."
            ),
        ),
        evidence=(plain("9 statements"), plain("6 towns"), (t.Pages(("session-3", "case", "examples")),)),
        anchor="finding-1",
    ),
    t.Finding(
        "2",
        plain("Harbour towns need three things from their governments, and none of them is equipment"),
        blocks=(
            para("Participants were united, across very different systems, that national authorities should:"),
            t.Items(
                (
                    t.Item(
                        (
                            t.Paragraph(
                                (
                                    t.Text("share forecasts with town halls "),
                                    t.Text("before", emphasis=True),
                                    t.Text(" they are published, even when they are uncertain;"),
                                )
                            ),
                        )
                    ),
                    t.Item(
                        (
                            para("pay for one full-time post for each group of small towns, and let it"),
                            points("travel;", "listen; and", "report.", numbering=t.Numbering.DASH),
                        )
                    ),
                    t.Item((para("let towns speak for themselves in their own language in the first hour."),)),
                ),
                t.Numbering.LETTER_BRACKET,
            ),
        ),
        addressee="For national governments",
        evidence=(plain("12 statements"), plain("11 towns")),
        anchor="finding-2",
    ),
    t.Finding(
        "10",
        lead=plain("The first rumour has to be answered by a face."),
        blocks=(para("A denial on a website confirms a rumour; a mayor on the quay ends it."),),
        anchor="finding-10",
    ),
)

SESSION = t.Sitting(
    plain("When the first hour belongs to rumour"),
    label="Session 3",
    facts=("Panel, Thursday 14:00", "Rope Hall"),
    groups=(
        t.Group("Moderator", (t.Attribution("Eleni Karaveli", "Deputy Mayor, Agía Thálassa, Greece"),)),
        t.Group(
            "Panel",
            (
                t.Attribution("Åse Skjølberg", "Mayor, Skarvøya, Norway"),
                t.Attribution("Gonçalo Quintão", "Mayor, São Telmo do Mar, Portugal"),
                t.Attribution("", "Harbour Master, Ireland"),
            ),
        ),
    ),
    blocks=(
        t.Paragraph(
            (
                t.Text("For "),
                t.Text("Åse Skjølberg", strong=True),
                t.Text(
                    ", the answer begins with admitting ignorance. In Skarvøya the municipality now sends its first "
                    "message within ten minutes, and it always says three things: what is known, what is not, and "
                    "when the next message comes. The promise of a time matters more than the content, she said, "
                    "because it gives people a reason to wait."
                ),
                t.Note(
                    plain(
                        "The three-sentence rule was first tried at the Halvsand workshop of March 2025; the series’ "
                        "2025 findings brief gives the wording in eight languages."
                    )
                ),
            )
        ),
        t.Quotation(
            (
                t.Text("We stopped trying to be first with the answer. We try to be first with the question, and "),
                t.Text("we say when we will be back.", strong=True),
            ),
            t.Attribution("Åse Skjølberg", "Mayor of Skarvøya, Norway"),
            emphasis_added=True,
        ),
        t.Paragraph(
            (
                t.Text(
                    "One participant from a Baltic town observed that unpaid messengers are trusted most "
                    "and last least (see finding "
                ),
                t.Reference("finding-2", t.Form.NUMBER),
                t.Text(", "),
                t.Reference("finding-2"),
                t.Text(", and “"),
                t.Reference("case", t.Form.TITLE),
                t.Text("”)."),
            )
        ),
        t.Quotation(plain("Nobody reads a siren."), t.Attribution("", "a harbour master"), pull=False),
        t.Examples(
            plain("Examples from other towns"),
            (
                t.Example(
                    "Halvsand",
                    (
                        t.Link(plain("Ten Minutes, Three Sentences"), "https://halvsand.example/ten"),
                        t.Text(": a template for first messages"),
                    ),
                    "Denmark",
                ),
                t.Example(
                    "League of Ferry Ports",
                    (t.Link(plain(ADDRESS), ADDRESS),),
                ),
            ),
        ),
    ),
    anchor="session-3",
)

CASE = t.CaseStudy(
    plain("Brélannec, France"),
    (
        t.Matter(
            "Challenge",
            (
                para(
                    "In the storm of February 2021, 69 of every 100 households had heard nothing an hour after the "
                    "warning. The siren was audible in the lower town only, and the text service reached those who had "
                    "signed up: mostly the young."
                ),
            ),
        ),
        t.Matter(
            "Approach",
            (
                para("Under its mayor the town set up a chain of neighbours that runs street by street:"),
                points(
                    "every street names two residents who hold a key, a lamp and a list of those who need help;",
                    "the ferry company, the school and both bakeries open early as posts of information; and",
                    "the chain is walked, not telephoned, on the first Monday of each quarter.",
                    numbering=t.Numbering.NUMBER_BRACKET,
                ),
                para("Training is short, paid by the hour and held in Breton and French."),
            ),
        ),
        t.Matter(
            "Impact",
            (para("In the storm of November 2025 the chain had reached 83 of every 100 households within the hour."),),
        ),
    ),
    intro=plain("Population 8,400. Ferry port and fishing harbour on a tidal inlet."),
    read_on=t.Link(plain("brelannec.example/veille-du-port"), "https://brelannec.example/veille-du-port"),
    anchor="case",
)

AGENDA = t.AgendaDay(
    "Thursday 11 June 2026",
    (
        t.AgendaItem(plain("Registration and coffee"), "08:30", "09:15", "Foyer", quiet=True),
        t.AgendaItem(
            plain("Welcome to Świetlin"),
            "09:15",
            "09:45",
            "Rope Hall",
            "Opening",
            (
                t.Group("Opened by", (t.Attribution("Zdzisława Łącka-Wróbel", "Mayor of Świetlin, Poland"),)),
                t.Group("Greeting", (t.Attribution("Ansgar Tiedemann", "Director, The Lantern Foundation"),)),
            ),
            anchor="opening",
        ),
        t.AgendaItem(
            plain("Who warns whom, and who listens"),
            "11:30",
            "12:45",
            "Three rooms at once",
            "Session 2: Breakout round",
            blocks=(para("Three groups work on the same night from three sides.", t.Role.SMALL),),
            themes=(
                t.Theme(
                    "A",
                    plain("Neighbours as messengers"),
                    (plain("What makes a warning believable, and who may carry it?"),),
                    (
                        t.Group("Facilitator", (t.Attribution("Ilze Bērziņkalne", "Ostmāja"),)),
                        t.Group("Rapporteur", (t.Attribution("Tõnu Põldsaar", "Põhjaranna"),)),
                    ),
                    "Rope Hall",
                ),
                t.Theme(
                    "B",
                    plain("What we need from capitals"),
                    (plain("Which three things should every government offer small towns?"),),
                    (t.Group("Facilitator", (t.Attribution("Jörg Weißhaupt", "Grünwarder"),)),),
                    "Net Room",
                ),
                t.Theme("C", plain("Guests on the quay"), (), (), "Chart Room"),
            ),
        ),
        t.AgendaItem(plain("Lunch, hosted by the Town of Świetlin"), "12:45", "14:00", "Sail Loft", quiet=True),
        t.AgendaItem(plain("Walk along the mole"), room="Meet at the foyer", label="Field visit"),
    ),
    plain("The Old Ropewalk, ul. Powroźnicza 3, Świetlin. All times are local."),
    anchor="day-1",
)

LETTER = t.Letter(
    "Secretariat of the North Quay",
    ("Sigríður Tangadóttir", "Mayor of Tangarvík, Iceland"),
    plain("Your evening in Świetlin"),
    (para("Dear Mayor,"), para("thank you for the lantern.")),
    "15 June 2026",
    (plain("+48 58 000 00 00"), (t.Link(plain("quay.example"), "https://quay.example"),)),
    (t.Attribution("Hanna Dobek", "Head of the Secretariat"),),
    t.Logo("The North Quay", photograph(300, 100)),
)

CUES = t.CueSheet(
    "Thursday 11 June 2026, behind the stage",
    (
        t.CueBand(
            "Opening, Rope Hall",
            (
                t.CueLine(plain("Housekeeping"), "09:15", "0:00", "3", plain("Ola Stępka"), fixed=True),
                t.CueLine(
                    plain("Family photo on the steps"),
                    "09:38",
                    "0:23",
                    "7",
                    plain("All mayors; W. Śledź leads"),
                    plain("Side doors open"),
                    plain("If rain: stage, two rows"),
                    changed="Changed since version 6, was 09:35",
                ),
            ),
            "09:15–09:45",
            plain("Channels: one English, two Polish."),
        ),
        t.CueBand("Coffee, Sail Loft", (t.CueLine((), "11:00", minutes="20", actual="11:04"),), changed="New"),
    ),
    plain("Bold times are fixed."),
    anchor="show-1",
)

DECLARATION = (
    t.Heading(1, plain("The Świetlin Declaration of Harbour Towns"), anchor="declaration"),
    para("We, the mayors and leaders of harbour towns gathered in Świetlin:", t.Role.LEAD),
    t.Clause(
        (
            t.Text("Recognise", operative=True),
            t.Text(
                " that storms, crowds and rumours now reach small towns within the same hour, "
                "and that no town meets them alone;"
            ),
        )
    ),
    t.Clause(
        (
            t.Text("Express concern", operative=True),
            t.Text(" that those who warn and help are too often unpaid, unthanked and growing older;"),
        )
    ),
    t.Clause(
        (
            t.Text("Declare our commitment to,", operative=True),
            t.Text(" and "),
            t.Text("call on", operative=True),
            t.Text(" every harbour town to join us in:"),
        ),
        leads=True,
    ),
    t.Commitments(
        (
            plain("Naming, in each street, people trusted to carry a warning, and training them every year."),
            plain(
                "Speaking first and plainly, in the languages heard on our quays, and saying what we do not yet know."
            ),
            plain("Counting guests, seasonal workers and crews among those we protect."),
        )
    ),
    t.Clause(
        (t.Text("Undertake", operative=True), t.Text(" to report to one another each year, before the autumn storms."))
    ),
    t.Signatures(
        "Signed by",
        (
            t.Attribution("Zdzisława Łącka-Wróbel", "Mayor of Świetlin, Poland"),
            t.Attribution("Gonçalo Quintão", "Mayor of São Telmo do Mar, Portugal"),
        ),
    ),
    t.Endorsements(
        plain("Endorsed by 11 towns as of 1 July 2026"),
        tuple(
            t.Endorsement(name, country)
            for name, country in (
                ("Agía Thálassa", "Greece"),
                ("Ağvalı", "Türkiye"),
                ("Brélannec", "France"),
                ("Caerwenog", "United Kingdom"),
                ("Cala Ferrúa", "Spain"),
                ("Călărmare", "Romania"),
                ("Carraigmór", "Ireland"),
                ("Chornyi Brid", "Ukraine"),
                ("Oudezand aan het Wad in de Provincie", "The Netherlands"),
                ("Świetlin", "Poland"),
                ("Żurawia Kępa", ""),
            )
        ),
    ),
)

CLOSING = (
    t.Matter(
        "Next steps",
        (para("The secretariat will collect the first yearly reports by 30 September 2026."),),
        anchor="next",
    ),
    t.Matter(
        "Further reading",
        (
            t.Reading(
                (
                    t.Publication(
                        (t.Link(plain("Ten Minutes, Three Sentences"), "https://halvsand.example/ten"),),
                        "Town of Halvsand",
                        "May 2026",
                    ),
                    t.Publication(plain("Ten Key Findings 2025"), "Harbour Towns Dialogue"),
                    t.Publication(plain("A film without a date")),
                )
            ),
        ),
    ),
    t.Matter(
        "Partners",
        (
            t.Logos(
                (
                    t.Logo("North Quay", photograph(300, 90)),
                    t.Logo("Town of Świetlin"),
                    t.Logo("Lantern", photograph(120, 120)),
                ),
                (
                    plain(
                        "Convened by the North Quay Secretariat with the Town of Świetlin. "
                        "Made possible by The Lantern Foundation."
                    ),
                ),
            ),
        ),
    ),
    t.Matter(
        "Contact",
        (
            t.Paragraph(
                (
                    t.Text("Hanna Ćwikła", strong=True),
                    t.Text(", Programme Lead, North Quay Secretariat"),
                    t.LineBreak(),
                    t.Link(plain("hanna.cwikla@northquay.example"), "mailto:hanna.cwikla@northquay.example"),
                ),
                t.Role.ADDRESS,
            ),
        ),
    ),
)

PEOPLE = t.Table(
    (
        t.Column(plain("Name"), 3),
        t.Column(plain("Office"), 4),
        t.Column(plain("Days"), 1, t.Align.RIGHT),
        t.Column(plain("Signature"), 3, to_fill=True),
    ),
    (
        t.Body(
            (((t.Text("Karaveli, Eleni", strong=True),), plain("Deputy Mayor, Agía Thálassa"), plain("2"), ()),),
            "Greece",
        ),
        t.Body(
            tuple((plain(f"Person {n}"), plain("Office of the Mayor"), plain("1"), ()) for n in range(1, 5)), "Norway"
        ),
    ),
    (plain("All"), (), plain("6"), ()),
    plain("List of participants"),
    anchor="people",
)

GLANCE = t.AtAGlance(
    plain("The three at a glance"),
    (
        t.Glance("1", plain("Warn through people, then through machines"), "finding-1"),
        t.Glance("2", plain("Ask for three things"), "finding-2"),
        t.Glance("10", plain("Answer the first rumour with a face"), "finding-10"),
    ),
)

DOCUMENT = t.Document(
    title="Ready Before the Tide",
    subtitle="How small harbour towns prepare for storms, crowds and rumours, "
    "and keep the trust of the people who live there",
    kind="Dialogue summary",
    series="Harbour Towns Dialogue",
    running="The Old Ropewalk, Świetlin, 11–12 June 2026",
    publication="North Quay Secretariat, 3 July 2026",
    publisher="North Quay Secretariat",
    cover=t.Cover(
        (
            t.Fact("71", "participants"),
            t.Fact("25", "harbour towns"),
            t.Fact("21", "countries"),
            t.Fact("23", "endorsements"),
        ),
        DOTS,
    ),
    colophon=(
        t.Detail("Date and place", (plain("11–12 June 2026"), plain("The Old Ropewalk"), plain("Świetlin, Poland"))),
        t.Detail("Convened by", (plain("North Quay Secretariat"),)),
        t.Detail("Supported by", (plain("The Lantern Foundation"),)),
    ),
    blocks=(
        *OVERVIEW,
        t.Disclaimer(
            "Disclaimer",
            plain(
                "This summary was prepared by the North Quay Secretariat, which alone is responsible for its content. "
                "The views expressed are not necessarily those of the participants, the host town or the supporters. "
                "Statements are attributed as each speaker agreed."
            ),
            opening=True,
        ),
        t.PageBreak(),
        *FINDINGS,
        GLANCE,
        SESSION,
        CASE,
        t.Figures(
            (
                t.Figure(
                    photograph(),
                    "Boats in the inner harbour at dawn.",
                    "Figure 1",
                    plain("Morning round of the harbour watch."),
                    "Photo: Town of Brélannec",
                ),
                t.Figure(
                    chart(),
                    "Columns rising from 31 in 2021 to 83 in 2025.",
                    "Figure 2",
                    plain("Households reached within one hour, per cent."),
                ),
            )
        ),
        t.Beside(
            (t.Detail("Reading time", (plain("4 minutes"),)),),
            (t.Figure(photograph(), "The quay.", caption=plain("Inner harbour, Świetlin, 2026")),),
        ),
        AGENDA,
        t.PageBreak(),
        *DECLARATION,
        t.Places(
            (
                t.Country("Croatia", ("Škrilje",)),
                t.Country("Poland", ("Świetlin", "Żurawia Kępa")),
                t.Country("Ukraine", ("Chornyi Brid",)),
            ),
            plain("Participating towns by country"),
        ),
        PEOPLE,
        CUES,
        t.Heading(3, plain("A last word"), label="Part 4"),
        points("one", "two", numbering=t.Numbering.NUMBER),
        points("one", "two", numbering=t.Numbering.LETTER_POINT),
        points("one", "two", numbering=t.Numbering.NONE),
        t.Disclaimer("Note", plain("Names of places are printed as their towns print them.")),
        *CLOSING,
        LETTER,
    ),
)
