"""Enters a whole event, a series, and an edition of its findings."""

from convener.model.event import Event
from convener.model.series import Edition
from convener.samples.entry import handed_out, programme, results
from convener.samples.entry.ledger import Ledger
from convener.samples.entry.wording import columns, values
from convener.samples.forms import whole
from convener.services import events, pictures, problems, series


def enter_series(ledger: Ledger, form: whole.Series) -> None:
    """The series with its funders."""
    mark = pictures.store(ledger.db, form.mark()) if form.mark else None
    one = series.add(ledger.db, **columns(form.series), mark=mark)
    for partner in form.partners:
        programme.enter_partner(ledger, one, partner)
    ledger.series[form.key] = one


def enter_dialogue(ledger: Ledger, form: whole.Dialogue, of: str) -> Event:
    """The event with everything in it, as part of the series `of`."""
    event = events.add(ledger.db, **columns(form.event), city=ledger.place(form.city), series=ledger.series[of])
    ledger.participants = {}
    for resource in form.resources:
        ledger.resource(resource)
    programme.enter(ledger, event, form)
    results.enter(ledger, event, form)
    handed_out.enter(ledger, event, form)
    _accept(ledger, event, form)
    return event


def _accept(ledger: Ledger, event: Event, form: whole.Dialogue) -> None:
    reasons = dict(form.accepted)
    if reasons:
        ledger.db.flush()
    for problem in problems.every(event) if reasons else ():
        if problem.rule in reasons:
            problems.accept(ledger.db, event, problem, reasons[problem.rule])


def enter_activity(ledger: Ledger, form: whole.Activity, of: str) -> None:
    """Something the series did; an event of the same title in the series is linked."""
    event = next((one for one in ledger.series[of].events if one.short_title == form.event), None)
    details = values(form, ("place", "event", "kind"))
    series.add_activity(ledger.db, ledger.series[of], form.kind, **details, place=ledger.place(form.place), event=event)


def enter_edition(ledger: Ledger, form: whole.Edition, of: str) -> Edition:
    """The edition with findings, partners, reading list, contacts and its document."""
    edition = series.add_edition(ledger.db, ledger.series[of], **columns(form.edition))
    for person in form.people:
        ledger.person(person)
    for resource in form.resources:
        ledger.resource(resource)
    for partner in form.partners:
        programme.enter_partner(ledger, edition, partner)
    results.enter_findings(ledger, edition, form.findings)
    results.enter_closing(ledger, edition, form)
    for report in form.reports:
        results.enter_report(ledger, edition, report)
    return edition
