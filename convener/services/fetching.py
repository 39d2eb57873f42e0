"""Fetches what a paper reads in few queries, so that composing it asks the database for nothing one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm, select
from sqlalchemy.orm import joinedload, selectinload

from convener.model import nouns  # noqa: F401 (mapped classes are complete only with all of them)
from convener.model.commitment import CommitmentReport
from convener.model.declaration import Declaration, Endorsement, Signature
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.participant import Participant
from convener.model.participation import Participation
from convener.model.partner import Partner
from convener.model.person import Person, Position
from convener.model.section import Section
from convener.model.series import Edition
from convener.model.session import Role, Session, Showing
from convener.model.statement import Statement, Tagging
from convener.model.takeaway import Takeaway
from convener.model.theme import Member, Theme

_PEOPLE: Final = (
    joinedload(Participant.person).selectinload(Person.positions).joinedload(Position.place),
    joinedload(Participant.place),
    joinedload(Participant.organisation),
    joinedload(Participant.held).joinedload(Position.place),
)
_EVENT: Final = (
    selectinload(Event.rooms),
    selectinload(Event.participants).options(*_PEOPLE),
    selectinload(Event.sessions).options(
        selectinload(Session.roles).joinedload(Role.participant),
        selectinload(Session.themes).options(
            selectinload(Theme.members).joinedload(Member.participant), joinedload(Theme.room)
        ),
        selectinload(Session.takeaways).selectinload(Takeaway.topics),
        selectinload(Session.cues),
        selectinload(Session.showings).options(joinedload(Showing.resource), joinedload(Showing.declaration)),
        joinedload(Session.room),
    ),
    selectinload(Event.participations).joinedload(Participation.place),
    selectinload(Event.statements).options(
        joinedload(Statement.session),
        joinedload(Statement.theme),
        selectinload(Statement.taggings).joinedload(Tagging.tag),
    ),
    selectinload(Event.findings).options(selectinload(Finding.points), selectinload(Finding.evidence)),
    selectinload(Event.sections).options(
        selectinload(Section.case_studies), selectinload(Section.examples), selectinload(Section.statements)
    ),
    selectinload(Event.partners).options(joinedload(Partner.organisation), joinedload(Partner.place)),
    joinedload(Event.city),
    joinedload(Event.series),
)
_EDITION: Final = (
    selectinload(Edition.findings).options(selectinload(Finding.points), selectinload(Finding.evidence)),
    selectinload(Edition.sections).options(
        selectinload(Section.case_studies), selectinload(Section.examples), selectinload(Section.statements)
    ),
    joinedload(Edition.series),
)
_DECLARATION: Final = (
    selectinload(Declaration.clauses),
    selectinload(Declaration.commitments),
    selectinload(Declaration.endorsements).joinedload(Endorsement.place),
    selectinload(Declaration.commitment_reports).joinedload(CommitmentReport.place),
    selectinload(Declaration.signatures).joinedload(Signature.participant).options(*_PEOPLE),
)
_OPTIONS: Final[tuple[tuple[type[Any], Sequence[Any]], ...]] = (
    (Event, _EVENT),
    (Edition, _EDITION),
    (Declaration, _DECLARATION),
)


def fetch(db: orm.Session, subject: Event | Edition | Declaration) -> None:
    """Load what hangs on an event, edition or declaration; what is loaded or changed already stays as it is."""
    if subject not in db:
        return
    for noun, options in _OPTIONS:
        if isinstance(subject, noun):
            db.scalars(select(noun).where(noun.id == subject.id).options(*options)).unique().one_or_none()
