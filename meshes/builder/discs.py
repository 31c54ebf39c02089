"""The discs between the vertebrae: made, not measured; each fills the gap between two vertebral bodies."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from meshes.builder.fairing import Part
from meshes.builder.makehuman import Floats, Ints

COLUMN = (
    *(f"C{i}" for i in range(2, 8)),
    *(f"T{i}" for i in range(1, 13)),
    *(f"L{i}" for i in range(1, 6)),
    "sacrum",
)
BODY_HALF_WIDTH_MM = 24.0
AROUND = 24
RIM_SHARE = 0.96
"""A disc ends a little inside the rim of the bodies, and then bulges out to it."""
BULGE_MM = 0.8
FLAT = 0.6
"""How far the normal of an end plate may lean from the spine's direction (the cosine)."""
SINK_MM = 0.6
"""So deep a disc reaches into the bodies, that no gap shows between them."""


SACRAL_DEPTH_MM, SACRAL_HEIGHT_MM, SACRAL_HALF_WIDTH_MM = (171.0, 206.0), (1038.5, 1058.5), 21.0
"""The base of the sacrum, sloping to the front: too rough in the source to be found as the others are."""


def discs(bones: dict[str, Part]) -> dict[str, Part]:
    """Name (``disc-C2-C3`` … ``disc-L5-S1``) → closed part."""
    out = {}
    for upper, lower in pairwise(COLUMN):
        name = f"disc-{upper}-{'S1' if lower == 'sacrum' else lower}"
        above = end_plate(bones[upper], -1.0)
        below = sacral_plate() if lower == "sacrum" else end_plate(bones[lower], 1.0)
        out[name] = _between(above, below)
    return out


def end_plate(part: Part, side: float) -> Floats:
    """The rim (``AROUND``, 3) of a vertebral body's end plate, counted from the front to the right.

    Args:
        part: a vertebra or the sacrum, at the midline.
        side: 1 for the plate towards the head, −1 for that towards the feet.
    """
    points, triangles = part
    corners = points[triangles]
    area = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    length = np.linalg.norm(area, axis=1)
    centre = corners.mean(axis=1)
    front = _front(points)
    flat = (
        (side * area[:, 1] > FLAT * length)
        & (centre[:, 2] < front)
        & (np.abs(centre[:, 0]) < BODY_HALF_WIDTH_MM)
    )
    height = side * centre[:, 1]
    flat &= height > np.quantile(height[flat], 0.9) - 12.0
    rows = np.unique(triangles[flat])
    used = points[rows]
    used = used[(used[:, 2] < front + 4.0) & (np.abs(used[:, 0]) < BODY_HALF_WIDTH_MM)]
    plane = np.linalg.lstsq(np.c_[used[:, [0, 2]], np.ones(len(used))], used[:, 1], rcond=None)[0]
    plane[0] = 0.0  # level from left to right
    depth = (float(used[:, 2].min()), float(used[:, 2].max()))
    rim = _rim(float(np.abs(used[:, 0]).max()), depth, plane)
    rim[:, 1] -= side * SINK_MM
    return rim


def sacral_plate() -> Floats:
    """The rim (``AROUND``, 3) of the sacrum's base."""
    (front, back), (low, high) = SACRAL_DEPTH_MM, SACRAL_HEIGHT_MM
    slope = (high - low) / (back - front)
    return _rim(SACRAL_HALF_WIDTH_MM, (front, back), np.array([0.0, slope, low - slope * front - SINK_MM]))


def _rim(half_width: float, depth: tuple[float, float], plane: Floats) -> Floats:
    angle = np.arange(AROUND) * 2 * np.pi / AROUND
    front, back = depth
    outline = _oval(angle) * RIM_SHARE * [half_width, 0.5 * (back - front)] + [0.0, 0.5 * (front + back)]
    return np.stack([outline[:, 0], outline @ plane[:2] + plane[2], outline[:, 1]], axis=1)


def _front(points: Floats) -> float:
    """Where a vertebral body ends and the arch begins: a share of the depth from the front."""
    low, high = points[:, 2].min(), points[:, 2].max()
    return float(low + 0.46 * (high - low))


def _oval(angle: Floats) -> Floats:
    """A rounded outline (n, 2), a little flat behind, as vertebral bodies are."""
    x, z = np.sin(angle), -np.cos(angle)
    return np.stack([np.sign(x) * np.abs(x) ** 0.85, np.where(z > 0, 0.85 * z, z)], axis=1)


def _between(above: Floats, below: Floats) -> Part:
    """A closed body between two rims, bulging a little halfway."""
    middle = 0.5 * (above + below)
    out = middle - middle.mean(axis=0)
    out[:, 1] = 0.0
    middle = middle + BULGE_MM * out / np.maximum(np.linalg.norm(out, axis=1), 1e-9)[:, None]
    points = np.concatenate([above, middle, below, above.mean(axis=0)[None], below.mean(axis=0)[None]])
    return points, _band_triangles()


def _band_triangles() -> Ints:
    i = np.arange(AROUND)
    j = (i + 1) % AROUND
    top, bottom = np.full(AROUND, 3 * AROUND), np.full(AROUND, 3 * AROUND + 1)
    rows = [np.stack([top, j, i], axis=1), np.stack([bottom, 2 * AROUND + i, 2 * AROUND + j], axis=1)]
    for ring in (0, AROUND):
        a, b, c, d = ring + i, ring + j, ring + AROUND + j, ring + AROUND + i
        rows += [np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)]
    return np.concatenate(rows)
