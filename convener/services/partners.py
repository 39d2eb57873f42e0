"""What an organiser can do with partners: organisations and places in a role."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.organisation import Organisation
from convener.model.partner import Partner, PartnerRole
from convener.model.place import Place
from convener.model.series import Edition, Series
from convener.services import items


def of(owner: Event | Series | Edition, role: PartnerRole | None = None) -> list[Partner]:
    """The partners of an event, series or edition in their order, in one role if it is given."""
    return [one for one in owner.partners if role in {None, one.role}]


def add(
    db: orm.Session,
    owner: Event | Series | Edition,
    who: Organisation | Place,
    role: PartnerRole = PartnerRole.SUPPORTED_BY,
    **details: Any,
) -> Partner:
    """An organisation or a place as a partner."""
    name = "organisation" if isinstance(who, Organisation) else "place"
    return items.add(db, Partner, role=role, **{owner.noun: owner, name: who}, **details)


def name(partner: Partner) -> str:
    """The name it prints with."""
    whose = partner.organisation or partner.place
    return partner.printed_name or (whose.name if whose else "")
