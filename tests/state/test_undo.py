"""Undo goes back step by step and forth again; letters typed in one go are one step."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.state.undo import History


def test_back_and_forth() -> None:
    history = History("a")
    assert not history.can_undo
    assert not history.undo()
    history.change("b")
    history.change("c")
    assert (history.undo(), history.value, history.can_redo) == (True, "b", True)
    assert (history.undo(), history.value) == (True, "a")
    assert not history.undo()
    assert [history.redo(), history.redo(), history.redo()] == [True, True, False]
    assert history.value == "c"


def test_a_new_change_ends_the_way_forth() -> None:
    history = History(1)
    history.change(2)
    history.undo()
    history.change(3)
    assert (history.can_redo, history.value) == (False, 3)


def test_what_changes_nothing_is_no_step() -> None:
    history = History("a")
    assert not history.change("a")
    assert not history.can_undo


def test_a_run_is_one_step_until_it_is_paused() -> None:
    history = History("")
    for text in ("N", "Na", "Nam"):
        history.change(text, run="name 1")
    history.pause()
    history.change("Name", run="name 1")
    history.change("Name, other", run="name 2")
    seen = []
    while history.undo():
        seen.append(history.value)
    assert seen == ["Name", "Nam", ""]


def test_a_run_does_not_go_on_after_undo() -> None:
    history = History("")
    history.change("a", run="r")
    history.undo()
    history.change("b", run="r")
    history.undo()
    assert history.value == ""


def test_only_so_many_steps_are_remembered() -> None:
    history = History(0, most=3)
    for value in range(1, 10):
        history.change(value)
    while history.undo():
        pass
    assert history.value == 6


def test_beginning_anew_leaves_no_way_back() -> None:
    history = History(0)
    history.change(1)
    history.restart(5)
    assert (history.value, history.can_undo, history.can_redo) == (5, False, False)


@given(st.lists(st.tuples(st.sampled_from(["change", "undo", "redo"]), st.integers(0, 3)), max_size=40))
def test_undo_then_redo_is_where_one_was(steps: list[tuple[str, int]]) -> None:
    history = History(0)
    for what, value in steps:
        if what == "change":
            history.change(value)
        elif what == "undo":
            history.undo()
        else:
            history.redo()
        now = history.value
        if history.undo():
            history.redo()
        assert history.value == now
