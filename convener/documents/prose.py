"""Turns what people write, a small Markdown, into the words and blocks of a paper; nothing is refused or lost.

The language is CommonMark cut down to emphasis, strong, links, lists, line breaks and footnotes. Everything else
(headings, code, pictures, HTML, character references) prints as the signs that were typed, so that no field of
the workspace can change the structure of a paper or smuggle in a character that the workspace keeps out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from convener.press import addresses, tree

KINDS: Final = ("finding", "section", "session", "case-study", "declaration", "picture", "figure")
"""What an internal reference may point at: `[see page](#finding-<uid>)`, `[see figure](#figure-map_of_places)`."""

_UNUSED: Final = ["code", "fence", "blockquote", "heading", "lheading", "html_block", "reference"]
_UNUSED_INLINE: Final = ["backticks", "image", "html_inline", "entity"]
_INTERNAL: Final = re.compile(rf"#((?:{'|'.join(KINDS)})-[0-9a-z_]+)")
# An address in running text ends before the sign that ends the sentence (RFC 3986 appendix C).
_WEB: Final = r"https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?()’']"
_MAIL: Final = r"[A-Za-z0-9][A-Za-z0-9_.%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
_BARE: Final = re.compile(f"(?P<web>{_WEB})|(?<![\\w.%+-])(?P<mail>{_MAIL})")
# Words before a number or a page, in English and the other languages of the fixed words.
_NUMBERED: Final = re.compile(
    r"\b(finding|theme|session|commitment|section|figure|number|no\.|ergebnis|sitzung|abbildung|constat|séance|"
    r"bevinding|sessie|figuur|wniosek|sesja|rysunek|conclusión|sesión|figura)$",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"\b(page|seite|pagina|strona|página)$", re.IGNORECASE)
# One line without a mark says nothing but its words; most of a programme is written so.
_PLAIN: Final = re.compile(r"[^\W\d][^*_\[\]\\\n^<]*")
_NESTING: Final = 100  # beyond it the library leaves text out
_DEPTH: Final = 24  # twelve lists inside one another are no list any more


def blocks(text: str) -> tuple[tree.Block, ...]:
    """The paragraphs and lists of a text, in order."""
    if not text.strip():
        return ()
    if _PLAIN.fullmatch(text) and "://" not in text and "@" not in text:
        return (tree.Paragraph(tree.plain(text.strip())),)
    tokens = _parser().parse(text, {})
    if any(token.level > _DEPTH for token in tokens):
        return tuple(tree.Paragraph(tree.plain(part.strip())) for part in text.split("\n\n") if part.strip())
    notes = _notes(tokens)
    return tuple(_blocks(_Reading(_body(tokens)), notes, ()))


def paragraphs(text: str) -> tuple[tree.Spans, ...]:
    """The paragraphs of a text, each as its spans; the entries of lists count as paragraphs."""
    return tuple(_flat(blocks(text)))


def spans(text: str) -> tree.Spans:
    """A whole text as the spans of one paragraph, a line break between what were paragraphs."""
    joined: list[tree.Span] = []
    for part in paragraphs(text):
        joined += [tree.LineBreak(), *part] if joined else part
    return tuple(joined)


def words(text: str) -> str:
    """A text without its marks, one line a paragraph: for calendars and titles."""
    return "\n".join(tree.words(part) for part in paragraphs(text))


def strong(spans: tree.Spans) -> tree.Spans:
    """The same words, said strongly; links and notes keep their own tone."""
    return tuple(replace(span, strong=True) if isinstance(span, tree.Text) else span for span in spans)


def linked(words: str, address: str, *, emphasis: bool = False) -> tree.Spans:
    """Words that lead to an address where that is one of the web or of mail; words without a link otherwise."""
    shown = (tree.Text(words or address, emphasis=emphasis),) if words or address else ()
    if shown and addresses.allowed(address):
        return (tree.Link(shown, addresses.allowed(address)),)
    return shown


@functools.cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING})
    parser.use(footnote_plugin)
    parser.disable([*_UNUSED, *_UNUSED_INLINE])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005 (what is no link is told below)
    return parser


def _body(tokens: Sequence[Token]) -> list[Token]:
    ends = [place for place, token in enumerate(tokens) if token.type == "footnote_block_open"]
    return list(tokens[: ends[0]] if ends else tokens)


def _notes(tokens: Sequence[Token]) -> Mapping[int, tree.Spans]:
    """The text of each footnote by its number; a note inside a note prints without its own notes."""
    notes: dict[int, list[tree.Span]] = {}
    at: int | None = None
    for token in tokens:
        if token.type == "footnote_open":
            at = token.meta["id"]
            notes[at] = []
        elif token.type == "footnote_close":
            at = None
        elif token.type == "inline" and at is not None:
            said = _inline(token, {})
            notes[at] += [tree.LineBreak(), *said] if notes[at] else said
    return {number: tuple(said) for number, said in notes.items()}


@dataclass(slots=True)
class _Reading:
    """A list of tokens and how far it was read."""

    tokens: Sequence[Token]
    at: int = 0

    def next(self) -> Token | None:
        if self.at >= len(self.tokens):
            return None
        self.at += 1
        return self.tokens[self.at - 1]


_Notes = Mapping[int, tree.Spans]


def _blocks(reading: _Reading, notes: _Notes, above: tuple[str, ...]) -> Iterator[tree.Block]:
    while (token := reading.next()) is not None:
        if token.type == "inline":
            said = _inline(token, notes)
            if said:
                yield tree.Paragraph(said)
        elif token.type in {"ordered_list_open", "bullet_list_open"}:
            yield _list(token, reading, notes, above)
        elif token.type == "hr":
            yield tree.Paragraph(tree.plain(token.markup[:3]))
        elif token.type == "list_item_close":
            return


def _list(opening: Token, reading: _Reading, notes: _Notes, above: tuple[str, ...]) -> tree.Items:
    items: list[tree.Item] = []
    kind = opening.type
    while (token := reading.next()) is not None and token.type == "list_item_open":
        items.append(tree.Item(tuple(_blocks(reading, notes, (*above, kind)))))
    return tree.Items(tuple(items), _numbering(opening, above), int(opening.attrs.get("start", 1)))


def _numbering(opening: Token, above: tuple[str, ...]) -> tree.Numbering:
    if opening.type == "bullet_list_open":
        return tree.Numbering.DASH
    if "ordered_list_open" in above:
        return tree.Numbering.LETTER_BRACKET
    return tree.Numbering.NUMBER_BRACKET if opening.markup == ")" else tree.Numbering.NUMBER


@dataclass(slots=True)
class _Tone:
    """How the words being read are said, and the link they stand in."""

    strong: int = 0
    emphasis: int = 0
    links: list[tuple[str, list[tree.Span]]] = field(default_factory=list)


def _inline(token: Token, notes: _Notes) -> tree.Spans:
    """The spans of one run of text."""
    said: list[tree.Span] = []
    tone = _Tone()
    for child in token.children or ():
        into = tone.links[-1][1] if tone.links else said
        match child.type:
            case "strong_open" | "strong_close":
                tone.strong += child.nesting
            case "em_open" | "em_close":
                tone.emphasis += child.nesting
            case "link_open":
                tone.links.append((str(child.attrs.get("href", "")), []))
            case "link_close" if tone.links:
                address, inside = tone.links.pop()
                (tone.links[-1][1] if tone.links else said).extend(_link(address, tuple(inside)))
            case "footnote_ref":
                into += _note(child, notes)
            case _:
                into += _word(child, tone)
    return merged(said)


def _note(token: Token, notes: _Notes) -> list[tree.Span]:
    note = notes.get(token.meta["id"], ())
    return [tree.Note(note)] if note else []


def _word(token: Token, tone: _Tone) -> Sequence[tree.Span]:
    if token.type == "hardbreak":
        return [tree.LineBreak()]
    words = " " if token.type == "softbreak" else token.content
    if not words:
        return []
    text = tree.Text(words, strong=tone.strong > 0, emphasis=tone.emphasis > 0)
    return [text] if tone.links else _addresses(text)


def _addresses(text: tree.Text) -> list[tree.Span]:
    """Bare addresses of the web and of mail become links of their own words."""
    parts: list[tree.Span] = []
    at = 0
    for found in _BARE.finditer(text.words):
        address = addresses.allowed(found["web"] or f"mailto:{found['mail']}")
        if not address:
            continue
        if found.start() > at:
            parts.append(replace(text, words=text.words[at : found.start()]))
        parts.append(tree.Link((replace(text, words=found.group()),), address))
        at = found.end()
    if at < len(text.words):
        parts.append(replace(text, words=text.words[at:]))
    return parts


def _link(address: str, inside: tree.Spans) -> tree.Spans:
    internal = _INTERNAL.fullmatch(address)
    if internal:
        return _reference(internal.group(1), inside)
    allowed = addresses.allowed(address)
    if allowed and tree.words(inside).strip():
        return (tree.Link(inside, allowed),)
    return inside


def _reference(anchor: str, inside: tree.Spans) -> tree.Spans:
    """The words of a reference and what the press computes.

    `[see page](#…)` prints “see page 6”, `[finding](#…)` “finding 4”, `[](#…)` the title, any others their own
    words and the page in brackets.
    """
    said = tree.words(inside).rstrip()
    if not said:
        return (tree.Reference(anchor, tree.Form.TITLE),)
    page = _PAGE.search(said)
    if page:
        return (*_without_last(inside, page.group().lower()), tree.Reference(anchor))
    if _NUMBERED.search(said):
        return (*_spaced(inside), tree.Reference(anchor, tree.Form.NUMBER))
    return (*inside, tree.Text(" ("), tree.Reference(anchor), tree.Text(")"))


def _spaced(inside: tree.Spans) -> tree.Spans:
    """The words and a space in the tone of the last: “*Key Theme* 2” stays one run, so that no label repeats it."""
    last = inside[-1]
    if isinstance(last, tree.Text):
        return (*inside[:-1], replace(last, words=f"{last.words.rstrip()} "))
    return (*inside, tree.Text(" "))


def _without_last(inside: tree.Spans, word: str) -> tree.Spans:
    last = inside[-1]
    if not isinstance(last, tree.Text) or not last.words.rstrip().lower().endswith(word):
        return inside
    kept = last.words.rstrip()[: -len(word)]
    return (*inside[:-1], replace(last, words=kept)) if kept else inside[:-1]


def merged(said: Sequence[tree.Span]) -> tree.Spans:
    """Neighbours said in one tone become one; a line break at either end is dropped."""
    joined: list[tree.Span] = []
    for span in said:
        last = joined[-1] if joined else None
        if isinstance(span, tree.Text) and isinstance(last, tree.Text) and replace(last, words=span.words) == span:
            joined[-1] = replace(last, words=last.words + span.words)
        else:
            joined.append(span)
    while joined and isinstance(joined[-1], tree.LineBreak):
        joined.pop()
    return tuple(joined)


def _flat(parts: Sequence[tree.Block]) -> Iterator[tree.Spans]:
    for part in parts:
        match part:
            case tree.Paragraph():
                yield part.spans
            case tree.Items():
                for item in part.items:
                    yield from _flat(item.blocks)
            case _:
                pass
