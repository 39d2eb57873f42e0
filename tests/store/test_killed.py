"""Whatever is killed and wherever the disk ends, a workspace holds what was acknowledged, whole, and nothing in part.

Here in memory, which is quicker; `CONVENER_KILLS=10` kills ten times as often, and on the disk.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TIMES = int(os.environ.get("CONVENER_KILLS", "1"))


def run(*command, **how):
    environment = {**os.environ, "PYTHONPATH": f"{HERE.parents[1]}{os.pathsep}{HERE}"}
    if TIMES == 1 and Path("/dev/shm").is_dir():
        environment["TMPDIR"] = "/dev/shm"
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment, **how)


@pytest.mark.timeout(60 * TIMES + 60)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked to be killed")
@pytest.mark.parametrize(("what", "times"), [("steps", 30), ("upgrade", 10), ("backup", 5), ("restore", 10)])
def test_a_kill_loses_nothing_acknowledged_and_leaves_nothing_in_part(what, times):
    done = run(sys.executable, "-W", "error", HERE / "killing.py", what, str(times * TIMES))
    sys.stdout.write(done.stdout)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    if run("unshare", "-rm", "true").returncode != 0:
        pytest.skip("a small disk of one’s own needs unshare and user namespaces")
    done = run("unshare", "-rm", sys.executable, "-W", "error", HERE / "filling.py", tmp_path_factory.mktemp("disk"))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk of one’s own is made by Linux")
@pytest.mark.parametrize("act", ["step", "large_step", "undo", "backup", "creation", "upgrade", "restoration"])
def test_a_full_disk_is_told_in_one_sentence_and_touches_nothing(said, act):
    sentences = [sentence for name, sentence in said.items() if name.startswith(f"{act} with")]
    assert "the disk is full" in sentences[0].lower()
    assert all("disk is full" in sentence for sentence in sentences if sentence)
