"""Named bones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from viewer.transforms import Floats

Side = Literal["left", "right"]

THORACIC = tuple(f"T{i}" for i in range(1, 13))
LUMBAR = tuple(f"L{i}" for i in range(1, 6))
SPINE = ("C2", "C3", "C4", "C5", "C6", "C7", *THORACIC, *LUMBAR)
"""Vertebrae from the second neck vertebra down; each has a spinous process."""


@dataclass(frozen=True, eq=False)
class Structure:
    """One bone: points (n, 3) in mm and triangles (k, 3), normals outward."""

    name: str
    points_mm: Floats
    triangles: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Bones by name: ``T5``, ``rib-7-left``, ``scapula-right``, ``sacrum`` and so on."""

    bones: Mapping[str, Structure]

    def __getitem__(self, name: str) -> Floats:
        """The points (n, 3) of a bone."""
        return self.bones[name].points_mm


def spinous_tip(points_mm: Floats) -> Floats:
    """The tip (3,) of a vertebra's spinous process: the mean of its six rearmost points near the midline.

    Axes: x to the right, z to the back; the midline is x = 0.
    """
    near = points_mm[np.abs(points_mm[:, 0]) < 9.0]
    return np.asarray(near[np.argsort(-near[:, 2])[:6]].mean(axis=0))
