"""What was worked out before people come on the stage draws the same picture, and only where it fits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.scene import standin
from tests.scene.conftest import SIZE
from viewer.files.packing import read_packed, write_packed
from viewer.motion.frame import Frame
from viewer.scene import arriving, stage
from viewer.scene.arriving import CLASSES, Arrival, arrive, ready_below
from viewer.scene.offscreen import OffScreen
from viewer.state.choices import Looks
from viewer.state.layers import Layers

LOOKS = Looks("light", "deep")


def picture(people: standin.Scene, frame: Frame, *expected: object, looks: Looks = LOOKS) -> NDArray[Any]:
    """What a stage shows that expects all this, with half of the skin taken away."""
    canvas = OffScreen(*SIZE)
    made = stage.Stage(canvas)
    made.set_figures(people.figures, looks)
    made.set_inside(standin.interior())
    for arrival in expected:
        made.expect(arrival)
    made.set_layers(Layers(open_side="right"))
    made.show(frame)
    made.set_view("three-quarter", frame)
    taken = made.image()
    canvas.close()
    return taken


@pytest.fixture(scope="module")
def opened_frame(frame: Frame) -> Frame:
    return standin.with_inside(frame)


@pytest.fixture(scope="module")
def arrival(people: standin.Scene, opened_frame: Frame) -> Arrival:
    return arrive(opened_frame, people.figures["play"], LOOKS, standin.interior())


@pytest.fixture(scope="module")
def unprepared(people: standin.Scene, opened_frame: Frame) -> NDArray[Any]:
    return picture(people, opened_frame)


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("it was worked out already")


def test_the_picture_is_the_same_and_nothing_is_worked_out_again(
    people: standin.Scene,
    opened_frame: Frame,
    arrival: Arrival,
    unprepared: NDArray[Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stage, "arrive", refuse)
    monkeypatch.setattr("viewer.scene.inside.bake", refuse)
    assert np.array_equal(picture(people, opened_frame, arrival), unprepared)


def test_layers_alone_can_be_expected_for_people_who_are_there(
    people: standin.Scene, frame: Frame, opened_frame: Frame, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = OffScreen(*SIZE)
    made = stage.Stage(canvas)
    made.set_figures(people.figures, LOOKS)
    made.show(frame)
    made.set_inside(standin.interior())
    made.expect(ready_below(opened_frame, standin.interior()))
    monkeypatch.setattr("viewer.scene.inside.bake", refuse)
    made.set_layers(Layers(open_side="right"))
    made.show(opened_frame)
    canvas.close()


def test_it_comes_out_of_a_file_as_it_went_in(
    people: standin.Scene, opened_frame: Frame, arrival: Arrival, unprepared: NDArray[Any], tmp_path: Path
) -> None:
    write_packed(tmp_path / "kept.light", arrival)
    kept = read_packed(tmp_path / "kept.light", CLASSES)
    assert np.array_equal(picture(people, opened_frame, kept), unprepared)


def test_other_colours_are_painted_anew(
    people: standin.Scene, opened_frame: Frame, arrival: Arrival, unprepared: NDArray[Any]
) -> None:
    other = Looks("deep", "light")
    shown = picture(people, opened_frame, arrival, looks=other)
    assert np.array_equal(shown, picture(people, opened_frame, looks=other))
    assert not np.array_equal(shown, unprepared)


def test_what_does_not_fit_is_worked_out_anew(
    people: standin.Scene, opened_frame: Frame, arrival: Arrival, unprepared: NDArray[Any]
) -> None:
    finer = replace(
        arrival,
        patterns=arriving.arrive(people.frame(detail="still"), people.figures["still"], LOOKS).patterns,
    )
    elsewhere = replace(arrival.below, key=-arrival.below.key)
    for expected in ([finer], [None], [arrival, elsewhere]):
        assert np.array_equal(picture(people, opened_frame, *expected), unprepared)
