"""The receiver's whole body answers: it rolls under hands that rock it, it breathes, and hands ride on it.

A push goes through the body as a wave: what is farther from the hands moves later and less. Every cross
section of the trunk rolls about an axis near the mat, as a drop on a table does; legs and arms hang on it,
and their far ends keep lying where they lie.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import scipy.sparse as sp

from viewer.body.rig import Rig
from viewer.motion.arms import BodySide
from viewer.motion.breathing import widened
from viewer.motion.heel import AVERAGE_RADIUS_MM, Set
from viewer.motion.skin_field import SkinField
from viewer.stroke.rhythms import BreathTrack, RockTrack
from viewer.transforms import Floats, apply, rotation_about, rotation_between, unit

WAVE_MM_S = 4200.0
"""How fast a push travels through the body; the feet follow a quarter of a second after the hands."""
FADING_MM = 1300.0
"""Over this way a push fades to a third."""
MIDDLE = 0.36
"""Where the body lies at rest within the swing: it swings back beyond it, less far than it is pushed."""
AXIS_MM = 28.0
"""Height over the mat of the axis that the trunk rolls about."""
HEAD_TURN_SHARE = 0.55
"""The face lies in the cradle: the head slides along more than it rolls."""
SLIDE_MM_PER_RAD = 36.0
"""How far the trunk slides over the mat as it rolls: clothes and skin give way."""
FAR_END_MM_PER_RAD = {"arm": 62.0, "leg": 78.0}
"""How far wrists and ankles are shifted across for each radian of the roll that reaches them."""
LIMB_ROLL_SHARE = {"arm": 0.5, "leg": 1.3}
HAND_ROLL_SHARE = 0.2
"""Shares of the roll that reaches a limb with which it turns about its own length."""
BREATH_MM = {
    "spine04": 1.2,
    "spine03": 2.8,
    "spine02": 4.0,
    "spine01": 3.2,
    "clavicle": 2.6,
    "shoulder01": 2.4,
    "neck01": 1.4,
    "neck02": 0.7,
}
"""How far a full chest lifts what hangs on these joints."""
RIBS_WIDEN = {
    "spine04": (0.004, 0.0),
    "spine03": (0.010, 0.0),
    "spine02": (0.016, 0.0),
    "spine01": (0.008, 0.0),
}
"""How much wider, and how much deeper than by ``BREATH_MM``, a full trunk is at these joints."""
LIFTED_FREE_MM = 25.0
"""A hand that is held so high over the skin does not ride on it any more."""
SIDES: tuple[BodySide, BodySide] = ("L", "R")
_Y, _Z = np.eye(3)[1:]


@dataclass(frozen=True, eq=False)
class Cause:
    """What the receiver answers to at times (t).

    Attributes:
        times_s: (t,).
        hands_y_mm: (t,) where along the body the hands are, world y.
        away: +1 if the hands push towards +x, −1 towards −x.
        rock, breath: of the stroke's timeline; none if the receiver does not rock, or does not breathe.
    """

    times_s: Floats
    hands_y_mm: Floats
    away: float
    rock: RockTrack | None = None
    breath: BreathTrack | None = None

    def roll(self, distance_mm: Floats) -> Floats:
        """Roll (t, ...) in radians, positive towards +x, at distances (t, ...) from the hands."""
        shape = (len(self.times_s), *([1] * (distance_mm.ndim - 1)))
        if self.rock is None:
            return np.zeros(distance_mm.shape)
        when = self.times_s.reshape(shape) - distance_mm / WAVE_MM_S
        most = self.away * np.radians(self.rock.roll_deg) * np.exp(-distance_mm / FADING_MM)
        return np.asarray(most * self.rock.share(when) * (self.rock.swing(when) - MIDDLE))

    def rise(self) -> Floats:
        """How full (t,) the chest is, 0…1."""
        return np.zeros(len(self.times_s)) if self.breath is None else self.breath.fullness(self.times_s)


def answer(rig: Rig, lying: Floats, cause: Cause) -> Floats:
    """World-from-rest matrices (t, J, 3, 4) of the receiver's joints while he or she is rocked and breathes.

    Args:
        rig: the receiver's.
        lying: (J, 3, 4) world from rest, lying still.
        cause: what is answered to.
    """
    body = _Body(rig, lying, cause)
    for joint in range(len(rig.names)):
        body.move(joint)
    turned = body.turn @ lying[:, :, :3]
    shifted = apply(body.turn, np.broadcast_to(lying[:, :, 3], body.shift.shape)) + body.shift
    return widened(rig, np.concatenate([turned, shifted[..., None]], axis=-1), cause.rise(), RIBS_WIDEN)


def breathed_in(rig: Rig, lying: Floats) -> Floats:
    """World-from-rest matrices (J, 3, 4) of the receiver's joints with a full chest, not rocked."""
    full = BreathTrack(np.array([0.0, 1.0]), np.array([0.0, 1.0]))
    return np.asarray(answer(rig, lying, Cause(np.zeros(1), np.zeros(1), 1.0, None, full))[0])


class _Body:
    """How the share of each joint in the still body is moved: x → turn (t, J, 3, 3) @ x + shift (t, J, 3)."""

    def __init__(self, rig: Rig, lying: Floats, cause: Cause) -> None:
        self._rig, self._cause = rig, cause
        self._at = apply(lying[:, :, :3], rig.heads_mm) + lying[:, :, 3]
        tails = apply(lying[:, :, :3], rig.tails_mm) + lying[:, :, 3]
        self._middle = (self._at + tails) / 2
        self._rise = cause.rise()
        moments = len(cause.times_s)
        self.turn = np.zeros((moments, len(rig.names), 3, 3))
        self.shift = np.zeros((moments, len(rig.names), 3))
        self._limbs = {
            side: {"arm": self._limb("arm", side), "leg": self._limb("leg", side)} for side in SIDES
        }

    def move(self, joint: int) -> None:
        """Moves a joint; those above it have been moved already."""
        stem, _, side = self._rig.names[joint].partition(".")
        if stem.startswith(("root", "pelvis", "spine", "clavicle", "shoulder", "neck")) or stem == "head":
            self._roll(joint, stem)
        elif stem.startswith(("upperarm", "lowerarm", "wrist")) and side in SIDES:
            self._swing(joint, stem, self._limbs["L" if side == "L" else "R"]["arm"])
        elif stem.startswith(("upperleg", "lowerleg", "foot")) and side in SIDES:
            self._swing(joint, stem, self._limbs["L" if side == "L" else "R"]["leg"])
        else:
            parent = self._rig.parents[joint]
            self.turn[:, joint], self.shift[:, joint] = self.turn[:, parent], self.shift[:, parent]

    def _roll(self, joint: int, stem: str) -> None:
        """A cross section of the trunk rolls about the axis near the mat, slides a little, and is lifted."""
        roll = self._cause.roll(np.abs(self._middle[joint, 1] - self._cause.hands_y_mm))
        axis = np.array([0.0, 0.0, AXIS_MM])
        slide = SLIDE_MM_PER_RAD * roll
        if stem == "head":
            slide += (1 - HEAD_TURN_SHARE) * roll * (self._at[joint, 2] - AXIS_MM)
            roll = HEAD_TURN_SHARE * roll
        turn = rotation_about(_Y, roll)
        self.turn[:, joint] = turn
        self.shift[:, joint] = axis - turn @ axis
        self.shift[:, joint, 0] += slide
        self.shift[:, joint, 2] += self._rise * BREATH_MM.get(stem, 0.0)

    def _limb(self, kind: str, side: BodySide) -> _Limb:
        names = {"arm": ("upperarm01", "wrist"), "leg": ("upperleg01", "foot")}[kind]
        first, last = (self._rig.index[f"{name}.{side}"] for name in names)
        return _Limb(kind, first, last, self._at[last] - self._at[first])

    def _swing(self, joint: int, stem: str, limb: _Limb) -> None:
        """A limb hangs on the trunk; its far end stays on the mat and follows across, later and less."""
        if joint == limb.first:
            limb.turn, limb.stretch_mm = self._limb_turn(limb)
        along = self._path(limb, joint)
        roll = self._cause.roll(along) * (HAND_ROLL_SHARE if stem == "wrist" else LIMB_ROLL_SHARE[limb.kind])
        turn = rotation_about(unit(limb.line_mm), np.sign(limb.line_mm[1]) * roll)
        turn = turn if stem == "wrist" else turn @ limb.turn
        at, parent = self._at[joint], self._rig.parents[joint]
        moved = apply(self.turn[:, parent], np.broadcast_to(at, (len(roll), 3))) + self.shift[:, parent]
        share = np.linalg.norm(at - self._at[limb.first]) - np.linalg.norm(
            self._at[parent] - self._at[limb.first]
        )
        if joint != limb.first:
            moved = moved + limb.stretch_mm * share / np.linalg.norm(limb.line_mm)
        self.turn[:, joint] = turn
        self.shift[:, joint] = moved - turn @ at

    def _limb_turn(self, limb: _Limb) -> tuple[Floats, Floats]:
        """How the limb turns (t, 3, 3) so that its far end is where it follows to, and what is lacking then.

        The rest (t, 3), a hundredth of its length, is spread along it: an elbow that bends a little more.
        """
        first, parent = self._at[limb.first], self._rig.parents[limb.first]
        start = self.turn[:, parent] @ first + self.shift[:, parent]
        across = FAR_END_MM_PER_RAD[limb.kind] * self._cause.roll(self._path(limb, limb.last))
        end = self._at[limb.last] + across[:, None] * np.eye(3)[0]
        turn = rotation_between(limb.line_mm, end - start)
        return turn, end - start - turn @ limb.line_mm

    def _path(self, limb: _Limb, joint: int) -> Floats:
        """How far (t,) a joint is from the hands along the body and the limb."""
        on_limb = np.linalg.norm(self._middle[joint] - self._at[limb.first])
        return np.asarray(np.abs(self._at[limb.first, 1] - self._cause.hands_y_mm) + on_limb)


@dataclass(eq=False)
class _Limb:
    """An arm or a leg: its first joint, the one that lies on the mat, the line between them, how it moves."""

    kind: str
    first: int
    last: int
    line_mm: Floats
    turn: Floats = field(default_factory=lambda: np.eye(3))
    stretch_mm: Floats = field(default_factory=lambda: np.zeros(3))


@dataclass(frozen=True, eq=False)
class Carried:
    """How places of the still skin are carried at times (t): a point x there is at ``turn @ x + shift_mm``.

    Attributes:
        turn: (t, 3, 3).
        shift_mm: (t, 3).
    """

    turn: Floats
    shift_mm: Floats

    def points(self, still_mm: Floats) -> Floats:
        """World points (t, ..., 3) of points (t, ..., 3) of the still world."""
        lead = (len(self.turn), *([1] * (still_mm.ndim - 2)))
        return apply(self.turn.reshape(*lead, 3, 3), still_mm) + self.shift_mm.reshape(*lead, 3)

    def joints(self, matrices: Floats) -> Floats:
        """Matrices (t, n, 3, 4) of joints that are carried along; those given are of the still world."""
        moved = self.turn[:, None] @ matrices
        moved[..., 3] += self.shift_mm[:, None]
        return np.asarray(moved)

    def until(self, count: int) -> Carried:
        """The first so many times."""
        return Carried(self.turn[:count], self.shift_mm[:count])

    def back(self) -> Carried:
        """From the moved world to the still one."""
        turn = np.swapaxes(self.turn, -1, -2)
        return Carried(turn, -apply(turn, self.shift_mm))


@dataclass(frozen=True, eq=False)
class SkinAtRest:
    """The mesh that a :class:`SkinField` looks down on, before it is posed.

    Attributes:
        points_mm: (n, 3) rest space, rows as in the field.
        weights: (n, J) csr.
    """

    points_mm: Floats
    weights: sp.csr_matrix


def carry(
    skin: SkinField, rest: SkinAtRest, lying: Floats, moved: Floats, xy_mm: Floats, lift_mm: Floats
) -> Carried:
    """How a palm-sized disc of skin is carried, as one piece, by a body that moves.

    Args:
        skin: of the body as it lies still.
        rest: the same mesh at rest.
        lying: (J, 3, 4) the still body's joints.
        moved: (t, J, 3, 4) the moving body's.
        xy_mm: (t, 2) places on the still skin.
        lift_mm: (t,) how high over the skin the hand is; one that is lifted is carried less.
    """
    angles = np.arange(8) * (np.pi / 4)
    ring = AVERAGE_RADIUS_MM * np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    point = skin.pin(xy_mm[:, None] + np.concatenate([np.zeros((1, 2)), ring]))
    rows, place = np.unique(skin.triangles[point.triangle], return_inverse=True)
    place = place.reshape(*point.triangle.shape, 3)
    weights = np.asarray(rest.weights[rows].todense())
    joints = np.flatnonzero(weights.any(axis=0))
    shares = np.einsum("tpc,tpcj->tpcj", point.weights, weights[:, joints][place])
    corners = rest.points_mm[rows][place]
    still = _skinned(shares, corners, np.broadcast_to(lying, moved.shape)[:, joints])
    riding = np.clip(1 - lift_mm / LIFTED_FREE_MM, 0.0, 1.0)[:, None, None]
    riding = riding * riding * (3 - 2 * riding)
    now = still + riding * (_skinned(shares, corners, moved[:, joints]) - still)
    return _as_one_piece(still, now)


def ridden(placed: Set, carried: Carried) -> Set:
    """A hand that was set down on the still skin, carried along; its centre and edge stay those on it."""
    return replace(
        placed,
        wrist_mm=carried.points(placed.wrist_mm),
        rotation=carried.turn @ placed.rotation,
        normal=apply(carried.turn, placed.normal),
    )


def _skinned(shares: Floats, corners: Floats, joints: Floats) -> Floats:
    """Points (t, p, 3) of skin; corners (t, p, 3, 3) hang on joints (t, j, 3, 4) by shares (t, p, 3, j)."""
    blended = np.einsum("tpcj,tjkm->tpckm", shares, joints, optimize=True)
    points = np.einsum("tpckm,tpcm->tpk", blended[..., :3], corners) + blended[..., 3].sum(axis=2)
    return np.asarray(points)


def _as_one_piece(still: Floats, now: Floats) -> Carried:
    """The rotation and shift (t) that bring points (t, p, 3) nearest to where they are now."""
    from_mm, to_mm = still.mean(axis=1), now.mean(axis=1)
    spread = np.einsum("tpi,tpj->tij", now - to_mm[:, None], still - from_mm[:, None])
    u, _, vt = np.linalg.svd(spread)
    u[..., 2] *= np.sign(np.linalg.det(u @ vt))[:, None]
    turn = u @ vt
    return Carried(turn, to_mm - apply(turn, from_mm))
