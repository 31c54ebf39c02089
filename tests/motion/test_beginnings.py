"""The beginning of a stroke that is solved first: what it shows is what the whole stroke shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from viewer.motion import score as solving
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.mirroring import first_half, joined, mirrored
from viewer.motion.score import prepare_in_parts
from viewer.motion.scored import Score
from viewer.motion.sides import working_hands

UNTIL_S = 3.0
SAME_MM = 0.05


@pytest.fixture(scope="module")
def beginning(score: Callable[..., Score], cast: Callable[..., Cast]) -> Score:
    """The first seconds of the stretch."""
    return next(prepare_in_parts(cast(), score().stroke, (UNTIL_S,), reaching=score().reaching))


def test_it_is_solved_so_far(beginning: Score, score: Callable[..., Score]) -> None:
    whole = score()
    assert not beginning.whole
    assert UNTIL_S <= beginning.solved_s == beginning.ready_s < UNTIL_S + 0.3
    assert beginning.duration_s == whole.duration_s == whole.solved_s
    assert whole.whole
    assert np.isinf(whole.ready_s)


def assert_same(beginning: Score, whole: Score, time_s: float) -> None:
    now, then = evaluate(beginning, time_s), evaluate(whole, time_s)
    for one, other in ((now.receiver, then.receiver), (now.giver, then.giver)):
        np.testing.assert_allclose(one.points_mm, other.points_mm, atol=SAME_MM)


def test_hands_on_their_thumbs_show_what_the_whole_shows(
    score: Callable[..., Score], cast: Callable[..., Cast]
) -> None:
    """Of them the giver's trunk and eyes at the beginning depend most on the end: a stroke is a loop."""
    whole = score(stroke_id="press-sacrum")
    beginning = next(prepare_in_parts(cast(), whole.stroke, (UNTIL_S,), reaching=whole.reaching))
    for share in (0.0, 0.5, 1.0):
        assert_same(beginning, whole, share * beginning.solved_s)


@pytest.mark.parametrize("share", [0.0, 0.37, 0.8, 1.0])
def test_it_shows_what_the_whole_shows(beginning: Score, score: Callable[..., Score], share: float) -> None:
    time_s = share * beginning.solved_s
    assert_same(beginning, score(), time_s)
    now, then = evaluate(beginning, time_s), evaluate(score(), time_s)
    assert [h.pressure for h in now.hands] == [h.pressure for h in then.hands]
    np.testing.assert_allclose(now.focus_mm, then.focus_mm, atol=SAME_MM)
    assert now.step_index == then.step_index


def test_beyond_its_end_it_stays_as_it_is_there(beginning: Score) -> None:
    end, beyond = (evaluate(beginning, t) for t in (beginning.solved_s, beginning.duration_s))
    assert beyond.time_s == end.time_s == beginning.solved_s
    np.testing.assert_array_equal(beyond.giver.points_mm, end.giver.points_mm)


def test_its_figures_are_those_of_the_whole(beginning: Score, score: Callable[..., Score]) -> None:
    """So that what is set upon the skin stays where it is, and light is worked out once."""
    mine, whole = (s.figures["play"].receiver for s in (beginning, score()))
    np.testing.assert_array_equal(mine.points_mm, whole.points_mm)
    np.testing.assert_array_equal(mine.by_name["skin"].triangles, whole.by_name["skin"].triangles)
    assert beginning.figures["still"] is beginning.figures["play"]


def test_both_sides_begin_with_the_first(beginning: Score) -> None:
    both = joined(beginning, mirrored(beginning))
    assert both.solved_s == beginning.solved_s
    assert both.duration_s > 2 * beginning.duration_s
    assert not both.whole
    np.testing.assert_array_equal(
        evaluate(both, 2.0).giver.points_mm, evaluate(beginning, 2.0).giver.points_mm
    )
    later = both.duration_s - 2.0
    assert [h.side for h in working_hands(both, later)] != [h.side for h in working_hands(both, 2.0)]
    assert len(first_half(both).giver_matrices) == len(beginning.giver_matrices)


def test_of_a_short_stroke_there_is_no_beginning(
    score: Callable[..., Score], cast: Callable[..., Cast], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = score()
    counts: list[int] = []

    def solved(self: object, sets: object, count: int, tell: Any) -> Score:
        counts.append(count)
        return whole

    monkeypatch.setattr(solving._Solving, "score", solved)
    duration_s = whole.duration_s
    until = (0.2 * duration_s, 0.6 * duration_s, 0.9 * duration_s)
    list(prepare_in_parts(cast(), whole.stroke, until, reaching=whole.reaching))
    assert [round((c - 1) * whole.step_s / duration_s, 1) for c in counts] == [0.2, 0.6, 1.0]
