"""Holds a prepared stroke to every rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from viewer.anatomy.places import ADULT_MM, Places
from viewer.check.contact_rules import contact_gauges
from viewer.check.findings import Context, Finding, Reading, find
from viewer.check.gauges import Gauge
from viewer.check.joint_rules import joint_readings
from viewer.check.keys import timed_keys
from viewer.check.motion_rules import motion_readings
from viewer.check.place_rules import place_gauges
from viewer.check.probe import Probe
from viewer.check.rock_rules import is_rocked, rock_readings
from viewer.check.rules import RULES, Bound, RuleId
from viewer.check.sampling import coarse_times, refine
from viewer.check.time_rules import time_readings
from viewer.motion.mirroring import first_half
from viewer.motion.scored import Score
from viewer.transforms import Floats

Progress = Callable[[float], None]
Measured = tuple[Bound, list[Reading]]


@dataclass(frozen=True)
class Scope:
    """How much of a stroke is looked at, and how closely.

    Attributes:
        rules: only these.
        window_s: only between these times.
        fine: whether worst moments are looked at more closely.
    """

    rules: tuple[RuleId, ...] = tuple(RULES)
    window_s: tuple[float, float] = (-np.inf, np.inf)
    fine: bool = True

    def has(self, time_s: float) -> bool:
        """Whether a moment is looked at."""
        return self.window_s[0] <= time_s <= self.window_s[1]


def check_stroke(
    score: Score,
    places: Places | None = None,
    progress: Progress | None = None,
    scope: Scope | None = None,
) -> tuple[Finding, ...]:
    """Everything that is measured on a stroke, one finding for each bound that has something to measure.

    Of a stroke that is played from both sides the first one: the other is its exact reflection.

    Args:
        score: the prepared stroke.
        places: rib spaces and openings of the sacrum of its receiver; the score's own if none are given.
        progress: called now and then with 0…1; what it raises ends the work.
        scope: all rules over the whole stroke, closely, if none is given.

    Raises:
        ValueError: the stroke needs places, and there are none.
    """
    scope, score = scope or Scope(), first_half(score)
    places = places or score.places
    keys = timed_keys(score.stroke, score.timeline)
    rock = score.stroke.rock
    context = Context(keys, score.back, score.stroke.path, rock.line if rock else 0)
    probe = Probe(score)
    gauges = tuple(
        gauge
        for gauge in (*contact_gauges(probe), *place_gauges(probe, places, size_of(score)))
        if gauge.bound.rule in scope.rules
    )
    coarse = coarse_times(score.duration_s, keys)
    measured = _measure(probe, gauges, coarse, scope, progress or (lambda share: None))
    measured += [
        (bound, readings) for bound, readings in _over_time(probe, scope) if bound.rule in scope.rules
    ]
    kept = [(bound, [r for r in readings if scope.has(r.time_s)]) for bound, readings in measured]
    return tuple(find(bound, readings, context) for bound, readings in kept if readings)


def size_of(score: Score) -> float:
    """The receiver's stature over 1.70 m."""
    figure = score.figures["play"].receiver
    return float(np.ptp(figure.points_mm[figure.by_name["skin"].rows, 1])) / ADULT_MM


def _over_time(probe: Probe, scope: Scope) -> list[Measured]:
    """What is measured on samples, all at once."""
    score = probe.score
    out: list[Measured] = []
    groups: tuple[tuple[set[RuleId], Callable[[], tuple[Measured, ...]]], ...] = (
        (
            {"pressure-ladder", "press-cycle", "steps-cover-time"},
            lambda: time_readings(score, is_rocked(score)),
        ),
        ({"glide-speed", "smoothness"}, lambda: motion_readings(probe, scope.window_s)),
        ({"rock-rate", "rock-response"}, lambda: rock_readings(score)),
        ({"joint-range", "reach"}, lambda: joint_readings(score)),
    )
    for rules, measure in groups:
        if not rules.isdisjoint(scope.rules):
            out += measure()
    return out


def _measure(
    probe: Probe, gauges: tuple[Gauge, ...], coarse: Floats, scope: Scope, tell: Progress
) -> list[Measured]:
    """What is measured on what is drawn, moment by moment."""
    found: list[list[Reading]] = [[] for _ in gauges]
    times = np.union1d(coarse, [t for g in gauges for t in g.times_s or ()])
    times = times[(times >= scope.window_s[0]) & (times <= scope.window_s[1])]
    usual = set(coarse.tolist())
    for done, time in enumerate(times.tolist() if gauges else ()):
        for gauge, readings in zip(gauges, found, strict=True):
            if time in (usual if gauge.times_s is None else gauge.times_s):
                readings += gauge.read(time)
        tell(0.75 * done / len(times))
    for done, (gauge, readings) in enumerate(zip(gauges, found, strict=True)):
        if scope.fine and readings and gauge.times_s is None:
            readings += refine(gauge.bound, readings, gauge.exact or gauge.read, probe.score.duration_s)
        tell(0.75 + 0.25 * done / len(gauges))
    return [(g.bound, r) for g, r in zip(gauges, found, strict=True)]
