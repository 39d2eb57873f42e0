"""The command line offers the choices of the window by the same names, one by one and for whole packs."""

import re
from datetime import date, time
from pathlib import Path

import pypdf
import pytest

from convener import folders
from convener.cli import commands
from convener.errors import Refused
from convener.model.letter import LetterKind
from convener.services import catalogue, events, letters, participants, people, places, sessions
from convener.services import papers as printing
from convener.services.papers import Format
from convener.store.workspace import Workspace

DAYS = date(2027, 3, 27), date(2027, 3, 28)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """A workspace with an event of two days to which three people come; nothing here changes it."""
    target = tmp_path_factory.mktemp("exports") / "quays.convener"
    workspace = Workspace.create(target)
    with workspace.step("Prepare") as db:
        city = places.add(db, "Łódź", country="PL", zone="Europe/Warsaw")
        event = events.add(db, "Quays", city=city, zone="Europe/Warsaw", starts_on=DAYS[0], ends_on=DAYS[1])
        for day, title in zip(DAYS, ("Opening", "Farewell"), strict=True):
            sessions.add(db, event, title, day=day, starts=time(9), ends=time(10))
        for family in ("Łąka", "Rzeka", "Most"):
            guest = participants.add(db, event, people.add(db, "Zofia", family), place=city, status="confirmed")
            guest.listed = "given"
        letters.add(db, event, LetterKind.INVITATION)
    workspace.close()
    return target


def run(file, *arguments):
    return commands.main(["--workspace", str(file), *map(str, arguments)])


def export(file, capsys, paper, folder, *more):
    """Write a paper as text (or PDF where it is none) and give its file, and the text."""
    form = "pdf" if Format.MARKDOWN not in next(one for one in printing.PAPERS if one.name == paper).formats else "md"
    assert run(file, "export", "quays", "--paper", paper, "--format", form, "--to", folder, *more) == 0
    written = Path(capsys.readouterr().out.strip())
    return written, written.read_text(encoding="utf-8") if form == "md" else ""


def test_a_paper_is_printed_as_chosen(file, tmp_path, capsys):
    _, text = export(file, capsys, "agenda", tmp_path, "--day", DAYS[1], "--size", "letter", "--flowing")
    assert "Farewell" in text
    assert "Opening" not in text
    _, text = export(file, capsys, "participants", tmp_path, "--order", "alphabet")
    assert text.index("Łąka") < text.index("Most") < text.index("Rzeka")


def test_badges_go_onto_the_sheet_that_is_named_with_codes_on_their_backs(file, tmp_path, capsys):
    written, _ = export(file, capsys, "badges", tmp_path, "--sheet", "4 x 3 in", "--backs")
    pages = pypdf.PdfReader(written).pages
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == [612, 792]
    assert len(pages) == 2
    written, _ = export(file, capsys, "badges", tmp_path)
    assert len(pypdf.PdfReader(written).pages) == 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["agenda", "--day", "2027-03-29"], "“2027-03-29” is no choice for “day”. Choose one of: all; 2027-03-27"),
        (["participants", "--order", "height"], "Choose one of: country; place; alphabet; precedence."),
        (["badges", "--sheet", "A7"], "“A7” is no choice for “sheet”. Choose one of: series; A4, 2 × 4, 90 × 62 mm;"),
        (["badges", "--flowing"], "“Badges” has no option “flowing”. It has: sheet, backs."),
        (["all", "--sheet", "series"], "No paper of this pack has the option “sheet”."),
        (["pack", "--day", "monday"], "“monday” is no choice for “day”."),
    ],
)
def test_what_cannot_be_chosen_is_refused_in_one_sentence_and_nothing_is_written(file, tmp_path, capsys, asked, told):
    assert run(file, "export", "quays", "--to", tmp_path / "out", "--paper", *asked) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_pack_takes_what_each_of_its_papers_knows(file, tmp_path, capsys):
    asked = ["export", "quays", "--paper", "pack", "--format", "md", "--to", tmp_path, "--day", DAYS[1], "--backs"]
    assert run(file, *asked) == 0
    written = {Path(line).name: Path(line) for line in capsys.readouterr().out.splitlines()}
    assert "Opening" not in written["Quays - Agenda.md"].read_text(encoding="utf-8")
    assert "Opening" in written["Quays - Run of show.md"].read_text(encoding="utf-8")
    assert len(pypdf.PdfReader(written["Quays - Badges.pdf"]).pages) == 2


def test_a_paper_that_fails_does_not_take_the_pack_with_it(file, tmp_path, capsys, monkeypatch):
    real = printing.render

    def render(made, form, told=None):
        if getattr(made, "kind", "") == "Run of show":
            raise Refused("The clock stands still. Wind it.")
        return real(made, form, told)

    monkeypatch.setattr(printing, "render", render)
    assert run(file, "export", "quays", "--paper", "pack", "--format", "md", "--to", tmp_path) == 2
    said = capsys.readouterr()
    assert re.match(r"convener: One paper was not made, \d+ files written\. “Run of show”: The clock", said.err)
    files = [Path(line) for line in said.out.splitlines()]
    assert all(one.stat().st_size for one in files)
    assert "Quays - Badges.pdf" in {one.name for one in files}


def test_a_full_disk_ends_the_pack_and_the_files_before_it_are_whole(file, tmp_path, capsys, monkeypatch):
    real, written = folders.write_whole, []

    def small(path, data):
        if len(written) == 2:
            raise Refused(f"“{path.name}” was not written: the disk is full; make room and repeat it.")
        written.append(path)
        real(path, data)

    monkeypatch.setattr(folders, "write_whole", small)
    assert run(file, "export", "quays", "--paper", "pack", "--format", "md", "--to", tmp_path / "out") == 2
    said = capsys.readouterr()
    assert "disk is full" in said.err
    assert said.out.splitlines() == [str(one) for one in written]
    assert sorted(one for one in (tmp_path / "out").rglob("*") if one.is_file()) == sorted(written)


def test_a_letter_comes_for_one_of_those_who_get_it(file, tmp_path, capsys):
    _, every = export(file, capsys, "letter", tmp_path)
    written, one = export(file, capsys, "letter", tmp_path, "--person", "rzeka")
    assert ("Most" in every, "Most" in one, "Rzeka" in one) == (True, False, True)
    assert "Rzeka" not in written.name


def test_papers_are_listed_with_what_can_be_chosen_for_each(file, capsys):
    assert run(file, "papers", "quays") == 0
    listed = capsys.readouterr().out
    for paper in catalogue.PAPERS:
        if paper.noun.__name__ in {"Event", "Participant", "Delegation", "Letter"}:
            assert re.search(rf"^{paper.name} +{paper.title} \(", listed, re.MULTILINE)
    assert re.search(r"^badges .*\n +sheet, backs$", listed, re.MULTILINE)
    assert "2027-03-27; 2027-03-28" in listed
    for choice in catalogue.choices():
        assert (f"{choice.name} " in listed) is (choice.name != "as-of")


def test_every_choice_has_an_option_of_its_name(capsys):
    with pytest.raises(SystemExit):
        commands.main(["export", "--help"])
    told = capsys.readouterr().out
    assert not [choice.name for choice in catalogue.choices() if f"--{choice.name}" not in told]


def test_a_pack_of_nothing_says_so(tmp_path, capsys):
    target = tmp_path / "bare.convener"
    workspace = Workspace.create(target)
    with workspace.step("Prepare") as db:
        events.add(db, "Bare")
    workspace.close()
    assert run(target, "export", "bare", "--paper", "all", "--to", tmp_path / "out") == 2
    assert "anything to say yet" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
