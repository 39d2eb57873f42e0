"""The participation annex: the places that took part on a map and by country, and counts that equal the lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from convener.documents import charts, front, participants, style, wording
from convener.documents.charts import Counts
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.press import placemap, tree

_WIDTH: Final = 357.0  # the width of the main text, in points
_MAP: Final = (483.0, 280.0)
_NOT_GIVEN: Final = "Not given"
# Upper bounds of classes of inhabitants, after the common classes of the Council of European Municipalities.
_SIZES: Final = (
    (50_000, "Under 50,000"),
    (100_000, "50,000 to 99,999"),
    (500_000, "100,000 to 499,999"),
    (1_000_000, "500,000 to 999,999"),
)
_LARGEST: Final = "A million and more"


def compose(event: Event) -> tree.Document:
    """The annex that funders ask for; every chart's numbers are printed and add up to those taking part."""
    forms = style.of_event(event)
    everybody = participants.taking_part(event)
    places = [one.place for one in front.taking_part_in(event)]
    return tree.Document(
        title="Who took part",
        subtitle=event.title,
        kind="Participation annex",
        blocks=tuple(_blocks(event, everybody, places, forms)),
        **front.frame(event, forms),
    )


def _blocks(
    event: Event, everybody: Sequence[Participant], places: Sequence[Place], forms: Style
) -> Iterator[tree.Block]:
    yield tree.Paragraph(tree.plain(_summary(event, everybody, places)), tree.Role.LEAD)
    dots = front.dots(event)
    if dots:
        drawing, numbered = placemap.drawn(dots, *_MAP)
        caption = tree.plain(f"{map_title(event)}{legend(numbered)}")
        yield tree.Figure(drawing, map_in_words(event), caption=caption, width=tree.Width.BLOCK)
    yield from front.places(event, forms, tree.plain("Places by country"))
    for title, counts in counted(event):
        yield tree.Heading(2, tree.plain(title))
        yield tree.Figure(charts.bars(counts, _WIDTH), charts.in_words(title, counts))


def map_title(event: Event) -> str:
    """What the dots of an event's map are: those that take part, or where none does, those that endorse."""
    return f"The places that {'took part' if front.taking_part_in(event) else 'endorse the declaration'}"


def map_in_words(event: Event) -> str:
    """What the map of an event shows, for those who cannot see it."""
    names = wording.joined([dot.name for dot in front.dots(event)], style.of_event(event))
    title = map_title(event)
    return f"Map of {title[0].lower()}{title[1:]}: {names}."


def legend(numbered: Sequence[str]) -> str:
    """Which places the numbers on a map stand for: “. 1 The Hague; 2 Poznań”, or nothing."""
    told = "; ".join(f"{number} {name}" for number, name in enumerate(numbered, 1))
    return f". {told}" if told else ""


def counted(event: Event) -> Sequence[tuple[str, Counts]]:
    """The charts of an event as titles and counts, those that would show nothing left out."""
    everybody = participants.taking_part(event)
    places = [one.place for one in front.taking_part_in(event)]
    return [(title, counts) for title, counts in _charts(event, everybody, places, style.of_event(event)) if counts]


def _summary(event: Event, everybody: Sequence[Participant], places: Sequence[Place]) -> str:
    people = sum(one.people for one in everybody)
    countries = len({one.country for one in places if one.country})
    first = sum(one.first_time for one in front.taking_part_in(event))
    told = front.attendance_sentence(event) if event.attendance else ""
    listed = f"{wording.counted(people, 'participant is', 'participants are')} on record"
    lands = f" from {wording.counted(countries, 'country', 'countries')}" if countries else ""
    where = f"; {wording.counted(len(places), 'place', 'places')}{lands} took part" if places else ""
    new = f" {wording.sentence(wording.number(first))} of the places took part for the first time." if first else ""
    return f"{told} {wording.sentence(listed)}{where}.{new}".strip()


def _charts(
    event: Event, everybody: Sequence[Participant], places: Sequence[Place], forms: Style
) -> Iterator[tuple[str, Counts]]:
    yield "Participants by what they come as", _counted(everybody, lambda one: one.category.label)
    yield "Participants by country", _counted(everybody, lambda one: participants.country(one, forms) or _NOT_GIVEN)
    if any(one.person is not None and one.person.gender for one in everybody):
        yield "Participants by gender, where given", _counted(everybody, _gender)
    regions = Counter(one.world_part or _NOT_GIVEN for one in places)
    if set(regions) != {_NOT_GIVEN}:
        yield "Places by part of the world", _largest_first(regions)
    sizes = Counter(_size(one) for one in places)
    order = [*(label for _bound, label in _SIZES), _LARGEST, _NOT_GIVEN]
    if set(sizes) != {_NOT_GIVEN}:
        yield "Places by inhabitants", [(label, sizes[label]) for label in order if sizes[label]]
    first = Counter("First time" if one.first_time else "Been before" for one in front.taking_part_in(event))
    if len(first) > 1:
        yield "Places by experience", _largest_first(first)


def _counted(everybody: Sequence[Participant], of: Callable[[Participant], str]) -> Counts:
    counts: Counter[str] = Counter()
    for one in everybody:
        counts[of(one)] += one.people
    return _largest_first(counts)


def _largest_first(counts: Counter[str]) -> Counts:
    """The largest first, what was not given always last."""
    return sorted(counts.items(), key=lambda pair: (pair[0] == _NOT_GIVEN, -pair[1], wording.sort_key(pair[0])))


def _gender(one: Participant) -> str:
    return (one.person.gender if one.person else "") or _NOT_GIVEN


def _size(place: Place) -> str:
    if place.population is None:
        return _NOT_GIVEN
    return next((label for bound, label in _SIZES if place.population < bound), _LARGEST)
