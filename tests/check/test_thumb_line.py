"""By how much a thumb misses the line of the space between the ribs."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from viewer.check.place_rules import _apart_deg, thumb_line
from viewer.check.probe import Probe
from viewer.check.rules import SPACE_LINE
from viewer.transforms import rotation_about

LINES = [((1, 0), (1, 0), 0), ((-2, 0), (1, 0), 0), ((1, 1), (1, 0), 45), ((0, 1), (3, 0), 90)]


@pytest.mark.parametrize(("one", "other", "apart"), LINES)
def test_lines_have_no_direction(one: tuple[int, int], other: tuple[int, int], apart: float) -> None:
    assert _apart_deg(np.array(one, float), np.array(other, float)) == pytest.approx(apart)


@pytest.mark.parametrize(("turned_deg", "verdict"), [(10.0, "good"), (40.0, "warning"), (75.0, "failure")])
def test_the_end_of_the_thumb_is_what_counts_at_that_moment(turned_deg: float, verdict: str) -> None:
    """A thumb along +x at rest, turned from the second sample on; the line goes along x."""
    turns = np.zeros((3, 2, 3, 4))
    turns[:, :, :, :3] = np.eye(3)
    turns[1:, 1, :, :3] = rotation_about(np.array([0.0, 0.0, 1.0]), np.radians(turned_deg))
    rig = SimpleNamespace(
        index={"finger1-3.L": 1, "wrist.L": 0},
        head=lambda name: np.array([10.0, 0.0, 0.0]),
        tail=lambda name: np.array([40.0, 0.0, 0.0]),
    )
    score = SimpleNamespace(giver_rig=rig, giver_matrices=turns, step_s=0.1)
    hand = SimpleNamespace(scored=SimpleNamespace(side="L"))
    probe: Any = SimpleNamespace(score=score, hands={"near": hand})
    along = np.array([1.0, 0.0])
    assert _apart_deg(thumb_line(cast(Probe, probe), "near", 0.0), along) == pytest.approx(0.0)
    for time_s in (0.1, 5.0):
        off = _apart_deg(thumb_line(cast(Probe, probe), "near", time_s), along)
        assert off == pytest.approx(turned_deg)
        assert SPACE_LINE.verdict(off) == verdict
