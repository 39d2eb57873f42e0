"""The first day of the invented workshop: held, noted and told."""

from datetime import date, time
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.session import RoleKind, SessionKind
from convener.model.theme import MemberKind
from convener.samples.forms.programme import Cue, Role, Session, Takeaway, Theme

_DAY: Final = date(2027, 5, 20)
_HALL: Final = "Rope Walk"
_LEADS, _NOTES, _SITS = MemberKind.FACILITATOR, MemberKind.RAPPORTEUR, MemberKind.MEMBER

_MORNING: Final = (
    Session(
        "registration", "Registration and coffee", SessionKind.REGISTRATION, _DAY, ("08:30", "09:00"), room="Quay foyer"
    ),
    Session(
        "opening",
        "Opening",
        SessionKind.OPENING,
        _DAY,
        ("09:00", "09:30"),
        room=_HALL,
        fixed_start=True,
        roles=(
            Role("abu-shahin", RoleKind.CHAIR, minutes=5),
            Role("odegard", RoleKind.OPENER, minutes=10),
            Role("klaever", RoleKind.INTERPRETER),
        ),
        abstract="Why a harbour town, why now, and how what is said in these two days may be used afterwards.",
        narrative="""
        Mayor Ødegård-Sjøli welcomed sixteen harbour towns to the old rope walk, where three hundred people once
        twisted hemp in a single room. Nobody who came by sea, she said, was ever expected, and all of them were
        needed.
        """,
        stage_notes="Doors at 08:20. The bell of the night ferry opens the day.",
        cues=(
            Cue("House opens", time(8, 20), 30, "Stage manager", "Lights to half", internal=True),
            Cue("Guests are seated", None, 10, "Ushers", notes="Front row: mayors, by precedence"),
            Cue("Ferry bell", time(9, 0), 1, "Sound", "GO on the Director’s nod"),
            Cue("Welcome", None, 5, "Director of the Alliance", "Lectern microphone"),
            Cue("Address by the Mayor", None, 10, "Mayor of Ørnhavn", notes="French interpretation on channel 2"),
            Cue("House rules and the rule of attribution", None, 4, "Programme officer", "Slide 3"),
        ),
    ),
    Session(
        "ashore",
        "What comes ashore",
        SessionKind.KEYNOTES,
        _DAY,
        ("09:30", "10:30"),
        room=_HALL,
        roles=(
            Role("luu", RoleKind.KEYNOTE, "What four hundred newcomers told us", 25),
            Role("urrutxi", RoleKind.KEYNOTE, "One office for the first forty-eight hours", 20),
        ),
        abstract="A researcher and a mayor on the first two days after an arrival.",
        narrative="""
        Lưu Thị Ánh Nguyệt of the Institute for Coastal Conversation (ICC) presented what four hundred newcomers had
        told her team about their first two days in a harbour town. Most of them remembered one person by name.

        Itziar Ibáñez Urrutxi, Mayor of Puerto Yñigo, described the office that her town opened on the quay: one door,
        one form, and somebody there when the late ferry is in.
        """,
    ),
    Session("coffee-1", "Coffee", SessionKind.BREAK, _DAY, ("10:30", "11:00"), room="Quay foyer"),
    Session(
        "quay-work",
        "Who finds work on the quay",
        SessionKind.CONVERSATION,
        _DAY,
        ("11:00", "12:15"),
        label="Harbour conversation",
        room=_HALL,
        rule=AttributionRule.ROLE_AND_PLACE,
        roles=(
            Role("abu-shahin", RoleKind.MODERATOR),
            Role("zuvedryte", RoleKind.PANELLIST),
            Role("saemundsdottir", RoleKind.PANELLIST),
            Role("glarou", RoleKind.PANELLIST),
            Role("loeuillet", RoleKind.PANELLIST),
        ),
        stage_notes="No recording: what is said is told by office and place.",
        cues=(
            Cue("Turn the chairs", time(10, 40), 10, "Stage manager", "During coffee", internal=True),
            Cue("Recording off", time(11, 0), 1, "Sound", "Red light out; say so from the front"),
            Cue(
                "One case from each town",
                None,
                24,
                "Moderator",
                "Six minutes each; card at five",
                "Channel 2 for French",
            ),
            Cue("Open floor", None, 45, "Moderator", "Hand microphones 1 and 2"),
            Cue("Last word", None, 5, "Moderator"),
        ),
        abstract="""
        Four mayors on seasonal work, permits and apprentices. Each begins with one case from the past winter; then the
        floor is open. Which rule of yours has stopped you from giving somebody work?
        """,
        narrative="""
        Four mayors spoke frankly about jobs that nobody local wants and permits that arrive when the season is over.
        By agreement they are told by office and place.
        """,
    ),
    Session("lunch-1", "Lunch", SessionKind.MEAL, _DAY, ("12:15", "13:15"), room="Quay foyer"),
)
_AFTERNOON: Final = (
    Session(
        "night-ferry",
        "The night ferry",
        SessionKind.FIELD_VISIT,
        _DAY,
        ("13:15", "15:00"),
        room="Quay 3",
        expected=44,
        roles=(
            Role("tjeldvaer", RoleKind.HOST),
            Role("szirtes", RoleKind.PRESENTER, "A captain’s log"),
            Role("class-9b", RoleKind.DISCUSSANT, "Questions from the class"),
        ),
        abstract="What comes off the gangway in the first twenty minutes, and who is there. Bring a coat.",
        narrative="""
        On Quay 3 the harbour master showed how passengers, freight and news come off one gangway within twenty
        minutes. Class 9B of Ørnhavn School had interviewed the crew beforehand and asked the visitors the same
        questions.
        """,
    ),
    Session(
        "round-1",
        "Welcome, word and water",
        SessionKind.BREAKOUT_ROUND,
        _DAY,
        ("15:15", "16:45"),
        label="Breakout rounds",
        narrative="Three groups compared what they do in the first week after an arrival.",
        takeaways_intro="Two results were common to all groups:",
        themes=(
            Theme(
                "The first night ashore",
                "Who is awake when the last ferry comes in? What must be known before morning?",
                "Sail Loft",
                seats=12,
                members=(
                    ("oismae", _LEADS),
                    ("acoreano", _NOTES),
                    ("urrutxi", _SITS),
                    ("zuljic", _SITS),
                    ("szirtes", _SITS),
                    ("sengezer", _SITS),
                ),
            ),
            Theme(
                "Rumours faster than ferries",
                "Where do false stories about arrivals begin? Who is believed when the town answers?",
                "Net Store",
                seats=10,
                rule=AttributionRule.COLLECTIVE,
                members=(
                    ("luu", _LEADS),
                    ("kajstrand", _NOTES),
                    ("chaikivska", _SITS),
                    ("glarou", _SITS),
                    ("faoileain", _SITS),
                ),
            ),
            Theme(
                "Who owns the quay?",
                "What may a town decide about its own harbour, and what is decided elsewhere?",
                "Pilot House",
                seats=10,
                members=(
                    ("tjeldvaer", _LEADS),
                    ("privoznik", _NOTES),
                    ("odegard", _SITS),
                    ("zuvedryte", _SITS),
                    ("loeuillet", _SITS),
                    ("klaever", MemberKind.INTERPRETER),
                ),
            ),
        ),
        takeaways=(
            Takeaway("one-name", "Every newcomer should leave the quay knowing one name and one telephone number."),
            Takeaway(
                "before-noon", "What a town has to say about an arrival, it should say before noon of the same day."
            ),
            Takeaway("night-list", "A list of who is on call at night costs nothing and is worth a building.", theme=0),
            Takeaway(
                "pilots", "Pilots, dockers and ferry crews hear a rumour first and should be asked first.", theme=1
            ),
            Takeaway(
                "ownership",
                "Three things should be settled with the port company each year:",
                theme=2,
                topics=("Which hours the quay is open to the public", "Who lights it", "Who speaks for it in a crisis"),
            ),
        ),
    ),
    Session("dinner", "Dinner on the old lightship", SessionKind.MEAL, _DAY, ("19:00", "22:00")),
)

SESSIONS: Final = _MORNING + _AFTERNOON
