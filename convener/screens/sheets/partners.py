"""Inspectors of partners and contacts."""

from __future__ import annotations

from typing import Any, Final

from convener.errors import Refused
from convener.model.contact import Contact
from convener.model.organisation import Organisation
from convener.model.partner import Partner, PartnerRole
from convener.model.person import Person
from convener.model.place import Place
from convener.screens import fields
from convener.screens.sheets import lists
from convener.screens.sheets.pictures import image_field
from convener.screens.spec import Given, Group, Listing, Sheet
from convener.services import contacts, partners

PARTNER: Final[Sheet[Partner]] = Sheet(
    noun="partner",
    title=lambda row: partners.name(row) or "Nobody yet",
    subtitle=lambda row: row.role.label,
    icon="link",
    parts=(
        Group(
            fields=(
                *fields.several(Partner, "role", "organisation", "place", "printed_name", "credit"),
                image_field("Logo", "logo"),
            )
        ),
    ),
)


def _add_partner(given: Given[Any]) -> Partner:
    who = given["organisation"] or lists.picked(given, "place")
    if who is None:
        raise Refused("A partner is an organisation or a place: choose one of them.")
    return partners.add(given.db, given.row, who, given["role"])


PARTNERS: Final[Listing[Any, Partner]] = lists.of(
    "Partners",
    "partners",
    Partner,
    PARTNER,
    lists.add(
        "Add a partner",
        _add_partner,
        lists.asked("role", "As", lists.choice(PartnerRole)),
        lists.asked_for(Organisation, "organisation", "Organisation", needed=False),
        lists.asked_for(Place, "place", "Or place", needed=False),
    ),
    title=lambda row: partners.name(row) or "Nobody yet",
    lead=lambda row: row.role.label,
)
CONTACT: Final[Sheet[Contact]] = Sheet(
    noun="contact",
    title=lambda row: row.person.name if row.person else row.sentence or row.email or row.link,
    icon="mail",
    parts=(
        Group(
            fields=(
                fields.of(
                    Contact,
                    "sentence",
                    hint=lambda row: "" if row.sentence else "Empty: composed from what follows.",
                ),
                *fields.several(Contact, "person", "title", "email", "telephone", "link"),
            )
        ),
    ),
)


def _add_contact(given: Given[Any]) -> Contact:
    if given["person"] is None and not given["email"]:
        raise Refused("A contact names a person or an address: give one of them.")
    return contacts.add(given.db, given.row, person=given["person"], email=given["email"])


CONTACTS: Final[Listing[Any, Contact]] = lists.of(
    "Contacts",
    "contacts",
    Contact,
    CONTACT,
    lists.add(
        "Add a contact",
        _add_contact,
        lists.asked_for(Person, "person", "Person", needed=False),
        lists.asked("email", "Email", needed=False),
    ),
    title=CONTACT.title,
)
