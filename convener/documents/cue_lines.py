"""The lines of a run of show: what each says, how it is kept with an issue, and how it differs from then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final, Protocol

from convener import letters
from convener.documents import agenda, billing, dating, fixed, naming, style, timing, wording
from convener.documents.style import Style
from convener.model.session import Cue, RoleKind, RoleStatus, Session, SessionStatus
from convener.model.theme import MemberKind
from convener.press import tree

Kept = list[str]
"""As printed, of a session: hours, minutes, title, room, who, notes; of a cue: clock, minutes, item, who, cue, notes.

“internal” or nothing comes last.
"""
_CLOCK, _ITEM, _ROOM, _NOTES, _INTERNAL = 0, 2, 3, 5, 6
_BAND: Final = (_CLOCK, _ITEM, _ROOM, _INTERNAL)
_ALONE: Final = (_CLOCK, 1, 4, _NOTES)
_ALL: Final = tuple(range(7))
"""which of these words stand in the band of a session, in the line of one without cues, in that of a cue"""
_SAID_BY: Final = frozenset(
    {RoleKind.CHAIR, RoleKind.MODERATOR, RoleKind.FACILITATOR, RoleKind.RAPPORTEUR, RoleKind.INTERPRETER, RoleKind.HOST}
)
"""The parts that a list of names tells, for nobody sees them from the kind of session."""
_LEADING: Final = frozenset({MemberKind.FACILITATOR, MemberKind.RAPPORTEUR})


class Choice(Protocol):
    """What of a run of show was asked for."""

    @property
    def internal(self) -> bool:
        """Whether internal items stand in it."""

    @property
    def since(self) -> str:
        """The version compared with."""

    @property
    def before(self) -> Mapping[str, Sequence[str]] | None:
        """What the lines said then."""


def band(session: Session, choice: Choice) -> tree.CueBand:
    """A session and its lines, those that differ from the version before marked."""
    cues = [one for one in session.cues if choice.internal or not one.internal]
    lines = tuple(_cues(session, cues, choice)) if cues else (_alone(session, choice),)
    forms = style.of_event(session.event)
    said = _kept_session(session)
    notes = _notes(session) if cues else ""
    draft = fixed.said("not confirmed", forms) if session.status is SessionStatus.DRAFT else ""
    return tree.CueBand(
        title=", ".join(part for part in (said[_ITEM], said[_ROOM], said[_INTERNAL], draft) if part),
        lines=lines,
        hours=said[_CLOCK],
        remark=tree.plain(notes),
        changed=_difference((choice, forms), session.uid, said, (*_BAND, _NOTES) if cues else _BAND),
    )


def kept(session: Session) -> dict[str, Kept]:
    """What a session and each of its lines say, by uid; the hours are those on the wall."""
    clocks = timing.begins(session, session.cues)
    cues = {cue.uid: _kept_cue(session, cue, at) for cue, at in zip(session.cues, clocks, strict=True)}
    return {session.uid: _kept_session(session), **cues}


def told(said: Sequence[str]) -> str:
    """“09:38 Family photo”."""
    return " ".join(part for part in (said[_CLOCK], said[_ITEM]) if part)


def shown(said: Sequence[str], choice: Choice) -> bool:
    """Whether a line of the version before may be told to whoever reads."""
    return choice.internal or not said[_INTERNAL]


def _cues(session: Session, cues: Sequence[Cue], choice: Choice) -> Iterator[tree.CueLine]:
    clocks = dict(zip(session.cues, timing.begins(session, session.cues), strict=True))
    since, forms = timing.opening(session), style.of_event(session.event)
    for cue in cues:
        said = _kept_cue(session, cue, clocks[cue])
        yield tree.CueLine(
            item=_item(cue, forms),
            clock=said[_CLOCK],
            elapsed=timing.elapsed(since, clocks[cue]),
            minutes=said[1],
            who=tree.plain(said[3]),
            cue=tree.plain(said[4]),
            notes=tree.plain(said[5]),
            actual=dating.hour(cue.actual_starts),
            fixed=cue.starts is not None or (cue is session.cues[0] and session.fixed_start),
            changed=_difference((choice, forms), cue.uid, said),
        )


def _alone(session: Session, choice: Choice) -> tree.CueLine:
    """The only line of a session without cues."""
    minutes = timing.minutes(session)
    actual, forms = session.actual_starts, style.of_event(session.event)
    return tree.CueLine(
        item=tree.plain(_kind(session, forms)),
        clock=dating.hour(session.starts),
        minutes=str(minutes) if minutes is not None else "",
        who=tree.plain(_who(session)),
        notes=tree.plain(_notes(session)),
        actual=f"{actual:%H:%M}" if actual else "",
        fixed=session.fixed_start,
        changed=_difference((choice, forms), session.uid, _kept_session(session), _ALONE),
    )


def _kind(session: Session, forms: Style) -> str:
    """What sort of slot it is, where its band does not tell."""
    kind = session.label or fixed.said(session.kind.label, forms)
    told = session.kind.quiet or letters.fold(kind) in letters.fold(session.title)
    return "" if told else kind


def _item(cue: Cue, forms: Style) -> tree.Spans:
    apart = cue.internal and not cue.session.internal
    return (*tree.plain(cue.item), *((tree.Text(f" ({fixed.said('internal', forms)})", quiet=True),) if apart else ()))


def _kept_session(session: Session) -> Kept:
    forms = style.of_event(session.event)
    minutes = timing.minutes(session)
    return [
        _hours(session, forms),
        str(minutes) if minutes is not None else "",
        session.title,
        agenda.room(session, forms),
        _who(session),
        _notes(session),
        fixed.said("internal", forms) if session.internal else "",
    ]


def _kept_cue(session: Session, cue: Cue, at: datetime | None) -> Kept:
    forms = style.of_event(session.event)
    return [
        timing.on_the_wall(at, session.event.zone) or dating.hour(cue.starts),
        str(cue.minutes) if cue.minutes is not None else "",
        cue.item,
        cue.who,
        cue.cue,
        _flat(cue.notes),
        fixed.said("internal", forms) if cue.internal or session.internal else "",
    ]


def _hours(session: Session, forms: Style) -> str:
    """“22:00–01:00 next day” where a session goes past midnight."""
    hours = dating.hours(session.starts, session.ends)
    over = session.starts and session.ends and session.ends < session.starts
    return fixed.said("{hours} next day", forms).format(hours=hours) if over else hours


def _difference(asked: tuple[Choice, Style], uid: str, said: Kept, places: Sequence[int] = _ALL) -> str:
    """“New since version 6”, “Changed since version 6, was 09:20”; nothing where nothing was kept to compare with."""
    choice, forms = asked
    if choice.before is None:
        return ""
    then = choice.before.get(uid)
    if then is None:
        return fixed.said("New since version {version}", forms).format(version=choice.since)
    if all(then[place] == said[place] for place in places):
        return ""
    moved = then[_CLOCK] != said[_CLOCK] and then[_CLOCK]
    pattern = "Changed since version {version}, was {hour}" if moved else "Changed since version {version}"
    return fixed.said(pattern, forms).format(version=choice.since, hour=then[_CLOCK])


def _who(session: Session) -> str:
    """Who has a part in a session, by name; it is for the stage alone."""
    forms = style.of_event(session.event)
    people: dict[str, None] = {}
    for role in session.roles:
        coming = None if role.status is RoleStatus.DECLINED else billing.standing_in(role.participant)
        if coming is not None:
            part = f", {fixed.within(role.kind.label, forms)}" if role.kind in _SAID_BY else ""
            people.setdefault(f"{naming.name(coming)}{part}")
    people.update(dict.fromkeys(_led(session, forms)))
    return "; ".join(people) if any(", " in one for one in people) else wording.joined(list(people), forms)


def _led(session: Session, forms: Style) -> Iterator[str]:
    """Who leads each group of a breakout round."""
    for place, theme in enumerate(session.themes, 1):
        for member in theme.members:
            coming = billing.standing_in(member.participant) if member.kind in _LEADING else None
            if coming is not None:
                group = fixed.within("Group {mark}", forms).format(mark=agenda.mark(theme, place))
                yield f"{naming.name(coming)}, {group}"


def _notes(session: Session) -> str:
    """What is noted for the stage, and in which room each group meets."""
    forms = style.of_event(session.event)
    groups = [
        fixed.colon(agenda.group(theme, place, forms), theme.room.name, forms)
        for place, theme in enumerate(session.themes, 1)
        if theme.room
    ]
    return " ".join(part for part in (_flat(session.stage_notes), "; ".join(groups)) if part)


def _flat(text: str) -> str:
    return " ".join(text.split())
