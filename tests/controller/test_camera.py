"""What moves the camera, and what does not: steps, techniques, the giver, the hands, the user's choices."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tests.controller.bench import FIRST, HOME, Bench
from viewer.controller import Controller
from viewer.state.camera import MOVE_S, CameraPose
from viewer.stroke.timeline import expand

TURNED = CameraPose((9.0, 8.0, 7.0), (1.0, 1.0, 1.0))
STEPS = expand(FIRST).steps


def at(time_s: float) -> Any:
    return SimpleNamespace(time_s=time_s)


def turned(bench: Bench) -> None:
    """As if the user had turned the model."""
    bench.controller.orbit(3.0, 1.0)
    bench.pose = TURNED


def hands_go(bench: Bench, speed: float = 100.0) -> None:
    """From now on the hands move along the spine with the time of the stroke."""
    evaluate = bench.evaluate

    def moved(*args: Any, **more: Any) -> Any:
        frame = evaluate(*args, **more)
        frame.focus_mm = (30.0 if frame.giver_side == "left" else -30.0, speed * frame.time_s, 0.0)
        return frame

    bench.controller._tools = bench.controller._drawing._tools = SimpleNamespace(  # type: ignore[assignment]
        **{**vars(bench.controller._tools), "evaluate": moved}
    )


def test_the_next_step_frames_anew_wherever_the_model_was_turned(still: Bench) -> None:
    turned(still)
    still.controller.next_step()
    still.run(1.0)
    first = [call.args[0] for call in still.stage.between.call_args_list]
    assert first[0] == TURNED, "it glides from where the camera is"
    view = next(step.view for step in STEPS if step.start_s == still.clock.time_s)
    assert view is not None
    assert still.choices.values.view == view
    assert still.pose == still.view_pose(view, at(still.clock.time_s))


def test_a_drag_takes_over_at_once_and_another_step_goes_on_from_there(still: Bench) -> None:
    still.controller.next_step()
    still.run(0.3)
    turned(still)
    still.stage.set_camera.reset_mock()
    still.run(1.0)
    assert not still.stage.set_camera.called
    still.stage.between.side_effect = lambda start, goal, share: (
        goal if share >= 1.0 else start.shifted((share, 0.0, 0.0))
    )
    still.controller.next_step()
    still.run(0.3)
    half = still.pose
    still.controller.next_step()
    still.run(0.1)
    assert half not in (TURNED, HOME)
    assert still.stage.between.call_args.args[0] == half


def test_another_technique_frames_anew(still: Bench) -> None:
    turned(still)
    still.controller.choose(stroke="another")
    still.jobs[-1].finish()
    still.run(1.0)
    assert still.pose == still.view_pose("three-quarter", at(0.0))


def test_less_motion_cuts(still: Bench) -> None:
    still.controller.choose(reduced_motion=True)
    still.controller.choose_view("overhead")
    assert still.run(MOVE_S, dt_s=0.001) < 250, "one tick, and the wait before the picture is refined"
    assert [call.args[2] for call in still.stage.between.call_args_list] == [1.0]
    assert still.pose == still.view_pose("overhead", at(0.0))


WAYS: dict[str, Callable[[Controller], object]] = {
    "a view": lambda controller: controller.choose_view("overhead"),
    "the opposite view": lambda controller: controller.choose_view("side", opposite=True),
    "the view again": lambda controller: controller.reset_view(),
    "the next step": lambda controller: controller.next_step(),
    "the step before": lambda controller: controller.previous_step(),
    "a step of the list": lambda controller: controller.go_to_step(2),
    "a chapter of the time line": lambda controller: controller.go_to_chapter(6.0),
    "what is selected": lambda controller: controller.frame_selected(),
    "what is selected alone": lambda controller: controller.isolate(True),
}


@pytest.mark.parametrize("way", WAYS)
def test_with_less_motion_nothing_glides(still: Bench, way: str) -> None:
    still.controller.choose(reduced_motion=True)
    still.run(1.0)
    still.controller.select("bone/T7")
    still.stage.between.reset_mock()
    WAYS[way](still.controller)
    still.run(MOVE_S)
    assert {call.args[2] for call in still.stage.between.call_args_list} <= {1.0}


def test_without_it_they_do(still: Bench) -> None:
    WAYS["a view"](still.controller)
    still.run(MOVE_S)
    assert len({call.args[2] for call in still.stage.between.call_args_list}) > 10


# The camera stays


@pytest.fixture
def staying(bench: Bench) -> Bench:
    bench.controller.choose(camera="still")
    bench.pose = TURNED
    return bench


def test_neither_steps_nor_techniques_nor_sides_move_a_camera_that_stays(staying: Bench) -> None:
    staying.changes_s = 2.0
    view = staying.choices.values.view
    staying.controller.next_step()
    staying.controller.go_to_step(2)
    staying.controller.seek(1.0)
    staying.run(2.0)
    staying.controller.change_sides()
    staying.controller.choose(stroke="another")
    staying.jobs[-1].finish()
    staying.run(1.0)
    staying.controller.resize_view(500, 400)
    assert staying.pose == TURNED
    assert staying.choices.values.view == view, "no other view is named than the one that is seen"


def test_keys_for_views_move_it_all_the_same(staying: Bench) -> None:
    staying.controller.choose_view("overhead")
    staying.run(1.0)
    assert staying.pose == staying.view_pose("overhead", at(0.0))
    staying.controller.choose_view("giver")
    staying.run(1.0)
    there = staying.pose
    staying.run(1.0)
    assert staying.pose == there, "then it does not go with the giver"


def test_a_glide_under_way_stops_where_it_is(still: Bench) -> None:
    still.controller.choose_view("overhead")
    still.run(0.2)
    still.pose = TURNED
    still.controller.choose(camera="still")
    still.run(1.0)
    assert still.pose == TURNED


def test_moving_again_it_goes_back_to_the_givers_eyes(staying: Bench) -> None:
    staying.controller.choose_view("giver")
    staying.run(2.0)
    staying.controller.choose(camera="free")
    staying.run(1.0)
    assert staying.pose.eye_mm[0] == pytest.approx(staying.clock.time_s)


# It follows the hands


def test_it_follows_the_hands_and_keeps_turn_and_distance(bench: Bench) -> None:
    hands_go(bench)
    turned(bench)
    bench.controller.choose(camera="hands")
    bench.run(4.0)
    offset = np.subtract(bench.pose.eye_mm, bench.pose.target_mm)
    assert offset == pytest.approx(np.subtract(TURNED.eye_mm, TURNED.target_mm))
    lag = 100.0 * bench.clock.time_s - bench.pose.target_mm[1]
    assert lag == pytest.approx(100.0 * 2.0 / 3.0, abs=3.0), "twice the time constant behind, steadily"
    assert bench.pose.target_mm[0] == pytest.approx(30.0, abs=0.01)


def test_the_user_turns_the_model_while_it_follows(bench: Bench) -> None:
    hands_go(bench)
    bench.controller.choose(camera="hands")
    bench.run(2.0)
    before = bench.pose
    bench.pose = CameraPose((before.eye_mm[0] + 50.0, *before.eye_mm[1:]), before.target_mm)
    bench.controller.orbit(5.0, 0.0)
    bench.run(1.0)
    assert bench.pose.eye_mm[0] - bench.pose.target_mm[0] == pytest.approx(
        before.eye_mm[0] - before.target_mm[0] + 50.0
    )
    assert bench.pose.target_mm[1] - before.target_mm[1] == pytest.approx(100.0, abs=12.0)


def test_following_has_no_jitter_however_uneven_the_pictures_come(bench: Bench) -> None:
    hands_go(bench, 60.0)
    bench.controller.choose(camera="hands")
    bench.run(3.0)
    steps, dts = [], [0.016, 0.031, 0.05, 0.02] * 30
    for dt_s in dts:
        was = bench.pose.target_mm[1]
        bench.controller.tick(dt_s)
        steps.append((bench.pose.target_mm[1] - was) / dt_s)
    assert math.isclose(min(steps), 60.0, abs_tol=6.0)
    assert math.isclose(max(steps), 60.0, abs_tol=6.0)


def test_paused_it_comes_to_rest_and_a_seek_wakes_it(still: Bench) -> None:
    hands_go(still)
    still.controller.choose(camera="hands")
    still.run(8.0)
    ticking = [still.ticking]
    still.controller.seek(3.0)
    ticking.append(still.ticking)
    still.run(8.0)
    assert still.pose.target_mm[1] == pytest.approx(300.0, abs=1.0)
    assert [*ticking, still.ticking] == [False, True, False]


def test_a_view_is_framed_on_the_hands_and_then_followed_from_there(bench: Bench) -> None:
    hands_go(bench, 0.0)
    bench.controller.choose(camera="hands")
    bench.controller.tick(0.02)
    bench.controller.choose_view("overhead")
    bench.run(3.0)
    assert bench.pose == bench.view_pose("overhead", at(0.0)), "hands that stay do not draw a view aside"


def test_at_the_other_side_the_hands_are_where_they_were_in_the_mirror(bench: Bench) -> None:
    hands_go(bench, 0.0)
    bench.controller.choose(camera="hands")
    bench.run(3.0)
    there = bench.pose
    bench.controller.change_sides()
    bench.run(1.0)
    assert bench.pose == there.reflected()
