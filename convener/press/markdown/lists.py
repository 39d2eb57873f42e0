"""Lists and tables of the tree as Markdown."""

from __future__ import annotations

from convener.press import tree
from convener.press.inline import Spans
from convener.press.markdown.wording import Wording, escaped, headed
from convener.press.tree import Align, Numbering

_RULES = {Align.LEFT: ":--", Align.RIGHT: "--:", Align.CENTRE: ":-:"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def mark(numbering: Numbering, number: int) -> tuple[str, str]:
    """Return what CommonMark counts by, and what it cannot count by and so stands as words: letters."""
    match numbering:
        case Numbering.NUMBER:
            return f"{number}.", ""
        case Numbering.NUMBER_BRACKET:
            return f"{number})", ""
        case Numbering.LETTER_BRACKET:
            return "-", f"{lettered(number)}) "
        case Numbering.LETTER_POINT:
            return "-", f"{lettered(number)}. "
        case Numbering.DASH | Numbering.NONE:
            return "-", ""


def lettered(number: int) -> str:
    """Return the letter of a number from 1: a … z, aa, ab …"""
    made = ""
    while number > 0:
        number, place = divmod(number - 1, len(_LETTERS))
        made = _LETTERS[place] + made
    return made


def named(person: tree.Attribution) -> str:
    """Return a name and the office after it, as far as both may be said."""
    return headed(", ".join(escaped(part) for part in (person.name, person.office) if part.strip()))


def group(people: tree.Group) -> str:
    """Return people under one word."""
    return f"**{escaped(people.label).strip()}:** " + "; ".join(named(person) for person in people.people)


def table(say: Wording, block: tree.Table) -> str:
    """Return a table; the titles of its bodies and its total stand as strong rows."""
    if not block.columns:
        return ""
    count = len(block.columns)
    lines = [_row([say.cell(column.head) for column in block.columns])]
    lines.append(_row([_RULES[column.align] for column in block.columns]))
    for body in block.bodies:
        if body.title:
            lines.append(_row([f"**{escaped(body.title).strip()}**", *[""] * (count - 1)]))
        lines += [_row(_cells(say, row, count)) for row in body.rows]
    if block.total:
        lines.append(_row(_cells(say, block.total, count)))
    return "\n".join(lines)


def explained(say: Wording, signs: tuple[tree.Sign, ...]) -> str:
    """Return what signs mean, in one line."""
    return escaped(", ".join(f"{say.cell((sign,))} {sign.words}" for sign in signs))


def _cells(say: Wording, row: tuple[Spans, ...], count: int) -> list[str]:
    return [say.cell(row[place]) if place < len(row) else "" for place in range(count)]


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def examples(say: Wording, block: tree.Examples) -> str:
    """Return one-line examples."""
    lines = []
    for example in block.examples:
        place = ", ".join(escaped(part) for part in (example.label, example.country) if part)
        lines.append(headed(f"{place}: {say.cell(example.spans)}" if place else say.cell(example.spans)))
    return "\n".join(f"- {line}" for line in lines)


def places(block: tree.Places) -> str:
    """Return places by country."""
    rows = (f"{country.name}: {', '.join(country.places)}" for country in block.countries)
    return "\n".join(f"- {headed(escaped(row))}" for row in rows)


def endorsements(block: tree.Endorsements) -> str:
    """Return who endorses."""
    rows = (", ".join(part for part in (entry.name, entry.country) if part) for entry in block.entries)
    return "\n".join(f"- {headed(escaped(row))}" for row in rows)


def publications(say: Wording, block: tree.Reading) -> str:
    """Return publications with their publishers and dates."""
    rows = []
    for one in block.publications:
        parts = (say.cell(one.title), escaped(one.publisher), escaped(one.date))
        rows.append(headed(", ".join(part for part in parts if part.strip())))
    return "\n".join(f"- {row}" for row in rows)


def at_a_glance(say: Wording, block: tree.AtAGlance) -> str:
    """Return all findings in one line each."""
    rows = (f"{escaped(entry.number)} {say.cell(entry.spans)}".strip() for entry in block.entries)
    return "\n".join(f"- {headed(row)}" for row in rows)


def theme(say: Wording, block: tree.Theme) -> str:
    """Return a breakout theme with its questions and people."""
    title = f"{escaped(block.mark)} {say.cell(block.title)}".strip()
    room = f" ({escaped(block.room)})" if block.room else ""
    lines = [f"- {headed(title + room)}"]
    lines += [f"  - {headed(say.cell(question))}" for question in block.questions]
    lines += [f"  - {group(people)}" for people in block.groups]
    return "\n".join(lines)
