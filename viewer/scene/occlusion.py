"""How much light reaches each point: depth pictures of dense points from many directions, in plain numpy.

A depth picture is a coarse grid that keeps, per cell, how near to the light the nearest surface lies. A
point is in
the dark when something lies clearly nearer to the light. Everything is soft on purpose: the cells are
coarse, the
answer is blended between four of them, and smoothed over the mesh at the end, so that there is no speckle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.scene.arrays import Singles, singles

Triangles = NDArray[np.integer]
_SPREAD_ROUNDS = 12


@dataclass(frozen=True)
class Grain:
    """How coarse the depth pictures are.

    Attributes:
        cell_mm: width of a cell.
        bias_mm: how much nearer to the light something must lie to count.
        soft_mm: over what further depth it comes to count fully.
        reach_mm: beyond this distance it counts for a third only; infinite for a lamp's shadow.
    """

    cell_mm: float = 11.0
    bias_mm: float = 13.0
    soft_mm: float = 22.0
    reach_mm: float = 260.0


def directions(count: int) -> Singles:
    """``count`` unit vectors (count, 3) spread evenly over the sphere."""
    k = np.arange(count) + 0.5
    z = 1 - 2 * k / count
    turn = np.pi * (1 + np.sqrt(5)) * k
    flat = np.sqrt(1 - z * z)
    return np.stack([flat * np.cos(turn), flat * np.sin(turn), z], axis=1).astype(np.float32)


def cone(axis: NDArray[np.floating], spread_rad: float, count: int) -> Singles:
    """``count`` unit vectors (count, 3) within ``spread_rad`` of a direction: the parts of a large lamp."""
    main = np.asarray(axis, dtype=np.float64) / np.linalg.norm(axis)
    side = np.cross(main, np.eye(3)[np.argmin(np.abs(main))])
    side /= np.linalg.norm(side)
    other = np.cross(main, side)
    k = np.arange(count) + 0.5
    radius, turn = np.tan(spread_rad) * np.sqrt(k / count), np.pi * (3 - np.sqrt(5)) * k
    out = main + radius[:, None] * (np.cos(turn)[:, None] * side + np.sin(turn)[:, None] * other)
    return np.asarray(out / np.linalg.norm(out, axis=1, keepdims=True), dtype=np.float32)


def scatter(points: Singles, triangles: Triangles, spacing_mm: float) -> Singles:
    """Points (m, 3) that cover triangles (k, 3) no more than about ``spacing_mm`` apart."""
    corner = points[triangles]
    longest = np.linalg.norm(corner - np.roll(corner, 1, axis=1), axis=2).max(axis=1)
    parts = np.clip(np.ceil(longest / spacing_mm).astype(np.int64), 1, 8)
    out = []
    for n in np.unique(parts):
        some = corner[parts == n]
        for i in range(n):
            for j in range(n - i):
                a, b = (i + 1 / 3) / n, (j + 1 / 3) / n
                out.append(np.einsum("c,kcx->kx", singles([1 - a - b, a, b]), some))
    return np.concatenate(out) if out else np.zeros((0, 3), dtype=np.float32)


def openness(
    points: Singles, normals: Singles, occluders: Singles, toward: Singles, grain: Grain, wrap: float = 0.0
) -> Singles:
    """How much (n,) of the light from directions ``toward`` (d, 3) reaches points (n, 3), 0 to 1.

    Each direction counts by the cosine with the normal (n, 3), plus ``wrap``. A point that none faces gets 1.
    """
    start = points + normals * np.float32(0.6 * grain.cell_mm)
    total = np.zeros(len(points), dtype=np.float32)
    reached = np.zeros(len(points), dtype=np.float32)
    for direction in toward:
        facing = np.clip(normals @ direction + np.float32(wrap), 0, None)
        rows = np.flatnonzero(facing > 0)
        seen = 1 - _hidden(start[rows], occluders, direction, grain)
        total[rows] += facing[rows]
        reached[rows] += facing[rows] * seen
    return np.where(total > 1e-6, reached / np.maximum(total, 1e-6), 1).astype(np.float32)


def _hidden(points: Singles, occluders: Singles, direction: Singles, grain: Grain) -> Singles:
    """How far (n,) points lie behind something, seen from a direction, 0 to 1."""
    side = np.cross(direction, np.eye(3, dtype=np.float32)[np.argmin(np.abs(direction))])
    side /= np.linalg.norm(side)
    axes = np.stack([side, np.cross(direction, side), direction], axis=1).astype(np.float32)
    axes[:, :2] /= np.float32(grain.cell_mm)
    # columns apart: numpy is many times faster on them than on rows of three
    u, v, near = axes.T @ occluders.T
    low_u, low_v = u.min() - 2, v.min() - 2
    wide, tall = int(u.max() - low_u) + 3, int(v.max() - low_v) + 3
    depth = np.full(wide * tall, -1e9, dtype=np.float32)
    np.maximum.at(depth, (u - low_u).astype(np.int32) * tall + (v - low_v).astype(np.int32), near)
    u, v, mine = axes.T @ points.T
    u = np.clip(u - (low_u + np.float32(0.5)), 0, wide - 2)
    v = np.clip(v - (low_v + np.float32(0.5)), 0, tall - 2)
    i, j = u.astype(np.int32), v.astype(np.int32)
    u, v, first, behind = u - i, v - j, i * tall + j, mine + np.float32(grain.bias_mm)
    out = np.zeros(len(points), dtype=np.float32)
    for step, weight in ((0, (1 - u) * (1 - v)), (1, (1 - u) * v), (tall, u * (1 - v)), (tall + 1, u * v)):
        out += weight * _counts(depth[first + step] - behind, grain)
    return out


def _counts(ahead_mm: Singles, grain: Grain) -> Singles:
    """How much something that lies ``ahead_mm`` nearer to the light counts, 0 to 1."""
    inside = np.clip(ahead_mm / np.float32(grain.soft_mm), 0, 1)
    if np.isinf(grain.reach_mm):
        return inside
    far = np.clip((ahead_mm - grain.reach_mm) / grain.reach_mm, 0, 1)
    return np.asarray(inside * (1 - np.float32(0.67) * far), dtype=np.float32)


def neighbour_mean(triangles: Triangles, count: int) -> sp.csr_matrix:
    """A (count, count) matrix that adds up the values of each point and its neighbours, evenly weighted."""
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    ones = np.ones(len(edges), dtype=np.float32)
    link = sp.csr_matrix((ones, (edges[:, 0], edges[:, 1])), shape=(count, count))
    link = link + link.T + sp.identity(count, dtype=np.float32)
    return (sp.diags(1 / np.asarray(link.sum(axis=1), dtype=np.float32).ravel()) @ link).tocsr()


def smoothed(values: Singles, mean: sp.csr_matrix, rounds: int) -> Singles:
    """Shares (n,) of 0 to 1 averaged ``rounds`` times with those of their neighbours."""
    for _ in range(rounds):
        values = mean @ values
    return np.clip(values, 0, 1).astype(np.float32)


def spread(values: Singles, rows: NDArray[np.integer], mean: sp.csr_matrix) -> Singles:
    """Shares (n,) of all points, when those of some ``rows`` (k,) are known; others take their neighbours'.

    A point that no known one is linked to gets 1.
    """
    count = mean.shape[0]
    known, out = np.zeros(count, dtype=np.float32), np.ones(count, dtype=np.float32)
    known[rows], out[rows] = 1, values
    for _ in range(_SPREAD_ROUNDS):
        if known.all():
            break
        reach = mean @ known
        new = (known == 0) & (reach > 0)
        out[new] = (mean @ (out * known))[new] / reach[new]
        known[new] = 1
    return out
