"""No rule is broken on any output: who may not be named is in no file, and the same person, where named, is in all."""

import ast
import html
import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx
import pikepdf
import pypdfium2
import pytest
import xlsxwriter
from sqlalchemy import StaticPool, create_engine, orm

import convener.documents
from convener.model.attribution import AttributionRule
from convener.model.base import Base
from convener.model.participant import Consent
from convener.model.report import BlockKind, ReportKind
from convener.model.session import RoleKind, SessionKind
from convener.model.statement import StatementKind
from convener.services import calendars, papers
from tests import make

DOCUMENTS = Path(convener.documents.__file__).parent
NAME = {"Petronella", "Quarndon"}
OFFICE = {"Chief Pilot", "Geheimhaven"}
COUNTRY = {"Iceland"}
WORDS = {"lantern oil", "paper boats"}
HIDDEN = {
    AttributionRule.ROLE_AND_PLACE: NAME,
    AttributionRule.COUNTRY_ONLY: NAME | OFFICE,
    AttributionRule.COLLECTIVE: NAME | OFFICE | COUNTRY,
    AttributionRule.OFF_THE_RECORD: NAME | OFFICE | COUNTRY | WORDS,
}
IN_PUBLIC = ("event", "session")
"""The levels at which the speaker also has a public role; at the others only the statements tell of them."""


def said(level, rule):
    """Give an event at which one person speaks, under a rule that stands at one level."""
    event = make.event("Night at the quay", rule=_at("event", level, rule) or AttributionRule.NAMED)
    event.series = make.series("Quays")
    session = make.session(event, "Lights", "09:00", rule=_at("session", level, rule), kind=SessionKind.PANEL)
    told = make.session(event, "Lights again", "11:00", rule=_at("session", level, rule), narrative="One.\n\nTwo.")
    theme = make.theme(session, "Boats", rule=_at("theme", level, rule))
    speaker = _speaker(event, listed=rule is AttributionRule.NAMED)
    if level in IN_PUBLIC:
        make.role(session, speaker)
        make.role(told, speaker, RoleKind.KEYNOTE)
    own = {"speaker": speaker, "rule": _at("statement", level, rule), "theme": theme}
    own["attribution"] = "Petronella Quarndon, Chief Pilot of Geheimhaven, Iceland"
    section = make.section(event, "Next to the water", text="A.\n\nB.")
    quoted = {"kind": StatementKind.QUOTATION, "pulled": True, "paragraph": 1}
    first = make.statement(event, "We count lantern oil.", session=session, **own)
    make.statement(event, "We fold paper boats.", session=told, **own, **quoted)
    shown = make.statement(event, "Again lantern oil.", section=section, session=told, **own, **quoted)
    finding = make.finding(event)
    make.evidence(finding, statement=first)
    _report(event, shown)
    _brief(event, first)
    return event, session, speaker


def _at(own, level, rule):
    return rule if own == level else None


def _speaker(event, *, listed):
    return make.participant(
        event,
        make.person("Petronella", "Quarndon", short_form="Quarndon"),
        listed_position="Chief Pilot",
        place=make.place("Geheimhaven", "IS"),
        listed=Consent.GIVEN if listed else Consent.REFUSED,
    )


KEEP_THE_RULE = {"door-signs", "statements-table"}
"""papers for the house that keep the rule too"""


def _report(event, shown):
    """Print the summary by the usual outline, the report with a quotation of its own and the evidence."""
    report = make.report(event, kind=ReportKind.EVENT_REPORT, show_evidence=True)
    for kind in (BlockKind.FINDINGS, BlockKind.SESSIONS):
        make.block(report, kind=kind)
    make.block(report, kind=BlockKind.SECTION, section=shown.section)
    make.block(report, kind=BlockKind.QUOTATION, statement=shown)


def _brief(event, first):
    """Let a brief of the series rest on the finding and on the statement itself."""
    edition = make.edition(event.series, 2022, "Findings of the quays")
    finding = make.finding(edition, "Light")
    make.evidence(finding, source=event.findings[0])
    make.evidence(finding, statement=first)


def files(level, rule, folder):
    """Give every file there can be of such an event: its name and all that can be read in it."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    stamp = datetime(2027, 1, 1, tzinfo=UTC)
    with orm.Session(engine, expire_on_commit=False) as db:
        event, session, speaker = said(level, rule)
        db.add(event)
        db.commit()
        for about in (event, event.series.editions[0]):
            for paper in (one for one in papers.of(about) if not one.internal or one.name in KEEP_THE_RULE):
                for form in paper.formats:
                    papers.export(db, about, paper.name, form, folder)
        for of, name in ((event, "event"), (session, "session"), (speaker, "person")):
            calendars.export(db, of, folder / name, stamp=stamp)
        calendars.export(db, event, folder / "day", make.DAY, stamp)
    engine.dispose()
    return {file.relative_to(folder): _read(file) for file in folder.rglob("*") if file.is_file()}


def _read(file):
    """Give the name of a file and all that can be read in it, whatever is packed, encoded or divided in it."""
    data = file.read_bytes()
    seen = [file.name, _decoded(data)]
    if file.suffix == ".pdf":
        seen += _in_pdf(data)
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as members:
            parts = [(name, members.read(name)) for name in members.namelist()]
        seen += [f"{name} {_decoded(part)} {_without_marks(part)}" for name, part in parts]
    if file.suffix == ".html":
        seen.append(_without_marks(data))
    if file.suffix == ".ics":
        seen.append(_decoded(data.replace(b"\r\n ", b"")))
    return " ".join(" ".join(seen).replace("\ufffe", "").split())


def _in_pdf(data):
    """Give what a PDF says on its pages, in its streams, in its metadata, and in every string of every object."""
    with pikepdf.open(io.BytesIO(data)) as document:
        seen = [repr(dict(document.docinfo)), document.open_metadata().__str__()]
        for part in document.objects:
            seen += _strings(part)
            seen += [_decoded(part.read_bytes())] if isinstance(part, pikepdf.Stream) else []
    pages = pypdfium2.PdfDocument(data)
    seen += [page.get_textpage().get_text_range() for page in pages]
    pages.close()
    return seen


def _strings(part):
    """Give the strings in an object that stands by itself: titles of bookmarks, alternative texts, addresses."""
    match part:
        case pikepdf.String():
            yield str(part)
        case pikepdf.Array():
            for one in part:
                yield from _strings(one) if not getattr(one, "is_indirect", False) else ()
        case pikepdf.Dictionary() | pikepdf.Stream():
            for name, one in part.items():
                yield name
                yield from _strings(one) if not getattr(one, "is_indirect", False) else ()


def _without_marks(data):
    """Give the words of a page or part as its reader joins them, entities resolved."""
    return html.unescape(re.sub("<[^>]*>", "", data.decode("utf-8", "ignore")))


def _decoded(data):
    return data.decode("utf-8", "ignore") + data.replace(b"\0", b"").decode("latin-1")


def _pdf_that_hides(words, place):
    document = pikepdf.new()
    document.add_blank_page()
    if place == "bookmark":
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(words, 0))
    if place == "alternative text":
        document.Root.StructTreeRoot = document.make_indirect(
            pikepdf.Dictionary(K=[pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=words)])
        )
    if place == "metadata":
        with document.open_metadata() as about:
            about["dc:creator"] = [words]
    if place == "attachment":
        document.attachments["x"] = pikepdf.AttachedFileSpec(document, words.encode())
    out = io.BytesIO()
    document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _docx_that_hides(words, place):
    document = docx.Document()
    paragraph = document.add_paragraph("said by ")
    for piece in (words[:4], words[4:]):
        paragraph.add_run(piece if place == "divided run" else "").bold = place == "divided run" and piece == words[:4]
    if place == "property":
        document.core_properties.last_modified_by = words
    if place == "comment":
        document.add_comment(paragraph.runs, words)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _xlsx_that_hides(words, place):
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        if place == "cell":
            sheet.write(0, 0, words)
        if place == "note":
            sheet.write_comment(0, 0, words)
        if place == "property":
            book.set_properties({"author": words})
    return out.getvalue()


HIDING = [
    *((".pdf", _pdf_that_hides, place) for place in ("bookmark", "alternative text", "metadata", "attachment")),
    *((".docx", _docx_that_hides, place) for place in ("divided run", "property", "comment")),
    *((".xlsx", _xlsx_that_hides, place) for place in ("cell", "note", "property")),
    (".html", lambda words, _: f"<svg><title>{words[:3]}<b>{words[3:]}</b></title></svg>".encode(), "divided title"),
    (".html", lambda words, _: words.encode("ascii", "xmlcharrefreplace"), "entities"),
]


@pytest.mark.parametrize(("suffix", "file", "place"), HIDING, ids=lambda one: one if isinstance(one, str) else "")
def test_nothing_hides_from_these_tests(tmp_path, suffix, file, place):
    target = tmp_path / f"paper{suffix}"
    target.write_bytes(file("Łucja Żurawska-Ōe", place))
    assert "Łucja Żurawska-Ōe" in _read(target)
    target.write_bytes(file("Somebody else", place))
    assert "Łucja Żurawska-Ōe" not in _read(target)


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """Give the files of the twin who may be named, by level."""
    return {level: files(level, AttributionRule.NAMED, tmp_path_factory.mktemp(level)) for level in TWINS}


LEVELS = ("event", "session", "theme", "statement")
TWINS = ("session", "statement")
"""With a public role, and without: a named event and a named theme differ from these in nothing."""


@pytest.mark.parametrize(
    ("level", "rule"),
    # which rule wins is the business of tests/rules; here every rule and every level pass the presses once
    [("session", rule) for rule in HIDDEN]
    + [(level, AttributionRule.COLLECTIVE) for level in LEVELS if level != "session"],
)
def test_who_is_protected_is_in_no_file(tmp_path, level, rule):
    found = files(level, rule, tmp_path)
    assert {name.suffix for name in found} >= {".pdf", ".html", ".md", ".ics"}
    leaks = {str(name): sorted(word for word in HIDDEN[rule] if word in text) for name, text in found.items()}
    assert {name: words for name, words in leaks.items() if words} == {}


NAMES_NOBODY = ("participant ", "Door signs", "Findings brief")


@pytest.mark.parametrize("level", TWINS)
def test_who_may_be_named_is_in_every_file(named, level):
    papers_with_statements = ("summary", "report", "statements")
    assert {name.suffix for name in named[level]} >= {".pdf", ".docx", ".html", ".md", ".xlsx", ".ics"}
    for name, text in named[level].items():
        tells = level in IN_PUBLIC or any(word in str(name).lower() for word in papers_with_statements)
        if tells and not any(quiet in name.name for quiet in NAMES_NOBODY):
            assert all(word in text for word in NAME), name
        if any(word in str(name).lower() for word in papers_with_statements):
            assert all(word in text for word in WORDS | OFFICE | COUNTRY), name


def test_what_the_rule_leaves_open_is_told(tmp_path):
    found = files("session", AttributionRule.COUNTRY_ONLY, tmp_path)
    (summary,) = [text for name, text in found.items() if name.suffix == ".md" and "summary" in name.name]
    assert "One participant from Iceland" in summary
    assert all(word in summary for word in WORDS)


def attributes(module):
    """Give what a module of the documents reads of things: (name of the thing, attribute)."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.value.id if isinstance(node.value, ast.Name) else "", node.attr


OF_SPEAKERS = {("attribution", "speaker"), ("naming", "attribution")}
"""What is called so and gives a public voice, or a line for somebody with a public role."""
OF_PEOPLE = {"person", "given_name", "family_name", "printed_name", "short_form", "filed_name", "email"}
OF_STATEMENTS = {"statement", "statements", "quotation", "told"}


def test_documents_ask_nobody_but_the_rule_for_a_speaker():
    asked = {
        (module.name, read)
        for module in DOCUMENTS.glob("*.py")
        for thing, read in attributes(module)
        if read in {"speaker", "speaker_id", "attribution"} and (thing, read) not in OF_SPEAKERS
    }
    assert asked == set()


def test_what_tells_statements_reads_nobodys_name():
    told = {module.name: set(attributes(module)) for module in DOCUMENTS.glob("*.py")}
    tellers = {name for name, reads in told.items() if OF_STATEMENTS & {read for _, read in reads}}
    assert {"outline.py", "sections.py", "sittings.py"} <= tellers
    tellers.add("voices.py")
    places = {("participation", "printed_name"), ("partner", "printed_name"), ("one", "printed_name")}
    asked = {
        (name, read)
        for name in tellers
        for thing, read in told[name]
        if read in OF_PEOPLE and (thing, read) not in places
    }
    assert asked == set()


def test_only_the_door_knows_the_rule_and_the_words_of_a_statement():
    texts = {module.name: module.read_text(encoding="utf-8") for module in DOCUMENTS.glob("*.py")}
    assert [name for name, text in texts.items() if "import attribution" in text] == ["voices.py"]
    assert [name for name, text in texts.items() if "statement.words" in text] == ["voices.py"]
