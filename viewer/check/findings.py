"""What was measured over time, and what comes out of it: one finding for each bound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np

from viewer.anatomy.back import Back
from viewer.check.keys import TimedKey, key_at
from viewer.check.rules import RULES, Bound, RuleId, Verdict
from viewer.stroke.levels import level_name
from viewer.transforms import Floats

Interval = tuple[float, float]
SEVERITY: dict[Verdict, int] = {"not asked": 0, "good": 1, "warning": 2, "failure": 3}
NEIGHBOUR_S = 0.21
"""Moments further apart than this are not one stretch of time."""


@dataclass(frozen=True)
class Reading:
    """One value at one moment.

    Attributes:
        value: in the bound's unit.
        time_s: of the stroke.
        hand: ``near``, ``far`` or none.
        xy_mm: where on the mat, if anywhere.
        what: which joint, which limb, or none.
        until_s: for what lasts; none for a moment.
    """

    value: float
    time_s: float
    hand: str = ""
    xy_mm: tuple[float, float] | None = None
    what: str = ""
    until_s: float | None = None


@dataclass(frozen=True)
class Finding:
    """What one bound came to.

    Attributes:
        rule: its id.
        bound: none for a rule that a stroke gives nothing to measure for.
        verdict: good, warning, failure, or not asked.
        value: the worst, in the bound's unit.
        time_s: when it is worst.
        hand: ``near``, ``far`` or none.
        level: along the spine, in words; none if it has no place on the back.
        side: ``left`` or ``right`` of the receiver, or none.
        what: which joint or limb, or none.
        path, line: of the stroke file, the keyframe that the worst moment belongs to.
        warned, failed: the stretches of time in which it is beyond its bounds, ascending; a failure is not
            among those that are warned of.
    """

    rule: RuleId
    bound: Bound | None = None
    verdict: Verdict = "not asked"
    value: float = 0.0
    time_s: float = 0.0
    hand: str = ""
    level: str = ""
    side: str = ""
    what: str = ""
    path: Path | None = None
    line: int = 0
    warned: tuple[Interval, ...] = ()
    failed: tuple[Interval, ...] = ()

    @property
    def good(self) -> bool:
        """Neither a warning nor a failure."""
        return SEVERITY[self.verdict] < 2

    @property
    def over(self) -> float:
        """How far the value is beyond the bound, as a share of it; negative within."""
        if self.bound is None:
            return -np.inf
        limits = [abs(x) for x in self.bound.tightest if np.isfinite(x)]
        return self.bound.over(self.value) / max(1.0, *limits)


@dataclass(frozen=True, eq=False)
class Context:
    """What readings need in order to become findings; `rock_line` is where the file says how to rock."""

    keys: tuple[TimedKey, ...]
    back: Back
    path: Path | None
    rock_line: int = 0


def find(bound: Bound, readings: Sequence[Reading], context: Context) -> Finding:
    """The worst of a bound's readings, and when it is broken; there is at least one reading."""
    worst = max(readings, key=lambda r: bound.over(r.value))
    key = key_at(context.keys, worst.time_s, bound.says, worst.hand)
    level, side = _place(worst, context.back)
    return Finding(
        bound.rule,
        bound,
        bound.verdict(worst.value),
        worst.value,
        worst.time_s,
        worst.hand,
        level,
        side,
        worst.what,
        context.path,
        context.rock_line if bound.says == "rock" and context.rock_line else key.key.line,
        stretches(bound, readings, "warning"),
        stretches(bound, readings, "failure"),
    )


def stretches(bound: Bound, readings: Iterable[Reading], verdict: Verdict) -> tuple[Interval, ...]:
    """When a bound comes to a verdict: neighbouring moments make one stretch."""
    found: dict[float, list[Reading]] = {}
    for reading in readings:
        found.setdefault(reading.time_s, []).append(reading)
    bad = [
        (time, max([r.until_s or time for r in some if bound.verdict(r.value) == verdict], default=None))
        for time, some in sorted(found.items())
    ]
    return _joined(bad)


def _joined(moments: Sequence[tuple[float, float | None]]) -> tuple[Interval, ...]:
    """Stretches out of moments (when, until when); the second is none where nothing is wrong."""
    out: list[Interval] = []
    for wrong, some in groupby(moments, key=lambda m: m[1] is not None):
        if not wrong:
            continue
        for start, end in ((a, a if b is None else b) for a, b in some):
            if out and start - out[-1][1] <= NEIGHBOUR_S and not _between(moments, out[-1][1], start):
                out[-1] = (out[-1][0], max(end, out[-1][1]))
            else:
                out.append((start, end))
    half = NEIGHBOUR_S / 4.0
    return tuple((max(0.0, a - half), b + half) for a, b in out)


def _between(moments: Sequence[tuple[float, float | None]], start: float, end: float) -> bool:
    """Whether something good was measured in between."""
    return any(start < time < end and until is None for time, until in moments)


def per_rule(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The worst finding of each rule, in the order of the rules; a rule without any was not asked."""
    worst: dict[RuleId, Finding] = {rule: Finding(rule) for rule in RULES}
    for finding in findings:
        if _rank(finding) > _rank(worst[finding.rule]):
            worst[finding.rule] = finding
    return tuple(worst.values())


def broken_at(findings: Iterable[Finding], time_s: float) -> dict[RuleId, Verdict]:
    """The rules that are broken, or warned of, at a moment: what lights up in the window."""
    out: dict[RuleId, Verdict] = {}
    for finding in findings:
        if any(a <= time_s <= b for a, b in finding.failed):
            out[finding.rule] = "failure"
        elif any(a <= time_s <= b for a, b in finding.warned):
            out.setdefault(finding.rule, "warning")
    return out


def _rank(finding: Finding) -> tuple[int, float]:
    return SEVERITY[finding.verdict], finding.over


def _place(reading: Reading, back: Back) -> tuple[str, str]:
    if reading.xy_mm is None:
        return "", ""
    x, y = reading.xy_mm
    if not np.isfinite(x) or not np.isfinite(y):
        return "", ""
    return level_name(float(back.level(y))), "left" if x < 0 else "right"


def steps_of(times_s: Floats, values: Floats, hand: str = "", what: str = "") -> list[Reading]:
    """Readings of a value (t,) at each of the times (t,)."""
    return [Reading(float(v), float(t), hand, None, what) for t, v in zip(times_s, values, strict=True)]
