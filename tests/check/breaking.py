"""A prepared stroke, broken on purpose: each of these breaks one rule and no other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.back import Back
from viewer.anatomy.places import LATERALS_MM, Places
from viewer.check.checker import size_of
from viewer.motion.scored import Score
from viewer.stroke.stroke import Lateral, Role, Stroke
from viewer.stroke.timeline import HandTrack, expand
from viewer.transforms import Floats, rotation_about

Matrices = NDArray[np.float32]
UNDER_MM = np.array([0.0, 0.0, -80.0])


def with_giver(score: Score, change: Callable[[Matrices], None]) -> Score:
    matrices = score.giver_matrices.copy()
    change(matrices)
    return replace(score, giver_matrices=matrices)


def with_stroke(score: Score, stroke: Stroke) -> Score:
    """Another file's times and pressures over the same movements."""
    return replace(score, stroke=stroke, timeline=expand(stroke))


def giver_lifted(score: Score, by_mm: float) -> Score:
    def change(matrices: Matrices) -> None:
        matrices[:, :, 2, 3] += by_mm

    return with_giver(score, change)


def joints_shifted(score: Score, start: tuple[str, ...], by_mm: tuple[float, float, float]) -> Score:
    rows = [i for i, n in enumerate(score.giver_rig.names) if n.startswith(start)]

    def change(matrices: Matrices) -> None:
        matrices[:, rows, :, 3] += np.array(by_mm, dtype=np.float32)

    return with_giver(score, change)


def fingers_pushed_in(score: Score) -> Score:
    """The near hand's last finger joints, as far down as it takes: it holds them over the skin."""
    names = tuple(f"finger{k}-{j}.R" for k in range(2, 6) for j in (2, 3))
    return joints_shifted(score, names, (0.0, 0.0, -42.0))


def thigh_moved(score: Score) -> Score:
    return joints_shifted(score, ("upperleg", "lowerleg", "foot"), (140.0, 0.0, 0.0))


def head_lowered(score: Score) -> Score:
    """By more than the ears are over the shoulders, along the upper trunk."""
    index = score.giver_rig.index

    def change(matrices: Matrices) -> None:
        up = matrices[:, index["spine01"], :, 1]
        matrices[:, index["head"], :, 3] -= np.float32(260.0) * up

    return with_giver(score, change)


def head_turned(score: Score, degrees: float) -> Score:
    rig = score.giver_rig
    row, pivot = rig.index["head"], rig.head("head")
    turn = rotation_about(np.array([0.0, 1.0, 0.0]), np.radians(degrees))

    def change(matrices: Matrices) -> None:
        old = matrices[:, row].astype(np.float64)
        new = old[..., :3] @ turn
        matrices[:, row, :, :3] = new
        matrices[:, row, :, 3] = old[..., 3] + (old[..., :3] - new) @ pivot

    return with_giver(score, change)


def popped(score: Score, time_s: float) -> Score:
    """The whole giver is 8 mm higher for one sample."""
    row = round(time_s / score.step_s)

    def change(matrices: Matrices) -> None:
        matrices[row, :, 2, 3] += 8.0

    return with_giver(score, change)


def hand_shaken(score: Score, role: Role) -> Score:
    """A hand slides to and fro along the body, in the plane of the skin, 8 mm each way."""
    hand = next(h for h in score.hands if h.role == role)
    names = ("wrist", "finger", "metacarpal")
    rows = [
        i for i, n in enumerate(score.giver_rig.names) if n.startswith(names) and n.endswith(f".{hand.side}")
    ]
    along = np.cross(hand.normal, np.array([1.0, 0.0, 0.0]))
    times = score.step_s * np.arange(len(along))
    way = 8.3 * np.sin(2.0 * np.pi * 3.0 * times)[:, None] * along

    def change(matrices: Matrices) -> None:
        matrices[:, rows, :, 3] += way.astype(np.float32)

    return with_giver(score, change)


def both_moved(score: Score, by_mm: float) -> Score:
    """Both people, sideways: the spine is where the midline was thought to be no more."""
    by = np.array([by_mm, 0.0, 0.0], dtype=np.float32)
    receiver, giver = score.receiver_matrices.copy(), score.giver_matrices.copy()
    receiver[..., 3] += by
    giver[..., 3] += by
    yielding = {d: replace(y, lying_mm=y.lying_mm + by) for d, y in score.yielding.items()}
    return replace(score, receiver_matrices=receiver, giver_matrices=giver, yielding=yielding)


def with_blades(score: Score, nearer_mm: float) -> Score:
    borders = {side: rows - [0.0, nearer_mm] for side, rows in score.back.borders_mm.items()}
    return replace(score, back=replace(score.back, borders_mm=borders))


def with_level_at(score: Score, level: float, y_mm: float) -> Score:
    """The levels of the spine are elsewhere, so that one of them is at a height."""
    back: Back = score.back
    return replace(score, back=replace(back, level_y_mm=back.level_y_mm + y_mm - float(back.y_mm(level))))


def working_at(score: Score, lateral: Lateral) -> Score:
    """As if the stroke file had said the place otherwise."""
    tracks: Mapping[Role, HandTrack] = {
        role: replace(track, laterals=(lateral,) * len(track.laterals))
        for role, track in score.timeline.hands.items()
    }
    return replace(score, timeline=replace(score.timeline, hands=tracks))


def places_at(score: Score, middle_mm: Mapping[str, float], opening_mm: Mapping[str, Floats]) -> Places:
    """Places whose spaces are all at one height on each side, 20 mm high, and all openings at one place."""
    lateral = LATERALS_MM * size_of(score)
    rows = np.ones((11, len(lateral)))
    sides: tuple[Any, Any] = ("left", "right")
    return Places(
        lateral,
        {s: rows * middle_mm[s] for s in sides},
        dict.fromkeys(sides, rows * 20.0),
        {s: np.tile(opening_mm[s], (4, 1)) for s in sides},
        {},
        {},
    )


def rocked(score: Score, rate_hz: float, pelvis_share: float = 1.0, lag_s: float = 0.06) -> Score:
    """The receiver rolls by 6° about a line under the mat; what is further from the chest does so later."""
    rig = score.giver_rig
    times = score.step_s * np.arange(len(score.giver_matrices))
    axis = np.array([0.0, 1.0, 0.0])
    chest = rig.head("spine02")[1]
    still = score.receiver_matrices[0].astype(np.float64)
    out = np.empty((len(times), len(rig.names), 3, 4))
    for row, name in enumerate(rig.names):
        late = lag_s * min(1.0, abs(rig.heads_mm[row, 1] - chest) / 300.0)
        share = pelvis_share if name in ("root", "pelvis.L", "pelvis.R") else 1.0
        angle = share * np.radians(3.2) * np.sin(2.0 * np.pi * rate_hz * (times - late))
        turn = rotation_about(axis, angle)
        out[:, row, :, :3] = turn @ still[row, :, :3]
        out[:, row, :, 3] = turn @ (still[row, :, 3] - UNDER_MM) + UNDER_MM
    return replace(score, receiver_matrices=out.astype(np.float32))
