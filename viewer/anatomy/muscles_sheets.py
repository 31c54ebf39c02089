"""Flat muscles: closed volumes with thin edges, draped under the skin and over the bones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import make_interp_spline
from scipy.ndimage import gaussian_filter, gaussian_filter1d, maximum_filter

from viewer.anatomy.muscles_landmarks import Landmarks
from viewer.anatomy.muscles_rows import Sheet
from viewer.anatomy.muscles_skin import Floor, Skin
from viewer.transforms import Floats

LEAST_DEPTH_MM = 3.2
LEAST_THICKNESS_MM = 0.8
OVERLAP_MM, DIP_MM = 2.5, 2.4
"""How far a muscle reaches over the midline where it meets its fellow, and how much it dips there: each hides
the other's edge, and no seam shows."""
EDGE_SHARE, LEAST_FOR_EDGE = 0.006, 8
"""Next to its edges a muscle has points so close to them that the edge is a line, not a dark seam."""
NEAR_MIDLINE_MM, NEAR_OVERLAP_MM = 30.0, 8.0
CONTROL_ROWS, CONTROL_COLUMNS = 14, 12
REARWARD = np.array([0.24, 0.0, 0.97])
BRIDGE_OUT = -0.5
"""How far what bridges a space between ribs stands out of the line of their middles, in thicknesses: it stays
inside, because in the armpit of one who lies the skin is hardly further out than the ribs."""
RELIEF_MM = 0.35
EDGE_SMOOTHING = 1.3
"""How much the free edges are smoothed along the fibres, in columns of the control grid."""


@dataclass(frozen=True, eq=False)
class Part:
    """A closed piece of a muscle on the right side.

    Attributes:
        points_mm: (n, 3).
        triangles: (k, 3), normals outward.
        tendon: (n,) 0 flesh to 1 tendon.
        fibre_mm: (n,) which fibre: distance across the fibres.
        hold: (n,) 1 where it is fixed to a bone, 0 where it moves with the skin over it.
        arm: (n,) 1 where it rides with the upper arm.
        under_mm: (n, 3) the places whose skin it moves with: its own, but for what crosses an armpit.
    """

    points_mm: Floats
    triangles: NDArray[np.int64]
    tendon: Floats
    fibre_mm: Floats
    hold: Floats
    arm: Floats
    under_mm: Floats


def line_through(marks: Landmarks, names: tuple[str, ...], count: int, smooth: float = 0.0) -> Floats:
    """Points (count, 3) evenly along the line through landmarks."""
    knots = np.array([marks[n] for n in names])
    if len(knots) == 1:
        return np.repeat(knots, count, axis=0)
    length = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(knots, axis=0), axis=1))]
    at = np.linspace(0.0, length[-1], count)
    out = np.stack([np.interp(at, length, knots[:, i]) for i in range(3)], axis=1)
    if smooth:
        out[1:-1] = gaussian_filter1d(out, smooth, axis=0, mode="nearest")[1:-1]
    return np.asarray(out)


def build_sheet(sheet: Sheet, marks: Landmarks, skin: Skin, floor: Floor) -> Part:
    """The muscle of a row of the table."""
    rows, columns = CONTROL_ROWS, 2 if sheet.bridge else CONTROL_COLUMNS
    smooth = 0.0 if sheet.bridge else 0.7
    start, end = (line_through(marks, names, rows, smooth) for names in (sheet.start, sheet.end))
    start[:, 0] -= OVERLAP_MM * np.clip(1.0 - start[:, 0] / NEAR_OVERLAP_MM, 0.0, 1.0)
    along = np.linspace(0.0, 1.0, columns)
    grid = start[:, None] * (1 - along)[:, None] + end[:, None] * along[:, None]
    if sheet.via:
        grid = _bend(grid, along, line_through(marks, sheet.via, rows, smooth), sheet.via_at)
    if sheet.straight:
        outward = np.broadcast_to(REARWARD, grid.shape)
        room = np.full(grid.shape[:2], sheet.thickness_mm)
        grid = grid + outward * 0.5 * sheet.thickness_mm
    elif sheet.bridge:
        _, outward = skin.look(grid.reshape(-1, 3))
        outward = outward.reshape(grid.shape)
        room = np.full(grid.shape[:2], sheet.thickness_mm)
        grid = grid + outward * BRIDGE_OUT * sheet.thickness_mm
    else:
        grid, outward, room = _drape(sheet, grid, along, skin, floor)
    return _solid(sheet, grid, outward, room)


def _bend(grid: Floats, along: Floats, via: Floats, at: float) -> Floats:
    """Leads fibres (r, c, 3) through a line (r, 3) that they pass at a share of their length."""
    straight = grid[:, :1] * (1 - at) + grid[:, -1:] * at
    lift = np.where(along < at, along / at, (1 - along) / (1 - at))
    bent = grid + (via[:, None] - straight) * lift[:, None]
    bent[:, 1:-1] = gaussian_filter1d(bent, 0.8, axis=1, mode="nearest")[:, 1:-1]
    return np.asarray(bent)


def _drape(
    sheet: Sheet, grid: Floats, along: Floats, skin: Skin, floor: Floor
) -> tuple[Floats, Floats, Floats]:
    """Lays a grid at its depth: grid (r, c, 3), outward directions (r, c, 3), room for thickness (r, c)."""
    shape = grid.shape[:2]
    depth, outward = (a.reshape(*shape, -1) for a in skin.look(grid.reshape(-1, 3)))
    depth = depth[..., 0]
    falling = (1 - along) / (sheet.end_blend or sheet.blend)
    rise = np.clip(np.minimum(along / sheet.blend, falling), 0.0, 1.0)
    rise = rise * rise * (3 - 2 * rise)
    midline = grid[:, :1, 0] < NEAR_MIDLINE_MM
    first = np.where(midline, np.minimum(depth[:, :1], sheet.midline_depth_mm), depth[:, :1])
    ends = first * (1 - along) + np.minimum(depth[:, -1:], sheet.end_depth_mm) * along
    middle = sheet.depth_mm + sheet.deeper_mm * (2 * along - 1)
    if sheet.own_depth:
        middle = np.maximum(ends, middle)
    wanted = ends * (1 - rise) + middle * rise
    grid = grid + outward * (depth - wanted)[..., None]
    depth, outward = (a.reshape(*shape, -1) for a in skin.look(grid.reshape(-1, 3)))
    depth = depth[..., 0]
    bone = floor.depth_under((grid + outward * depth[..., None]).reshape(-1, 3)).reshape(shape)
    wanted = _above_bone(wanted, bone, sheet.clear_mm)
    grid = grid + outward * (depth - wanted)[..., None]
    grid[1:-1, 1:-1] = gaussian_filter(grid, (0.7, 0.7, 0.0), mode="nearest")[1:-1, 1:-1]
    grid[(0, -1), 1:-1] = gaussian_filter1d(grid[(0, -1), :], EDGE_SMOOTHING, axis=1, mode="nearest")[:, 1:-1]
    room = np.clip(bone - wanted - 0.4, LEAST_THICKNESS_MM, sheet.thickness_mm)
    return grid, outward, np.asarray(gaussian_filter(room, 0.8, mode="nearest"))


def _above_bone(wanted: Floats, bone: Floats, clear_mm: float) -> Floats:
    push = np.maximum(wanted - (bone - clear_mm), 0.0)
    push = gaussian_filter(maximum_filter(push, size=(2, 2), mode="nearest"), 0.8, mode="nearest")
    return np.asarray(np.maximum(wanted - push, LEAST_DEPTH_MM))


def _solid(sheet: Sheet, grid: Floats, outward: Floats, room: Floats) -> Part:
    across = _crowded(sheet.rows)
    along = _crowded(sheet.columns)
    to_rows, to_columns = _spline(grid.shape[0], sheet.rows), _spline(grid.shape[1], sheet.columns)

    def fine(values: Floats) -> Floats:
        return np.asarray(np.einsum("ir,rc...,jc->ij...", to_rows, values, to_columns))

    outer, direction = fine(grid), fine(outward)
    direction /= np.linalg.norm(direction, axis=2, keepdims=True)
    outer = outer - direction * (DIP_MM * np.clip(-outer[..., :1] / OVERLAP_MM, 0.0, 1.0))
    profile = _profile(across, 2.0 if sheet.round else 6.0, 0.5)[:, None] * _profile(along, 2.0, 0.7)[None, :]
    thick = np.clip(fine(room), 0.5, None) * profile
    width = float(np.linalg.norm(np.diff(outer, axis=0), axis=2).sum(axis=0).max())
    fibre = across * width
    relief = RELIEF_MM * (np.sin(fibre * 0.55) + 0.7 * np.sin(fibre * 0.23 + 1.0))[:, None] * np.sqrt(profile)
    inner = outer - direction * thick[..., None]
    outer = (
        outer
        - direction * (np.minimum(thick * 0.2, RELIEF_MM * 1.7) + np.minimum(relief, thick * 0.3))[..., None]
    )
    pale = np.maximum(fade(along, sheet.tendon[0]), fade(1 - along, sheet.tendon[1]))
    ragged = 0.25 * np.sin(fibre * 0.31) + 0.2 * np.sin(fibre * 0.83 + 2.0)
    tendon = np.clip(pale[None, :] * (1.0 + ragged[:, None] * (1 - pale[None, :])), 0.0, 1.0)
    hold = np.maximum(fade(along, 0.12), fade(1 - along, 0.12))
    if sheet.bridge:  # it goes with the ribs, not with the skin, which the arm draws in beside them
        hold[:] = 1.0
    keep, triangles = _shell(sheet.rows, sheet.columns)
    points = np.concatenate([outer.reshape(-1, 3), inner.reshape(-1, 3)])[keep]
    if _flipped(outer, direction):
        triangles = triangles[:, ::-1]
    lay = np.ones((sheet.rows, 1))
    skew = across[:, None] * width + (along[None, :] * 9.0 if sheet.bridge else 0.0) * lay
    arm = np.clip((along - sheet.arm_from) / (1.0 - sheet.arm_from + 1e-9), 0.0, 1.0)
    last = max(int(np.searchsorted(along, sheet.arm_from, side="right")) - 1, 0)
    column = np.minimum(np.arange(sheet.columns), last)
    return Part(
        points,
        triangles,
        _twice(tendon, keep),
        _twice(skew + 0.0 * along[None, :], keep),
        _twice(lay * hold[None, :], keep),
        _twice(lay * (arm * arm * (3 - 2 * arm))[None, :], keep),
        np.concatenate([outer[:, column].reshape(-1, 3), inner[:, column].reshape(-1, 3)])[keep],
    )


def _twice(values: Floats, keep: NDArray[np.int64]) -> Floats:
    return np.asarray(np.tile(values.ravel(), 2)[keep])


def fade(along: Floats, share: float) -> Floats:
    """1 at the end of a fibre, 0 from about ``share`` of its length on."""
    if share >= 1.0:
        return np.ones_like(along)
    x = np.clip(along / (1.6 * share), 0.0, 1.0)
    return np.asarray(1.0 - x * x * (3 - 2 * x))


def _profile(at: Floats, blunt: float, power: float) -> Floats:
    return np.asarray((1.0 - np.abs(2 * at - 1) ** blunt) ** power)


def _flipped(outer: Floats, direction: Floats) -> bool:
    across, along = np.gradient(outer, axis=0), np.gradient(outer, axis=1)
    return float((np.cross(across, along) * direction).sum()) < 0


@lru_cache(maxsize=64)
def _crowded(count: int) -> Floats:
    """0 to 1, closer together at both ends, so that edges are round, and closest at the very edge."""
    close = count >= LEAST_FOR_EDGE
    s = np.linspace(0.0, 1.0, count - 2 if close else count)
    inner = 0.45 * s + 0.55 * (0.5 - 0.5 * np.cos(np.pi * s))
    return np.r_[0.0, EDGE_SHARE + (1 - 2 * EDGE_SHARE) * inner, 1.0] if close else np.asarray(inner)


@lru_cache(maxsize=64)
def _spline(control: int, count: int) -> Floats:
    """(count, control): values at crowded places out of values at even places."""
    degree = min(3, control - 1)
    spline = make_interp_spline(np.linspace(0, 1, control), np.eye(control), k=degree)
    return np.asarray(spline(_crowded(count)))


@lru_cache(maxsize=64)
def _shell(rows: int, columns: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which of the points of two grids are kept (they share their border), and triangles over those."""
    outer = np.arange(rows * columns).reshape(rows, columns)
    inner = outer + rows * columns
    inner[0], inner[-1], inner[:, 0], inner[:, -1] = outer[0], outer[-1], outer[:, 0], outer[:, -1]
    triangles = np.concatenate([_faces(outer), _faces(inner)[:, ::-1]])
    distinct = np.array([len(set(t)) == 3 for t in triangles.tolist()])
    keep, renumbered = np.unique(triangles[distinct], return_inverse=True)
    return keep, renumbered.reshape(-1, 3)


def _faces(index: NDArray[np.int64]) -> NDArray[np.int64]:
    """Triangles over a grid, their diagonals running into its corners, so that no face is all border."""
    a, b, c, d = index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]
    row, column = np.indices(a.shape)
    falling = (2 * row < a.shape[0]) == (2 * column < a.shape[1])
    halves = (
        np.stack([a, b, np.where(falling, c, d)], axis=-1),
        np.stack([np.where(falling, a, b), c, d], axis=-1),
    )
    return np.concatenate([h.reshape(-1, 3) for h in halves])
