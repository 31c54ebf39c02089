"""Where the camera may stand."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.scene import standin
from viewer.scene import views
from viewer.scene.views import Turn, Work
from viewer.scene.working import Sparse, work_of
from viewer.state.camera import CameraPose
from viewer.state.choices import VIEWS, ViewName

WORK = work_of(standin.scene().frame(), Sparse.of(standin.scene().figures["play"]))
STEP = st.tuples(
    st.sampled_from(["orbit", "pan", "zoom"]),
    st.floats(-900, 900, allow_nan=False),
    st.floats(-900, 900, allow_nan=False),
)


def right_of(pose: CameraPose) -> NDArray[Any]:
    away = np.asarray(pose.target_mm) - np.asarray(pose.eye_mm)
    right = np.cross(away, pose.up)
    return np.asarray(right / np.linalg.norm(right))


def nearest(pose: CameraPose, work: Work) -> float:
    return float(np.linalg.norm(views.obstacles(np.asarray(pose.eye_mm), work) - pose.eye_mm, axis=1).min())


def check_sane(pose: CameraPose, work: Work) -> None:
    assert np.isfinite([*pose.eye_mm, *pose.target_mm, *pose.up]).all()
    assert pose.eye_mm[2] >= views.FLOOR_MM + views.ABOVE_FLOOR_MM - 1e-6
    assert nearest(pose, work) >= views.CLEARANCE_MM - 1e-3
    assert np.all(np.asarray(pose.target_mm) >= work.low - 1e-6)
    assert np.all(np.asarray(pose.target_mm) <= work.high + 1e-6)
    assert np.linalg.norm(np.subtract(pose.eye_mm, pose.target_mm)) <= views.FARTHEST_MM + 1e-3
    assert abs(right_of(pose)[2]) < 1e-9, "the horizon is level"
    assert pose.up[2] > -0.7, "never upside down"


@settings(max_examples=60)
@given(view=st.sampled_from(VIEWS), steps=st.lists(STEP, min_size=1, max_size=12))
def test_no_dragging_gets_the_camera_lost(view: ViewName, steps: list[tuple[str, float, float]]) -> None:
    pose = views.named(view, WORK)
    for what, a, b in steps:
        if what == "orbit":
            pose = views.orbited(pose, a, b, WORK)
        elif what == "pan":
            pose = views.panned(pose, a, b, 800, WORK)
        else:
            pose = views.zoomed(pose, a / 100, WORK)
        check_sane(pose, WORK)


@pytest.mark.parametrize("view", [v for v in VIEWS if v != "giver"])
@pytest.mark.parametrize("aspect", [0.6, 1.6, 2.4])
def test_named_views_stand_where_a_camera_may(view: ViewName, aspect: float) -> None:
    pose = views.named(view, WORK, aspect)
    check_sane(pose, WORK)
    assert 35 <= pose.lens_deg <= 50


def test_the_givers_view_is_from_the_givers_eyes() -> None:
    pose = views.named("giver", WORK)
    assert np.allclose(pose.eye_mm, WORK.eye_mm)
    seen, gaze = np.subtract(pose.target_mm, pose.eye_mm), WORK.focus_mm - WORK.eye_mm
    angle = np.degrees(np.arccos(seen @ gaze / np.linalg.norm(seen) / np.linalg.norm(gaze)))
    assert angle < 25, "the work is well inside a picture 50 degrees high"
    assert abs(right_of(pose)[2]) < 1e-9


def test_the_givers_view_does_not_turn_round_when_the_head_passes_over_the_hands() -> None:
    before, ups, rights = None, [], []
    for lean in np.linspace(-150, 150, 61):
        eye = WORK.focus_mm + np.array([lean, 20.0, 420.0])
        pose = views.named("giver", replace(WORK, eye_mm=eye, facing=np.array([1.0, 0.0])))
        assert np.allclose(pose.eye_mm, eye)
        assert np.abs(on_screen(pose, WORK.focus_mm[None], 1.6)).max() < 0.6
        forward = np.subtract(pose.target_mm, pose.eye_mm)
        forward = forward / np.linalg.norm(forward)
        ups.append(np.cross(right_of(pose), forward))
        rights.append(right_of(pose))
        if before is not None:
            assert np.linalg.norm(np.subtract(pose.target_mm, before)) < 60, "no jump"
        before = pose.target_mm
    assert min(up @ np.array([1.0, 0, 0.2]) for up in ups) > 0.2, "the far side stays up in the picture"
    assert min(float(r @ rights[0]) for r in rights) > 0.9


def on_screen(pose: CameraPose, points: NDArray[Any], aspect: float) -> NDArray[Any]:
    """Picture coordinates (n, 2) of points (n, 3): −1 to 1 is inside."""
    away = np.subtract(pose.target_mm, pose.eye_mm)
    away = away / np.linalg.norm(away)
    right = right_of(pose)
    up = np.cross(right, away)
    offset = points - np.asarray(pose.eye_mm)
    depth = offset @ away * np.tan(np.radians(pose.lens_deg) / 2)
    return np.stack([offset @ right / depth / aspect, offset @ up / depth], axis=1)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("aspect", [0.8, 1.6])
def test_every_view_has_the_hands_in_the_picture(view: ViewName, aspect: float) -> None:
    pose = views.named(view, WORK, aspect)
    assert np.abs(on_screen(pose, WORK.hands_mm, aspect)).max() < 0.75


@pytest.mark.parametrize("view", ["three-quarter", "side", "front"])
def test_wide_views_have_the_givers_head_in_the_picture(view: ViewName) -> None:
    pose = views.named(view, WORK, 1.6)
    assert np.abs(on_screen(pose, WORK.giver_head, 1.6)).max() < 1.0


def test_overhead_has_the_receivers_head_at_the_top() -> None:
    pose = views.named("overhead", WORK)
    toward_head = on_screen(pose, WORK.focus_mm + np.array([[0, 0, 0], [0, 200, 0]]), 1.6)
    assert toward_head[1, 1] > toward_head[0, 1] + 0.1
    assert views.split(pose)[1].vector[2] > np.sin(np.radians(50))


def test_hands_are_not_hidden_in_the_close_up_and_from_above() -> None:
    views_from_near: tuple[ViewName, ...] = ("hands", "overhead")
    for view in views_from_near:
        _, turn, distance = views.split(views.named(view, WORK))
        assert views.hidden(WORK, turn, distance) < 0.35, view
    behind = Turn(np.arctan2(0, WORK.giver_side), np.radians(20))
    assert views.hidden(WORK, behind, 1500) > 0.5, "the measure sees the giver's body in between"


def test_overhead_leans_to_see_past_a_head_over_the_hands() -> None:
    head = WORK.focus_mm + np.array([0, 0, 420]) + np.random.default_rng(0).normal(0, 55, (120, 3))
    free = replace(WORK, bodies=WORK.bodies[WORK.bodies[:, 2] < 200], giver_head=head)
    straight = Turn(-np.pi / 2, np.pi / 2)
    assert views.hidden(free, straight, 1400) > 0.9
    _, turn, distance = views.split(views.named("overhead", free))
    assert views.hidden(free, turn, distance) < 0.15
    assert abs(turn.elevation - np.pi / 2) > np.radians(8)
    aside = replace(free, giver_head=head + np.array([600, 0, 0]))
    assert views.split(views.named("overhead", aside))[1].elevation == pytest.approx(np.pi / 2)


@pytest.mark.parametrize(("start", "goal"), list(itertools.permutations(VIEWS, 2)))
def test_ways_between_views_pass_through_nobody(start: ViewName, goal: ViewName) -> None:
    one, other = (views.named(v, WORK) for v in (start, goal))
    made = views.way(one, other, WORK)
    assert made.at(0.0) == one
    assert made.at(1.0) == other
    room = min(nearest(one, WORK), nearest(other, WORK), 0.6 * views.CLEARANCE_MM)
    eyes = [np.asarray(made.at(k / 90).eye_mm) for k in range(91)]
    for eye in eyes[1:-1]:
        assert eye[2] >= views.FLOOR_MM + views.ABOVE_FLOOR_MM - 1e-6
        assert views.room(eye, WORK) >= room - 12.0
    steps = np.linalg.norm(np.diff(eyes, axis=0), axis=1)
    assert steps.max() < 220, "no jump on the way"


def test_a_body_in_the_way_is_passed_by() -> None:
    start = views.limited(CameraPose((1500.0, 0.0, 300.0), (0.0, 0.0, 100.0)), WORK)
    goal = views.limited(CameraPose((0.0, -1500.0, 300.0), (0.0, 0.0, 100.0)), WORK)
    straight = views.way(start, goal, WORK)
    middle = np.asarray(straight.at(0.5).eye_mm)
    wall = middle + np.random.default_rng(1).normal(0, 60, (300, 3))
    blocked = replace(WORK, bodies=np.concatenate([WORK.bodies, wall]))
    assert not views.is_clear(straight, blocked)
    around = views.way(start, goal, blocked)
    assert views.is_clear(around, blocked)


def test_the_giver_at_the_other_side_mirrors_the_views() -> None:
    flip = np.array([-1.0, 1.0, 1.0])
    mirrored = replace(
        WORK,
        **{k: getattr(WORK, k) * flip for k in ("focus_mm", "eye_mm", "hands_mm", "bodies", "giver_head")},
        facing=WORK.facing * flip[:2],
        giver_side=-WORK.giver_side,
        low=np.array([-WORK.high[0], *WORK.low[1:]]),
        high=np.array([-WORK.low[0], *WORK.high[1:]]),
    )
    mirrored_views: tuple[ViewName, ...] = ("side", "front", "three-quarter", "giver")
    for view in mirrored_views:
        here = views.named(view, WORK).eye_mm
        there = views.named(view, mirrored).eye_mm
        assert np.allclose(np.asarray(here) * flip, there, atol=1e-6), view


@given(st.floats(-np.pi, np.pi), st.floats(-1.4, 2.2), st.floats(300, 4000))
def test_a_pose_gives_back_its_direction(azimuth: float, elevation: float, distance: float) -> None:
    turn = Turn(azimuth, elevation)
    x, y, z = np.array([5.0, 6.0, 7.0]) + turn.vector * distance
    a, b, c = turn.up
    pose = CameraPose((float(x), float(y), float(z)), (5.0, 6.0, 7.0), (float(a), float(b), float(c)))
    _, found, away = views.split(pose)
    assert np.allclose(found.vector, turn.vector, atol=1e-9)
    assert away == pytest.approx(distance)
    if abs(elevation - np.pi / 2) > 1e-6:
        assert found.elevation == pytest.approx(elevation, abs=1e-6)
