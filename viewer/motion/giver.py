"""The giver: kneeling up beside the receiver, leaning over, at many moments at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from viewer.body.body import Body
from viewer.body.rig import JointTurns, Rig, chain, forward
from viewer.motion.arms import BodySide
from viewer.stroke.stroke import Role
from viewer.transforms import Floats, apply, frame, rotation_about, unit

FLOOR_MM = -50.0
"""The giver kneels on the floor; the mat's top is z = 0."""
KNEE_HEIGHT_MM = 58.0
SOLE_BACK = np.array([-1.0, 0.10, -0.08])
"""Where the left foot points from the ankle in a giver who faces +x: back, a little outward and down."""
LEAN_SHARES = {"root": 22.0, "spine04": 12.0, "spine03": 11.0, "spine02": 11.0, "spine01": 6.0}
"""Degrees of forward bend of pelvis and trunk joints at a lean of 1."""
LOOK_DOWN_DEG = {"neck01": 4.0, "neck02": 6.0, "neck03": 6.0, "head": 8.0}
EYES_DOWN_DEG = 10.0
EYES_AHEAD = np.array([0.0, -np.sin(np.radians(EYES_DOWN_DEG)), -np.cos(np.radians(EYES_DOWN_DEG))])
"""Eyes that look at one's own hands look so far below straight ahead; the same as a direction at rest."""
KNEE_SPREAD_DEG = 16.0
WORK_SHIFT_MM = 10.0
WORK_LEAN = 0.045
"""How far the hips come forward, and how much further the trunk leans, when the work is hardest."""
UPRIGHT = np.array([[0.0, 0.0, -1.0], [-1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
"""Rest axes → world for a person who faces +x: right is −y, head is +z, back is −x."""
SIDES: tuple[BodySide, BodySide] = ("L", "R")
SIGNS: tuple[tuple[BodySide, float], ...] = (("L", 1.0), ("R", -1.0))
X, Y, Z = np.eye(3)


@dataclass(frozen=True, eq=False)
class Posture:
    """How the giver kneels; every field is a scalar or (...).

    Attributes:
        hips_mm: (..., 3) world, the middle between the hip joints.
        yaw_rad: heading; 0 faces +x, a quarter turn faces the receiver's head.
        lean: forward bend, 1 is that of ``LEAN_SHARES``.
        turned: joint → further rotation (..., 3, 3) about rest axes of trunk, shoulder girdle, neck or head.
    """

    hips_mm: Floats
    yaw_rad: Floats
    lean: Floats
    turned: Mapping[str, Floats] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Turned:
    """How a hand turns while it goes along the body: (n,) world y, ascending, and turns (n,) there."""

    y_mm: Floats
    turns_rad: Floats

    def at(self, y_mm: Floats) -> Floats:
        """The turn at any places (...)."""
        return np.asarray(np.interp(y_mm, self.y_mm, self.turns_rad))


@dataclass(frozen=True, eq=False)
class Along:
    """What changes with each millimetre that the hands go towards the head.

    Attributes:
        sideways: the hips, mm towards +x; that they go along too is for the stroke file to say.
        turning_rad: the giver's heading.
        turned: role → how the hand turns from place to place.
        from_y_mm: world y from which hips and heading are counted, in the middle of the way.
    """

    sideways: float = 0.0
    turning_rad: float = 0.0
    turned: dict[Role, Turned] = field(default_factory=dict)
    from_y_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class Reaching:
    """A posture from which both hands reach their work.

    Attributes:
        hips_mm: (3,) world, before the work moves them, with the hands in the middle of their way.
        yaw_rad: heading.
        lean: as in :class:`Posture`.
        swivel_rad: side → turn of the elbow about the line from shoulder to wrist.
        heading_offset_rad: role → what is added to the file's heading.
        cost: 0 is comfortable.
        stance: role → which of its stances a hand takes; see :func:`viewer.motion.thumb.stances`.
        along: how posture and hands change along the way.
    """

    hips_mm: Floats
    yaw_rad: float
    lean: float
    swivel_rad: dict[BodySide, float]
    heading_offset_rad: dict[Role, float]
    cost: float
    stance: dict[Role, int] = field(default_factory=dict)
    along: Along = field(default_factory=Along)

    def posture(self, work: Floats, hands_y_mm: Floats | None = None) -> Posture:
        """The posture (t) while so much weight goes into the work, 0…1 (t), and the hands are there (t)."""
        way = np.zeros(len(work)) if hands_y_mm is None else hands_y_mm - self.along.from_y_mm
        yaw = self.yaw_rad + self.along.turning_rad * way
        forward = np.stack([np.cos(yaw), np.sin(yaw), np.zeros_like(yaw)], axis=-1)
        hips = self.hips_mm + WORK_SHIFT_MM * work[:, None] * forward
        hips[:, 0] += self.along.sideways * way
        return Posture(hips, yaw, self.lean + WORK_LEAN * work)


def trunk_turns(rig: Rig, posture: Posture) -> JointTurns:
    """Turns of pelvis, trunk, neck, head and shoulder girdle; arms and legs are still as at rest."""
    lean = np.asarray(posture.lean, dtype=np.float64)
    local = {
        name: rotation_about(X, -np.radians(degrees) * lean)
        for name, degrees in LEAN_SHARES.items()
        if name != "root"
    }
    local |= {name: rotation_about(X, -np.radians(degrees)) for name, degrees in LOOK_DOWN_DEG.items()}
    for side, sign in SIGNS:
        local[f"clavicle.{side}"] = rotation_about(Y, np.radians(-12.0 * sign)) @ rotation_about(
            Z, np.radians(2.0 * sign)
        )
        local[f"shoulder01.{side}"] = rotation_about(Y, np.radians(-14.0 * sign))
    for name, turn in posture.turned.items():
        local[name] = local[name] @ turn
    heading = rotation_about(Z, np.asarray(posture.yaw_rad))
    root = heading @ UPRIGHT @ rotation_about(X, -np.radians(LEAN_SHARES["root"]) * lean)
    middle = (rig.head("upperleg01.L") + rig.head("upperleg01.R")) / 2
    return JointTurns(
        local, {}, root, posture.hips_mm - apply(root, np.broadcast_to(middle, posture.hips_mm.shape))
    )


def shoulders(rig: Rig, turns: JointTurns) -> tuple[dict[BodySide, Floats], dict[BodySide, Floats]]:
    """World positions (..., 3) of the shoulder joints, rotations (..., 3, 3) of what the arms hang on."""
    rows = {side: rig.index[f"upperarm01.{side}"] for side in SIDES}
    rotation, position = chain(rig, turns, tuple(rows.values()))
    at: dict[BodySide, Floats] = {side: position[..., row, :] for side, row in rows.items()}
    turned: dict[BodySide, Floats] = {
        side: rotation[..., rig.parents[row], :, :] for side, row in rows.items()
    }
    return at, turned


def knees(rig: Rig, posture: Posture) -> dict[BodySide, Floats]:
    """Where the knees rest on the floor, side → (..., 3) world, for a giver who kneels up in this posture."""
    turns = trunk_turns(rig, posture)
    out: dict[BodySide, Floats] = {}
    for side, sign in SIGNS:
        hip = hip_joint(rig, turns, side)
        length = _thigh(rig, side)
        down = np.clip((FLOOR_MM + KNEE_HEIGHT_MM - hip[..., 2]) / length, -1.0, 0.0)
        spread = np.asarray(posture.yaw_rad) + sign * np.radians(KNEE_SPREAD_DEG)
        level = np.sqrt(1 - down**2)
        out[side] = hip + length * np.stack([np.cos(spread) * level, np.sin(spread) * level, down], axis=-1)
    return out


def on_fixed_knees(rig: Rig, posture: Posture, knees_mm: dict[BodySide, Floats]) -> Posture:
    """The same posture with the hips raised or lowered so that the knees can stay where they are."""
    turns = trunk_turns(rig, posture)
    rises = []
    for side in SIDES:
        hip, knee, length = hip_joint(rig, turns, side), knees_mm[side], _thigh(rig, side)
        flat = np.sum((hip - knee)[..., :2] ** 2, axis=-1)
        rises.append(knee[..., 2] + np.sqrt(np.maximum(length**2 - flat, 1.0)) - hip[..., 2])
    hips = posture.hips_mm.copy()
    hips[..., 2] += np.mean(rises, axis=0)
    return replace(posture, hips_mm=hips)


def ankle_height_mm(body: Body) -> float:
    """How high over the floor a kneeling person's ankle joint is when the instep just lies on it."""
    rig = body.rig
    rest = rig.tail("foot.L") - rig.head("foot.L")
    turn = frame(SOLE_BACK, -Y) @ frame(rest, X).T
    foot = body.skin_rows[body.weight_of("foot", side="L")[body.skin_rows] > 0.6]
    return float(-((body.points_mm[foot] - rig.head("foot.L")) @ turn.T)[:, 2].min())


def leg_turns(
    rig: Rig, posture: Posture, turns: JointTurns, knees_mm: dict[BodySide, Floats], ankle_mm: float
) -> dict[str, Floats]:
    """Joint → world rotation of thighs, shins and feet: shins and insteps on the floor behind the knees."""
    heading = rotation_about(Z, np.asarray(posture.yaw_rad))
    across = apply(heading @ UPRIGHT, np.broadcast_to(X, posture.hips_mm.shape))
    out: dict[str, Floats] = {}
    for side, sign in SIGNS:
        hip, knee = hip_joint(rig, turns, side), knees_mm[side]
        rest = [rig.head(f"{n}.{side}") for n in ("upperleg01", "lowerleg01", "foot")]
        thigh_rest, shin_rest = rest[1] - rest[0], rest[2] - rest[1]
        thigh = frame(knee - hip, across) @ frame(thigh_rest, X).T
        drop = (FLOOR_MM + ankle_mm - knee[..., 2]) / np.linalg.norm(shin_rest)
        back = np.stack([-np.ones_like(drop), np.full_like(drop, -0.06 * sign), drop], axis=-1)
        shin = frame(apply(heading, unit(back)), across) @ frame(shin_rest, X).T
        foot_rest = rig.tail(f"foot.{side}") - rig.head(f"foot.{side}")
        sole_back = np.broadcast_to(unit(SOLE_BACK * (1.0, sign, 1.0)), back.shape)
        foot = frame(apply(heading, sole_back), across) @ frame(foot_rest, X).T
        out |= {f"upperleg01.{side}": thigh, f"upperleg02.{side}": thigh}
        out |= {f"lowerleg01.{side}": shin, f"lowerleg02.{side}": shin, f"foot.{side}": foot}
    return out


def giver_matrices(
    rig: Rig,
    posture: Posture,
    knees_mm: dict[BodySide, Floats],
    ankle_mm: float,
    arms: dict[str, Floats],
    fingers: dict[str, Floats],
) -> Floats:
    """World-from-rest matrices (..., J, 3, 4) of the whole giver.

    Args:
        rig: the giver's.
        posture: of the trunk.
        knees_mm: side → (3,) or (..., 3) where the knees are.
        ankle_mm: see :func:`ankle_height_mm`.
        arms: joint → world rotation.
        fingers: joint → rotation about rest axes in the hand.
    """
    turns = trunk_turns(rig, posture)
    local = {**turns.local, **fingers}
    world = {**leg_turns(rig, posture, turns, knees_mm, ankle_mm), **arms}
    return forward(rig, JointTurns(local, world, turns.root_rotation, turns.root_shift_mm))


def hip_joint(rig: Rig, turns: JointTurns, side: BodySide) -> Floats:
    """Where a hip joint is, (..., 3) world."""
    rest = rig.head(f"upperleg01.{side}")
    return apply(turns.root_rotation, np.broadcast_to(rest, turns.root_shift_mm.shape)) + turns.root_shift_mm


def _thigh(rig: Rig, side: BodySide) -> float:
    return float(np.linalg.norm(rig.head(f"lowerleg01.{side}") - rig.head(f"upperleg01.{side}")))
