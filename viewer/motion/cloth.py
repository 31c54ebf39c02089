"""The sheet under the hands: which of its points may be pressed down, and how their dents are shared out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.normals import corner_matrix
from viewer.body.surface import Detail, Figure
from viewer.motion.contact import REACH_MM, STEEPEST_SHEET_MM, imprint
from viewer.motion.scored import Figures, Yielding, YieldingCloth
from viewer.motion.shape import Singles
from viewer.transforms import Floats, unit

SHEET = "drape"
LOW_MM = 70.0
"""What of the sheet hangs lower than this over the mat is not under a hand."""
NEIGHBOURS = 4
"""Dents of a finer sheet, or of the reflected one, are mixed of those of so many baked places."""
LEAST_MM = 2.0
"""So far the sheet stays over the skin at least, if it lay so far over it before."""
STEEP, BESIDE_MM, FEWEST = 0.8, 12.0, 8
"""Where the skin is turned from the contact by more than this cosine, and fingers are near, it is a slope."""
NEAREST_MM = 1.5
"""A place nearer than this has hardly more of the mixture than one at this distance."""


def yielding_cloth(
    figures: dict[Detail, Figures], yielding: dict[Detail, Yielding], contacts_mm: Floats
) -> dict[Detail, YieldingCloth]:
    """What of the sheet may yield to hands that press at the places (k, 2); nothing if it is far from them.

    The dents are baked for the rows of ``play``; a finer figure mixes its own of those.
    """
    rows = {d: _near(f.receiver, yielding[d].lying_mm, contacts_mm) for d, f in figures.items()}
    if not all(len(some) for some in rows.values()):
        return {}
    baked = yielding["play"].lying_mm[rows["play"]]
    return {d: _cloth(f.receiver, rows[d], baked, yielding[d].lying_mm) for d, f in figures.items()}


@dataclass(frozen=True, eq=False)
class OverSkin:
    """What is different for points (c) of the sheet, which lie over skin that yields as well.

    Attributes:
        mixing: (c, p) csr, the skin under each point out of the rows that yield.
        normals: (c, 3) of the skin there, at rest.
        outward: (c, 3) the same in the world.
        room_mm: (c,) how far each point lies over it before anything presses.
        skin_mm: (t, p, 3) how the skin yields at each sample, at rest.
    """

    mixing: sp.csr_matrix
    normals: Singles
    outward: Singles
    room_mm: Singles
    skin_mm: NDArray[np.float16]

    def press_on_slope(
        self, points_mm: Singles, near: NDArray[np.int64], hand_mm: Singles, contact: tuple[Floats, Floats]
    ) -> None:
        """Presses points (c, 3) in place where fingers lie on a slope, down a hip's side, along its normal.

        Args:
            points_mm: pressed along the contact's normal already; there they may be beside a finger.
            near: rows that the hand may be over.
            hand_mm: (m, 3) the hand's underside.
            contact: place and normal (3,) each of what works.
        """
        beside = hand_mm.min(axis=0) - BESIDE_MM, hand_mm.max(axis=0) + BESIDE_MM
        inside = ((points_mm[near] > beside[0]) & (points_mm[near] < beside[1])).all(axis=1)
        steep = near[inside & (self.outward[near] @ contact[1] < STEEP)]
        if len(steep) < FEWEST:
            return
        normal = unit(self.outward[steep].mean(axis=0).astype(np.float64))
        place = points_mm[steep].mean(axis=0).astype(np.float64)
        near = near[np.linalg.norm(points_mm[near] - place, axis=1) < REACH_MM - 4.0]
        share = np.clip((self.outward[near] @ normal - 0.6) / 0.25, 0.0, 1.0)
        nothing = np.zeros(len(hand_mm), dtype=bool)
        mark = imprint(points_mm[near], hand_mm, nothing, place, normal, STEEPEST_SHEET_MM)
        points_mm[near] -= ((share * mark.depth_mm)[:, None] * normal).astype(np.float32)

    def kept(self, moved_mm: Singles, sample: int) -> Singles:
        """Ways (c, 3) of the points at rest, no deeper than to the skin at that sample."""
        apart = moved_mm - self.mixing @ self.skin_mm[sample].astype(np.float32)
        room = self.room_mm + (apart * self.normals).sum(axis=1)
        lacking = np.maximum(np.minimum(self.room_mm, LEAST_MM) - room, 0.0)
        return np.asarray(moved_mm + lacking[:, None] * self.normals, dtype=np.float32)


def over_skin(
    figure: Figure,
    rows: NDArray[np.int64],
    lying: tuple[Singles, Singles],
    skin_dents_mm: NDArray[np.float16],
) -> OverSkin:
    """What is different for rows of the sheet.

    Args:
        figure: the receiver's.
        rows: (c,) of the sheet.
        lying: points and normals (n, 3) of the figure in the world, before anything presses.
        skin_dents_mm: (t, p, 3) of the first rows of the figure, at rest.
    """
    skin, (points, normals) = figure.by_name["skin"].rows, lying
    mixing = mixture(points[rows], points[skin])
    over, outward = points[rows] - mixing @ points[skin], unit(mixing @ normals[skin]).astype(np.float32)
    return OverSkin(
        mixing[:, : skin_dents_mm.shape[1]].tocsr(),
        unit(mixing @ figure.normals[skin]).astype(np.float32),
        outward,
        (over * outward).sum(axis=1),
        skin_dents_mm,
    )


def reflected(
    dents_mm: NDArray[np.float16], shades: NDArray[np.uint8], figure: Figure, rows: NDArray[Any]
) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
    """Dents (d, b, 3) and shadows (d, b) of the sheet's rows (b,) with left and right exchanged.

    The sheet's points are not each other's reflections, as the body's are: each takes what lies around there.
    """
    points = figure.points_mm[rows]
    other = mixture(points * np.array([-1, 1, 1], dtype=np.float32), points)
    moved = np.stack([other @ some.astype(np.float32) for some in dents_mm]) * np.array([-1, 1, 1])
    dark = np.stack([other @ some.astype(np.float32) for some in shades])
    return moved.astype(np.float16), dark.astype(np.uint8)


def mixture(places_mm: NDArray[Any], known_mm: NDArray[Any]) -> sp.csr_matrix:
    """A matrix (n, m) that tells values at places (n, 3) of values at known ones (m, 3) near them."""
    count = min(NEIGHBOURS, len(known_mm))
    gap, near = (x.reshape(len(places_mm), count) for x in cKDTree(known_mm).query(places_mm, k=count))
    share = 1.0 / np.maximum(gap, NEAREST_MM) ** 2
    share[gap[:, 0] < 1e-3, 1:] = 0.0
    share /= share.sum(axis=1, keepdims=True)
    at = (np.repeat(np.arange(len(places_mm)), count), near.ravel())
    return sp.csr_matrix((share.ravel().astype(np.float32), at), shape=(len(places_mm), len(known_mm)))


def _near(figure: Figure, lying_mm: Singles, contacts_mm: Floats) -> NDArray[np.int64]:
    """Rows of the sheet that a hand pressing at one of the places, or at its reflection, may be over."""
    if SHEET not in figure.by_name:
        return np.zeros(0, dtype=np.int64)
    rows = figure.by_name[SHEET].rows
    points = lying_mm[rows]
    apart = np.concatenate([contacts_mm, contacts_mm * (-1.0, 1.0)])
    low, high = apart.min(axis=0) - REACH_MM, apart.max(axis=0) + REACH_MM
    found = ((points[:, :2] > low) & (points[:, :2] < high)).all(axis=1) & (points[:, 2] > LOW_MM)
    return np.asarray(np.flatnonzero(found) + rows.start, dtype=np.int64)


def _cloth(figure: Figure, rows: NDArray[np.int64], baked_mm: Singles, lying_mm: Singles) -> YieldingCloth:
    piece = figure.by_name[SHEET]
    triangles = piece.triangles + np.int32(piece.rows.start)
    own = np.zeros(len(figure.points_mm), dtype=bool)
    own[rows] = True
    triangles = triangles[own[triangles].any(axis=1)]
    corners = corner_matrix(triangles, len(figure.points_mm))[rows].tocsr()
    return YieldingCloth(
        rows, figure.weights[rows].tocsr(), mixture(lying_mm[rows], baked_mm), triangles, corners
    )
