"""Rules of motion: how fast hands go over the skin, and whether anything jumps or slides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter
from scipy.spatial import cKDTree

from viewer.body.rig import place
from viewer.body.skinning import blend, move_points
from viewer.check.findings import Reading, steps_of
from viewer.check.probe import Probe
from viewer.check.rules import ACCELERATION, GLIDE, JUMP, LOOP, PRESSED, SLIDE, Bound
from viewer.motion.scored import DENT_STRIDE, Score, ScoredHand
from viewer.motion.shape import between, sample_at
from viewer.stroke.stroke import Role
from viewer.transforms import Floats

UNDER = 40
"""So many points of the skin under a hand tell how the skin there moves."""
USUAL_TIMES = 2.5
USUAL_SAMPLES = 13
"""Speed may change by so many times what is usual within that many samples around, without being a jump."""
Readings = tuple[Bound, list[Reading]]
Path = tuple[Floats, Floats, str, str]
"""Times (n,) and values (n,) of a hand or none, and what of it."""


def motion_readings(probe: Probe, window_s: tuple[float, float] = (-np.inf, np.inf)) -> tuple[Readings, ...]:
    """glide-speed and smoothness, at the score's own samples: between them all runs straight."""
    score = probe.score
    paths: dict[tuple[str, str], Floats] = {(h.role, "hand"): patch_path(probe, h.role) for h in score.hands}
    paths |= _tips(score) | _joints(score)
    jumps: list[Path] = []
    accelerations: list[Path] = []
    for (hand, what), path in paths.items():
        changes = _changes_of_speed(path, score.step_s)
        times = np.arange(1, len(path) - 1) * np.float64(score.step_s)
        jumps.append((times, _beyond_usual(changes), hand, what))
        accelerations.append((times, changes / score.step_s / 1000.0, hand, what))
    return (
        (GLIDE, [r for hand in score.hands for r in glides(probe, hand, window_s)]),
        (JUMP, _worst_of(jumps)),
        (ACCELERATION, _worst_of(accelerations)),
        (SLIDE, _slides(score)),
        (LOOP, _loops(probe)),
    )


def patch_path(probe: Probe, role: Role) -> Floats:
    """The mean (t, 3) of a hand's working patch as it is drawn, at every sample."""
    giver, rows = probe.giver, probe.hands[role].patch
    weights = giver.weights[rows].toarray().astype(np.float64)
    points = np.concatenate([giver.points_mm[rows], np.ones((len(rows), 1))], axis=1)
    mean = weights.T @ points / len(rows)
    return np.asarray(np.einsum("tjab,jb->ta", probe.score.giver_matrices.astype(np.float64), mean))


def glides(probe: Probe, hand: ScoredHand, window_s: tuple[float, float]) -> list[Reading]:
    """How fast, in cm/s, a hand that touches moves along the skin under it, between two times."""
    score, path, out = probe.score, patch_path(probe, hand.role), []
    under = _under(probe, path)
    span = DENT_STRIDE * score.step_s
    for i in range(len(score.dents_mm) - 1):
        middle = (i + 0.5) * span
        if not window_s[0] <= middle <= window_s[1]:
            continue
        if score.timeline.pressure_at(hand.role, middle) < PRESSED - 1e-9:
            continue
        went = path[(i + 1) * DENT_STRIDE] - path[i * DENT_STRIDE]
        drawn = _skin_at(probe, under[i], i + 1) - _skin_at(probe, under[i], i)
        off = went - drawn.mean(axis=0)
        normal = hand.normal[i * DENT_STRIDE]
        speed = float(np.linalg.norm(off - normal * (off @ normal))) / span / 10.0
        x, y, _ = path[i * DENT_STRIDE]
        out.append(Reading(speed, middle, hand.role, (float(x), float(y))))
    return out


def _under(probe: Probe, path: Floats) -> NDArray[np.int64]:
    """The yielding rows (d, 40) nearest to a path (t, 3), at every sample of the dents."""
    lies = probe.score.yielding["play"]
    seldom = path[::DENT_STRIDE]
    if probe.still:
        return np.asarray(cKDTree(lies.lying_mm[: lies.count]).query(seldom, k=UNDER)[1])
    out = np.empty((len(seldom), UNDER), dtype=np.int64)
    for i, at in enumerate(seldom):
        apart = ((_skin_at(probe, np.arange(lies.count), i) - at) ** 2).sum(axis=1)
        out[i] = np.argpartition(apart, UNDER)[:UNDER]
    return out


def _skin_at(probe: Probe, rows: NDArray[np.int64], dent: int) -> Floats:
    """Where yielding rows (n,) are, (n, 3), at a sample of the dents."""
    score, matrices = probe.score, probe.score.receiver_matrices
    joints = between(matrices, *sample_at(float(dent * DENT_STRIDE), len(matrices)))
    rest = probe.receiver.points_mm[rows] + score.dents_mm[dent, rows].astype(np.float32)
    return move_points(blend(probe.receiver.weights[rows], joints), rest).astype(np.float64)


def _tips(score: Score) -> dict[tuple[str, str], Floats]:
    rig, out = score.giver_rig, {}
    for hand in score.hands:
        for finger in range(1, 6):
            name = f"finger{finger}-3.{hand.side}"
            tip = place(score.giver_matrices.astype(np.float64), rig.index[name], rig.tail(name))
            out[(str(hand.role), "thumb" if finger == 1 else f"finger {finger}")] = tip
    return out


def _joints(score: Score) -> dict[tuple[str, str], Floats]:
    wanted = {"lowerarm01.L": "left elbow", "lowerarm01.R": "right elbow", "head": "head", "root": "hips"}
    return {("", what): joint_path(score, name) for name, what in wanted.items()}


def joint_path(score: Score, name: str) -> Floats:
    """Where (t, 3) a joint of the giver is at every sample."""
    rig = score.giver_rig
    return np.asarray(place(score.giver_matrices.astype(np.float64), rig.index[name], rig.head(name)))


def _changes_of_speed(path: Floats, step_s: float) -> Floats:
    """How much (t − 2,) the velocity changes from each sample to the next, mm/s."""
    return np.asarray(np.linalg.norm(np.diff(path, 2, axis=0), axis=1) / step_s)


def _beyond_usual(changes: Floats) -> Floats:
    usual = median_filter(changes, USUAL_SAMPLES, mode="nearest")
    return np.asarray(np.maximum(0.0, changes - USUAL_TIMES * usual), np.float64)


def _worst_of(paths: list[Path]) -> list[Reading]:
    """At each time the path with the greatest value."""
    times, values = paths[0][0], np.stack([values for _, values, _, _ in paths])
    top = values.argmax(axis=0)
    return [
        Reading(float(values[k, i]), float(times[i]), paths[k][2], None, paths[k][3])
        for i, k in enumerate(top.tolist())
    ]


def _slides(score: Score) -> list[Reading]:
    """How fast knees and feet move while a hand presses."""
    times = (np.arange(len(score.giver_matrices) - 1) + 0.5) * np.float64(score.step_s)
    pressed = np.array([max(score.timeline.pressure_at(h.role, t) for h in score.hands) for t in times])
    out: list[Reading] = []
    for name, what in (("lowerleg01", "knee"), ("foot", "foot")):
        for side, word in (("L", "left"), ("R", "right")):
            path = joint_path(score, f"{name}.{side}")
            speed = np.linalg.norm(np.diff(path, axis=0), axis=1) / score.step_s
            on = pressed > PRESSED
            out += steps_of(times[on], speed[on], what=f"{word} {what}")
    return out


def _loops(probe: Probe) -> list[Reading]:
    """How far hands and head are, at the end, from where they begin; not if the giver changes sides."""
    score = probe.score
    if any(span.mirrored for span in score.timeline.spans):
        return []
    paths = [(h.role, "hand", patch_path(probe, h.role)) for h in score.hands]
    return [
        Reading(float(np.linalg.norm(path[-1] - path[0])), score.duration_s, role, None, what)
        for role, what, path in [*paths, ("", "head", joint_path(score, "head"))]
    ]
