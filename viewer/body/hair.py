"""Hair as real geometry: a layer over the scalp with a smooth hairline and strand-like relief, and eyebrows.

Places on the head are told in head units: millimetres on a head whose rig joint is 140 mm long, from that
joint, x to the right, y to the crown, z to the back. So one hairline fits every body.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.subdivision import uniform
from viewer.body.wardrobe_sheet import Cloth, Sheet, cut, hemmed, smoothed
from viewer.transforms import Floats, unit

HEAD_UNIT_MM = 140.0
EDGE = ((0.6, -0.8), (0.2, -2.5), (-4.0, -11.0))
"""The hair's edge turns into the skin, so that no gap shows."""
ANGLES_DEG = (0.0, 28.0, 46.0, 57.0, 64.0, 70.0, 76.0, 84.0, 94.0, 102.0, 110.0, 124.0, 150.0, 180.0)
HAIRLINES = {
    "man": (84.0, 86.0, 77.0, 54.0, 26.0, 16.0, 27.0, 47.0, 48.0, 38.0, 8.0, -14.0, -24.0, -27.0),
    "woman": (88.0, 86.0, 74.0, 54.0, 34.0, 27.0, 33.0, 47.0, 48.0, 38.0, 10.0, -6.0, -10.0, -8.0),
}
"""Height of the hairline in head units at each of the angles: forehead 0°, ear 90°, nape 180°."""
WHORL = np.array([0.0, 128.0, 42.0])
BUN = np.array([0.0, 84.0, 94.0])
BUN_AXIS = unit(BUN - np.array([0.0, 45.0, -10.0]))
BUN_RADIUS = 33.0


def head_units(body: Body, points_mm: Floats) -> Floats:
    """Rest points (n, 3) in head units."""
    joint = body.rig.head("head")
    size = float(np.linalg.norm(body.rig.tail("head") - joint)) / HEAD_UNIT_MM
    return np.asarray((points_mm - joint) / size)


def inside_hairline(points: Floats, style: str) -> Floats:
    """Height (n,) of points in head units over the hairline."""
    angle = np.degrees(np.arctan2(np.abs(points[:, 0]), -points[:, 2]))
    return np.asarray(points[:, 1] - _even_curve(angle, ANGLES_DEG, HAIRLINES[style]))


def _even_curve(angle_deg: Floats, places: tuple[float, ...], heights: tuple[float, ...]) -> Floats:
    """A smooth curve through the given heights, level at both ends."""
    x, y = np.array(places), np.array(heights)
    slope = np.zeros(len(x))
    slope[1:-1] = (y[2:] - y[:-2]) / (x[2:] - x[:-2])
    k = np.clip(np.searchsorted(x, angle_deg, side="right") - 1, 0, len(x) - 2)
    h = x[k + 1] - x[k]
    t = (angle_deg - x[k]) / h
    a, b = y[k], y[k + 1]
    return np.asarray(
        a * (1 + 2 * t) * (1 - t) ** 2
        + b * t**2 * (3 - 2 * t)
        + h * t * (1 - t) * (slope[k] * (1 - t) - slope[k + 1] * t)
    )


def hair(body: Body, level: int) -> Cloth:
    """The hair of a body at rest, on the scalp subdivided ``level`` times."""
    style = "woman" if body.name.startswith("woman") else "man"
    sheet = _scalp(body, level)
    sheet = cut(sheet, inside_hairline(head_units(body, sheet.sampling @ body.points_mm), style))
    skin = sheet.sampling @ body.points_mm
    places = head_units(body, skin)
    inside = np.maximum(inside_hairline(places, style), 0.0)
    height = smoothed(
        _swept_back(places, inside) if style == "woman" else _cropped(places, inside), sheet.triangles, 1
    )
    points = skin + height[:, None] * smoothed(vertex_normals(skin, sheet.triangles), sheet.triangles, 3)
    parts = [hemmed(Cloth(points, (sheet.sampling @ body.weights).tocsr(), sheet.triangles), EDGE)]
    return joined([*parts, bun(body, level)] if style == "woman" else parts)


def _scalp(body: Body, level: int) -> Sheet:
    skin = body.topology.skin
    head = body.weight_of("head", "neck")[skin].min(axis=1) > 0.3
    places = head_units(body, body.points_mm[skin].mean(axis=1))
    near = head & (places[:, 1] > -45.0) & ((places[:, 1] > 60.0) | (places[:, 2] > -75.0))
    mesh = uniform(skin[near], level, len(body.points_mm))
    return Sheet(mesh.sampling, mesh.triangles.astype(np.int64))


def _cropped(p: Floats, inside: Floats) -> Floats:
    """Height (n,) mm of short hair, brushed forward from the whorl."""
    top = 1 / (1 + np.exp(-(p[:, 1] - 82.0) / 14.0))
    height = (5.0 + 12.0 * top) * (1 - np.exp(-inside / (5.0 + 9.0 * top)))
    turn = np.arctan2(p[:, 0] - WHORL[0], -(p[:, 2] - WHORL[2]))
    away = np.linalg.norm(p - WHORL, axis=1)
    wave = turn + 0.10 * np.sin(away / 17.0 + 2 * turn)
    strands = np.sin(23 * wave) + 0.6 * np.sin(41 * wave + 1.0 + away / 30.0)
    tufts = np.sin(away / 9.0 + 2.5 * np.sin(7 * turn))
    fade = np.clip(away / 45.0, 0.0, 1.0) * np.clip(inside / 12.0, 0.0, 1.0)
    return np.asarray(1.0 + height + fade * (0.5 + 0.6 * top) * (strands + 0.7 * tufts))


def _swept_back(p: Floats, inside: Floats) -> Floats:
    """Height (n,) mm of long hair, combed back to the bun."""
    height = 7.0 * (1 - np.exp(-inside / 7.0))
    across = np.array([1.0, 0.0, 0.0])
    up = np.cross(BUN_AXIS, across)
    from_bun = p - BUN
    turn = np.arctan2(from_bun @ across, from_bun @ up)
    away = np.linalg.norm(from_bun, axis=1)
    strands = np.sin(29 * turn + 0.5 * np.sin(away / 21.0)) + 0.6 * np.sin(53 * turn + 2.0 + away / 60.0)
    gathered = 5.0 * np.exp(-((away / 42.0) ** 2))
    fade = np.clip(inside / 15.0, 0.0, 1.0) * np.clip(away / 60.0, 0.2, 1.0)
    return np.asarray(1.0 + height + gathered + 0.75 * fade * strands)


def bun(body: Body, level: int) -> Cloth:
    """The knot of tied-back hair: a flattened ball wound like a coil, fixed to the head."""
    around, down = 12 * 2**level, 6 * 2**level
    lat, lon = np.meshgrid(
        np.linspace(0, np.pi, down + 1)[1:-1],
        np.linspace(0, 2 * np.pi, around, endpoint=False),
        indexing="ij",
    )
    lat, lon = np.concatenate([[0.0], lat.ravel(), [np.pi]]), np.concatenate([[0.0], lon.ravel(), [0.0]])
    coils = 0.055 * np.sin(3 * lon - 5.5 * lat) + 0.02 * np.sin(13 * lon - 9 * lat)
    radius = BUN_RADIUS * (1 + coils * np.sin(lat))
    ball = np.stack([np.sin(lat) * np.cos(lon), np.sin(lat) * np.sin(lon), 0.78 * np.cos(lat)], axis=1)
    across = np.array([1.0, 0.0, 0.0])
    places = BUN + (ball * radius[:, None]) @ np.stack([across, np.cross(BUN_AXIS, across), BUN_AXIS])
    joint = body.rig.head("head")
    size = float(np.linalg.norm(body.rig.tail("head") - joint)) / HEAD_UNIT_MM
    weights = np.zeros((len(places), len(body.rig.names)))
    weights[:, body.rig.index["head"]] = 1.0
    return Cloth(joint + size * places, sp.csr_matrix(weights), _ball_triangles(around, down - 1))


def _ball_triangles(around: int, rings: int) -> NDArray[np.int64]:
    """Triangles of a ball: its top, rings of points, its bottom."""
    ring = 1 + np.arange(around)
    after = np.roll(ring, -1)
    last = (rings - 1) * around
    parts = [np.stack([0 * ring, ring, after], axis=1)]
    for k in range(rings - 1):
        a, b = ring + k * around, after + k * around
        parts += [np.stack([a, a + around, b + around], axis=1), np.stack([a, b + around, b], axis=1)]
    bottom = np.full(around, rings * around + 1)
    return np.concatenate([*parts, np.stack([ring + last, bottom, after + last], axis=1)])


def eyebrows(body: Body, level: int) -> Cloth:
    """Both eyebrows: two thin raised strips on the brow."""
    skin = body.topology.skin
    places = head_units(body, body.points_mm[skin].mean(axis=1))
    near = (places[:, 2] < -60.0) & (np.abs(places[:, 1] - 48.0) < 16.0) & (np.abs(places[:, 0]) < 62.0)
    mesh = uniform(skin[near], level, len(body.points_mm))
    sheet = Sheet(mesh.sampling, mesh.triangles.astype(np.int64))
    sheet = cut(sheet, _inside_brow(head_units(body, sheet.sampling @ body.points_mm)))
    points = sheet.sampling @ body.points_mm
    points = points + 0.6 * vertex_normals(points, sheet.triangles)
    return hemmed(Cloth(points, (sheet.sampling @ body.weights).tocsr(), sheet.triangles), ((0.4, -2.0),))


def _inside_brow(p: Floats) -> Floats:
    x = np.abs(p[:, 0])
    along = np.clip((x - 11.0) / 39.0, 0.0, 1.0)
    middle = 44.5 + 9.0 * along - 11.0 * along**3
    half = 3.4 * np.sqrt(np.clip(1.0 - along, 0.0, 1.0)) * (0.55 + 0.45 * along)
    off_end = np.maximum(np.maximum(11.0 - x, x - 50.0), 0.0)
    return np.asarray(half + 0.05 - np.abs(p[:, 1] - middle) - off_end)


def joined(parts: list[Cloth]) -> Cloth:
    """Several pieces as one."""
    starts = np.cumsum([0] + [len(part.points_mm) for part in parts[:-1]])
    return Cloth(
        np.concatenate([part.points_mm for part in parts]),
        sp.vstack([part.weights for part in parts]).tocsr(),
        np.concatenate([part.triangles + start for part, start in zip(parts, starts, strict=True)]),
    )
