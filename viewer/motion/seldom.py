"""Hands where they need to be known roughly only: set down now and then, and on the way between."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.motion.heel import Set
from viewer.transforms import Floats, frame, unit

SELDOM = 8
"""One of so many samples is enough there (about half a second)."""


def rows_until(count: int, samples: int, margin: int) -> NDArray[np.int64]:
    """Which (k,) of so many samples to solve so that the first ``count`` are true.

    A stroke is a loop, and what follows from hands is evened out: all are solved until ``margin`` beyond, and
    so many before the end; few of the others.
    """
    rows = np.arange(samples)
    near = (rows < count + margin) | (rows >= samples - margin)
    return np.flatnonzero(near | (rows % SELDOM == 0))


def filled(some: Set, rows: NDArray[np.int64]) -> Set:
    """A hand at every sample, between those that are known on the straight way.

    Args:
        some: the hand at the known samples (k).
        rows: (k,) which samples those are, ascending, from the first to the last.
    """
    every = np.arange(rows[-1] + 1)
    if len(rows) == len(every):
        return some
    before = np.minimum(np.searchsorted(rows, every, side="right") - 1, len(rows) - 2)
    share = (every - rows[before]) / (rows[before + 1] - rows[before])

    def between(values: Floats) -> Floats:
        weight = share.reshape(-1, *[1] * (values.ndim - 1))
        return np.asarray(values[before] * (1 - weight) + values[before + 1] * weight)

    turn = between(some.rotation)
    return Set(
        between(some.wrist_mm),
        frame(turn[..., 0], turn[..., 1]),
        unit(between(some.normal)),
        between(some.centre_mm),
        between(some.inner_edge_mm),
        some.pressed[before],
    )
