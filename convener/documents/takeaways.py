"""The takeaways of a breakout round: crosscutting ones first, then theme by theme, each with its topics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convener.documents import prose
from convener.model.session import Session
from convener.model.takeaway import Takeaway
from convener.model.theme import Theme
from convener.press import tree


def name(session: Session) -> str:
    """What an outline calls the takeaways of a round that have a block of their own."""
    return f"takeaways-{session.uid}"


def blocks(session: Session) -> Iterator[tree.Block]:
    """The takeaways of a round with the words that lead in to them; those of themes that have a text stand there."""
    crosscutting = [one for one in session.takeaways if one.theme is None and one.parent is None]
    yield from prose.blocks(session.takeaways_intro)
    yield from _listed(crosscutting)
    for theme in session.themes:
        own = _of(theme)
        if own and not theme.narrative:
            yield tree.Heading(3, tree.plain(theme.title))
            yield from of_theme(theme)


def of_theme(theme: Theme) -> Iterator[tree.Block]:
    """The takeaways of one theme with the words that lead in to them."""
    own = _of(theme)
    if own:
        yield from prose.blocks(theme.takeaways_intro)
        yield from _listed(own)


def _of(theme: Theme) -> list[Takeaway]:
    return [one for one in theme.session.takeaways if one.theme is theme and one.parent is None]


def _listed(takeaways: Sequence[Takeaway]) -> Iterator[tree.Items]:
    if takeaways:
        yield tree.Items(tuple(_item(one) for one in takeaways), tree.Numbering.NUMBER)


def _item(takeaway: Takeaway) -> tree.Item:
    topics = tuple(tree.Item(prose.blocks(topic.text)) for topic in takeaway.topics)
    under = (tree.Items(topics, tree.Numbering.DASH),) if topics else ()
    return tree.Item((*prose.blocks(takeaway.text), *under))
