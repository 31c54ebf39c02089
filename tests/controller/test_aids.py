"""What is shown on the skin: asked for, worked out for the right moment, and told to the stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest

from tests.controller.bench import Bench
from viewer.controller.aids import AidFinder
from viewer.motion.scored import Score
from viewer.ports import Aids
from viewer.state.choices import ChoiceValues


def told(bench: Bench) -> Aids:
    found: Aids = bench.stage.set_aids.call_args.args[0]
    return found


def test_the_stage_is_told_before_it_shows(still: Bench) -> None:
    assert not told(still).contact
    still.stage.reset_mock()
    still.controller.choose(contact=True)
    names = [name for name, _, _ in still.stage.mock_calls]
    assert names.index("set_aids") < names.index("show")
    assert told(still).contact
    still.window.repaint_view.assert_called()
    still.controller.choose(contact=False)
    assert not told(still).contact


def test_what_was_remembered_comes_with_the_first_picture() -> None:
    bench = Bench(values=ChoiceValues(contact=True))
    bench.controller.start()
    bench.jobs[-1].finish()
    assert told(bench).contact


@pytest.mark.parametrize(
    ("asked", "ways", "ghost"), [((), 0, False), (("path",), 2, False), (("ghost",), 0, True)]
)
def test_only_what_is_asked_for_is_worked_out(
    score: Callable[..., Score], asked: Any, ways: int, ghost: bool
) -> None:
    aids = AidFinder().find(score(), 6.0, asked)
    assert (len(aids.ways), aids.coming is not None) == (ways, ghost)


def test_ways_are_found_once_for_a_score(
    score: Callable[..., Score], monkeypatch: pytest.MonkeyPatch
) -> None:
    from viewer.motion import way

    find = Mock(wraps=way.find_ways)
    monkeypatch.setattr(way, "find_ways", find)
    finder = AidFinder()
    for time_s in (1.0, 2.0, 3.0):
        finder.find(score(), time_s, ("path", "ghost"))
    find.assert_called_once_with(score())
