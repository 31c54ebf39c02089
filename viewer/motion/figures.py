"""The drawn figures of a cast for one stroke: fine where hands and contact are, coarse elsewhere."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.subdivision import AdaptiveMesh, adaptive
from viewer.body.surface import Detail, Surface, join, sample
from viewer.body.wardrobe import covered_skin
from viewer.motion.cast import Cast, hand_levels, lying_points
from viewer.motion.hand import HAND_JOINTS
from viewer.motion.scored import Figures
from viewer.stroke.levels import LOWEST
from viewer.transforms import Floats

CONTACT_FINE_MM = 95.0
CONTACT_SMOOTH_MM = 190.0
"""Skin nearer than this to where a hand presses is subdivided twice, nearer than that once."""
YIELDING_MM = 123.0
LOW_MM = 70.0
"""Skin nearer than this to where a hand presses may yield, unless it lies lower than that over the mat."""


def make_figures(cast: Cast, contacts_mm: Floats, detail: Detail) -> Figures:
    """Figures for hands that press at the places (k, 2)."""
    body, giver = cast.receiver.body, cast.giver
    levels = np.maximum(contact_levels(cast, contacts_mm), _seen_levels(cast) if detail == "still" else 0)
    mesh = adaptive(body.topology.skin, levels, len(body.points_mm))
    mesh, yielding, low_from = _sorted(cast, mesh, contacts_mm)
    receiver = join((skin_surface(body, mesh), *cast.garments["receiver"].get(detail, ())))
    return Figures(
        receiver,
        join((giver_skin(giver, detail), *cast.garments["giver"].get(detail, ()))),
        yielding,
        low_from,
    )


def near_contacts_mm(points_mm: NDArray[Any], contacts_mm: Floats) -> Floats:
    """Distance (n,) over the mat's plane of points (n, 3) from the nearest of the contacts (k, 2).

    Contacts count on both sides, so that the same figures serve a giver at the other one.
    """
    apart = contacts_mm[:: max(1, len(contacts_mm) // 80)]
    apart = np.concatenate([apart, apart * (-1.0, 1.0)])
    return np.asarray(cKDTree(apart).query(points_mm[:, :2])[0])


def _sorted(cast: Cast, mesh: AdaptiveMesh, contacts_mm: Floats) -> tuple[AdaptiveMesh, int, int]:
    """The mesh with its yielding points first, by id, and those near the mat last; how many, from where."""
    points = lying_points(cast.receiver, mesh)
    yields = (near_contacts_mm(points, contacts_mm) < YIELDING_MM) & (points[:, 2] > LOW_MM)
    group = np.where(yields, 0, np.where(points[:, 2] > LOW_MM, 1, 2))
    order = np.lexsort((mesh.ids, group))
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    ordered = AdaptiveMesh(
        mesh.sampling[order].tocsr(), place[mesh.triangles].astype(np.int32), mesh.ids[order]
    )
    return ordered, int(yields.sum()), int((group < 2).sum())


def _seen_levels(cast: Cast) -> NDArray[np.int64]:
    """Level 1 for the receiver's skin that a still picture shows, 0 under the sheet and on the mat."""
    centre = cast.receiver.points_mm[cast.receiver.body.topology.skin].mean(axis=1)
    under_sheet = (centre[:, 1] < float(cast.back.y_mm(LOWEST)) - 40.0) & (np.abs(centre[:, 0]) < 190.0)
    return np.where(under_sheet | (centre[:, 2] < 6.0), 0, 1)


def contact_levels(cast: Cast, contacts_mm: Floats) -> NDArray[np.int64]:
    """Levels (q,) of the receiver's skin: two near where a hand presses, one in a ring around it."""
    centre = cast.receiver.points_mm[cast.receiver.body.topology.skin].mean(axis=1)
    gap = near_contacts_mm(centre, contacts_mm)
    above = centre[:, 2] > 40.0
    return np.where(above & (gap < CONTACT_FINE_MM), 2, np.where(above & (gap < CONTACT_SMOOTH_MM), 1, 0))


@lru_cache(maxsize=4)
def giver_skin(body: Body, detail: Detail) -> Surface:
    """The giver's skin without what the clothes hide; hands and forearms fine."""
    quads = body.topology.skin
    seen = ~covered_skin(body)
    arms = body.weight_of("lowerarm", "wrist", "finger", "metacarpal", "neck", "head")
    levels = (
        np.where((arms[quads] > 0.5).any(axis=1), 1, 0) if detail == "still" else np.zeros(len(quads), int)
    )
    levels = np.maximum(levels, hand_levels(body, 1))
    if detail == "still":
        hands = body.weight_of(*HAND_JOINTS)
        levels = np.where((hands[quads] > 0.6).all(axis=1), 2, levels)
    return skin_surface(body, adaptive(quads[seen], levels[seen], len(body.points_mm)))


def skin_surface(body: Body, mesh: AdaptiveMesh) -> Surface:
    """The skin of a body at the points of a mesh."""
    flush = np.asarray(sp.csr_matrix(mesh.sampling) @ base_flush(body))
    return sample(body, "skin", mesh.sampling, mesh.triangles, ids=mesh.ids, flush=flush)


def base_flush(body: Body) -> Floats:
    """How reddish (n_base,) the skin is: knuckles, fingertips, elbows, ears and soles."""
    rig, points = body.rig, body.points_mm
    out = np.zeros(len(points))
    for side in ("L", "R"):
        spots = [(f"finger{k}-{j}.{side}", 9.0, 0.8) for k in range(1, 6) for j in (1, 2, 3)]
        spots += [(f"lowerarm01.{side}", 34.0, 0.5)]
        for name, radius, strength in spots:
            off = ((points - rig.head(name)) ** 2).sum(axis=1)
            out = np.maximum(out, strength * np.exp(-off / (2 * radius**2)))
        for k in range(1, 6):
            off = ((points - rig.tail(f"finger{k}-3.{side}")) ** 2).sum(axis=1)
            out = np.maximum(out, 0.7 * np.exp(-off / (2 * 10.0**2)))
    head = body.weight_of("head")
    ear = np.abs(points[:, 0]) > 0.92 * np.abs(points[head > 0.9, 0]).max()
    return np.asarray(np.maximum(out, 0.8 * (ear & (head > 0.9))))
