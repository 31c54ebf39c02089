"""Holds a prepared stroke to every rule."""

from __future__ import annotations

from collections.abc import Callable

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
from viewer.check.rules import Bound
from viewer.check.sampling import coarse_times, refine
from viewer.check.time_rules import time_readings
from viewer.motion.scored import Score
from viewer.transforms import Floats

Progress = Callable[[float], None]


def check_stroke(
    score: Score, places: Places | None = None, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """Everything that is measured on a stroke, one finding for each bound that has something to measure.

    Args:
        score: the prepared stroke.
        places: rib spaces and openings of the sacrum of its receiver, for strokes that press there.
        progress: called now and then with 0…1; what it raises ends the work.

    Raises:
        ValueError: the stroke needs places, and there are none.
    """
    keys = timed_keys(score.stroke, score.timeline)
    context = Context(keys, score.back, score.stroke.path, score.duration_s)
    probe = Probe(score)
    gauges = (*contact_gauges(probe), *place_gauges(probe, places, size_of(score)))
    coarse = coarse_times(score.duration_s, keys)
    measured = _measure(probe, gauges, coarse, progress or (lambda share: None))
    rows = [
        *measured,
        *time_readings(score, is_rocked(score)),
        *motion_readings(probe),
        *rock_readings(score),
        *joint_readings(score),
    ]
    return tuple(find(bound, readings, context) for bound, readings in rows if readings)


def size_of(score: Score) -> float:
    """The receiver's stature over 1.70 m."""
    figure = score.figures["play"].receiver
    return float(np.ptp(figure.points_mm[figure.by_name["skin"].rows, 1])) / ADULT_MM


def _measure(
    probe: Probe, gauges: tuple[Gauge, ...], coarse: Floats, tell: Progress
) -> list[tuple[Bound, list[Reading]]]:
    found: list[list[Reading]] = [[] for _ in gauges]
    times = np.union1d(coarse, [t for g in gauges for t in g.times_s or ()])
    for done, time in enumerate(times.tolist()):
        for gauge, readings in zip(gauges, found, strict=True):
            if (time in gauge.times_s) if gauge.times_s is not None else (time in coarse):
                readings += gauge.read(time)
        tell(0.75 * done / len(times))
    for done, (gauge, readings) in enumerate(zip(gauges, found, strict=True)):
        if readings and gauge.times_s is None:
            readings += refine(gauge.bound, readings, gauge.exact or gauge.read, probe.score.duration_s)
        tell(0.75 + 0.25 * done / len(gauges))
    return [(g.bound, r) for g, r in zip(gauges, found, strict=True)]
