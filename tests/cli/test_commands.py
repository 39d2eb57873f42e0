"""The command line does the work of the window, and refuses in one sentence with exit code 2."""

import hashlib
import json
import re
from datetime import date, time
from pathlib import Path

import icalendar
import pypdf
import pytest

from convener.cli import commands
from convener.model.attribution import AttributionRule
from convener.model.letter import LetterKind
from convener.services import declarations, events, findings, letters, participants, people, places, sessions
from convener.store.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path):
    """A small workspace with one event that is ready to print."""
    target = tmp_path / "Łódź & “quays”.convener"
    workspace = Workspace.create(target)
    with workspace.step("Prepare") as db:
        city = places.add(db, "Łódź", country="PL", zone="Europe/Warsaw")
        event = events.add(
            db,
            "Quays for everyone",
            city=city,
            zone="Europe/Warsaw",
            starts_on=date(2027, 3, 27),
            ends_on=date(2027, 3, 28),
        )
        guest = participants.add(db, event, people.add(db, "Zofia", "Łąka"), place=city, status="confirmed")
        opening = sessions.add(db, event, "Opening", day=date(2027, 3, 28), starts=time(9), ends=time(10))
        sessions.add_role(db, opening, guest, status="confirmed")
        findings.add(db, event, "Quays are streets", text="They are walked.")
        text = declarations.add(db, event, "Declaration of Łódź", chapeau="We, the mayors:")
        declarations.add_clause(db, text, "Recognise", "that quays are streets.")
        declarations.add_commitment(db, text, "Opening one each year.")
        declarations.endorse(db, text, city, date(2027, 3, 28))
    workspace.close()
    return target


def run(file, *arguments):
    return commands.main(["--workspace", str(file), *map(str, arguments)])


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_new_workspace_is_empty_and_never_written_over(tmp_path, capsys):
    target = tmp_path / "new.convener"
    assert commands.main(["new", str(target)]) == 0
    assert run(target, "events") == 0
    assert "no event in this workspace yet" in capsys.readouterr().out
    before = digest(target)
    assert commands.main(["new", str(target)]) == 2
    assert digest(target) == before
    assert re.fullmatch(r"convener: .+\.\n", capsys.readouterr().err)


def test_events_are_listed_with_the_number_that_other_commands_take(file, capsys):
    assert run(file, "events") == 0
    assert re.search(
        r"^ +1 +2027-03-27 +Quays for everyone, Łódź \(1 session\)$", capsys.readouterr().out, re.MULTILINE
    )


@pytest.mark.parametrize("paper", ["agenda", "participants", "dialogue-summary", "event-report", "declaration"])
def test_a_paper_is_written_in_three_formats(file, tmp_path, capsys, paper):
    assert (
        run(file, "export", "quays", "--paper", paper, "--format", "pdf", "html", "md", "--to", tmp_path / "out") == 0
    )
    written = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [one.suffix for one in written] == [".pdf", ".html", ".md"]
    assert len(pypdf.PdfReader(written[0]).pages) >= 1
    assert all("Łódź" in one.read_text(encoding="utf-8") for one in written[1:])


def test_endorsements_are_printed_as_of_a_day(file, tmp_path, capsys):
    for day, there in (("2027-03-27", False), ("2027-03-28", True)):
        assert (
            run(file, "export", "1", "--paper", "declaration", "--format", "md", "--to", tmp_path / day, "--as-of", day)
            == 0
        )
        text = Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8")
        assert ("Poland" in text) is there


def test_the_list_is_ordered_and_everybody_announced_when_asked_for(file, tmp_path, capsys):
    workspace = Workspace.open(file)
    with workspace.step("Keep names back") as db:
        events.every(db)[0].rule = AttributionRule.COLLECTIVE
    workspace.close()
    texts = []
    for more in ([], ["--announce-everybody"]):
        assert run(file, "export", "1", "--paper", "agenda", "--format", "md", "--to", tmp_path, *more) == 0
        texts.append(Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8"))
    assert ["Zofia" in text for text in texts] == [False, True]
    assert run(file, "export", "1", "--paper", "participants", "--order", "alphabet", "--to", tmp_path) == 0


def test_the_whole_pack_comes_out_of_one_command(file, tmp_path, capsys):
    assert run(file, "export", "quays", "--paper", "all", "--to", tmp_path / "out") == 0
    names = {Path(line).name for line in capsys.readouterr().out.splitlines()}
    assert {"Quays for everyone - Agenda.pdf", "Declaration of Łódź.pdf"} <= names


def test_the_house_pack_has_a_folder_for_each_kind_of_reader_and_names_nobody(file, tmp_path, capsys):
    out = tmp_path / "desk"
    assert run(file, "export", "quays", "--paper", "pack", "--to", out) == 0
    written = [Path(line).relative_to(out) for line in capsys.readouterr().out.splitlines()]
    assert {one.parent.name for one in written} == {"", "Own programmes", "Briefings", "Delegations"}
    assert {"Quays for everyone - Badges.pdf", "Quays for everyone - Participants as a table.xlsx"} <= {
        one.name for one in written
    }
    assert not [one for one in written if "Zofia" in str(one) or "Łąka" in str(one)]


def test_a_paper_for_one_reader_is_refused_until_somebody_says_whose(file, tmp_path, capsys):
    for paper, more in (
        ("own-programme", ["--person", "zofia"]),
        ("briefing", ["--person", "zofia"]),
        ("delegation-programme", ["--place", "lodz"]),
    ):
        asked = ["export", "quays", "--paper", paper, "--format", "md", "--to", tmp_path / "out"]
        assert run(file, *asked) == 2
        assert f"Say wh{'ich: --place' if 'place' in more[0] else 'o: --person'} NAME." in capsys.readouterr().err
        assert run(file, *asked, *more) == 0
        assert "Zofia" in Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8")


def test_a_letter_is_meant_by_its_title_where_there_are_several(file, tmp_path, capsys):
    asked = ["export", "quays", "--paper", "letter", "--format", "md", "--to", tmp_path / "out"]
    assert run(file, *asked) == 2
    assert "--letter TITLE" in capsys.readouterr().err
    workspace = Workspace.open(file)
    with workspace.step("Write letters") as db:
        for kind in (LetterKind.INVITATION, LetterKind.THANKS):
            letters.add(db, events.get(db, 1), kind)
    workspace.close()
    assert run(file, *asked, "--letter", "thanks") == 0
    assert "Thank you for coming" in Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8")


def test_a_table_comes_as_a_spreadsheet_and_as_nothing_else(file, tmp_path, capsys):
    asked = ["export", "quays", "--paper", "participants-table", "--to", tmp_path]
    assert run(file, *asked) == 0
    assert Path(capsys.readouterr().out.strip()).suffix == ".xlsx"
    assert run(file, *asked, "--format", "pdf") == 2
    assert "does not come as pdf" in capsys.readouterr().err


def test_the_change_log_tells_what_changed_since_the_last_issue(file, tmp_path, capsys):
    assert run(file, "issue", "quays", "--note", "to speakers") == 0
    assert "Kept issue 1" in capsys.readouterr().out
    workspace = Workspace.open(file)
    with workspace.step("Rename") as db:
        events.get(db, 1).sessions[0].title = "Welcome"
    workspace.close()
    assert run(file, "export", "quays", "--paper", "change-log", "--format", "md", "--to", tmp_path) == 0
    told = Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8")
    assert "to speakers" in told
    assert "was called “Opening”" in told


def test_a_calendar_is_right_on_the_day_the_clock_changes(file, tmp_path):
    target = tmp_path / "day.ics"
    assert run(file, "calendar", "quays", "--session", "opening", "--to", target) == 0
    (entry,) = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert entry["DTSTART"].dt.astimezone(tz=None).timestamp() == 1806217200  # 2027-03-28T07:00:00Z
    for part in (["--person", "zofia"], ["--day", "2027-03-28"], []):
        assert run(file, "calendar", "quays", *part, "--to", tmp_path / "more.ics") == 0


def test_check_tells_problems_and_says_so_by_its_exit_code(file, capsys):
    assert run(file, "check") in {0, 1}
    capsys.readouterr()
    workspace = Workspace.open(file)
    with workspace.step("Clash") as db:
        event = events.get(db, 1)
        hall = events.add_room(db, event, "Hall", 100)
        for title in ("One", "Other"):
            sessions.add(db, event, title, day=date(2027, 3, 27), starts=time(9), ends=time(10), room=hall)
    workspace.close()
    assert run(file, "check", "quays") == 1
    out = capsys.readouterr().out
    assert re.search(r"^Quays for everyone: .*Hall.*", out, re.MULTILINE)
    assert re.search(r"\d+ problems in 1 event\.$", out.strip())


def test_a_dump_loaded_into_a_new_workspace_dumps_the_same(file, tmp_path, capsys):
    dumped, again, fresh = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "fresh.convener"
    assert run(file, "dump", "--to", dumped) == 0
    assert run(fresh, "load", dumped) == 0
    assert run(fresh, "dump", "--to", again) == 0
    assert dumped.read_bytes() == again.read_bytes()
    assert "Loaded" in capsys.readouterr().out


def test_a_faulty_dump_makes_no_workspace_and_every_fault_is_told(file, tmp_path, capsys):
    dumped, fresh = tmp_path / "a.json", tmp_path / "fresh.convener"
    run(file, "dump", "--to", dumped)
    content = json.loads(dumped.read_text(encoding="utf-8"))
    content["items"]["session"][0]["starts"] = "nine"
    content["items"]["place"][0]["population"] = "many"
    dumped.write_text(json.dumps(content), encoding="utf-8")
    capsys.readouterr()
    assert run(fresh, "load", dumped) == 2
    told = capsys.readouterr().err
    assert "items, session, no. 1" in told
    assert "items, place, no. 1" in told
    assert not fresh.exists()


def test_one_event_of_a_dump_is_merged_into_another_workspace(file, tmp_path, capsys):
    dumped, other = tmp_path / "a.json", tmp_path / "other.convener"
    run(file, "dump", "--to", dumped)
    uid = json.loads(dumped.read_text(encoding="utf-8"))["items"]["event"][0]["uid"]
    commands.main(["new", str(other)])
    capsys.readouterr()
    assert run(other, "load", dumped, "--event", uid) == 0
    assert "Merged “Quays for everyone”" in capsys.readouterr().out
    assert run(other, "load", dumped, "--event", uid) == 2


def test_a_backup_brings_back_what_was_there(file, tmp_path, capsys):
    assert run(file, "backup", "--to", tmp_path / "kept") == 0
    backup = Path(capsys.readouterr().out.strip())
    workspace = Workspace.open(file)
    with workspace.step("Rename") as db:
        events.get(db, 1).title = "Spoiled"
    workspace.close()
    assert run(file, "restore", backup) == 0
    run(file, "events")
    out = capsys.readouterr().out
    assert "Quays for everyone" in out
    assert "kept as" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "quays", "--paper", "poem", "--to", "out"],
        ["export", "quays", "--paper", "agenda", "--format", "docm", "--to", "out"],
        ["export", "nothing", "--paper", "agenda", "--to", "out"],
        ["calendar", "quays", "--person", "nobody", "--to", "x.ics"],
        ["load", "no such file.json"],
        ["restore", "no such backup"],
        ["check", "no such event"],
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_two(file, tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    assert run(file, *arguments) == 2
    told = capsys.readouterr()
    assert re.fullmatch(r"convener: [^\n]+\.\n", told.err)
    assert told.out == ""
    assert sorted(tmp_path.rglob("*")) == before


def test_without_a_workspace_it_says_how_to_name_one(monkeypatch, capsys):
    monkeypatch.delenv("CONVENER_WORKSPACE", raising=False)
    assert commands.main(["events"]) == 2
    assert "--workspace" in capsys.readouterr().err


def test_a_workspace_may_be_named_by_the_environment(file, monkeypatch, capsys):
    monkeypatch.setenv("CONVENER_WORKSPACE", str(file))
    assert commands.main(["events"]) == 0
    assert "Quays" in capsys.readouterr().out


def test_every_command_has_help_with_its_example(capsys):
    with pytest.raises(SystemExit) as left:
        commands.main(["--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    for command in commands._COMMANDS:
        if command is not None:
            assert f"    {command} " in told or f"    {command}\n" in told


def test_an_unreadable_output_folder_leaves_nothing(file, tmp_path, capsys):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", encoding="utf-8")
    assert run(file, "export", "quays", "--paper", "agenda", "--to", blocked / "deep") == 2
    assert blocked.read_text(encoding="utf-8") == "a file"
    assert capsys.readouterr().err.count("\n") == 1
