"""Pixels of the stage: what moves is drawn moved, nothing is cut off, nothing is stale."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.scene import standin
from tests.scene.conftest import SIZE
from viewer.host import messages
from viewer.motion.frame import Frame
from viewer.scene.offscreen import OffScreen, halved
from viewer.scene.shading import THEMES
from viewer.scene.stage import Stage
from viewer.state.camera import CameraPose
from viewer.state.choices import Looks, ViewName


def fresh(people: standin.Scene, frame: Frame, pose: CameraPose, first: Frame | None = None) -> NDArray[Any]:
    """The picture of a stage that has shown nothing before (but `first`)."""
    canvas = OffScreen(*SIZE)
    stage = Stage(canvas)
    stage.set_figures(people.figures, Looks("light", "deep"))
    if first is not None:
        stage.show(first)
    stage.show(frame)
    stage.set_camera(pose)
    picture = stage.image()
    canvas.close()
    return picture


def dark_skin(picture: NDArray[Any]) -> NDArray[Any]:
    """Pixels that are the giver's skin: brown, neither the light receiver, nor cloth, nor floor."""
    red, green, blue = (picture[..., k].astype(int) for k in range(3))
    return (red > green * 1.25) & (green >= blue) & (red < 150) & (red > 40)


def test_the_picture_has_the_size_and_shows_hands(stage: Stage, frame: Frame) -> None:
    stage.set_view("hands", frame)
    picture = stage.image()
    assert picture.shape == (SIZE[1], SIZE[0], 3)
    assert picture.dtype == np.uint8
    assert dark_skin(picture).mean() > 0.05, "hands and forearms fill a good part of the close-up"
    receiver = (picture[..., 0] > 150) & (picture[..., 0] > picture[..., 2].astype(int) + 25)
    assert receiver.mean() > 0.1


def test_hands_that_move_are_drawn_where_they_are(stage: Stage, people: standin.Scene, frame: Frame) -> None:
    stage.set_view("overhead", frame)
    before = dark_skin(stage.image())
    stage.show(people.frame(rock=120.0))
    after = dark_skin(stage.image())
    right = np.arange(SIZE[0])
    shift = np.average(right, weights=after.sum(0)) - np.average(right, weights=before.sum(0))
    assert shift > 3, "120 mm to the receiver's right is to the right in the picture"


def test_what_was_shown_before_leaves_no_trace(stage: Stage, people: standin.Scene, frame: Frame) -> None:
    pose = stage.camera()
    other = people.frame(rock=90.0)
    stage.show(other)
    stage.show(frame)
    stage.image()
    stage.show(other)
    expected = fresh(people, other, pose, first=frame)
    difference = np.abs(stage.image().astype(int) - expected)
    assert difference.max() <= 2, "points, normals and shadows are all those of the last frame"
    stage.show(frame)
    assert np.abs(stage.image().astype(int) - expected).max() > 40, "and the frames do differ"


def test_normals_are_drawn_anew(stage: Stage, frame: Frame) -> None:
    before = stage.image().astype(int)
    turned = replace(frame.receiver, normals=-frame.receiver.normals)
    stage.show(replace(frame, receiver=turned))
    assert np.abs(stage.image() - before).mean() > 2, "normals turned inward darken the receiver"


def test_the_shadow_under_the_hands_is_drawn(stage: Stage, frame: Frame) -> None:
    open_skin = replace(frame.receiver, shade=np.zeros(len(frame.receiver.points_mm), np.float32))
    covered = replace(frame.receiver, shade=np.ones(len(frame.receiver.points_mm), np.float32))
    stage.show(replace(frame, receiver=open_skin))
    light = stage.image().astype(int)
    stage.show(replace(frame, receiver=covered))
    dark = stage.image().astype(int)
    changed = np.abs(light - dark).max(axis=2) > 6
    assert changed.mean() > 0.05
    assert (light[changed] - dark[changed]).mean() > 20


def test_a_limb_that_comes_towards_the_camera_is_not_cut_off(stage: Stage, frame: Frame) -> None:
    pose, before = stage.camera(), stage.image().astype(int)
    eye, target = np.asarray(pose.eye_mm), np.asarray(pose.target_mm)
    ahead = eye + (target - eye) / np.linalg.norm(target - eye) * 120.0
    points = frame.giver.points_mm.copy()
    hand = np.linalg.norm(points - frame.hands[0].centre_mm, axis=1) < 120
    points[hand] += (ahead - frame.hands[0].centre_mm).astype(np.float32)
    stage.show(replace(frame, giver=replace(frame.giver, points_mm=points)))
    changed = np.abs(stage.image() - before).max(axis=2) > 25
    assert changed.mean() > 0.2, "a hand 120 mm before the camera fills much of the picture"


def test_far_things_are_not_cut_off_either(stage: Stage, frame: Frame) -> None:
    stage.set_camera(CameraPose((3000.0, -2500.0, 1500.0), (0.0, 200.0, 150.0)))
    picture = stage.image()
    corner = picture[-20:, :20].reshape(-1, 3).mean(axis=0)
    assert corner[0] > corner[2] + 8, "the floor is warm and reaches the lower corner"
    empty = np.round(np.array(THEMES["light"].zenith) * 255).astype(int)
    assert (np.abs(picture.astype(int) - empty).max(axis=2) <= 1).mean() < 0.02, "the backdrop is all there"


def test_the_givers_own_head_is_not_in_the_givers_view(stage: Stage, frame: Frame) -> None:
    stage.set_view("giver", frame)
    seen = stage.image()
    assert dark_skin(seen).mean() > 0.05, "but the hands are"
    eye = np.asarray(stage.camera().eye_mm)
    x, y, z = eye + np.array([-200.0, 0.0, 60.0])
    stage.set_camera(replace(stage.camera(), target_mm=(x, y, z), up=(0.0, 0.0, 1.0)))
    inside = stage.image().astype(int).max(axis=2) < 40
    assert inside.mean() < 0.03, "even looking back there is no hair, seen from inside"
    stage.set_view("three-quarter", frame)
    assert (stage.image().astype(int).max(axis=2) < 55).mean() > 0.01, "from outside there is hair again"


def test_dark_and_light(stage: Stage) -> None:
    light = stage.image().mean()
    stage.set_theme("dark")
    dark = stage.image().mean()
    stage.set_theme("contrast")
    contrast = stage.image()
    assert dark < 0.6 * light
    assert contrast.mean() < light
    stage.set_theme("light")
    assert stage.image().mean() == pytest.approx(light)


def test_no_part_of_a_face_or_palm_is_black(stage: Stage, frame: Frame) -> None:
    views: tuple[ViewName, ...] = ("side", "front", "three-quarter", "hands")
    for view in views:
        stage.set_view(view, frame)
        picture = stage.image().astype(int)
        skin = dark_skin(picture)
        assert (picture[skin].sum(axis=1) < 75).mean() < 0.10, view


def test_recolouring_people(stage: Stage) -> None:
    before = stage.image()
    stage.set_looks(Looks("deep", "light"))
    after = stage.image()
    assert dark_skin(after).sum() > 1.3 * dark_skin(before).sum(), (
        "the receiver shows more skin than the giver"
    )
    stage.set_looks(Looks("light", "deep"))
    assert np.array_equal(stage.image(), before)


def edges(picture: NDArray[Any]) -> float:
    return float(np.abs(np.diff(picture.astype(int), axis=1)).max(axis=2).clip(60).sum())


def test_a_refined_picture_is_smoother_and_only_until_something_moves(
    stage: Stage, people: standin.Scene, frame: Frame
) -> None:
    quick = stage.image()
    stage.refine()
    fine = stage.image()
    assert fine.shape == quick.shape
    assert edges(fine) < edges(quick), "hard steps at the outlines are gone"
    assert np.abs(fine.astype(int) - quick).mean() < 4, "but it is the same picture"
    stage.show(frame)
    assert np.array_equal(stage.image(), quick)
    still = people.frame(detail="still")
    stage.show(still)
    assert np.abs(stage.image().astype(int) - quick).mean() < 4, (
        "the finer mesh is in the same place and light"
    )
    stage.show(frame)
    assert np.array_equal(stage.image(), quick)


def test_resizing_changes_only_the_size(stage: Stage) -> None:
    stage.resize(160, 100)
    small = stage.image()
    assert small.shape == (100, 160, 3)
    stage.resize(*SIZE)
    assert np.abs(halved(stage.image()).astype(int) - small).mean() < 6


def test_new_people_take_the_place_of_the_old(stage: Stage, people: standin.Scene, frame: Frame) -> None:
    before = stage.image()
    stage.set_figures(people.figures, Looks("light", "deep"))
    assert stage.image().mean() > before.mean(), "an empty stage until the first frame"
    stage.show(frame)
    assert np.array_equal(stage.image(), before)


def test_the_camera_asks_the_stage(stage: Stage, frame: Frame) -> None:
    start = stage.camera()
    stage.orbit(40, 0)
    assert stage.camera() != start
    stage.set_camera(start)
    stage.pan(30, 0)
    assert stage.camera().target_mm != start.target_mm
    stage.set_camera(start)
    stage.zoom(2)
    nearer = np.linalg.norm(np.subtract(stage.camera().eye_mm, start.target_mm))
    assert nearer < np.linalg.norm(np.subtract(start.eye_mm, start.target_mm))
    goal = stage.view_pose("side", frame)
    assert stage.between(start, goal, 0.0) == start
    assert stage.between(start, goal, 1.0) == goal


def test_it_draws_on_a_pyvista_plotter_too(people: standin.Scene, frame: Frame, stage: Stage) -> None:
    with messages.vtk_to_log():  # when it is imported it listens to VTK in our place: only until here
        import pyvista

    plotter = pyvista.Plotter(off_screen=True, window_size=list(SIZE))
    other = Stage(plotter)
    other.set_figures(people.figures, Looks("light", "deep"))
    other.show(frame)
    other.set_camera(stage.camera())
    assert np.abs(other.image().astype(int) - stage.image()).max() <= 2
    plotter.close()


def test_colours_are_drawn_without_a_copy_of_them(stage: Stage, people: standin.Scene) -> None:
    """VTK would make one for every mesh whenever points move: 1.5 of some 10 ms that moving costs."""
    stage.show(people.frame(rock=50.0))
    stage.render()
    assert stage._order.known
    for part in stage._order.known:
        scalars = part.mapper.GetInput().GetPointData().GetScalars()
        if scalars is not None and part.mapper.GetScalarVisibility():
            assert part.mapper.MapScalars(1.0) is scalars, scalars.GetName()
