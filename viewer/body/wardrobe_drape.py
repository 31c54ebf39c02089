"""The sheet over the receiver: laid over the posed body, then carried back to rest so that it rides along.

Across the body it is told by the distance from an axis that runs along the receiver a little above the mat,
as a function of the place along the body and of the angle round the axis. That makes one function of two
numbers of the top, the sides and the valley between the legs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, grey_dilation, map_coordinates
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.skinning import blend
from viewer.body.subdivision import uniform
from viewer.body.wardrobe_sheet import Cloth, ridge
from viewer.transforms import Floats

AXIS_Z_MM = 30.0
STEP_MM = 8.0
STEP_RAD = np.radians(2.5)
LOWEST_RAD = np.radians(-22.0)
GAP_MM = 5.0
EDGE_GAP_MM, TIGHT_SAG = 3.0, 0.9
"""At its upper edge, where hands work, the sheet lies close on the skin, in the sacral hollow too."""
SIDE_MM = 4.0
LIP_MM = 10.0
TUCK_MM, TUCK_LENGTH_MM = 30.0, 200.0  # at its foot end the sheet turns in under the legs
BAND_MM = 62.0
BELOW_S4_MM = 15.0
CLOSER = 0.45
CLOSE_STEP_MM, HANDS_MM = 7.0, 90.0
"""So close lie the rows that hands press down, at any detail; these reach as far as this below the band."""
CALF_SHARE = 0.12
"""How far down the lower leg the sheet reaches."""
NEARBY_MM = 35.0
NEIGHBOURS = 12
PASSAGE_MM = 150.0
"""Within this distance of the midline the sheet hangs on both legs."""
BESIDE_MM = 50.0
LOWEST_SHARE = 0.03  # of the softness: the bent mat never lets a point reach its top quite


@dataclass(frozen=True, eq=False)
class PosedPoints:
    """A body as it lies.

    Attributes:
        points_mm: (n_base, 3) world, all base points, pressed on the mat.
        matrices: (J, 3, 4) world from rest, before pressing.
        softness_mm: how gently points are bent up at the mat after skinning (0: they are not).
    """

    points_mm: NDArray[np.float32]
    matrices: Floats
    softness_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class _Profile:
    """Distance from the axis, ``cloth`` (n_y, n_angle), at ``y_mm`` (n_y,) and ``angle_rad`` (n_angle,)."""

    y_mm: Floats
    angle_rad: Floats
    cloth: Floats
    side_mm: Floats  # (n_y, 2) where the cloth meets the mat, left and right

    def at(self, y_mm: Floats, angle_rad: Floats) -> Floats:
        """The distance at (n,) places."""
        place = [(y_mm - self.y_mm[0]) / STEP_MM, (angle_rad - self.angle_rad[0]) / STEP_RAD]
        return np.asarray(map_coordinates(self.cloth, place, order=3, mode="nearest"))


def drape(body: Body, posed: PosedPoints, s4_y_mm: float, fine: bool) -> Cloth:
    """The sheet at rest, from ``BELOW_S4_MM`` below the level S4 down to the calves.

    Args:
        body: the receiver at rest.
        posed: the receiver lying.
        s4_y_mm: world height of the level S4 along the body.
        fine: twice the number of rows and columns.
    """
    top, end = s4_y_mm - BELOW_S4_MM - 3.0, _calf_y_mm(body, posed)
    profile = _lay(body, posed, end - 40.0, top + 24.0)
    points, triangles = _woven(profile, top, end, fine)
    return _carried_to_rest(body, posed, points, triangles)


def _calf_y_mm(body: Body, posed: PosedPoints) -> float:
    ends = []
    for name in ("lowerleg01.L", "foot.L"):
        row = body.rig.index[name]
        ends.append(posed.matrices[row, 1, :3] @ body.rig.heads_mm[row] + posed.matrices[row, 1, 3])
    return float(ends[0] + CALF_SHARE * (ends[1] - ends[0]))


def _lay(body: Body, posed: PosedPoints, low: float, high: float) -> _Profile:
    y = np.arange(low, high + STEP_MM, STEP_MM)
    angle = np.arange(LOWEST_RAD, np.pi - LOWEST_RAD + STEP_RAD, STEP_RAD)
    arm = body.weight_of("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
    along = posed.points_mm[:, 1]
    covered = (arm < 0.2) & (along > low - 60.0) & (along < high + 60.0)
    under = _heights(_dense(body, posed, covered), y, angle)
    side = _sides(under, y, angle, posed.points_mm[body.skin_rows[arm[body.skin_rows] > 0.5]])
    hull = np.stack([_hull(under[i], angle, side[i]) for i in range(len(y))])
    places = [y[0] + 60.0, y[0] + 220.0, y[-1] - 250.0, y[-1] - 160.0, high - 105.0, high - 30.0]
    sag = np.interp(y, places, [0.93, 0.72, 0.30, 0.06, 0.10, TIGHT_SAG])[:, None]
    sag = sag * np.clip((np.sin(angle) - 0.3) / 0.3, 0.0, 1.0)
    cloth = hull - sag * (hull - under)
    floor = under + np.interp(y, [high - 105.0, high - 30.0], [GAP_MM, EDGE_GAP_MM])[:, None]
    for _ in range(4):
        cloth = np.maximum(gaussian_filter(cloth, (2.0, 1.2), mode="nearest"), floor)
    cloth = gaussian_filter(cloth, (0.8, 0.7), mode="nearest")
    return _Profile(y, angle, cloth + _folds(y[:, None], angle[None, :], high), side)


def _dense(body: Body, posed: PosedPoints, covered: NDArray[np.bool_]) -> Floats:
    """Points (m, 3) spread closely over the posed skin of the hips and legs."""
    quads = body.topology.skin[covered[body.topology.skin].all(axis=1)]
    mesh = uniform(quads, 1, len(body.points_mm))
    corners = (mesh.sampling @ posed.points_mm.astype(np.float64))[mesh.triangles]
    shares = np.array(
        [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float
    )
    shares /= shares.sum(axis=1, keepdims=True)
    return np.asarray(np.einsum("sc,tcx->stx", shares, corners).reshape(-1, 3))


def _heights(points: Floats, y: Floats, angle: Floats) -> Floats:
    """Largest distance (n_y, n_angle) from the axis of the points near each place."""
    rise = points[:, 2] - AXIS_Z_MM
    around = np.arctan2(rise, points[:, 0])
    around = np.where(around < -np.pi / 2, around + 2 * np.pi, around)
    i = np.rint((points[:, 1] - y[0]) / STEP_MM).astype(int)
    j = np.rint((around - angle[0]) / STEP_RAD).astype(int)
    ok = (i >= 0) & (i < len(y)) & (j >= 0) & (j < len(angle))
    grid = np.zeros((len(y), len(angle)))
    np.maximum.at(grid, (i[ok], j[ok]), np.hypot(points[ok, 0], rise[ok]))
    return np.asarray(grey_dilation(grid, size=(3, 3)))


def _sides(under: Floats, y: Floats, angle: Floats, arms: NDArray[np.float32]) -> Floats:
    """Where (n_y, 2) the sheet meets the mat on the left and right: beside the body, inside the arms."""
    out = np.empty((len(y), 2))
    for k, sign in enumerate((-1.0, 1.0)):
        widest = (sign * under * np.cos(angle)).max(axis=1) + SIDE_MM
        arm = arms[sign * arms[:, 0] > 0]
        for i, place in enumerate(y):
            near = np.abs(arm[:, 1] - place) < 2 * STEP_MM
            limit = float((sign * arm[near, 0]).min()) - 2 * SIDE_MM if near.any() else np.inf
            out[i, k] = max(min(widest[i], limit), widest[i] - 25.0)
        out[:, k] = gaussian_filter(out[:, k], 3.0, mode="nearest")
    tucked = np.clip((y[0] + TUCK_LENGTH_MM - y) / TUCK_LENGTH_MM, 0.0, 1.0)
    return np.asarray(out - TUCK_MM * (tucked * tucked * (3.0 - 2.0 * tucked))[:, None])


def _hull(under: Floats, angle: Floats, side: Floats) -> Floats:
    """Distance (n_angle,) of the tightest cloth over a cross-section that hollows nowhere."""
    x = np.concatenate([under * np.cos(angle), [-side[0], side[1]]])
    z = np.concatenate([under * np.sin(angle), [2.0 - AXIS_Z_MM, 2.0 - AXIS_Z_MM]])
    facing = np.arange(-0.25, np.pi + 0.25, STEP_RAD / 2)
    support = (np.cos(facing)[:, None] * x + np.sin(facing)[:, None] * z).max(axis=1)
    cosine = np.cos(facing[:, None] - angle[None, :])
    reach = np.where(cosine > 0.05, support[:, None] / np.maximum(cosine, 0.05), np.inf)
    return np.asarray(reach.min(axis=0) + GAP_MM)


def _folds(y: Floats, angle: Floats, high: float) -> Floats:
    """Height of the sheet's soft folds: flutes down the sides, slanting ones from the seat to the knees."""
    below = high - y  # from the upper edge down
    down = np.clip((np.abs(np.cos(angle)) - 0.55) / 0.35, 0.0, 1.0)
    side = np.sign(np.cos(angle))
    flutes = ridge(
        np.sin(y / 15.0 + 1.7 * np.sin(y / 67.0 + 0.8 * side) + 1.1 * side + 2.0 * np.abs(np.cos(angle)))
    )
    away = np.clip((below - 95.0) / 60.0, 0.0, 1.0)  # the band and what lies under it stay smooth
    slant = ridge(np.sin(below / 30.0 - 5.5 * np.abs(angle - np.pi / 2) + 1.2 * side))
    on_top = (1 - down) * np.exp(-(((below - 230.0) / 120.0) ** 2))
    long = (
        ridge(np.sin(13.0 * angle + 1.2 * np.sin(below / 90.0)))
        * np.clip((below - 300.0) / 150.0, 0.0, 1.0)
        * (1 - down)
    )
    return np.asarray(away * (6.0 * down * flutes + 4.5 * on_top * slant + 3.5 * long))


def _woven(profile: _Profile, top: float, end: float, fine: bool) -> tuple[Floats, NDArray[np.int64]]:
    """The sheet's points (n, 3) in the world and its triangles, rows from the calves up and over the band."""
    rows = _rows(top, end, 7.0 if fine else 14.0)
    share = _closer_in_the_middle(97 if fine else 61)
    points = np.stack([_row(profile, place, extra, share) for place, extra in rows])
    count = points.shape[1]
    i, j = np.meshgrid(np.arange(len(rows) - 1), np.arange(count - 1), indexing="ij")
    a, b = (i * count + j).ravel(), (i * count + j + 1).ravel()
    c, d = a + count, b + count
    triangles = np.concatenate([np.stack([a, b, d], axis=1), np.stack([a, d, c], axis=1)])
    return points.reshape(-1, 3), triangles


def _closer_in_the_middle(columns: int) -> Floats:
    """Shares (n,) of the way across: close together on the back, where hands come, and wider at the sides."""
    share = np.linspace(0.0, 1.0, columns)
    return share + CLOSER / (2 * np.pi) * np.sin(2 * np.pi * share)


def _rows(top: float, end: float, step: float) -> list[tuple[float, float]]:
    """Each row's place along the body and its height over the sheet: hem, sheet, band, turned-in edge.

    The band is drawn as what one sees of it, a second layer: a true fold would show the sheet's back.
    """
    low = top - BAND_MM
    hem = [
        (end + 16.0, -3.0),
        (end + 2.0, -3.0),
        (end - 0.8, -2.2),
        (end - 1.2, -1.0),
        (end, 0.0),
        (end + 2.5, 0.3),
    ]
    sheet = [
        *_evenly(end + 9.0, low - HANDS_MM, step, 0.0),
        *_evenly(low - HANDS_MM + CLOSE_STEP_MM, low - 6.0, CLOSE_STEP_MM, 0.0),
    ]
    up = [
        (low - 1.6, 0.2),
        (low - 1.2, 0.9),
        (low - 2.0, 2.4),
        (low - 1.2, 4.0),
        (low + 0.6, 5.0),
        (low + 4.0, 5.3),
    ]
    over = [
        (top - 4.0, 5.4),
        (top, 5.1),
        (top + 2.2, 4.2),
        (top + 3.0, 2.5),
        (top + 2.2, 0.8),
        (top - 1.0, -0.2),
    ]
    band = _evenly(low + 10.0, top - 10.0, CLOSE_STEP_MM, 5.3)
    return [*hem, *sheet, *up, *band, *over, (top - 14.0, -1.0)]


def _evenly(start: float, stop: float, step: float, height: float) -> list[tuple[float, float]]:
    return [(float(y), height) for y in np.linspace(start, stop, round((stop - start) / step) + 1)]


def _row(profile: _Profile, y: float, extra: float, share: Floats) -> Floats:
    """One row (n, 3) across the body, from the lip on the left side's mat over the body to the right."""
    lip = np.array([np.interp(y, profile.y_mm, profile.side_mm[:, k]) for k in (0, 1)])
    start, stop = np.arctan2(7.0 - AXIS_Z_MM, lip[1]), np.pi - np.arctan2(7.0 - AXIS_Z_MM, lip[0])
    angle = stop + (start - stop) * share
    reach = profile.at(np.full(len(angle), y), angle) + extra
    x, z = reach * np.cos(angle), AXIS_Z_MM + reach * np.sin(angle)
    under = 1.0 + max(extra, 0.0) * 0.4
    left = [(x[0] - LIP_MM, under), (x[0] - 0.45 * LIP_MM, under + 0.8), (x[0] - 1.5, under + 2.5)]
    right = [(x[-1] + 1.5, under + 2.5), (x[-1] + 0.45 * LIP_MM, under + 0.8), (x[-1] + LIP_MM, under)]
    flat = np.array([*left, *zip(x, np.maximum(z, under + 4.0), strict=True), *right])
    return np.stack([flat[:, 0], np.full(len(flat), y), flat[:, 1]], axis=1)


def _carried_to_rest(body: Body, posed: PosedPoints, points: Floats, triangles: NDArray[np.int64]) -> Cloth:
    weights = _borrowed_weights(body, posed, points)
    blended = blend(weights, posed.matrices.astype(np.float64)).reshape(-1, 3, 4)
    world = points.copy()
    if posed.softness_mm > 0:
        s = posed.softness_mm
        height = np.maximum(points[:, 2] / s, LOWEST_SHARE)
        world[:, 2] = s * np.where(height > 20.0, height, np.log(np.expm1(np.minimum(height, 20.0))))
    rest = np.linalg.solve(blended[:, :, :3], (world - blended[:, :, 3])[..., None])[..., 0]
    return Cloth(np.asarray(rest, dtype=np.float64), weights, triangles)


def _borrowed_weights(body: Body, posed: PosedPoints, points: Floats) -> sp.csr_matrix:
    """Weights (n, J) of the skin of hips and legs under each point, passing gently from one leg to the other.

    A short passage would tear the sheet at rest, where the legs lie closer together, and its normals with it.
    """
    arm = body.weight_of("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
    rows = body.skin_rows[arm[body.skin_rows] < 0.05]
    tree = cKDTree(posed.points_mm[rows])
    x = np.clip(points[:, 0] / PASSAGE_MM, -1.0, 1.0)
    right = 0.5 + 0.25 * x * (3.0 - x * x)
    out = sp.csr_matrix((len(points), len(body.rig.names)))
    for sign, share in ((1.0, right), (-1.0, 1.0 - right)):
        beside = points.copy()
        beside[:, 0] = sign * np.maximum(sign * points[:, 0], BESIDE_MM)
        distance, near = tree.query(beside, k=NEIGHBOURS)
        part = np.exp(-(((distance - distance[:, :1]) / NEARBY_MM) ** 2))
        part *= (share / part.sum(axis=1))[:, None]
        place = (np.repeat(np.arange(len(points)), NEIGHBOURS), rows[near].ravel())
        picked = sp.csr_matrix((part.ravel(), place), shape=(len(points), len(body.points_mm)))
        out = out + picked @ body.weights
    return sp.csr_matrix(out)
