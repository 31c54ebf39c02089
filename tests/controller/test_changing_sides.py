"""The giver goes to the other side: at once, at the same moment, and nothing is solved anew for it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import call

import pytest

from tests.controller.bench import FIRST, Bench
from viewer.state.choices import ChoiceValues


def other(pose: object) -> object:
    return pose.reflected()  # type: ignore[attr-defined]


def test_time_and_playing_stay_and_nothing_is_loaded(bench: Bench) -> None:
    bench.controller.seek(7.0)
    bench.stage.set_figures.reset_mock()
    bench.window.show_progress.reset_mock()
    jobs = len(bench.jobs)
    bench.controller.change_sides()
    assert bench.choices.values.giver_side == "right"
    assert bench.controller.score is not None
    assert bench.controller.score.side == "right"  # type: ignore[attr-defined]
    assert bench.evaluated[-1][0] == 7.0
    assert bench.clock.playing
    assert len(bench.jobs) == jobs
    bench.stage.set_figures.assert_not_called()
    bench.window.show_progress.assert_not_called()


def test_back_again_is_the_very_same_and_takes_no_work(bench: Bench) -> None:
    first = bench.controller.score
    for _ in range(4):
        bench.controller.change_sides()
    assert bench.controller.score is first
    assert len(bench.reflected) == 1
    assert bench.choices.values.giver_side == "usual"


def test_a_paused_picture_stays_paused_and_is_refined_anew(still: Bench) -> None:
    still.controller.change_sides()
    assert not still.clock.playing
    still.run(1.0)
    assert still.evaluated[-1][1] == "still"


@pytest.mark.parametrize("view", ["three-quarter", "giver"])
def test_the_camera_goes_round_at_once(still: Bench, view: str) -> None:
    still.controller.choose_view(view)  # type: ignore[arg-type]
    still.run(2.0)
    before = still.pose
    still.controller.change_sides()
    assert still.pose == other(before)
    assert not still.controller._camera.moving
    still.controller.resize_view(700, 500)
    assert still.pose == other(before)
    still.controller.change_sides()
    assert still.pose == before


def test_a_move_under_way_ends_where_it_would_have_ended(still: Bench) -> None:
    still.controller.choose_view("overhead")
    still.controller.tick(0.1)
    still.controller.change_sides()
    still.run(2.0)
    assert still.pose.eye_mm == (-5.0, 0.0, 300.0)


def test_the_opposite_of_a_view_stays_its_opposite(still: Bench) -> None:
    still.controller.choose_view("side", opposite=True)
    still.run(2.0)
    before = still.pose
    still.controller.change_sides()
    assert still.pose == other(before)


def test_a_model_that_was_turned_by_hand_stays(still: Bench) -> None:
    still.controller.orbit(30.0, 0.0)
    before = still.pose
    still.controller.change_sides()
    still.run(1.0)
    assert still.pose == before


def test_left_handed_is_the_other_side_unless_one_is_chosen(bench: Bench) -> None:
    bench.controller.choose(left_handed=True)
    assert bench.controller.score.side == "right"  # type: ignore[union-attr]
    bench.controller.choose(giver_side="left")
    assert bench.controller.score.side == "left"  # type: ignore[union-attr]
    bench.controller.choose(left_handed=False)
    assert bench.controller.score.side == "left"  # type: ignore[union-attr]
    assert len(bench.reflected) == 1


def test_another_technique_is_loaded_for_that_side() -> None:
    mirrored = replace(FIRST, id="another", giver=replace(FIRST.giver, side="right"))
    bench = Bench(strokes=(FIRST, mirrored), values=ChoiceValues(left_handed=True))
    bench.controller.start()
    bench.jobs[-1].finish()
    assert bench.controller.score.side == "right"  # type: ignore[union-attr]
    bench.controller.choose(stroke="another")
    bench.jobs[-1].finish()
    assert bench.controller.score.side == "left"  # type: ignore[union-attr]
    assert bench.window.show_card.call_args.args[0].giver_side == "right"


def test_sides_that_change_while_a_technique_is_prepared_do_not_begin_it_anew(bench: Bench) -> None:
    bench.controller.choose(stroke="another")
    job = bench.jobs[-1]
    bench.controller.change_sides()
    assert bench.jobs[-1] is job
    assert not job.task.cancel.called
    assert bench.reflected == []
    job.finish()
    assert bench.controller.score.side == "right"  # type: ignore[union-attr]
    assert bench.clock.time_s == 0.0


def test_sides_that_change_twice_meanwhile_change_nothing(bench: Bench) -> None:
    bench.controller.choose(stroke="another")
    bench.controller.change_sides()
    bench.controller.change_sides()
    bench.jobs[-1].finish()
    assert bench.controller.score.side == "left"  # type: ignore[union-attr]
    assert bench.reflected == []


def test_what_lies_under_the_skin_finds_out_beside_the_window_how_it_yields_now(bench: Bench) -> None:
    bench.controller.toggle_layers("muscles")
    bench.jobs[-1].finish()
    bench.stage.set_inside.reset_mock()
    bench.window.show_progress.reset_mock()
    jobs = len(bench.jobs)
    bench.controller.change_sides()
    assert bench.layers
    assert len(bench.jobs) == jobs + 1
    bench.jobs[-1].finish()
    assert all(told == call(None) for told in bench.window.show_progress.call_args_list)
    assert bench.looked_in[-1] is bench.controller.score
    assert bench.layers
    bench.stage.set_inside.assert_not_called()


def test_what_is_played_from_both_sides_yields_in_the_same_places() -> None:
    bench = Bench(strokes=(replace(FIRST, mirror="sides"),))
    bench.controller.start()
    bench.jobs[-1].finish()
    bench.controller.toggle_layers("muscles")
    bench.jobs[-1].finish()
    jobs = len(bench.jobs)
    bench.controller.change_sides()
    assert len(bench.jobs) == jobs


def test_sides_that_are_not_alike_are_said_and_what_was_shown_stays(bench: Bench) -> None:
    bench.unlike = ValueError("a dent of 3 mm has no place on the other side")
    before = bench.controller.score
    bench.controller.change_sides()
    assert bench.window.show_message.call_args.args[0].text.startswith("a dent of 3 mm")
    assert bench.controller.score is before


def test_without_any_technique_nothing_happens() -> None:
    bench = Bench(strokes=())
    bench.controller.start()
    bench.controller.change_sides()
    assert bench.choices.values.giver_side == "usual"
