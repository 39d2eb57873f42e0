"""What the documents promise: links that lead somewhere, commands that are there."""

import re
from pathlib import Path

import pytest

from convener.cli import arguments

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(document):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    near = [link for link in links if not re.match(r"https?:|mailto:", link)]

    assert [link for link in near if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_command_named_is_known(document, capsys):
    named = set(re.findall(r"`convener ([a-z]+)", document.read_text(encoding="utf-8")))
    with pytest.raises(SystemExit):
        arguments.parser().parse_args(["--help"])
    known = set(re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE))

    assert "demo" in known
    assert named - known == set()


def test_the_readme_opens_with_what_it_is_a_picture_and_the_two_commands():
    opening = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## ")[1]

    assert "python3 dev.py run" in opening
    assert "python3 dev.py test" in opening
