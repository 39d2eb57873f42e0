"""Fills a workspace of the newest form and keeps it for later versions; run once a revision."""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path

import test_upgrade

from convener.store import schema
from convener.store.workspace import Workspace

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shipped.convener"
        workspace = Workspace.create(path)
        test_upgrade.fill(workspace)
        workspace.close()
        kept = Path(__file__).parent / "shipped" / f"{schema.REVISIONS[-1]}.convener.gz"
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
