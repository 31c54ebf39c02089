"""Sheets cut out of a subdivided surface along smooth lines, and what makes cloth of them.

A cut runs along the zero line of a field: new points are weighted sums of the old, put exactly where the
field is zero, so a hem is as smooth as the field and never a staircase of faces.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.normals import vertex_normals
from viewer.transforms import Floats, unit

Ints = NDArray[np.int64]
SNAP_SHARE = 0.35
"""Points nearer to a cut than this share of an edge move onto it."""
EVENING_ROUNDS = 8
"""How much the skin's normals are evened out before cloth is held above it."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """A part of a body's surface: points = ``sampling`` (n, n_base) @ base points, triangles (k, 3)."""

    sampling: sp.csr_matrix
    triangles: Ints


@dataclass(frozen=True, eq=False)
class Cloth:
    """A surface with points of its own.

    Attributes:
        points_mm: (n, 3) rest space.
        weights: (n, J) csr, rows sum to 1.
        triangles: (k, 3), normals outward.
    """

    points_mm: Floats
    weights: sp.csr_matrix
    triangles: Ints


def pairs_once(pairs: Ints) -> tuple[Ints, Ints, Ints]:
    """The different rows of pairs (m, 2), where each row went, and how often each was there.

    The same as numpy's ``unique`` along an axis, several times faster.
    """
    count = int(pairs.max(initial=0)) + 1
    keys, place, uses = np.unique(pairs[:, 0] * count + pairs[:, 1], return_inverse=True, return_counts=True)
    return np.stack([keys // count, keys % count], axis=1), place, uses


def sides_of(triangles: NDArray[Any]) -> Ints:
    """The directed sides (k, 3, 2) of triangles (k, 3)."""
    return np.stack([triangles, np.roll(triangles, -1, axis=1)], axis=-1).astype(np.int64)


def compact(sheet: Sheet) -> Sheet:
    """The sheet without points that no triangle uses."""
    used, place = np.unique(sheet.triangles, return_inverse=True)
    return Sheet(sp.csr_matrix(sheet.sampling[used]), place.reshape(-1, 3))


def cut(sheet: Sheet, field: Floats) -> Sheet:
    """The part of the sheet where ``field`` (n,) is positive, ending on the field's zero line."""
    near = (field[sheet.triangles] > 0).any(axis=1)
    split, values = split_along(Sheet(sheet.sampling, sheet.triangles[near]), field)
    inside = values[split.triangles].sum(axis=1) > 0
    return compact(Sheet(split.sampling, split.triangles[inside]))


def split_along(sheet: Sheet, field: Floats) -> tuple[Sheet, Floats]:
    """The same sheet with edges along the zero line of ``field`` (n,), and the field at its points.

    Points that lie close to the line move onto it, so that no slivers arise.
    """
    triangles = np.asarray(sheet.triangles, dtype=np.int64)
    sampling, values = _drawn_to_line(sheet.sampling, triangles, np.asarray(field, dtype=np.float64))
    sides = sides_of(triangles)
    crossing = values[sides[..., 0]] * values[sides[..., 1]] < 0
    edges, place, _ = pairs_once(np.sort(sides[crossing], axis=-1))
    mid = np.full(triangles.shape, -1, dtype=np.int64)
    mid[crossing] = len(values) + place
    once = crossing.sum(axis=1) == 1
    whole = triangles[~crossing.any(axis=1)]
    pieces = [
        whole,
        *_cut_corners(triangles, crossing & ~once[:, None], mid),
        *_halved(triangles, crossing, mid, once),
    ]
    sampling = sp.vstack([sampling, _on_line(sampling, edges, values)]).tocsr()
    return Sheet(sampling, np.concatenate(pieces)), np.concatenate([values, np.zeros(len(edges))])


def _drawn_to_line(sampling: sp.csr_matrix, triangles: Ints, values: Floats) -> tuple[sp.csr_matrix, Floats]:
    """Sampling and field after each point near the line has moved along an edge onto it."""
    sides = sides_of(triangles).reshape(-1, 2)
    crossing = sides[values[sides[:, 0]] * values[sides[:, 1]] < 0]
    pairs, _, _ = pairs_once(np.concatenate([crossing, crossing[:, ::-1]]))
    here, there = values[pairs[:, 0]], values[pairs[:, 1]]
    share = here / (here - there)
    nearest = np.lexsort((share, pairs[:, 0]))
    rows, first = np.unique(pairs[nearest, 0], return_index=True)
    pairs, share = pairs[nearest[first]], share[nearest[first]]
    close = share < SNAP_SHARE
    rows, pairs, share = rows[close], pairs[close], share[close]
    moved = sp.diags(1 - share) @ sampling[rows] + sp.diags(share) @ sampling[pairs[:, 1]]
    order = np.arange(len(values))
    order[rows] = len(values) + np.arange(len(rows))
    out = values.copy()
    out[rows] = 0.0
    return sp.csr_matrix(sp.vstack([sampling, moved]).tocsr()[order]), out


def _on_line(sampling: sp.csr_matrix, edges: Ints, values: Floats) -> sp.csr_matrix:
    a, b = values[edges[:, 0]], values[edges[:, 1]]
    t = a / (a - b)
    return sp.csr_matrix(sp.diags(1 - t) @ sampling[edges[:, 0]] + sp.diags(t) @ sampling[edges[:, 1]])


def _cut_corners(triangles: Ints, crossing: NDArray[np.bool_], mid: Ints) -> list[Ints]:
    """Each triangle crossed twice as the corner that is cut off and the two triangles that remain."""
    pieces = []
    for i in range(3):  # the corner i is alone on its side: the edges that meet in it are crossed
        before = (i + 2) % 3
        alone = crossing[:, i] & crossing[:, before]
        corner, after, last = (triangles[alone, (i + k) % 3] for k in range(3))
        out, back = mid[alone, i], mid[alone, before]
        pieces += [np.stack(t, axis=1) for t in ((corner, out, back), (out, after, last), (out, last, back))]
    return pieces


def _halved(triangles: Ints, crossing: NDArray[np.bool_], mid: Ints, once: NDArray[np.bool_]) -> list[Ints]:
    """Each triangle crossed once, through a corner that lies on the line, as two."""
    pieces = []
    for i in range(3):
        chosen = once & crossing[:, i]
        a, b, c = (triangles[chosen, (i + k) % 3] for k in range(3))
        pieces += [np.stack([a, mid[chosen, i], c], axis=1), np.stack([mid[chosen, i], b, c], axis=1)]
    return pieces


def neighbour_mean(triangles: NDArray[Any], count: int) -> sp.csr_matrix:
    """(count, count) matrix that averages over neighbours; on the border only over those on the border."""
    edges, _, uses = pairs_once(np.sort(sides_of(triangles).reshape(-1, 2), axis=1))
    border = np.zeros(count, dtype=bool)
    border[edges[uses == 1].ravel()] = True
    pairs = np.concatenate([edges, edges[:, ::-1]])
    pairs = pairs[~border[pairs[:, 0]] | np.tile(uses == 1, 2)]
    degree = np.maximum(np.bincount(pairs[:, 0], minlength=count), 1)
    return sp.csr_matrix((1.0 / degree[pairs[:, 0]], (pairs[:, 0], pairs[:, 1])), shape=(count, count))


def stretched(points_mm: Floats, triangles: NDArray[Any], gap_mm: Floats, rounds: int) -> Floats:
    """Points (n, 3) of cloth, at least ``gap_mm`` (n,) above skin points (n, 3), taut over its hollows.

    Each round draws every point half-way to the mean of its neighbours and then back out of the skin.
    """
    mean = neighbour_mean(triangles, len(points_mm))
    normals = vertex_normals(points_mm, triangles)
    for _ in range(EVENING_ROUNDS):  # in a narrow hollow the skin's own normals would hold the cloth inside
        normals = unit(normals + mean @ normals)
    cloth = points_mm + gap_mm[:, None] * normals
    for _ in range(rounds):
        cloth = 0.5 * (cloth + mean @ cloth)
        lacking = gap_mm - np.einsum("ij,ij->i", cloth - points_mm, normals)
        cloth += np.maximum(lacking, 0.0)[:, None] * normals
    return np.asarray(cloth)


def smoothed(values: NDArray[Any], triangles: NDArray[Any], rounds: int) -> Floats:
    """Values (n,) or (n, m) averaged with their neighbours' as often as told."""
    mean = neighbour_mean(triangles, len(values))
    for _ in range(rounds):
        values = 0.5 * (values + mean @ values)
    return np.asarray(values)


def border_edges(triangles: NDArray[Any]) -> Ints:
    """Sides (m, 2) that only one triangle has, in its direction: the surface lies to their left."""
    sides = sides_of(triangles).reshape(-1, 2)
    count = int(sides.max()) + 1
    there, back = sides[:, 0] * count + sides[:, 1], sides[:, 1] * count + sides[:, 0]
    return sides[~np.isin(there, back)]


def hemmed(
    cloth: Cloth, profile: tuple[tuple[float, float], ...], chosen: NDArray[np.bool_] | None = None
) -> Cloth:
    """The cloth with a strip along its borders, which gives the hem its thickness.

    Args:
        cloth: to add to.
        profile: one point after another across the strip, each as millimetres out over the border (negative:
            back under the cloth) and millimetres up along the cloth's normal (negative: towards the skin).
        chosen: (n,) only the borders whose points are all chosen get a strip; all, if not told.
    """
    edges = border_edges(cloth.triangles)
    if chosen is not None:
        edges = edges[chosen[edges].all(axis=1)]
    rows, place = np.unique(edges, return_inverse=True)
    out, up = _border_frame(cloth, rows, place.reshape(-1, 2))
    rings = [cloth.points_mm[rows] + a * out + u * up for a, u in profile]
    count = len(cloth.points_mm)
    ring_rows = [rows] + [count + k * len(rows) + np.arange(len(rows)) for k in range(len(profile))]
    a, b = place.reshape(-1, 2).T
    strips = []
    for near, far in pairwise(ring_rows):
        strips += [np.stack([near[b], near[a], far[a]], axis=1), np.stack([near[b], far[a], far[b]], axis=1)]
    weights = sp.vstack([cloth.weights] + [cloth.weights[rows]] * len(profile)).tocsr()
    return Cloth(
        np.concatenate([cloth.points_mm, *rings]), weights, np.concatenate([cloth.triangles, *strips])
    )


def _border_frame(cloth: Cloth, rows: Ints, edges: Ints) -> tuple[Floats, Floats]:
    """Unit directions (m, 3) out over the border and up from the cloth, smooth along the border."""
    points, count = cloth.points_mm[rows], len(rows)
    tangent = np.zeros((count, 3))
    for end in (0, 1):
        np.add.at(tangent, edges[:, end], points[edges[:, 1]] - points[edges[:, 0]])
    pairs = np.concatenate([edges, edges[:, ::-1]])
    mean = sp.csr_matrix((np.full(len(pairs), 0.5), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    up = vertex_normals(cloth.points_mm, cloth.triangles)[rows]
    out = np.cross(unit(tangent), up)
    for _ in range(4):
        up, out = unit(up + mean @ up), unit(out + mean @ out)
    return unit(out - up * np.einsum("ij,ij->i", out, up)[:, None]), up


def refined(cloth: Cloth, roundness: float = 0.75) -> Cloth:
    """Each triangle cut in four, rounded by the tangent planes of its corners (Phong tessellation)."""
    triangles = np.asarray(cloth.triangles, dtype=np.int64)
    normals = vertex_normals(cloth.points_mm, triangles)
    edges, place, _ = pairs_once(np.sort(sides_of(triangles).reshape(-1, 2), axis=1))
    a, b = edges.T
    middle = 0.5 * (cloth.points_mm[a] + cloth.points_mm[b])
    lift = sum(
        np.einsum("ij,ij->i", cloth.points_mm[e] - middle, normals[e])[:, None] * normals[e] for e in (a, b)
    )
    points = np.concatenate([cloth.points_mm, middle + 0.5 * roundness * lift])
    weights = sp.vstack([cloth.weights, 0.5 * (cloth.weights[a] + cloth.weights[b])]).tocsr()
    i, j, k = triangles.T
    ij, jk, ki = (len(cloth.points_mm) + place.reshape(-1, 3)).T
    parts = [(i, ij, ki), (ij, j, jk), (ki, jk, k), (ij, jk, ki)]
    return Cloth(points, weights, np.concatenate([np.stack(p, axis=1) for p in parts]))


def ridge(wave: Floats) -> Floats:
    """A wave (-1 to 1) as cloth folds: narrow rounded ridges between wide flat hollows, 0 to 1."""
    return np.asarray((0.5 * (wave + 1.0)) ** 2.2)
