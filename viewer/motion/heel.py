"""The heel of the hand: where it is, how it lies on the skin, and how it is set down truly.

What really presses is not a nominal point but a patch, and its pressure-weighted centre depends on the skin
under it. So the hand is set down, the centre of what presses is measured, and the hand is turned and shifted
until that centre is the middle of the heel and lies where the stroke asks for it; the deepest point is then
exactly as deep as the pressure asks for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.motion.hand import Hand, HandShape, local_points
from viewer.motion.skin_field import SkinField
from viewer.transforms import Floats, frame, unit

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
SETTLING_ROUNDS = 10
EVENING_PER_MM, SHIFT_SHARE = 0.010, 0.7
"""How far, in radians, the hand turns for each millimetre that its pressure is off the heel's middle, and
what share of the way to its place that middle goes, in each round. After ten both are true to 0.05 mm."""
KNOT_MM = 2.0
"""Along a path hands settle at places so far apart, and in between as between those."""
LEAST_PRESS_MM, PLACING_ROUNDS = 2.0, 2
"""What presses less deeply than this is measured as if it did: a touch has no centre and no edge."""
BEHIND_WRIST_SHARE = -0.12
"""The skin of the wrist, as far back as this share of the palm's length, presses with the heel."""
DEEP_SHARE = 0.35
"""A contact's edge is that of what is deeper than this share of the greatest depth (docs/anatomy.md)."""


@dataclass(frozen=True, eq=False)
class Heel:
    """The heel of one hand in a shape; rest axes, the wrist joint as origin.

    Attributes:
        points_mm: (n, 3) the palm without fingers and thumb, for measuring what presses.
        rows: (n,) their rows in the hand.
        areas_mm2: (n,) how much skin each of them stands for.
        dense_mm: (m, 3) the same and the middles of the triangles between them, for finding edges.
        balancing: (n,) which of them the weight rests on: the half of the palm next to the wrist.
        working: (n,) which of them form the working patch.
        centre_mm: (3,) of the patch.
        frame: (3, 3) columns: along the fingers, the normal of the heel's plane made square to them (8 to 10°
            off it; :func:`set_down` makes up for that), and their cross.
    """

    points_mm: Floats
    rows: NDArray[np.int64]
    areas_mm2: Floats
    dense_mm: Floats
    balancing: NDArray[np.bool_]
    working: NDArray[np.bool_]
    centre_mm: Floats
    frame: Floats


@dataclass(frozen=True, eq=False)
class Settled:
    """How a heel lies at many moments (t) when it presses evenly, however deep.

    Attributes:
        at_mm: (t, 2) x and y of where its middle is put.
        dorsal: (t, 3) unit, where the heel's plane looks.
        heading_rad: (t,) of the fingers.
    """

    at_mm: Floats
    dorsal: Floats
    heading_rad: Floats


@dataclass(frozen=True, eq=False)
class Set:
    """A hand set down at many moments (t).

    Attributes:
        wrist_mm: (t, 3) world.
        rotation: (t, 3, 3) of the hand, rest axes → world.
        normal: (t, 3) of the skin under the hand.
        centre_mm: (t, 2) x and y of the centre of the pressure as it presses, or as it would lightly.
        inner_edge_mm: (t,) distance from the midline of the deep part's inner edge then.
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
    near |= (along > BEHIND_WRIST_SHARE * length) & (along <= 0) & (dorsal < -0.05 * length)
    rows = np.flatnonzero(near)
    balancing = (along > 0) & (along < BALANCE_ALONG * length) & (np.abs(across) < BALANCE_ACROSS * length)
    dense = np.concatenate(
        [points[rows], points[hand.triangles[near[hand.triangles].all(axis=1)]].mean(axis=1)]
    )
    return Heel(points[rows], rows, hand.areas_mm2[rows], dense, balancing[rows], flat[rows], centre, turned)


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
    normals = skin.normals(xy_mm[..., None, :] + offsets)
    point = np.concatenate([xy_mm, skin.height(xy_mm)[..., None]], axis=-1)
    return point, unit(normals.mean(axis=-2))


def heading_vector(heading_rad: Floats, normal: Floats) -> Floats:
    """Unit vectors (..., 3) along the skin for headings (...) measured from +x towards +y."""
    flat = np.stack([np.cos(heading_rad), np.sin(heading_rad), np.zeros_like(heading_rad)], axis=-1)
    return unit(flat - normal * np.sum(flat * normal, axis=-1, keepdims=True))


def hand_turn(heel: Heel, dorsal: Floats, heading_rad: Floats) -> Floats:
    """World rotations (..., 3, 3) of a hand whose heel's plane looks along ``dorsal``, fingers heading so."""
    return np.asarray(frame(heading_vector(heading_rad, dorsal), dorsal) @ heel.frame.T)


def set_down(
    heel: Heel, skin: SkinField, target_xy_mm: Floats, height_mm: Floats, heading_rad: Floats
) -> Set:
    """Sets the heel down at many moments (t).

    A hand gives way until it presses evenly: the heel is turned until the pressure's centre is the middle
    of the heel, and shifted until that is where the stroke wants it.

    Args:
        heel: of the hand.
        skin: the receiver's back.
        target_xy_mm: (t, 2) where the centre of the pressure is to be.
        height_mm: (t,) of the lowest point of the heel over the skin, straight up; negative is pressed in.
        heading_rad: (t,) of the fingers, from +x towards +y.
    """
    settled = settle(heel, skin, target_xy_mm, heading_rad)
    return press(heel, skin, settled, target_xy_mm, height_mm)


def settle(heel: Heel, skin: SkinField, target_xy_mm: Floats, heading_rad: Floats) -> Settled:
    """How the heel lies when it presses evenly at the probe's depth, see :func:`set_down`."""
    at, dorsal = target_xy_mm, skin_frame(skin, target_xy_mm)[1]
    depth = np.full(len(at), PROBE_DEPTH_MM)
    for _ in range(SETTLING_ROUNDS):
        found = _probe(heel, skin, Settled(at, dorsal, heading_rad), depth)
        at = at + SHIFT_SHARE * (target_xy_mm - found.middle_mm[:, :2])
        uneven = found.balance_mm - found.middle_mm
        off = uneven - dorsal * np.sum(uneven * dorsal, axis=1, keepdims=True)
        dorsal = unit(dorsal - EVENING_PER_MM * off)
    return Settled(at, dorsal, heading_rad)


def settle_along(heel: Heel, skin: SkinField, path_xy_mm: Floats, heading_rad: float) -> Settled:
    """The same for places (t, 2) that follow each other closely: settled at some, followed in between."""
    steps = np.hypot(*np.diff(path_xy_mm, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    knots = np.linspace(0.0, along[-1], int(along[-1] / KNOT_MM) + 2)
    at_knots = np.stack([np.interp(knots, along, column) for column in path_xy_mm.T], axis=1)
    some = settle(heel, skin, at_knots, np.full(len(knots), heading_rad))
    shift, dorsal = (
        np.stack([np.interp(along, knots, column) for column in values.T], axis=1)
        for values in (some.at_mm - at_knots, some.dorsal)
    )
    return Settled(path_xy_mm + shift, unit(dorsal), np.full(len(along), heading_rad))


def press(heel: Heel, skin: SkinField, settled: Settled, target_xy_mm: Floats, height_mm: Floats) -> Set:
    """The settled heel as deep in the skin, or as high over it, as heights (t,) say; see :func:`set_down`.

    Its place is that of a middling press whatever the depth: hands do not wander while they sink in.
    """
    probe = np.full(len(height_mm), PROBE_DEPTH_MM)
    for _ in range(PLACING_ROUNDS):
        found = _probe(heel, skin, settled, probe)
        settled = replace(settled, at_mm=settled.at_mm + target_xy_mm - found.centre_mm[:, :2])
    depth = np.maximum(-height_mm, LEAST_PRESS_MM)
    found = _probe(heel, skin, settled, depth)
    edge = _inner_edge(heel, skin, found.wrist_mm, found.rotation)
    wrist = found.wrist_mm + found.normal * (np.minimum(height_mm, 0.0) + depth)[:, None]
    wrist[:, 2] += np.maximum(height_mm, 0.0)
    return Set(wrist, found.rotation, found.normal, found.centre_mm[:, :2], edge, height_mm < 0.0)


def _inner_edge(heel: Heel, skin: SkinField, wrist_mm: Floats, rotation: Floats) -> Floats:
    """Distance (t,) from the midline of the inner edge of what is pressed deep."""
    where = wrist_mm[:, None] + heel.dense_mm @ np.swapaxes(rotation, -1, -2)
    depth = np.maximum(0.0, -skin.clearance(where))
    deep = depth > DEEP_SHARE * depth.max(axis=1, keepdims=True)
    return np.asarray(np.where(deep, np.abs(where[..., 0]), np.inf).min(axis=1))


@dataclass(frozen=True, eq=False)
class _Probed:
    """The heel in the skin, world.

    ``normal`` is that of the skin, ``centre_mm`` that of the pressure, ``balance_mm`` that of the pressure on
    the half of the palm that bears the weight, ``middle_mm`` that of the working patch.
    """

    wrist_mm: Floats
    rotation: Floats
    normal: Floats
    centre_mm: Floats
    balance_mm: Floats
    middle_mm: Floats


def _probe(heel: Heel, skin: SkinField, settled: Settled, depth_mm: Floats) -> _Probed:
    """The heel pressed in until its deepest points are at depths (t,)."""
    point, normal = skin_frame(skin, settled.at_mm)
    turn = hand_turn(heel, settled.dorsal, settled.heading_rad)
    wrist = point - turn @ heel.centre_mm
    resting = heel.points_mm @ np.swapaxes(turn, -1, -2)
    for _ in range(2):
        over = skin.clearance(wrist[:, None] + resting[:, heel.balancing])
        wrist = wrist - normal * (depth_mm + over.min(axis=1))[:, None]
    where = wrist[:, None] + resting
    depth = np.maximum(0.0, -skin.clearance(where))
    centre, balance = (
        ((depth * share)[:, None] @ where)[:, 0] / (depth @ share)[:, None]
        for share in (heel.areas_mm2, heel.balancing.astype(float))
    )
    middle = wrist + turn @ heel.points_mm[heel.working].mean(axis=0)
    return _Probed(wrist, turn, normal, centre, balance, middle)
