"""Where the camera stands: six named views, the way between two of them, turning and shifting within limits.

Plain numbers, no VTK. World up stays up: a camera is a target, a distance, an azimuth and an elevation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.state.camera import CameraPose
from viewer.state.choices import ViewName

Vector = NDArray[np.float64]
Cloud = NDArray[np.floating]

FLOOR_MM = -50.0
ABOVE_FLOOR_MM = 90.0
CLEARANCE_MM = 130.0
NEAREST_MM, FARTHEST_MM = 260.0, 4200.0
STEEPEST_RAD = np.radians(86.0)
OWN_HEAD_MM = 240.0
_FRAME_MM = 150.0
_OWN_LENS_DEG, _WIDEST_LENS_DEG = 50.0, 66.0
_STEADY_MM, _LOOK_UP_RAD = 600.0, np.radians(3.0)
_TURN_PER_PX = np.radians(0.30)
_ZOOM_PER_NOTCH = 0.88


@dataclass(frozen=True, eq=False)
class Work:
    """What a view has to know of a moment.

    Attributes:
        focus_mm: (3,) middle of the contacts.
        eye_mm: (3,) between the giver's eyes.
        facing: (2,) unit, x and y of where the giver's body faces.
        hands_mm: (h, 3) middles of the working hands.
        giver_side: −1 when the giver is at the receiver's left (x < 0), else +1.
        bodies: (m, 3) points of both people, sparse.
        giver_head: (k, 3) points of the giver's head, sparse; not among ``bodies``.
        low, high: (3,) corners of the box in which the target may move.
    """

    focus_mm: Vector
    eye_mm: Vector
    facing: Vector
    hands_mm: Vector
    giver_side: float
    bodies: Cloud
    giver_head: Cloud
    low: Vector
    high: Vector


@dataclass(frozen=True)
class Turn:
    """A direction from target to camera: azimuth from +x towards +y, elevation above level, radians.

    Beyond 90° the camera leans over the top, and what was up in the picture stays up.
    """

    azimuth: float
    elevation: float

    @property
    def vector(self) -> Vector:
        """Unit vector (3,)."""
        flat = np.cos(self.elevation)
        return np.array([flat * np.cos(self.azimuth), flat * np.sin(self.azimuth), np.sin(self.elevation)])

    @property
    def up(self) -> Vector:
        """What is up in the picture, a unit vector (3,): the sky, or for steep views the far side."""
        if self.elevation <= STEEPEST_RAD:
            return np.array([0.0, 0.0, 1.0])
        high = np.sin(self.elevation)
        return np.array([-high * np.cos(self.azimuth), -high * np.sin(self.azimuth), np.cos(self.elevation)])


def turn_of(offset: Vector, up: Vector) -> Turn:
    """The direction of an offset (3,) from the target, for a camera with ``up`` (3,)."""
    flat = float(np.hypot(offset[0], offset[1]))
    sideways = float(np.hypot(up[0], up[1]))
    elevation = float(np.arctan2(offset[2], flat))
    if sideways > 1e-9 and (flat < 1e-9 or float(up[:2] @ offset[:2]) > 0):
        return Turn(_azimuth(-up[0], -up[1]), np.pi - elevation)
    azimuth = _azimuth(offset[0], offset[1]) if flat > 1e-9 else -np.pi / 2
    return Turn(azimuth, max(elevation, -STEEPEST_RAD))


def named(view: ViewName, work: Work, aspect: float = 1.6) -> CameraPose:
    """The camera of a named view for a moment; ``aspect`` is width over height of the picture."""
    if view == "giver":
        return _from_the_eyes(work, aspect)
    if view == "hands":
        return _close_up(work, aspect)
    side = work.giver_side
    focus = work.focus_mm + np.array([40.0 * side, 0.0, 60.0])
    if view == "overhead":
        distance = 1400.0 * _further(aspect)
        turn = _steepest_clear(work, distance)
        return _stand(work, work.focus_mm + np.array([90.0 * side, -40.0, 0.0]), turn, distance, 38.0)
    if view == "side":
        turn = Turn(_azimuth(-side, -0.10), np.radians(13.0))
    elif view == "front":
        turn = Turn(_azimuth(-side * 0.30, 1.0), np.radians(22.0))
    else:
        turn = Turn(_azimuth(-side * 0.80, -0.62), np.radians(27.0))
    shown = np.concatenate([work.giver_head, work.hands_mm, _trunk(work)])
    low, high = shown.min(axis=0), shown.max(axis=0)
    target = 0.6 * focus + 0.4 * (low + high) / 2
    return _stand(work, target, turn, fitting(target, turn, shown, 38.0, aspect), 38.0)


def _trunk(work: Work) -> Cloud:
    """What lies near the work at its height: the receiver's trunk."""
    offset = np.abs(work.bodies - work.focus_mm)
    return work.bodies[(offset[:, 1] < 380) & (offset[:, 0] < 260) & (offset[:, 2] < 200)]


def fitting(target: Vector, turn: Turn, points: Cloud, lens_deg: float, aspect: float) -> float:
    """The distance from which all points (n, 3) are in the picture, with a little room around them."""
    offset = points - target
    right = np.array([-np.sin(turn.azimuth), np.cos(turn.azimuth), 0.0])
    up = np.cross(turn.vector, right)
    half = np.tan(np.radians(lens_deg) / 2)
    needed = np.maximum(np.abs(offset @ up), np.abs(offset @ right) / aspect) * 1.07 / half
    return float((offset @ turn.vector + needed).max())


def _further(aspect: float) -> float:
    """So many times further away in a narrow picture; in a pane higher than wide not all of it is needed."""
    return max(1.0, 1.35 / max(aspect, 1.0)) * max(1.0, 1.0 / aspect) ** 0.5


def _azimuth(x: float, y: float) -> float:
    return float(np.arctan2(y, x))


def _from_the_eyes(work: Work, aspect: float) -> CameraPose:
    """The giver's own sight, the work a little below the middle, as one sees it; wider in a narrow picture.

    What is up in the picture goes by where the giver's body faces, so that nothing turns round when the head
    comes right over the hands or past them.
    """
    offset = work.eye_mm - work.focus_mm
    behind = -_STEADY_MM * work.facing + offset[:2]
    azimuth = _azimuth(behind[0], behind[1])
    back = float(offset[0] * np.cos(azimuth) + offset[1] * np.sin(azimuth))
    elevation = float(np.arctan2(offset[2], back)) - _LOOK_UP_RAD
    turn = Turn(azimuth, float(np.clip(elevation, np.radians(20.0), np.radians(130.0))))
    distance = float(np.linalg.norm(offset))
    half = np.tan(np.radians(_OWN_LENS_DEG) / 2) * max(1.0, 1.0 / aspect)
    lens_deg = min(float(np.degrees(2 * np.arctan(half))), _WIDEST_LENS_DEG)
    return _pose(work.eye_mm - turn.vector * distance, turn, distance, lens_deg)


def _close_up(work: Work, aspect: float) -> CameraPose:
    """Near the hands, from where the least stands in the way."""
    wide = float(np.ptp(work.hands_mm, axis=0).max()) if len(work.hands_mm) > 1 else 0.0
    distance = (620.0 + 0.9 * wide) * _further(aspect)
    azimuths = np.radians(np.arange(0, 360, 15))
    elevations = np.radians([24.0, 36.0, 48.0, 60.0])
    best, least = Turn(_azimuth(-work.giver_side, -0.7), np.radians(36.0)), np.inf
    wanted = best
    for elevation in elevations:
        for azimuth in azimuths:
            turn = Turn(float(azimuth), float(elevation))
            cost = hidden(work, turn, distance) + 0.4 * hidden(work, turn, distance, _FRAME_MM)
            cost += 0.35 * (1 - float(turn.vector @ wanted.vector))
            if cost < least:
                best, least = turn, cost
    return _stand(work, work.focus_mm + np.array([0.0, 0.0, 15.0]), best, distance, 35.0)


def _steepest_clear(work: Work, distance: float) -> Turn:
    """From above, the receiver's head at the top of the picture, leaning only to see past the giver."""
    best, least = Turn(-np.pi / 2, np.pi / 2), np.inf
    for lean in np.radians([0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 36.0]):
        for elevation in (np.pi / 2 - lean, np.pi / 2 + lean):
            for swing in np.radians([0.0, -12.0, 12.0]):
                turn = Turn(float(-np.pi / 2 + swing), float(elevation))
                cost = 2 * hidden(work, turn, distance) + 0.5 * lean + 0.5 * abs(swing)
                if cost < least - 1e-9:
                    best, least = turn, cost
    return best


def hidden(work: Work, turn: Turn, distance: float, radius_mm: float = 60.0) -> float:
    """How much stands between the hands and a camera in that direction, 0 (nothing) to 1 (all of it)."""
    crowd = np.concatenate([work.bodies, work.giver_head])
    direction = turn.vector
    shares = []
    for hand in np.atleast_2d(work.hands_mm):
        offset = crowd - hand
        along = offset @ direction
        beside = np.sqrt(np.maximum(np.einsum("ij,ij->i", offset, offset) - along**2, 0))
        between = (along > 130.0) & (along < distance) & (beside < radius_mm)
        weight = np.sum(np.clip(1.3 - beside[between] / radius_mm, 0, 1))
        shares.append(float(min(weight / (6.0 * (radius_mm / 60.0) ** 2), 1.0)))
    return float(np.mean(shares)) if shares else 0.0


def _stand(work: Work, target: Vector, turn: Turn, distance: float, lens: float) -> CameraPose:
    """A camera out there, never in a body or under the floor."""
    return limited(_pose(target, turn, distance, lens), work)


def _pose(target: Vector, turn: Turn, distance: float, lens_deg: float) -> CameraPose:
    eye = target + turn.vector * distance
    return CameraPose(_point(eye), _point(target), _point(turn.up), lens_deg)


def _point(v: Vector) -> tuple[float, float, float]:
    return float(v[0]), float(v[1]), float(v[2])


def split(pose: CameraPose) -> tuple[Vector, Turn, float]:
    """Target (3,), direction and distance of a camera."""
    target = np.asarray(pose.target_mm)
    offset = np.asarray(pose.eye_mm) - target
    return target, turn_of(offset, np.asarray(pose.up)), float(np.linalg.norm(offset))


# ---- limits ----


def limited(pose: CameraPose, work: Work) -> CameraPose:
    """The nearest allowed camera: target in its box, above the floor, not in a body, not too near or far.

    The camera first gives way outwards, then rises. One that looks out of the giver's head may stay there.
    """
    target, turn, distance = split(pose)
    target = np.clip(target, work.low, work.high)
    distance = float(np.clip(distance, NEAREST_MM, FARTHEST_MM))
    wanted = _pose(target, turn, distance, pose.lens_deg)
    found = _giving_way(wanted, obstacles(np.asarray(pose.eye_mm), work))
    if (
        room(np.asarray(found.eye_mm), work) < CLEARANCE_MM - 1e-3
    ):  # it left the giver's head, which now counts
        found = _giving_way(wanted, np.concatenate([work.bodies, work.giver_head]))
    return found


def _giving_way(pose: CameraPose, crowd: Cloud) -> CameraPose:
    """Out along the line of sight, and up if that is not enough, until clear of points (m, 3) and floor."""
    target, turn, distance = split(pose)
    highest = max(STEEPEST_RAD, turn.elevation)
    for lift in np.radians(np.arange(0.0, 180.0, 2.0)):
        raised = Turn(turn.azimuth, min(turn.elevation + lift, highest))
        away = clear_distance(target, raised.vector, distance, crowd)
        if away <= FARTHEST_MM and target[2] + away * raised.vector[2] >= FLOOR_MM + ABOVE_FLOOR_MM:
            return _pose(target, raised, away, pose.lens_deg)
        if raised.elevation >= highest:
            break
    return _pose(target, Turn(turn.azimuth, highest), FARTHEST_MM, pose.lens_deg)


def obstacles(eye: Vector, work: Work) -> Cloud:
    """What the camera may not enter; its own head does not count for a camera in the giver's eyes."""
    if np.linalg.norm(eye - work.eye_mm) < OWN_HEAD_MM:
        near = np.linalg.norm(work.bodies - work.eye_mm, axis=1) < OWN_HEAD_MM
        return work.bodies[~near]
    return np.concatenate([work.bodies, work.giver_head])


def clear_distance(
    target: Vector, direction: Vector, wanted: float, crowd: Cloud, clearance: float = CLEARANCE_MM
) -> float:
    """The smallest distance from the target, at least ``wanted``, with ``clearance`` to all points (m, 3)."""
    offset = crowd - target
    along = offset @ direction
    beside = np.einsum("ij,ij->i", offset, offset) - along**2
    close = beside < clearance**2
    half = np.sqrt(clearance**2 - beside[close])
    starts, ends = along[close] - half, along[close] + half
    order = np.argsort(starts)
    for start, end in zip(starts[order], ends[order], strict=True):
        if start < wanted < end:
            wanted = float(end) + 1e-3
    return wanted


# ---- by hand ----


def orbited(pose: CameraPose, right_px: float, down_px: float, work: Work) -> CameraPose:
    """Turned about its target as a drag asks: the model follows the mouse."""
    target, turn, distance = split(pose)
    highest = max(STEEPEST_RAD, turn.elevation)
    elevation = float(np.clip(turn.elevation + down_px * _TURN_PER_PX, -STEEPEST_RAD, highest))
    moved = _pose(target, Turn(turn.azimuth - right_px * _TURN_PER_PX, elevation), distance, pose.lens_deg)
    return limited(moved, work)


def panned(pose: CameraPose, right_px: float, down_px: float, height_px: int, work: Work) -> CameraPose:
    """Shifted with the mouse: what lies under it stays under it, at the depth of the target."""
    target, turn, distance = split(pose)
    per_px = 2 * distance * np.tan(np.radians(pose.lens_deg) / 2) / max(height_px, 1)
    right = np.array([-np.sin(turn.azimuth), np.cos(turn.azimuth), 0.0])
    up = np.cross(turn.vector, right)
    shifted = np.clip(target + (down_px * up - right_px * right) * per_px, work.low, work.high)
    return limited(_pose(shifted, turn, distance, pose.lens_deg), work)


def zoomed(pose: CameraPose, notches: float, work: Work) -> CameraPose:
    """Nearer by so many notches of the wheel, or further away."""
    target, turn, distance = split(pose)
    return limited(_pose(target, turn, distance * _ZOOM_PER_NOTCH**notches, pose.lens_deg), work)


# ---- between two views ----


@dataclass(frozen=True)
class Way:
    """A way from one camera to another, on spheres about a moving target, swung out to pass by all bodies."""

    start: CameraPose
    goal: CameraPose
    swing_rad: float
    lift_mm: float
    rise_rad: float

    def at(self, share: float) -> CameraPose:
        """The camera after ``share`` (0 to 1) of the way; both ends are exact."""
        if share <= 0 or share >= 1:
            return self.start if share <= 0 else self.goal
        target0, turn0, far0 = split(self.start)
        target1, turn1, far1 = split(self.goal)
        bump = np.sin(np.pi * share) ** 0.75
        elevation = turn0.elevation + share * (turn1.elevation - turn0.elevation) + self.rise_rad * bump
        turn = Turn(
            turn0.azimuth + share * self.swing_rad,
            float(min(elevation, max(STEEPEST_RAD, turn0.elevation, turn1.elevation))),
        )
        away = far0 ** (1 - share) * far1**share + self.lift_mm * bump
        target = target0 + share * (target1 - target0)
        lens = self.start.lens_deg + share * (self.goal.lens_deg - self.start.lens_deg)
        away = min(away, FARTHEST_MM)
        if turn.vector[2] < 0:
            floor = (target[2] - FLOOR_MM - ABOVE_FLOOR_MM) / -turn.vector[2]
            away = float(min(away, max(floor, 1.0)))
        return _pose(target, turn, away, lens)


def way(start: CameraPose, goal: CameraPose, work: Work) -> Way:
    """The gentlest way whose every point is clear of the bodies; if none is, the one that rises most."""
    _, turn0, _ = split(start)
    _, turn1, _ = split(goal)
    short = float((turn1.azimuth - turn0.azimuth + np.pi) % (2 * np.pi) - np.pi)
    plain = Way(start, goal, short, 0.0, 0.0)
    swings = (short, short - np.copysign(2 * np.pi, short))
    for rise in (0.0, 0.35, 0.7, 1.0):
        for lift in (0.0, 200.0, 450.0, 800.0, 1300.0):
            for swing in swings if rise or lift else swings[:1]:
                made = replace(plain, swing_rad=swing, lift_mm=lift, rise_rad=rise)
                if is_clear(made, work):
                    return made
    return replace(plain, lift_mm=1300.0, rise_rad=1.0)


def is_clear(made: Way, work: Work, steps: int = 40) -> bool:
    """Whether no step of the way comes nearer to a body than its own ends do, or than the usual clearance."""
    ends = [room(np.asarray(p.eye_mm), work) for p in (made.start, made.goal)]
    enough = min(0.6 * CLEARANCE_MM, *ends)
    return all(room(np.asarray(made.at(k / steps).eye_mm), work) >= enough - 1e-6 for k in range(1, steps))


def room(eye: Vector, work: Work) -> float:
    """Distance in mm from a camera to the nearest point that it may not enter."""
    offset = obstacles(eye, work) - eye
    return float(np.sqrt(np.einsum("ij,ij->i", offset, offset).min())) if len(offset) else np.inf


def eased(share: float) -> float:
    """Smooth start and stop: 0 to 1 with no speed at either end."""
    s = min(max(share, 0.0), 1.0)
    return s * s * (3 - 2 * s)
