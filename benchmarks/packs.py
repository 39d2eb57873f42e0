"""The whole house pack of the larger sample, every paper in every form, against its PDFs alone; and its peak memory."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from benchmarks import measure
from convener.model.event import Event
from convener.samples import demo
from convener.services import events, packs, papers
from convener.store.workspace import Workspace

ALL_FORMS = 3.0
"""all forms against PDF alone; most of a paper's time is its pages"""


def largest(workspace: Workspace) -> Event:
    """The sample with the most sessions."""
    return max(events.every(workspace.session), key=lambda event: len(event.sessions))


def written(workspace: Workspace, folder: Path, forms: tuple[papers.Format, ...]) -> list[Path]:
    """The pack of that event, in a folder that is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    return list(packs.export(workspace.session, largest(workspace), folder, forms))


def main() -> None:
    """Print the figures; the exit status is 1 when a limit was passed."""
    with tempfile.TemporaryDirectory() as place:
        workspace, _made = demo.open_or_make(Path(place))
        text = (papers.Format.PDF, papers.Format.DOCX, papers.Format.HTML, papers.Format.MARKDOWN)
        files = written(workspace, Path(place) / "pack", text)
        size = sum(file.stat().st_size for file in files) / 2**20
        cases = {
            "PDF alone": lambda: written(workspace, Path(place) / "pack", text[:1]),
            "all four forms": lambda: written(workspace, Path(place) / "pack", text),
        }
        title = f"The pack of {largest(workspace).title}: {len(files)} files, {size:.0f} MiB"
        kept = measure.in_turn(title, cases, {"all four forms": ALL_FORMS}, rounds=3)
        workspace.close()
    measure.finish(kept)


if __name__ == "__main__":
    main()
