"""Days of a programme: hours beside sessions, people by role, breakout themes in level columns."""

from __future__ import annotations

from dataclasses import replace

from convener.press.figures import Tone
from convener.press.inline import Text, plain
from convener.press.pdf import styles
from convener.press.pdf.compose.findings import named
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, hung, padded, ruled, side_stack, single, with_marks
from convener.press.pdf.strips import Bar, Hold, Strip, Words, beside, held, merged, spaced
from convener.press.tree import AgendaDay, AgendaItem, Block, Group, Paragraph, Role, Theme

_ROLE = 63.0
_ABREAST = 3
_ROLES = styles.TABLE.toned(Tone.SOFT)


def agenda_day(setter: Setter, block: AgendaDay, room: Room) -> list[Strip]:
    """Set a day on a page of its own: its title, a remark, and its items between hairlines."""
    within = room.block().within("Sect")
    title = setter.heading(plain(block.title), styles.TITLES[1], within, 1)
    remark = list(side_stack(setter.text(block.remark, styles.SOFT, within)))
    strips = held(title + spaced(remark, styles.UNIT, 10.5), Hold.FIRM, last=True)
    if strips:
        strips[0].outline = (1, block.title)
    for item in block.items:
        strips += agenda_item(setter, item, within)
    if not strips:
        return []
    strips.append(Strip(0.5, (ruled(0, 0, room.full),)))
    strips[-2].hold = Hold.FIRM
    strips[0].fresh, strips[0].clear = True, True
    return anchored(strips, block.anchor)


def agenda_item(setter: Setter, item: AgendaItem, room: Room) -> list[Strip]:
    """Set one item of a day, whole where a page holds it."""
    within = room.within("Sect")
    if item.quiet and not item.groups and not item.blocks and not item.themes:
        strips, top, bottom = _quiet(setter, item, within), 5.25, 5.25
    else:
        strips, top, bottom = _full(setter, item, within), 7.0, 8.75
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


def _full(setter: Setter, item: AgendaItem, room: Room) -> list[Strip]:
    side = setter.words(hours(item), styles.HOUR, room.side())
    main = room.main().alone()
    strips = list(side_stack(setter.words(item.label, styles.LABEL, main)))
    strips += held(setter.heading(item.title, styles.HEADINGS[3], main, 2), Hold.FIRM, last=True)
    side += spaced(setter.words(item.room, styles.SOFT, room.side()), 1.75)
    abstract = setter.blocks(tuple(_plainer(block) for block in item.blocks), main)
    strips += spaced(list(side_stack(abstract)) if abstract else [], below=styles.UNIT)
    for group in item.groups:
        strips += _group(setter, group, main)
    for first in range(0, len(item.themes), _ABREAST):
        strips += _themes(setter, item.themes[first : first + _ABREAST], main)
    return beside([side, strips]) or [Strip(styles.LINE)]


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


def _themes(setter: Setter, themes: tuple[Theme, ...], room: Room) -> list[Strip]:
    rooms = [room.at(room.x + place * 126.0, styles.COLUMN) for place in range(len(themes))]
    pairs = list(zip(themes, rooms, strict=True))
    rows = [merged([_theme_title(setter, theme, place) for theme, place in pairs])]
    longest = max(len(theme.questions) for theme in themes)
    for number in range(longest):
        cells = [theme.questions[number] if number < len(theme.questions) else () for theme in themes]
        row = [setter.text(cell, styles.THEME_TEXT, place) for cell, place in zip(cells, rooms, strict=True)]
        rows += spaced(beside(row), styles.UNIT)
    for number in range(max(len(theme.groups) for theme in themes)):
        row = [_leaders(setter, theme.groups[number : number + 1], place) for theme, place in pairs]
        rows += spaced(beside(row), styles.UNIT)
    row = [
        setter.text((Text(theme.room, strong=True),) if theme.room else (), styles.SMALL, place)
        for theme, place in pairs
    ]
    rows += spaced(beside(row), 1.75)
    return spaced(held(rows), 7.0)


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


def _leaders(setter: Setter, groups: tuple[Group, ...], room: Room) -> list[Strip]:
    strips: list[Strip] = []
    for group in groups:
        strips += setter.words(group.label, styles.THEME_TEXT.toned(Tone.SOFT), room)
        for person in group.people:
            words = ", ".join(part for part in (person.name, person.office) if part)
            strips += setter.words(words, styles.THEME_TEXT, room)
    return strips
