"""Several panes: what moves all of them, what moves one, and what is written where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.controller.bench import NAMES, Bench
from viewer.ports import Notes
from viewer.state.bookmarks import Bookmark, Seen
from viewer.state.camera import CameraPose
from viewer.state.layers import Layers
from viewer.state.panes import Box

TURNED = CameraPose((9.0, 8.0, 7.0), (1.0, 1.0, 1.0))


class Panes:
    """Stands in for the stage's cameras, one for each pane."""

    def __init__(self, bench: Bench) -> None:
        self.now, self.poses = 0, dict.fromkeys(range(4), bench.pose)
        stage = bench.stage
        stage.use_pane.side_effect = lambda pane: setattr(self, "now", pane)
        stage.camera.side_effect = lambda: self.poses[self.now]
        stage.set_camera.side_effect = self.put
        stage.orbit.side_effect = lambda *_: self.put(TURNED)

    def put(self, pose: CameraPose) -> None:
        self.poses[self.now] = pose


@pytest.fixture
def panes(still: Bench) -> Iterator[Panes]:
    made = Panes(still)
    still.controller.resize_view(1000, 600)
    still.controller.choose(panes=2)
    still.run(2.0)
    yield made
    assert made.now == still.choices.values.pane, "the stage always goes back to the active pane"


def at(bench: Bench, view: str) -> Any:
    frame = bench.controller._drawing.frame
    return bench.view_pose(view, frame)


def test_a_new_pane_sees_from_its_own_view(still: Bench, panes: Panes) -> None:
    assert still.stage.set_panes.call_args.args[0] == {0: Box(0, 0, 500, 600), 1: Box(500, 0, 500, 600)}
    assert panes.poses[0] == at(still, "three-quarter")
    assert panes.poses[1] == at(still, "giver")


def test_a_drag_and_a_view_key_move_only_the_active_pane(still: Bench, panes: Panes) -> None:
    still.controller.orbit(3.0, 0.0)
    assert panes.poses[0] == TURNED
    assert panes.poses[1] == at(still, "giver")
    still.controller.choose(pane=1)
    still.controller.choose_view("overhead")
    still.run(1.0)
    assert panes.poses[0] == TURNED
    assert panes.poses[1] == at(still, "overhead")
    assert still.choices.values.pane_views[:2] == ("three-quarter", "overhead")


def test_the_next_step_frames_every_pane_anew_in_its_own_view(still: Bench, panes: Panes) -> None:
    views = still.choices.values.pane_views
    still.controller.orbit(3.0, 0.0)
    still.controller.next_step()
    still.run(1.0)
    assert still.clock.time_s > 0.0
    assert panes.poses[0] == at(still, "three-quarter")
    assert panes.poses[1] == at(still, "giver")
    assert still.choices.values.pane_views == views


def test_the_givers_eyes_go_along_in_their_pane_alone(bench: Bench) -> None:
    panes = Panes(bench)
    bench.controller.choose(panes=2)
    bench.run(2.0)
    assert panes.poses[1].eye_mm[0] == pytest.approx(bench.clock.time_s)
    assert panes.poses[0] == CameraPose((5.0, 0.0, 400.0), (0.0, 0.0, 0.0))


def test_one_evaluation_serves_all_panes(bench: Bench) -> None:
    Panes(bench)
    bench.controller.choose(panes=4)
    bench.evaluated.clear()
    bench.controller.tick(0.02)
    assert len(bench.evaluated) == 1
    assert bench.stage.show.call_count == len(bench.stage.show.call_args_list)


def test_a_single_pane_is_the_active_one(still: Bench, panes: Panes) -> None:
    still.controller.choose(pane=1)
    still.controller.choose(panes=1)
    assert still.stage.set_panes.call_args.args[0] == {1: Box(0, 0, 1000, 600)}
    assert panes.now == 1


def test_names_are_written_into_the_active_pane(still: Bench, panes: Panes) -> None:
    still.controller.choose(layers=Layers(skin=0.3), labels=True)
    still.jobs[-1].finish()
    still.controller.rendered()

    def written(pane: int) -> Notes:
        told = [call.args[0] for call in still.window.show_notes.call_args_list if call.args[1] == pane]
        return told[-1] if told else Notes()

    assert written(0).labels
    assert not written(1).labels
    still.controller.choose(pane=1)
    still.controller.rendered()
    assert not written(0).labels
    assert written(1).labels


def test_what_is_under_the_pointer_is_asked_of_the_pane_there(still: Bench, panes: Panes) -> None:
    still.controller.choose(layers=Layers(skin=0.3))
    still.jobs[-1].finish()
    asked = []
    pick = still.pick

    def watched(x: float, y: float) -> Any:
        asked.append(panes.now)
        return pick(x, y)

    still.stage.pick.side_effect = watched
    still.picked = NAMES[0].id
    still.controller.point_in(1)
    still.controller.point_at(10.0, 10.0)
    still.run(1.0)
    assert asked[0] == 1
    assert still.window.show_hover.call_args.args[0].english == NAMES[0].english


def test_the_same_structure_in_another_pane_is_named_there(still: Bench, panes: Panes) -> None:
    still.controller.choose(layers=Layers(skin=0.3))
    still.jobs[-1].finish()
    still.picked = NAMES[0].id
    still.controller.point_in(0)
    still.controller.point_at(10.0, 10.0)
    still.run(1.0)
    still.window.show_hover.reset_mock()
    still.controller.point_in(1)
    still.controller.point_at(12.0, 10.0)
    still.run(1.0)
    told = [call.args[0] for call in still.window.show_hover.call_args_list]
    assert [hover and hover.english for hover in told] == [None, NAMES[0].english]


def test_a_bookmark_keeps_all_panes_and_what_is_selected(still: Bench, panes: Panes) -> None:
    still.controller.choose(pane=1)
    still.controller.orbit(3.0, 0.0)
    still.controller._study.select(NAMES[0].id)
    kept = still.controller.now()
    assert kept is not None
    assert kept.panes == (Seen("three-quarter", panes.poses[0]), Seen("giver", TURNED))
    assert (kept.pose, kept.view, kept.pane, kept.selected) == (TURNED, "giver", 1, NAMES[0].id)

    still.controller._study.select("")
    still.controller.choose(panes=4, pane=3)
    still.controller.choose_view("side")
    still.controller.choose(pane=0)
    still.controller.choose_view("front")
    still.run(2.0)
    assert still.controller.bring(Bookmark("Two", kept))
    still.run(2.0)
    values = still.choices.values
    assert (values.panes, values.pane, values.view) == (2, 1, "giver")
    assert values.pane_views[:2] == ("three-quarter", "giver")
    assert (panes.poses[0], panes.poses[1]) == (kept.panes[0].pose, TURNED)
    assert still.controller.now() == kept


def test_a_bookmark_of_one_pane_brings_one_pane(still: Bench, panes: Panes) -> None:
    still.controller.choose(panes=1)
    kept = still.controller.now()
    assert kept is not None
    assert (kept.panes, kept.pane, kept.selected) == ((), 0, "")
    still.controller.choose(panes=4, pane=2)
    still.controller._study.select(NAMES[0].id)
    still.controller.bring(Bookmark("One", kept))
    still.run(2.0)
    assert (still.choices.values.panes, still.controller._study.selected) == (1, "")
    assert panes.poses[still.choices.values.pane] == kept.pose
