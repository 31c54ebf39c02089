"""Finds how the giver kneels, so that both arms reach their task the way a person's arms do.

A posture written by hand hardly ever lets both hands reach without a wrung forearm or a broken wrist. So
postures are drawn at random, judged by their joints at the moments that matter, and drawn again around the
best (the cross-entropy method). The draw is seeded: the same bodies and stroke give the same posture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter1d
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.rig import Rig
from viewer.motion.arms import BodySide, bend, hand_rest_frame
from viewer.motion.cast import Cast
from viewer.motion.giver import (
    FLOOR_MM,
    KNEE_HEIGHT_MM,
    SIDES,
    Posture,
    Reaching,
    hip_joint,
    knees,
    shoulders,
    trunk_turns,
)
from viewer.motion.hand import Hand
from viewer.motion.heel import set_down
from viewer.motion.plan import HandPlan
from viewer.stroke.stroke import Role
from viewer.transforms import Floats, apply, frame, twist_about, unit

ROUNDS, DRAWS, ELITE = 18, 600, 40
NARROWING, LEAST_WIDTH = 0.8, 0.02
"""From round to round the draw narrows no faster than this, so that it does not settle for the first good."""
COMPARED = 100
"""So many draws at a time are looked at for arms that come too near to each other."""
HEADING_STEP_RAD = np.radians(5.0)
HEADING_STEPS = 4
"""Headings up to so many steps either side of the file's are tried."""
BESIDE_MM = 150.0
"""What of the receiver is further out than this, arm and hand, lies beside the giver's thighs."""
KNEE_CLEARANCE_MM, KNEE_BESIDE_MM, KNEE_STEP_MM = 78.0, 90.0, 5.0
FOREARM_RADIUS_MM = 40.0
FOREARM_SHARES = np.linspace(0.15, 1.0, 5)
FOREARM_BIN = 0.12
"""Where its thickness is taken, as shares of the forearm from wrist to elbow, and how far around each."""
STANDARD_PALM_MM = 98.0
"""The balls that fill a hand are those of a hand of this size, and grow with it."""
FLAT_BELOW_MM = 18.0
"""A resting hand's fingers and thumb lie no deeper below the wrist than this."""
ARMS_APART_MM = 10.0
THIGH_SHARES, THIGH_BIN = np.linspace(0.1, 0.7, 4), 0.1
"""Where the thigh's thickness is taken, as shares of the way from knee to hip, and how far around each."""
THIGH_CLEARANCE_MM = 16.0
"""Room for trousers, and for the hips that come forward while the hands press."""
STANDARD_STATURE_MM = 1748.0
"""The offsets below are those of a giver of this stature, and grow with it."""


@dataclass(frozen=True, eq=False)
class _Tries:
    """One hand set down with several headings: (heading, moment, …), and which moments press.

    Wrists are where a giver sees them who has gone along by ``follows_mm`` (moment, 3).
    """

    wrist_mm: Floats
    rotation: Floats
    presses: NDArray[np.bool_]
    follows_mm: Floats


@dataclass(frozen=True, eq=False)
class _Arm:
    """Candidates of one arm.

    ``balls_mm`` (draw, moment, b, 3) fill hand and forearm; ``cost`` is (draw, pressed moment).
    """

    balls_mm: Floats
    radii_mm: Floats
    cost: Floats

    def of(self, draws: NDArray[np.intp]) -> _Arm:
        """Those candidates alone."""
        return _Arm(self.balls_mm[draws], self.radii_mm, self.cost[draws])


def find_posture(
    cast: Cast,
    plans: dict[Role, HandPlan],
    moments_s: Floats,
    giver_at: float,
    level_y_mm: float,
    follows_mm: Floats | None = None,
) -> Reaching:
    """Searches a posture in which the hands reach at all the given moments.

    Args:
        cast: the two people.
        plans: the hands' tasks.
        moments_s: (m,) times to judge; joints count while a hand presses, room for the arms at all of them.
        giver_at: −1 at the receiver's left, +1 at the right.
        level_y_mm: world y that the giver is beside.
        follows_mm: (m,) how far along the body the giver has gone with the hands then.
    """
    follows = np.zeros((len(moments_s), 3))
    follows[:, 1] = 0.0 if follows_mm is None else follows_mm
    tries = {role: _tries(cast, plan, moments_s, follows) for role, plan in plans.items()}
    beside = _Beside(*_room_for_knees(cast, giver_at), _arm_beside(cast, giver_at))
    random = np.random.default_rng(2026)
    scale = cast.giver.stature_mm / STANDARD_STATURE_MM
    mean = np.array([-490 * scale, -170 * scale, 400 * scale, np.radians(16), 1.15, 0.6, 0.6, 0.0, 0.0])
    width = np.array([90 * scale, 130 * scale, 45 * scale, np.radians(18), 0.25, 0.7, 0.7, 2.5, 2.5])
    widest = width
    best_cost, best = np.inf, mean
    for turn in range(ROUNDS):
        draws = mean + width * random.standard_normal((DRAWS, len(mean)))
        draws[0] = best
        cost = _judge(cast, plans, tries, draws, giver_at, level_y_mm, beside)
        order = np.argsort(cost)[:ELITE]
        mean, width = draws[order].mean(axis=0), draws[order].std(axis=0)
        width = np.maximum(width, widest * max(LEAST_WIDTH, NARROWING ** (turn + 1)))
        if cost[order[0]] < best_cost:
            best_cost, best = float(cost[order[0]]), draws[order[0]]
    return _reaching(plans, best, giver_at, level_y_mm, best_cost)


def _tries(cast: Cast, plan: HandPlan, moments_s: Floats, follows_mm: Floats) -> _Tries:
    offsets = HEADING_STEP_RAD * np.arange(-HEADING_STEPS, HEADING_STEPS + 1)
    target, height = plan.at(moments_s)
    all_at = np.tile(target, (len(offsets), 1)), np.tile(height, len(offsets))
    placed = set_down(plan.heel, cast.skin, *all_at, np.repeat(plan.heading_rad + offsets, len(target)))
    shape = (len(offsets), len(target))
    wrist, rotation = placed.wrist_mm.reshape(*shape, 3), placed.rotation.reshape(*shape, 3, 3)
    pressed = np.asarray(placed.pressed.reshape(shape).any(axis=0))
    pressed = pressed if pressed.any() else np.ones_like(pressed)  # a hand that only rests has to reach, too
    return _Tries(wrist - follows_mm, rotation, pressed, follows_mm)


def _step(value: Floats) -> Floats:
    return np.clip(np.rint(value), -HEADING_STEPS, HEADING_STEPS)


def _posture(draws: Floats, giver_at: float, level_y_mm: float) -> Posture:
    """Postures (d) of the draws, whose numbers are those of a giver at the left, mirrored for the right."""
    hips = np.stack([-giver_at * draws[:, 0], level_y_mm + draws[:, 1], draws[:, 2]], axis=1)
    yaw = draws[:, 3] if giver_at < 0 else np.pi - draws[:, 3]
    return Posture(hips, yaw, draws[:, 4])


def _reaching(
    plans: dict[Role, HandPlan], draw: Floats, giver_at: float, level_y_mm: float, cost: float
) -> Reaching:
    posture = _posture(draw[None], giver_at, level_y_mm)
    swivel: dict[BodySide, float] = {p.side: float(draw[5 if r == "near" else 6]) for r, p in plans.items()}
    offset: dict[Role, float] = {
        r: float(_step(draw[7 if r == "near" else 8]) * HEADING_STEP_RAD) for r in plans
    }
    return Reaching(
        posture.hips_mm[0], float(posture.yaw_rad[0]), float(posture.lean[0]), swivel, offset, cost
    )


def elbow_pole(
    shoulder_mm: Floats, wrist_mm: Floats, across: Floats, side: BodySide, swivel_rad: Floats
) -> Floats:
    """Direction (..., 3) in which the elbow points: outward at 0, downward at a quarter turn.

    ``across`` (..., 3) is the direction of the giver's right.
    """
    line = unit(wrist_mm - shoulder_mm)
    outward = across if side == "R" else -across
    out = unit(outward - line * np.sum(outward * line, axis=-1, keepdims=True))
    other = np.cross(line, out)
    other = np.where(other[..., 2:] > 0, -other, other)
    swivel = np.asarray(swivel_rad)[..., None]
    return np.asarray(np.cos(swivel) * out + np.sin(swivel) * other)


def _judge(
    cast: Cast,
    plans: dict[Role, HandPlan],
    tries: dict[Role, _Tries],
    draws: Floats,
    giver_at: float,
    level_y: float,
    beside: _Beside,
) -> Floats:
    rig = cast.giver.rig
    posture = _posture(draws, giver_at, level_y)
    turns = trunk_turns(rig, posture)
    at, _ = shoulders(rig, turns)
    across = turns.root_rotation[:, :, 0]
    arms = []
    for role, plan in plans.items():
        column = 0 if role == "near" else 1
        arms.append(
            _judge_arm(
                cast, plan, tries[role], draws[:, 5 + column], draws[:, 7 + column], at[plan.side], across
            )
        )
    cost = np.sum([a.cost.mean(axis=1) + a.cost.max(axis=1) for a in arms], axis=0)
    cost += sum(0.10 * _step(draws[:, 7 + i]) ** 2 for i in (0, 1))
    cost += _kneeling(cast, posture, draws, giver_at, beside)
    return _with_arms_apart(cost, arms[0], arms[1]) if len(arms) == 2 else np.asarray(cost)


def _with_arms_apart(cost: Floats, a: _Arm, b: _Arm) -> Floats:
    """The cost (draw,) with what arms too near to each other add; infinite where it cannot be among the best.

    Arms are compared, which is dear, only until the best are found: comparing never makes a draw better.
    """
    order = np.argsort(cost)
    out = np.full(len(cost), np.inf)
    for done in range(0, len(order), COMPARED):
        some = order[done : done + COMPARED]
        out[some] = cost[some] + _too_close(a.of(some), b.of(some)).max(axis=1)
        rest = order[done + COMPARED :]
        if len(rest) and np.partition(out, ELITE)[ELITE] <= cost[rest[0]]:
            break
    return out


def _judge_arm(
    cast: Cast,
    plan: HandPlan,
    tries: _Tries,
    swivel: Floats,
    heading: Floats,
    shoulder: Floats,
    across: Floats,
) -> _Arm:
    rig, side = cast.giver.rig, plan.side
    pick = (_step(heading) + HEADING_STEPS).astype(int)
    wrist, hand = tries.wrist_mm[pick], tries.rotation[pick]
    at = np.broadcast_to(shoulder[:, None], wrist.shape)
    pole = elbow_pole(at, wrist, np.broadcast_to(across[:, None], wrist.shape), side, swivel[:, None])
    elbow, _, reach = bend(rig, side, at, wrist, pole)
    cost = joint_cost(rig, side, at, elbow, wrist, hand, reach)
    shares = np.linspace(0.25, 1.0, 5)[:, None]
    along = wrist[:, :, None] + (elbow - wrist)[:, :, None] * shares
    over = cast.skin.clearance(along + tries.follows_mm[:, None])
    cost = cost + (np.maximum(0.0, FOREARM_RADIUS_MM - over) / 12.0).max(axis=-1) ** 2
    centres, radii = hand_balls(plan.hand)
    hand_balls_mm = wrist[:, :, None] + centres @ np.swapaxes(hand, -1, -2)
    forearm = wrist[:, :, None] + (elbow - wrist)[:, :, None] * FOREARM_SHARES[:, None]
    balls = np.concatenate([hand_balls_mm, forearm], axis=2)
    radii = np.concatenate([radii, forearm_radii(cast.giver, side)])
    return _Arm(balls, radii, cost[:, tries.presses])


def forearm_radii(body: Body, side: BodySide) -> Floats:
    """How thick, in mm, the forearm of a body is at ``FOREARM_SHARES``."""
    line = body.rig.head(f"wrist.{side}"), body.rig.head(f"lowerarm01.{side}")
    own = body.weight_of("lowerarm", "upperarm02", "wrist", side=side)
    return _radii(body, own, line, FOREARM_SHARES, FOREARM_BIN)


def thigh_radii(body: Body, side: BodySide) -> Floats:
    """How thick, in mm, the thigh of a body is at ``THIGH_SHARES``."""
    line = body.rig.head(f"lowerleg01.{side}"), body.rig.head(f"upperleg01.{side}")
    return _radii(body, body.weight_of("upperleg", side=side), line, THIGH_SHARES, THIGH_BIN, most=0.95)


def _radii(
    body: Body, weight: Floats, line: tuple[Floats, Floats], shares: Floats, around: float, most: float = 0.5
) -> Floats:
    """Distances from a line of the skin that hangs on a limb, at shares of it; a quantile."""
    own = body.skin_rows[weight[body.skin_rows] > 0.5]
    off, along = body.points_mm[own] - line[0], line[1] - line[0]
    share = off @ along / (along @ along)
    away = np.linalg.norm(off - np.outer(share, along), axis=1)
    return np.array([np.quantile(away[np.abs(share - s) < around], most) for s in shares])


def hand_balls(hand: Hand) -> tuple[Floats, Floats]:
    """Balls that roughly fill a flat hand: centres (b, 3) in rest axes from the wrist, and radii (b,), mm."""
    rig, side = hand.rig, hand.side
    centres, radii = [], []
    for k in (2, 3, 4, 5):
        knuckle = rig.head(f"finger{k}-1.{side}") - hand.wrist_mm
        centres += [share * knuckle for share in (0.2, 0.45, 0.7, 1.0)]
        radii += [15.0, 14.0, 13.0, 12.0]
        for j in (1, 2, 3):
            centres.append(rig.tail(f"finger{k}-{j}.{side}") - hand.wrist_mm)
            radii.append(9.5 - j)
    for j in (1, 2, 3):
        centres.append(rig.tail(f"finger1-{j}.{side}") - hand.wrist_mm)
        radii.append(12.0 - j)
    flat = np.array(centres)
    dorsal = hand.frame[:, 1]
    flat = flat - np.outer(np.minimum(flat @ dorsal + FLAT_BELOW_MM, 0.0), dorsal)
    return flat, np.array(radii) * hand.palm_length_mm / STANDARD_PALM_MM


def joint_cost(
    rig: Rig, side: BodySide, shoulder: Floats, elbow: Floats, wrist: Floats, hand: Floats, reach: Floats
) -> Floats:
    """How far (...) an arm is from the comfortable middle of its joints; 0 is comfortable.

    Ranges: docs/anatomy.md, ranges of motion; what counts as comfortable lies well inside them, and towards
    what no wrist can do it becomes dear.
    """
    forearm, upper = unit(wrist - elbow), unit(elbow - shoulder)
    local = apply(np.swapaxes(hand @ hand_rest_frame(rig, side), -1, -2), forearm)
    extension = np.degrees(np.arctan2(-local[..., 1], local[..., 0]))
    deviation = np.degrees(np.arcsin(np.clip(local[..., 2], -1, 1))) * (1 if side == "L" else -1)
    rest = [rig.head(f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist")]
    hinge_rest = np.cross(rest[1] - rest[0], rest[2] - rest[1])
    fore_turn = frame(forearm, np.cross(upper, forearm)) @ frame(rest[2] - rest[1], hinge_rest).T
    twist = np.degrees(twist_about(hand @ np.swapaxes(fore_turn, -1, -2), forearm))
    flexion = np.degrees(np.arccos(np.clip(np.sum(upper * forearm, axis=-1), -1, 1)))
    return np.asarray(
        _outside(extension, 30.0, 70.0, 3.2)
        + _outside(deviation, -12.0, 18.0, 2.0)
        + _outside(extension, -60.0, 79.0, 1.2)
        + _outside(deviation, -16.0, 28.0, 1.2)
        + _outside(twist, -45.0, 45.0, 10.0)
        + _outside(reach, 0.70, 0.95, 0.03)
        + _outside(flexion, 12.0, 50.0, 4.5)
        + _outside(elbow[..., 2] - shoulder[..., 2], -1000.0, -60.0, 30.0)
    )


def _outside(value: Floats, low: float, high: float, unit_size: float) -> Floats:
    return np.asarray((np.maximum(0.0, np.maximum(low - value, value - high)) / unit_size) ** 2)


def _too_close(a: _Arm, b: _Arm) -> Floats:
    """How much (draw, moment) hands and forearms come nearer to each other than ``ARMS_APART_MM``."""
    middle = a.balls_mm[:1].mean(axis=(0, 1, 2))  # small numbers: single precision will do
    one, other = ((arm.balls_mm - middle).astype(np.float32) for arm in (a, b))
    square = np.sum(one**2, axis=-1)[..., :, None] + np.sum(other**2, axis=-1)[..., None, :]
    square -= 2 * one @ np.swapaxes(other, -1, -2)
    gap = np.sqrt(np.maximum(square, 0.0)) - a.radii_mm[:, None] - b.radii_mm
    return np.asarray((np.maximum(0.0, ARMS_APART_MM - gap.min(axis=(2, 3))) / 2.0) ** 2)


def _room_for_knees(cast: Cast, giver_at: float) -> tuple[Floats, Floats]:
    """How far (n,) the receiver reaches out on the giver's side, within a knee's breadth of each y (n,)."""
    skin = cast.receiver.points_mm[cast.receiver.body.skin_rows].astype(np.float64)
    y = np.arange(skin[:, 1].min(), skin[:, 1].max(), KNEE_STEP_MM)
    most = np.full(len(y), -np.inf)
    np.maximum.at(most, ((skin[:, 1] - y[0]) / KNEE_STEP_MM).astype(int), giver_at * skin[:, 0])
    return y, maximum_filter1d(most, int(2 * KNEE_BESIDE_MM / KNEE_STEP_MM) + 1, mode="nearest")


@dataclass(frozen=True, eq=False)
class _Beside:
    """The receiver on the giver's side: see :func:`_room_for_knees`; ``arm`` is the skin there."""

    y_mm: Floats
    edge_mm: Floats
    arm: cKDTree


def _arm_beside(cast: Cast, giver_at: float) -> cKDTree:
    skin = cast.receiver.points_mm[cast.receiver.body.skin_rows].astype(np.float64)
    return cKDTree(skin[giver_at * skin[:, 0] > BESIDE_MM])


def _thigh_too_near(body: Body, side: BodySide, knee: Floats, posture: Posture, arm: cKDTree) -> Floats:
    """How much (d,) a thigh comes too near to the receiver's arm."""
    hip = hip_joint(body.rig, trunk_turns(body.rig, posture), side)
    along = knee[:, None] + (hip - knee)[:, None] * THIGH_SHARES[:, None]
    reach = thigh_radii(body, side) + THIGH_CLEARANCE_MM
    gap = arm.query(along, distance_upper_bound=float(reach.max()))[0]
    return np.asarray(((np.maximum(0.0, reach - gap) / 8.0) ** 2).max(axis=1))


def _kneeling(cast: Cast, posture: Posture, draws: Floats, giver_at: float, beside: _Beside) -> Floats:
    """Knees beside the receiver's arm, thighs steep but not locked, a lean that a back can hold."""
    rig = cast.giver.rig
    at = knees(rig, posture)
    cost = np.zeros(len(draws))
    for side in SIDES:
        edge = np.interp(at[side][:, 1], beside.y_mm, beside.edge_mm)
        cost += (np.maximum(0.0, edge + KNEE_CLEARANCE_MM - giver_at * at[side][:, 0]) / 10.0) ** 2
        cost += _thigh_too_near(cast.giver, side, at[side], posture, beside.arm)
    thigh = float(np.linalg.norm(rig.head("lowerleg01.L") - rig.head("upperleg01.L")))
    height = (posture.hips_mm[:, 2] - FLOOR_MM - KNEE_HEIGHT_MM) / thigh
    cost += _outside(height, 0.55, 0.95, 0.012) + _outside(posture.lean, 0.7, 1.45, 0.1)
    return np.asarray(
        cost
        + _outside(np.degrees(draws[:, 3]), -10.0, 45.0, 6.0)
        + _outside(draws[:, 5:7], -0.4, 1.5, 0.2).sum(axis=1)
    )
