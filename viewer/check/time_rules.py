"""Rules of time and pressure: what the stroke file says, unrolled."""

from __future__ import annotations

from itertools import pairwise

from viewer.check.findings import Reading
from viewer.check.keys import presses_of, pressure_curve
from viewer.check.rules import CYCLE, FIRST_PEAK, LIGHT, MEDIUM, RISE, SHORTEST, UNCOVERED, WORKING, Bound
from viewer.motion.scored import Score
from viewer.stroke.stroke import Role
from viewer.stroke.timeline import Span

Readings = tuple[Bound, list[Reading]]


def time_readings(score: Score, rocks: bool) -> tuple[Readings, ...]:
    """pressure-ladder, press-cycle (not for one who rocks the receiver) and steps-cover-time."""
    rounds = [r for role in score.timeline.hands for r in _rounds(score, role)]
    return (
        (FIRST_PEAK, [r for first, r in rounds if first]),
        (RISE, [r for role in score.timeline.hands for r in _rises(score, role)]),
        (CYCLE, [] if rocks else [r for role in score.timeline.hands for r in _cycles(score, role)]),
        (UNCOVERED, _uncovered(score)),
        (SHORTEST, _shortest(score)),
    )


def rung(pressure: float) -> int:
    """1 light, 2 medium, 3 firm."""
    return 1 if pressure <= LIGHT + 1e-9 else 2 if pressure <= MEDIUM + 1e-9 else 3


def _rounds(score: Score, role: Role) -> list[tuple[bool, Reading]]:
    """Each repeat's greatest pressure, when it is reached, and whether it is the first on its side."""
    times, pressure = pressure_curve(score.timeline, role)
    out = []
    for span in score.timeline.spans:
        if span.kind == "repeat":
            part = (times >= span.start_s) & (times <= span.end_s)
            top = int(pressure[part].argmax())
            out.append((span.index == 0, Reading(float(pressure[part][top]), float(times[part][top]), role)))
    return out


def _rises(score: Score, role: Role) -> list[Reading]:
    return [
        Reading(float(rung(after.value) - rung(before.value)), after.time_s, role)
        for (_, before), (first, after) in pairwise(_rounds(score, role))
        if not first
    ]


def _cycles(score: Score, role: Role) -> list[Reading]:
    """From where a press has grown to half of its peak to where the next one has."""
    presses = [p for p in presses_of(score.timeline, role) if p.peak >= WORKING]
    spans = score.timeline.spans
    return [
        Reading(b.onset_s - a.onset_s, a.onset_s, role, until_s=b.onset_s)
        for a, b in pairwise(presses)
        if _side(spans, a.onset_s) == _side(spans, b.onset_s)
    ]


def _side(spans: tuple[Span, ...], time_s: float) -> bool:
    return next((s.mirrored for s in spans if s.start_s <= time_s <= s.end_s), False)


def _uncovered(score: Score) -> list[Reading]:
    """Time before the first instruction, between two, and after the last."""
    lit = sorted(o for step in score.timeline.steps for o in step.occurrences)
    out, covered = [], 0.0
    for start, end in [*lit, (score.duration_s, score.duration_s)]:
        out.append(Reading(max(0.0, start - covered), covered, until_s=max(start, covered)))
        covered = max(covered, end)
    return out


def _shortest(score: Score) -> list[Reading]:
    return [
        Reading(end - start, start, until_s=end)
        for step in score.timeline.steps
        for start, end in step.occurrences
    ]
