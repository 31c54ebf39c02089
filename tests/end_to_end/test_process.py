"""The program as a process of its own: it ends when asked to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE_S = 90


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    kinds = ("CONFIG", "CACHE", "STATE")
    own = {f"MASSAGE_ATLAS_{kind}": str(folder / kind.lower()) for kind in kinds}
    return subprocess.Popen(
        [sys.executable, "-m", "viewer", *options],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **own},
        stderr=subprocess.PIPE,
        text=True,
    )


def test_quit_after_while_it_still_prepares(tmp_path: Path) -> None:
    process = start(tmp_path, "--quit-after", "0.5")
    _, complaints = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, complaints) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a process could answer")
def test_sigterm_closes_cleanly(tmp_path: Path) -> None:
    process = start(tmp_path)
    settings = tmp_path / "config" / "settings.json"
    while not settings.exists() and process.poll() is None:
        os.sched_yield()
    process.send_signal(signal.SIGTERM)
    _, complaints = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, complaints) == (0, "")
