"""Nobody looks at an empty stage while the first technique is being solved."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.controller.bench import Bench
from viewer.controller.tools import Meanwhile, Request
from viewer.state.choices import ChoiceValues


def still_picture(request: Request, looks: Any, report: Any) -> Meanwhile:
    """People who are named after the receiver."""
    report(0.5)
    frame = SimpleNamespace(time_s=0.0, detail="play", giver_side="left")
    return Meanwhile(cast(Any, {"play": request.receiver}), cast(Any, frame), f"{request.receiver} waits")


@pytest.fixture
def bench() -> Bench:
    made = Bench(values=ChoiceValues(receiver="woman"), meanwhile=still_picture)
    made.controller.start()
    return made


def shown(bench: Bench) -> list[Any]:
    return [call.args[0]["play"] for call in bench.stage.set_figures.call_args_list]


def test_the_people_are_there_before_their_technique(bench: Bench) -> None:
    assert len(bench.jobs) == 2
    bench.jobs[1].finish()
    names = [name for name, _, _ in bench.stage.mock_calls]
    assert names.index("set_figures") < names.index("expect") < names.index("show")
    assert bench.stage.expect.call_args.args == ("woman waits",)
    assert bench.stage.set_camera.call_count == 1
    assert bench.controller.score is None
    assert not bench.ticking
    bench.window.repaint_view.assert_called()
    bench.window.show_progress.assert_called_with(0.0, False)


def test_the_camera_glides_from_there_to_the_technique(bench: Bench) -> None:
    bench.jobs[1].finish()
    bench.stage.set_camera.reset_mock()
    bench.jobs[0].finish()
    assert shown(bench) == ["woman", "woman"]
    bench.run(0.1)
    assert bench.stage.between.call_count > 1, "on its way"
    bench.controller.choose(receiver="man")
    bench.jobs[-1].finish()
    assert len(bench.jobs) == 3, "only the first technique lets one wait"


def test_whoever_turned_the_model_is_left_there(bench: Bench) -> None:
    bench.jobs[1].finish()
    bench.controller.orbit(10.0, 0.0)
    bench.stage.set_camera.reset_mock()
    bench.jobs[0].finish()
    bench.run(0.2)
    bench.stage.set_camera.assert_not_called()


def test_a_technique_that_is_there_at_once_needs_nobody_to_wait(bench: Bench) -> None:
    bench.jobs[0].finish()
    bench.jobs[1].task.cancel.assert_called_once()
    assert shown(bench) == ["woman"]
    assert bench.stage.set_camera.call_count == 1


@pytest.mark.parametrize("got", [None, ValueError("no meshes")])
def test_where_nobody_can_wait_the_stage_is_empty_until_the_technique(bench: Bench, got: Any) -> None:
    job = bench.jobs[1]
    job.failed(got) if isinstance(got, Exception) else job.done(got)
    assert shown(bench) == []
    bench.jobs[0].finish()
    assert shown(bench) == ["woman"]
    assert all(call.args == (None,) for call in bench.window.show_message.call_args_list)


def test_other_people_are_chosen_while_waiting(bench: Bench) -> None:
    bench.controller.choose(receiver="man")
    bench.jobs[1].task.cancel.assert_called_once()
    bench.jobs[3].finish()
    assert shown(bench) == ["man"]


def test_closing_ends_it(bench: Bench) -> None:
    bench.controller.close()
    bench.jobs[1].task.cancel.assert_called_once()
