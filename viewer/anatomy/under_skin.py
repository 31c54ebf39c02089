"""How deep something lies under the skin, and moving it under where it is not deep enough."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.cavities import hollow_rows
from viewer.body.inside import turns_around
from viewer.body.normals import vertex_normals
from viewer.body.skinning import blend, move_points
from viewer.body.subdivision import adaptive
from viewer.transforms import Floats

MARGIN_MM = 40.0
"""So far beyond the midline the skin of the right half reaches."""
SPREAD_MM = 28.0
"""How widely what is pushed in takes along what is around it."""
DEEP_MM = 18.0
IN_SPREAD_MM = 22.0
SURE_MM = 1.5
"""What is less deep than this counts as outside, because the closed skin is coarse."""
CELL_MM = 7.0
ROUNDS = 4
NEAREST = 3


@dataclass(frozen=True, eq=False)
class HalfSkin:
    """The smooth skin of a body's right half at rest: points (n, 3), outward normals (n, 3)."""

    points_mm: Floats
    normals: Floats
    tree: cKDTree

    def look(self, points_mm: Floats) -> tuple[Floats, Floats]:
        """Depth (n,) of points of either half under the skin, negative outside, and the way out (n, 3)."""
        side = np.where(points_mm[:, :1] < 0.0, -1.0, 1.0)
        right = points_mm * np.hstack([side, np.ones((len(side), 2))])
        distance, near = self.tree.query(right, k=NEAREST)
        share = 1.0 / (distance + 1.0) ** 2
        share /= share.sum(axis=1, keepdims=True)
        normals = self.normals[near]
        depth = np.einsum("nk,nkc,nkc->n", share, self.points_mm[near] - right[:, None], normals)
        way = np.einsum("nk,nkc->nc", share, normals)
        way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
        way[:, :1] *= side
        return np.asarray(depth), np.asarray(way)


def half_skins(body: Body, matrices: Floats) -> tuple[HalfSkin, HalfSkin, Floats]:
    """The skin of a body's right half, without mouth and eye sockets (about 0.2 s).

    Args:
        body: at rest.
        matrices: (J, 3, 4) world from rest, of a pose.

    Returns:
        At rest; in the pose, in world space, without the arms, which may touch the trunk; and in the pose the
        triangles (k, 3, 3) of the whole skin, coarse.
    """
    quads = body.topology.skin
    keep = (body.points_mm[quads][:, :, 0] > -MARGIN_MM).any(axis=1)
    chosen = quads[keep & ~np.isin(quads, hollow_rows(body)).any(axis=1)]
    limbs = body.weight_of("wrist", "finger", "metacarpal", "foot", "lowerleg", "lowerarm")
    coarse = limbs[chosen].min(axis=1) > 0.5
    mesh = adaptive(chosen, np.where(coarse, 0, 1), len(body.points_mm))
    rest = np.asarray(mesh.sampling @ body.points_mm)
    weights = sp.csr_matrix(mesh.sampling @ body.weights).astype(np.float32)
    posed = move_points(blend(weights, matrices.astype(np.float32)), rest.astype(np.float32))
    arm = mesh.sampling @ body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
    blended = blend(body.weights.astype(np.float32), matrices.astype(np.float32))
    whole = move_points(blended, body.points_mm.astype(np.float32)).astype(np.float64)
    return (
        HalfSkin(rest, vertex_normals(rest, mesh.triangles), cKDTree(rest)),
        _part(posed.astype(np.float64), vertex_normals(posed, mesh.triangles), np.asarray(arm) < 0.5),
        whole[np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])],
    )


def _part(points: Floats, normals: Floats, kept: NDArray[np.bool_]) -> HalfSkin:
    return HalfSkin(points[kept], normals[kept].astype(np.float64), cKDTree(points[kept]))


def pushed_under(skin: HalfSkin, points_mm: Floats, cover_mm: Floats, spread_mm: float = SPREAD_MM) -> Floats:
    """Points (n, 3) moved inward until each is ``cover_mm`` (n,) under the skin, those around them less."""
    points = points_mm.copy()
    depth, way = skin.look(points)
    near = np.flatnonzero(depth < cover_mm + DEEP_MM)  # the rest is so deep that nothing moves it
    cover, moved, depth, way = cover_mm[near], points[near], depth[near], way[near]
    for _ in range(ROUNDS):
        lack = cover - depth
        if not len(near) or lack.max() <= 0.0:
            break
        moved += _spread(moved, lack, way, spread_mm)
        depth, way = skin.look(moved)
    points[near] = moved - np.maximum(cover - depth, 0.0)[:, None] * way
    return points


def brought_in(skin: HalfSkin, closed_mm: Floats, points_mm: Floats, cover_mm: float) -> Floats:
    """Points (n, 3) of which those outside a closed skin are brought under it, those around them less.

    Args:
        skin: tells which way is in; it may have holes.
        closed_mm: (k, 3, 3) the triangles of the whole skin, which tell what is outside.
        points_mm: (n, 3).
        cover_mm: how deep what was outside comes to lie.
    """
    points = points_mm.copy()
    for _ in range(ROUNDS):
        depth, way = skin.look(points)
        suspect = np.flatnonzero(depth < SURE_MM)
        out = suspect[turns_around(points[suspect] + SURE_MM * way[suspect], closed_mm) < 1]
        if not len(out):
            break
        lack = np.zeros(len(points))
        lack[out] = cover_mm - depth[out]
        points += _spread(points, lack, way, IN_SPREAD_MM)
    return points


def _spread(points: Floats, lack: Floats, way: Floats, spread_mm: float) -> Floats:
    """The push (n, 3): inward where something lacks cover, softer around it."""
    short = np.flatnonzero(lack > 0.0)
    short = short[np.argsort(-lack[short], kind="stable")]
    cells = np.floor(points[short] / CELL_MM).astype(np.int64)
    _, first = np.unique(cells, axis=0, return_index=True)
    worst = short[np.sort(first)]
    tree = cKDTree(points[worst])
    distance, near = tree.query(points, k=min(8, len(worst)), distance_upper_bound=2.5 * spread_mm)
    if distance.ndim == 1:
        distance, near = distance[:, None], near[:, None]
    found = np.isfinite(distance)
    near = np.where(found, near, 0)
    pull = (
        np.where(found, np.exp(-0.5 * (np.where(found, distance, 0.0) / spread_mm) ** 2), 0.0)
        * lack[worst][near]
    )
    direction = np.einsum("nk,nkc->nc", pull, way[worst][near])
    direction /= np.maximum(np.linalg.norm(direction, axis=1, keepdims=True), 1e-9)
    return np.asarray(-pull.max(axis=1, keepdims=True) * direction)
