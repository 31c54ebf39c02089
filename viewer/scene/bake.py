"""The light that is worked out once for a person: how open each point is to the sky and to the key lamp."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.surface import Detail, Figure
from viewer.scene.arrays import Singles
from viewer.scene.occlusion import (
    Grain,
    cone,
    directions,
    neighbour_mean,
    openness,
    scatter,
    smoothed,
    spread,
)
from viewer.scene.people import all_triangles
from viewer.scene.shadows import every


@dataclass(frozen=True)
class Effort:
    """How much work goes into the light.

    Attributes:
        points: at most so many points are asked; the others get what is near them.
        occluders: at most so many points stand in the light.
        cell_mm: width of a cell of the depth pictures.
        sky: so many directions stand for the sky.
        lamp: so many for the key lamp.
    """

    points: int
    occluders: int
    cell_mm: float
    sky: int
    lamp: int


EFFORTS: dict[Detail, Effort] = {
    "play": Effort(points=9_000, occluders=24_000, cell_mm=15.0, sky=30, lamp=6),
    "still": Effort(points=22_000, occluders=45_000, cell_mm=11.0, sky=40, lamp=10),
}


@dataclass(frozen=True, eq=False)
class Light:
    """Shares 0 to 1 of the sky and of the key lamp that each point (n,) sees."""

    sky: Singles
    key: Singles


def bake(
    figure: Figure,
    points_mm: Singles,
    normals: Singles,
    key: NDArray[np.float64],
    ground_mm: float,
    effort: Effort = EFFORTS["still"],
) -> Light:
    """How a person in a pose shades itself, and how the ground at height ``ground_mm`` shades it.

    Args:
        figure: tells the triangles and the pieces.
        points_mm: (n, 3) world.
        normals: (n, 3) world.
        key: (3,) direction towards the key lamp.
        ground_mm: height of what the person lies or kneels on.
        effort: more of it gives finer light.
    """
    triangles = all_triangles(figure)
    occluders = scatter(points_mm, triangles, 0.9 * effort.cell_mm)
    occluders = np.ascontiguousarray(occluders[every(len(occluders), effort.occluders)])
    rows = every(len(points_mm), effort.points)
    some, facing = points_mm[rows], normals[rows]
    sky = openness(some, facing, occluders, directions(effort.sky), Grain(cell_mm=effort.cell_mm), wrap=0.15)
    lamp = Grain(cell_mm=effort.cell_mm, bias_mm=16.0, soft_mm=18.0, reach_mm=np.inf)
    lit = openness(some, facing, occluders, cone(key, 0.20, effort.lamp), lamp, wrap=0.35)
    mean = neighbour_mean(triangles, len(points_mm))
    sky, lit = (spread(values, rows, mean) for values in (sky, lit))
    sky = sky * ground_shade(points_mm, normals, ground_mm)
    return Light(smoothed(sky, mean, 2), smoothed(lit, mean, 2))


def ground_shade(points_mm: Singles, normals: Singles, ground_mm: float) -> Singles:
    """How much (n,) of the light the ground leaves: less close to it, least where a point looks down."""
    height = np.maximum(points_mm[:, 2] - ground_mm, 0)
    down = np.clip(0.55 - 0.45 * normals[:, 2], 0, 1)
    return np.asarray(1 - 0.75 * down * np.exp(-height / 55.0), dtype=np.float32)
