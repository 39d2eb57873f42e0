import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener import folders, settings
from convener.errors import Refused
from convener.settings import Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


def test_what_is_written_is_read_again(file):
    mine = Settings(theme="dark", text_size=125, paper="Letter", compact_tables=True, recent=("/x/Łódź.convener",))

    settings.write(mine, file)

    assert settings.read(file) == (mine, "")


def test_without_a_file_the_usual_settings_hold_and_nothing_is_said(file):
    assert settings.read(file) == (Settings(), "")
    assert not file.exists()


def test_by_default_they_lie_in_the_person_s_folder():
    settings.write(Settings(theme="contrast"))

    assert folders.settings_file().is_file()
    assert settings.read()[0].theme == "contrast"


def test_what_a_newer_version_wrote_is_kept(file):
    file.write_text('{"theme": "dark", "voice": {"speed": 3}}', encoding="utf-8")

    settings.change(file, text_size=110)

    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept["voice"] == {"speed": 3}
    assert (kept["theme"], kept["text_size"]) == ("dark", 110)


def test_a_change_does_not_take_back_what_another_window_wrote(file):
    settings.change(file, theme="dark")
    settings.change(file, paper="Letter")

    assert settings.read(file)[0] == Settings(theme="dark", paper="Letter")


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000, b'"x"', b" " * 1_000_001 + b"{}"],
    ids=lambda raw: raw[:6],
)
def test_a_broken_file_is_put_aside_and_said(file, broken):
    file.write_bytes(broken)

    found, said = settings.read(file)

    aside = file.with_name("settings-unreadable.json")
    assert found == Settings()
    assert str(aside) in said
    assert aside.read_bytes() == broken
    assert not file.exists()


def test_a_folder_in_the_way_is_said_and_left(file):
    file.mkdir()

    found, said = settings.read(file)

    assert found == Settings()
    assert str(file) in said
    with pytest.raises(Refused, match="folder of that name"):
        settings.write(found, file)


@given(
    st.dictionaries(
        st.sampled_from([field.name for field in dataclasses.fields(Settings)]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=12)
        ),
    )
)
def test_whatever_stands_in_the_file_the_settings_are_sound(tmp_path_factory, found):
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(found), encoding="utf-8")

    read, said = settings.read(file)

    assert said == ""
    assert read.theme in settings.THEMES
    assert read.paper in settings.PAPERS
    assert read.text_size in settings.TEXT_SIZES
    assert len(read.recent) <= settings.RECENT
    settings.write(read, file)
    assert settings.read(file) == (read, "")


def test_the_workspace_opened_last_stands_first_once_and_ten_are_kept():
    mine = Settings()
    for number in range(12):
        mine = mine.opened(f"/w/{number}.convener")
    mine = mine.opened("/w/5.convener", event="abc")

    assert mine.recent[:3] == ("/w/5.convener", "/w/11.convener", "/w/10.convener")
    assert len(set(mine.recent)) == len(mine.recent) == 10
    assert mine.last_event == "abc"
    assert "/w/5.convener" not in mine.forgotten("/w/5.convener").recent


@pytest.mark.parametrize(
    ("given_url", "kept"),
    [
        ("postgresql+psycopg://ana:geheim@db.example/x", "postgresql+psycopg://ana@db.example/x"),
        (
            "postgresql+psycopg://ana:g@h:m@db.example/x?password=p&sslmode=require",
            "postgresql+psycopg://ana@db.example/x?sslmode=require",
        ),
        ("postgresql+psycopg://ana@db.example/x", "postgresql+psycopg://ana@db.example/x"),
        ("postgresql+psycopg://db.example:5432/x", "postgresql+psycopg://db.example:5432/x"),
        ("/home/a@b:c/x.convener", "/home/a@b:c/x.convener"),
    ],
)
def test_no_password_is_kept(given_url, kept):
    assert Settings().opened(given_url).recent == (kept,)


def test_a_path_of_undecodable_bytes_is_kept(file):
    mine = Settings().opened("/w/\udce9t\udce9.convener")

    settings.write(mine, file)

    assert settings.read(file)[0] == mine


def test_what_was_chosen_for_papers_is_kept_and_what_is_no_choice_passed_over(file):
    settings.change(file, papers={"agenda": {"size": "letter", "flowing": True}})
    assert settings.read(file)[0].papers == {"agenda": {"size": "letter", "flowing": True}}

    file.write_text('{"papers": {"agenda": {"size": 4, "day": null, "order": "place"}, "badges": 7}}', encoding="utf-8")
    assert settings.read(file)[0].papers == {"agenda": {"order": "place"}}
    file.write_text('{"papers": ["agenda"]}', encoding="utf-8")
    assert settings.read(file)[0].papers == {}
