"""Panes of one picture: each is what it would be alone, and nothing is there twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.scene import standin
from viewer.motion.frame import Frame
from viewer.ports import Marks
from viewer.scene.offscreen import OffScreen, render_part
from viewer.scene.stage import Stage
from viewer.state.choices import Looks, ViewName
from viewer.state.layers import Layers
from viewer.state.panes import Box

WIDTH, HEIGHT = 240, 150
LEFT, RIGHT = Box(0, 0, 120, 150), Box(120, 0, 120, 150)
VIEWS: tuple[ViewName, ViewName] = ("giver", "overhead")


Alone = Callable[..., NDArray[Any]]


def put(stage: Stage, frame: Frame) -> None:
    """The same people, with all that is seen through, in any stage."""
    stage.set_figures(standin.scene().figures, Looks("light", "deep"))
    stage.set_inside(standin.interior())
    stage.set_layers(Layers(skin=0.3, superficial=1.0, deep=1.0, bones=1.0))
    stage.set_marks(Marks(selected="bone/T5"))
    stage.show(standin.with_inside(frame))


@pytest.fixture(scope="module")
def alone(frame: Frame) -> Iterator[Alone]:
    """`alone(frame, view, fine=False, size=…)`: the picture of a stage with a single pane."""
    canvas = OffScreen(LEFT.width, LEFT.height)
    stage = Stage(canvas)
    put(stage, frame)

    def take(
        shown: Frame, view: ViewName, fine: bool = False, size: tuple[int, int] = (LEFT.width, LEFT.height)
    ) -> NDArray[Any]:
        stage.resize(*size)
        now = standin.with_inside(shown)
        stage.show(now)
        stage.set_view(view, now)
        if fine:
            stage.refine()
        return stage.image()

    yield take
    canvas.close()


@pytest.fixture(scope="module")
def whole(frame: Frame) -> Iterator[Stage]:
    canvas = OffScreen(WIDTH, HEIGHT)
    stage = Stage(canvas)
    put(stage, frame)
    yield stage
    canvas.close()


@pytest.fixture
def split(whole: Stage, frame: Frame) -> Stage:
    whole.show(standin.with_inside(frame))
    whole.set_panes({0: LEFT, 1: RIGHT})
    for pane, view in enumerate(VIEWS):
        whole.use_pane(pane)
        whole.set_view(view, standin.with_inside(frame))
    whole.use_pane(0)
    return whole


def differ(one: NDArray[Any], other: NDArray[Any]) -> float:
    return float(np.abs(one.astype(int) - other).max(axis=2).mean())


def test_each_pane_is_what_it_would_be_alone(split: Stage, frame: Frame, alone: Alone) -> None:
    picture = split.image()
    assert picture.shape == (HEIGHT, WIDTH, 3)
    for part, view in zip((picture[:, :120], picture[:, 120:]), VIEWS, strict=True):
        assert differ(part, alone(frame, view)) < 0.05, view
    assert differ(picture[:, :120], picture[:, 120:]) > 20


def test_refined_too(split: Stage, frame: Frame, alone: Alone) -> None:
    split.refine()
    picture = split.image()
    assert differ(picture[:, 120:], alone(frame, "overhead", fine=True)) < 0.05


def test_all_panes_show_the_same_instant(split: Stage, people: standin.Scene, alone: Alone) -> None:
    before = split.image()
    later = people.frame(rock=90.0)
    split.show(standin.with_inside(later))
    after = split.image()
    for part in (slice(0, 120), slice(120, 240)):
        assert differ(after[:, part], before[:, part]) > 1
    split.use_pane(1)
    split.set_view("overhead", standin.with_inside(later))
    assert differ(split.image()[:, 120:], alone(later, "overhead")) < 0.05


def test_a_picture_is_brought_out_once_and_its_first_parts_begin_at_once() -> None:
    asked: list[object] = []

    window = SimpleNamespace(
        SetSwapBuffers=asked.append,
        Render=lambda: asked.append("render"),
        ReleaseCurrent=lambda: asked.append("let go"),
    )
    for last in (False, True):
        render_part(window, last)
    assert asked == [False, "render", "let go", True, "render"]


def test_turning_one_leaves_the_other(split: Stage) -> None:
    before = split.image()
    split.use_pane(1)
    split.orbit(80.0, 10.0)
    after = split.image()
    assert np.array_equal(after[:, :120], before[:, :120])
    assert differ(after[:, 120:], before[:, 120:]) > 5


def test_places_and_picks_are_in_the_panes_own_pixels(split: Stage, frame: Frame) -> None:
    focus = np.array([frame.focus_mm])
    for pane in (0, 1):
        split.use_pane(pane)
        (x, y) = split.project(focus)[0]
        assert 0 < x < 120
        assert 0 < y < 150
        hit = split.pick(x, y)
        assert hit is not None
        assert np.linalg.norm(np.subtract(hit.point_mm, focus[0])) < 250


def test_one_pane_again_is_the_whole_picture(split: Stage, frame: Frame, alone: Alone) -> None:
    split.image()
    split.set_panes({1: Box(0, 0, WIDTH, HEIGHT)})
    split.use_pane(1)
    split.set_view("overhead", standin.with_inside(frame))
    assert differ(split.image(), alone(frame, "overhead", size=(WIDTH, HEIGHT))) < 0.05


def test_rendered_smaller_it_is_the_same_picture_and_refined_it_is_whole(split: Stage) -> None:
    whole = split.image()
    split.render_at(0.5)
    small = split.image()
    assert small.shape == (75, 120, 3)
    assert np.abs(small.astype(int) - whole[::2, ::2]).mean() < 12
    split.use_pane(1)
    assert split.project(np.array([[0.0, 300.0, 100.0]]))[0][0] > 60, "places stay in real pixels"
    split.refine()
    assert split.image().shape == (HEIGHT, WIDTH, 3)
    split.render_at(1.0)
    assert np.array_equal(split.image(), whole)
