"""The heel of the hand: where it is, how it lies on the skin, and how it is set down truly.

What really presses is not a nominal point but a patch, and its pressure-weighted centre depends on the skin
under it. So the hand is set down, the centre of what presses is measured, and the hand is shifted until
that centre is where the stroke asks for it; the deepest point of the patch is then exactly as deep as the
pressure asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.motion.hand import Hand, HandShape, local_points
from viewer.motion.skin_field import SkinField
from viewer.transforms import Floats, apply, frame, unit

ALONG_SHARE = (0.06, 0.37)
"""The heel reaches from here to there between the wrist and the knuckles (35–45 mm of docs/anatomy.md)."""
ACROSS_SHARE = 0.34
"""Half its breadth, as a share of the palm's length (75–85 mm in all)."""
CENTRE_SHARE = 0.22
BALANCE_ALONG, BALANCE_ACROSS = 0.5, 0.42
FLAT_WITHIN_MM = 2.2
"""What lies within this of the heel's plane works; deeper hollows do not."""
AVERAGE_RADIUS_MM = 30.0
"""The hand lies on the skin as a palm-sized disc would, not on every ripple of it."""
PROBE_DEPTH_MM = 6.0
SETTLING_ROUNDS = 12
EVENING_PER_MM = 0.007
"""How far, in radians, the hand turns for each millimetre that its pressure is off the heel's centre."""
DEEP_SHARE = 0.35
"""A contact's edge is that of what is deeper than this share of the greatest depth (docs/anatomy.md)."""


@dataclass(frozen=True, eq=False)
class Heel:
    """The heel of one hand in a shape; rest axes, the wrist joint as origin.

    Attributes:
        points_mm: (n, 3) the palm without fingers and thumb, for measuring what presses.
        rows: (n,) their rows in the hand.
        balancing: (n,) which of them the weight rests on: the half of the palm next to the wrist.
        working: (n,) which of them form the working patch.
        centre_mm: (3,) of the patch.
        frame: (3, 3) columns: along the fingers, the normal of the heel's plane made square to them (8 to 10°
            off it; :func:`set_down` makes up for that), and their cross.
    """

    points_mm: Floats
    rows: NDArray[np.int64]
    balancing: NDArray[np.bool_]
    working: NDArray[np.bool_]
    centre_mm: Floats
    frame: Floats


@dataclass(frozen=True, eq=False)
class Set:
    """A hand set down at many moments (t).

    Attributes:
        wrist_mm: (t, 3) world.
        rotation: (t, 3, 3) of the hand, rest axes → world.
        normal: (t, 3) of the skin under the hand.
        centre_mm: (t, 2) x and y of the pressure-weighted centre when pressed by the probe depth.
        inner_edge_mm: (t,) distance from the midline of the deep part's inner edge as it presses, or then.
        pressed: (t,) whether the hand is in the skin at all.
    """

    wrist_mm: Floats
    rotation: Floats
    normal: Floats
    centre_mm: Floats
    inner_edge_mm: Floats
    pressed: NDArray[np.bool_]


def find_heel(hand: Hand, shape: HandShape) -> Heel:
    """The heel of a hand: the palmar points next to the wrist, and the plane that they press with."""
    points = local_points(hand, shape)
    along, dorsal, across = (points @ hand.frame).T
    length = hand.palm_length_mm
    fingers = hand.finger_rows((2, 3, 4, 5), (1, 2, 3), least=0.5)
    thumb = hand.finger_rows((1,), (2, 3), least=0.4)
    near = (along > 0) & (along < 0.95 * length) & (dorsal < -0.05 * length)
    near[np.r_[fingers, thumb]] = False
    low, high = ALONG_SHARE[0] * length, ALONG_SHARE[1] * length
    core = near & (along > low) & (along < high) & (np.abs(across) < ACROSS_SHARE * length)
    core &= _lowest_layer(along, dorsal, across, core)
    plane = _pressing_plane(points[core], hand.frame)
    turned = frame(hand.frame[:, 0], plane)
    middle = hand.frame @ np.array([CENTRE_SHARE * length, 0.0, 0.0])
    height = points @ plane
    level = np.quantile(height[core], 0.08)
    centre = middle - plane * (middle @ plane - level)
    flat = core & (height - level < FLAT_WITHIN_MM)
    rows = np.flatnonzero(near)
    balancing = (along < BALANCE_ALONG * length) & (np.abs(across) < BALANCE_ACROSS * length)
    return Heel(points[rows], rows, balancing[rows], flat[rows], centre, turned)


def _lowest_layer(
    along: Floats, dorsal: Floats, across: Floats, among: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Of the points in each 6 mm cell those within 5 mm of the palm's side: not those of its back."""
    cell = np.stack([np.rint(along / 6), np.rint(across / 6)], axis=1).astype(np.int64)
    key = cell[:, 0] * 1000 + cell[:, 1]
    lowest = np.full(key.max() - key.min() + 1, np.inf)
    np.minimum.at(lowest, key[among] - key.min(), dorsal[among])
    return np.asarray(dorsal < lowest[key - key.min()] + 5.0)


def _pressing_plane(points: Floats, hand_frame: Floats) -> Floats:
    """The normal, towards the back of the hand, of the plane that supports the points from the palm's side.

    Least squares, three times over the points that are not in a hollow.
    """
    local = (points - points.mean(axis=0)) @ hand_frame
    keep = np.ones(len(points), dtype=bool)
    fit = np.zeros(3)
    for _ in range(4):
        terms = np.stack([local[keep, 0], local[keep, 2], np.ones(keep.sum())], axis=1)
        fit = np.linalg.lstsq(terms, local[keep, 1], rcond=None)[0]
        off = local[:, 1] - (local[:, [0, 2]] @ fit[:2] + fit[2])
        keep = off < 1.0
    return np.asarray(unit(hand_frame @ np.array([-fit[0], 1.0, -fit[1]])))


def skin_frame(skin: SkinField, xy_mm: Floats) -> tuple[Floats, Floats]:
    """Skin points (..., 3) and normals (..., 3) averaged over a palm-sized disc."""
    angles = np.arange(8) * (np.pi / 4)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    offsets = np.concatenate([np.zeros((1, 2)), 0.5 * AVERAGE_RADIUS_MM * ring, AVERAGE_RADIUS_MM * ring])
    _, normals = skin.at(xy_mm[..., None, :] + offsets)
    point, _ = skin.at(xy_mm)
    return point, unit(normals.mean(axis=-2))


def heading_vector(heading_rad: Floats, normal: Floats) -> Floats:
    """Unit vectors (..., 3) along the skin for headings (...) measured from +x towards +y."""
    flat = np.stack([np.cos(heading_rad), np.sin(heading_rad), np.zeros_like(heading_rad)], axis=-1)
    return unit(flat - normal * np.sum(flat * normal, axis=-1, keepdims=True))


def hand_turn(heel: Heel, dorsal: Floats, heading_rad: Floats) -> Floats:
    """World rotations (..., 3, 3) of a hand whose heel's plane looks along ``dorsal``, fingers heading so."""
    return np.asarray(frame(heading_vector(heading_rad, dorsal), dorsal) @ heel.frame.T)


def set_down(
    heel: Heel,
    skin: SkinField,
    target_xy_mm: Floats,
    height_mm: Floats,
    heading_rad: Floats,
) -> Set:
    """Sets the heel down at many moments (t).

    A hand gives way until it presses evenly: the heel is turned until the pressure's centre is the centre
    of the heel, and shifted until that is where the stroke wants it.

    Args:
        heel: of the hand.
        skin: the receiver's back.
        target_xy_mm: (t, 2) where the centre of the pressure is to be.
        height_mm: (t,) of the lowest point of the heel over the skin, straight up; negative is pressed in.
        heading_rad: (t,) of the fingers, from +x towards +y.
    """
    shift = np.zeros_like(target_xy_mm)
    _, dorsal = skin_frame(skin, target_xy_mm)
    for _ in range(SETTLING_ROUNDS):
        pressed = _press(heel, skin, target_xy_mm + shift, dorsal, heading_rad)
        shift += 0.7 * (target_xy_mm - pressed.centre_mm)
        off = pressed.uneven_mm - dorsal * np.sum(pressed.uneven_mm * dorsal, axis=1, keepdims=True)
        dorsal = unit(dorsal - EVENING_PER_MM * off)
    _, across_skin = skin_frame(skin, target_xy_mm)
    wrist = pressed.wrist_mm + across_skin * (np.minimum(height_mm, 0.0) + PROBE_DEPTH_MM)[:, None]
    in_skin = height_mm < 0.0
    edge = np.where(in_skin, _inner_edge(heel, skin, wrist, pressed.rotation), pressed.inner_edge_mm)
    wrist[:, 2] += np.maximum(height_mm, 0.0)
    return Set(wrist, pressed.rotation, across_skin, pressed.centre_mm, edge, in_skin)


def _inner_edge(heel: Heel, skin: SkinField, wrist_mm: Floats, rotation: Floats) -> Floats:
    """Distance (t,) from the midline of the inner edge of what is pressed deep."""
    where = wrist_mm[:, None] + np.einsum("tij,nj->tni", rotation, heel.points_mm)
    depth = np.maximum(0.0, -skin.clearance(where))
    deep = depth > DEEP_SHARE * depth.max(axis=1, keepdims=True)
    return np.asarray(np.where(deep, np.abs(where[..., 0]), np.inf).min(axis=1))


@dataclass(frozen=True, eq=False)
class _Pressed:
    wrist_mm: Floats
    rotation: Floats
    centre_mm: Floats
    inner_edge_mm: Floats
    uneven_mm: Floats


def _press(heel: Heel, skin: SkinField, xy_mm: Floats, dorsal: Floats, heading_rad: Floats) -> _Pressed:
    """The heel pressed in by the probe's depth over places (t, 2)."""
    point, normal = skin_frame(skin, xy_mm)
    turn = hand_turn(heel, dorsal, heading_rad)
    middle = apply(turn, np.broadcast_to(heel.centre_mm, point.shape))
    wrist = point - middle
    offsets = np.einsum("tij,nj->tni", turn, heel.points_mm)
    resting = offsets[:, heel.balancing]
    for _ in range(2):
        over = skin.clearance(wrist[:, None] + resting)
        wrist = wrist - normal * (PROBE_DEPTH_MM + over.min(axis=1))[:, None]
    where = wrist[:, None] + offsets
    depth = np.maximum(0.0, -skin.clearance(where))
    weight = depth * heel.balancing
    centre = (where * weight[..., None]).sum(axis=1) / weight.sum(axis=1, keepdims=True)
    edge = _inner_edge(heel, skin, wrist, turn)
    patch = (where[:, heel.working]).mean(axis=1)
    return _Pressed(wrist, turn, centre[:, :2], edge, centre - patch)
