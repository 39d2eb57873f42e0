"""What closes a report or brief: reports of events, reading, partners, contact, disclaimer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from convener import letters
from convener.documents import dating, fixed, partners, placing, prose, wording
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model import dates
from convener.model.contact import Contact
from convener.model.resource import Listing
from convener.model.series import Activity, Edition
from convener.press import tree

DISCLAIMER: Final = "Disclaimer"
_LABEL: Final = re.compile(r"\s*disclaimer\s*:\s*", re.IGNORECASE)


def resources(setting: Setting, title: str, intro: str = "") -> tuple[tree.Block, ...]:
    """The reading list in the organiser's order."""
    publications = tuple(_publication(listing, setting.style) for listing in setting.owner.listings)
    return _matter(title or setting.headings.resources, intro, (tree.Reading(publications),) if publications else ())


def logos(setting: Setting, title: str, intro: str = "") -> tuple[tree.Block, ...]:
    """The partners' logos and credits."""
    return _matter(title or setting.headings.partners, intro, partners.logos(setting.owner, setting.style))


def contact(setting: Setting, title: str, intro: str = "") -> tuple[tree.Block, ...]:
    """Whom to ask."""
    lines = tuple(tree.Paragraph(spans) for one in setting.owner.contacts if (spans := _contact(one, setting)))
    return _matter(title or setting.headings.contact, intro, lines)


def disclaimer(setting: Setting, title: str = "") -> tuple[tree.Block, ...]:
    """What the paper does not claim; its label is not said twice."""
    text = setting.event.disclaimer if setting.event else ""
    spans = prose.spans(wording.sentence(_LABEL.sub("", text, count=1)) if _LABEL.match(text) else text)
    return (
        (tree.Disclaimer(title or fixed.said(DISCLAIMER, setting.style), spans, opening=setting.opening),)
        if spans
        else ()
    )


def event_reports(edition: Edition, setting: Setting, title: str, intro: str = "") -> tuple[tree.Block, ...]:
    """The year's event reports, newest first, then the brief of the year before."""
    reported = [activity for activity in activities(edition) if _report_title(activity)]
    reported.sort(key=_newest, reverse=True)
    entries = [_report(activity, setting.style) for activity in reported]
    if edition.previous:
        entries.append(_previous(edition.previous, setting.style))
    return _matter(title or setting.headings.reports, intro, (tree.Reading(tuple(entries)),) if entries else ())


def activities(edition: Edition) -> list[Activity]:
    """What the series did in the year of an edition, in the organiser's order."""
    return [activity for activity in edition.series.activities if _year(activity) == edition.year]


def _matter(title: str, intro: str, blocks: Sequence[tree.Block]) -> tuple[tree.Block, ...]:
    inside = (*prose.blocks(intro), *blocks)
    return (tree.Matter(title, inside),) if inside else ()


def _publication(listing: Listing, style: Style) -> tree.Publication:
    resource = listing.resource
    when = dating.partial(resource.published, style)
    if resource.announced:
        forthcoming = fixed.said("forthcoming", style)
        when = f"{forthcoming}, {when}" if when else forthcoming
    title = prose.linked(listing.printed_title or resource.title, resource.link)
    return tree.Publication(title, resource.publishers, when)


def _contact(contact: Contact, setting: Setting) -> tree.Spans:
    """The organiser's own sentence, else one made of name, title and where to write, ring or read."""
    if contact.sentence:
        return prose.spans(contact.sentence)
    email = contact.email or (contact.person.email if contact.person else "")
    who = ", ".join(part for part in (contact.person.name if contact.person else "", contact.title) if part)
    ways = [
        prose.linked(email, f"mailto:{email}") if email else (),
        tree.plain(contact.telephone),
        prose.linked(contact.link.removeprefix("https://"), contact.link) if contact.link else (),
    ]
    spans = list(tree.plain(_asking(who, setting) if who else ""))
    for number, way in enumerate(way for way in ways if way):
        spans += [*tree.plain((": " if number == 0 else ", ") if spans else ""), *way]
    return prose.merged((*spans, tree.Text("."))) if spans else ()


def _asking(who: str, setting: Setting) -> str:
    """“For more information on this event, contact Hanna Ćwikła”; shorter in languages that would decline it."""
    if not setting.style.english:
        return fixed.said("More information: {who}", setting.style).format(who=who)
    return f"For more information on {'this event' if setting.event else 'this brief'}, contact {who}"


def _report_title(activity: Activity) -> str:
    """The title of what was published: its own, else that of the event's report, else what the activity is called."""
    event = activity.event
    reported = next((report.title or event.title for report in event.reports), "") if event else ""
    return activity.report_title or reported or (activity.name if activity.report_link else "")


def _report(activity: Activity, style: Style) -> tree.Publication:
    where = placing.full(activity.place, style) if activity.place else ""
    return tree.Publication(
        prose.linked(_report_title(activity), activity.report_link),
        ", ".join(part for part in (_within(activity), where) if part),
        _days(activity, style),
    )


def _within(activity: Activity) -> str:
    """The larger event an activity was held within, unless its title says so."""
    said = letters.fold(activity.part_of) in letters.fold(_report_title(activity))
    return "" if said else activity.part_of


def _days(activity: Activity, style: Style) -> str:
    if activity.starts or activity.ends or activity.event is None:
        return dating.partials(activity.starts, activity.ends, style)
    return dating.days(activity.event.starts_on, activity.event.ends_on, style)


def _previous(edition: Edition, style: Style) -> tree.Publication:
    """The brief of the year before; one whose title does not say its year is told apart by it."""
    when = dating.partial(edition.published, style) or str(edition.year)
    told = str(edition.year) in edition.title or not style.english
    title = edition.title if told else f"{edition.title} from {edition.year}"
    return tree.Publication(prose.linked(title, edition.link), edition.series.name, when)


def _year(activity: Activity) -> int | None:
    begun = _begins(activity)
    return activity.year or (begun.year if begun else None)


def _begins(activity: Activity) -> date | None:
    return dates.first_day(activity.starts or "") or (activity.event.starts_on if activity.event else None)


def _newest(activity: Activity) -> tuple[date, date]:
    begun = _begins(activity) or date.min
    return dates.first_day(activity.ends or "") or begun, begun
