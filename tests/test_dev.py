"""The door itself: what it says where something is missing, and that it does nothing twice."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev(tmp_path):
    """The door of an empty folder: nothing is set up there, and nothing here is touched."""
    for name in ("dev.py", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, tmp_path)
    spec = importlib.util.spec_from_file_location("dev_elsewhere", tmp_path / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_word_it_says_what_can_be_done():
    ran = subprocess.run([sys.executable, ROOT / "dev.py"], capture_output=True, text=True, check=False)

    assert ran.returncode != 0
    assert ran.stderr == "Say what to do: python3 dev.py run | test | bundle | doctor\n"


def test_the_doctor_says_what_is_not_there(dev, capsys):
    assert dev.main(["doctor"]) == 1
    assert "not set up yet" in capsys.readouterr().out


def test_what_is_set_up_is_not_set_up_again(dev, monkeypatch):
    dev.VENV.mkdir()
    dev.STAMP.write_text(dev.fingerprint(dev.RUN_LOCK), encoding="utf-8")
    monkeypatch.setattr(dev.subprocess, "call", pytest.fail)
    monkeypatch.setattr(dev.subprocess, "run", pytest.fail)

    dev.provide_environment(dev.RUN_LOCK)


def test_another_lock_is_noticed(dev):
    dev.VENV.mkdir()
    dev.STAMP.write_text(dev.fingerprint(dev.RUN_LOCK), encoding="utf-8")
    with dev.RUN_LOCK.open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")

    assert not dev.holds(dev.RUN_LOCK)
    assert not dev.holds(dev.TEST_LOCK)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system")
def test_where_it_may_not_install_it_prints_the_exact_line(dev, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(dev.LIBRARIES, "libnowhere.so.7", "libnowhere7")

    with pytest.raises(SystemExit) as stopped:
        dev.provide_system(with_screen=False)

    assert "\n  sudo apt-get install -y --no-install-recommends libnowhere7" in str(stopped.value)


def test_the_real_environment_holds_every_tool_of_the_checks():
    for tool in ("ruff", "mypy", "pytest", "importlinter", "hatchling"):
        assert importlib.util.find_spec(tool), tool


def test_the_lock_names_all_that_its_packages_need():
    """It is installed as it stands, without a resolver: what is missing there is missing here."""
    ran = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout
