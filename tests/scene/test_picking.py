"""Rays and label anchors: what is under a pixel, and where a structure is in the picture."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from tests.scene import standin
from tests.scene.standin import ABOVE, GHOST, hand_top, with_inside
from tests.scene.test_layers import RIGHT, T5, red
from viewer.motion.frame import Frame
from viewer.ports import Marks
from viewer.scene.stage import Stage
from viewer.state.layers import Layers

DEEP, LEFT, RIB = "muscle/multifidus-right", "muscle/trapezius-lower-left", "bone/rib-7-right"
THIN = replace(GHOST, skin=0.2)


@pytest.fixture
def stage(layered: Stage) -> Stage:
    layered.set_layers(THIN)
    return layered


def picked(stage: Stage, *place: float, layers: Layers | None = None) -> tuple[str, str] | None:
    if layers is not None:
        stage.set_layers(layers)
    x, y = stage.project(np.array([place]))[0]
    found = stage.pick(float(x), float(y))
    return (found.layer, found.structure) if found else None


def test_the_nearest_solid_thing_is_picked(stage: Stage) -> None:
    over_rib = (70.0, 330.0, 147.0)
    assert picked(stage, *over_rib) == ("superficial", RIGHT)
    assert picked(stage, *over_rib, layers=replace(THIN, superficial=0.3)) == ("bones", RIB)
    assert picked(stage, 30.0, 280.0, 170.0) == ("deep", DEEP)
    assert picked(stage, 30.0, 280.0, 170.0, layers=THIN) == ("superficial", RIGHT)
    assert picked(stage, *over_rib, layers=GHOST) == ("skin", "")
    assert picked(stage, *over_rib, layers=replace(GHOST, skin=0.5)) == ("skin", "")
    assert picked(stage, *over_rib, layers=replace(GHOST, skin=0.0)) == ("superficial", RIGHT)


def test_where_nothing_is_solid_a_thin_structure_is_still_found(stage: Stage) -> None:
    faint = replace(THIN, superficial=0.2, deep=0.2)
    assert picked(stage, 45.0, 370.0, 195.0, layers=faint) == ("superficial", RIGHT)
    assert picked(stage, 0.0, 500.0, 200.0, layers=faint) is None, "thin skin over nothing is no hit"


def test_the_room_is_nothing(stage: Stage) -> None:
    assert stage.pick(2.0, 2.0) is None


def test_the_place_is_on_the_surface(stage: Stage) -> None:
    x, y = stage.project(np.array([[45.0, 310.0, 201.0]]))[0]
    found = stage.pick(float(x), float(y))
    assert found is not None
    assert found.point_mm == pytest.approx((45.0, 310.0, 201.0), abs=1.0)


def test_the_giver_is_hit_unless_faded_or_of_glass(stage: Stage, people: standin.Scene, frame: Frame) -> None:
    stage.set_view("hands", frame)
    hand = hand_top(people, frame)
    assert picked(stage, *hand, layers=Layers()) == ("giver", "")
    assert picked(stage, *hand, layers=Layers(giver=0.3)) == ("skin", "")
    assert picked(stage, *hand, layers=Layers(glass=True)) == ("skin", "")
    shoulder = tuple(frame.giver.points_mm[np.argmax(frame.giver.points_mm[:, 2])])
    stage.set_view("side", frame)
    assert picked(stage, *shoulder, layers=Layers(glass=True)) in (("giver", ""), None)


def test_opened_skin_is_looked_through_where_it_is_open(stage: Stage) -> None:
    side = replace(GHOST, open_side="right")
    assert picked(stage, 45.0, 330.0, 200.0, layers=side) == ("superficial", RIGHT)
    assert picked(stage, -45.0, 330.0, 200.0, layers=side) == ("skin", "")
    window = replace(GHOST, window=True)
    assert picked(stage, 45.0, 330.0, 200.0, layers=window) == ("superficial", RIGHT)
    assert picked(stage, 45.0, -100.0, 180.0, layers=window) == ("skin", "")


def test_only_what_is_isolated_can_be_picked(stage: Stage) -> None:
    stage.set_marks(Marks(only=frozenset({RIB})))
    assert picked(stage, 70.0, 330.0, 147.0) == ("bones", RIB)
    assert picked(stage, 0.0, 335.0, 154.0) is None, "another bone"
    assert picked(stage, -45.0, 330.0, 200.0) is None, "another layer"


def test_picking_is_quick(stage: Stage) -> None:
    stage.image()
    stage.pick(100.0, 100.0)
    times = []
    for k in range(9):
        start = time.process_time()
        stage.pick(100.0 + 10 * k, 100.0)
        times.append(time.process_time() - start)
    assert min(times) < 0.015


def test_project_agrees_with_the_picture(stage: Stage) -> None:
    stage.set_layers(replace(GHOST, skin=0.0))
    stage.set_marks(Marks(only=frozenset({LEFT})))
    rows, columns = np.nonzero(red(stage.image().astype(np.int64)))
    x, y = stage.project(np.array([[-45.0, 310.0, 192.0]]))[0]
    assert columns.mean() + 0.5 == pytest.approx(x, abs=1.0)
    assert rows.mean() + 0.5 == pytest.approx(y, abs=1.0)
    behind = stage.project(np.array([[0.0, 310.0, 1500.0], [0.0, 310.0, 0.0]]))
    assert np.isnan(behind[0]).all()
    assert np.isfinite(behind[1]).all()


def shown(stage: Stage, *ids: str) -> list[bool]:
    return [anchor.shown for anchor in stage.anchors(ids)]


def test_anchors_lie_on_their_structures(stage: Stage) -> None:
    for anchor in stage.anchors((RIGHT, LEFT)):
        found = stage.pick(anchor.x_px, anchor.y_px)
        assert found is not None
        assert found.structure == anchor.id
        assert anchor.shown
    assert [a.id for a in stage.anchors((T5, "bone/none", RIGHT))] == [T5, RIGHT]


def test_an_anchor_hides_with_its_layer_and_behind_solid_things(
    stage: Stage, people: standin.Scene, frame: Frame
) -> None:
    assert shown(stage, RIGHT, DEEP) == [True, False], "the deep muscle lies under the other"
    stage.set_layers(replace(THIN, superficial=0.2))
    assert shown(stage, RIGHT, DEEP) == [True, True]
    stage.set_layers(replace(THIN, superficial=0.0))
    assert shown(stage, RIGHT, DEEP) == [False, True]
    stage.set_layers(GHOST)
    assert shown(stage, RIGHT, DEEP) == [False, False]
    stage.set_layers(replace(GHOST, open_side="right"))
    assert shown(stage, RIGHT, LEFT) == [True, False]
    stage.set_layers(replace(GHOST, window=True))
    assert shown(stage, RIGHT) == [True]
    stage.set_layers(replace(THIN, giver=1.0))
    top = np.array(hand_top(people, frame))
    for place, free in (((45.0, 310.0, 280.0), False), ((1500.0, 310.0, 280.0), True)):
        moved = (frame.giver.points_mm + (np.array(place) - top)).astype(np.float32)
        stage.show(with_inside(replace(frame, giver=replace(frame.giver, points_mm=moved))))
        assert shown(stage, RIGHT) == [free], "unless a hand is before it"


def test_anchors_ride_along_and_leave_the_picture(stage: Stage, frame: Frame) -> None:
    before = stage.anchors((T5,))[0]
    moved = with_inside(frame)
    shapes = {
        name: replace(shape, points_mm=shape.points_mm + np.array([20, 0, 0], dtype=np.float32))
        for name, shape in moved.inside.items()
    }
    stage.show(replace(moved, inside=shapes))
    after = stage.anchors((T5,))[0]
    assert after.x_px > before.x_px + 2
    stage.set_camera(replace(ABOVE, target_mm=(900.0, 310.0, 150.0), eye_mm=(900.0, 310.0, 1100.0)))
    assert not stage.anchors((T5,))[0].shown
