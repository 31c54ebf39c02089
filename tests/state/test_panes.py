"""Panes: which are shown, where they lie, and whose view is whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.state.choices import VIEWS, Choices, ChoiceValues
from viewer.state.panes import (
    COUNTS,
    Box,
    following_count,
    laid_out,
    neighbour,
    pane_at,
    shown,
)


def values(panes: int, pane: int = 0) -> ChoiceValues:
    choices = Choices()
    choices.change(panes=panes)
    choices.change(pane=pane)
    return choices.values


def test_two_lie_beside_each_other_where_there_is_room_and_else_below() -> None:
    assert laid_out(values(2), 1001, 600) == {0: Box(0, 0, 500, 600), 1: Box(500, 0, 501, 600)}
    assert laid_out(values(2), 600, 600) == {0: Box(0, 0, 600, 300), 1: Box(0, 300, 600, 300)}


def test_four_lie_in_two_rows() -> None:
    boxes = laid_out(values(4), 800, 600)
    assert [(box.left, box.top) for box in boxes.values()] == [(0, 0), (400, 0), (0, 300), (400, 300)]


@given(st.sampled_from(COUNTS), st.integers(0, 3), st.integers(2, 2000), st.integers(2, 2000))
def test_every_pixel_is_in_one_pane(count: int, pane: int, width: int, height: int) -> None:
    chosen = values(count, pane)
    boxes = laid_out(chosen, width, height)
    assert tuple(boxes) == shown(chosen)
    assert sum(box.width * box.height for box in boxes.values()) == width * height
    for x, y in ((0, 0), (width - 1, 0), (width // 2, height // 2), (width - 1, height - 1)):
        assert sum(box.holds(x, y) for box in boxes.values()) == 1
    assert pane_at(boxes, width, 0) is None


def test_a_single_pane_is_the_active_one() -> None:
    choices = Choices()
    choices.change(panes=4)
    choices.change(pane=2)
    assert choices.values.view == choices.values.pane_views[2]
    choices.change(panes=1)
    assert shown(choices.values) == (2,)
    assert choices.values.view == choices.values.pane_views[2]
    choices.change(panes=2)
    assert choices.values.pane == 0, "the third is not shown any more"


def test_a_view_is_chosen_for_the_active_pane_alone() -> None:
    choices = Choices()
    choices.change(panes=2)
    choices.change(pane=1)
    before = choices.values.pane_views
    choices.change(view="side")
    assert choices.values.pane_views == (before[0], "side", *before[2:])
    choices.change(pane=0)
    assert choices.values.view == before[0]


def test_a_pane_that_appears_does_not_repeat_what_is_seen() -> None:
    choices = Choices()
    choices.change(view="giver")
    choices.change(panes=4)
    first = [choices.values.pane_views[0]]
    assert len(set(choices.values.pane_views)) == 4
    choices.change(view="overhead")
    first.append(choices.values.pane_views[0])
    assert first == ["giver", "overhead"], "whoever asks for the same twice gets it"


@given(
    st.lists(
        st.one_of(
            st.fixed_dictionaries({"panes": st.integers(-1, 5)}),
            st.fixed_dictionaries({"pane": st.integers(-1, 5)}),
            st.fixed_dictionaries({"view": st.sampled_from(VIEWS)}),
        )
    )
)
def test_whatever_is_chosen_the_view_is_that_of_an_active_pane_that_is_shown(asked: list[dict]) -> None:  # type: ignore[type-arg]
    choices = Choices()
    for fields in asked:
        choices.change(**fields)
        now = choices.values
        assert now.panes in COUNTS
        assert now.pane in shown(now)
        assert now.pane_views[now.pane] == now.view


@pytest.mark.parametrize(("count", "then"), [(1, 2), (2, 4), (4, 1)])
def test_numbers_of_panes_go_round(count: int, then: int) -> None:
    assert following_count(count) == then


def test_panes_go_round() -> None:
    assert [neighbour(values(4, pane)) for pane in range(4)] == [1, 2, 3, 0]
    assert neighbour(values(4), -1) == 3
    assert neighbour(values(1, 2)) == 2
