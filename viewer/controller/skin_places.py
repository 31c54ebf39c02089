"""Places of the receiver's skin: read off as level and distance from the midline, kept, and found again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.back import Back
from viewer.body.rig import Rig
from viewer.body.surface import Detail, Figure
from viewer.motion.scored import DENT_STRIDE, Score
from viewer.motion.shape import Shape, between, sample_at
from viewer.transforms import Floats

TRUNK = ("root", "pelvis", "spine", "clavicle", "shoulder", "neck")
"""Skin that hangs on joints of these names is back; the rest is arms, legs and head."""
MOSTLY = 0.5
BESIDE_MM = 25.0
"""So far around a place triangles of the skin are looked at."""
EDGE = 1e-6
STEP_MM = 4.0


@dataclass(frozen=True)
class Reading:
    """Where a place of the skin lies over the body.

    Attributes:
        x_mm: from the midline, positive to the receiver's right.
        y_mm: world, as the receiver lies at first.
        level: number along the spine, 0 = C7 … 21 = S4.
        beyond_mm: how far above C7, or, negative, below S4; 0 between them.
    """

    x_mm: float
    y_mm: float
    level: float
    beyond_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class Laid:
    """Places laid on a figure: each is a mixture of three of its rows.

    Attributes:
        rows: (n, 3).
        shares: (n, 3), they sum to 1.
    """

    rows: NDArray[np.int64]
    shares: Floats

    def at(self, shape: Shape) -> Floats:
        """World places (n, 3) on the shape of that figure."""
        return self.mix(shape.points_mm)

    def mix(self, values: NDArray[np.floating]) -> Floats:
        """Values (n, m) in these places, of values (rows, m)."""
        corners = values[self.rows].astype(np.float64)
        return np.asarray((corners * self.shares[:, :, None]).sum(axis=1))


def reading_at(back: Back, x_mm: float, y_mm: float) -> Reading:
    """The reading of a place of the body as it lies at first."""
    top, bottom = float(back.level_y_mm[0]), float(back.level_y_mm[-1])
    beyond = y_mm - top if y_mm > top else min(y_mm - bottom, 0.0)
    return Reading(x_mm, y_mm, float(back.level(y_mm)), beyond)


def read(score: Score, time_s: float, detail: Detail, laid: Laid) -> Reading | None:
    """Where the first of some places lies over the body at a time; None beside the back.

    The pose is undone, so that rocking and breathing change nothing; what a hand drags along counts where it
    is dragged to. Trunks lie as their joints rest, so that a dent at rest is one in the world.
    """
    figure, yields = score.figures[detail].receiver, score.yielding[detail]
    if not _on_back(figure, score.giver_rig, laid):
        return None
    x, y, _ = laid.mix(yields.lying_mm)[0]
    if (laid.rows[0] < yields.count).all():
        row, share = sample_at(time_s / (score.step_s * DENT_STRIDE), len(score.dents_mm))
        moved = between(score.dents_mm[:, laid.rows[0]], row, share).astype(np.float64)
        x, y, _ = (x, y, 0.0) + laid.shares[0] @ moved
    return reading_at(score.back, float(x), float(y))


def place_of(score: Score, detail: Detail, laid: Laid) -> Floats:
    """Places (n, 3) of the skin as the receiver lies at first, unpressed: they name it for good."""
    return laid.mix(score.yielding[detail].lying_mm)


def lay(score: Score, detail: Detail, places_mm: Floats) -> Laid:
    """Finds places (n, 3) of the lying skin on a figure; where z is nan, the skin that looks up.

    A place beside the skin, seen from behind, comes to the nearest row.
    """
    lying = score.yielding[detail].lying_mm
    low, high = places_mm[:, :2].min(axis=0) - BESIDE_MM, places_mm[:, :2].max(axis=0) + BESIDE_MM
    flat = lying[:, :2]
    near = ((flat > low) & (flat < high)).all(axis=1)
    own = _skin_triangles(score.figures[detail].receiver)
    own = own[near[own].all(axis=1)]
    found = [_on(lying, own, place) for place in places_mm]
    rows = np.array([rows for rows, _ in found], dtype=np.int64).reshape(-1, 3)
    return Laid(rows, np.array([shares for _, shares in found]).reshape(-1, 3))


def line_places(score: Score, ends_mm: Floats) -> Floats:
    """Places (n, 3) of the skin on a line over it between two (2, 3), straight as seen from behind."""
    first, last = ends_mm
    count = max(int(np.hypot(*(last - first)[:2]) / STEP_MM), 1) + 1
    along = first + np.linspace(0.0, 1.0, count)[:, None] * (last - first)
    along[1:-1, 2] = np.nan
    return place_of(score, "play", lay(score, "play", along))


def one(rows: tuple[int, int, int], shares: tuple[float, float, float]) -> Laid:
    """A single place."""
    return Laid(np.array([rows], dtype=np.int64), np.array([shares]))


def _on_back(figure: Figure, rig: Rig, laid: Laid) -> bool:
    """Whether a place is bare skin of the trunk: no cloth, no hair, no limb."""
    skin = figure.by_name["skin"].rows
    if not ((laid.rows[0] >= skin.start) & (laid.rows[0] < skin.stop)).all():
        return False
    trunk = np.array([name.startswith(TRUNK) for name in rig.names])
    hung = figure.weights[laid.rows[0]].toarray()
    return bool(laid.shares[0] @ hung[:, trunk].sum(axis=1) > MOSTLY)


@lru_cache(maxsize=4)
def _skin_triangles(figure: Figure) -> NDArray[np.int64]:
    piece = figure.by_name["skin"]
    return np.asarray(piece.triangles.astype(np.int64) + piece.rows.start)


def _on(
    lying: NDArray[np.float32], own: NDArray[np.int64], place: Floats
) -> tuple[NDArray[np.int64], Floats]:
    """The triangle over a place, the highest or the one nearest in height, and the shares of its corners."""
    a, b, c = (lying[own[:, k], :2].astype(np.float64) - place[:2] for k in range(3))
    parts = np.stack([_cross(b, c), _cross(c, a), _cross(a, b)], axis=1)
    whole = parts.sum(axis=1)
    parts = parts / np.where(np.abs(whole) < 1e-9, np.inf, whole)[:, None]
    inside = np.flatnonzero((parts > -EDGE).all(axis=1) & (np.abs(whole) >= 1e-9))
    if not len(inside):
        return _nearest(lying, own, place)
    heights = (parts[inside] * lying[own[inside], 2]).sum(axis=1)
    away = -heights if np.isnan(place[2]) else np.abs(heights - place[2])
    best = inside[np.argmin(away)]
    return own[best], parts[best]


def _nearest(
    lying: NDArray[np.float32], own: NDArray[np.int64], place: Floats
) -> tuple[NDArray[np.int64], Floats]:
    rows = np.unique(own) if len(own) else np.arange(len(lying))
    axes = 2 if np.isnan(place[2]) else 3
    away = ((lying[rows, :axes] - place[:axes]) ** 2).sum(axis=1)
    return np.full(3, rows[np.argmin(away)]), np.array([1.0, 0.0, 0.0])


def _cross(left: Floats, right: Floats) -> Floats:
    return np.asarray(left[:, 0] * right[:, 1] - left[:, 1] * right[:, 0])
