"""Presenting with the real window on two screens, and everything as it was afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.repository import TOP

SCREENS = (("Laptop", 0, 1000, 600), ("Projector", 1000, 800, 450))


def test_two_screens_the_audiences_and_the_presenters(tmp_path: Path) -> None:
    """In a process of its own, with two screens configured: what each shows, and one unplugged and back."""
    layout = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": w,
            "height": h,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, w, h in SCREENS
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": layout}), encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(TOP)}
    env["MASSAGE_ATLAS_CONFIG"] = str(tmp_path / "config")
    command = [sys.executable, "-m", "tests.end_to_end.two_screens"]
    done = subprocess.run(command, env=env, cwd=TOP, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["audience"] == ["Projector", 1000, 0, 800, 450]
    assert said["notes"] == "Laptop"
    assert 0 < said["caption"] < 150
    assert said["rendered"] == [800, 450 - said["caption"]], "as large as the audience's screen lets it be"
    assert said["frames"] == 1, "one rendering for both windows"
    assert said["alike"] < 6.0, "grey levels between the audience's picture and the small copy"
    assert said["swapped"] == ["Laptop", "Projector"]
    assert said["unplugged"] == ["Laptop", None]
    assert said["plugged"] == ["Projector", "Laptop"]
    assert said["steps"] == [1, 2, 3, 2, 1], "there and back, by the captions"
    assert said["after"] == [True, 960, 600]
    assert said["choices"], "view, speed and layers as they were"
    assert said["camera"] < 1.0, "mm"
