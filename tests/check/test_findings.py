"""Bounds, the keyframe that a moment belongs to, stretches of time, and what is printed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from viewer import paths
from viewer.anatomy.back import Back
from viewer.check.findings import Context, Finding, Reading, broken_at, find, per_rule
from viewer.check.keys import key_at, presses_of, timed_keys
from viewer.check.report import Checked, as_json, as_table, bound_text
from viewer.check.rules import ARMS_APART, EDGE, EDGE_START, GAP_MEDIAN, INSIDE_PATCH, RULES, UNCOVERED, Bound
from viewer.check.sampling import coarse_times, refine
from viewer.files.stroke_file import read_stroke
from viewer.stroke.timeline import expand

STROKE = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
TIMELINE = expand(STROKE)
KEYS = timed_keys(STROKE, TIMELINE)
BACK = Back(np.linspace(550.0, 70.0, 22), {}, 1.0)
CONTEXT = Context(KEYS, BACK, Path("a.stroke.yaml"))
FIRST = next(s for s in TIMELINE.spans if s.kind == "repeat")


@pytest.mark.parametrize(
    ("bound", "value", "verdict"),
    [
        (EDGE, 6.0, "good"),
        (EDGE, 5.9, "failure"),
        (EDGE_START, 15.2, "failure"),
        (INSIDE_PATCH, 0.9, "good"),
        (INSIDE_PATCH, 1.2, "warning"),
        (INSIDE_PATCH, 3.1, "failure"),
        (ARMS_APART, 1.0, "warning"),
        (ARMS_APART, -0.1, "failure"),
        (UNCOVERED, 0.001, "good"),
        (UNCOVERED, 0.1, "failure"),
    ],
)
def test_a_bound_judges_the_value_as_it_is_printed(bound: Bound, value: float, verdict: str) -> None:
    assert bound.verdict(value) == verdict


@pytest.mark.parametrize(
    ("after_s", "says", "key_s"),
    [
        (0.1, "place", 0.0),
        (1.3, "place", 0.0),  # the key at 1.3 s speaks of pressure only
        (1.3, "pressure", 1.3),
        (2.0, "place", 0.0),  # on its way to the stop, nearer to where it came from
        (4.6, "place", 4.8),
        (5.1, "place", 4.8),  # it stays there while the pressure goes
        (5.2, "pressure", 5.3),
        (1.0, "anything", 1.3),
    ],
)
def test_a_moment_belongs_to_the_keyframe_that_brought_it_about(
    after_s: float, says: str, key_s: float
) -> None:
    key = key_at(KEYS, FIRST.start_s + after_s, says, "near")  # type: ignore[arg-type]
    assert key.span == FIRST
    assert key.key.at_s == key_s


def test_presses_begin_and_end_with_the_pressure() -> None:
    presses = presses_of(TIMELINE, "near")
    assert [round(p.peak, 2) for p in presses] == [0.25, 0.5, 0.75]
    for press, span in zip(presses, (s for s in TIMELINE.spans if s.kind == "repeat"), strict=True):
        assert press.start_s <= press.onset_s <= press.firm_s <= press.eased_s <= press.end_s
        assert span.start_s < press.firm_s < span.start_s + 1.3
        assert span.start_s + 4.8 <= press.eased_s < span.start_s + 5.3


def test_moments_are_even_and_hold_every_keyframe() -> None:
    times = coarse_times(TIMELINE.duration_s, KEYS)
    assert times[0] == 0.0
    assert times[-1] == TIMELINE.duration_s
    assert np.diff(times).max() <= 0.2 + 1e-9
    assert {k.time_s for k in KEYS} <= set(times.tolist())


def test_the_worst_moment_is_found_between_two_coarse_ones() -> None:
    def read(time_s: float) -> list[Reading]:
        return [Reading(10.0 - abs(time_s - 3.137), time_s)]

    times = np.arange(0.0, 6.1, 0.2)
    rough = [r for t in times for r in read(float(t))]
    close = refine(GAP_MEDIAN, rough, read, 6.0)
    assert max(r.value for r in rough) < 9.95
    assert max(r.value for r in close) > 10.0 - 1.0 / 120.0


def readings(values: list[float]) -> list[Reading]:
    return [Reading(v, 0.2 * i, "near", (-40.0, 440.0)) for i, v in enumerate(values)]


def test_a_finding_says_when_and_where() -> None:
    finding = find(INSIDE_PATCH, readings([0, 0, 2, 4, 5, 2, 0, 0, 4, 0]), CONTEXT)
    assert (finding.verdict, finding.value) == ("failure", 5)
    assert finding.time_s == pytest.approx(0.8)
    assert (finding.hand, finding.side, finding.level) == ("near", "left", "T5")
    assert finding.line == key_at(KEYS, 0.8).key.line
    assert [(round(a, 2), round(b, 2)) for a, b in finding.failed] == [(0.55, 0.85), (1.55, 1.65)]
    assert len(finding.warned) == 2
    assert broken_at([finding], 0.7) == {"hand-inside-skin": "failure"}
    assert broken_at([finding], 0.4) == {"hand-inside-skin": "warning"}
    assert broken_at([finding], 1.3) == {}


def test_the_worst_finding_of_each_rule_is_the_one_that_is_shown() -> None:
    good = find(GAP_MEDIAN, readings([1.0]), CONTEXT)
    bad = find(EDGE, readings([5.0]), CONTEXT)
    worse = find(EDGE_START, readings([30.0]), CONTEXT)
    shown = per_rule([bad, worse, good])
    assert [f.rule for f in shown] == list(RULES)
    assert {f.rule: f for f in shown}["midline-clearance"] == worse
    assert sum(f.verdict == "not asked" for f in shown) == len(RULES) - 2


def test_the_table_has_a_line_for_each_rule_and_names_the_file_where_one_is_broken() -> None:
    good = find(GAP_MEDIAN, readings([1.0]), CONTEXT)
    bad = find(EDGE, readings([5.0]), replace(CONTEXT, path=Path("/strokes/a.stroke.yaml")))
    text = as_table([Checked("a", "woman", "man", "left", (good, bad))], Path("/strokes"))
    assert text.startswith("a, man on woman, giver at the left: 1 failure")
    for rule in RULES:
        assert sum(line.split()[1:2] == [rule] for line in text.splitlines()) == 1
    for finding in (good, bad):
        assert finding.bound is not None
        (line,) = (line for line in text.splitlines() if line.split()[1:2] == [finding.rule])
        assert f"{finding.value:.2f} mm" in line
        assert bound_text(finding.bound) in line
        assert f"at {finding.time_s:.2f} s, near hand, T5, left" in line
        assert line.endswith(f".stroke.yaml:{finding.line}; {finding.bound.source}")
    narrow = as_table([Checked("a", "woman", "man", "left", (good, bad))], width=100).splitlines()
    assert max(map(len, narrow)) <= 100
    assert len(narrow) > len(text.splitlines())
    assert as_table([Checked("a", "woman", "man", problem="no mesh")]) == "a, man on woman: no mesh"


def test_the_json_holds_every_finding_with_its_bound() -> None:
    bad = find(EDGE, readings([7.0, 5.0, np.inf]), CONTEXT)
    (one,) = json.loads(as_json([Checked("a", "woman", "man", "left", (bad,))]))
    assert one["good"] is False
    (row,) = one["findings"]
    assert (row["id"], row["verdict"], row["value"]) == ("midline-clearance", "failure", 5.0)
    assert row["fail"] == [6.0, None]
    assert row["failed_s"][0] == pytest.approx([0.2 - 0.0525, 0.2 + 0.0525], abs=0.001)
    assert (row["path"], row["line"]) == ("a.stroke.yaml", bad.line)


@pytest.mark.parametrize(
    ("bound", "text"),
    [
        (GAP_MEDIAN, "at most 2 mm"),
        (INSIDE_PATCH, "at most 3 mm, aim at most 1 mm"),
        (EDGE_START, "6 to 15 mm"),
        (EDGE, "at least 6 mm"),
        (UNCOVERED, "0 s"),
    ],
)
def test_a_bound_in_words(bound: Bound, text: str) -> None:
    assert bound_text(bound) == text


def test_a_rule_that_has_nothing_to_measure_is_good() -> None:
    assert Finding("foramen").good
