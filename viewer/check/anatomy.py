"""Measures bones and muscles of a lying receiver and holds them to :mod:`viewer.check.anatomy_rules`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.anatomy.fit import LEVELS, MIDLINE_ROWS, S2_ROW
from viewer.anatomy.interior import Interior
from viewer.anatomy.skeleton_fit import FittedSkeleton
from viewer.anatomy.structures import LUMBAR, SPINE, THORACIC, spinous_tip
from viewer.body.cavities import hollow_rows
from viewer.body.inside import turns_around
from viewer.body.normals import vertex_normals
from viewer.body.skinning import blend, move_points
from viewer.body.subdivision import uniform
from viewer.check.anatomy_rules import RULES, Rule
from viewer.check.distance import signed_distance_and_triangle
from viewer.check.regions import misplaced
from viewer.language import Phrase
from viewer.motion.receiver import LyingReceiver, floor_under, press_on_mat
from viewer.motion.riding import off_the_mat
from viewer.transforms import Floats

ADULT_MM = 1700.0
FORAMINA_MM = ((24.0, -7.0), (23.0, 16.0), (23.0, 37.0), (21.0, 57.0))
"""S1 to S4: from the midline, and below the line of the iliac spines, in a person of 1.70 m."""
SPACE_LATERAL_MM = 40.0
"""Where spaces between ribs are measured, in a person of 1.70 m: the middle of where thumbs press."""
DEEP_MM = 6.0
"""Of a rib, so much of its rear face is looked at: what a thumb meets from behind."""
PSIS_POINTS = 12
HOLLOW_MM, HOLLOW_REACH_MM = 1.5, 13.0
"""A foramen is at least so deep on every side, and is looked for so far around its place."""
MUSCLES = ("superficial", "deep")
_LYING = ("rib", "sternum", "scapula", "clavicle", "hip", "sacrum", "coccyx", "T", "L")


@dataclass(frozen=True)
class Finding:
    """One measured value, whether its rule accepts it, and what there is to say about it."""

    rule: Rule
    value: float
    notes: tuple[Phrase, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the value, as it is printed, is within the rule's range."""
        return bool(self.rule.low <= round(self.value, 2) <= self.rule.high)


@dataclass(frozen=True, eq=False)
class _Skin:
    points_mm: Floats
    normals: Floats
    triangles: NDArray[np.int32]
    hollow: NDArray[np.bool_]

    def depth(self, points_mm: Floats) -> Floats:
        """Depth (n,) under the skin; nan where the nearest skin is that of mouth or eye sockets."""
        distance, triangle = signed_distance_and_triangle(
            points_mm, self.points_mm, self.normals, self.triangles
        )
        beside = self.hollow[self.triangles[triangle]].any(axis=1)
        return np.where(beside & (distance > 0), np.nan, -distance)


def check_anatomy(lying: LyingReceiver, skeleton: FittedSkeleton, interior: Interior) -> tuple[Finding, ...]:
    """Every rule, measured on one lying body (about 2 s).

    Args:
        lying: the body.
        skeleton: its bones, which are measured.
        interior: all that lies under its skin, of which muscles and places are measured.
    """
    body, rest = lying.body, _skin(lying, posed=False)
    posed = {n: _raised(lying, b.points_mm, b.weights) for n, b in skeleton.bones.items()}
    tips = {n: spinous_tip(posed[n]) for n in SPINE}
    spines = {side: _iliac_spine(posed[f"hip-bone-{side}"]) for side in ("left", "right")}
    psis_y = float(np.mean([p[1] for p in spines.values()]))
    size = body.stature_mm / ADULT_MM
    skin = _skin(lying, posed=True)
    spaces, clear = _rib_spaces(posed, skeleton, SPACE_LATERAL_MM * size)
    lateral, along = _foramina(
        _seen_from_behind(posed["sacrum"], skeleton.bones["sacrum"].triangles), psis_y, size
    )
    border = _border(posed, tips)
    muscles = [interior.strata[layer].figure for layer in MUSCLES]
    wrong = _misplaced(interior, skeleton)
    values = {
        "outside": _share_outside(rest, [b.points_mm for b in skeleton.bones.values()]),
        "outside-lying": _share_outside(skin, [p for n, p in posed.items() if n.startswith(_LYING)]),
        "muscles-outside": _share_outside(rest, [f.points_mm for f in muscles]),
        "muscles-outside-lying": _share_outside(
            skin, [_raised(lying, f.points_mm, f.weights) for f in muscles]
        ),
        "misplaced": len(wrong),
        "rib-cover": min(
            float(np.nanmin(rest.depth(skeleton[n]))) for n in skeleton.names if n.startswith("rib")
        ),
        "spinous-tips": _off_midline(lying, tips),
        "scapula-border-near": float(border.min()),
        "scapula-border-far": float(border.max()),
        "inferior-angle": _level(tips, float(posed["scapula-right"][:, 1].min())),
        "psis-lateral": float(np.mean([abs(p[0]) for p in spines.values()])),
        "psis-level": psis_y - _second_sacral(lying),
        "psis-dimple": max(_from_dimple(skin, p) for p in spines.values()),
        "iliac-crest": _level(tips, max(float(posed[f"hip-bone-{s}"][:, 1].max()) for s in spines)),
        "c7-psis": (float(tips["C7"][1]) - psis_y) / size,
        "rib-space-least": min(spaces),
        "rib-space-most": max(spaces),
        "rib-space-clear": clear,
        "foramina-lateral": lateral,
        "foramina-along": along,
        "symmetry": _asymmetry(posed),
        "order": _least_step(posed),
    }
    notes = {"misplaced": tuple(what.filled(name=name) for name, what in wrong.items())}
    return tuple(Finding(rule, float(values[rule.id]), notes.get(rule.id, ())) for rule in RULES)


def _misplaced(interior: Interior, skeleton: FittedSkeleton) -> dict[str, Phrase]:
    own = {n: interior.strata[layer].figure.points_mm[p.rows] for n, (layer, p) in interior.pieces.items()}
    return misplaced(own | {n: skeleton[n.removeprefix("bone/")] for n in own if n.startswith("bone/")})


def _pose(lying: LyingReceiver, points: NDArray[Any], weights: sp.csr_matrix) -> NDArray[np.float32]:
    blended = blend(weights.astype(np.float32), lying.matrices.astype(np.float32))
    return move_points(blended, points.astype(np.float32))


def _pressed(lying: LyingReceiver, points: Floats, weights: sp.csr_matrix) -> Floats:
    """Skin as it lies on the mat."""
    out = _pose(lying, points, weights)
    press_on_mat(out, floor_under(out, lying.mat_end_y_mm))
    return out.astype(np.float64)


def _raised(lying: LyingReceiver, points: NDArray[Any], weights: sp.csr_matrix) -> Floats:
    """What lies under the skin, pushed up by the mat as it is drawn."""
    out = _pose(lying, points, weights)
    out[:, 2] += off_the_mat(out, floor_under(out, lying.mat_end_y_mm), [slice(None)])
    return out.astype(np.float64)


def _skin(lying: LyingReceiver, *, posed: bool) -> _Skin:
    body = lying.body
    mesh = uniform(body.topology.skin, 1, len(body.points_mm))
    points = np.asarray(mesh.sampling @ body.points_mm)
    if posed:
        points = _pressed(lying, points, sp.csr_matrix(mesh.sampling @ body.weights))
    hollow = np.zeros(len(body.points_mm))
    hollow[hollow_rows(body)] = 1.0
    return _Skin(
        points, vertex_normals(points, mesh.triangles), mesh.triangles, mesh.sampling @ hollow > 0.02
    )


def _share_outside(skin: _Skin, points: Sequence[NDArray[Any]]) -> float:
    """In percent, rounded up: one point outside is not none.

    Where arms touch the trunk the nearest skin deceives: there the whole skin is asked.
    """
    together = np.concatenate(points).astype(np.float64)
    suspect = together[np.nan_to_num(skin.depth(together)) < 0.0]
    outside = int((turns_around(suspect, skin.points_mm[skin.triangles]) < 1).sum())
    return float(np.ceil(1e4 * outside / len(together))) / 100.0


def _off_midline(lying: LyingReceiver, tips: dict[str, Floats]) -> float:
    midline = lying.points_mm[list(MIDLINE_ROWS)].astype(np.float64)
    order = np.argsort(midline[:, 1])
    over = [abs(t[0] - np.interp(t[1], midline[order, 1], midline[order, 0])) for t in tips.values()]
    return float(max(over))


def _level(tips: dict[str, Floats], y: float) -> float:
    """The number of a level (C7 = 0, T1 = 1 …) by the spinous tips."""
    names = ("C7", *THORACIC, *LUMBAR)
    return float(np.interp(-y, [-tips[n][1] for n in names], np.arange(len(names))))


def level_words(level: float) -> str:
    """``7.5`` → ``T7–T8``, ``16.1`` → ``L4``: how a level is printed."""
    below = int(np.floor(level))
    part = level - below
    if part < 0.25 or below + 1 >= len(LEVELS):
        return LEVELS[below]
    return f"{LEVELS[below]}–{LEVELS[below + 1]}" if part <= 0.75 else LEVELS[below + 1]


def _iliac_spine(hip_bone: Floats) -> Floats:
    """The rearmost points' mean (3,)."""
    return np.asarray(hip_bone[np.argsort(-hip_bone[:, 2])[:PSIS_POINTS]].mean(axis=0))


def _second_sacral(lying: LyingReceiver) -> float:
    return float(lying.points_mm[S2_ROW, 1])


def _from_dimple(skin: _Skin, spine: Floats) -> float:
    """From a spine to the skin's deepest hollow around it, seen from behind; infinite if there is none."""
    near = np.linalg.norm(skin.points_mm[:, :2] - spine[:2], axis=1) < 34.0
    near &= (skin.normals[:, 2] > 0.4) & (np.abs(skin.points_mm[:, 2] - spine[2]) < 60.0)
    points = skin.points_mm[near]
    relief = _relief(points, 14.0)
    inside = np.linalg.norm(points[:, :2] - spine[:2], axis=1) < 26.0
    low = np.argmin(np.where(inside, relief, np.inf))
    return float(np.linalg.norm(points[low, :2] - spine[:2])) if relief[low] < -0.5 else np.inf


def _relief(points: Floats, inner_mm: float) -> Floats:
    """How far (n,) each point stands over a paraboloid through those 1 to 2.6 ``inner_mm`` away."""
    out = np.zeros(len(points))
    tree = cKDTree(points[:, :2])
    for row, around in enumerate(tree.query_ball_point(points[:, :2], 2.6 * inner_mm)):
        off = points[around] - points[row]
        ring = off[np.hypot(off[:, 0], off[:, 1]) > inner_mm]
        if len(ring) > 12:
            x, y = ring[:, 0], ring[:, 1]
            terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
            out[row] = -np.linalg.lstsq(terms, ring[:, 2], rcond=None)[0][0]
    return out


def _border(posed: dict[str, Floats], tips: dict[str, Floats]) -> Floats:
    """The inner border of both shoulder blades from the midline, every 8 mm from T3 to its lower end."""
    out = []
    for side in ("left", "right"):
        blade = posed[f"scapula-{side}"]
        top, low = float(tips["T3"][1]), max(float(tips["T7"][1]), blade[:, 1].min() + 6.0)
        heights = np.arange(low, min(top, blade[:, 1].max() - 6.0), 8.0)
        out += [np.abs(blade[np.abs(blade[:, 1] - y) < 6.0, 0]).min() for y in heights]
    return np.array(out)


def _rib_spaces(
    posed: dict[str, Floats], skeleton: FittedSkeleton, lateral_mm: float
) -> tuple[list[float], float]:
    """Height of the eleven spaces on both sides, and how near to bone the middle of one comes."""
    bone = cKDTree(_filled(posed, skeleton))
    heights, clear = [], []
    for side, sign in (("left", -1.0), ("right", 1.0)):
        edges = [
            _rear_section(posed[name], skeleton.bones[name].triangles, sign * lateral_mm)
            for name in (f"rib-{i}-{side}" for i in range(1, 13))
        ]
        for upper, lower in pairwise(edges):
            bottom, top = upper[np.argmin(upper[:, 1])], lower[np.argmax(lower[:, 1])]
            heights.append(float(bottom[1] - top[1]))
            clear.append(float(bone.query(0.5 * (bottom + top))[0]))
    return heights, min(clear)


def _filled(posed: dict[str, Floats], skeleton: FittedSkeleton) -> Floats:
    """Points on the faces of ribs and vertebrae, about 2 mm apart where it matters."""
    out = []
    for name, points in posed.items():
        if name.startswith("rib") or (name[0] in "TL" and name[1:].isdigit()):
            corners = points[skeleton.bones[name].triangles]
            shares = np.array([[1, 0, 0], [0.5, 0.5, 0], [0.5, 0, 0.5], [1 / 3, 1 / 3, 1 / 3], [0, 0.5, 0.5]])
            out.append(np.einsum("si,kij->ksj", shares, corners).reshape(-1, 3))
    return np.concatenate(out)


def _rear_section(points: Floats, triangles: NDArray[np.int64], x: float) -> Floats:
    """Where the plane at ``x`` cuts a rib (n, 3), its rear part alone."""
    ends = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    first, second = points[ends[:, 0]], points[ends[:, 1]]
    across = (first[:, 0] - x) * (second[:, 0] - x) < 0.0
    first, second = first[across], second[across]
    share = ((x - first[:, 0]) / (second[:, 0] - first[:, 0]))[:, None]
    cut = first + share * (second - first)
    return np.asarray(cut[cut[:, 2] > cut[:, 2].max() - DEEP_MM])


def _foramina(rear: Floats, psis_y: float, size: float) -> tuple[float, float]:
    """How far the hollows of the sacrum are from their published places at most: sideways, and along."""
    lateral, along = [], []
    for x, below in FORAMINA_MM:
        for side in (-1.0, 1.0):
            wanted = np.array([side * x * size, psis_y - below * size])
            centre = _hollow(rear, wanted)
            lateral.append(abs(abs(centre[0]) - abs(wanted[0])))
            along.append(abs(centre[1] - wanted[1]))
    return max(lateral), max(along)


def _seen_from_behind(points: Floats, triangles: NDArray[np.int64]) -> Floats:
    """Points (n, 3) all over the rear of a bone: in each cell of 2 mm the rearmost one."""
    share = np.arange(9) / 8.0
    shares = np.array([[a, b, 1.0 - a - b] for a in share for b in share if a + b <= 1.0])
    dense = np.einsum("si,kij->ksj", shares, points[triangles]).reshape(-1, 3)
    cells = np.rint(dense[:, :2] / 2.0).astype(int)
    order = np.lexsort((-dense[:, 2], cells[:, 1], cells[:, 0]))
    first = np.r_[True, np.any(np.diff(cells[order], axis=0) != 0, axis=1)]
    return np.asarray(dense[order][first])


def _hollow(rear: Floats, wanted: Floats) -> Floats:
    """The middle (2,) of the deepest hollow around a place; infinitely far if there is none."""
    rear = rear[np.linalg.norm(rear[:, :2] - wanted, axis=1) < 26.0]
    reach = np.flatnonzero(np.linalg.norm(rear[:, :2] - wanted, axis=1) < HOLLOW_REACH_MM)
    sunk = np.array([_below_ring(rear, int(row)) for row in reach])
    if not len(sunk) or sunk.max() < HOLLOW_MM:
        return np.full(2, np.inf)
    lowest = rear[reach[np.argmax(sunk)], :2]
    whole = (sunk > 0.5 * sunk.max()) & (np.linalg.norm(rear[reach, :2] - lowest, axis=1) < 6.0)
    return np.asarray(rear[reach[whole], :2].mean(axis=0))


def _below_ring(points: Floats, row: int) -> float:
    """How much deeper a point lies than the ring 5 to 8 mm around it, in every direction."""
    off = points - points[row]
    away = np.hypot(off[:, 0], off[:, 1])
    ring = off[(away > 5.0) & (away < 8.0)]
    quarter = np.floor(np.arctan2(ring[:, 1], ring[:, 0]) / (np.pi / 2)).astype(int)
    rims = [ring[quarter == q, 2] for q in range(-2, 2)]
    return min(float(np.median(rim)) if len(rim) else 0.0 for rim in rims)


def _asymmetry(posed: dict[str, Floats]) -> float:
    worst = [0.0]
    for name, points in posed.items():
        if name.endswith("-left"):
            other = posed[name.removesuffix("left") + "right"]
            worst.append(float(np.abs(points * [-1.0, 1.0, 1.0] - other).max()))
        elif not name.endswith("-right"):
            worst.append(abs(float(points[:, 0].min() + points[:, 0].max())) / 2.0)
    return max(worst)


def _least_step(posed: dict[str, Floats]) -> float:
    middles = [float(posed[n][:, 1].mean()) for n in ("C1", *SPINE, "sacrum")]
    return float(-np.diff(middles).max())
