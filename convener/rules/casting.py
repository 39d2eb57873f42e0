"""Whether a session has those it needs, and whether they have said yes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convener.model.participant import InvitationStatus
from convener.model.session import RoleStatus, Session, SessionKind
from convener.model.theme import MemberKind, Theme
from convener.rules.cast import GONE, HEARD, LEADS, SPEAKS, Part, Sitting
from convener.rules.problem import Problem, cannot_stand, to_settle
from convener.rules.wording import called, listed

_SPOKEN: Final = frozenset(
    {
        SessionKind.OPENING,
        SessionKind.KEYNOTES,
        SessionKind.PANEL,
        SessionKind.CONVERSATION,
        SessionKind.PLENARY,
        SessionKind.CLOSING,
    }
)
_LED: Final = frozenset({SessionKind.PANEL, SessionKind.CONVERSATION})
_AGREED: Final = frozenset({InvitationStatus.ACCEPTED, InvitationStatus.CONFIRMED})


def problems(sitting: Sitting) -> Iterator[Problem]:
    """What one session lacks, before it is held."""
    if sitting.kind in _SPOKEN:
        yield from _missing(sitting)
    elif sitting.kind is SessionKind.BREAKOUT_ROUND:
        yield from _groups(sitting)
    waiting = []
    for part in sitting.parts:
        status = part.guest.status
        if (status in _AGREED and part.agreed is RoleStatus.CONFIRMED) or part.kind not in HEARD:
            continue
        if status in GONE:
            yield _not_coming(part)
        else:
            waiting.append(part)
    if waiting:
        yield _unconfirmed(sitting.session, waiting)


def _missing(sitting: Sitting) -> Iterator[Problem]:
    session, kind = sitting.session, sitting.kind
    led = speaks = False
    for part in sitting.parts:
        led = led or part.kind in LEADS
        speaks = speaks or part.kind in SPEAKS
    if not led and not speaks:
        sentence = f"“{called(session)}” has neither a chair nor a speaker."
        yield to_settle("nobody-speaks", "Nobody speaks", sentence, "Say who chairs and who speaks.", session)
    elif kind in _LED and not led:
        sentence = f"“{called(session)}” has nobody to chair it."
        yield to_settle("no-chair", "No chair", sentence, "Name a chair or moderator.", session)
    elif kind in _LED and not speaks:
        sentence = f"“{called(session)}” has a chair but no speaker."
        yield to_settle("no-speaker", "No speaker", sentence, "Name who speaks.", session)


def _groups(sitting: Sitting) -> Iterator[Problem]:
    session = sitting.session
    if not sitting.themes:
        sentence = f"“{called(session)}” is a breakout round without themes."
        yield to_settle("no-themes", "No themes", sentence, "Add its themes, or choose another kind.", session)
    yield from (_unled(session, theme) for theme in sitting.themes if not _led(theme))


def _led(theme: Theme) -> bool:
    return any(member.kind is MemberKind.FACILITATOR for member in theme.members)


def _unled(session: Session, theme: Theme) -> Problem:
    sentence = f"“{called(theme)}” in “{called(session)}” has no facilitator."
    return to_settle("no-facilitator", "No facilitator", sentence, "Name who leads the group.", session, theme)


def _not_coming(part: Part) -> Problem:
    verb = "has declined" if part.guest.status is InvitationStatus.DECLINED else "has withdrawn"
    sentence = f"{called(part.coming)} {verb} but is {part.words} in “{called(part.session)}”."
    mend = "Take them out of it, or say who comes instead."
    return cannot_stand("not-coming", "Not coming", sentence, mend, part.session, part.coming)


def _unconfirmed(session: Session, waiting: list[Part]) -> Problem:
    people = list(dict.fromkeys(part.coming for part in waiting))
    have = "has" if len(people) == 1 else "have"
    sentence = f"{listed(called(one) for one in people)} {have} not confirmed for “{called(session)}”."
    mend = "Ask for an answer, or name others."
    return to_settle("unconfirmed", f"{len(people)} not confirmed", sentence, mend, session, *people)
