"""Bones and muscles ride along: with the pose, with the skin that yields, and up off the mat."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter
from scipy.spatial import cKDTree

from viewer.anatomy.following import REACH_MM, DentMap, Pressed, Under, follow, map_dents
from viewer.anatomy.interior import Interior
from viewer.body.normals import corner_matrix, face_vectors
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Figure
from viewer.motion.frame import fullness_at
from viewer.motion.receiver import floor_under, press_on_mat
from viewer.motion.scored import DENT_STRIDE, Score
from viewer.motion.shape import Shape, between, sample_at

Singles = NDArray[np.float32]
LEAST_MM = 0.05
"""What no dent ever moves further than this lies still."""
EVERY = 6
"""So many samples apart dents are looked at to find out what they move."""
AROUND_CELLS = 7
"""Between those samples, and where muscles slide to, a dent may be one half of so many cells beside it."""
LIFTED_MM = 0.3
LIFT_CELL_MM, LIFT_SPREAD_MM, LIFT_HEIGHT_MM = 8.0, 24.0, 100.0
"""A bone is lifted off the mat by what its lowest points need: as one piece across, less and less upwards."""


@dataclass(frozen=True, eq=False)
class RidingLayer:
    """How one layer rides.

    Attributes:
        figure: of the layer, rest space.
        lift_mm: (n,) how far the mat pushes it up.
        floor_mm: (n,) height of the mat or cradle under it.
        lying_mm, lying_normals: (n, 3) in the world as the receiver lies at first, before anything presses.
        breath_mm: (n, 3) what a full chest adds to them.
        rows: (m,) what dents move.
        under: how these rows follow the skin.
        weights: (m, J) csr of those rows.
        turns: (m, 3, 3) from rest space to the world of those rows, as the receiver lies at first.
        triangles: (k, 3) those that touch these rows.
        corners: (m, k) adds triangle vectors to these rows.
    """

    figure: Figure
    lift_mm: Singles
    floor_mm: Singles
    lying_mm: Singles
    lying_normals: Singles
    breath_mm: Singles
    rows: NDArray[np.int64]
    under: Under
    weights: sp.csr_matrix
    turns: Singles
    triangles: NDArray[np.int32]
    corners: sp.csr_matrix


@dataclass(frozen=True, eq=False)
class Riding:
    """How all layers under the skin ride along in one score."""

    dents: DentMap
    layers: Mapping[str, RidingLayer]


def ride(score: Score, interior: Interior) -> Riding:
    """Finds out how an interior rides in a score of the same body (about 0.3 s).

    Raises:
        ValueError: the interior is another body's.
    """
    if interior.body != score.names[0]:
        raise ValueError(f"the inside of {interior.body} does not fit into {score.names[0]}")
    figure, count = score.figures["play"].receiver, score.yielding["play"].count
    dents = map_dents(figure.points_mm[:count], figure.normals[:count])
    around = _around(figure, count)
    most = _most(score, dents)
    layers = {}
    for name, stratum in interior.strata.items():
        inside = stratum.figure
        under = follow(
            figure.points_mm[around],
            figure.normals[around],
            count,
            inside.points_mm,
            slide=name != "bones",
        )
        rows = np.flatnonzero(_furthest(under, dents, most) > LEAST_MM)
        layers[name] = _layer(score, interior, inside, under.part(rows), rows)
    return Riding(dents, layers)


def move_inside(score: Score, riding: Riding, time_s: float, layers: Collection[str]) -> dict[str, Shape]:
    """Those layers at a time within 0 and the score's duration."""
    row, share = sample_at(time_s / (score.step_s * DENT_STRIDE), len(score.dents_mm))
    pressed = riding.dents.press(between(score.dents_mm, row, share))
    joints = None
    full = np.float32(0.0)
    if len(score.fullness):
        full = fullness_at(score, time_s)
    elif len(score.receiver_matrices) > 1:
        at = sample_at(time_s / score.step_s, len(score.receiver_matrices))
        joints = between(score.receiver_matrices, *at)
    return {name: _moved(riding.layers[name], joints, full, riding.dents, pressed) for name in layers}


def _moved(
    layer: RidingLayer, joints: Singles | None, full: np.float32, dents: DentMap, pressed: Pressed
) -> Shape:
    if joints is None:
        points, normals, turns = layer.lying_mm.copy(), layer.lying_normals.copy(), layer.turns
        if full:
            points += full * layer.breath_mm
    else:
        points, normals = _posed(layer.figure, joints, layer.lift_mm, layer.floor_mm)
        turns = _turns(layer.weights, joints)
    points[layer.rows] += np.einsum("mij,mj->mi", turns, layer.under.push(dents, pressed))
    summed = layer.corners @ face_vectors(points, layer.triangles)
    length = np.sqrt(np.einsum("ij,ij->i", summed, summed))
    sound = length > 1e-6  # folded edges keep the normal they have
    normals[layer.rows[sound]] = summed[sound] / length[sound, None]
    return Shape(points, normals, None)


def _around(figure: Figure, count: int) -> NDArray[np.int64]:
    """Rows of the skin that yields, and then of that around it, which keeps what lies under it still."""
    skin = figure.by_name["skin"].rows
    soft, rest = figure.points_mm[:count], figure.points_mm[count : skin.stop]
    low, high = soft.min(axis=0) - REACH_MM, soft.max(axis=0) + REACH_MM
    near = np.flatnonzero(((rest > low) & (rest < high)).all(axis=1))
    return np.concatenate([np.arange(count), count + near])


def _most(score: Score, dents: DentMap) -> Pressed:
    """The most that is done to each place of the skin over the whole stroke."""
    depth = np.zeros(dents.shape, dtype=np.float32)
    along = np.zeros_like(dents.skin_mm)
    for moved in score.dents_mm[::EVERY].astype(np.float32):
        pressed = dents.press(moved)
        np.maximum(depth, pressed.depth_mm, out=depth)
        np.maximum(along, np.abs(pressed.along_mm), out=along)
    return Pressed(maximum_filter(depth, AROUND_CELLS), along)


def _furthest(under: Under, dents: DentMap, most: Pressed) -> Singles:
    """How far (n,) points go at most, in the course of the stroke."""
    far = under.sinks * dents.depth_at(most.depth_mm, under.foot_mm)
    return far if under.slides is None else far + (under.slides @ most.along_mm).max(axis=1)


def _layer(
    score: Score, interior: Interior, figure: Figure, under: Under, rows: NDArray[np.int64]
) -> RidingLayer:
    joints, full_chest = _breathed(score)
    plain = move_points(blend(figure.weights, joints), figure.points_mm)
    floor = floor_under(plain, interior.mat_end_y_mm)
    lift = off_the_mat(plain, floor, [piece.rows for piece in figure.pieces])
    lying, normals = _posed(figure, joints, lift, floor)
    breath = _posed(figure, full_chest, lift, floor)[0] - lying
    weights = figure.weights[rows].tocsr()
    triangles = _touching(figure, rows)
    corners = corner_matrix(triangles, len(figure.points_mm)).tocsr()[rows]
    return RidingLayer(
        figure,
        lift,
        floor,
        lying,
        normals,
        breath,
        rows,
        under,
        weights,
        _turns(weights, joints),
        triangles,
        corners,
    )


def _breathed(score: Score) -> tuple[Singles, Singles]:
    """The receiver's joints (J, 3, 4) breathed out and with a full chest; of one who is rocked, the first."""
    if not len(score.fullness):
        return score.receiver_matrices[0], score.receiver_matrices[0]
    least, most = int(score.fullness.argmin()), int(score.fullness.argmax())
    less, more = score.fullness[least], score.fullness[most]
    step = (score.receiver_matrices[most] - score.receiver_matrices[least]) / (more - less)
    out = score.receiver_matrices[least] - less * step
    return out, out + step


def _posed(figure: Figure, joints: Singles, lift_mm: Singles, floor_mm: Singles) -> tuple[Singles, Singles]:
    """Points and normals (n, 3) in the world, pushed up by the mat; no bone is pressed flat by it."""
    blended = blend(figure.weights, joints)
    points = move_points(blended, figure.points_mm)
    points[:, 2] += np.maximum(lift_mm, _rise(points, floor_mm))
    return points, turn_normals(blended, figure.normals)


def off_the_mat(points: Singles, floor_mm: Singles, pieces: Iterable[slice]) -> Singles:
    """How far (n,) the mat pushes points (n, 3) up: what comes near it is lifted with what lies over it.

    Args:
        points: world space, where the pose alone would have them.
        floor_mm: (n,) height of the mat or cradle under each.
        pieces: rows of what keeps its shape, each by itself.
    """
    height = points[:, 2] - floor_mm
    rise = _rise(points, floor_mm)
    lift = rise.copy()
    for own in pieces:
        if rise[own].max() > LIFTED_MM:
            lift[own] = np.maximum(lift[own], _lift_of(points[own], height[own], rise[own]))
    return lift


def _rise(points: Singles, floor_mm: Singles) -> Singles:
    """How far (n,) the mat pushes skin up that lies where these points do."""
    pressed = points.copy()
    press_on_mat(pressed, floor_mm)
    return pressed[:, 2] - points[:, 2]


def _lift_of(points: Singles, height: Singles, rise: Singles) -> Singles:
    cells = np.floor(points[:, :2] / LIFT_CELL_MM).astype(np.int64)
    order = np.lexsort((height, cells[:, 1], cells[:, 0]))
    first = np.r_[True, (np.diff(cells[order], axis=0) != 0).any(axis=1)]
    low = order[first]
    distance, near = cKDTree(points[low, :2]).query(points[:, :2], k=min(12, len(low)))
    distance, near = distance.reshape(len(points), -1), low[near.reshape(len(points), -1)]
    beside = np.clip(1.0 - distance / LIFT_SPREAD_MM, 0.0, 1.0)
    over = np.clip((height[:, None] - height[near]) / LIFT_HEIGHT_MM, 0.0, 1.0)
    share = beside * (1.0 - over * over * (3.0 - 2.0 * over))
    return np.asarray((rise[near] * share).max(axis=1), np.float32)


def _turns(weights: sp.csr_matrix, joints: Singles) -> Singles:
    return np.ascontiguousarray(blend(weights, joints).reshape(-1, 3, 4)[..., :3])


def _touching(figure: Figure, rows: NDArray[np.int64]) -> NDArray[np.int32]:
    """The triangles (k, 3) of a figure that touch some of its rows."""
    chosen = np.zeros(len(figure.points_mm), dtype=bool)
    chosen[rows] = True
    whole = np.concatenate([p.triangles + p.rows.start for p in figure.pieces])
    return np.asarray(whole[chosen[whole].any(axis=1)], np.int32)
