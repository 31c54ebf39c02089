"""A stage with two simple people on it, for all tests of the drawing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.scene import standin
from viewer.motion.frame import Frame
from viewer.ports import Marks
from viewer.scene.offscreen import OffScreen
from viewer.scene.stage import Stage
from viewer.scene.views import Work
from viewer.scene.working import Sparse, work_of
from viewer.state.choices import Looks

SIZE = (320, 200)


@pytest.fixture(scope="session")
def people() -> standin.Scene:
    return standin.scene()


@pytest.fixture(scope="session")
def frame(people: standin.Scene) -> Frame:
    return people.frame()


@pytest.fixture(scope="session")
def work(people: standin.Scene, frame: Frame) -> Work:
    return work_of(frame, Sparse.of(people.figures["play"]))


@pytest.fixture
def stage(people: standin.Scene, frame: Frame) -> Iterator[Stage]:
    canvas = OffScreen(*SIZE)
    made = Stage(canvas)
    made.set_figures(people.figures, Looks("light", "deep"))
    made.show(frame)
    made.set_view("three-quarter", frame)
    yield made
    canvas.close()


@pytest.fixture(scope="session")
def opened(people: standin.Scene) -> Iterator[Stage]:
    """One stage for many tests, with something under the skin."""
    canvas = OffScreen(*SIZE)
    made = Stage(canvas)
    made.set_figures(people.figures, Looks("light", "deep"))
    made.set_inside(standin.interior())
    yield made
    canvas.close()


@pytest.fixture
def layered(opened: Stage, frame: Frame) -> Stage:
    """That stage as at first: seen from above without the giver, all solid, nothing marked."""
    opened.set_theme("light")
    opened.set_marks(Marks())
    opened.set_layers(standin.GHOST)
    opened.show(standin.with_inside(frame))
    opened.set_camera(standin.ABOVE)
    return opened
