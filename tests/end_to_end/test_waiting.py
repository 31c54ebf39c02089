"""What the program itself brings for people who wait, and light for each side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from viewer import paths
from viewer.app import work
from viewer.controller import Request
from viewer.files.score_cache import entry_path
from viewer.files.stroke_file import read_stroke
from viewer.motion.mirroring import mirrored
from viewer.motion.scored import Score
from viewer.scene.arriving import Arrival
from viewer.state.choices import Looks


def test_people_wait_only_for_what_was_never_solved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_CACHE", str(tmp_path))
    stroke = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    request, told = Request(stroke, "woman", "man", "right"), list[float]()
    got = work.wait_for(request, Looks(), told.append)
    assert got is not None
    assert got.frame.giver_side == "right"
    assert isinstance(got.arrival, Arrival)
    assert got.arrival.fits(got.figures["play"])
    assert told, "whoever chooses something else meanwhile ends it there"
    entry_path(stroke, ("woman", "man"), tmp_path).touch()
    assert work.wait_for(request, Looks(), told.append) is None


def test_light_comes_from_behind_the_giver_on_either_side(score: Callable[..., Score]) -> None:
    both = [work.arrange(one, "play", Looks()) for one in (score(), mirrored(score()))]
    left, right = (one.below.key for one in both if isinstance(one, Arrival))
    np.testing.assert_allclose(left, right * (-1.0, -1.0, 1.0))
