"""Catmull-Clark subdivision as sparse matrices, fine where it counts and watertight between levels.

Every level samples the same smooth limit surface, so a coarse and a fine region meet without a step. Where a
coarse face has a finer neighbour, the neighbour's edge points become corners of the coarse face too: there
are no T-junctions and so no cracks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Ints = NDArray[np.int64]
MAX_LEVEL = 2


@dataclass(frozen=True, eq=False)
class AdaptiveMesh:
    """Triangles over points that are weighted sums of base points.

    Attributes:
        sampling: (n, n_base) csr, rows sum to 1: points = sampling @ base points.
        triangles: (k, 3) rows of ``sampling``, wound as the base quads are.
        ids: (n,) numbers that name the same surface point in every mesh made from the same base quads.
    """

    sampling: sp.csr_matrix
    triangles: NDArray[np.int32]
    ids: Ints


@dataclass(frozen=True, eq=False)
class _Level:
    """One refinement: the new points out of the old, and the four children (4 f, 4) of every face.

    ``edges`` (m, 2) are the sides of the old faces, ``edge_of_face`` (f, 4) their rows.
    """

    matrix: sp.csr_matrix
    quads: Ints
    edge_of_face: Ints
    edges: Ints


def adaptive(quads: NDArray[Any], levels: NDArray[Any], n_base: int) -> AdaptiveMesh:
    """Subdivides each of the quads (q, 4) as often as ``levels`` (q,) says, 0 to 2.

    Levels are raised where needed so that neighbours (faces that share a vertex) differ by one at most.
    """
    base = np.asarray(quads, dtype=np.int64)
    wanted = graded(base, np.asarray(levels, dtype=np.int64), n_base)
    first = _refine(base, n_base)
    face_level = np.tile(wanted, 4)
    second, fine_rows, second_names = _refine_part(first, face_level == MAX_LEVEL)
    kept = [base[wanted == 0], first.quads[face_level == 1], fine_rows]
    splits = [_edge_points(base, first), _edge_points(first.quads[face_level == 1], second)]
    used = np.unique(np.concatenate([k.ravel() for k in kept]))
    triangles = np.concatenate(
        [
            _stitch(kept[0], splits[0][wanted == 0], used),
            _stitch(kept[1], splits[1], used),
            _split_quads(kept[2]),
        ]
    )
    sampling = _limit_rows(used, base, first, second, n_base)
    renumbered = np.searchsorted(used, triangles).astype(np.int32)
    n_first = first.matrix.shape[0]
    ids = np.where(used < n_first, used, second_names[np.maximum(used - n_first, 0)] if len(fine_rows) else 0)
    return AdaptiveMesh(sampling, renumbered, ids)


def uniform(quads: NDArray[Any], level: int, n_base: int) -> AdaptiveMesh:
    """All quads subdivided ``level`` times, 0 to 2."""
    return adaptive(quads, np.full(len(quads), level), n_base)


def graded(quads: Ints, levels: Ints, n_base: int) -> Ints:
    """Levels (q,) raised until faces that share a vertex differ by one at most."""
    out = levels.copy()
    for level in range(MAX_LEVEL, 0, -1):
        touched = np.zeros(n_base, dtype=bool)
        touched[quads[out >= level].ravel()] = True
        out = np.where(touched[quads].any(axis=1), np.maximum(out, level - 1), out)
    return out


def _refine(quads: Ints, count: int) -> _Level:
    """One Catmull-Clark step over quads (f, 4) of ``count`` points; open borders stay on their curve."""
    faces = len(quads)
    edges, inverse, uses = _unique_edges(quads, count)
    edge_of_face = inverse.reshape(faces, 4)
    face_point = _average(quads, count)
    middle = _average(edges, count)
    border_edge = uses == 1
    edge_face = _incidence(edge_of_face, len(edges))
    inner_weight = np.where(border_edge, 0.0, 0.25)
    edge_point = sp.diags(inner_weight) @ edge_face @ face_point + sp.diags(1 - 2 * inner_weight) @ middle
    matrix = sp.vstack(
        [_moved_corners(quads, edges, border_edge, face_point, middle, count), edge_point, face_point]
    )
    new_edge = count + edge_of_face
    new_face = count + len(edges) + np.arange(faces)
    children = [
        np.stack([quads[:, i], new_edge[:, i], new_face, new_edge[:, i - 1]], axis=1) for i in range(4)
    ]
    return _Level(_tidy(matrix), np.concatenate(children), edge_of_face, edges)


def _unique_edges(quads: Ints, count: int) -> tuple[Ints, Ints, Ints]:
    """Edges (m, 2) in ascending order, for each side of each quad its edge (4 f,), and each edge's quads."""
    ends = np.sort(np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1), axis=-1).reshape(-1, 2)
    keys, inverse, uses = np.unique(ends[:, 0] * count + ends[:, 1], return_inverse=True, return_counts=True)
    return np.stack([keys // count, keys % count], axis=1), inverse, uses


def _moved_corners(
    quads: Ints, edges: Ints, border_edge: NDArray[np.bool_], face_point: Any, middle: Any, count: int
) -> sp.csr_matrix:
    vertex_face, vertex_edge = _incidence(quads, count), _incidence(edges, count)
    valence = np.maximum(np.asarray(vertex_edge.sum(1)).ravel(), 1)
    n_faces = np.maximum(np.asarray(vertex_face.sum(1)).ravel(), 1)
    border = np.zeros(count, dtype=bool)
    border[edges[border_edge].ravel()] = True
    inner = ~border & (np.bincount(quads.ravel(), minlength=count) > 0)
    border_only = _incidence(edges, count) @ sp.diags(border_edge.astype(float))
    return (
        sp.diags(np.where(inner, 1 / (valence * n_faces), 0)) @ vertex_face @ face_point
        + sp.diags(np.where(inner, 2 / valence**2, 0)) @ vertex_edge @ middle
        + sp.diags(np.where(inner, (valence - 3) / valence, np.where(border, 0.5, 1.0)))
        + sp.diags(np.where(border, 0.25, 0)) @ border_only @ middle
    )


def _refine_part(level: _Level, chosen: NDArray[np.bool_]) -> tuple[_Level, Ints, Ints]:
    """Refines the chosen faces of a level, with the ring around them so that their shape is right.

    Returns the level, the children (k, 4) of the chosen faces alone, and for each new point an id that does
    not depend on what was chosen, so that it names the same place in every mesh.
    """
    count = level.matrix.shape[0]
    touched = np.zeros(count, dtype=bool)
    touched[level.quads[chosen].ravel()] = True
    ring = touched[level.quads].any(axis=1)
    part = _refine(level.quads[ring], count)
    inside = np.tile(chosen[ring], 4)
    of_edges = count * (1 + part.edges[:, 0]) + part.edges[:, 1]
    of_faces = count * (1 + count) + np.flatnonzero(ring)
    return part, part.quads[inside], np.concatenate([of_edges, of_faces])


def _edge_points(quads: Ints, finer: _Level) -> Ints:
    """For each side of the quads (q, 4) the point that the finer level puts on it, or −1."""
    count = finer.matrix.shape[0] - len(finer.edges) - len(finer.edge_of_face)
    sides = np.sort(np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1), axis=-1)
    key = sides[..., 0] * count + sides[..., 1]
    known = finer.edges[:, 0] * count + finer.edges[:, 1]
    if len(known) == 0:
        return np.full(quads.shape, -1, dtype=np.int64)
    at = np.minimum(np.searchsorted(known, key), len(known) - 1)
    return np.where(known[at] == key, count + at, -1)


def _stitch(quads: Ints, edge_points: Ints, used: Ints) -> Ints:
    """Triangles of coarse quads, taking in those edge points that a finer neighbour uses."""
    if len(quads) == 0:
        return np.zeros((0, 3), dtype=np.int64)
    at = np.minimum(np.searchsorted(used, edge_points), len(used) - 1)
    extra = (edge_points >= 0) & (used[at] == edge_points)
    plain = ~extra.any(axis=1)
    parts = [_split_quads(quads[plain])]
    for quad, points, present in zip(quads[~plain], edge_points[~plain], extra[~plain], strict=True):
        parts.append(_fan(quad, points, present))
    return np.concatenate(parts)


def _fan(quad: Ints, points: Ints, present: NDArray[np.bool_]) -> Ints:
    ring = [p for i in range(4) for p in ([quad[i], points[i]] if present[i] else [quad[i]])]
    start = ring.index(points[int(np.argmax(present))])
    ring = ring[start:] + ring[:start]
    return np.array([[ring[0], ring[i], ring[i + 1]] for i in range(1, len(ring) - 1)])


def _split_quads(quads: Ints) -> Ints:
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def _limit_rows(used: Ints, base: Ints, first: _Level, second: _Level, n_base: int) -> sp.csr_matrix:
    """Rows of the points in use, moved on to the limit surface."""
    n_first = first.matrix.shape[0]
    at_base = used[used < n_base]
    at_first = used[(used >= n_base) & (used < n_first)]
    at_second = used[used >= n_first]
    to_first = (second.matrix @ first.matrix).tocsr() if len(at_second) else None
    rows = [_limit(base, n_base, at_base), _limit(first.quads, n_first, at_first) @ first.matrix]
    if to_first is not None:
        rows.append(_limit(second.quads, second.matrix.shape[0], at_second) @ to_first)
    return _tidy(sp.vstack(rows))


def _limit(quads: Ints, count: int, rows: Ints) -> sp.csr_matrix:
    """The limit stencil of rows (r, count): corner n², edge neighbours 4, diagonal ones 1, over n(n + 5)."""
    wanted = np.zeros(count, dtype=bool)
    wanted[rows] = True
    quads = quads[wanted[quads].any(axis=1)]
    edges, _, uses = _unique_edges(quads, count)
    n = np.maximum(np.bincount(edges.ravel(), minlength=count), 1).astype(float)
    border = np.zeros(count, dtype=bool)
    border[edges[uses == 1].ravel()] = True
    lone = np.bincount(quads.ravel(), minlength=count) == 0
    near = _neighbours(edges, count)
    near_border = _neighbours(edges[uses == 1], count)
    diagonal = _neighbours(np.concatenate([quads[:, [0, 2]], quads[:, [1, 3]]]), count)
    total = n * (n + 5)
    inner = ~border & ~lone
    stencil = (
        sp.diags(np.where(inner, n**2 / total, np.where(lone, 1.0, 2 / 3)))
        + sp.diags(np.where(inner, 4 / total, 0)) @ near
        + sp.diags(np.where(inner, 1 / total, 0)) @ diagonal
        + sp.diags(np.where(border, 1 / 6, 0)) @ near_border
    )
    return cast(sp.csr_matrix, stencil.tocsr()[rows])


def _neighbours(pairs: Ints, count: int) -> sp.csr_matrix:
    both = np.concatenate([pairs, pairs[:, ::-1]])
    return sp.csr_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count))


def _average(groups: Ints, count: int) -> sp.csr_matrix:
    k, size = groups.shape
    rows = np.repeat(np.arange(k), size)
    return sp.csr_matrix((np.full(k * size, 1 / size), (rows, groups.ravel())), shape=(k, count))


def _incidence(groups: Ints, count: int) -> sp.csr_matrix:
    k, size = groups.shape
    columns = np.repeat(np.arange(k), size)
    return sp.csr_matrix((np.ones(k * size), (groups.ravel(), columns)), shape=(count, k))


def _tidy(matrix: Any) -> sp.csr_matrix:
    out = sp.csr_matrix(matrix)
    out.eliminate_zeros()
    return out
