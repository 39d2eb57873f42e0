"""Every awkward string in every text field through every press: `python -m tests.awkward_fields` does them all.

In each round every field of a dialogue has another string; after as many rounds as there are strings every field had
each of them. All papers are composed and rendered in all their forms, read back and judged.
"""

import io
import logging
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

import html5lib
import icalendar
import openpyxl
import page
import pypdfium2
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from sqlalchemy import inspect

from convener.documents import invites
from convener.errors import Refused
from convener.model.base import LineType, ProseType
from convener.model.letter import Letter, LetterKind
from convener.press import ics, inline, reading, tree
from convener.services import papers
from convener.services.paper import Format
from tests.documents.whole import Dialogue, outlined, reached
from tests.press import docx_reading
from tests.press.awkward import STRINGS

CODES = {"zone"}
"""names of time zones, which the window and the dump check before they are kept"""
ELSE = ("printed_", "attribution", "sentence", "badge_name", "listed_position", "label", "sort_name", "report_title")
"""fields that print instead of others: left empty in a second run through all strings, so that those are seen too"""
_MARKDOWN = MarkdownIt("commonmark").enable("table").use(footnote_plugin)
_STAMP = datetime(2027, 1, 1, tzinfo=UTC)


@dataclass
class Report:
    """What a run met."""

    made: int = 0
    refused: set[tuple[str, str]] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class Plan:
    """A dialogue, its items, and its fields that hold words."""

    def __init__(self, dialogue):
        self.dialogue = dialogue
        self.letter = Letter(event=dialogue.event, kind=LetterKind.THANKS, title="Thank you", body="Dear {name}")
        self.items = reached(dialogue.event, dialogue.edition, self.letter)
        self.fields = [
            (noun, name)
            for noun, items in sorted(self.items.items())
            for name, column in inspect(type(items[0])).columns.items()
            if isinstance(column.type, LineType | ProseType) and name not in CODES
        ]
        self._kept = [(one, name, getattr(one, name)) for noun, name in self.fields for one in self.items[noun]]

    def restore(self):
        """Give every field what it had."""
        for one, name, value in self._kept:
            setattr(one, name, value)

    def fill(self, turn, report, *, bare):
        """Give every field a string of its own; `bare` leaves empty what would print instead of another."""
        for place, (noun, name) in enumerate(self.fields):
            said = STRINGS[(place + turn) % len(STRINGS)]
            self.set(noun, name, "" if bare and name.startswith(ELSE) else said, report)

    def set(self, noun, name, said, report):
        """Set a field of all items of a noun, unless the workspace refuses the string."""
        try:
            for one in self.items[noun]:
                setattr(one, name, said)
        except Refused:
            report.refused.add((name, said))

    def papers(self):
        """Give each paper as its name, what makes it, and its forms."""
        event, guest = self.dialogue.event, self.dialogue.host
        for subject in (event, self.dialogue.edition, self.dialogue.declaration, guest, self.letter):
            for paper in papers.of(subject):
                yield paper.name, lambda paper=paper, subject=subject: papers.settled(paper, subject), paper.formats
        issue = invites.Issue(_STAMP)
        yield "calendar", lambda: invites.whole(event, issue), ("ics",)
        yield "own calendar", lambda: invites.person(guest, issue), ("ics",)


def judge(made, form, data):
    """Give what is wrong with a file, or nothing."""
    if form == "ics":
        return "" if icalendar.Calendar.from_ical(data).walk("VEVENT") else "no event"
    return _JUDGES[form](made, data)


def _pdf(_made, data):
    read = pypdfium2.PdfDocument(data)
    pages = len(read)
    read.close()
    if not pages:
        return "no pages"
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
            found = page.validate_pdf(file.name, profile=profile)
            if not found.is_compliant:
                return f"{profile}: {found.failures[:2]}"
    return ""


def _docx(made, data):
    read = docx_reading.Paper(data)
    disorder = {name: found for name, part in read.parts.items() if (found := docx_reading.disorders(part))}
    return f"disorder {disorder}" if disorder else _lost(made, read.words())


def _html(made, data):
    body = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(data).find("body")
    return _lost(made, "".join(body.itertext()))


def _markdown(made, data):
    parts = []
    for token in _MARKDOWN.parse(data.decode()):
        if token.type == "html_block" and token.content.strip() != "<!-- -->":
            return f"HTML: {token.content[:40]}"
        parts += [" " if one.type in {"softbreak", "hardbreak"} else one.content for one in token.children or ()]
        parts.append(" ")
    return _lost(made, "".join(parts))


def _xlsx(_made, data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    formulas = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    return f"formulas {formulas[:2]}" if formulas else ""


_JUDGES = {
    Format.PDF: _pdf,
    Format.DOCX: _docx,
    Format.HTML: _html,
    Format.MARKDOWN: _markdown,
    Format.XLSX: _xlsx,
}


def _lost(made, found):
    """Give the first words of a paper that its file does not say."""
    said = docx_reading.squeezed(found).replace(" ", "")
    for part in reading.everything(made.blocks) if isinstance(made, tree.Document) else ():
        if isinstance(part, inline.Text):
            wanted = docx_reading.squeezed(part.words).replace(" ", "")
            if wanted not in said:
                return f"lost {part.words[:60]!r}"
    return ""


def _outcome(compose, form):
    """Give what is wrong with a paper in one form, or nothing."""
    try:
        made = compose()
        data = ics.render(made) if form == "ics" else papers.render(made, form)
        return judge(made, form, data)
    except Exception as wrong:  # noqa: BLE001 (whatever it is, it is a finding)
        return f"{type(wrong).__name__}: {wrong}"[:200]


def go(turn, plan, report, only=()):
    """Go through one round with a plan: all papers, or those named."""
    plan.fill(turn, report, bare=turn >= len(STRINGS))
    for name, compose, forms in (one for one in plan.papers() if not only or one[0] in only):
        for form in forms:
            report.made += 1
            wrong = _outcome(compose, form)
            if wrong:
                report.faults.append(f"round {turn}, {name} as {form}: {wrong}")
    plan.restore()


def culprits(turn, paper_name, form_name):
    """Give the fields that are at fault by themselves, to look into a fault of a round."""
    found = []
    for plan in (Plan(Dialogue()), Plan(outlined(Dialogue()))):
        for place, (noun, name) in enumerate(plan.fields):
            said = STRINGS[(place + turn) % len(STRINGS)]
            plan.set(noun, name, said, Report())
            for paper, compose, forms in plan.papers():
                for form in (one for one in forms if paper == paper_name and str(one) == form_name):
                    wrong = _outcome(compose, form)
                    found += [f"{noun}.{name} = {said[:40]!r}: {wrong}"] if wrong else []
            plan.restore()
    return found


def _tell(words):
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main():
    """Do all rounds (or as many as asked for) and tell what was met."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 2 * len(STRINGS)
    logging.disable()  # that letters have no face is told once too often
    start, report = time.perf_counter(), Report()
    for turn in range(rounds):
        for plan in (Plan(Dialogue()), Plan(outlined(Dialogue()))):
            go(turn, plan, report)
        _tell(f"round {turn + 1} of {rounds}: {report.made} files, {len(report.faults)} faults")
    _tell(f"{len(STRINGS)} strings, {len(Plan(Dialogue()).fields)} fields, {time.perf_counter() - start:.0f} s")
    _tell(f"{len(report.refused)} pairs of field and string are refused at the door")
    _tell("\n".join(report.faults))
    sys.exit(bool(report.faults))


if __name__ == "__main__":
    main()
