"""The second day at The Hague, from the panel on social cohesion to the signing."""

from datetime import date
from typing import Final

from convener.model.session import RoleKind, SessionKind
from convener.samples.forms.programme import Role, Session
from convener.samples.the_hague import breakouts

DAY: Final = date(2022, 11, 16)

_MORNING: Final = (
    Session("welcome-2", "Morning coffee", SessionKind.BREAK, DAY, ("08:30", "09:00"), room="Foyer"),
    Session(
        "cohesion",
        "Maintaining Social Cohesion in the Context of Rising Disinformation and anti-Government/anti-Establishment"
        " Sentiment: The Role of Cities",
        SessionKind.PANEL,
        DAY,
        ("09:00", "10:15"),
        room="Plenary hall",
        roles=(
            Role("signer", RoleKind.MODERATOR),
            Role("van-heijningen", RoleKind.PANELLIST),
            Role("lukkarinen", RoleKind.PANELLIST),
            Role("shaefer", RoleKind.PANELLIST),
        ),
        narrative="""
        Michael Signer, formerly Mayor of Charlottesville (USA), led the panel and drew on his time in office: on the
        conspiracies and false reports he had to deal with as they happened, most of all in the days that followed the
        Unite the Right rally of August 2017.

        Erik van Heijningen, Mayor of Bodegraven-Reeuwijk (Netherlands), showed what his city gained against conspiracy
        tales by having the city, police and public prosecutor act closely together. Local leaders, he advised, do well
        to find out what attracts a person to propaganda; to condemn or wave away that person achieves less.

        Miila Lukkarinen of Helsinki’s Safety and Preparedness Unit sees the anti-establishment mood growing there too,
        and the first loose threads in social cohesion. Helsinki answers with dependable services (health, education
        and social care), and by making extremism, hatred and polarisation a subject of general education, with lessons
        in critical thinking and the reading of media. The young, she added, frequently recognise disinformation sooner
        than their elders, whom courses at schools do not reach and who may be less at ease online.

        Mirko Shaefer, Head of the Utrecht Data School, portrayed the present scene online as a mixture of ideologies
        and groups with opposition to the establishment in common. Its scattered debates can spill into a city’s
        streets, as protest or as violence.
        """,
    ),
    Session("coffee-3", "Coffee", SessionKind.BREAK, DAY, ("10:15", "10:30"), room="Foyer"),
    Session(
        "approaches",
        "Different Forms of Extremism: An Integrated Approach to Prevention",
        SessionKind.PANEL,
        DAY,
        ("10:30", "11:30"),
        room="Plenary hall",
        roles=tuple(
            Role(speaker, RoleKind.PANELLIST)
            for speaker in ("sandstrom", "levinson", "silyan-saba", "brejaart", "mankinen")
        ),
        narrative="""
        With scarce means and rival priorities, should a city run a programme of its own against violent extremism
        (P/CVE), or make it part of what it does anyway against crime and violence and for safe communities? Five
        speakers replied.

        Edvin Sandstrom, Director of Research at Sweden’s CVE Center, introduced the centre’s new model for local
        prevention. It satisfies the reasoning of security and that of social work, and it fits into the social policy
        that Swedish cities have already.

        Oliver Levinson, CVE lead in London, trusts to a city that makes people welcome as the best protection against
        hatred and extremism. London began with a separate strategy against Islamist extremism; once that existed and
        was paid for, it became part of the city’s wider work on other forms.

        Joumana Silyan-Saba (Los Angeles) wants the social roots of extremism dealt with, and these are local, within a
        city’s reach. Political violence is never acceptable, whereas demonstrations against a government belong to
        democracy, and the two must not be confused. Cities should also admit where policies and programmes went wrong,
        for there is most to learn from those.

        Kostas Brejaart, policy advisor in Rotterdam (Netherlands), told of a learning network about polarisation. Its
        members discuss what the city can do for cohesion and how it talks with residents, of its own accord, about
        delicate matters. They concentrate on the parts of Rotterdam that should be won over *before* a protest turns
        violent.

        Tarja Mankinen of the European Commission pictures the related threats as an onion. At the core is violent
        extremism; hatred, racism, anti-Semitism, hostility to government and the like form the skins. Instruments
        should be ready for each, but to apply all of them together would be a mistake. Better is disciplined
        prevention that keeps one skin, such as an anti-establishment mood, from leading to attacks.
        """,
    ),
    Session(
        "youth",
        "Engaging Youth for Sustainable Prevention",
        SessionKind.PANEL,
        DAY,
        ("11:30", "12:15"),
        room="Plenary hall",
        roles=(
            Role("bjornsgaard", RoleKind.FACILITATOR),
            Role("ben-messaoud", RoleKind.PANELLIST),
            Role("aktan", RoleKind.PANELLIST),
            Role("kostic", RoleKind.PANELLIST),
        ),
        narrative="""
        Kelsey Bjornsgaard, Head of Practice at SCN, facilitated a conversation with three young people who work in
        prevention in Belgium and the Netherlands. They explained why a municipality should involve youth when
        prevention policy is made, carried out and checked, and insisted on an engagement that means something and is
        no token.

        Mohsinne Ben Messaoud from Antwerp, who takes part in SCN’s Young Cities programme there, reminded governments
        that the future is with the young: they need room to speak and to shape the policies under which they live.
        Youth organisations should be diverse, and so should those whom a municipality chooses to hear from among them.

        Ikbal Aktan from The Hague put trust first, between young people and their municipality. At meetings called by
        a government, and wherever else their concerns are on the table, the young of every background have to be
        present and to be heard.

        Jackie Kostic, of the same programme and city, agreed: a youth council whose members do not resemble the youth
        it speaks for cannot represent it.
        """,
    ),
    Session("lunch-2", "Lunch", SessionKind.MEAL, DAY, ("12:15", "13:15"), room="Foyer"),
)
_CLOSE: Final = Session(
    "signing",
    "Signing of The Hague Mayoral Declaration",
    SessionKind.SIGNING,
    DAY,
    ("16:15", "17:00"),
    room="Plenary hall",
    fixed_start=True,
    shows="The Hague Mayoral Declaration",
    shown_note="Signed by the Mayors of The Hague and Columbus",
    roles=(Role("van-zanen", RoleKind.SIGNATORY), Role("ginther", RoleKind.SIGNATORY)),
    told_elsewhere="Told in the overview.",
)

SESSIONS: Final = (
    *_MORNING,
    breakouts.FIRST,
    Session("coffee-4", "Coffee", SessionKind.BREAK, DAY, ("14:30", "14:45"), room="Foyer"),
    breakouts.SECOND,
    _CLOSE,
)
