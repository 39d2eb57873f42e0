"""The programme in Berlin, its times invented, with the field visits of the day before."""

from datetime import date
from typing import Final

from convener.model.session import RoleKind, SessionKind
from convener.samples.forms.programme import Role, Session

_EVE: Final = date(2023, 6, 14)
_FIRST: Final = date(2023, 6, 15)
_SECOND: Final = date(2023, 6, 16)
_HALL: Final = "Great hall"
_LOBBY: Final = "Lobby"

_VISITS: Final = Session(
    "visits",
    "Field visits in Berlin",
    SessionKind.FIELD_VISIT,
    _EVE,
    ("10:00", "17:00"),
    abstract=(
        "For participants from North America: how Berlin prevents hatred and extremism, and how it takes back those"
        " who return from abroad."
    ),
    told_elsewhere="Told in the case study of Berlin ([see page](#case-study:City of Berlin, Germany)).",
    roles=(Role("visitors", RoleKind.DISCUSSANT),),
)
_FIRST_DAY: Final = (
    Session("registration", "Registration", SessionKind.REGISTRATION, _FIRST, ("08:30", "09:15"), room=_LOBBY),
    Session("welcome", "Welcome", SessionKind.OPENING, _FIRST, ("09:15", "09:45"), room=_HALL, fixed_start=True),
    Session(
        "civility",
        "The evolving role of cities",
        SessionKind.KEYNOTES,
        _FIRST,
        ("09:45", "10:30"),
        room=_HALL,
        roles=(Role("anthony", RoleKind.KEYNOTE),),
        narrative="""
        Clarence Anthony of the National League of Cities, its Executive Director, followed the changing part that
        cities play against a rising tide of hatred. Prevention, he held, has to be founded on civility; and he called
        on cities to take up together what they all are faced with.
        """,
    ),
    Session("coffee-1", "Coffee", SessionKind.BREAK, _FIRST, ("10:30", "11:00"), room=_LOBBY),
    Session(
        "online",
        "The threat landscape online, and where it leads",
        SessionKind.KEYNOTES,
        _FIRST,
        ("11:00", "12:30"),
        room=_HALL,
        roles=(Role("von-voss", RoleKind.KEYNOTE), Role("ballon", RoleKind.KEYNOTE)),
        narrative="""
        Huberta von Voss, who heads ISD Germany as Executive Director, and HateAid’s Head of Legal, Josephine Ballon,
        surveyed the threats found online and the evidence that they turn into violence offline. HateAid stands by
        those who suffer it, with money, legal advice and comfort among other things; more and more of them lead a
        city.
        """,
    ),
    Session("lunch-1", "Lunch", SessionKind.MEAL, _FIRST, ("12:30", "13:45"), room=_LOBBY),
    Session(
        "leadership",
        "Mayoral leadership",
        SessionKind.PLENARY,
        _FIRST,
        ("13:45", "15:15"),
        room=_HALL,
        roles=(Role("rotering", RoleKind.KEYNOTE), Role("papke", RoleKind.PANELLIST)),
        narrative="""
        Nancy Rotering, Mayor of Highland Park, Illinois, spoke about what violence out of hatred does to a community,
        and what mayors and their administrations can do for it afterwards.
        """,
        told_elsewhere="Told under [key theme](#section:Mayoral Leadership).",
    ),
    Session("coffee-2", "Coffee", SessionKind.BREAK, _FIRST, ("15:15", "15:45"), room=_LOBBY),
    Session(
        "resilience",
        "Community engagement and partnerships",
        SessionKind.PLENARY,
        _FIRST,
        ("15:45", "17:30"),
        room=_HALL,
        roles=(
            Role("naszalyi", RoleKind.KEYNOTE),
            Role("sohi", RoleKind.KEYNOTE),
            Role("isd-germany", RoleKind.PRESENTER, "Business Council for Democracy"),
            Role("khan", RoleKind.PANELLIST),
        ),
        narrative="""
        Márta Váradiné Naszályi, Mayor of Budavár in Hungary, and Amarjeet Sohi, Mayor of Edmonton in Canada, showed
        how they make their cities resilient: by policies that welcome everybody and by programmes that rest on
        partners in the community.
        """,
        told_elsewhere="Told under [key theme](#section:Community Engagement and Partnerships).",
    ),
    Session("dinner", "Dinner", SessionKind.MEAL, _FIRST, ("19:00", "21:30")),
)
_SECOND_DAY: Final = (
    Session("welcome-2", "Morning coffee", SessionKind.BREAK, _SECOND, ("08:45", "09:15"), room=_LOBBY),
    Session(
        "cooperation",
        "National-local cooperation",
        SessionKind.PLENARY,
        _SECOND,
        ("09:15", "10:45"),
        room=_HALL,
        told_elsewhere="Told under [key theme](#section:National-Local Cooperation (NLC)).",
    ),
    Session("coffee-3", "Coffee", SessionKind.BREAK, _SECOND, ("10:45", "11:15"), room=_LOBBY),
    Session(
        "secretaries",
        "Keynotes of the State Secretaries",
        SessionKind.KEYNOTES,
        _SECOND,
        ("11:15", "12:00"),
        room=_HALL,
        roles=(Role("state-secretary", RoleKind.KEYNOTE), Role("hochgrebe", RoleKind.KEYNOTE)),
        narrative="""
        Two State Secretaries spoke towards the end, one from the Federal Ministry of the Interior and Community, the
        other from Berlin’s Senate of the Interior and Sport.
        """,
    ),
    Session(
        "final-panel",
        "Strengthening cooperation for prevention among national, regional/state and local governments",
        SessionKind.PANEL,
        _SECOND,
        ("12:00", "13:15"),
        room=_HALL,
        narrative="A panel on that subject concluded the workshop.",
    ),
    Session("lunch-2", "Lunch and farewell", SessionKind.MEAL, _SECOND, ("13:15", "14:30"), room=_LOBBY),
)

SESSIONS: Final = (_VISITS, *_FIRST_DAY, *_SECOND_DAY)
