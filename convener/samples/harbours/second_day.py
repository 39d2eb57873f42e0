"""The second day of the invented workshop: still being planned, with problems left in on purpose."""

from datetime import date, time
from typing import Final

from convener.model.session import RoleKind, SessionKind, SessionStatus
from convener.model.theme import MemberKind
from convener.samples.forms.programme import Cue, Role, Session, Theme

_DAY: Final = date(2027, 5, 21)
_HALL: Final = "Rope Walk"
_LEADS, _NOTES, _SITS = MemberKind.FACILITATOR, MemberKind.RAPPORTEUR, MemberKind.MEMBER

PLANTED: Final = frozenset({"room-clash", "unconfirmed", "no-facilitator", "before-arrival", "room-small"})
"""The rules that the second day breaks, each once."""

SESSIONS: Final = (
    Session(
        "false-warning",
        "When the storm warning is false",
        SessionKind.PANEL,
        _DAY,
        ("09:00", "10:15"),
        room=_HALL,
        abstract="What a town can do on the morning after a rumour.",
        roles=(
            Role("urrutxi", RoleKind.MODERATOR),
            Role("wasiewicz", RoleKind.PANELLIST),  # planted: her train is not there before 09:40
            Role("chaikivska", RoleKind.PANELLIST),
            Role("faoileain", RoleKind.PANELLIST),
        ),
    ),
    Session("coffee-2", "Coffee", SessionKind.BREAK, _DAY, ("10:15", "10:45"), room="Quay foyer"),
    Session(
        "round-2",
        "Agreements that float",
        SessionKind.BREAKOUT_ROUND,
        _DAY,
        ("10:45", "12:00"),
        label="Breakout rounds",
        themes=(
            Theme(
                "A promise between towns",
                "What would your council sign tomorrow?",
                "Sail Loft",
                seats=12,
                members=(
                    ("zuvedryte", _LEADS),
                    ("oismae", _NOTES),
                    ("saemundsdottir", _SITS),
                    ("odegard", _SITS),
                    ("sengezer", _SITS),
                ),
            ),
            Theme(
                "Young hands on deck",
                "Where do sixteen-year-olds decide something in your town?",
                "Net Store",
                seats=10,
                members=(("acoreano", _LEADS), ("kajstrand", _NOTES), ("glarou", _SITS), ("zuljic", _SITS)),
            ),
            Theme(  # planted: nobody leads it
                "Paying for the lighthouse",
                "Which money lasts longer than a project?",
                "Pilot House",
                seats=10,
                members=(("faoileain", _SITS), ("wasiewicz", _SITS), ("tincu", _SITS)),
            ),
        ),
    ),
    Session(  # planted: the Net Store has a group at that time
        "drafting",
        "Drafting the Ørnhavn Promise",
        SessionKind.CONVERSATION,
        _DAY,
        ("11:30", "12:15"),
        room="Net Store",
        internal=True,
        expected=4,
        roles=(
            Role("abu-shahin", RoleKind.CHAIR),
            Role("privoznik", RoleKind.RAPPORTEUR),
            Role("luu", RoleKind.PANELLIST),
        ),
    ),
    Session("lunch-2", "Lunch", SessionKind.MEAL, _DAY, ("12:15", "13:15"), room="Quay foyer"),
    Session(  # planted: the ministry has been asked and has not answered
        "capital",
        "A word from the capital",
        SessionKind.KEYNOTES,
        _DAY,
        ("13:15", "13:45"),
        room=_HALL,
        status=SessionStatus.DRAFT,
        roles=(
            Role("odegard", RoleKind.CHAIR),
            Role("state-secretary", RoleKind.KEYNOTE, minutes=15, confirmed=False),
        ),
    ),
    Session(
        "promise",
        "Reading of the Ørnhavn Promise",
        SessionKind.PLENARY,
        _DAY,
        ("13:45", "14:30"),
        room=_HALL,
        shows="The Ørnhavn Promise",
        shown_note="First reading of the draft",
        abstract="The draft is read sentence by sentence. Which sentence could your council not sign, and why?",
        stage_notes="The draft is on every chair, in English and French.",
        cues=(
            Cue("Drafts on the chairs", time(13, 20), 15, "Ushers", internal=True),
            Cue("Text on the screen", time(13, 45), 1, "Screen", "GO when the chair sits"),
            Cue("Reading, sentence by sentence", None, 30, "Mayor of Kaišiauostis", "Screen follows the voice"),
            Cue("Objections", None, 12, "Chair", "Hand microphones", "Noted by number of sentence"),
        ),
        roles=(Role("abu-shahin", RoleKind.CHAIR), Role("zuvedryte", RoleKind.PRESENTER)),
    ),
    Session(  # planted: the Sail Loft seats 24
        "closing",
        "Closing",
        SessionKind.CLOSING,
        _DAY,
        ("14:30", "15:00"),
        room="Sail Loft",
        expected=40,
        roles=(Role("abu-shahin", RoleKind.CHAIR), Role("odegard", RoleKind.PANELLIST, "Last word of the host")),
    ),
)
