"""Light and colours are worked out where the window does not wait for them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from unittest.mock import create_autospec

import pytest

from tests.controller.bench import FIRST, SECOND, Bench
from viewer.controller.tools import Ahead
from viewer.files.catalogue import Catalogue
from viewer.state.choices import ChoiceValues
from viewer.state.layers import Layers

OPENED = Layers(skin=0.3)


@pytest.fixture
def arranged() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def bench(arranged: list[tuple[Any, ...]]) -> Bench:
    """A bench whose arrivals are named after what they are for."""

    def arrange(score: Any, detail: Any, looks: Any, inside: Any = None, layers: Any = ()) -> object:
        arranged.append((score, detail, looks, tuple(layers)))
        return f"{score.names[0]} {detail} {len(layers)}"

    return Bench(values=ChoiceValues(receiver="woman"), arrange=arrange)


def expected(bench: Bench) -> list[object]:
    return [call.args[0] for call in bench.stage.expect.call_args_list if call.args[0] is not None]


def test_people_come_on_the_stage_with_what_was_worked_out_for_them(bench: Bench) -> None:
    bench.controller.start()
    assert expected(bench) == []
    bench.jobs[0].finish()
    names = [name for name, _, _ in bench.stage.mock_calls]
    assert expected(bench) == ["woman play 0"]
    assert (
        names.index("set_figures") < names.index("set_inside") < names.index("expect") < names.index("show")
    )


def test_layers_are_worked_out_with_what_lies_under_the_skin(bench: Bench) -> None:
    bench.controller.start()
    bench.jobs[0].finish()
    bench.controller.choose(layers=OPENED)
    bench.jobs[1].finish()
    assert expected(bench)[-1] == "woman None 3"
    bench.controller.choose(receiver="man")
    bench.jobs[2].finish()
    assert expected(bench)[-1] == "man play 3"


def test_a_paused_picture_waits_for_its_light_and_asks_once(bench: Bench) -> None:
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    bench.run(1.0)
    assert len(bench.jobs) == 2
    assert all(detail == "play" for _, detail in bench.evaluated)
    assert bench.run(0.1) > 0
    bench.jobs[1].finish()
    bench.run(1.0)
    assert expected(bench)[-1] == "woman still 0"
    assert bench.evaluated[-1][1] == "still"
    assert bench.run(1.0) == 0
    bench.controller.seek(3.0)
    bench.run(1.0)
    assert len(bench.jobs) == 2
    assert bench.evaluated[-1] == (3.0, "still")


def test_other_people_end_the_work_for_the_former_ones(bench: Bench) -> None:
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    bench.run(1.0)
    bench.controller.choose(receiver="man")
    bench.jobs[2].finish()
    bench.run(1.0)
    bench.jobs[1].task.cancel.assert_called_once()
    bench.jobs[3].finish()
    assert expected(bench)[-1] == "man still 0"


def test_a_stage_whose_light_failed_refines_without_it(bench: Bench, arranged: list[tuple[Any, ...]]) -> None:
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    bench.run(1.0)
    bench.jobs[1].failed(ValueError("no light"))
    bench.run(1.0)
    assert bench.evaluated[-1][1] == "still"


def test_what_may_be_chosen_next_is_prepared_for_the_people_on_the_stage() -> None:
    ahead = create_autospec(Ahead, instance=True)
    bench = Bench(values=ChoiceValues(receiver="woman", giver="man"), ahead=ahead)
    bench.controller.start()
    ahead.begin.assert_not_called()
    bench.jobs[0].finish()
    ahead.begin.assert_called_once_with("woman", "man", (FIRST, SECOND))
    bench.controller.choose(receiver="man")
    bench.controller.cancel_preparing()
    assert [call.args[0] for call in ahead.begin.call_args_list] == ["woman", "woman"]
    bench.controller.choose(receiver="man")
    bench.jobs[-1].finish()
    assert ahead.begin.call_args.args[0] == "man"
    other = replace(SECOND, id="third")
    bench.controller.take(Catalogue((FIRST, SECOND, other), ()))
    ahead.begin.assert_called_with("man", "man", (FIRST, SECOND, other))
    ahead.end.assert_not_called()
    bench.controller.close()
    ahead.end.assert_called_once()
