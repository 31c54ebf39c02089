"""Rules that no file can break catch what breaks them on what is drawn, and leave the others alone.

What files can break is in :mod:`tests.check.test_strokes`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from tests.check import breaking
from tests.motion.survey import repeats, stopped_s
from viewer import paths
from viewer.check.checker import Scope, check_stroke
from viewer.check.findings import Finding
from viewer.check.probe import Probe
from viewer.check.rules import (
    FORAMEN_ALONG,
    FORAMEN_LATERAL,
    HOVERING,
    RULES,
    SPACE_ALONG,
    SPINE_RESTING,
    Bound,
    RuleId,
)
from viewer.motion.scored import Score
from viewer.stroke.stroke import Lateral

STRETCH = paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml"
Spoil = Callable[[Score], Score]


@pytest.fixture(scope="module")
def sound(score: Callable[..., Score]) -> Score:
    return score()


@pytest.fixture(scope="module")
def usual(sound: Score) -> Callable[[str], set[RuleId]]:
    """What fails in a window of the stroke as it is shipped."""
    return cache(
        lambda when: failed(check_stroke(sound, scope=Scope(window_s=window(sound, when), fine=False)))
    )


def line_of(text: str) -> int:
    """The line of the shipped file that begins with this text."""
    lines = STRETCH.read_text(encoding="utf-8").splitlines()
    return next(i for i, line in enumerate(lines, start=1) if line.strip().startswith(text))


def window(score: Score, begin: str) -> tuple[float, float]:
    """A second and a half of the stroke: free before the first touch, pressing, stopping, or going back."""
    start = repeats(score)[1].start_s
    return {
        "free": (0.3, 1.5),
        "press": (start + 1.1, start + 2.1),
        "glide": (start + 2.5, start + 3.3),
        "stop": (start + stopped_s(score) - 0.5, start + stopped_s(score) + 0.3),
        "return": (start + 7.0, start + 7.8),
    }[begin]


def failed(findings: tuple[Finding, ...]) -> set[RuleId]:
    return {f.rule for f in findings if f.verdict == "failure"}


def t5(score: Score, role: str) -> float:
    """World y of a hand."""
    return float(np.median(next(h for h in score.hands if h.role == role).centre_mm[:, 1]))


PRESS_LINES = ("- {at_s: 0.0, both: {from_spine_edge_mm", "- {at_s: 1.3", "- {at_s: 4.8")
CASES: list[tuple[RuleId, str, Spoil, tuple[str, ...]]] = [
    ("contact-gap", "glide", lambda s: breaking.giver_lifted(s, 3.6), PRESS_LINES[1:]),
    ("hands-intersect", "press", breaking.thigh_moved, PRESS_LINES),
    ("joint-range", "press", lambda s: breaking.head_turned(s, 75.0), PRESS_LINES),
    ("reach", "press", breaking.head_lowered, PRESS_LINES),
]
"""No file comes to this: hands are set down on the skin, and postures are looked for that joints allow."""


@pytest.mark.parametrize(("rule", "when", "spoil", "lines"), CASES, ids=[c[0] for c in CASES])
def test_a_rule_catches_what_breaks_it_and_nothing_else_fails(
    sound: Score,
    usual: Callable[[str], set[RuleId]],
    rule: RuleId,
    when: str,
    spoil: Spoil,
    lines: tuple[str, ...],
) -> None:
    scope = Scope(window_s=window(sound, when), fine=False)
    broken = check_stroke(spoil(sound), scope=scope)
    assert failed(broken) - usual(when) == {rule}
    for finding in broken:
        if finding.rule == rule and finding.verdict == "failure":
            assert finding.path == STRETCH
            assert finding.line in {line_of(text) for text in lines}
            start, end = finding.failed[0]
            assert start <= finding.time_s <= end or len(finding.failed) > 1


def test_a_time_without_an_instruction_is_found(sound: Score) -> None:
    """No file can bring it about: the reader of stroke files refuses it."""
    steps = sound.timeline.steps[1:]
    broken = replace(sound, timeline=replace(sound.timeline, steps=steps))
    findings = check_stroke(broken, scope=Scope(rules=("steps-cover-time",)))
    worst = next(f for f in findings if f.verdict == "failure")
    assert worst.rule == "steps-cover-time"
    assert worst.value == pytest.approx(steps[0].start_s)
    assert worst.failed[0] == pytest.approx((0.0, steps[0].start_s), abs=0.1)
    assert worst.line == line_of("- at_s: 0.0")


def found(findings: tuple[Finding, ...], bound: Bound) -> Finding:
    return next(f for f in findings if f.bound == bound)


def test_a_press_beside_its_rib_space_is_found(sound: Score) -> None:
    asked = breaking.working_at(sound, Lateral("rib_space", 5))
    middle = {"left": t5(sound, "near"), "right": t5(sound, "far")}
    scope = Scope(rules=("rib-space",))
    at = breaking.places_at(sound, middle, {"left": np.zeros(2), "right": np.zeros(2)})
    off = breaking.places_at(
        sound, {s: y + 14.0 for s, y in middle.items()}, {"left": np.zeros(2), "right": np.zeros(2)}
    )
    assert found(check_stroke(asked, at, scope=scope), SPACE_ALONG).good
    wrong = found(check_stroke(asked, off, scope=scope), SPACE_ALONG)
    assert wrong.verdict == "failure"
    assert 1.2 < wrong.value < 1.8
    with pytest.raises(ValueError, match="places"):
        check_stroke(asked, scope=scope)


def test_a_press_beside_its_opening_of_the_sacrum_is_found(sound: Score) -> None:
    asked = breaking.working_at(sound, Lateral("foramen", "S2"))
    scope = Scope(rules=("foramen",))
    probe, times = Probe(sound), [s.start_s + 3.3 for s in repeats(sound)]
    centres = {r: np.mean([probe.at(t).pressed(r).centre_mm for t in times], axis=0) for r in probe.hands}
    openings = {"left": centres["near"], "right": centres["far"]}
    middle = {"left": 0.0, "right": 0.0}
    at = check_stroke(asked, breaking.places_at(sound, middle, openings), scope=scope)
    assert found(at, FORAMEN_ALONG).good
    lower = {side: xy - [0.0, 12.0] for side, xy in openings.items()}
    off = check_stroke(asked, breaking.places_at(sound, middle, lower), scope=scope)
    assert found(off, FORAMEN_ALONG).value == pytest.approx(12.0, abs=3.0)
    assert found(off, FORAMEN_ALONG).verdict == "failure"
    assert found(off, FORAMEN_LATERAL).value == pytest.approx(found(at, FORAMEN_LATERAL).value)


@pytest.mark.parametrize(
    ("rate_hz", "pelvis", "lag_s", "expected"),
    [
        (0.8, 1.0, 0.06, set()),
        (1.9, 1.0, 0.06, {"rock-rate"}),
        (0.8, 0.5, 0.06, {"rock-response"}),
        (0.8, 1.0, -0.06, {"rock-response"}),
    ],
    ids=["sound", "too fast", "the pelvis stays behind", "the head goes first"],
)
def test_rocking(sound: Score, rate_hz: float, pelvis: float, lag_s: float, expected: set[RuleId]) -> None:
    scope = Scope(rules=("rock-rate", "rock-response"))
    findings = check_stroke(breaking.rocked(sound, rate_hz, pelvis, lag_s), scope=scope)
    assert failed(findings) == expected
    assert len(findings) == 6


def test_the_shipped_stroke_is_measured_closely_around_its_worst_moment(sound: Score) -> None:
    scope = Scope(rules=("contact-gap",), window_s=window(sound, "press"))
    rough = check_stroke(sound, scope=replace(scope, fine=False))
    close = check_stroke(sound, scope=scope)
    for a, b in zip(rough, close, strict=True):
        assert b.value >= a.value
        assert a.bound == b.bound
    assert {f.rule for f in close} == {"contact-gap"}
    assert set(RULES) >= {f.rule for f in check_stroke(sound, scope=Scope(rules=("reach",)))}


def fingers_moved(score: Score, by_mm: tuple[float, float, float]) -> Score:
    """The near hand's fingers, away from it."""
    names = tuple(f"finger{k}-{j}.R" for k in range(2, 6) for j in (1, 2, 3))
    return breaking.joints_shifted(score, names, by_mm)


def test_fingers_may_lie_across_the_spine_but_not_press_there(sound: Score) -> None:
    moments = (firm := repeats(sound)[-1].start_s + 2.0, firm + 0.3)
    scope = Scope(("midline-clearance", "contact-gap"), moments, fine=False)
    over = check_stroke(sound, scope=scope)
    assert found(over, SPINE_RESTING).value == 0.0
    held = found(over, HOVERING)
    assert held.verdict == "warning"
    lower = check_stroke(fingers_moved(sound, (0.0, 0.0, -10.0)), scope=scope)
    assert {f.verdict for f in lower if f.bound == SPINE_RESTING} == {"good"}
    high, higher = (Probe(fingers_moved(sound, (0.0, 0.0, up))).at(firm).hovering("near") for up in (15, 25))
    assert higher == pytest.approx(high + 10.0, abs=1.5)
    assert high > Probe(sound).at(firm).hovering("near") + 8.0
    pressing = found(check_stroke(fingers_moved(sound, (60.0, 0.0, -60.0)), scope=scope), SPINE_RESTING)
    assert pressing.verdict == "failure"
    assert pressing.hand == "near"
