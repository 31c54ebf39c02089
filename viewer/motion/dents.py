"""Bakes how the skin yields over a whole stroke: which rows of the figure move, how far at each sample."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.normals import corner_matrix
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Detail, Figure
from viewer.motion.cast import Cast
from viewer.motion.cloth import OverSkin, over_skin, yielding_cloth
from viewer.motion.contact import (
    REACH_MM,
    STEEPEST_MM,
    STEEPEST_SHEET_MM,
    drag_path,
    drag_share,
    imprint,
)
from viewer.motion.figures import YIELDING_MM, near_contacts_mm
from viewer.motion.grids import Singles
from viewer.motion.heel import skin_frame
from viewer.motion.plan import HandPlan
from viewer.motion.receiver import floor_under, press_on_mat
from viewer.motion.response import breathed_in
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
THREADS = 2
LEAST_DRAG_MM = 0.02
STEEPEST_DRAG = 0.8
"""Skin drawn along rises or falls by no more than this share of the way."""


def find_yielding(cast: Cast, figures: dict[Detail, Figures], contacts_mm: Floats) -> dict[Detail, Yielding]:
    """How each figure of the receiver yields to hands that press at the places (k, 2).

    Of the skin the same places yield at every detail.
    """
    first, second = (f.receiver.by_name["skin"].ids[: f.yielding] for f in figures.values())
    if not np.array_equal(first, second):
        raise AssertionError("the figures do not yield at the same places")
    yielding = {detail: _yielding(cast, f) for detail, f in figures.items()}
    cloth = yielding_cloth(figures, yielding, contacts_mm)
    return {detail: replace(y, cloth=cloth.get(detail)) for detail, y in yielding.items()}


def posed(figure: Figure, joints: Floats) -> tuple[Singles, Singles]:
    """Points and normals (n, 3) of a figure in the world, before anything presses on it."""
    blended = blend(figure.weights, joints.astype(np.float32))
    return move_points(blended, figure.points_mm), turn_normals(blended, figure.normals)


def _yielding(cast: Cast, figures: Figures) -> Yielding:
    figure, count = figures.receiver, figures.yielding
    skin = figure.by_name["skin"].triangles
    triangles = skin[(skin < count).any(axis=1)]
    corners = corner_matrix(triangles, len(figure.points_mm))[:count].tocsr()
    out = cast.receiver.matrices
    lying, normals = posed(figure, out)
    floor = floor_under(lying[figures.low_from :], cast.receiver.mat_end_y_mm)
    full, full_normals = posed(figure, breathed_in(cast.receiver.body.rig, out))
    for points in (lying, full):
        press_on_mat(points[figures.low_from :], floor)
    return Yielding(
        count,
        triangles,
        corners,
        figures.low_from,
        floor,
        figure.weights[:count].tocsr(),
        lying,
        normals,
        full - lying,
        full_normals - normals,
    )


def bake_dents(
    cast: Cast,
    figures: dict[Detail, Figures],
    yielding: dict[Detail, Yielding],
    plans: dict[Role, HandPlan],
    giver_matrices: Floats,
    times_s: Floats,
    timeline: Timeline,
    contacts_mm: Floats,
    progress: Callable[[float], None],
) -> tuple[Baked, Baked]:
    """How the yielding rows of the skin move, and those of the sheet.

    Args:
        cast: the two people.
        figures: of both, at each detail.
        yielding: what of the receiver's figures yields.
        plans: the hands' tasks.
        giver_matrices: (t, J, 3, 4) the giver's joints with the hands on the still skin.
        times_s: (t,), from the stroke's beginning.
        timeline: of the stroke.
        contacts_mm: (k, 2) places that the hands press over the whole stroke.
        progress: called now and then with 0…1.
    """
    figure, cloth = figures["play"].receiver, yielding["play"].cloth
    lying, normals = posed(figure, cast.receiver.matrices)
    tracks = {r: _track(p, cast, timeline, times_s, figures["play"].giver) for r, p in plans.items()}
    rows = np.arange(yielding["play"].count)
    skin = lying[rows]
    fade = _fade(skin, contacts_mm)
    level = np.asarray(_levelness(cast, figure, rows) * fade, dtype=np.float64)
    to_rest = _world_to_rest(cast, figure, rows, fade)
    hands = tuple(tracks.values())
    of_skin = _Baker(cast, skin, level, to_rest, _softening(yielding["play"].triangles, rows), hands)
    skin_baked = _baked(of_skin, giver_matrices, lambda s: progress(s * (0.8 if cloth else 1.0)))
    if cloth is None:
        return skin_baked, Baked(np.zeros((0, 0, 3), np.float16), np.zeros((0, 0), np.uint8))
    over, whole = lying[cloth.rows], np.ones(len(cloth.rows), dtype=np.float32)
    to_rest = _world_to_rest(cast, figure, cloth.rows, whole)
    soften = _softening(cloth.triangles, cloth.rows)
    sheet = over_skin(figure, cloth.rows, (lying, normals), skin_baked.dents_mm)
    of_cloth = _Baker(cast, over, np.zeros(len(over)), to_rest, soften, hands, STEEPEST_SHEET_MM, sheet)
    return skin_baked, _baked(of_cloth, giver_matrices, lambda s: progress(0.8 + 0.2 * s))


@dataclass(frozen=True, eq=False)
class Baked:
    """Dents (t, p, 3) float16 in rest space, mm, and contact shadows (t, p) uint8."""

    dents_mm: NDArray[np.float16]
    shades: NDArray[np.uint8]


def _baked(baker: _Baker, giver_matrices: Floats, progress: Callable[[float], None]) -> Baked:
    times, count = len(giver_matrices), len(baker.skin_mm)
    dents = np.zeros((times, count, 3), dtype=np.float16)
    shades = np.zeros((times, count), dtype=np.uint8)
    pool = ThreadPoolExecutor(THREADS)  # numpy lets go of the interpreter while it counts
    try:
        for i, (dents[i], shades[i]) in enumerate(
            pool.map(baker.at, range(times), giver_matrices.astype(np.float32))
        ):
            if i % 10 == 0:
                progress(i / times)
    finally:
        pool.shutdown(cancel_futures=True)
    return Baked(dents, shades)


@dataclass(frozen=True, eq=False)
class _Track:
    """One hand at every sample (t): where it is to be, how it draws the skin along, and its underside."""

    centre_mm: Floats
    height_mm: Floats
    drag_mm: Floats
    point_mm: Floats
    normal: Floats
    underside: _Underside


def _track(plan: HandPlan, cast: Cast, timeline: Timeline, times_s: Floats, giver: Figure) -> _Track:
    track = timeline.hands[plan.role]
    centre, height = plan.at(times_s)
    pressure = interpolate(track.times_s, track.pressures, track.eases, times_s)
    point, normal = skin_frame(cast.skin, centre)
    return _Track(centre, height, drag_path(centre, pressure), point, normal, _underside(giver, plan))


@dataclass(frozen=True, eq=False)
class _Baker:
    """What is the same at all samples; each sample is baked on its own, in any order.

    Attributes:
        cast: the two people.
        skin_mm: (p, 3) float32 world, the yielding rows of skin or sheet before anything presses.
        level: (p,) how freely the skin there is drawn along sideways.
        to_rest: (3, p, 3) float32, what a change along each axis of the world is at rest, fading out at the
            border.
        soften: (p, p) blurs the contact shadow.
        tracks: of the hands.
        steepest_mm: see :func:`viewer.motion.contact.imprint`.
        sheet: what is different if the rows are of a sheet; none of skin.
    """

    cast: Cast
    skin_mm: Singles
    level: Floats
    to_rest: Singles
    soften: sp.csr_matrix
    tracks: tuple[_Track, ...]
    steepest_mm: float = STEEPEST_MM
    sheet: OverSkin | None = None

    def at(self, i: int, giver_joints: Singles) -> tuple[Singles, Singles]:
        """Dents (p, 3) and shadows (p,) 0…255 at sample i, with the giver's joints (J, 3, 4) there."""
        moved, shade = self.skin_mm.copy(), np.zeros(len(self.skin_mm), dtype=np.float32)
        for track in self.tracks:
            _drag(self.cast, moved, self.level, track.drag_mm[i], track.centre_mm[i])
        for track in self.tracks:
            if track.height_mm[i] > TOO_HIGH_MM:
                continue
            hand, works = track.underside.at(giver_joints), track.underside.working
            near = np.flatnonzero(_apart(moved, track.centre_mm[i]) < REACH_MM - 4.0)
            place = track.point_mm[i], track.normal[i]
            mark = imprint(moved[near], hand, works, *place, self.steepest_mm)
            moved[near] -= mark.depth_mm[:, None] * track.normal[i].astype(np.float32)
            shade[near] = np.maximum(shade[near], mark.shade)
            if self.sheet:
                self.sheet.press_on_slope(moved, near, hand, place)
        moved -= self.skin_mm
        change = np.asarray(sum(self.to_rest[k] * moved[:, k : k + 1] for k in range(3)))
        if self.sheet:
            change = self.sheet.kept(change, i)
        return change, np.clip((self.soften @ shade) * np.float32(255), 0, 255)


def _apart(skin_mm: Singles, centre_mm: Floats) -> Singles:
    """How far (p,) skin points are from a place along x or y, whichever is further."""
    x, y = (np.abs(skin_mm[:, k] - np.float32(centre_mm[k])) for k in (0, 1))
    return np.asarray(np.maximum(x, y))


def _drag(cast: Cast, skin_mm: Singles, level: Floats, drag_mm: Floats, centre_mm: Floats) -> None:
    """Draws skin points along in place, as the drag reaches them; ``level`` (p,) is 0 where it is steep."""
    if not drag_mm.any():
        return
    share = drag_share(skin_mm[:, :2], centre_mm) * level
    far = np.hypot(*drag_mm) * share
    rows = np.flatnonzero(far > LEAST_DRAG_MM)
    start = skin_mm[rows, :2].astype(np.float64)
    goal = start + share[rows, None] * drag_mm
    rise = cast.skin.height(goal) - cast.skin.height(start)
    most = STEEPEST_DRAG * far[rows]
    skin_mm[rows, 2] += np.clip(rise, -most, most)
    skin_mm[rows, :2] = goal


def _softening(triangles: NDArray[Any], rows: NDArray[np.int64]) -> sp.csr_matrix:
    """A (p, p) matrix that blurs values over neighbouring ones of the rows, ``SHADOW_BLURS`` edges wide."""
    size = len(rows)
    own = np.full(max(int(triangles.max()), int(rows.max())) + 1, -1, dtype=np.int64)
    own[rows] = np.arange(size)
    sides = np.concatenate([own[triangles[:, pair]] for pair in ([0, 1], [1, 2], [2, 0])])
    sides = sides[(sides >= 0).all(axis=1)]
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


def _fade(skin_mm: Singles, contacts_mm: Floats) -> Singles:
    gap = near_contacts_mm(skin_mm, contacts_mm)
    share = np.clip((YIELDING_MM - gap) / FADE_MM, 0.0, 1.0)
    return np.asarray(share * share * (3 - 2 * share), dtype=np.float32)


def _world_to_rest(cast: Cast, figure: Figure, rows: NDArray[np.int64], share: Singles) -> Singles:
    """What (3, p, 3) a change of each row along each axis of the world is at rest, times its share (p,)."""
    blended = blend(figure.weights[rows], cast.receiver.matrices.astype(np.float32)).reshape(-1, 3, 4)
    back = np.asarray(np.linalg.inv(blended[..., :3].astype(np.float64)), dtype=np.float32)
    return np.moveaxis(back * share[:, None, None], 2, 0).copy()


@dataclass(frozen=True, eq=False)
class _Underside:
    """Dense points of a hand as drawn, given as pairs of rows whose middle they are."""

    points_mm: NDArray[np.float32]
    weights: sp.csr_matrix
    working: NDArray[np.bool_]

    def at(self, joints: Singles) -> Singles:
        return move_points(blend(self.weights, joints), self.points_mm)


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
    if plan.part == "thumb":
        keep |= _thumb(giver, plan)
    sides = np.concatenate(
        [piece.triangles[:, [0, 1]], piece.triangles[:, [1, 2]], piece.triangles[:, [2, 0]]]
    )
    sides = np.unique(np.sort(sides, axis=1), axis=0)
    sides = sides[keep[sides].all(axis=1)] + piece.rows.start
    own = np.flatnonzero(keep) + piece.rows.start
    points = np.concatenate([giver.points_mm[own], giver.points_mm[sides].mean(axis=1)])
    weights = sp.vstack([giver.weights[own], (giver.weights[sides[:, 0]] + giver.weights[sides[:, 1]]) * 0.5])
    return _Underside(points, weights.tocsr().astype(np.float32), _near_working(points, plan))


def _thumb(giver: Figure, plan: HandPlan) -> NDArray[np.bool_]:
    """Which rows of the drawn skin are the thumb's: one that works is turned from how it rests."""
    names = [plan.hand.rig.index[f"finger1-{j}.{plan.side}"] for j in (1, 2, 3)]
    rows = giver.by_name["skin"].rows
    return np.asarray(np.asarray(giver.weights[rows][:, names].sum(axis=1)).ravel() > 0.5)


def _near_working(points: NDArray[np.float32], plan: HandPlan) -> NDArray[np.bool_]:
    """Which points (m,) lie on or between the working points of the hand, at rest."""
    working = plan.hand.points_mm[plan.patch.rows[plan.patch.working]]
    return np.asarray(cKDTree(working).query(points, distance_upper_bound=4.0)[0] < 4.0)
