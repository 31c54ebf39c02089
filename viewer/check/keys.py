"""Which keyframe of a stroke file a moment belongs to, and when presses begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from viewer.check.rules import PRESSED, Says
from viewer.stroke.stroke import Keyframe, Role, Stroke
from viewer.stroke.timeline import HandTrack, Span, Timeline, keyframes_of
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats

PER_S = 120.0
"""How finely pressures are looked at over time."""


@dataclass(frozen=True)
class TimedKey:
    """A keyframe as it is played, `time_s` on the stroke's time."""

    time_s: float
    key: Keyframe
    span: Span

    def says(self, what: Says, role: str) -> bool:
        """Whether it says anything about the place or the pressure of a hand; without a `role`, of any."""
        roles: tuple[Role, ...] = ("near", "far")
        keys = [self.key.hand(r) for r in roles if role in (r, "")]
        said = [k for k in keys if k is not None]
        if what == "place":
            return any(k.level is not None or k.lateral is not None for k in said)
        if what == "pressure":
            return any(k.pressure is not None for k in said)
        return True


@dataclass(frozen=True)
class Press:
    """One press of a hand: from when it begins to weigh until it weighs no more, s; its greatest pressure.

    `onset_s` is when half of the peak is reached, `firm_s` and `eased_s` enclose the time near the peak.
    """

    role: Role
    start_s: float
    onset_s: float
    firm_s: float
    eased_s: float
    end_s: float
    peak: float


def timed_keys(stroke: Stroke, timeline: Timeline) -> tuple[TimedKey, ...]:
    """Every keyframe as often as it is played, in order."""
    keys = [
        TimedKey(round(span.start_s + key.at_s, 9), key, span)
        for span in timeline.spans
        for key in keyframes_of(stroke, span.kind)
    ]
    return tuple(sorted(keys, key=lambda k: k.time_s))


def key_at(keys: tuple[TimedKey, ...], time_s: float, says: Says = "anything", role: str = "") -> TimedKey:
    """The keyframe that a moment belongs to.

    While a hand moves towards what a keyframe says, the nearer one of the two in time; while it stays, the
    one that brought it there.
    """
    after = next((i for i, k in enumerate(keys) if k.time_s >= time_s), len(keys) - 1)
    coming = keys[after]
    before = next((k for k in reversed(keys[:after]) if k.says(says, role)), coming)
    if not coming.says(says, role):
        return before
    return coming if 2.0 * time_s >= keys[max(after - 1, 0)].time_s + coming.time_s else before


def presses_of(timeline: Timeline, role: Role, least: float = PRESSED) -> tuple[Press, ...]:
    """The presses of one hand: between them its pressure falls below a third of the smaller peak beside."""
    times, pressure = pressure_curve(timeline, role)
    out: list[Press] = []
    for start, end in _runs(pressure, least):
        out += [_press(times, pressure, role, a, b) for a, b in _parted(pressure, start, end)]
    return tuple(out)


def pressure_curve(timeline: Timeline, role: Role) -> tuple[Floats, Floats]:
    """Times (t,) and pressures (t,) of one hand."""
    times = np.linspace(0.0, timeline.duration_s, int(timeline.duration_s * PER_S) + 2)
    track: HandTrack = timeline.hands[role]
    return times, interpolate(track.times_s, track.pressures, track.eases, times)


def _runs(pressure: Floats, least: float) -> list[tuple[int, int]]:
    """First and last rows of stretches that press by more than `least`."""
    on = np.diff(np.concatenate([[0], (pressure > least + 1e-9).astype(np.int64), [0]]))
    return list(zip(np.flatnonzero(on == 1).tolist(), (np.flatnonzero(on == -1) - 1).tolist(), strict=True))


def _parted(pressure: Floats, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts a stretch where it falls below a third of the smaller of the peaks on both sides."""
    part = pressure[start : end + 1]
    left, right = np.maximum.accumulate(part), np.maximum.accumulate(part[::-1])[::-1]
    low = part < np.minimum(left, right) / 3.0
    edges = np.flatnonzero(np.diff(np.concatenate([[0], low.astype(np.int64), [0]])))
    cuts = [a + int(np.argmin(part[a:b])) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    marks = [0, *cuts, len(part) - 1]
    return [(start + a, start + b) for a, b in pairwise(marks)]


def _press(times: Floats, pressure: Floats, role: Role, start: int, end: int) -> Press:
    part = pressure[start : end + 1]
    peak = float(part.max())
    half = start + int(np.argmax(part >= 0.5 * peak))
    firm = start + np.flatnonzero(part >= 0.9 * peak)
    return Press(
        role,
        float(times[start]),
        float(times[half]),
        float(times[firm[0]]),
        float(times[firm[-1]]),
        float(times[end]),
        peak,
    )
