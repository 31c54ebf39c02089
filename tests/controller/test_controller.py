"""The controller with a stand-in stage, window and executor: all of it without Qt and VTK."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest

from tests.controller.bench import FIRST, Bench
from viewer.controller import SETTLE_S, Controller, card_of
from viewer.motion.breathing import receivers
from viewer.ports import Message
from viewer.state.camera import MOVE_S
from viewer.state.choices import ChoiceValues, Looks
from viewer.stroke.timeline import expand


def test_start_lists_the_techniques_and_prepares_the_first() -> None:
    bench = Bench()
    bench.controller.start()
    items, current = bench.window.show_techniques.call_args.args
    assert [item.id for item in items] == [FIRST.id, "another"]
    assert current == FIRST.id
    assert len(bench.jobs) == 1
    assert bench.window.show_card.call_args.args[0].title == FIRST.title


def test_start_prepares_the_remembered_technique_and_people() -> None:
    bench = Bench(values=ChoiceValues(stroke="another", receiver="man", giver="woman"))
    bench.controller.start()
    bench.jobs[0].finish()
    assert bench.stage.set_figures.call_args.args[0]["play"] == "man"
    assert len(bench.jobs) == 1


def test_no_technique_at_all_is_no_crash() -> None:
    bench = Bench(strokes=())
    bench.controller.start()
    for act in (bench.controller.toggle_play, bench.controller.next_step, bench.controller.previous_step):
        act()
    bench.controller.seek(3.0)
    assert bench.jobs == []
    assert not bench.ticking


def test_plays_by_wall_time_whatever_the_frame_rate(bench: Bench) -> None:
    bench.controller.tick(0.3)
    bench.controller.tick(1.1)
    assert bench.evaluated[-1][0] == pytest.approx(1.4)
    assert bench.clock.time_s == pytest.approx(1.4)


def test_one_evaluation_and_one_repaint_per_tick(bench: Bench) -> None:
    bench.evaluated.clear()
    bench.window.repaint_view.reset_mock()
    for _ in range(5):
        bench.controller.tick(0.02)
    assert len(bench.evaluated) == 5
    assert bench.window.repaint_view.call_count == 5


def test_paused_it_refines_once_and_then_rests(bench: Bench) -> None:
    bench.controller.seek(8.0)
    bench.controller.toggle_play()
    bench.evaluated.clear()
    refined: list[bool] = []
    bench.controller.on_refined = lambda: refined.append(True)
    ticks = bench.run(5.0)
    assert bench.evaluated == [(8.0, "still")]
    assert ticks == pytest.approx(SETTLE_S / 0.02, abs=1)
    assert bench.stage.refine.call_count == 1
    told = [call[0] for call in bench.stage.mock_calls if call[0] != "use_pane"]
    assert told[-2:] == ["show", "refine"]
    assert bench.window.repaint_view.call_args.kwargs == {"refined": True}
    assert refined == [True]
    assert not bench.ticking


def test_turning_a_paused_picture_refines_it_again_without_new_meshes(still: Bench) -> None:
    still.stage.refine.reset_mock()
    still.controller.orbit(3.0, 0.0)
    assert still.ticking
    still.run(1.0)
    assert still.evaluated == []
    assert still.stage.refine.call_count == 1
    assert not still.ticking


def test_seeking_while_paused_draws_the_quick_picture_first(still: Bench) -> None:
    still.controller.seek(4.0)
    assert still.evaluated == [(4.0, "play")]
    still.run(1.0)
    assert still.evaluated == [(4.0, "play"), (4.0, "still")]


def test_moving_on_before_it_settles_puts_off_the_refinement(still: Bench) -> None:
    for _ in range(10):
        still.controller.seek(4.0)
        still.run(SETTLE_S - 0.04)
    assert all(detail == "play" for _, detail in still.evaluated)


def test_play_again_goes_on_from_where_it_stopped(still: Bench) -> None:
    before = still.clock.time_s
    still.controller.toggle_play()
    still.controller.tick(0.5)
    assert still.clock.time_s == pytest.approx(before + 0.5)
    assert still.ticking


def test_holding_the_scrub_bar_holds_time(bench: Bench) -> None:
    bench.controller.hold(True)
    bench.controller.seek(5.0)
    bench.controller.tick(1.0)
    assert bench.clock.time_s == 5.0
    bench.controller.hold(False)
    bench.controller.tick(1.0)
    assert bench.clock.time_s == 6.0


@pytest.mark.parametrize(
    ("act", "time_s"),
    [
        (lambda c: c.skip(10.0), 14.0),
        (lambda c: c.skip(-10.0), 0.0),
        (lambda c: c.step_frames(-3), 3.9),
        (lambda c: c.seek(1e9), expand(FIRST).duration_s),
    ],
)
def test_ways_to_seek(still: Bench, act: Callable[[Controller], None], time_s: float) -> None:
    still.controller.seek(4.0)
    act(still.controller)
    assert still.clock.time_s == pytest.approx(time_s)
    assert still.evaluated[-1][0] == pytest.approx(time_s)


def test_a_step_seeks_and_brings_its_view_back(still: Bench) -> None:
    still.controller.go_to_step(2)
    assert still.clock.time_s == pytest.approx(4.4)
    assert still.clock.step == 2
    assert still.choices.values.view == "hands"
    assert still.run(MOVE_S + 0.04) > 10
    assert still.pose.eye_mm[2] == 200.0


def test_next_step_walks_through_every_repeat_and_stops_at_the_last(still: Bench) -> None:
    starts = []
    for _ in range(20):
        still.controller.next_step()
        starts.append(still.clock.time_s)
    walked = sorted(set(starts))
    assert walked == starts[: len(walked)]
    assert len(walked) == 2 - 1 + 3 * 4 + 1
    assert still.clock.step == 6


def test_previous_step_goes_to_this_ones_beginning_first(still: Bench) -> None:
    starts = sorted(begin for step in expand(FIRST).steps for begin, _ in step.occurrences)
    first, second = [at for at in starts if at > 0.0][1:3]
    still.controller.seek(second + 2.0)
    still.controller.previous_step()
    assert still.clock.time_s == pytest.approx(second)
    still.controller.previous_step()
    assert still.clock.time_s == pytest.approx(first)
    still.controller.seek(second + 0.3)
    still.controller.previous_step()
    assert still.clock.time_s == pytest.approx(first)
    for _ in range(9):
        still.controller.previous_step()
    assert still.clock.time_s == 0.0


def test_a_view_is_reached_smoothly_and_exactly(still: Bench) -> None:
    still.controller.choose_view("overhead")
    assert still.pose.eye_mm[2] == 400.0
    ticks = still.run(MOVE_S)
    assert ticks * 0.02 == pytest.approx(MOVE_S)
    assert still.pose == still.view_pose("overhead", SimpleNamespace(time_s=0.0))
    shares = [call.args[2] for call in still.stage.between.call_args_list]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_the_mouse_interrupts_a_move(still: Bench) -> None:
    still.controller.choose_view("overhead")
    still.run(0.2)
    still.stage.set_camera.reset_mock()
    still.controller.orbit(5.0, 1.0)
    still.run(2.0)
    assert not still.stage.set_camera.called
    assert still.stage.orbit.call_args.args == (5.0, 1.0)


def test_the_givers_eyes_go_with_the_giver_until_somebody_turns_the_model(bench: Bench) -> None:
    bench.controller.choose_view("giver")
    bench.run(MOVE_S + 0.1)
    assert bench.pose.eye_mm[0] == pytest.approx(bench.clock.time_s)
    bench.controller.orbit(1.0, 0.0)
    bench.stage.set_camera.reset_mock()
    bench.run(1.0)
    assert not bench.stage.set_camera.called


def test_other_views_stand_still_while_it_plays(bench: Bench) -> None:
    bench.controller.choose_view("hands")
    bench.run(MOVE_S + 0.1)
    bench.stage.set_camera.reset_mock()
    bench.run(1.0)
    assert not bench.stage.set_camera.called


def test_the_camera_goes_round_when_the_giver_changes_sides(bench: Bench) -> None:
    bench.changes_s = 2.0
    bench.controller.choose_view("hands")
    bench.run(MOVE_S + 0.1)
    bench.stage.view_pose.reset_mock()
    bench.run(1.9 - bench.clock.time_s)
    assert not bench.stage.view_pose.called
    bench.run(MOVE_S + 0.2)
    assert {call.args[0] for call in bench.stage.view_pose.call_args_list} == {"hands"}
    assert bench.stage.between.call_args.args[2] == 1.0
    bench.controller.orbit(1.0, 0.0)
    bench.stage.set_camera.reset_mock()
    bench.controller.seek(1.0)
    assert not bench.stage.set_camera.called, "who took hold of the model keeps it"


def test_playing_goes_on_while_somebody_turns_the_model(bench: Bench) -> None:
    bench.controller.orbit(4.0, 0.0)
    bench.controller.tick(0.5)
    assert bench.clock.time_s == pytest.approx(0.5)


def test_opposite_view(still: Bench) -> None:
    still.controller.choose_view("side", opposite=True)
    still.run(1.0)
    assert still.pose.eye_mm == (-5.0, 0.0, 400.0)


def test_frame_selected_keeps_the_direction(still: Bench) -> None:
    before = still.pose
    still.controller.frame_selected()
    still.run(1.0)
    assert still.pose == before.looking_at((1.0, 2.0, 3.0))


def test_a_new_size_frames_the_view_anew_unless_it_was_turned(still: Bench) -> None:
    still.stage.set_camera.reset_mock()
    still.controller.resize_view(800, 600)
    assert still.stage.set_camera.call_count == 1
    still.controller.zoom(1.0)
    still.controller.resize_view(900, 600)
    assert still.stage.set_camera.call_count == 1
    assert still.stage.resize.call_args.args == (900, 600)


def test_other_people_are_prepared_while_the_old_ones_play(bench: Bench) -> None:
    bench.controller.tick(3.0)
    bench.controller.choose(receiver="man")
    assert len(bench.jobs) == 2
    bench.controller.tick(0.5)
    assert bench.clock.time_s == pytest.approx(3.5)
    bench.jobs[1].finish()
    assert bench.stage.set_figures.call_args.args[0]["play"] == "man"
    assert bench.clock.time_s == pytest.approx(3.5)
    assert bench.window.show_progress.call_args.args == (None,)


def test_another_technique_starts_at_its_beginning(bench: Bench) -> None:
    bench.controller.tick(3.0)
    bench.controller.choose(stroke="another")
    bench.jobs[1].finish()
    assert bench.clock.time_s == 0.0
    assert bench.window.show_techniques.call_args.args[1] == "another"


def test_cancelling_goes_back_to_what_is_shown(bench: Bench) -> None:
    bench.controller.choose(stroke="another", receiver="man")
    bench.controller.cancel_preparing()
    assert bench.jobs[-1].task.cancel.called
    values = bench.choices.values
    assert (values.stroke, values.receiver) == (FIRST.id, "woman")
    assert bench.window.show_card.call_args.args[0].id == FIRST.id
    assert bench.window.show_progress.call_args.args == (None,)
    assert all(job.task.cancel.called for job in bench.jobs[1:])


def test_after_cancelling_the_same_choice_prepares_again(bench: Bench) -> None:
    bench.controller.choose(receiver="man")
    bench.controller.cancel_preparing()
    count = len(bench.jobs)
    bench.controller.choose(receiver="man")
    assert len(bench.jobs) == count + 1


def test_cancelling_the_very_first_leaves_a_way_back() -> None:
    bench = Bench()
    bench.controller.start()
    bench.controller.cancel_preparing()
    bench.controller.toggle_play()
    assert len(bench.jobs) == 2
    bench.jobs[1].finish()
    assert bench.clock.playing


def test_a_newer_choice_cancels_the_older_one(bench: Bench) -> None:
    bench.controller.choose(receiver="man")
    bench.controller.choose(giver="woman")
    assert bench.jobs[1].task.cancel.called
    assert len(bench.jobs) == 3


def test_what_cannot_be_loaded_is_said_and_the_old_picture_stays(bench: Bench) -> None:
    bench.load_error = ValueError("meshes/body.npz is missing")
    bench.controller.choose(receiver="man")
    failures: list[bool] = []
    bench.controller.on_failed = lambda: failures.append(True)
    bench.jobs[1].finish()
    assert bench.window.show_message.call_args.args[0] == Message("Trouble", "meshes/body.npz is missing")
    assert bench.choices.values.receiver == "woman"
    assert bench.stage.set_figures.call_count == 1
    assert failures == [True]
    bench.controller.tick(0.5)
    assert bench.clock.time_s == pytest.approx(0.5)


def test_a_frame_that_fails_is_said_once_and_playback_stops(bench: Bench) -> None:
    bench.evaluate_error = RuntimeError("broken")
    bench.controller.tick(0.02)
    bench.controller.tick(0.02)
    messages = [call for call in bench.window.show_message.call_args_list if call.args[0] is not None]
    assert len(messages) == 1
    assert not bench.ticking
    assert not bench.clock.playing


def test_choices_reach_playback_stage_and_window(bench: Bench) -> None:
    bench.controller.choose(speed=0.5, loop=False, theme="dark")
    bench.controller.choose_tone("receiver", "medium")
    bench.controller.tick(1.0)
    assert bench.clock.time_s == pytest.approx(0.5)
    assert not bench.controller.playback.loop
    assert bench.stage.set_theme.call_args.args == ("dark",)
    assert bench.stage.set_looks.call_args.args == (Looks("medium", "tan"),)
    assert bench.window.show_choices.call_args.args[0] == bench.choices.values


def test_speed_by_keys(bench: Bench) -> None:
    bench.controller.step_speed(-1)
    assert bench.controller.playback.speed == 0.75


def test_sections_are_shown(bench: Bench) -> None:
    bench.controller.seek(2.0)
    bench.controller.set_section_start()
    bench.controller.seek(4.0)
    bench.controller.set_section_end()
    assert bench.clock.section_s == (2.0, 4.0)
    bench.controller.clear_section()
    assert bench.clock.section_s is None


def test_closing_stops_everything(bench: Bench) -> None:
    bench.controller.choose(receiver="man")
    bench.controller.close()
    assert bench.jobs[1].task.cancel.called
    assert bench.executor.close.called
    assert not bench.ticking


def test_the_card_says_what_the_file_says() -> None:
    card = card_of(FIRST, expand(FIRST))
    assert [step.text for step in card.steps] == [step.text for step in FIRST.steps]
    assert (card.mistakes, card.safety) == (FIRST.notes.mistakes, FIRST.notes.safety)
    assert card.duration_s == pytest.approx(expand(FIRST).duration_s)
    assert max(card.pressure) == pytest.approx(0.75, abs=0.01)
    assert card.pressure[0] == 0.0
    assert [name for name, _ in card.hands] == ["near hand", "far hand"]
    assert card.change_s is None
    mirrored = replace(FIRST, mirror="sides")
    timeline = expand(mirrored)
    start_s, end_s = card_of(mirrored, timeline).change_s or (0.0, 0.0)
    assert (start_s, end_s) == pytest.approx((card.duration_s, timeline.duration_s - card.duration_s))


def test_keyframes_one_after_the_other(still: Bench) -> None:
    controller = still.controller
    times = sorted({float(t) for track in expand(FIRST).hands.values() for t in track.times_s})
    controller.seek(0.0)
    seen = []
    for _ in range(4):
        controller.step_keyframe(1)
        seen.append(still.clock.time_s)
    assert seen == pytest.approx(times[1:5])
    controller.step_keyframe(-1)
    assert still.clock.time_s == pytest.approx(times[3])
    controller.seek(times[-1])
    controller.step_keyframe(1)
    assert still.clock.time_s == pytest.approx(times[-1])


def test_a_step_to_a_keyframe_pauses(bench: Bench) -> None:
    bench.controller.step_keyframe(1)
    assert not bench.clock.playing


def test_a_chapter_begins_where_it_begins_and_brings_its_view(still: Bench) -> None:
    step = expand(FIRST).steps[3]
    start_s, end_s = step.occurrences[1]
    still.controller.go_to_chapter((start_s + end_s) / 2.0)
    assert still.clock.time_s == pytest.approx(start_s)
    assert still.choices.values.view == step.view


def test_an_end_of_the_section_is_moved_and_shown(still: Bench) -> None:
    controller = still.controller
    controller.move_section("end", 3.0)
    assert [still.clock.section_s] == [None]
    controller.seek(2.0)
    controller.set_section_start()
    controller.move_section("end", 6.0)
    assert still.clock.section_s == (2.0, 6.0)
    assert still.evaluated[-1][0] == pytest.approx(6.0)
    controller.move_section("start", 3.0)
    assert still.clock.section_s == (3.0, 6.0)
    assert still.clock.time_s == pytest.approx(3.0)


def test_going_back_takes_the_section_away_once(still: Bench) -> None:
    still.controller.seek(2.0)
    still.controller.set_section_start()
    assert still.controller.step_back()
    assert still.clock.section_s is None
    assert not still.controller.step_back()


def test_nothing_is_refined_while_the_bar_is_held(bench: Bench) -> None:
    bench.controller.toggle_play()
    bench.controller.hold(True)
    bench.controller.seek(5.0)
    bench.run(1.0)
    assert not bench.stage.refine.called
    bench.controller.hold(False)
    bench.run(1.0)
    assert bench.stage.refine.called


def test_the_clock_tells_the_breath_that_is_drawn(still: Bench) -> None:
    score = still.controller.score
    assert score is not None
    track = receivers(score.timeline)
    seen = set()
    for time_s in (1.0, 2.0, 3.0, 4.0, 5.0, 6.0):
        still.controller.seek(time_s)
        breath = still.clock.breath
        assert breath is not None
        assert breath.fullness == pytest.approx(float(track.fullness(time_s)))
        rises = track.fullness(time_s + 0.01) > track.fullness(time_s) + 1e-9
        assert (breath.phase == "in") or not rises
        seen.add(breath.phase)
    assert seen == {"in", "out"}
