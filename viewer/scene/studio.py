"""The room: a floor that runs softly up into a backdrop, a padded mat, a face cradle. Shapes only, no VTK."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.normals import vertex_normals
from viewer.scene.arrays import Singles, singles
from viewer.scene.looks import Colour, rgb
from viewer.scene.shadows import Ground

FLOOR_MM = -50.0
MAT_COLOUR = rgb("#8FA5A6")
CRADLE_COLOUR = rgb("#A9B6B2")
DOME_RADIUS_MM = 6500.0


Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Prop:
    """A solid thing in the room: points (n, 3) mm, normals (n, 3), triangles (k, 3), one colour."""

    name: str
    points_mm: Singles
    normals: Singles
    triangles: NDArray[np.int32]
    colour: Colour


@dataclass(frozen=True)
class Rectangle:
    """A patch of the ground, world mm."""

    low_x: float
    high_x: float
    low_y: float
    high_y: float


def mat_area(body_mm: Singles, head_mm: Singles) -> Rectangle:
    """Where the mat lies: under the receiver's points (n, 3), ending at the chin of ``head_mm`` (m, 3)."""
    half = max(330.0, float(np.abs(body_mm[:, 0]).max()) + 45.0)
    low = float(body_mm[:, 1].min()) - 70.0
    return Rectangle(-half, half, low, float(head_mm[:, 1].min()) + 12.0)


def mat(area: Rectangle, top_mm: float = 0.0, bottom_mm: float = FLOOR_MM) -> Prop:
    """A padded mat whose edge is round all the way, with its top at ``top_mm``."""
    half = (top_mm - bottom_mm) / 2
    bend = np.radians(np.linspace(-90, 90, 13))
    outline = _rounded_outline(area, half, corner_mm=45.0)
    rings = []
    for angle in bend:
        out = half * np.cos(angle) ** 0.8
        z = (top_mm + bottom_mm) / 2 + half * np.sin(angle)
        rings.append(np.column_stack([outline[0] + out * outline[1], np.full(len(outline[0]), z)]))
    # more rings further in keep the top flat right up to the bend
    level = np.full(len(outline[0]), top_mm)
    rings += [np.column_stack([outline[0] - inset * outline[1], level]) for inset in (8.0, 18.0)]
    return _swept("mat", np.stack(rings), MAT_COLOUR, cap=True)


def cradle(head_mm: Singles, bottom_mm: float = FLOOR_MM) -> Prop:
    """A horseshoe cushion around the face, open to the chest; ``head_mm`` (n, 3) are the receiver's head."""
    low, high = head_mm.min(axis=0), head_mm.max(axis=0)
    centre = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2 + 4.0])
    size = np.array([(high[0] - low[0]) * 0.46, (high[1] - low[1]) * 0.44])
    turn = np.radians(np.linspace(-48, 228, 61))
    path = centre + size * np.column_stack([np.cos(turn), np.sin(turn)])
    top = _resting_height(head_mm, path) + 7.0
    return _horseshoe(path, 36.0, max(top, bottom_mm + 40.0), bottom_mm)


def _resting_height(head_mm: Singles, path: Floats) -> float:
    """Height at which a cushion along ``path`` (n, 2) meets the underside of the head."""
    under = []
    for place in path[6:-6]:
        near = head_mm[np.hypot(head_mm[:, 0] - place[0], head_mm[:, 1] - place[1]) < 16.0]
        if len(near):
            under.append(near[:, 2].min())
    return float(np.percentile(under, 25)) if under else float(head_mm[:, 2].min())


def _horseshoe(path: Floats, half_width_mm: float, top_mm: float, bottom_mm: float) -> Prop:
    """A rounded cushion swept along a path (n, 2), its ends drawn in."""
    along = np.linspace(0, 1, len(path))
    ends = np.minimum(along, 1 - along) * len(path) / 5
    swell = np.sqrt(np.clip(1 - (1 - np.clip(ends, 0, 1)) ** 2, 0.0, 1))
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    outward = np.column_stack([tangent[:, 1], -tangent[:, 0]])
    section = np.radians(np.arange(0, 360, 15))
    wide = np.sign(np.cos(section)) * np.abs(np.cos(section)) ** 0.75
    tall = np.sign(np.sin(section)) * np.abs(np.sin(section)) ** 0.75
    middle, half = (top_mm + bottom_mm) / 2, (top_mm - bottom_mm) / 2
    rings = []
    for w, t in zip(wide, tall, strict=True):
        xy = path + outward * (half_width_mm * w * swell)[:, None]
        rings.append(np.column_stack([xy, middle + half * t * (0.35 + 0.65 * swell)]))
    rings.append(rings[0])
    return _swept("cradle", np.stack(rings), CRADLE_COLOUR, cap=False, closed=False)


def _rounded_outline(area: Rectangle, shrink: float, corner_mm: float) -> tuple[Floats, Floats]:
    """Points (n, 2) along a rounded rectangle, anticlockwise, and their outward normals (n, 2)."""
    inner = corner_mm - shrink
    points, normals = [], []
    corners = ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270))
    for sx, sy, start in corners:
        x = (area.high_x if sx > 0 else area.low_x) - sx * corner_mm
        y = (area.high_y if sy > 0 else area.low_y) - sy * corner_mm
        angle = np.radians(start + np.linspace(0, 90, 9))
        n = np.column_stack([np.cos(angle), np.sin(angle)])
        points.append(np.array([x, y]) + inner * n)
        normals.append(n)
    return np.concatenate(points), np.concatenate(normals)


def _swept(name: str, rings: Floats, colour: Colour, cap: bool, closed: bool = True) -> Prop:
    """Rings (r, n, 3) joined by triangles; ``closed`` joins each ring's ends, ``cap`` fills both."""
    count, around = rings.shape[:2]
    points = rings.reshape(-1, 3)
    i, j = np.meshgrid(np.arange(count - 1), np.arange(around if closed else around - 1), indexing="ij")
    a, b = i * around + j, i * around + (j + 1) % around
    c, d = a + around, b + around
    faces = [np.stack([a, b, d], -1).reshape(-1, 3), np.stack([a, d, c], -1).reshape(-1, 3)]
    if cap:
        for ring, flip in ((0, True), (count - 1, False)):
            points = np.vstack([points, rings[ring].mean(axis=0)])
            k = np.arange(around)
            rim, hub = ring * around, np.full(around, len(points) - 1)
            fan = np.stack([rim + k, rim + (k + 1) % around, hub], -1)
            faces.append(fan[:, ::-1] if flip else fan)
    return _prop(name, points, np.concatenate(faces), colour)


def _prop(name: str, points: Floats, triangles: NDArray[np.integer], colour: Colour) -> Prop:
    """Merge points that coincide, drop triangles without area, add smooth normals."""
    rounded, inverse = np.unique(points.round(3), axis=0, return_inverse=True)
    faces = inverse.ravel()[triangles]
    faces = faces[(faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])]
    normals = vertex_normals(rounded, faces)
    return Prop(name, rounded.astype(np.float32), normals.astype(np.float32), faces.astype(np.int32), colour)


@dataclass(frozen=True, eq=False)
class Dome:
    """Floor and backdrop in one sheet: points (n, 3), triangles (k, 3), and per point what it is.

    ``floor`` (n,) is 1 on the floor and 0 on the wall; ``height`` (n,) 0 at the horizon and 1 overhead.
    """

    points_mm: Singles
    triangles: NDArray[np.int32]
    floor: Singles
    height: Singles


def dome(centre_xy: tuple[float, float] = (-150.0, 0.0)) -> Dome:
    """A round floor that bends up into a wall, seen from inside."""
    flat = np.concatenate([[0.0, 700.0], np.linspace(1300, 5000, 20)])
    bend = np.radians(np.linspace(9, 90, 10))
    cove = DOME_RADIUS_MM - flat[-1]
    radius = np.concatenate([flat, flat[-1] + cove * np.sin(bend), np.full(4, DOME_RADIUS_MM)])
    wall = cove + np.array([900, 2000, 3500, 6000.0])
    height = np.concatenate([np.zeros(len(flat)), cove * (1 - np.cos(bend)), wall])
    turn = np.linspace(0, 2 * np.pi, 65)[:-1]
    x = centre_xy[0] + radius[:, None] * np.cos(turn)
    y = centre_xy[1] + radius[:, None] * np.sin(turn)
    z = np.broadcast_to(FLOOR_MM + height[:, None], x.shape)
    i, j = np.meshgrid(np.arange(len(radius) - 1), np.arange(64), indexing="ij")
    a, b = i * 64 + j, i * 64 + (j + 1) % 64
    halves = np.stack([a, a + 64, b + 64], -1), np.stack([a, b + 64, b], -1)
    faces = np.concatenate([half.reshape(-1, 3) for half in halves])
    points = np.stack([x, y, z], -1).reshape(-1, 3).astype(np.float32)
    share = np.clip(1 - (radius - 1500) / 3800, 0, 1)
    floor = np.repeat(share * share * (3 - 2 * share), 64)
    rise = np.clip(np.repeat(height, 64) / 4200, 0, 1)
    return Dome(points, faces.astype(np.int32), floor.astype(np.float32), rise.astype(np.float32))


def dome_colours(shape: Dome, floor: Colour, horizon: Colour, zenith: Colour) -> NDArray[np.uint8]:
    """Colours (n, 3) of the dome's points: floor, running into horizon, running into zenith."""
    rise = shape.height[:, None] ** 0.8
    wall = singles(horizon) * (1 - rise) + singles(zenith) * rise
    mixed = wall * (1 - shape.floor[:, None]) + singles(floor) * shape.floor[:, None]
    return (np.clip(mixed, 0, 1) * 255 + 0.5).astype(np.uint8)


def ground_height(ground: Ground, area: Rectangle, top_mm: float = 0.0) -> Singles:
    """Height (ny, nx) of the ground: the mat's top on the mat, the floor beside it."""
    x, y = ground.centres()
    across, along = (x > area.low_x) & (x < area.high_x), (y > area.low_y) & (y < area.high_y)
    return np.where(along[:, None] & across, np.float32(top_mm), np.float32(FLOOR_MM))


def mat_shadow(ground: Ground, area: Rectangle) -> Singles:
    """Darkness (ny, nx) that the mat itself puts on the floor around it; none on itself."""
    x, y = ground.centres()
    out_x = np.maximum(area.low_x - x, x - area.high_x)[None]
    out_y = np.maximum(area.low_y - y, y - area.high_y)[:, None]
    away = np.hypot(np.maximum(out_x, 0), np.maximum(out_y, 0))
    dark = 0.34 * np.exp(-away / 22.0) + 0.16 * np.exp(-away / 75.0)
    near_edge = np.maximum(out_x, out_y) > -30.0
    return np.where(near_edge, dark, 0).astype(np.float32)


def texture_place(points_mm: Singles, ground: Ground) -> Singles:
    """Where (n, 2) on the shadow picture points (n, 3) lie, 0 to 1 inside it."""
    low, high = singles(ground.low_mm), singles(ground.high_mm)
    return np.asarray((points_mm[:, :2] - low) / (high - low), dtype=np.float32)
