"""Surfaces that hang on a rig, and the figure that joins all surfaces of one person for drawing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.transforms import Floats

Detail = Literal["play", "still"]
"""How fine a figure is: coarse enough to play without a graphics card, or fine for a still picture."""


@dataclass(frozen=True, eq=False)
class Surface:
    """One closed or open sheet of a person.

    Attributes:
        name: ``skin``, ``shirt``, ``hair`` …
        points_mm: (n, 3) rest space.
        weights: (n, J) csr, rows sum to 1.
        triangles: (k, 3) rows of ``points_mm``, normals outward.
        ids: (n,) numbers that name the same place on the skin at every level of detail; −1 for none.
        flush: (n,) 0 to 1, how reddish the skin is there (knuckles, elbows, ears); 0 for cloth.
    """

    name: str
    points_mm: Floats
    weights: sp.csr_matrix
    triangles: NDArray[np.int32]
    ids: NDArray[np.int64]
    flush: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Piece:
    """A surface's place in a figure: its rows, its own triangles (local to the rows), its flush."""

    name: str
    rows: slice
    triangles: NDArray[np.int32]
    ids: NDArray[np.int64]
    flush: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Figure:
    """All surfaces of one person, joined so that one skinning moves them all.

    Attributes:
        points_mm: (n, 3) float32, rest space.
        normals: (n, 3) float32, rest space, length 1.
        weights: (n, J) csr float32.
        pieces: in the order of their rows.
    """

    points_mm: NDArray[np.float32]
    normals: NDArray[np.float32]
    weights: sp.csr_matrix
    pieces: tuple[Piece, ...]

    @cached_property
    def by_name(self) -> dict[str, Piece]:
        """Piece name → piece."""
        return {piece.name: piece for piece in self.pieces}


def sample(
    body: Body,
    name: str,
    sampling: sp.csr_matrix,
    triangles: NDArray[Any],
    offset_mm: float | Floats = 0.0,
    ids: NDArray[np.int64] | None = None,
    flush: NDArray[Any] | None = None,
) -> Surface:
    """A surface whose points are weighted sums of the body's points, pushed out along its own normals.

    Args:
        body: the body to sample.
        name: of the surface.
        sampling: (n, n_base), rows sum to 1.
        triangles: (k, 3).
        offset_mm: outward, one number or (n,).
        ids: (n,), see :class:`Surface`; none means −1.
        flush: (n,), see :class:`Surface`; none means 0.
    """
    points = np.asarray(sampling @ body.points_mm)
    if np.any(offset_mm):
        points = points + np.reshape(offset_mm, (-1, 1)) * vertex_normals(points, triangles)
    count = len(points)
    return Surface(
        name,
        points,
        sp.csr_matrix(sampling @ body.weights),
        np.asarray(triangles, dtype=np.int32),
        np.full(count, -1, dtype=np.int64) if ids is None else ids,
        np.zeros(count, dtype=np.float32) if flush is None else np.asarray(flush, dtype=np.float32),
    )


def join(surfaces: tuple[Surface, ...]) -> Figure:
    """The figure of all surfaces, in the order given."""
    pieces, start = [], 0
    for s in surfaces:
        pieces.append(Piece(s.name, slice(start, start + len(s.points_mm)), s.triangles, s.ids, s.flush))
        start += len(s.points_mm)
    return Figure(
        np.concatenate([s.points_mm for s in surfaces]).astype(np.float32),
        np.concatenate([vertex_normals(s.points_mm, s.triangles) for s in surfaces]).astype(np.float32),
        sp.vstack([s.weights for s in surfaces]).tocsr().astype(np.float32),
        tuple(pieces),
    )
