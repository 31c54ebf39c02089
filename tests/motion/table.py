"""One pairing measured over its whole stroke, as a row of a table with its bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from tests.motion.survey import (
    measured_arms,
    measured_bodies,
    measured_contacts,
    measured_presses,
    moments,
    pressed_s,
    repeats,
    stopped_s,
)
from viewer.anatomy.structures import Side
from viewer.check.joints import arm_angles
from viewer.check.measures import Press
from viewer.motion.scored import Score

PER_S = 1.6
"""So many moments a second are measured, half as many of what moves slowly."""


@dataclass(frozen=True)
class Bound:
    """What a figure may be; ``head`` is the head of its column."""

    head: str
    least: float = -np.inf
    most: float = np.inf

    def holds(self, value: float) -> bool:
        """Whether the value is within."""
        return bool(self.least <= value <= self.most)


BOUNDS: Mapping[str, Bound] = {
    "gap_median": Bound("gap med", most=0.5),
    "gap_p90": Bound("gap p90", most=2.0),
    "inside_patch": Bound("in patch", most=0.6),
    "inside_hand": Bound("in hand", most=1.0),
    "patch_edge": Bound("patch edge", least=6.0),
    "deep_edge": Bound("deep edge", least=6.0),
    "start_least": Bound("start from", least=6.0),
    "start_most": Bound("to", most=15.0),
    "short_least": Bound("short from", least=5.0),
    "short_most": Bound("to", most=10.0),
    "travel": Bound("travel", least=12.0),
    "arms_apart": Bound("arms apart", least=2.0),
    "body_inside": Bound("body in", most=0.5),
    "extension": Bound("extension", most=85.0),
    "ulnar": Bound("ulnar", most=35.0),
    "radial": Bound("radial", most=20.0),
    "twist": Bound("twist", most=80.0),
    "flexion": Bound("elbow from", least=5.0),
    "most_flexion": Bound("to", most=100.0),
    "reach": Bound("reach", most=0.97),
    "wrist_jump": Bound("wrist dv", most=12.0),
    "finger_jump": Bound("finger dv", most=20.0),
    "skin_jump": Bound("skin dv", most=60.0),
}
"""Millimetres, degrees, shares and mm/s; the bounds of test_score and test_frame, or tighter ones."""


def figures(score: Score) -> dict[str, float]:
    """Every figure of ``BOUNDS`` for one pairing."""
    found = dict(value for part in (_contacts, _edges, _joints, _jumps) for value in part(score))
    found["arms_apart"] = min(gap for _, gap in measured_arms(score, PER_S / 2))
    found["body_inside"] = max(depth for _, depth in measured_bodies(score, PER_S / 4))
    return {name: found[name] for name in BOUNDS}


def row(name: str, values: Mapping[str, float], wide: int = 32) -> str:
    """One line; what is beyond its bound is marked."""
    cells = [f"{v:.2f}{' ' if BOUNDS[n].holds(v) else '!'}".rjust(11) for n, v in values.items()]
    return name.ljust(wide) + "".join(cells)


def header(wide: int = 32) -> str:
    """The heads of the columns, and under them the bounds."""
    heads = "".join(b.head.rjust(10) + " " for b in BOUNDS.values())
    limits = [f">={b.least:g}" if b.most == np.inf else f"<={b.most:g}" for b in BOUNDS.values()]
    return " " * wide + heads + "\n" + " " * wide + "".join(limit.rjust(10) + " " for limit in limits)


def faults(values: Mapping[str, float]) -> list[str]:
    """The figures that are beyond their bounds."""
    return [f"{n} {v:.2f}" for n, v in values.items() if not BOUNDS[n].holds(v)]


def _contacts(score: Score) -> Iterator[tuple[str, float]]:
    found = [c for _, c in measured_contacts(score, "play", PER_S)]
    for name in ("gap_median", "gap_p90", "inside_patch", "inside_hand"):
        yield name, max(getattr(c, name) for c in found)
    yield "patch_edge", min(c.inner_edge for c in found)


def _edges(score: Score) -> Iterator[tuple[str, float]]:
    yield "deep_edge", min(p.inner_edge_mm for _, p in measured_presses(score, moments(score, PER_S / 2)))
    glides = [glide for span in repeats(score) for glide in _glides(score, span.start_s)]
    starts, shorts, travels = zip(*glides, strict=True)
    yield from (("start_least", min(starts)), ("start_most", max(starts)))
    yield from (("short_least", min(shorts)), ("short_most", max(shorts)))
    yield "travel", min(travels)


def _glides(score: Score, start_s: float) -> Iterator[tuple[float, float, float]]:
    """For each hand of a repeat: the inner edge at the start, how short of the blade it stops, the way."""
    first, last = (
        {p.role: p for _, p in measured_presses(score, [start_s + t])}
        for t in (pressed_s(score), stopped_s(score))
    )
    for role, press in first.items():
        yield press.inner_edge_mm, short_of_blade(score, last[role]), _away(last[role]) - _away(press)


def short_of_blade(score: Score, press: Press) -> float:
    """How far inside the border of the shoulder blade the centre of a press is, mm."""
    side: Side = "left" if press.centre_mm[0] < 0 else "right"
    return float(score.back.scapula_border_mm(press.centre_mm[1], side)) - _away(press)


def _away(press: Press) -> float:
    return abs(press.centre_mm[0])


def _joints(score: Score) -> Iterator[tuple[str, float]]:
    arms = [arm_angles(score, hand.side) for hand in score.hands]
    yield "extension", max(float(a.extension.max()) for a in arms)
    yield "ulnar", max(float(a.ulnar.max()) for a in arms)
    yield "radial", max(float(-a.ulnar.min()) for a in arms)
    yield "twist", max(float(np.abs(a.twist).max()) for a in arms)
    yield "flexion", min(float(a.elbow_flexion.min()) for a in arms)
    yield "most_flexion", max(float(a.elbow_flexion.max()) for a in arms)
    asked = [float(h.arm.reach.max()) for h in score.hands]
    yield "reach", max(*asked, *(float(a.reach.max()) for a in arms))


def _jumps(score: Score) -> Iterator[tuple[str, float]]:
    """The greatest changes of velocity from one sample to the next, mm/s."""
    from tests.motion.test_frame import POINTS
    from viewer.body.rig import place

    rig, matrices = score.giver_rig, score.giver_matrices.astype(np.float64)
    worst = {"wrist": 0.0, "finge": 0.0}
    for name, end in POINTS:
        path = place(matrices, rig.index[name], rig.head(name) if end == "head" else rig.tail(name))
        jump = np.linalg.norm(np.diff(path, n=2, axis=0), axis=1).max() / score.step_s
        if name[:5] in worst:
            worst[name[:5]] = max(worst[name[:5]], float(jump))
    yield from (("wrist_jump", worst["wrist"]), ("finger_jump", worst["finge"]))
    step_s = score.duration_s / (len(score.dents_mm) - 1)
    second = (
        np.abs(np.diff(score.dents_mm[i : i + 3].astype(np.float32), n=2, axis=0)).max()
        for i in range(len(score.dents_mm) - 2)
    )
    yield "skin_jump", float(max(second)) / step_s
