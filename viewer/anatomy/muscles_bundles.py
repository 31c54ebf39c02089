"""Muscles of spindles: many slender bodies that follow the curve of the back."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from viewer.anatomy.muscles_landmarks import Landmarks
from viewer.anatomy.muscles_rows import Bundles
from viewer.anatomy.muscles_sheets import Part, fade, line_through
from viewer.anatomy.muscles_skin import Floor, Skin
from viewer.transforms import Floats

CONTROLS = 12
RINGS = 10
AROUND = 8
SLENDER = 0.2
"""How thick a spindle is at its ends, as a share of its middle."""
LEAST_X_MM = 1.0


def build_bundles(table: tuple[Bundles, ...], marks: Landmarks, skin: Skin, floor: Floor) -> dict[str, Part]:
    """All muscles of spindles at once: name → part."""
    counts = [b.count for b in table]
    start = np.concatenate([line_through(marks, b.start, b.count) for b in table])
    end = np.concatenate([line_through(marks, b.end, b.count) for b in table])
    height = np.repeat([b.height_mm for b in table], counts)
    width = np.repeat([b.width_mm for b in table], counts)
    cover = np.repeat([b.cover_mm for b in table], counts)
    paths, outward = _lay(start, end, height, cover, skin, floor)
    rings, poles = _sweep(paths, outward, width, height)
    parts, first = {}, 0
    for b in table:
        parts[b.name] = _part(b, rings[first : first + b.count], poles[first : first + b.count])
        first += b.count
    return parts


def _lay(
    start: Floats, end: Floats, height: Floats, cover: Floats, skin: Skin, floor: Floor
) -> tuple[Floats, Floats]:
    """Middle lines (m, c, 3) of spindles and the outward direction along them.

    Between its ends a spindle keeps their depth in proportion, above the bones and below what covers it.
    """
    along = np.linspace(0.0, 1.0, CONTROLS)
    path = start[:, None] * (1 - along)[:, None] + end[:, None] * along[:, None]
    shape = path.shape[:2]
    middle = np.sin(np.pi * along) ** 0.5
    half = height[:, None] * middle
    for turn in range(2):
        depth, outward = (a.reshape(*shape, -1) for a in skin.look(path.reshape(-1, 3)))
        depth = depth[..., 0]
        if turn == 0:
            wanted = depth[:, :1] * (1 - along) + depth[:, -1:] * along
        feet = path + outward * depth[..., None]
        bone = floor.depth_under(feet.reshape(-1, 3)).reshape(shape)
        raised = np.where(middle > 0, np.minimum(wanted, bone - 0.8 * half), wanted)
        lowered = np.maximum(raised, cover[:, None] + half)
        lowered = gaussian_filter1d(lowered, 0.7, axis=1, mode="nearest")
        path = path + outward * (depth - lowered)[..., None]
        path[..., 0] = np.maximum(path[..., 0], LEAST_X_MM)
    return np.asarray(gaussian_filter1d(path, 0.5, axis=1, mode="nearest")), outward


def _sweep(path: Floats, outward: Floats, width: Floats, height: Floats) -> tuple[Floats, Floats]:
    """Rings (m, RINGS, AROUND, 3) around middle lines, and their two ends (m, 2, 3)."""
    at = np.linspace(0.0, CONTROLS - 1.0, RINGS)
    low = np.minimum(at.astype(int), CONTROLS - 2)
    share = (at - low)[:, None]
    line = path[:, low] * (1 - share) + path[:, low + 1] * share
    line = gaussian_filter1d(line, 0.5, axis=1, mode="nearest")
    up = outward[:, low] * (1 - share) + outward[:, low + 1] * share
    tangent = np.gradient(line, axis=1)
    side = np.cross(tangent, up)
    side /= np.linalg.norm(side, axis=2, keepdims=True) + 1e-9
    up = np.cross(side, tangent)
    up /= np.linalg.norm(up, axis=2, keepdims=True) + 1e-9
    swell = SLENDER + (1 - SLENDER) * np.sin(np.pi * np.linspace(0.02, 0.98, RINGS)) ** 0.75
    turn = np.linspace(0.0, 2 * np.pi, AROUND, endpoint=False)
    across = np.cos(turn)[:, None] * side[:, :, None] * (width[:, None] * swell)[..., None, None]
    upward = np.sin(turn)[:, None] * up[:, :, None] * (height[:, None] * swell)[..., None, None]
    ends = np.stack([1.15 * line[:, 0] - 0.15 * line[:, 1], 1.15 * line[:, -1] - 0.15 * line[:, -2]], axis=1)
    return line[:, :, None] + across + upward, ends


def _part(bundles: Bundles, rings: Floats, ends: Floats) -> Part:
    count = len(rings)
    along = np.r_[np.repeat(np.linspace(0, 1, RINGS), AROUND), 0.0, 1.0]
    turn = np.linspace(0.0, 2 * np.pi, AROUND, endpoint=False)
    girth = np.r_[np.tile(np.abs(turn - np.pi) * 0.6 * bundles.width_mm, RINGS), 0.0, 0.0]
    points = np.concatenate([rings.reshape(count, -1, 3), ends], axis=1)
    each = points.shape[1]
    triangles = _tube()[None] + np.arange(count)[:, None, None] * each
    pale = np.maximum(fade(along, bundles.tendon[0]), fade(1 - along, bundles.tendon[1]))
    hold = np.maximum(fade(along, 0.1), fade(1 - along, 0.1))
    fibre = girth[None] + 2.3 * bundles.width_mm * np.arange(count)[:, None]
    return Part(
        points.reshape(-1, 3),
        triangles.reshape(-1, 3),
        np.tile(pale, count),
        fibre.ravel(),
        np.tile(hold, count),
        np.zeros(count * each),
        points.reshape(-1, 3),
    )


@lru_cache(maxsize=1)
def _tube() -> NDArray[np.int64]:
    """Triangles of one spindle: rings, then its first and its last point."""
    index = np.arange(RINGS * AROUND).reshape(RINGS, AROUND)
    after = np.roll(index, -1, axis=1)
    a, b, c, d = index[:-1], index[1:], after[1:], after[:-1]
    first, last = RINGS * AROUND, RINGS * AROUND + 1
    caps = [
        np.stack([np.full(AROUND, first), index[0], after[0]], axis=-1),
        np.stack([np.full(AROUND, last), after[-1], index[-1]], axis=-1),
    ]
    sides = [np.stack(t, axis=-1).reshape(-1, 3) for t in ((a, b, c), (a, c, d))]
    return np.concatenate([*sides, *caps])
