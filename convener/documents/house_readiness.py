"""What the papers for the house still lack, as problems in words, each with the items it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convener.documents import agenda, billing, crew, front, letters, own_programme, participants
from convener.documents.sign_in import By, Options
from convener.documents.wording import counted
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.session import SessionStatus
from convener.rules.problem import Problem, cannot_stand, to_settle


def of_people(event: Event) -> Iterator[Problem]:
    """Nobody invited yet."""
    if not event.participants:
        yield cannot_stand(
            "table-people", "Nobody invited", "The event has no participant yet.", "Add participants.", event
        )


def of_programme(event: Event) -> Iterator[Problem]:
    """No session at all."""
    if not event.sessions:
        yield cannot_stand("table-sessions", "No sessions", "The event has no session yet.", "Add sessions.", event)


def of_statements(event: Event) -> Iterator[Problem]:
    """Nothing noted yet."""
    if not event.statements:
        yield cannot_stand(
            "table-statements", "Nothing said", "No statement is noted yet.", "Note what was said.", event
        )


def of_endorsements(text: Declaration) -> Iterator[Problem]:
    """Nobody has endorsed yet."""
    if not text.endorsements:
        yield cannot_stand(
            "table-endorsements", "Not endorsed", f"Nobody has endorsed “{text.title}” yet.", "Note who does.", text
        )


def of_sign_in(event: Event, options: Options | None = None) -> Iterator[Problem]:
    """Nobody who comes, no days, no sessions or no places to make a sheet for."""
    by = (options or Options()).by
    everybody = participants.taking_part(event)
    if not everybody:
        yield cannot_stand(
            "sign-in-people", "Nobody comes yet", "No participant has accepted yet.", "Note who accepted.", event
        )
    if by is By.DAY and event.starts_on is None:
        yield cannot_stand("sign-in-days", "Days unknown", "The event has no first day yet.", "Give its days.", event)
    if by is By.SESSION and all(one.kind.quiet for one in agenda.public_sessions(event)):
        yield cannot_stand("sign-in-sessions", "No sessions", "There is no session to sign for.", "Add some.", event)
    placeless = [one for one in everybody if one.place is None]
    if by is By.PLACE and everybody and len(placeless) == len(everybody):
        yield cannot_stand(
            "sign-in-places", "No places", "Nobody who comes has a place yet.", "Say for which place they come.", event
        )
    elif by is By.PLACE and placeless:
        are = counted(len(placeless), "participant has", "participants have")
        yield to_settle(
            "sign-in-placeless",
            "No place",
            f"{are} no place and would sign nowhere.",
            "Give them a place, or hand out the sheet by day too.",
            *placeless,
        )


def of_groups(event: Event) -> Iterator[Problem]:
    """No breakout theme, and groups in which nobody sits."""
    themes = [theme for one in event.sessions if one.status is not SessionStatus.CANCELLED for theme in one.themes]
    if not themes:
        yield cannot_stand(
            "groups-empty",
            "No groups",
            "The programme has no breakout theme yet.",
            "Add themes to a breakout round.",
            event,
        )
    bare = [theme for theme in themes if not theme.members]
    if bare:
        yield to_settle(
            "groups-bare",
            "Nobody seated",
            f"{counted(len(bare), 'group has', 'groups have')} no members yet.",
            "Seat the participants.",
            *bare,
        )


def of_run_of_show(event: Event) -> Iterator[Problem]:
    """No session that has a day, no cue, sessions whose hours are unknown, and nobody to call."""
    standing = [one for one in event.sessions if one.status is not SessionStatus.CANCELLED]
    if not any(one.day for one in standing):
        yield cannot_stand("show-empty", "No days", "No session has a day yet.", "Give the sessions a day.", event)
    elif not any(one.cues for one in standing):
        yield to_settle("show-cues", "No cues", "No session has a cue yet.", "Add cues to sessions.", event)
    unknown = [one for one in standing if one.slot is None]
    if unknown:
        yield to_settle(
            "show-hours",
            "Hours unknown",
            f"{counted(len(unknown), 'session has', 'sessions have')} no day or hours yet.",
            "Give them a day, a beginning and an end.",
            *unknown,
        )

    if standing and not crew.stage_line(event):
        yield to_settle(
            "show-telephone",
            "Nobody to call",
            "Nobody of the team comes as stage manager, and no contact of the event has a telephone.",
            "Add one of them: the foot of every page gives the number.",
            event,
        )


def of_change_log(event: Event, *, issued: bool) -> Iterator[Problem]:
    """Nothing to compare with."""
    if not issued:
        yield cannot_stand(
            "changes-issue",
            "No issue yet",
            "No issue of the programme has been kept yet.",
            "Keep an issue whenever the programme is handed out.",
            event,
        )


def of_annex(event: Event) -> Iterator[Problem]:
    """Nobody and no place that takes part, and people without a place to count them under."""
    everybody = participants.taking_part(event)
    if not everybody and not front.taking_part_in(event):
        yield cannot_stand(
            "annex-empty", "Nobody counted", "Neither places nor people take part yet.", "Note who takes part.", event
        )
    placeless = [one for one in everybody if one.place is None and one.organisation is None]
    if placeless:
        are = counted(len(placeless), "participant has", "participants have")
        yield to_settle(
            "annex-place",
            "No place",
            f"{are} neither place nor organisation.",
            "Say where they come from.",
            *placeless,
        )


def of_own_programme(participant: Participant) -> Iterator[Problem]:
    """Nothing that concerns somebody yet."""
    if not own_programme.concerned(participant.event, [participant]):
        yield cannot_stand(
            "own-empty", "Nothing planned", "No session concerns this participant yet.", "Add sessions.", participant
        )


def of_briefing(participant: Participant) -> Iterator[Problem]:
    """No part in the programme, and no word about who greets."""
    event = participant.event
    if not own_programme.concerned(event, [participant]):
        yield from of_own_programme(participant)
    elif not any(billing.standing_in(role.participant) is participant for one in event.sessions for role in one.roles):
        yield to_settle(
            "briefing-silent",
            "Does not speak",
            "This participant has no role in the programme.",
            "Give them a role, or hand them their own programme instead.",
            participant,
        )


def of_delegation(event: Event, place: Place) -> Iterator[Problem]:
    """Nobody who comes for a place."""
    if not own_programme.delegates(event, place):
        yield cannot_stand(
            "delegation-empty", "Nobody comes yet", f"Nobody comes for {place.name} yet.", "Note who accepted.", event
        )


def of_letter(letter: Letter, recipients: Sequence[Participant]) -> Iterator[Problem]:
    """Nobody to write to, fields that mean nothing, nobody who signs."""
    if not recipients:
        yield cannot_stand(
            "letter-nobody", "Nobody addressed", "Nobody gets this letter yet.", "Invite participants.", letter
        )
    for name in letters.unknown(letter.body):
        known = ", ".join(f"{{{one}}}" for one in letters.fields())
        yield to_settle(
            "letter-field", "Field unknown", f"Nothing is known for “{{{name}}}”.", f"Use one of {known}.", letter
        )
    if not letter.signed_by:
        yield to_settle("letter-unsigned", "Not signed", "The letter names nobody who signs.", "Say who signs.", letter)


def of_follow_up(text: Declaration) -> Iterator[Problem]:
    """No commitment, no report on one, and endorsing places that have not reported."""
    if not text.commitments or not text.commitment_reports:
        yield cannot_stand(
            "follow-up-empty",
            "Nothing reported",
            f"No place has reported on a commitment of “{text.title}” yet.",
            "Note what places report.",
            text,
        )
        return
    year = max(one.year for one in text.commitment_reports)
    told = {one.place for one in text.commitment_reports if one.year == year}
    silent = [one for one in text.endorsements if one.place not in told]
    if silent:
        yield to_settle(
            "follow-up-silent",
            "Not reported",
            f"{counted(len(silent), 'place has', 'places have')} not reported for {year}.",
            "Ask them.",
            *silent,
        )
