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
    """What a round brought: the takeaways common to its groups, then theme by theme, numbered through the round."""
    crosscutting = _under(session, None)
    yield from prose.blocks(session.takeaways_intro)
    yield from _listed(crosscutting, 1)
    number = 1 + len(crosscutting)
    for theme in session.themes:
        own = _under(session, theme)
        if own or theme.narrative:
            yield from _theme(theme, own, number)
        number += len(own)


def titled(theme: Theme) -> str:
    """“A. Water”; the title alone where nobody numbered the theme by hand."""
    return f"{theme.number}. {theme.title}" if theme.number else theme.title


def _theme(theme: Theme, own: Sequence[Takeaway], number: int) -> Iterator[tree.Block]:
    """A theme under its title: what was talked about, then its takeaways."""
    yield tree.Heading(3, tree.plain(titled(theme)))
    yield from prose.blocks(theme.narrative)
    if own:
        yield from prose.blocks(theme.takeaways_intro)
    yield from _listed(own, number)


def _under(session: Session, theme: Theme | None) -> list[Takeaway]:
    """The takeaways of a theme, or of none, without the topics under them."""
    return [one for one in session.takeaways if one.theme is theme and one.parent is None]


def _listed(takeaways: Sequence[Takeaway], start: int) -> Iterator[tree.Items]:
    if takeaways:
        yield tree.Items(tuple(_item(one) for one in takeaways), tree.Numbering.NUMBER, start)


def _item(takeaway: Takeaway) -> tree.Item:
    topics = tuple(tree.Item(prose.blocks(topic.text)) for topic in takeaway.topics)
    under = (tree.Items(topics, tree.Numbering.DASH),) if topics else ()
    return tree.Item((*prose.blocks(takeaway.text), *under))
