"""Enters what came of an event or a year: sections, statements, findings with their evidence, the declaration."""

from convener.model.commitment import Progress
from convener.model.declaration import Declaration, DeclarationStatus
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.section import CaseStudy, Section
from convener.model.series import Edition
from convener.model.session import Session
from convener.model.statement import Statement
from convener.model.takeaway import Takeaway
from convener.samples.entry.ledger import Ledger
from convener.samples.entry.wording import columns, values
from convener.samples.forms import results, whole
from convener.services import (
    commitments,
    contacts,
    declarations,
    findings,
    pictures,
    reports,
    resources,
    sections,
    sessions,
    statements,
)

Owner = Event | Edition


def enter(ledger: Ledger, event: Event, form: whole.Dialogue) -> None:
    """Sections first, since statements stand in them; then findings, which rest on statements."""
    for section in form.sections:
        _section(ledger, event, section)
    for statement in form.statements:
        _statement(ledger, event, statement)
    enter_findings(ledger, event, form.findings)
    for declaration in form.declarations:
        _declaration(ledger, event, declaration)
    _show_declarations(ledger, form)
    enter_closing(ledger, event, form)
    for picture in form.pictures:
        _picture(ledger, event, picture)
    for entered in event.sections:
        ledger.resolve(entered, "text", "summary", "lead")
    for session in event.sessions:
        ledger.resolve(session, "told_elsewhere")
    for report in form.reports:
        enter_report(ledger, event, report)


def enter_report(ledger: Ledger, owner: Owner, form: results.Report) -> None:
    """A document with its outline, if it has one of its own."""
    report = reports.add(ledger.db, owner, form.kind, outlined=False, **columns(form.values))
    for block in form.blocks:
        details = values(block, ("kind", "section", "session"))
        section, session = ledger.result(Section, block.section), ledger.result(Session, block.session)
        reports.add_block(ledger.db, report, block.kind, **details, section=section, session=session)


def enter_findings(ledger: Ledger, owner: Owner, forms: tuple[results.Finding, ...]) -> None:
    """Findings in order; evidence that has not been entered is left out."""
    for form in forms:
        finding = findings.add(ledger.db, owner, **values(form, ("key", "points", "evidence")))
        for point in form.points:
            findings.add_point(ledger.db, finding, point)
        for key in form.evidence:
            _rest(ledger, finding, key)
        ledger.keep(finding, form.key)


def _rest(ledger: Ledger, finding: Finding, key: str) -> None:
    for source in (ledger.result(Statement, key), ledger.result(Takeaway, key), ledger.result(Finding, key)):
        if source is not None:
            findings.rest_on(ledger.db, finding, source)


def enter_closing(ledger: Ledger, owner: Owner, form: whole.Dialogue | whole.Edition) -> None:
    """What stands at the end of a document: reading list and contacts."""
    for title, printed in form.listings:
        resources.list_in(ledger.db, owner, ledger.resources[title], printed)
    for contact in form.contacts:
        person = ledger.people[contact.person] if contact.person else None
        contacts.add(ledger.db, owner, **values(contact, ("person",)), person=person)


def _section(ledger: Ledger, event: Event, form: results.Section) -> None:
    section = sections.add(ledger.db, event, **values(form, ("case_studies", "examples")))
    for study in form.case_studies:
        box = sections.add_case_study(ledger.db, section, **values(study, ("place",)), place=ledger.place(study.place))
        ledger.keep(box, study.heading)
    for example in form.examples:
        sections.add_example(
            ledger.db,
            section,
            **values(example, ("place", "organisation")),
            place=ledger.place(example.place),
            organisation=ledger.organisation(example.organisation),
        )
    ledger.keep(section, form.heading)


def _statement(ledger: Ledger, event: Event, form: results.Statement) -> None:
    session = ledger.result(Session, form.session)
    theme = session.themes[form.theme] if session and form.theme is not None else None
    statement = statements.add(
        ledger.db,
        event,
        **values(form, ("key", "speaker", "session", "section", "theme", "place", "tags")),
        speaker=ledger.participants[form.speaker] if form.speaker else None,
        session=session,
        section=ledger.result(Section, form.section),
        theme=theme,
        place=ledger.place(form.place),
    )
    for name in form.tags:
        ledger.tag(statement, name)
    ledger.keep(statement, form.key)


def _declaration(ledger: Ledger, event: Event, form: results.Declaration) -> None:
    seen_to = ("key", "clauses", "commitments", "signatures", "endorsements", "reports", "status", "adopted_on")
    declaration = declarations.add(ledger.db, event, **values(form, seen_to))
    ledger.keep(declaration, form.key)
    for operative_words, text in form.clauses:
        declarations.add_clause(ledger.db, declaration, operative_words, text)
    for text in form.commitments:
        declarations.add_commitment(ledger.db, declaration, text)
    for key, day in form.signatures:
        declarations.sign(ledger.db, declaration, ledger.participants[key], signed_on=day)
    _endorsements(ledger, declaration, form)
    if form.status is DeclarationStatus.OPEN:
        declarations.open_for_endorsement(ledger.db, declaration)
    if form.status is DeclarationStatus.ADOPTED and form.adopted_on is not None:
        declarations.adopt(ledger.db, declaration, form.adopted_on)


def _endorsements(ledger: Ledger, declaration: Declaration, form: results.Declaration) -> None:
    for endorsement in form.endorsements:
        place = ledger.place(endorsement.place)
        details = values(endorsement, ("place", "endorsed_on"))
        if place is not None:
            declarations.endorse(ledger.db, declaration, place, endorsement.endorsed_on, **details)
    for report in form.reports:
        place = ledger.place(report.place)
        commitment = declaration.commitments[report.commitment - 1]
        details = values(report, ("place", "commitment", "year", "progress"))
        if place is not None:
            commitments.report(ledger.db, commitment, place, report.year, Progress(report.progress), **details)


def _show_declarations(ledger: Ledger, form: whole.Dialogue) -> None:
    keys = {one.title: one.key for one in form.declarations}
    for slot in form.sessions:
        session, declaration = ledger.result(Session, slot.key), ledger.result(Declaration, keys.get(slot.shows, ""))
        if session is not None and declaration is not None:
            sessions.show(ledger.db, session, declaration, slot.shown_note)


def _picture(ledger: Ledger, event: Event, form: results.Picture) -> None:
    pictures.add(
        ledger.db,
        event,
        form.image(),
        **values(form, ("image", "place", "section", "case_study")),
        place=ledger.place(form.place),
        section=ledger.result(Section, form.section),
        case_study=ledger.result(CaseStudy, form.case_study),
    )
