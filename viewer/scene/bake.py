"""The light that is worked out once for a person: how open each point is to the sky and to the key lamp."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.surface import Figure
from viewer.scene.arrays import Singles
from viewer.scene.occlusion import Grain, cone, directions, openness, scatter, smoothed
from viewer.scene.people import all_triangles

SKY_DIRECTIONS = 48
KEY_DIRECTIONS = 10


@dataclass(frozen=True, eq=False)
class Light:
    """Shares 0 to 1 of the sky and of the key lamp that each point (n,) sees."""

    sky: Singles
    key: Singles


def bake(
    figure: Figure, points_mm: Singles, normals: Singles, key: NDArray[np.float64], ground_mm: float
) -> Light:
    """How a person in a pose shades itself, and how the ground at height ``ground_mm`` shades it.

    Args:
        figure: tells the triangles and the pieces.
        points_mm: (n, 3) world.
        normals: (n, 3) world.
        key: (3,) direction towards the key lamp.
        ground_mm: height of what the person lies or kneels on.
    """
    triangles = all_triangles(figure)
    occluders = scatter(points_mm, triangles, 9.0)
    fine = Grain()
    sky = openness(points_mm, normals, occluders, directions(SKY_DIRECTIONS), fine, wrap=0.15)
    lamp = Grain(cell_mm=9.0, bias_mm=16.0, soft_mm=18.0, reach_mm=np.inf)
    lit = openness(points_mm, normals, occluders, cone(key, 0.20, KEY_DIRECTIONS), lamp, wrap=0.35)
    sky = sky * ground_shade(points_mm, normals, ground_mm)
    return Light(smoothed(sky, triangles, 2), smoothed(lit, triangles, 2))


def ground_shade(points_mm: Singles, normals: Singles, ground_mm: float) -> Singles:
    """How much (n,) of the light the ground leaves: less close to it, least where a point looks down."""
    height = np.maximum(points_mm[:, 2] - ground_mm, 0)
    down = np.clip(0.55 - 0.45 * normals[:, 2], 0, 1)
    return np.asarray(1 - 0.75 * down * np.exp(-height / 55.0), dtype=np.float32)
