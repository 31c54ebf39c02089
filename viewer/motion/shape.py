"""A shape at one moment, and how values kept at even samples are read in between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Singles = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Shape:
    """One person, or one layer of a person, at one moment; rows as in the figure it belongs to.

    Attributes:
        points_mm: (n, 3) float32, world.
        normals: (n, 3) float32, length 1.
        shade: (n,) float32, 0 open to 1 in the contact shadow of a hand; none where no hand comes.
    """

    points_mm: Singles
    normals: Singles
    shade: Singles | None


def sample_at(position: float, count: int) -> tuple[int, np.float32]:
    """The sample before a position counted in samples, and the share of the way to the next one."""
    row = min(int(position), count - 2)
    return row, np.float32(position - row)


def between(samples: NDArray[Any], row: int, share: np.float32) -> Singles:
    """The value a share of the way from one sample to the next; of a single sample, that one."""
    if len(samples) == 1:
        return np.asarray(samples[0], dtype=np.float32)
    first = samples[row].astype(np.float32)
    return np.asarray(first + share * (samples[row + 1].astype(np.float32) - first))
