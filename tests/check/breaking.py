"""A prepared stroke, broken on purpose: each of these breaks one rule and no other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.places import LATERALS_MM, Places
from viewer.check.checker import size_of
from viewer.motion.scored import Score
from viewer.stroke.stroke import Lateral, Role
from viewer.stroke.timeline import HandTrack
from viewer.transforms import Floats, rotation_about

Matrices = NDArray[np.float32]
UNDER_MM = np.array([0.0, 0.0, -80.0])


def with_giver(score: Score, change: Callable[[Matrices], None]) -> Score:
    matrices = score.giver_matrices.copy()
    change(matrices)
    return replace(score, giver_matrices=matrices)


def giver_lifted(score: Score, by_mm: float) -> Score:
    def change(matrices: Matrices) -> None:
        matrices[:, :, 2, 3] += by_mm

    return with_giver(score, change)


def joints_shifted(score: Score, start: tuple[str, ...], by_mm: tuple[float, float, float]) -> Score:
    rows = [i for i, n in enumerate(score.giver_rig.names) if n.startswith(start)]

    def change(matrices: Matrices) -> None:
        matrices[:, rows, :, 3] += np.array(by_mm, dtype=np.float32)

    return with_giver(score, change)


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
    still_breath = np.zeros(0, dtype=np.float32)
    return replace(score, receiver_matrices=out.astype(np.float32), fullness=still_breath)
