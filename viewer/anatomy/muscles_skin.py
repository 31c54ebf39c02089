"""Depth under the skin, and depth of the bones: what muscles are laid between."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.subdivision import adaptive
from viewer.transforms import Floats

NEIGHBOURS = 8
SPREAD_MM = 9.0
"""How widely the skin is averaged around the nearest point, so that muscles do not copy its small relief."""
SIDE_MARGIN_MM = 45.0
DEEPEST_BONE_MM = 75.0
UNDER = ("spine", "root", "pelvis", "clavicle", "shoulder", "upperarm", "upperleg", "neck", "head")
"""Joints whose skin has muscles of the back, the shoulder or the hip under it."""


@dataclass(frozen=True, eq=False)
class Skin:
    """The skin of the right half of a body (and a strip beyond the midline) at rest.

    Attributes:
        points_mm: (n, 3) on the smooth surface.
        normals: (n, 3) outward.
        weights: (n, J) csr.
        tree: of the points that face backward, sideward or upward, not forward.
        rows: the rows of the points in the tree.
    """

    points_mm: Floats
    normals: Floats
    weights: sp.csr_matrix
    tree: cKDTree
    rows: np.ndarray[tuple[int, ...], np.dtype[np.int64]]

    def look(self, points_mm: Floats) -> tuple[Floats, Floats]:
        """Depth (n,) under the skin, negative outside, and its outward direction (n, 3)."""
        distance, near = self.tree.query(points_mm, k=NEIGHBOURS)
        near = self.rows[near]
        excess = distance**2 - distance[:, :1] ** 2
        share = np.exp(-excess / (SPREAD_MM * (SPREAD_MM + 0.5 * distance[:, :1])))
        share /= share.sum(axis=1, keepdims=True)
        normals = self.normals[near]
        gap = np.einsum("nkc,nkc->nk", self.points_mm[near] - points_mm[:, None], normals)
        mean = np.einsum("nk,nkc->nc", share, normals)
        mean /= np.linalg.norm(mean, axis=1, keepdims=True)
        return np.asarray(np.einsum("nk,nk->n", share, gap)), np.asarray(mean)

    def weights_at(self, points_mm: Floats) -> sp.csr_matrix:
        """Joint weights (n, J) of the skin over points (n, 3)."""
        distance, near = self.tree.query(points_mm, k=4)
        share = 1.0 / (distance + 6.0)
        share /= share.sum(axis=1, keepdims=True)
        count = len(points_mm)
        pick = sp.csr_matrix(
            (share.ravel(), self.rows[near].ravel(), np.arange(0, 4 * count + 1, 4)),
            shape=(count, len(self.points_mm)),
        )
        return sp.csr_matrix(pick @ self.weights)


def make_skin(body: Body) -> Skin:
    """The skin over the muscles of a body's right half (about 0.1 s)."""
    quads = body.topology.skin
    corners = body.points_mm[quads]
    over = (body.weight_of(*UNDER)[quads] > 0.5).all(axis=1)
    chosen = quads[over & (corners[:, :, 0] > -SIDE_MARGIN_MM).any(axis=1)]
    mesh = adaptive(chosen, np.ones(len(chosen), dtype=np.int64), len(body.points_mm))
    points = np.asarray(mesh.sampling @ body.points_mm)
    normals = vertex_normals(points, mesh.triangles)
    rows = np.flatnonzero(normals[:, 2] > -0.55)
    return Skin(points, normals, sp.csr_matrix(mesh.sampling @ body.weights), cKDTree(points[rows]), rows)


@dataclass(frozen=True, eq=False)
class Floor:
    """How deep bones lie: their points seen from the skin.

    Attributes:
        feet_mm: (n, 3) bone points lifted to the skin.
        depth_mm: (n,).
        tree: of the feet.
    """

    feet_mm: Floats
    depth_mm: Floats
    tree: cKDTree

    def depth_under(self, feet_mm: Floats, reach_mm: float = 9.0) -> Floats:
        """Depth (n,) of the highest bone near points of the skin (n, 3); infinite where there is none."""
        _, near = self.tree.query(feet_mm, k=8, distance_upper_bound=reach_mm)
        depth = np.append(self.depth_mm, np.inf)[near]
        return np.asarray(depth.min(axis=1))


def make_floor(skin: Skin, points_mm: Floats, most: int = 9000) -> Floor:
    """The floor of bone points (n, 3) of both sides, laid on the right, at most about ``most`` of them."""
    cloud = np.concatenate([points_mm, points_mm * [-1.0, 1.0, 1.0]])
    cloud = cloud[cloud[:, 0] > -12.0]
    cloud = cloud[:: max(1, len(cloud) // most)]
    depth, outward = skin.look(cloud)
    keep = depth < DEEPEST_BONE_MM
    feet = (cloud + depth[:, None] * outward)[keep]
    return Floor(feet, depth[keep], cKDTree(feet))
