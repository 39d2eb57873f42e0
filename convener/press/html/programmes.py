"""Days of a programme and people by role, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from convener.press import tree
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.writer import Writer

Blocks = Callable[[Writer, Sequence[tree.Block]], Html]


def named(person: tree.Attribution) -> Html:
    """Return a name in strong words and the office after it, as far as both may be said."""
    return join([filled("strong", text(person.name)), text(person.office)], ", ")


def group(people: tree.Group) -> Html:
    """Return people under one word, for the side column."""
    persons = [filled("li", named(person)) for person in people.people]
    return join([filled("p", text(people.label), class_="label"), filled("ul", *persons)])


def roles(groups: Sequence[tree.Group]) -> Html:
    """Return people by role as a description list."""
    rows = []
    for one in groups:
        inside = filled("dd", *(filled("div", named(person)) for person in one.people))
        rows.append(join([tag("dt", text(one.label)), inside]) if inside else NOTHING)
    return filled("dl", *rows, class_="roles")


def day(writer: Writer, block: tree.AgendaDay, blocks: Blocks) -> Html:
    """Return a day of a programme."""
    title = writer.heading(1, text(block.title))
    remark = filled("p", writer.spans(block.remark), class_="small")
    items = [_item(writer, item, blocks) for item in block.items]
    look = "agenda flowing" if block.flowing else "agenda"
    return tag("section", title, remark, *items, class_=look, id=writer.id(block.anchor))


def _item(writer: Writer, item: tree.AgendaItem, blocks: Blocks) -> Html:
    hours = "–".join(hour for hour in (item.start, item.end) if hour)
    side = join([filled("p", text(hours), class_="hours"), filled("p", text(item.room), class_="small")])
    title = writer.heading(2, writer.spans(item.title))
    label = filled("p", text(item.label), class_="label")
    themes = filled("div", *(_theme(writer, theme) for theme in item.themes), class_="themes")
    told = blocks(writer, (*item.abstract, *item.blocks))
    inside = tag("div", label, title, told, roles(item.groups), themes)
    look = "beside item quiet" if item.quiet else "beside item"
    return tag("section", filled("div", side, class_="side"), inside, class_=look, id=writer.id(item.anchor))


def _theme(writer: Writer, theme: tree.Theme) -> Html:
    mark = filled("span", text(theme.mark), class_="number")
    title = filled("p", mark, text(" "), tag("strong", writer.spans(theme.title)))
    questions = [filled("p", writer.spans(question)) for question in theme.questions]
    room = filled("p", filled("strong", text(theme.room)))
    return tag("div", title, *questions, roles(theme.groups), room, class_="theme")
