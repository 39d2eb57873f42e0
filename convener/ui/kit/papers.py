"""Papers made away from the window: their bytes, their files, and whole packs of them piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from convener import folders
from convener.errors import Refused
from convener.screens.registry import File, Format, Piece
from convener.ui.kit.tasks import Course, Work


def render(form: Format, tree: Any, work: Work) -> bytes:
    """Make a paper's bytes, on a worker."""
    made = form.render(tree, work.progress)
    work.progress(1.0)
    return made


def write(form: Format, tree: Any, path: Path, work: Work) -> None:
    """Make a paper and put it into a file, whole or not at all, on a worker."""
    data = form.render(tree, work.progress)
    work.progress(1.0)
    folders.write_whole(path, data)


@dataclass(slots=True)
class Yield:
    """What came of a pack: the files that were written, and a sentence for each paper that could not be made."""

    files: list[Path] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """How much was written."""
        return f"{len(self.files):,} {'file' if len(self.files) == 1 else 'files'}"


def write_all(pieces: Sequence[Piece], compose: Callable[[Piece], Sequence[File]], folder: Path, got: Yield) -> Course:
    """Write pieces one after the other, each file whole; what a press refuses is told and the rest goes on.

    A folder that takes no more ends it: the next file would fare no better. `got` holds what was written so far.
    """
    for place, piece in enumerate(pieces):
        begins, share = place / len(pieces), 1 / len(pieces)
        try:
            files = compose(piece)
            made = yield partial(_rendered, piece.label, files, begins, share)
        except Refused as refusal:
            got.faults.append(f"{piece.label}: {refusal}")
            continue
        for file, data in zip(files, made, strict=True):
            yield partial(_put, folder, file.path, data)
            got.files.append(folder / file.path)
    return got


def _rendered(label: str, files: Sequence[File], begins: float, share: float, work: Work) -> list[bytes]:
    made = []
    for number, file in enumerate(files):
        start, width = begins + share * number / len(files), share / len(files)
        work.progress(start, label)
        made.append(file.render(partial(_told, work, start, width)))
    work.progress(begins + share)
    return made


def _told(work: Work, begins: float, width: float, part: float) -> None:
    work.progress(begins + width * part)


def _put(folder: Path, path: str, data: bytes, _work: Work) -> None:
    """Write into a folder that somebody chose; one that is gone (a stick pulled out) is not made anew."""
    if folder.is_dir():
        folders.make_folder((folder / path).parent)
    else:
        raise Refused(f"“{folder}” is no longer there, so nothing more was written. Choose another folder.")
    folders.write_whole(folder / path, data)
