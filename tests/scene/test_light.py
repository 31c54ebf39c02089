"""Skin tones, noise, hidden light and shadows: all plain numbers."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
import trimesh
from numpy.typing import NDArray

from tests.scene import standin
from viewer.scene import studio
from viewer.scene.bake import bake
from viewer.scene.looks import SKIN, contrast, paint, skin_colour
from viewer.scene.noise import smooth_noise
from viewer.scene.occlusion import (
    Grain,
    cone,
    directions,
    neighbour_mean,
    openness,
    scatter,
    smoothed,
    spread,
)
from viewer.scene.people import head_rows
from viewer.scene.shading import key_direction, rim_direction
from viewer.scene.shadows import (
    SHARP,
    WIDE,
    Ground,
    Relief,
    ShadowGround,
    ShadowOnSkin,
    blurred,
    shadow_slope,
)
from viewer.state.choices import TONES, Looks, Tone


def ball(radius: float, at: tuple[float, float, float] = (0, 0, 0)) -> trimesh.Trimesh:
    made = trimesh.creation.icosphere(4, radius)
    made.apply_translation(at)
    return made


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(TONES, 2)))
def test_any_two_skin_tones_differ_in_luminance(one: Tone, other: Tone) -> None:
    assert contrast(SKIN[one], SKIN[other]) >= 1.6


def test_painted_people_keep_their_contrast() -> None:
    figures = standin.scene().figures["play"]
    receiver = paint(figures.receiver, "receiver", Looks("light", "medium"))
    giver = paint(figures.giver, "giver", Looks("light", "medium"))
    ours, theirs = (
        tuple(map(float, c[f.by_name["skin"].rows].mean(axis=0) / 255))
        for c, f in ((receiver, figures.receiver), (giver, figures.giver))
    )
    assert contrast((ours[0], ours[1], ours[2]), (theirs[0], theirs[1], theirs[2])) >= 1.6


def test_mottling_is_faint_but_there_and_flush_reddens() -> None:
    points = np.random.default_rng(0).uniform(-300, 300, (4000, 3)).astype(np.float32)
    plain = skin_colour(points, np.zeros(4000, np.float32), "medium")
    spread = plain.mean(axis=1).std() / plain.mean()
    assert 0.01 < spread < 0.06
    red = skin_colour(points, np.ones(4000, np.float32), "medium")
    assert (red[:, 0] / red[:, 1]).mean() > 1.08 * (plain[:, 0] / plain[:, 1]).mean()


def test_noise_is_smooth_and_always_the_same() -> None:
    line = np.zeros((2000, 3), np.float32)
    line[:, 0] = np.linspace(-500, 500, 2000)
    noise = smooth_noise(line, 30.0, seed=4)
    assert np.abs(np.diff(noise)).max() < 0.2
    assert noise.std() > 0.2
    assert np.array_equal(noise, smooth_noise(line, 30.0, seed=4))
    assert not np.array_equal(noise, smooth_noise(line, 30.0, seed=5))


def test_a_lone_ball_sees_all_the_sky_and_one_in_a_box_little() -> None:
    inner, outer = ball(100), ball(160)
    points, normals = inner.vertices.astype(np.float32), inner.vertex_normals.astype(np.float32)
    cover = scatter(outer.vertices.astype(np.float32), outer.faces, 8.0)
    around = directions(48)
    alone = openness(points, normals, scatter(points, inner.faces, 8.0), around, Grain())
    assert alone.min() > 0.95
    inside = openness(points, normals, cover, around, Grain())
    assert inside.max() < 0.35


def test_light_fades_smoothly_under_a_ball_with_no_speckle() -> None:
    plate = trimesh.creation.box((600, 600, 2)).subdivide_to_size(14)
    points = plate.vertices.astype(np.float32)
    top = points[:, 2] > 0
    normals = np.where(top[:, None], (0, 0, 1), (0, 0, -1)).astype(np.float32)
    above = ball(80, (0, 0, 110))
    cover = scatter(above.vertices.astype(np.float32), above.faces, 8.0)
    light = openness(points, normals, cover, directions(48), Grain())
    mean = neighbour_mean(plate.faces, len(points))
    some = np.arange(0, len(points), 2)
    light = smoothed(spread(light[some], some, mean), mean, 2)
    away = np.hypot(points[:, 0], points[:, 1])
    rings = [light[top & (abs(away - r) < 15)] for r in (10, 80, 140, 200, 270)]
    means = [ring.mean() for ring in rings]
    assert means == sorted(means)
    assert means[0] < 0.65 < 0.9 < means[-1]
    assert max(ring.std() for ring in rings) < 0.05, "even all around"


def test_directions_are_even_and_a_cone_is_narrow() -> None:
    around = directions(40)
    assert np.allclose(np.linalg.norm(around, axis=1), 1, atol=1e-5)
    assert np.abs(around.mean(axis=0)).max() < 0.03
    lamp = cone(np.array([0.3, 0.2, 0.9]), 0.2, 12)
    axis = np.array([0.3, 0.2, 0.9]) / np.linalg.norm([0.3, 0.2, 0.9])
    assert (lamp @ axis).min() > np.cos(0.21)


def test_scattered_points_leave_no_gap() -> None:
    corners = np.array([[0, 0, 0], [60, 0, 0], [0, 60, 0]], np.float32)
    spots = scatter(corners, np.array([[0, 1, 2]]), 10.0)
    asked = np.random.default_rng(0).dirichlet((1, 1, 1), 300) @ corners
    gap = np.linalg.norm(asked[:, None] - spots[None], axis=2).min(axis=1)
    assert gap.max() < 10


def test_baked_light_is_even_and_darkest_where_bodies_fold() -> None:
    scene = standin.scene()
    frame, figure = scene.frame(), scene.figures["play"].receiver
    light = bake(figure, frame.receiver.points_mm, frame.receiver.normals, key_direction(-1), 0.0)
    for share in (light.sky, light.key):
        assert share.min() >= 0
        assert share.max() <= 1
    skin = figure.by_name["skin"]
    back = (frame.receiver.normals[skin.rows, 2] > 0.9) & (frame.receiver.points_mm[skin.rows, 2] > 150)
    belly = (frame.receiver.normals[skin.rows, 2] < -0.9) & (frame.receiver.points_mm[skin.rows, 2] < 40)
    assert light.sky[skin.rows][back].mean() > 0.85
    assert light.sky[skin.rows][belly].mean() < 0.6
    triangles = skin.triangles[back[skin.triangles].all(axis=1)]
    sky = light.sky[skin.rows][triangles]
    assert np.ptp(sky, axis=1).max() < 0.2, "no speckle where it would be seen"
    assert np.ptp(sky, axis=1).mean() < 0.03


def test_key_lamp_is_at_the_givers_left_and_rim_behind() -> None:
    at_left = key_direction(-1)  # the giver faces +x, so that its left is +y
    assert at_left[1] > 0.2
    assert at_left[2] > 0.6
    assert key_direction(1)[1] < -0.2
    for toward in np.array([[1, 0, 0.3], [0, -1, 0.5], [0.01, 0, 1]]):
        toward = toward / np.linalg.norm(toward)
        rim = rim_direction(toward)
        assert rim @ toward < -0.5
        assert np.linalg.norm(rim) == pytest.approx(1)


def shadows() -> tuple[Ground, ShadowGround]:
    ground = Ground()
    flat = np.zeros((ground.size[1], ground.size[0]), np.float32)
    return ground, ShadowGround(flat, ground, (0.0, 0.0))


def at(ground: Ground, picture: NDArray[Any], x: float, y: float) -> float:
    i = int((x - ground.low_mm[0]) / ground.cell_mm)
    return float(picture[int((y - ground.low_mm[1]) / ground.cell_mm), i])


def test_the_nearer_the_ground_the_darker_the_shadow() -> None:
    ground, caster = shadows()
    spot = np.random.default_rng(0).uniform(-60, 60, (400, 3)).astype(np.float32)
    dark = []
    for height in (0.0, 60.0, 300.0):
        spot[:, 2] = height
        picture = caster.darkness(spot)
        dark.append(at(ground, picture, 0, 0))
        assert at(ground, picture, 600, 600) < 0.01
        assert picture[[0, -1]].max() < 0.01
    assert dark[0] > 0.5
    assert dark[0] > dark[1] + 0.1 > dark[2] + 0.1
    assert dark[2] > 0.03


def test_shadows_fall_away_from_the_lamp() -> None:
    slope = shadow_slope(np.array([0.5, 0.0, 0.5]))
    assert slope == (-1.0, 0.0)
    giver = np.random.default_rng(0).uniform(-60, 60, (800, 3)).astype(np.float32) + np.array(
        [0, 0, 400], np.float32
    )
    back = np.array([[-200, 0, 200], [60, 0, 200], [200, 0, 200]], np.float32)
    dark = ShadowOnSkin(slope, WIDE).darkness(giver, back)
    assert dark[0] > 0.5
    assert dark[1:].max() < 0.05


def _patch(low: tuple[float, float], high: tuple[float, float], height_mm: float) -> NDArray[np.float32]:
    """Points (n, 3) 4 mm apart on a level rectangle."""
    x, y = np.meshgrid(np.arange(low[0], high[0], 4.0), np.arange(low[1], high[1], 4.0))
    return np.column_stack([x.ravel(), y.ravel(), np.full(x.size, height_mm)]).astype(np.float32)


def test_hands_cast_their_shadow_on_the_skin_below_and_nowhere_else() -> None:
    skin = _patch((-200, -200), (200, 200), 0.0)
    shadow = ShadowOnSkin((0.0, 0.0), SHARP, Relief(skin))
    hand = _patch((-30, -30), (30, 30), 5.0)
    dark = shadow.darkness(hand, skin)
    inner, outer = (np.abs(skin[:, :2]).max(axis=1) < 12), (np.abs(skin[:, :2]).max(axis=1) > 60)
    assert dark[inner].min() > 0.85
    assert dark[outer].max() < 0.01
    lifted = shadow.darkness(hand + np.array([0, 0, 100], dtype=np.float32), skin)
    assert 0.02 < lifted[inner].max() < 0.2
    beside = _patch((300, -30), (360, 30), -40.0)
    assert shadow.darkness(beside, beside).max() < 0.01


def test_what_is_beyond_the_window_of_a_shadow_casts_none() -> None:
    """The window is 672 mm wide, in the middle of all that casts. Two points lie far beyond it."""
    skin, hand = _patch((-900, -900), (900, 900), 0.0), _patch((-30, -30), (30, 30), 5.0)
    shadow = ShadowOnSkin((0.0, 0.0), SHARP, Relief(skin))
    beyond = np.array([[0.0, -792.0, 5.0], [0.0, 792.0, 5.0]], dtype=np.float32)
    dark, away = shadow.darkness(np.concatenate([beyond, hand]), skin), np.abs(skin[:, :2]).max(axis=1)
    assert dark[away < 12].min() > 0.85
    assert dark[away > 60].max() < 0.01


def test_blurring_keeps_what_there_is() -> None:
    grid = np.zeros((40, 50), np.float32)
    grid[20, 25] = 1
    soft = blurred(blurred(grid, 2), 1)
    assert soft.sum() == pytest.approx(1, abs=1e-5)
    assert soft.max() < 0.1
    assert np.allclose(soft, soft[:, ::-1][:, [*range(49, 50), *range(49)]], atol=1e-6)


def props() -> tuple[studio.Prop, studio.Prop, studio.Rectangle]:
    scene = standin.scene()
    points, figure = scene.frame().receiver.points_mm, scene.figures["play"].receiver
    skin = figure.by_name["skin"].rows
    rows = head_rows(figure)
    head = points[rows[rows < skin.stop]]
    area = studio.mat_area(points[skin], head)
    return studio.mat(area), studio.cradle(head), area


def test_mat_and_cradle_are_closed_and_look_outward() -> None:
    mat, cradle, area = props()
    for prop in (mat, cradle):
        shape = trimesh.Trimesh(prop.points_mm, prop.triangles, process=False)
        assert shape.is_watertight, prop.name
        assert shape.volume > 0, prop.name
        assert np.allclose(np.linalg.norm(prop.normals, axis=1), 1, atol=1e-3)
        assert prop.points_mm[:, 2].min() == pytest.approx(studio.FLOOR_MM, abs=0.01)
    assert mat.points_mm[:, 2].max() == pytest.approx(0)
    assert mat.points_mm[:, 1].max() == pytest.approx(area.high_y, abs=0.01)
    assert mat.points_mm[:, 0].min() == pytest.approx(area.low_x, abs=0.01)


def test_the_receiver_lies_on_the_mat_and_the_face_in_the_cradle() -> None:
    mat, cradle, area = props()
    scene = standin.scene()
    points, figure = scene.frame().receiver.points_mm, scene.figures["play"].receiver
    head = points[head_rows(figure)]
    assert area.low_x < points[:, 0].min()
    assert area.low_y < points[:, 1].min()
    assert area.high_y < head[:, 1].min() + 40, "the mat ends at the chin"
    assert cradle.points_mm[:, 1].min() > head[:, 1].min() - 40
    middle = (head[:, :2].min(axis=0) + head[:, :2].max(axis=0)) / 2
    hole = np.linalg.norm(cradle.points_mm[:, :2] - middle, axis=1).min()
    assert hole > 25, "room for nose and mouth"
    assert mat.points_mm[:, 0].max() - mat.points_mm[:, 0].min() >= 660


def test_the_dome_is_floor_below_and_backdrop_above() -> None:
    shape = studio.dome()
    colours = studio.dome_colours(shape, (0.8, 0.7, 0.6), (0.9, 0.9, 0.95), (0.5, 0.6, 0.7))
    near = np.hypot(shape.points_mm[:, 0], shape.points_mm[:, 1]) < 1200
    assert np.allclose(colours[near], (204, 178.5, 153), atol=6)
    assert np.allclose(shape.points_mm[near, 2], studio.FLOOR_MM)
    assert np.allclose(colours[shape.points_mm[:, 2] > 6000], (127.5, 153, 178.5), atol=2)
