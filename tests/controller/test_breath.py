"""What the sign of the breath says, when a step begins."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from viewer import paths
from viewer.controller.breath import BreathReader
from viewer.files.stroke_file import read_stroke
from viewer.motion.breathing import receivers
from viewer.ports import BreathMoment
from viewer.stroke.timeline import Timeline, expand

OUT, IN = ("out-breath", "breath goes out"), ("in-breath", "breath comes in")


def timeline_of(stroke_id: str) -> Timeline:
    return expand(read_stroke(paths.ANIMATIONS / f"{stroke_id}.stroke.yaml"))


def told(timeline: Timeline, time_s: float) -> BreathMoment:
    score: Any = SimpleNamespace(timeline=timeline)
    moment = BreathReader().at(score, time_s)
    assert moment is not None
    return moment


@pytest.mark.parametrize("stroke_id", ["press-between-ribs", "press-sacrum"])
def test_from_its_first_moment_a_step_has_the_breath_that_it_speaks_of(stroke_id: str) -> None:
    timeline, phases = timeline_of(stroke_id), set()
    for step in timeline.steps:
        for start_s, _ in step.occurrences:
            for words, phase in ((OUT, "out"), (IN, "in")):
                if any(word in step.text for word in words):
                    phases.add(phase)
                    seen = {told(timeline, start_s + after_s).phase for after_s in (0.0, 0.1, 0.3, 0.65)}
                    assert seen == {phase}, (step.text, start_s)
    assert phases == {"in", "out"}


def test_later_in_a_step_the_breath_is_told_that_is_drawn() -> None:
    timeline = timeline_of("press-sacrum")
    track = receivers(timeline)
    start_s = next(start for step in timeline.steps if "Press:" in step.text for start, _ in step.occurrences)
    for time_s in (start_s + 0.7, start_s + 1.5, start_s + 1.9):
        assert (told(timeline, time_s).phase == "out") == bool(track.goes_out(time_s))
    assert told(timeline, start_s).fullness == pytest.approx(float(track.fullness(start_s)))


def test_where_a_stroke_does_not_say_how_both_breathe_the_sign_says_what_is_drawn() -> None:
    timeline = timeline_of("stretch-between-shoulder-blades")
    track = receivers(timeline)
    times = [
        start_s + after_s
        for step in timeline.steps
        for start_s, _ in step.occurrences
        for after_s in (0, 0.5)
    ]
    assert [told(timeline, t).phase == "out" for t in times] == [bool(track.goes_out(t)) for t in times]
