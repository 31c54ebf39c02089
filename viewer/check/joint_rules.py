"""Rules of the giver's joints, measured on the matrices that move what is drawn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.check import rules
from viewer.check.findings import Reading
from viewer.check.joints import arm_angles
from viewer.check.motion_rules import joint_path
from viewer.check.rules import PRESSED, Bound
from viewer.motion.arms import BodySide, hand_rest_frame
from viewer.motion.scored import Score
from viewer.motion.upper_arm import LEAST_BEND_DEG, turned_inward
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats, apply, signed_angle, to_quaternion, unit

EAR_BELOW_EYE_MM = 18.0
SIDES: tuple[tuple[BodySide, str], ...] = (("L", "left"), ("R", "right"))
Readings = tuple[Bound, list[Reading]]
Angles = dict[Bound, list[tuple[str, Floats, Floats]]]
"""Bound → what, at which samples (n,), values (n,)."""


def joint_readings(score: Score) -> tuple[Readings, ...]:
    """joint-range and reach, at the score's own samples: between them joints turn straight on."""
    found: Angles = {}

    def add(bound: Bound, what: str, values: Floats, rows: Floats | None = None) -> None:
        every = np.arange(len(values)) if rows is None else np.flatnonzero(rows)
        if len(every):
            found.setdefault(bound, []).append((what, every.astype(np.float64), values[every]))

    for side, word in SIDES:
        _arm(score, side, word, add)
        _fingers(score, side, word, add)
    _trunk(score, add)
    return tuple((bound, _worst(parts, score.step_s)) for bound, parts in found.items())


Add = Callable[..., None]


def loaded(score: Score, side: BodySide) -> Floats:
    """1 (t,) at samples where the hand of that side presses, else 0."""
    times = score.step_s * np.arange(len(score.giver_matrices))
    roles = [h.role for h in score.hands if h.side == side]
    tracks = [score.timeline.hands[r] for r in roles]
    pressed = [interpolate(t.times_s, t.pressures, t.eases, times) for t in tracks]
    return np.asarray(np.max([np.zeros(len(times)), *pressed], axis=0) >= PRESSED - 1e-9, np.float64)


def _arm(score: Score, side: BodySide, word: str, add: Add) -> None:
    arm, works = arm_angles(score, side), loaded(score, side)
    add(rules.EXTENSION, f"{word} wrist", arm.extension, works)
    add(rules.EXTENSION_FREE, f"{word} wrist", arm.extension, 1.0 - works)
    add(rules.DEVIATION, f"{word} wrist", arm.ulnar)
    add(rules.TWIST, f"{word} forearm", arm.twist)
    add(rules.ELBOW, f"{word} elbow", arm.elbow_flexion)
    add(rules.LOCKED, f"{word} elbow", arm.elbow_flexion, works)
    add(rules.STRETCHED, f"{word} arm", arm.reach)
    back, turn = shoulder_angles(score, side)
    add(rules.SHOULDER_BACK, f"{word} shoulder", back)
    add(rules.SHOULDER_TURN, f"{word} shoulder", turn, arm.elbow_flexion > LEAST_BEND_DEG)
    add(rules.EAR, f"{word} shoulder", below_ear(score, side))


def _fingers(score: Score, side: BodySide, word: str, add: Add) -> None:
    for finger, name in enumerate(("index", "middle", "ring", "little"), start=2):
        knuckle, middle, end = finger_angles(score, side, finger)
        add(rules.KNUCKLE, f"{word} {name} finger", knuckle)
        add(rules.FINGER_MIDDLE, f"{word} {name} finger", middle)
        add(rules.FINGER_END, f"{word} {name} finger", end)
    middle, end = thumb_angles(score, side)
    add(rules.THUMB_MIDDLE, f"{word} thumb", middle)
    add(rules.THUMB_END, f"{word} thumb", end)


def _trunk(score: Score, add: Add) -> None:
    for base, top, bounds, what in (
        ("spine01", "head", (rules.NECK_BEND, rules.NECK_TURN, rules.NECK_SIDE), "neck"),
        ("root", "spine01", (rules.TRUNK_BEND, rules.TRUNK_TURN, rules.TRUNK_SIDE), "trunk"),
    ):
        turn = _turn_vector(np.swapaxes(_turned(score, base), -1, -2) @ _turned(score, top))
        for bound, values in zip(bounds, (-turn[:, 0], turn[:, 1], turn[:, 2]), strict=True):
            add(bound, what, values)


def finger_angles(score: Score, side: BodySide, finger: int) -> tuple[Floats, Floats, Floats]:
    """Flexion (t,) of knuckle, middle and end joint in degrees; extension is negative."""
    axis = -hand_rest_frame(score.giver_rig, side)[:, 2]
    names = [f"metacarpal{finger - 1}", *(f"finger{finger}-{j}" for j in (1, 2, 3))]
    along = [_direction(score, f"{n}.{side}") for n in names]
    axes = [apply(_turned(score, f"{n}.{side}"), np.broadcast_to(axis, along[0].shape)) for n in names[:3]]
    knuckle, middle, end = (
        np.degrees(signed_angle(a, b, c)) for a, b, c in zip(along[:3], along[1:], axes, strict=True)
    )
    return knuckle, middle, end


def thumb_angles(score: Score, side: BodySide) -> tuple[Floats, Floats]:
    """Flexion (t,) of the thumb's knuckle and end joint; the axis is that of its natural curve at rest."""
    rig = score.giver_rig
    names = [f"finger1-{j}.{side}" for j in (1, 2, 3)]
    rest = [unit(rig.tail(n) - rig.head(n)) for n in names]
    axis = unit(np.cross(rest[0], rest[2]))
    along = [_direction(score, n) for n in names]
    axes = [apply(_turned(score, n), np.broadcast_to(axis, along[0].shape)) for n in names[:2]]
    knuckle, end = (signed_angle(along[i], along[i + 1], axes[i]) for i in (0, 1))
    return np.degrees(knuckle), np.degrees(end)


def shoulder_angles(score: Score, side: BodySide) -> tuple[Floats, Floats]:
    """How far (t,) the upper arm points behind the trunk, and how far it is turned inward about itself."""
    shoulder, elbow, wrist = (joint_path(score, f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist"))
    to_trunk = np.swapaxes(_turned(score, "spine01"), -1, -2)
    upper, fore = apply(to_trunk, unit(elbow - shoulder)), apply(to_trunk, unit(wrist - elbow))
    return np.degrees(np.arcsin(np.clip(upper[:, 2], -1.0, 1.0))), turned_inward(upper, fore, side)


def below_ear(score: Score, side: BodySide) -> Floats:
    """How far (t,) the shoulder joint is below the ear, along the upper trunk, mm."""
    head, rig = score.giver_rig.index["head"], score.giver_rig
    rest = np.array([0.0, score.eye_rest_mm[1] - EAR_BELOW_EYE_MM, rig.head("head")[2]])
    matrices = score.giver_matrices[:, head].astype(np.float64)
    ear = matrices[..., :3] @ rest + matrices[..., 3]
    up = _turned(score, "spine01")[..., 1]
    return np.asarray(np.sum((ear - joint_path(score, f"upperarm01.{side}")) * up, axis=1))


def _turned(score: Score, name: str) -> Floats:
    """Rotations (t, 3, 3) from rest axes of a joint of the giver."""
    return np.asarray(score.giver_matrices[:, score.giver_rig.index[name], :, :3], np.float64)


def _direction(score: Score, name: str) -> Floats:
    rig = score.giver_rig
    return unit(apply(_turned(score, name), np.broadcast_to(rig.tail(name) - rig.head(name), (1, 3))))


def _turn_vector(rotation: Floats) -> Floats:
    """Axis times angle (t, 3) of rotations (t, 3, 3), degrees."""
    q = to_quaternion(rotation)
    q = np.where(q[:, :1] < 0, -q, q)
    angle = 2.0 * np.arccos(np.clip(q[:, :1], -1.0, 1.0))
    return np.degrees(unit(q[:, 1:]) * angle)


def _worst(parts: list[tuple[str, Floats, Floats]], step_s: float) -> list[Reading]:
    """Every value of every joint, as readings."""
    return [
        Reading(v, t, what=what)
        for what, rows, values in parts
        for t, v in zip((rows * step_s).tolist(), values.tolist(), strict=True)
    ]
