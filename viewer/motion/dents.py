"""Bakes how the skin yields over a whole stroke: which rows of the figure move, how far at each sample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.normals import corner_matrix
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Detail, Figure
from viewer.motion.cast import Cast
from viewer.motion.contact import REACH_MM, drag_path, drag_share, imprint
from viewer.motion.figures import YIELDING_MM, near_contacts_mm
from viewer.motion.heel import skin_frame
from viewer.motion.plan import HandPlan
from viewer.motion.receiver import floor_under, press_on_mat
from viewer.motion.scored import Figures, Yielding
from viewer.stroke.stroke import Role
from viewer.stroke.timeline import Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats

FADE_MM = 28.0
"""Over this width the yielding fades out towards the border of the finely divided skin."""
TOO_HIGH_MM = 70.0
"""A hand higher than this over the skin leaves neither dent nor shadow."""
SHADOW_BLURS = 4
LEAST_DRAG_MM = 0.02
STEEPEST_DRAG = 0.8
"""Skin drawn along rises or falls by no more than this share of the way."""


def find_yielding(cast: Cast, figures: dict[Detail, Figures]) -> dict[Detail, Yielding]:
    """How each figure of the receiver yields; the same places at every detail."""
    first, second = (f.receiver.by_name["skin"].ids[: f.yielding] for f in figures.values())
    if not np.array_equal(first, second):
        raise AssertionError("the figures do not yield at the same places")
    return {detail: _yielding(cast, f) for detail, f in figures.items()}


def posed(cast: Cast, figure: Figure) -> NDArray[np.float32]:
    """The receiver's figure (n, 3) in the world, before anything presses on it."""
    blended = blend(figure.weights, cast.receiver.matrices.astype(np.float32))
    return move_points(blended, figure.points_mm)


def _yielding(cast: Cast, figures: Figures) -> Yielding:
    figure, count = figures.receiver, figures.yielding
    skin = figure.by_name["skin"].triangles
    triangles = skin[(skin < count).any(axis=1)]
    corners = corner_matrix(triangles, len(figure.points_mm))[:count].tocsr()
    joints = cast.receiver.matrices.astype(np.float32)
    blended = blend(figure.weights, joints)
    lying = move_points(blended, figure.points_mm)
    floor = floor_under(lying[figures.low_from :], cast.receiver.mat_end_y_mm)
    press_on_mat(lying[figures.low_from :], floor)
    normals = turn_normals(blended, figure.normals)
    weights = figure.weights[:count].tocsr()
    return Yielding(count, triangles, corners, figures.low_from, floor, weights, lying, normals)


def bake_dents(
    cast: Cast,
    figures: dict[Detail, Figures],
    yielding: dict[Detail, Yielding],
    plans: dict[Role, HandPlan],
    giver_matrices: Floats,
    times_s: Floats,
    timeline: Timeline,
    progress: Callable[[float], None],
) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
    """Dents (t, p, 3) in rest space, mm, and contact shadows (t, p) 0…255 of the yielding rows."""
    figure, rows = figures["play"].receiver, np.arange(yielding["play"].count)
    skin = posed(cast, figure)[rows].astype(np.float64)
    tracks = {r: _track(p, cast, timeline, times_s) for r, p in plans.items()}
    fade = _fade(skin, np.concatenate([t.centre_mm for t in tracks.values()]))
    level = _levelness(cast, figure, rows) * fade
    to_rest = _world_to_rest(cast, figure, rows)
    undersides = {r: _underside(figures["play"].giver, p) for r, p in plans.items()}
    soften = _softening(yielding["play"])
    dents = np.zeros((len(times_s), len(rows), 3), dtype=np.float16)
    shades = np.zeros((len(times_s), len(rows)), dtype=np.uint8)
    for i in range(len(times_s)):
        moved, shade = skin.copy(), np.zeros(len(rows))
        for track in tracks.values():
            moved = _dragged(cast, moved, level, track.drag_mm[i], track.centre_mm[i])
        for role, track in tracks.items():
            if track.height_mm[i] > TOO_HIGH_MM:
                continue
            hand = undersides[role].at(giver_matrices[i])
            near = np.flatnonzero(np.abs(moved[:, :2] - track.centre_mm[i]).max(axis=1) < REACH_MM - 4.0)
            mark = imprint(moved[near], hand, undersides[role].working, track.point_mm[i], track.normal[i])
            moved[near] -= mark.depth_mm[:, None] * track.normal[i]
            shade[near] = np.maximum(shade[near], mark.shade)
        change = (moved - skin) * fade[:, None]
        dents[i] = np.einsum("pij,pj->pi", to_rest, change)
        shades[i] = np.clip((soften @ shade) * 255, 0, 255)
        if i % 10 == 0:
            progress(i / len(times_s))
    return dents, shades


@dataclass(frozen=True, eq=False)
class _Track:
    centre_mm: Floats
    height_mm: Floats
    drag_mm: Floats
    point_mm: Floats
    normal: Floats


def _track(plan: HandPlan, cast: Cast, timeline: Timeline, times_s: Floats) -> _Track:
    track = timeline.hands[plan.role]
    centre, height = plan.at(times_s)
    pressure = interpolate(track.times_s, track.pressures, track.eases, times_s)
    point, normal = skin_frame(cast.skin, centre)
    return _Track(centre, height, drag_path(centre, pressure), point, normal)


def _dragged(cast: Cast, skin_mm: Floats, level: Floats, drag_mm: Floats, centre_mm: Floats) -> Floats:
    """Skin points drawn along, as the drag reaches them; ``level`` (p,) is 0 where it is steep."""
    if not drag_mm.any():
        return skin_mm
    share = drag_share(skin_mm[:, :2], centre_mm) * level
    far = np.hypot(*drag_mm) * share
    rows = np.flatnonzero(far > LEAST_DRAG_MM)
    start = skin_mm[rows, :2]
    goal = start + share[rows, None] * drag_mm
    rise = cast.skin.height(goal) - cast.skin.height(start)
    most = STEEPEST_DRAG * far[rows]
    out = skin_mm.copy()
    out[rows, 2] += np.clip(rise, -most, most)
    out[rows, :2] = goal
    return out


def _softening(yielding: Yielding) -> sp.csr_matrix:
    """A (p, p) matrix that blurs values over neighbouring rows, ``SHADOW_BLURS`` edges wide."""
    size = yielding.count
    sides = np.concatenate([yielding.triangles[:, pair] for pair in ([0, 1], [1, 2], [2, 0])])
    sides = sides[(sides < size).all(axis=1)]
    rows, columns = np.r_[sides[:, 0], sides[:, 1]], np.r_[sides[:, 1], sides[:, 0]]
    near = sp.csr_matrix(
        (np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(size, size)
    ) + sp.identity(size)
    once = sp.diags(1.0 / np.asarray(near.sum(axis=1)).ravel()) @ near
    out = sp.identity(size, format="csr")
    for _ in range(SHADOW_BLURS):
        out = once @ out
    return sp.csr_matrix(out).astype(np.float32)


def _levelness(cast: Cast, figure: Figure, rows: NDArray[np.int64]) -> Floats:
    """1 (p,) where the skin looks up, fading to 0 where it is steep and cannot be drawn along sideways."""
    blended = blend(figure.weights[rows], cast.receiver.matrices.astype(np.float32))
    up = turn_normals(blended, figure.normals[rows])[:, 2].astype(np.float64)
    return np.clip((up - 0.45) / 0.35, 0.0, 1.0)


def _fade(skin_mm: Floats, contacts_mm: Floats) -> Floats:
    gap = near_contacts_mm(skin_mm, contacts_mm)
    share = np.clip((YIELDING_MM - gap) / FADE_MM, 0.0, 1.0)
    return np.asarray(share * share * (3 - 2 * share))


def _world_to_rest(cast: Cast, figure: Figure, rows: NDArray[np.int64]) -> Floats:
    blended = blend(figure.weights[rows], cast.receiver.matrices.astype(np.float32)).reshape(-1, 3, 4)
    return np.linalg.inv(blended[..., :3].astype(np.float64))


@dataclass(frozen=True, eq=False)
class _Underside:
    """Dense points of a hand as drawn, given as pairs of rows whose middle they are."""

    points_mm: NDArray[np.float32]
    weights: sp.csr_matrix
    working: NDArray[np.bool_]

    def at(self, matrices: Floats) -> Floats:
        blended = blend(self.weights, matrices.astype(np.float32))
        return move_points(blended, self.points_mm).astype(np.float64)


def _underside(giver: Figure, plan: HandPlan) -> _Underside:
    """The drawn skin of the hand that looks to the palm's side, with the middles of its edges."""
    piece = giver.by_name["skin"]
    names = [i for i, n in enumerate(plan.hand.rig.names) if n.endswith("." + plan.side)]
    hand = [
        i for i in names if plan.hand.rig.names[i].startswith(("wrist", "finger", "metacarpal", "lowerarm02"))
    ]
    weight = np.asarray(giver.weights[piece.rows][:, hand].sum(axis=1)).ravel()
    palmward = giver.normals[piece.rows] @ -plan.hand.frame[:, 1].astype(np.float32)
    keep = (weight > 0.5) & (palmward > -0.35)
    sides = np.concatenate(
        [piece.triangles[:, [0, 1]], piece.triangles[:, [1, 2]], piece.triangles[:, [2, 0]]]
    )
    sides = np.unique(np.sort(sides, axis=1), axis=0)
    sides = sides[keep[sides].all(axis=1)] + piece.rows.start
    own = np.flatnonzero(keep) + piece.rows.start
    points = np.concatenate([giver.points_mm[own], giver.points_mm[sides].mean(axis=1)])
    weights = sp.vstack([giver.weights[own], (giver.weights[sides[:, 0]] + giver.weights[sides[:, 1]]) * 0.5])
    return _Underside(points, weights.tocsr().astype(np.float32), _near_working(points, plan))


def _near_working(points: NDArray[np.float32], plan: HandPlan) -> NDArray[np.bool_]:
    """Which points (m,) lie on or between the working points of the heel, at rest."""
    working = plan.hand.points_mm[plan.heel.rows[plan.heel.working]]
    return np.asarray(cKDTree(working).query(points, distance_upper_bound=4.0)[0] < 4.0)
