"""Every noun of the model, imported once so that the mapped classes know one another."""

from typing import Any

from sqlalchemy.orm import Mapper

from convener.model import (  # noqa: F401 (imported for what they map)
    commitment,
    contact,
    declaration,
    event,
    finding,
    invitation,
    issue,
    letter,
    organisation,
    participant,
    participation,
    partner,
    person,
    picture,
    place,
    report,
    resource,
    section,
    series,
    session,
    statement,
    takeaway,
    task,
    theme,
)
from convener.model.base import Base


def every() -> list[type[Base]]:
    """Every mapped noun, those that are pointed at before those that point."""
    order: dict[Any, int] = {table: number for number, table in enumerate(Base.metadata.sorted_tables)}
    mappers: list[Mapper[Any]] = [mapper for mapper in Base.registry.mappers if mapper.local_table in order]
    return [mapper.class_ for mapper in sorted(mappers, key=lambda mapper: order[mapper.local_table])]
