"""What lies under a point of the picture: rays in plain numpy that see through what the eye sees through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from viewer.ports import Pick, Touch
from viewer.scene.arrays import Singles
from viewer.scene.coats import SIDES, WINDOW_MM
from viewer.state.camera import CameraPose
from viewer.state.layers import GONE, LayerName, Layers

BLOCKS = 0.5
"""What is this solid is hit; what is thinner is looked through."""
_GLASS = 0.2
_STRETCH = 1.3  # posed triangles may be longer than they are at rest
Vector = NDArray[np.float64]
Rows = NDArray[np.int64]
Triangles = NDArray[np.int32]
Solidity = Callable[[Vector, Triangles, Vector], Vector]


@dataclass(frozen=True)
class Eye:
    """A camera and the size of its picture in real pixels."""

    pose: CameraPose
    width_px: int
    height_px: int

    @cached_property
    def axes(self) -> Vector:
        """Rows: right, up, ahead; unit vectors (3, 3)."""
        ahead = np.subtract(self.pose.target_mm, self.pose.eye_mm)
        ahead = ahead / np.linalg.norm(ahead)
        right = np.cross(ahead, self.pose.up)
        right /= np.linalg.norm(right)
        return np.array([right, np.cross(right, ahead), ahead])

    @property
    def zoom_px(self) -> float:
        """Pixels per unit of slope."""
        return self.height_px / 2 / float(np.tan(np.radians(self.pose.lens_deg) / 2))

    def seen(self, points_mm: NDArray[np.floating]) -> NDArray[np.floating]:
        """Points (n, 3) as the camera has them: right, up, ahead, mm; float type of the points."""
        return np.column_stack(along(self.axes, np.asarray(self.pose.eye_mm), points_mm))

    def project(self, points_mm: NDArray[np.floating]) -> Vector:
        """Where (n, 2) in the picture points (n, 3) are, pixels from the top left; nan behind the camera."""
        x, y, ahead = self.seen(np.asarray(points_mm, dtype=np.float64).reshape(-1, 3)).T
        ahead = np.where(ahead > 1.0, ahead, np.nan)
        across = self.width_px / 2 + self.zoom_px * x / ahead
        return np.column_stack([across, self.height_px / 2 - self.zoom_px * y / ahead])

    def ray(self, x_px: float, y_px: float) -> Vector:
        """Direction (3,) of length 1 from the eye through a point of the picture."""
        slope = (x_px - self.width_px / 2) / self.zoom_px, (self.height_px / 2 - y_px) / self.zoom_px, 1.0
        out = np.asarray(slope) @ self.axes
        return np.asarray(out / np.linalg.norm(out))


def along(axes: Vector, origin: Vector, points_mm: NDArray[np.floating]) -> list[NDArray[np.floating]]:
    """How far points (n, 3) are from an origin along each axis (k, 3): k arrays (n,) of the points' type.

    Written out: for a product of matrices NumPy wakes threads that wait for the renderer's, 30 ms and more.
    """
    x, y, z = points_mm[:, 0], points_mm[:, 1], points_mm[:, 2]
    kind = points_mm.dtype.type
    return [x * kind(a) + y * kind(b) + z * kind(c) - kind(np.dot((a, b, c), origin)) for a, b, c in axes]


@dataclass(frozen=True, eq=False)
class Target:
    """A surface that can be hit.

    Attributes:
        layer: that it belongs to.
        points_mm: (n, 3) world.
        triangles: (k, 3).
        longest_mm: of the triangles' edges at rest.
        share: how solid (h,) it is at world points (h, 3), each between three rows (h, 3) by shares (h, 3).
        name: the structure that a row belongs to.
    """

    layer: LayerName
    points_mm: Singles
    triangles: Triangles
    longest_mm: float
    share: Solidity
    name: Callable[[int], str]


@dataclass(frozen=True)
class Meeting:
    """How far from the eye, mm, a surface is met, and where."""

    away_mm: float
    touch: Touch


def longest_edge(points_mm: Singles, triangles: Triangles) -> float:
    """The longest edge of triangles (k, 3), mm; 0 for none."""
    corner = points_mm[triangles]
    squared = ((corner - np.roll(corner, 1, axis=1)) ** 2).sum(axis=2)
    return float(np.sqrt(squared.max(initial=0.0)))


def pick(eye: Eye, x_px: float, y_px: float, targets: Sequence[Target]) -> Pick | None:
    """The nearest thing that is solid there; else the nearest structure that is thin; else nothing."""
    origin, direction = np.asarray(eye.pose.eye_mm), eye.ray(x_px, y_px)
    solid: tuple[float, Target, int] | None = None
    thin: tuple[float, Target, int] | None = None
    for target in targets:
        rows, away, parts = _hits(target, origin, direction)
        if not len(rows):
            continue
        places = origin + away[:, None] * direction
        share = target.share(places, target.triangles[rows], parts)
        for row, distance, solidity in zip(rows, away, share, strict=True):
            found = (float(distance), target, int(row))
            if solidity <= GONE:
                continue
            if solidity >= BLOCKS and (solid is None or distance < solid[0]):
                solid = found
            elif target.layer not in ("skin", "giver") and (thin is None or distance < thin[0]):
                thin = found
    best = solid or thin
    if best is None:
        return None
    distance, target, row = best
    x, y, z = origin + distance * direction
    return Pick(target.layer, target.name(int(target.triangles[row, 0])), (float(x), float(y), float(z)))


def meet(eye: Eye, x_px: float, y_px: float, target: Target, least: float = 0.0) -> Meeting | None:
    """The nearest place of a surface at a point of the picture that is more solid than ``least``."""
    origin, direction = np.asarray(eye.pose.eye_mm), eye.ray(x_px, y_px)
    rows, away, parts = _hits(target, origin, direction)
    if least > 0.0 and len(rows):
        places = origin + away[:, None] * direction
        kept = target.share(places, target.triangles[rows], parts) >= least
        rows, away, parts = rows[kept], away[kept], parts[kept]
    if not len(rows):
        return None
    first = int(np.argmin(away))
    x, y, z = (float(value) for value in origin + away[first] * direction)
    a, b, c = (int(row) for row in target.triangles[rows[first]])
    u, v, w = (float(part) for part in parts[first])
    return Meeting(float(away[first]), Touch((x, y, z), (a, b, c), (u, v, w)))


def _hits(target: Target, origin: Vector, direction: Vector) -> tuple[Rows, Vector, Vector]:
    """Triangles (h,) that a ray goes through, how far away (h,), and the corners' shares (h, 3) there.

    Seen along the ray, all but the points close to it drop out at once; what is left is a handful.
    """
    side = np.cross(direction, np.eye(3)[np.argmin(np.abs(direction))])
    side /= np.linalg.norm(side)
    axes = np.array([side, np.cross(direction, side), direction])
    u, v, ahead = along(axes, origin, target.points_mm)
    reach = np.float32(_STRETCH * target.longest_mm)
    near = (np.abs(u) < reach) & (np.abs(v) < reach) & (ahead > 0)
    rows = np.flatnonzero(near[target.triangles[:, 0]])
    corners = target.triangles[rows]
    (x0, x1, x2), (y0, y1, y2) = (w[corners].T.astype(np.float64) for w in (u, v))
    parts = np.column_stack([x1 * y2 - x2 * y1, x2 * y0 - x0 * y2, x0 * y1 - x1 * y0])
    area = parts.sum(axis=1)
    inside = ((parts >= 0).all(axis=1) | (parts <= 0).all(axis=1)) & (np.abs(area) > 1e-9)
    parts = parts[inside] / area[inside, None]
    away = (parts * ahead[corners[inside]]).sum(axis=1)
    return rows[inside], away, parts


def skin_share(layers: Layers, apart_mm: Singles, centres_mm: Sequence[Vector]) -> Solidity:
    """How solid the receiver's skin is: none where it is opened. ``apart_mm`` (n,) as its points have it."""
    side = SIDES[layers.open_side]

    def share(places: Vector, rows: Triangles, parts: Vector) -> Vector:
        out = np.full(len(places), layers.skin)
        out[(apart_mm[rows] * parts).sum(axis=1) * side > 0] = 0
        for centre in centres_mm if layers.window else ():
            out[np.linalg.norm(places - centre, axis=1) < WINDOW_MM] = 0
        return out

    return share


def giver_share(layers: Layers, hand: Singles, hidden: NDArray[np.bool_] | None) -> Solidity:
    """How solid the giver is: glass hands are not, by ``hand`` (n,); ``hidden`` (n,) points are not drawn."""

    def share(places: Vector, rows: Triangles, parts: Vector) -> Vector:
        glass = (hand[rows] * parts).sum(axis=1) * (1 - _GLASS if layers.glass else 0.0)
        out = layers.giver * (1 - glass)
        if hidden is not None:
            out[hidden[rows].all(axis=1)] = 0
        return np.asarray(out)

    return share
