"""Distances between what is drawn of both people, measured on the evaluated triangles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.motion.frame import Frame, HandState
from viewer.motion.scored import Score
from viewer.transforms import Floats

NEAREST = 4
MOST_TRIANGLES = 10


def signed_distance(
    points_mm: Floats, skin_mm: NDArray[Any], normals: NDArray[Any], triangles: NDArray[Any]
) -> Floats:
    """Distance (n,) of points from a triangle mesh, negative inside.

    Args:
        points_mm: (n, 3).
        skin_mm: (m, 3) the mesh's points.
        normals: (m, 3) outward; their mean over the nearest triangle tells inside from outside.
        triangles: (k, 3).
    """
    used = np.unique(triangles)
    nearest = used[cKDTree(skin_mm[used]).query(points_mm, k=NEAREST)[1]]
    around = _triangles_around(triangles, len(skin_mm))
    candidates = around[nearest].reshape(len(points_mm), -1)
    corners = skin_mm[triangles[candidates]].astype(np.float64)
    closest = closest_on_triangles(points_mm[:, None], corners)
    off = points_mm[:, None] - closest
    distance = np.where(candidates >= 0, np.linalg.norm(off, axis=-1), np.inf)
    best = np.argmin(distance, axis=1)
    row = np.arange(len(points_mm))
    outward = normals[triangles[candidates[row, best]]].mean(axis=1)
    sign = np.where(np.sum(off[row, best] * outward, axis=1) < 0, -1.0, 1.0)
    return np.asarray(distance[row, best] * sign)


def closest_on_triangles(points: Floats, corners: Floats) -> Floats:
    """The closest points (..., 3) of triangles (..., 3, 3) to points (..., 3)."""
    a, b, c = corners[..., 0, :], corners[..., 1, :], corners[..., 2, :]
    edges = [_closest_on_segment(points, p, q) for p, q in ((a, b), (b, c), (c, a))]
    normal = np.cross(b - a, c - a)
    area = np.maximum(np.sum(normal * normal, axis=-1), 1e-12)
    flat = points - normal * (np.sum((points - a) * normal, axis=-1) / area)[..., None]
    inside = np.ones(area.shape, dtype=bool)
    for p, q in ((a, b), (b, c), (c, a)):
        inside &= np.sum(np.cross(q - p, flat - p) * normal, axis=-1) >= 0
    gaps = np.stack([np.linalg.norm(points - e, axis=-1) for e in edges], axis=-1)
    nearest = np.take_along_axis(np.stack(edges, axis=-2), np.argmin(gaps, axis=-1)[..., None, None], axis=-2)
    return np.asarray(np.where(inside[..., None], flat, nearest[..., 0, :]), np.float64)


def _closest_on_segment(points: Floats, p: Floats, q: Floats) -> Floats:
    along = q - p
    share = np.sum((points - p) * along, axis=-1) / np.maximum(np.sum(along * along, axis=-1), 1e-12)
    return np.asarray(p + along * np.clip(share, 0.0, 1.0)[..., None], np.float64)


def _triangles_around(triangles: NDArray[Any], count: int) -> NDArray[np.int64]:
    """For each vertex up to ``MOST_TRIANGLES`` of its triangles, −1 where there are fewer."""
    vertex = triangles.ravel()
    order = np.argsort(vertex, kind="stable")
    sorted_vertex = vertex[order]
    place = np.arange(len(order)) - np.searchsorted(sorted_vertex, sorted_vertex)
    keep = place < MOST_TRIANGLES
    out = np.full((count, MOST_TRIANGLES), -1, dtype=np.int64)
    out[sorted_vertex[keep], place[keep]] = order[keep] // 3
    return out


@dataclass(frozen=True)
class Contact:
    """How one hand lies on the skin at one moment, mm.

    ``gap_median`` and ``gap_p90`` are over the working patch, how far it is from the skin either way;
    ``inside_patch`` and ``inside_hand`` are how deep the worst vertex of patch and whole hand is inside the
    yielded skin; ``inner_edge`` is the distance from the midline of the patch's inner edge, ``centre`` that
    of its middle.
    """

    role: str
    pressure: float
    gap_median: float
    gap_p90: float
    inside_patch: float
    inside_hand: float
    inner_edge: float
    centre: float


def contacts(score: Score, frame: Frame) -> tuple[Contact, ...]:
    """Measures every hand of a frame against the yielded skin."""
    return tuple(_contact(score, frame, hand) for hand in frame.hands)


def hand_rows(score: Score, frame: Frame, hand: HandState) -> NDArray[np.int64]:
    """Rows of the giver's skin piece that belong to one hand, from the wrist on."""
    figure = score.figures[frame.detail].giver
    names = score.giver_rig.names
    letter = "L" if hand.side == "left" else "R"
    own = [
        i
        for i, n in enumerate(names)
        if n.endswith("." + letter) and n.startswith(("wrist", "finger", "metacarpal"))
    ]
    piece = figure.by_name["skin"]
    return np.flatnonzero(np.asarray(figure.weights[piece.rows][:, own].sum(axis=1)).ravel() > 0.5)


def _contact(score: Score, frame: Frame, hand: HandState) -> Contact:
    skin = score.figures[frame.detail].receiver.by_name["skin"]
    giver = frame.giver.points_mm[score.figures[frame.detail].giver.by_name["skin"].rows].astype(np.float64)
    points, normals = frame.receiver.points_mm[skin.rows], frame.receiver.normals[skin.rows]
    near = _near(points, skin.triangles, hand.centre_mm)
    rows = hand_rows(score, frame, hand)
    patch = signed_distance(giver[hand.patch_rows], points, normals, near)
    whole = signed_distance(giver[rows], points, normals, near)
    lateral = np.abs(giver[hand.patch_rows, 0])
    return Contact(
        hand.role,
        hand.pressure,
        float(np.median(np.abs(patch))),
        float(np.quantile(np.abs(patch), 0.9)),
        float(max(0.0, -patch.min())),
        float(max(0.0, -whole.min())),
        float(lateral.min()),
        float(lateral.mean()),
    )


def _near(
    points: NDArray[Any], triangles: NDArray[Any], centre_mm: Floats, reach_mm: float = 240.0
) -> NDArray[Any]:
    close = np.asarray((np.abs(points - centre_mm) < reach_mm).all(axis=1), np.bool_)
    return np.asarray(triangles[close[triangles].all(axis=1)])
