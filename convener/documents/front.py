"""What opens a paper of an event: the line of venue and dates, the facts and places of the cover, the colophon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from convener.documents import dating, fixed, partners, placing, wording
from convener.documents.style import Style
from convener.model.event import Event, EventStatus
from convener.model.participant import Attendance
from convener.model.participation import Participation, ParticipationKind
from convener.model.picture import Anchor, Picture
from convener.model.place import PlaceKind
from convener.model.series import Series
from convener.press import tree

_MORE_THAN: Final = re.compile(r"(more than|over|some|about|around)?\s*([\d,. ]*\d)", re.IGNORECASE)
_MANY: Final = 100  # as plural as a number can be, for attendance told in words
_AT_LEAST: Final = frozenset({"more than", "over"})
OVER: Final = frozenset({EventStatus.HELD, EventStatus.REPORTED})
"""Of an event in one of these states those count who came; of any other those who are coming."""
_TOWNS: Final = frozenset({PlaceKind.CITY, PlaceKind.CITY_DISTRICT})


def series_name(event: Event) -> str:
    """The series an event belongs to, as the head of a page names it."""
    return event.series.short_name or event.series.name if event.series else ""


def frame(event: Event, style: Style) -> dict[str, Any]:
    """What all papers of an event share, as fields of a document: series, running line, publisher, sheet, colour."""
    shared: dict[str, Any] = {
        "short_title": event.short_title,
        "series": series_name(event),
        "running": running(event, style),
        "publisher": partners.publisher(event, style),
        "language": style.language,
        "press_words": fixed.press_words(style),
    }
    return shared | (brand(event.series) if event.series else {})


def brand(series: Series) -> dict[str, Any]:
    """What all papers of a series share, as fields of a document: sheet, typefaces, colour and mark."""
    shared: dict[str, Any] = {
        "paper": tree.Paper[series.paper.name],
        "typefaces": tree.Typefaces[series.typefaces.name],
    }
    if series.accent:
        shared["accent"] = series.accent
    if series.mark:
        shared["mark"] = tree.Logo(series.mark_text or series.name, tree.Photograph(series.mark.content))
    return shared


def running(event: Event, style: Style, *, capitals: bool = False) -> str:
    """Venue, city and dates in one line: “The Old Ropewalk, Świetlin, 11–12 June 2026”."""
    line = ", ".join(part for part in (*_where(event), dating.days(event.starts_on, event.ends_on, style)) if part)
    return line.upper() if capitals else line


def colophon(event: Event, style: Style) -> tuple[tree.Detail, ...]:
    """Date and place, then who convened, hosted, helped and paid."""
    city = placing.full(event.city, style) if event.city else ""
    lines = (dating.days(event.starts_on, event.ends_on, style), event.venue, city)
    place = tuple(tree.plain(line) for line in lines if line)
    opening = (tree.Detail(fixed.said("Date and place" if lines[0] else "Place", style), place),) if place else ()
    return opening + partners.colophon(event, style)


def cover(event: Event, style: Style) -> tree.Cover:
    """The facts and the places that took part, or the photograph chosen for the cover."""
    chosen = next((picture for picture in event.pictures if _opens(picture)), None)
    return tree.Cover(
        facts=facts(event, style),
        dots=dots(event),
        picture=tree.Photograph(chosen.blob.content) if chosen else None,
        picture_alt=chosen.alternative_text or chosen.caption if chosen else "",
    )


def facts(event: Event, style: Style) -> tuple[tree.Fact, ...]:
    """Participants, places, countries and endorsements; what is not known is left out."""
    taking_part = taking_part_in(event)
    countries = {participation.place.country for participation in taking_part} - {""}
    endorsing = sum(len([one for one in text.endorsements if one.withdrawn_on is None]) for text in event.declarations)
    counts = (
        (attendance(event, style), fixed.noun(_MANY, "participant", "participants", style)),
        (_figure(len(taking_part), style), towns_word(taking_part, style)),
        (_figure(len(countries), style), fixed.noun(len(countries), "country", "countries", style)),
        (_figure(endorsing, style), fixed.noun(endorsing, "endorsement", "endorsements", style)),
    )
    return tuple(tree.Fact(number, words) for number, words in counts if number)


def _figure(number: int, style: Style) -> str:
    return fixed.figure(number, style) if number else ""


def attendance(event: Event, style: Style) -> str:
    """How many took part: as told, else counted; “100+” for “more than 100”; empty when nobody knows."""
    told = _MORE_THAN.match(event.attendance)
    if told:
        return f"{_number(told, style)}{'+' if (told[1] or '').lower() in _AT_LEAST else ''}"
    over = event.status in OVER
    came = sum(one.people for one in event.participants if over and one.attendance is Attendance.CAME)
    coming = sum(one.people for one in event.participants if one.status.coming)
    count = came or coming
    return _figure(count, style)


def attendance_sentence(event: Event, style: Style) -> str:
    """“More than 100 people took part.”, from what was told of the attendance; “Mehr als 100 Teilnehmende.”."""
    bare = _MORE_THAN.fullmatch(event.attendance)
    if bare and not style.english:
        opening = (bare[1] or "").lower()
        about = "more than {number}" if opening in _AT_LEAST else "about {number}" if opening else "{number}"
        told = fixed.said(about, style).format(number=_number(bare, style))
        return f"{wording.sentence(told)} {fixed.noun(_MANY, 'participant', 'participants', style)}."
    people = f"{wording.sentence(event.attendance)}{' people' if bare else ''}"
    return fixed.said("{people} took part.", style).format(people=people)


def _number(told: re.Match[str], style: Style) -> str:
    """The number as it was told, in other languages than English as they group it."""
    return told[2].strip() if style.english else fixed.figure(int(re.sub(r"\D", "", told[2])), style)


def dots(event: Event) -> tuple[tree.Dot, ...]:
    """The places that took part, else those that endorse, where it is known where they lie; the host is marked."""
    endorsing = [one.place for text in event.declarations for one in text.endorsements if one.withdrawn_on is None]
    places = [participation.place for participation in taking_part_in(event)] or list(dict.fromkeys(endorsing))
    if event.city and event.city not in places:
        places.append(event.city)
    return tuple(
        tree.Dot(place.name, place.latitude, place.longitude, host=place is event.city)
        for place in places
        if place.latitude is not None and place.longitude is not None
    )


def taking_part_in(event: Event) -> Sequence[Participation]:
    """The places that take part, in the order of the organiser; those merely mentioned never count."""
    return [one for one in event.participations if one.kind is ParticipationKind.TAKES_PART]


def places(event: Event, style: Style, title: tree.Spans = ()) -> tuple[tree.Block, ...]:
    """The places that took part by country, both in the organiser's order."""
    countries: dict[str, list[str]] = {}
    for one in taking_part_in(event):
        land = one.printed_country or placing.country_of(one.place, style)
        countries.setdefault(land, []).append(one.printed_name or placing.named(one.place, style))
    groups = tuple(tree.Country(land, tuple(names)) for land, names in countries.items())
    return (tree.Places(groups, title),) if groups else ()


def towns_word(participations: Sequence[Participation], style: Style) -> str:
    """“cities”, or “cities and regions” where others than cities take part."""
    if any(one.place.kind not in _TOWNS for one in participations):
        return fixed.noun(len(participations), "cities and regions", "cities and regions", style)
    return fixed.noun(len(participations), "city", "cities", style)


def venue_sentence(event: Event, style: Style) -> str:
    """Where it is held and by which clock: “The Old Ropewalk, Powroźnicza 3, Świetlin. All times are local.”."""
    address = ", ".join(event.venue_address.split("\n"))
    city = _where(event)[1]
    where = ", ".join(part for part in (event.venue, address, "" if city in address else city) if part)
    several = " " in event.languages.strip()
    tongues = f"{fixed.labelled('Languages', languages(event.languages, style), style)}." if several else ""
    local = fixed.said("All times are local.", style)
    return " ".join(part for part in (f"{where}." if where else "", local, tongues) if part)


def address(event: Event, style: Style) -> str:
    """Where to go, the town said once: “The Old Ropewalk, Powroźnicza 3, 64-120 Świetlin, Poland”."""
    street = ", ".join(event.venue_address.split("\n"))
    place = placing.full(event.city, style) if event.city else ""
    town = event.city.name if event.city else ""
    if town and street.endswith(town):
        place = place.removeprefix(town).lstrip(", ")
    return ", ".join(dict.fromkeys(part for part in (event.venue, street, place) if part))


def languages(tags: str, style: Style) -> str:
    """“English and Polish”, for the tags “en pl”."""
    return wording.joined([_language(tag, style) for tag in tags.split()], style)


def _where(event: Event) -> tuple[str, str]:
    return event.venue, event.city.name if event.city and event.city.name not in event.venue else ""


def _language(tag: str, style: Style) -> str:
    return str(style.locale.languages.get(tag.split("-", maxsplit=1)[0], tag))


def _opens(picture: Picture) -> bool:
    """A picture set before everything and belonging to no part is the cover's."""
    parts = (picture.section, picture.finding, picture.case_study, picture.session)
    return picture.anchor is Anchor.BEFORE and not any(parts)
