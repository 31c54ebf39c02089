"""The pad of the thumb: where it is, how it lies on the skin, and how it is set down truly.

As with the heel (:mod:`viewer.motion.heel`) what really presses is a patch. A pad is round: what of it
presses is a matter of how the thumb is turned. So its plane is the one on which it presses with its middle;
it takes the slope of the skin under it, and is shifted until the centre of its pressure is where it was
asked to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import LinearNDInterpolator

from viewer.motion.hand import Hand, HandShape, finger_turns, local_points, thumb_pad_normal
from viewer.motion.heel import DEEP_SHARE, Set, heading_vector
from viewer.motion.skin_field import SkinField
from viewer.motion.thumb_shape import PadAtRest, Stance, solve_thumb, stance
from viewer.transforms import Floats, frame, rotation_about, unit

ALONG_MM, ACROSS_MM, ADULT_END_MM = 12.5, 10.0, 30.6
"""Half axes of the pad (20 by 25 mm of docs/anatomy.md) of a hand whose thumb's end bone is so long."""
MIDDLE_SHARE = 0.52
"""Where the pad's middle is between the end joint and the tip of the bone: clear of the nail's edge."""
GRID_MM = 1.5
BEHIND_MM = 16.0
"""So much of the thumb behind its end joint may press too."""
FIRST_TILT_DEG = 20.0
WORKING_MM = 2.2
"""What of the pad lies within this of its plane works; its rim rounds off."""
AVERAGE_RADIUS_MM = 36.0
"""The hand takes the skin's slope over a palm's breadth: a pad is round and rolls into a hollow."""
PROBE_DEPTH_MM, LEAST_DEPTH_MM = 4.5, 1.5
CALIBRATING_ROUNDS, SETTLING_ROUNDS = 12, 8
TURN_PER_MM, SHIFT_SHARE = 0.035, 0.9


SHAPES: dict[str, HandShape] = {
    "supported": HandShape(np.radians([11.0, 13.0, 15.0, 17.0]), spread=np.radians([12.0, 3.0, -2.0, -4.0])),
    "open": HandShape(np.radians([11.0, 12.0, 14.0, 16.0]), spread=np.radians([4.0, 1.0, -3.0, -6.0])),
}
"""Fingers by the name a stroke file uses: the index finger beside the thumb, or all spread a little."""
PITCHES_DEG: tuple[float, ...] = (4.0, 11.0, 18.0)
OPENINGS_DEG: tuple[float, ...] = (18.0, 47.0)
"""Stances among which a giver's posture is searched: a higher wrist runs the fingers into the skin."""


@dataclass(frozen=True, eq=False)
class Pad:
    """The pad of one hand's thumb in a shape; rest axes, the wrist joint as origin.

    Attributes:
        points_mm: (n, 3) the two bones' length of the thumb that may press.
        rows: (n,) their rows in the hand.
        working: (n,) which of them form the pad.
        centre_mm: (3,) of the pad, on its surface.
        frame: (3, 3) columns: along the thumb within the pad's plane, out of its back, and their cross.
        surface_mm: (m, 3) the pad's side of the thumb, evenly spread as seen against the pad.
    """

    points_mm: Floats
    rows: NDArray[np.int64]
    working: NDArray[np.bool_]
    centre_mm: Floats
    frame: Floats
    surface_mm: Floats


@dataclass(frozen=True, eq=False)
class Working:
    """A hand that works with its thumb: its shape, the pad in it, and how it stands over the skin."""

    shape: HandShape
    pad: Pad
    stands: Stance


def stances(hand: Hand, name: str) -> tuple[Working, ...]:
    """The ways in which a hand may stand on the pad of its thumb, the fingers as ``name`` says (0.3 s).

    Raises:
        KeyError: no such shape.
    """
    return tuple(stance_of(hand, name, k) for k in range(len(OPENINGS_DEG) * len(PITCHES_DEG)))


@lru_cache(maxsize=32)
def stance_of(hand: Hand, name: str, number: int) -> Working:
    """One of the :func:`stances`.

    Raises:
        KeyError: no such shape.
        IndexError: no such number.
    """
    opening, pitch = divmod(number, len(PITCHES_DEG))
    base, at_rest = SHAPES[name], _rest_pad(hand, name)
    shape = solve_thumb(hand, base, at_rest, PITCHES_DEG[pitch], OPENINGS_DEG[opening])
    return Working(shape, find_pad(hand, shape, at_rest), stance(hand, shape, at_rest))


@lru_cache(maxsize=8)
def _rest_pad(hand: Hand, name: str) -> PadAtRest:
    return rest_pad(hand, SHAPES[name])


def find_pad(hand: Hand, shape: HandShape, at_rest: PadAtRest | None = None) -> Pad:
    """The pad of a thumb: on a level surface it presses with its middle, not with the tip or an edge.

    ``at_rest`` is its :func:`rest_pad` where that is known already: four times as fast.
    """
    rows = hand.finger_rows((1,), (2, 3), least=0.5)
    points = local_points(hand, shape, rows)
    end = _end_bone(hand, shape)
    turned = _calibrated(points, end) if at_rest is None else end.turn @ at_rest.frame
    surface = _pad_side(points, turned, end.joint_mm)
    middle = _middle(points, surface, end)
    working = _working(points, turned, middle, end.length_mm / ADULT_END_MM)
    return Pad(points, rows, working, middle, turned, surface)


def rest_pad(hand: Hand, shape: HandShape) -> PadAtRest:
    """The pad found in any shape, carried back to the hand at rest."""
    end, pad = _end_bone(hand, shape), find_pad(hand, shape)
    joint = hand.rig.head(f"finger1-3.{hand.side}") - hand.wrist_mm
    return PadAtRest(end.turn.T @ pad.frame, joint + end.turn.T @ (pad.centre_mm - end.joint_mm))


def set_down(pad: Pad, skin: SkinField, target_xy_mm: Floats, height_mm: Floats, heading_rad: Floats) -> Set:
    """Sets the pad down at many moments (t), as :func:`viewer.motion.heel.set_down` does with a heel.

    Args:
        pad: of the hand.
        skin: the receiver's back.
        target_xy_mm: (t, 2) where the centre of the pressure is to be.
        height_mm: (t,) of the lowest point of the pad over the skin, straight up; negative is pressed in.
        heading_rad: (t,) of the thumb, from +x towards +y.
    """
    depth = np.maximum(-height_mm, LEAST_DEPTH_MM)
    at = target_xy_mm
    normal = slope_under(skin, target_xy_mm)
    turn = frame(heading_vector(heading_rad, normal), normal) @ pad.frame.T
    surface = pad.surface_mm @ np.swapaxes(turn, -1, -2)
    for _ in range(SETTLING_ROUNDS):
        wrist = _pressed_in(pad, skin, at, normal, turn, surface, depth)
        centre, edge = _pressure(skin, wrist[:, None] + surface)
        at = at + SHIFT_SHARE * (target_xy_mm - centre)
    in_skin = height_mm < 0.0
    wrist = wrist + normal * np.where(in_skin, np.maximum(0.0, depth + height_mm), depth)[:, None]
    wrist[:, 2] += np.maximum(height_mm, 0.0)
    return Set(wrist, turn, normal, centre, edge, in_skin)


def slope_under(skin: SkinField, xy_mm: Floats) -> Floats:
    """Unit normals (t, 3) of the skin averaged over a palm's breadth."""
    angles = np.arange(8) * (np.pi / 4)
    ring = AVERAGE_RADIUS_MM * np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    around = np.concatenate([np.zeros((1, 2)), 0.5 * ring, ring])
    return unit(skin.normals(xy_mm[:, None] + around).mean(axis=1))


def _pressed_in(
    pad: Pad, skin: SkinField, xy_mm: Floats, normal: Floats, turn: Floats, surface: Floats, depth: Floats
) -> Floats:
    """The wrist (t, 3) with the pad's middle over places (t, 2) and its deepest point as deep as asked."""
    wrist = skin.at(xy_mm)[0] - turn @ pad.centre_mm
    for _ in range(3):
        over = skin.clearance(wrist[:, None] + surface).min(axis=1)
        wrist = wrist - normal * (depth + over)[:, None]
    return wrist


def _pressure(skin: SkinField, where: Floats) -> tuple[Floats, Floats]:
    """Centre (t, 2) of the pressure and distance (t,) of the inner edge of what is deep from the midline."""
    depth = np.maximum(0.0, -skin.clearance(where))
    centre = (depth[:, None] @ where[..., :2])[:, 0] / np.maximum(depth.sum(axis=1, keepdims=True), 1e-9)
    deep = depth > DEEP_SHARE * depth.max(axis=1, keepdims=True)
    return np.asarray(centre), np.asarray(np.where(deep, np.abs(where[..., 0]), np.inf).min(axis=1))


@dataclass(frozen=True, eq=False)
class _EndBone:
    """The end bone of a thumb in a shape.

    Its turn (3, 3) from rest; axes (3, 3) along it, out of its back and across; its joint (3,) and length.
    """

    turn: Floats
    axes: Floats
    joint_mm: Floats
    length_mm: float


def _end_bone(hand: Hand, shape: HandShape) -> _EndBone:
    name, turns = f"finger1-3.{hand.side}", finger_turns(hand, shape)
    turn = np.linalg.multi_dot([turns[f"finger1-{j}.{hand.side}"] for j in (1, 2, 3)])
    along = hand.rig.tail(name) - hand.rig.head(name)
    rows = hand.finger_rows((1,), (3,), least=0.95)
    off = local_points(hand, shape, rows) - (hand.points_mm[rows] - hand.rig.head(name)) @ turn.T
    axes = turn @ frame(along, -thumb_pad_normal(hand))
    return _EndBone(turn, axes, np.asarray(off.mean(axis=0)), float(np.linalg.norm(along)))


def _calibrated(points: Floats, end: _EndBone) -> Floats:
    """The pad's frame (3, 3): turned until a level surface is pressed with the pad's middle."""
    up = rotation_about(end.axes[:, 2], np.radians(FIRST_TILT_DEG)) @ end.axes[:, 1]
    for _ in range(CALIBRATING_ROUNDS):
        turned = _pad_frame(end.axes, up)
        surface = _pad_side(points, turned, end.joint_mm)
        off = _pressed_at(surface, turned) - _middle(points, surface, end)
        up = unit(up + TURN_PER_MM * (off - up * (off @ up)))
    return _pad_frame(end.axes, up)


def _pad_frame(bone: Floats, up: Floats) -> Floats:
    """Along the thumb within the pad's plane, away from the pad, and their cross."""
    return frame(bone[:, 0] - up * (bone[:, 0] @ up), up)


def _pad_side(points: Floats, turned: Floats, joint: Floats) -> Floats:
    """Points (m, 3) 1.5 mm apart on the pad's side of the thumb, seen against the pad."""
    along, up, across = ((points - joint) @ turned).T
    cell = np.rint(along / 4.0).astype(int)
    cell -= cell.min()
    high, low = np.full(cell.max() + 1, -np.inf), np.full(cell.max() + 1, np.inf)
    np.maximum.at(high, cell, up)
    np.minimum.at(low, cell, up)
    lower = (up < 0.5 * (high + low)[cell]) & (along > -BEHIND_MM)
    plane = np.stack([along[lower], across[lower]], axis=1)
    # Counted from the joint's middle line, so that both hands of a person are measured at the same places.
    x, z = (GRID_MM * np.arange(np.ceil(c.min() / GRID_MM), np.floor(c.max() / GRID_MM) + 1) for c in plane.T)
    grid = np.stack(np.meshgrid(x, z, indexing="ij"), axis=-1).reshape(-1, 2)
    height = LinearNDInterpolator(plane, up[lower])(grid)
    there = np.isfinite(height)
    local = np.stack([grid[there, 0], height[there], grid[there, 1]], axis=1)
    return np.asarray(joint + local @ turned.T)


def _pressed_at(surface: Floats, turned: Floats) -> Floats:
    """Centre (3,) of the pressure on a level surface."""
    height = surface @ turned[:, 1]
    depth = np.maximum(0.0, height.min() + PROBE_DEPTH_MM - height)
    return np.asarray(depth @ surface / depth.sum())


def _middle(points: Floats, surface: Floats, end: _EndBone) -> Floats:
    """The middle (3,) of the pad, on its surface."""
    beside = np.abs((points - end.joint_mm) @ end.axes[:, 0] - MIDDLE_SHARE * end.length_mm) < 3.0
    across = (points[beside] - end.joint_mm) @ end.axes[:, 2]
    place = MIDDLE_SHARE * end.length_mm, 0.5 * (across.min() + across.max())
    off = (surface - end.joint_mm) @ end.axes[:, [0, 2]] - place
    near = np.exp(-0.5 * np.sum(off**2, axis=1) / GRID_MM**2)
    return np.asarray(near @ surface / near.sum())


def _working(points: Floats, turned: Floats, middle: Floats, size: float) -> NDArray[np.bool_]:
    """Which points (n,) are those of the pad's ellipse."""
    along, up, across = ((points - middle) @ turned).T
    inside = (along / (ALONG_MM * size)) ** 2 + (across / (ACROSS_MM * size)) ** 2 < 1.0
    return np.asarray(inside & (np.abs(up) < WORKING_MM))
