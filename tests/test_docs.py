"""What the documents promise: links that lead somewhere, commands that are there."""

import re
from pathlib import Path

import pytest

from convener.cli import arguments
from convener.services.catalogue import PAPERS
from convener.services.offers import SIZE

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


def rows_of_papers():
    """Give the cells of each row about a paper, by its name."""
    lines = (ROOT / "docs" / "papers.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return {row[1].strip("`"): row for row in cells if row[1].startswith("`")}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_page_of_papers_tells_each_as_it_is(paper):
    title, _name, made_from, chosen, forms = rows_of_papers()[paper.name]
    own = [choice.label for choice in paper.offered if choice is not SIZE]

    assert title == paper.title
    assert made_from.startswith(f"{paper.noun.__name__.lower()}: ")
    assert chosen == (", ".join(own) or "–")
    assert forms == ", ".join(form.label for form in paper.formats)


def test_the_page_of_papers_tells_of_no_other_and_which_come_in_one_size():
    assert list(rows_of_papers()) == [paper.name for paper in PAPERS]
    assert [paper.name for paper in PAPERS if not paper.sized] == ["badges"]
    handed_out = (ROOT / "docs" / "papers.md").read_text(encoding="utf-8").split("## For the house")[0]
    assert {paper.name for paper in PAPERS if f"`{paper.name}`" in handed_out} == {
        paper.name for paper in PAPERS if not paper.internal
    }
