"""Days of a programme: hours beside sessions, people by role, breakout themes in level columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from convener.press.figures import Tone
from convener.press.inline import Text, plain
from convener.press.pdf import styles
from convener.press.pdf.compose.findings import named
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, hung, padded, ruled, side_stack, single, with_marks
from convener.press.pdf.strips import Bar, Hold, Strip, Words, beside, height, held, merged, spaced
from convener.press.tree import AgendaDay, AgendaItem, Block, Group, Paragraph, Role, Theme

_ROLE = 63.0
_ABREAST = 3
_FIRST_FEW = 6


@dataclass(frozen=True, slots=True)
class _Spaces:
    """What stands above and below the text of an item, and whether who leads a group runs on from the word for it."""

    item: tuple[float, float]
    quiet: tuple[float, float]
    run_on: bool
    room: float
    """above the room of a breakout group"""


_OPEN = _Spaces((7.0, 8.75), (5.25, 5.25), run_on=False, room=5.25)
_CLOSE = _Spaces((5.25, 5.25), (3.5, 3.5), run_on=True, room=3.5)
_ROLES = styles.TABLE.toned(Tone.SOFT)


def agenda_day(setter: Setter, block: AgendaDay, room: Room) -> list[Strip]:
    """Set a day on a page of its own, with no more told than it holds; where nothing helps, whole on several."""
    if block.flowing:
        strips = _day(setter, block, room)
        return held(strips) if block.together and height(strips) <= setter.tall else strips
    take_back = setter.trial(room)
    opens = block is setter.document.blocks[0]
    tall = setter.tall + (styles.TOP - styles.AGENDA_TOP if opens else 0.0)
    for told, spaces in ((block, _OPEN), *((one, _CLOSE) for one in _shorter(block))):
        strips = _day(setter, told, room, spaces)
        if height(strips) <= tall:
            return strips
        take_back()
    return _day(setter, block, room)


def _shorter(block: AgendaDay) -> Iterator[AgendaDay]:
    """Give a day with all that is to be told, then without its abstracts, then with places for offices too."""
    yield block
    brief = replace(block, items=tuple(replace(item, abstract=()) for item in block.items))
    if brief != block:
        yield brief
    placed = replace(brief, items=tuple(_placed(item) for item in brief.items))
    if placed != brief:
        yield placed


def _placed(item: AgendaItem) -> AgendaItem:
    themes = tuple(replace(theme, groups=tuple(map(_by_place, theme.groups))) for theme in item.themes)
    return replace(item, groups=tuple(map(_by_place, item.groups)), themes=themes)


def _by_place(group: Group) -> Group:
    return replace(group, people=tuple(replace(one, office=one.place or one.office) for one in group.people))


def _day(setter: Setter, block: AgendaDay, room: Room, spaces: _Spaces = _OPEN) -> list[Strip]:
    """Set a day: its title, a remark, and its items between hairlines."""
    within = room.block().within("Sect")
    title = setter.heading(plain(block.title), styles.TITLES[1], within, 1)
    remark = list(side_stack(setter.text(block.remark, styles.SOFT, within)))
    strips = held(spaced(title + spaced(remark, styles.UNIT), below=10.5), Hold.FIRM, last=True)
    if strips:
        strips[0].outline = (1, block.title)
    for item in block.items:
        strips += _item(setter, item, within, spaces)
    if not strips:
        return []
    strips.append(Strip(0.5, (ruled(0, 0, room.full),)))
    strips[-2].hold = Hold.FIRM
    strips[0].fresh, strips[0].clear = not block.flowing, True
    if block.flowing:
        spaced(strips, styles.ABOVE[1])
    return anchored(strips, block.anchor)


def _item(setter: Setter, item: AgendaItem, room: Room, spaces: _Spaces) -> list[Strip]:
    """Set one item of a day, whole where a page holds it."""
    within = room.within("Sect")
    if item.quiet and not (item.groups or item.abstract or item.blocks or item.themes):
        strips, (top, bottom) = _quiet(setter, item, within), spaces.quiet
    else:
        strips, (top, bottom) = _full(setter, item, within, spaces), spaces.item
    padded(strips[0], top=top)
    padded(strips[-1], bottom=bottom)
    with_marks(strips[0], ruled(0, 0, room.full))
    return anchored(held(strips), item.anchor)


def hours(item: AgendaItem) -> str:
    """Return the hours of an item as printed, as far as they are known."""
    return "–".join(hour for hour in (item.start, item.end) if hour)


def _quiet(setter: Setter, item: AgendaItem, room: Room) -> list[Strip]:
    place = single(item.room, styles.SOFT)
    room_width = min(place.width, styles.COLUMN)
    title_width = room.full - styles.MAIN_X - (room_width + styles.GUTTER if item.room else 0)
    columns = [
        setter.words(hours(item), styles.QUIET_HOUR, room.side()),
        setter.text(item.title, styles.QUIET_TITLE, room.at(styles.MAIN_X, title_width)),
        list(
            side_stack(
                setter.words(
                    item.room,
                    styles.SOFT.ranged_right(),
                    room.at(room.full - room_width - 1, room_width + 1),
                )
            )
        ),
    ]
    return beside(columns) or [Strip(styles.LINE)]


def _full(setter: Setter, item: AgendaItem, room: Room, spaces: _Spaces) -> list[Strip]:
    side = setter.words(hours(item), styles.HOUR, room.side())
    main = room.main().alone()
    strips = list(side_stack(setter.words(item.label, styles.LABEL, main)))
    strips += held(setter.heading(item.title, styles.HEADINGS[3], main, 2), Hold.FIRM, last=True)
    side += spaced(setter.words(item.room, styles.SOFT, room.side()), 1.75)
    told = setter.blocks(tuple(_plainer(block) for block in (*item.abstract, *item.blocks)), main)
    strips += spaced(list(side_stack(told)) if told else [], below=styles.UNIT)
    for group in item.groups:
        strips += _group(setter, group, main)
    for first in range(0, len(item.themes), _ABREAST):
        row = _themes(setter, item.themes[first : first + _ABREAST], main, spaces)
        strips += spaced(row, 10.5 if first else 0.0)
    return _begun_beside(side, strips) or [Strip(styles.LINE)]


def _begun_beside(side: list[Strip], strips: list[Strip]) -> list[Strip]:
    """Set hours and room beside the beginning of an item; what of a long one stands below them can be divided."""
    count, deep = 0, 0.0
    while count < len(strips) and deep < height(side):
        count += 1
        deep = height(strips[:count])
    while 0 < count < len(strips) and strips[count - 1].hold is Hold.FIRM and count < _FIRST_FEW:
        count += 1
    if not side or not 0 < count < len(strips):
        return beside([side, strips])
    first = beside([side, strips[:count]])
    first[-1].below, first[-1].hold = strips[count - 1].below, strips[count - 1].hold
    return [*first, *strips[count:]]


def _plainer(block: Block) -> Block:
    """Set what stands in an agenda in the voice of the agenda."""
    if isinstance(block, Paragraph) and block.role is Role.BODY:
        return replace(block, role=Role.ADDRESS)
    return block


def _group(setter: Setter, group: Group, room: Room) -> list[Strip]:
    label = setter.words(group.label, _ROLES, room.at(room.x, _ROLE - styles.UNIT))
    people: list[Strip] = []
    for person in group.people:
        people += setter.text(named(person), styles.TABLE, room.inset(_ROLE))
    return spaced(beside([label, people]), 1.75)


def _themes(setter: Setter, themes: tuple[Theme, ...], room: Room, spaces: _Spaces) -> list[Strip]:
    rooms = [room.at(room.x + place * 126.0, styles.COLUMN) for place in range(len(themes))]
    pairs = list(zip(themes, rooms, strict=True))
    rows = [merged([_theme_title(setter, theme, place) for theme, place in pairs])]
    longest = max(len(theme.questions) for theme in themes)
    for number in range(longest):
        cells = [theme.questions[number] if number < len(theme.questions) else () for theme in themes]
        row = [setter.text(cell, styles.THEME_TEXT, place) for cell, place in zip(cells, rooms, strict=True)]
        rows += spaced(beside(row), styles.UNIT)
    for number in range(max(len(theme.groups) for theme in themes)):
        leading = _run_on if spaces.run_on else _leaders
        row = [leading(setter, theme.groups[number : number + 1], place) for theme, place in pairs]
        rows += spaced(beside(row), styles.UNIT)
    row = [
        setter.text((Text(theme.room, strong=True),) if theme.room else (), styles.SMALL, place)
        for theme, place in pairs
    ]
    rows += spaced(beside(row), spaces.room)
    return spaced(held(rows, Hold.FIRM), 7.0)


def _theme_title(setter: Setter, theme: Theme, room: Room) -> list[Strip]:
    mark = hung(theme.mark, styles.THEME_MARK, styles.GUTTER - 2)
    element = room.parent.child("P")
    title = theme.title if mark or not theme.mark.strip() else (Text(f"{theme.mark} "), *theme.title)
    strips = setter.text(title, styles.THEME_TITLE, room.inset(styles.GUTTER)) or [Strip(styles.LINE)]
    padded(strips[0], top=5.0)
    hanging = (Words(mark, room.x, 21.0, element),) if mark else ()
    strips[0].marks = (Bar(room.x, 0, room.width, 1.5, Tone.ACCENT), *hanging, *strips[0].marks)
    if len(strips) == 1:
        padded(strips[0], bottom=styles.THEME_TITLE.leading)
    return strips


def _run_on(setter: Setter, groups: tuple[Group, ...], room: Room) -> list[Strip]:
    strips: list[Strip] = []
    for group in groups:
        people = ", ".join(part for person in group.people for part in (person.name, person.office) if part)
        strips += setter.text((Text(f"{group.label} ", quiet=True), Text(people)), styles.THEME_TEXT, room)
    return strips


def _leaders(setter: Setter, groups: tuple[Group, ...], room: Room) -> list[Strip]:
    strips: list[Strip] = []
    for group in groups:
        strips += setter.words(group.label, styles.THEME_TEXT.toned(Tone.SOFT), room)
        for person in group.people:
            words = ", ".join(part for part in (person.name, person.office) if part)
            strips += setter.words(words, styles.THEME_TEXT, room)
    return strips
