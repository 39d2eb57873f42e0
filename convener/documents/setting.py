"""What the parts of one report share while they are composed: whose it is, its forms, what stands elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from convener.documents.headings import Headings
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.picture import Picture
from convener.model.series import Edition
from convener.model.session import Session
from convener.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Setting:
    """One report being composed.

    `evidence` prints what each finding rests on. `opening` puts the disclaimer on the first page. The sections,
    case studies, rounds and pictures that have a block of their own in the outline (by uid) are not repeated
    inside what they belong to. `headings` are the report's own. `said` is the statements of each session.
    """

    owner: Event | Edition
    style: Style = field(default_factory=Style)
    evidence: bool = False
    opening: bool = True
    apart: frozenset[str] = frozenset()
    headings: Headings = field(default_factory=Headings)
    said: Mapping[Session, Sequence[Statement]] = field(default_factory=dict)

    @property
    def event(self) -> Event | None:
        """The event reported on; none for an edition."""
        return self.owner if isinstance(self.owner, Event) else None

    @property
    def edition(self) -> Edition | None:
        """The edition; none for an event."""
        return self.owner if isinstance(self.owner, Edition) else None

    @property
    def pictures(self) -> Sequence[Picture]:
        """The pictures of the event or edition that no block of the outline shows."""
        return [picture for picture in self.owner.pictures if picture.uid not in self.apart]
