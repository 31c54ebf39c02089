"""Where labels point to: one place per structure, and whether something solid hides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.surface import Figure
from viewer.motion.frame import Shape
from viewer.scene.arrays import Singles
from viewer.scene.picking import Eye

_MARGIN_MM, _OWN_MARGIN_MM = 5.0, 26.0
_FINEST_PX = 5.0
_CLOSE_MM = 20.0


def anchor_rows(figure: Figure, lying: Shape) -> dict[str, int]:
    """For each structure a row of the figure: near its middle, on its rearward side (up as one lies)."""
    return {piece.name: piece.rows.start + _middle(lying, piece.rows) for piece in figure.pieces}


def _middle(lying: Shape, rows: slice) -> int:
    points, up = lying.points_mm[rows], lying.normals[rows, 2]
    centre = (points.min(axis=0) + points.max(axis=0)) / 2
    aside = np.linalg.norm(points[:, :2] - centre[:2], axis=1)
    low = points[:, 2].max() - points[:, 2]
    return int(np.argmin(aside + 0.7 * low + 40.0 * (up < 0.35)))


@dataclass(frozen=True, eq=False)
class Cover:
    """Points that hide what lies behind them: (n, 3) world, about ``spacing_mm`` apart, of a layer."""

    layer: str
    points_mm: Singles
    spacing_mm: float


class Hiding:
    """Coarse depth pictures of solid things, for one frame and one camera."""

    def __init__(self, eye: Eye, covers: Sequence[Cover]) -> None:
        """See each cover as ``eye`` does."""
        self._eye = eye
        self._pictures = [(cover, *_depth_picture(eye, cover)) for cover in covers if len(cover.points_mm)]

    def hides(self, points_mm: Singles, layers: Sequence[str]) -> NDArray[np.bool_]:
        """Which points (n, 3), each of one of the ``layers`` (n), have something solid before them."""
        x, y, ahead = self._eye.seen(points_mm).T
        out = np.zeros(len(points_mm), dtype=bool)
        own = np.array(layers)
        safe = np.maximum(ahead, _CLOSE_MM)
        for cover, picture, cell_px in self._pictures:
            i, j = _cells(self._eye, x / safe, y / safe, cell_px, picture.shape)
            margin = np.where(own == cover.layer, _OWN_MARGIN_MM, _MARGIN_MM)
            margin = margin + 0.5 * cell_px * ahead / self._eye.zoom_px
            out |= picture[j, i] < ahead - margin
        return out


def _depth_picture(eye: Eye, cover: Cover) -> tuple[Singles, float]:
    """How near the nearest point of each cell is, and the cells' width: so wide that few are missed."""
    x, y, ahead = eye.seen(cover.points_mm).T
    kept = ahead > _CLOSE_MM
    x, y, ahead = x[kept], y[kept], ahead[kept]
    if not len(ahead):
        return np.full((1, 1), np.inf, dtype=np.float32), float(max(eye.width_px, eye.height_px))
    near = float(np.partition(ahead, len(ahead) // 20)[len(ahead) // 20])
    cell_px = max(_FINEST_PX, 1.25 * cover.spacing_mm * eye.zoom_px / near)
    shape = int(eye.height_px / cell_px) + 1, int(eye.width_px / cell_px) + 1
    i, j = _cells(eye, x / ahead, y / ahead, cell_px, shape, clip=False)
    inside = (i >= 0) & (j >= 0) & (i < shape[1]) & (j < shape[0])
    out = np.full(shape[0] * shape[1], np.inf, dtype=np.float32)
    np.minimum.at(out, j[inside] * shape[1] + i[inside], ahead[inside])
    return out.reshape(shape), cell_px


def _cells(
    eye: Eye,
    right: NDArray[np.floating],
    up: NDArray[np.floating],
    cell_px: float,
    shape: tuple[int, ...],
    clip: bool = True,
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    i = np.floor((eye.width_px / 2 + eye.zoom_px * right) / cell_px)
    j = np.floor((eye.height_px / 2 - eye.zoom_px * up) / cell_px)
    low = -1.0 if not clip else 0.0
    extra = 0 if not clip else -1
    i, j = np.clip(i, low, shape[1] + extra), np.clip(j, low, shape[0] + extra)
    return i.astype(np.int32), j.astype(np.int32)
