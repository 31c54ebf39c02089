"""The beginning of a technique is played while the rest of it is fetched."""

from __future__ import annotations

from unittest.mock import create_autospec

import pytest

from tests.controller.bench import Bench
from viewer.controller.tools import Ahead, Check
from viewer.state.choices import ChoiceValues

READY_S = 1.0


@pytest.fixture
def ahead() -> Ahead:
    made: Ahead = create_autospec(Ahead, instance=True)
    return made


@pytest.fixture
def bench(ahead: Ahead) -> Bench:
    """The beginning of the first technique is on the stage, and plays."""
    made = Bench(
        values=ChoiceValues(checks="broken"), ahead=ahead, check=create_autospec(Check, instance=True)
    )
    made.ready_s = READY_S
    made.controller.start()
    made.jobs[0].finish()
    return made


def test_it_plays_and_its_rest_is_fetched(bench: Bench, ahead: Ahead) -> None:
    assert len(bench.jobs) == 2, "nothing but the rest: no rules, no light for the finer figures"
    bench.run(0.5)
    assert bench.clock.time_s == pytest.approx(0.5)
    ahead.begin.assert_not_called()  # type: ignore[attr-defined]
    bench.window.show_progress.assert_called_with(None)


def test_where_it_ends_time_waits_and_the_window_says_how_far_it_is(bench: Bench) -> None:
    bench.run(3.0)
    assert bench.clock.time_s == pytest.approx(READY_S)
    bench.jobs[1].progress(0.6)
    bench.window.show_progress.assert_called_with(0.6, False)
    bench.jobs[1].finish()
    bench.window.show_progress.assert_called_with(None)
    bench.run(0.5)
    assert bench.clock.time_s == pytest.approx(READY_S + 0.5)


def test_nobody_is_told_how_far_it_is_while_nobody_waits(bench: Bench) -> None:
    bench.jobs[1].progress(0.6)
    bench.window.show_progress.assert_called_with(None)


def test_when_all_is_there_it_goes_on_where_it_is(bench: Bench, ahead: Ahead) -> None:
    prepared: list[object] = []
    bench.controller.on_prepared = prepared.append
    bench.run(0.5)
    bench.jobs[1].finish()
    assert bench.controller.score is not None
    assert bench.controller.score.whole
    assert bench.clock.time_s == pytest.approx(0.5)
    assert len(prepared) == 1
    ahead.begin.assert_called_once()  # type: ignore[attr-defined]
    assert len(bench.jobs) == 3, "it is held to the rules"
    bench.run(2.0)
    assert bench.clock.time_s == pytest.approx(2.5)


def test_a_paused_beginning_is_not_refined_before_all_is_there(bench: Bench) -> None:
    bench.controller.toggle_play()
    bench.run(1.0)
    assert all(detail == "play" for _, detail in bench.evaluated)
    bench.jobs[1].finish()
    bench.run(1.0)
    assert bench.evaluated[-1][1] == "still"


def test_who_changes_sides_meanwhile_gets_the_rest_on_that_side(bench: Bench) -> None:
    bench.controller.change_sides()
    assert bench.controller.score is not None
    side = bench.controller.score.side  # type: ignore[attr-defined]
    bench.jobs[1].task.cancel.assert_called_once()
    bench.jobs[2].finish()
    assert bench.controller.score.whole
    assert bench.controller.score.side == side  # type: ignore[attr-defined]


def test_who_goes_back_to_a_beginning_gets_its_rest(bench: Bench) -> None:
    shown = bench.choices.values.stroke
    bench.controller.choose(stroke="another")
    bench.controller.cancel_preparing()
    assert bench.choices.values.stroke == shown
    bench.jobs[-1].finish()
    assert bench.controller.score is not None
    assert bench.controller.score.whole


def test_who_does_not_want_to_wait_for_the_rest_keeps_the_beginning_and_it_is_fetched_again(
    bench: Bench,
) -> None:
    bench.run(3.0)
    bench.controller.cancel_preparing()
    bench.jobs[1].task.cancel.assert_called_once()
    assert len(bench.jobs) == 3
    bench.jobs[2].finish()
    assert bench.controller.score is not None
    assert bench.controller.score.whole


def test_with_the_skin_open_all_of_it_is_fetched_at_once(bench: Bench) -> None:
    bench.jobs[1].finish()
    bench.controller.toggle_layers("muscles")
    bench.jobs[-1].finish()
    bench.controller.choose(stroke="another")
    bench.jobs[-1].finish()
    assert bench.controller.score is not None
    assert bench.controller.score.whole


def test_who_opens_the_skin_of_a_beginning_sees_into_it_when_all_is_there(bench: Bench) -> None:
    bench.controller.toggle_layers("muscles")
    assert len(bench.jobs) == 2
    bench.jobs[1].finish()
    bench.jobs[2].finish()
    assert bench.looked_in == [bench.controller.score]


def test_a_rest_that_cannot_be_fetched_is_explained(bench: Bench) -> None:
    bench.jobs[1].failed(ValueError("no room"))
    bench.window.show_message.assert_called()
    bench.run(0.5)
    assert bench.clock.time_s == pytest.approx(0.5), "its beginning stays"
