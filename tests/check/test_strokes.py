"""Stroke files with one thing wrong in each: solved anew and measured, each breaks its rule, on its line.

Some rules no file can break, because the engine does not let it come to that: they are broken on what is
drawn (:mod:`tests.check.test_checker`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from viewer.check.checker import Scope, check_stroke
from viewer.check.findings import Finding
from viewer.check.rules import RULES, RuleId
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.plan import plan_hands
from viewer.motion.rocking import rock
from viewer.motion.score import prepare, sample_times
from viewer.motion.scored import Score
from viewer.stroke.timeline import expand

STROKES = Path(__file__).parent / "strokes"
SOLVED: tuple[RuleId, ...] = (
    "hand-inside-skin",
    "hands-intersect",
    "midline-clearance",
    "scapula-stop",
    "rib-space",
    "foramen",
    "light-only",
    "lowest-point",
    "glide-speed",
    "smoothness",
)
TIMED: tuple[RuleId, ...] = ("pressure-ladder", "press-cycle")
ROCKED: tuple[RuleId, ...] = ("rock-rate", "rock-response")
ON_FRAMES = {"contact-gap", "joint-range", "reach", "steps-cover-time"}
Casts = Callable[..., Cast]


def path_of(rule: RuleId) -> Path:
    return STROKES / f"{rule}.stroke.yaml"


def broken(findings: tuple[Finding, ...], rule: RuleId) -> None:
    """Nothing but this rule fails, and wherever it does the line is one of those marked in its file."""
    failures = [f for f in findings if f.verdict == "failure"]
    assert {f.rule for f in failures} == {rule}
    lines = path_of(rule).read_text(encoding="utf-8").splitlines()
    marked = {number for number, text in enumerate(lines, start=1) if text.endswith("# broken")}
    assert {f.path for f in failures} == {path_of(rule)}
    assert {f.line for f in failures} <= marked


@pytest.mark.parametrize("rule", SOLVED)
def test_a_file_breaks_its_rule_and_no_other(rule: RuleId, cast: Casts) -> None:
    score = prepare(cast(), read_stroke(path_of(rule)))
    broken(check_stroke(score, scope=Scope(fine=False)), rule)


@pytest.mark.parametrize("rule", TIMED)
def test_a_file_breaks_its_rule_of_time(rule: RuleId, score: Callable[..., Score]) -> None:
    """What these rules read is the file's own times and pressures: any movements will do."""
    stroke = read_stroke(path_of(rule))
    near = tuple(hand for hand in score().hands if hand.role == "near")
    timeline = expand(stroke)
    played = replace(score(), stroke=stroke, timeline=timeline, duration_s=timeline.duration_s, hands=near)
    scope = Scope(rules=("pressure-ladder", "press-cycle", "steps-cover-time"))
    broken(check_stroke(played, scope=scope), rule)


@pytest.mark.parametrize("rule", ROCKED)
def test_a_file_breaks_its_rule_of_rocking(rule: RuleId, cast: Casts, score: Callable[..., Score]) -> None:
    """What these rules read is how the receiver moves; the giver is another one's, to save time."""
    stroke = read_stroke(path_of(rule))
    timeline = expand(stroke)
    times = sample_times(timeline)
    moved = rock(cast(), stroke, timeline, plan_hands(cast(), stroke, timeline), times).receiver
    step_s = timeline.duration_s / (len(times) - 1)
    played = replace(
        score(),
        stroke=stroke,
        timeline=timeline,
        duration_s=timeline.duration_s,
        step_s=step_s,
        receiver_matrices=moved.astype(np.float32),
        fullness=np.zeros(0, dtype=np.float32),
    )
    broken(check_stroke(played, scope=Scope(rules=("rock-rate", "rock-response", "steps-cover-time"))), rule)


def test_every_rule_is_broken_by_a_file_or_on_what_is_drawn() -> None:
    assert {*SOLVED, *TIMED, *ROCKED} | ON_FRAMES == set(RULES)
    files = {path.name.removesuffix(".stroke.yaml") for path in STROKES.iterdir()}
    assert files == {*SOLVED, *TIMED, *ROCKED}
