"""Hands that are set down now and then: true where they must be, near the truth between."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.motion.heel import Set
from viewer.motion.seldom import SELDOM, filled, rows_until
from viewer.transforms import rotation_about

COUNT, SAMPLES, MARGIN = 13, 75, 8


def swinging(times: np.ndarray) -> Set:
    """A hand that goes a millimetre a sample and turns by half a degree."""
    way = np.stack([times, 2.0 * times, -times], axis=1)
    turn = rotation_about(np.array([0.0, 0.0, 1.0]), np.radians(0.5) * times)
    up = np.tile([0.0, 0.0, 1.0], (len(times), 1))
    return Set(way, turn, up, way[:, :2], times + 20.0, times > 30.0)


def test_every_sample_of_the_first_part_and_of_the_end_and_few_between() -> None:
    rows = rows_until(COUNT, SAMPLES, MARGIN)
    assert rows[: COUNT + MARGIN].tolist() == list(range(COUNT + MARGIN))
    assert rows[-MARGIN:].tolist() == list(range(SAMPLES - MARGIN, SAMPLES))
    assert set(range(0, SAMPLES, SELDOM)) <= set(rows.tolist())
    assert len(rows) < COUNT + 2 * MARGIN + SAMPLES / SELDOM
    assert rows_until(SAMPLES - 3, SAMPLES, MARGIN).tolist() == list(range(SAMPLES))


@pytest.mark.parametrize("count", [COUNT, SAMPLES])
def test_between_them_a_hand_is_on_its_way(count: int) -> None:
    rows, every = rows_until(count, SAMPLES, MARGIN), swinging(np.arange(float(SAMPLES)))
    found = filled(swinging(rows.astype(float)), rows)
    for name in ("wrist_mm", "rotation", "normal", "centre_mm", "inner_edge_mm"):
        np.testing.assert_allclose(getattr(found, name), getattr(every, name), atol=1e-4)
    assert found.pressed[: rows[-1]].sum() <= every.pressed.sum() <= found.pressed.sum() + SELDOM
