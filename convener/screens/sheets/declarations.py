"""Inspectors of declarations: clauses, commitments, signatures, endorsements and yearly reports."""

from __future__ import annotations

from typing import Any, Final

from convener.model.commitment import CommitmentReport, Progress
from convener.model.declaration import Clause, Commitment, Declaration, DeclarationStatus, Endorsement, Signature
from convener.model.participant import Participant
from convener.model.place import Place
from convener.rules.wording import short
from convener.screens import chips, fields, kinds
from convener.screens.sheets import lists
from convener.screens.spec import Action, Given, Group, Question, Sheet
from convener.services import commitments, declarations

_CLAUSE: Final[Sheet[Clause]] = Sheet(
    noun="clause",
    title=lambda row: short(f"{row.operative_words} {row.text}"),
    parts=(Group(fields=fields.several(Clause, "operative_words", "text")),),
)
_COMMITMENT: Final[Sheet[Commitment]] = Sheet(
    noun="commitment",
    title=lambda row: short(row.text),
    parts=(Group(fields=fields.several(Commitment, "text")),),
)
_SIGNATURE: Final[Sheet[Signature]] = Sheet(
    noun="signature",
    title=lambda row: row.printed_name or (row.participant.name if row.participant else "Nobody yet"),
    parts=(Group(fields=fields.several(Signature, "participant", "printed_name", "printed_title", "signed_on")),),
)
ENDORSEMENT: Final[Sheet[Endorsement]] = Sheet(
    noun="endorsement",
    title=declarations.printed,
    subtitle=lambda row: row.place.name if row.printed_name else "",
    icon="map-pin",
    parts=(
        Group(
            fields=(
                *fields.several(Endorsement, "place", "printed_name", "printed_country"),
                fields.of(Endorsement, "endorsed_on", "On"),
                fields.of(
                    Endorsement,
                    "known_as_of",
                    "Known as of that day",
                    hint=lambda _row: "The day it is known by, not the day it was given.",
                ),
                *fields.several(Endorsement, "withdrawn_on", ("given_by", "By whom"), "proof"),
            )
        ),
    ),
)
COMMITMENT_REPORT: Final[Sheet[CommitmentReport]] = Sheet(
    noun="commitment report",
    title=lambda row: f"{row.place.name}, {row.year}",
    subtitle=lambda row: short(row.commitment.text),
    parts=(
        Group(
            fields=fields.several(
                CommitmentReport, "place", "commitment", "year", "progress", "action", "proof", "reported_on"
            )
        ),
    ),
)


def _closed(row: Declaration) -> str:
    return "The text was closed when it was adopted." if row.status is DeclarationStatus.ADOPTED else ""


def _add_endorsement(given: Given[Any]) -> Endorsement:
    return declarations.endorse(given.db, given.row, lists.picked(given, "place"), on=given["on"])


def _add_report(given: Given[Any]) -> CommitmentReport:
    place = lists.picked(given, "place")
    return commitments.report(given.db, given["commitment"], place, int(given["year"]), given["progress"])


_ON: Final = lists.asked("on", "On", kinds.Date(), needed=False)
_PLACE: Final = lists.asked_for(Place, "place", "Place")
_ACTS: Final[tuple[Action[Declaration], ...]] = (
    Action(
        label="Open for endorsement",
        icon="flag",
        do=lambda given: declarations.open_for_endorsement(given.db, given.row),
        possible=lambda given: "" if given.row.status is DeclarationStatus.DRAFT else "It is no draft any more.",
    ),
    Action(
        label="Adopt the text",
        icon="lock",
        do=lambda given: declarations.adopt(given.db, given.row, given["on"]),
        asks=(Question(name="on", label="On", kind=kinds.Date(), needed=True),),
        possible=lambda given: "It is adopted already." if given.row.status is DeclarationStatus.ADOPTED else "",
    ),
    Action(
        label="Open a new version",
        icon="copy",
        do=lambda given: declarations.new_version(given.db, given.row),
    ),
)
DECLARATION: Final[Sheet[Declaration]] = Sheet(
    noun="declaration",
    title=lambda row: row.title,
    subtitle=lambda row: row.status.label,
    icon="scroll-text",
    parts=(
        Group(fields=fields.several(Declaration, "title", "heading", "short_title", "chapeau"), note=_closed),
        lists.of(
            "Clauses",
            "clauses",
            Clause,
            _CLAUSE,
            lists.add(
                "Add a clause",
                lambda given: declarations.add_clause(given.db, given.row, given["operative_words"], given["text"]),
                lists.asked("operative_words", "Operative words"),
                lists.asked("text", "Text", kinds.Prose()),
            ),
            title=_CLAUSE.title,
        ),
        Group(fields=fields.several(Declaration, ("operative", "Leads to commitments"))),
        lists.of(
            "Commitments",
            "commitments",
            Commitment,
            _COMMITMENT,
            lists.add(
                "Add a commitment",
                lambda given: declarations.add_commitment(given.db, given.row, given["text"]),
                lists.asked("text", "Commitment", kinds.Prose()),
            ),
            title=lambda row: short(row.text, 90),
        ),
        Group(fields=fields.several(Declaration, ("closing", "Closing undertaking"))),
        lists.of(
            "Signed by",
            "signatures",
            Signature,
            _SIGNATURE,
            lists.add(
                "Add a signature",
                lambda given: declarations.sign(given.db, given.row, given["participant"]),
                lists.asked_for(Participant, "participant", "Signatory"),
            ),
            title=_SIGNATURE.title,
        ),
        lists.of(
            "Endorsed by",
            "endorsements",
            Endorsement,
            ENDORSEMENT,
            lists.add("Add an endorsement", _add_endorsement, _PLACE, _ON),
            title=declarations.printed,
            state=chips.endorsement,
        ),
        lists.of(
            "Yearly reports",
            "commitment_reports",
            CommitmentReport,
            COMMITMENT_REPORT,
            lists.add(
                "Add a report",
                _add_report,
                _PLACE,
                lists.asked_for(Commitment, "commitment", "Commitment"),
                lists.asked("year", "Year", kinds.Number(1900, 2200)),
                lists.asked("progress", "How far", lists.choice(Progress)),
            ),
            title=COMMITMENT_REPORT.title,
            lead=lambda row: row.progress.label,
        ),
        Group(
            title="In print",
            fields=fields.several(
                Declaration,
                "language",
                ("endorsements_heading", "Heading of the list"),
                ("order", "Order of the list"),
                ("date_style", "Dates"),
                ("country_style", "United States"),
                ("netherlands_style", "The Netherlands"),
                "adopted_on",
            ),
        ),
    ),
    acts=_ACTS,
)
