"""From step to step with a clicker, across techniques; and everything as it was afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.controller.bench import FIRST, SECOND, Bench
from viewer.state.camera import CameraPose
from viewer.state.lessons import Lesson, ShowStroke, ShowWords
from viewer.stroke.timeline import expand

TIMELINE = expand(FIRST)


def step(bench: Bench) -> int | None:
    return bench.clock.step


def test_a_clicker_goes_once_through_all_steps_and_on_to_the_next_technique(still: Bench) -> None:
    control = still.controller
    control.begin_presenting(from_start=True)
    seen = [step(still)]
    for _ in range(len(TIMELINE.steps) - 1):
        assert control.present_step(1)
        seen.append(step(still))
    assert seen == [one.index for one in TIMELINE.steps]
    assert control.present_step(1)
    assert still.choices.values.stroke == SECOND.id
    still.jobs[-1].finish()
    assert control.playback.time_s == 0.0


def test_each_step_brings_its_view(still: Bench) -> None:
    control = still.controller
    control.begin_presenting(from_start=True)
    for one in TIMELINE.steps[1:]:
        control.present_step(1)
        if one.view is not None:
            assert still.choices.values.view == one.view


def test_from_within_a_round_it_goes_on_in_that_round(still: Bench) -> None:
    again = next(one for one in TIMELINE.steps if len(one.occurrences) > 1)
    after = TIMELINE.steps[again.index + 1]
    start_s, _ = again.occurrences[1]
    still.controller.seek(start_s + 0.01)
    still.controller.present_step(1)
    assert step(still) == after.index
    assert still.controller.playback.time_s > start_s
    still.controller.present_step(-1)
    assert still.controller.playback.time_s == pytest.approx(start_s)


def test_at_the_ends_it_says_so(still: Bench) -> None:
    control = still.controller
    assert not control.present_step(-1), "the very beginning"
    assert not control.present_stroke(-1)
    assert control.present_stroke(1)
    still.jobs[-1].finish()
    assert not control.present_stroke(1)
    control.seek(float("inf"))
    assert not control.present_step(1)
    control.seek(TIMELINE.steps[0].start_s + 0.6)
    assert control.present_step(-1)
    assert control.playback.time_s == 0.0, "first to the beginning of this one"


def test_everything_comes_back(still: Bench) -> None:
    control, choices = still.controller, still.choices
    choices.change(speed=0.5, captions=False, panel_open=True)
    still.pose = turned = CameraPose((7.0, 8.0, 9.0), (0.0, 0.0, 0.0))
    before = choices.values
    control.begin_presenting(from_start=False)
    assert choices.values.captions
    control.present_step(1)
    choices.change(speed=2.0, labels=True, panel_open=False, layers=before.layers.toggled("skin"))
    control.end_presenting()
    still.run(2.0)
    assert choices.values == before
    assert still.pose == turned
    control.end_presenting()
    assert choices.values == before, "the second time there is nothing to bring back"


def test_after_another_technique_the_view_comes_back_and_not_the_place_of_the_camera(still: Bench) -> None:
    control, choices = still.controller, still.choices
    choices.change(view="side")
    still.pose = CameraPose((7.0, 8.0, 9.0), (0.0, 0.0, 0.0))
    control.begin_presenting(from_start=True)
    control.present_stroke(1)
    still.jobs[-1].finish()
    control.end_presenting()
    still.run(2.0)
    assert replace(choices.values, stroke="").view == "side"
    assert still.pose.eye_mm[2] == 400.0


def test_here_means_here(still: Bench) -> None:
    still.controller.seek(5.0)
    still.controller.begin_presenting(from_start=False)
    assert still.controller.playback.time_s == 5.0
    still.controller.end_presenting()
    still.controller.begin_presenting(from_start=True)
    assert still.controller.playback.time_s == 0.0


LESSON = Lesson(
    "Backs", (ShowWords("Welcome", "Why backs."), ShowStroke(FIRST.id, step=2), ShowWords("Questions?"))
)


def test_in_a_lesson_a_clicker_goes_from_item_to_item_and_with_shift_from_step_to_step(still: Bench) -> None:
    control = still.controller
    assert control.lesson.begin(LESSON, 1)
    control.begin_presenting(from_start=True)
    assert control.lesson.current == 0, "of the lesson, not of the technique"
    assert control.present_step(1)
    assert (control.lesson.current, step(still)) == (1, 2)
    assert control.present_stroke(1)
    assert (control.lesson.current, step(still)) == (1, 3)
    assert control.present_step(1)
    assert not control.present_step(1), "the end of the lesson"
    assert still.choices.values.stroke == FIRST.id
    assert control.present_step(-1)
    assert control.lesson.current == 1
    control.lesson.go_to(2)
    control.end_presenting()
    control.begin_presenting(from_start=False)
    assert control.lesson.current == 2, "from here"
