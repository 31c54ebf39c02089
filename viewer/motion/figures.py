"""The drawn figures of a cast for one stroke: fine where hands and contact are, coarse elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.subdivision import AdaptiveMesh, adaptive
from viewer.body.surface import Detail, Figure, Surface, join, sample
from viewer.body.wardrobe import covered_skin
from viewer.motion.cast import Cast, hand_levels
from viewer.transforms import Floats

CONTACT_FINE_MM = 95.0
CONTACT_SMOOTH_MM = 190.0
"""Skin nearer than this to where a hand presses is subdivided twice, nearer than that once."""


@dataclass(frozen=True, eq=False)
class Figures:
    """What is drawn of both people at one level of detail."""

    receiver: Figure
    giver: Figure


def make_figures(cast: Cast, contacts_mm: Floats, detail: Detail) -> Figures:
    """Figures for hands that press at the places (k, 2)."""
    receiver, giver = cast.receiver.body, cast.giver
    base = 0 if detail == "play" else 1
    skin = adaptive(receiver.topology.skin, np.maximum(_contact_levels(cast, contacts_mm), base), len(receiver.points_mm))
    worn = cast.garments["receiver"].get(detail, ())
    receiver_figure = join((_skin(receiver, skin), *worn))
    return Figures(receiver_figure, join((_giver_skin(giver, detail), *cast.garments["giver"].get(detail, ()))))


def _contact_levels(cast: Cast, contacts_mm: Floats) -> NDArray[np.int64]:
    points = cast.receiver.points_mm
    quads = cast.receiver.body.topology.skin
    centre = points[quads].mean(axis=1)
    coarse = contacts_mm[:: max(1, len(contacts_mm) // 60)]
    gap = np.sqrt(((centre[:, None, :2] - coarse[None]) ** 2).sum(axis=2)).min(axis=1)
    above = centre[:, 2] > 40.0
    return np.where(above & (gap < CONTACT_FINE_MM), 2, np.where(above & (gap < CONTACT_SMOOTH_MM), 1, 0))


def _giver_skin(body: Body, detail: Detail) -> Surface:
    """The giver's skin without what the clothes hide; hands and forearms fine."""
    quads = body.topology.skin
    seen = ~covered_skin(body)
    arms = body.weight_of("lowerarm", "wrist", "finger", "metacarpal", "neck", "head")
    levels = np.where((arms[quads] > 0.5).any(axis=1), 1, 0) if detail == "still" else np.zeros(len(quads), int)
    levels = np.maximum(levels, hand_levels(body, 1 if detail == "play" else 2))
    return _skin(body, adaptive(quads[seen], levels[seen], len(body.points_mm)))


def _skin(body: Body, mesh: AdaptiveMesh) -> Surface:
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
    return np.maximum(out, 0.8 * (ear & (head > 0.9)))
