"""Bones and muscles ride along: under the skin however it is pressed and rolled, and in one piece."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.anatomy.following import map_dents
from viewer.anatomy.interior import Interior
from viewer.body.inside import turns_around
from viewer.body.normals import vertex_normals
from viewer.body.rig import Rig
from viewer.body.skinning import blend, move_points
from viewer.check.distance import signed_distance_and_triangle
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.receiver import floor_under, press_on_mat
from viewer.motion.riding import Riding, move_inside, ride
from viewer.motion.scored import DENT_STRIDE, Score
from viewer.state.layers import INSIDE
from viewer.transforms import rotation_about

HEAD = ("skull", "mandible", "C1", "C2", "C3", "C4", "C5", "disc/C")
"""Beside these the skin's mesh turns in to form the mouth; the check of the anatomy looks at them."""
DEPTH_MM, WIDTH_MM, ROLL_DEG = 12.0, 18.0, 7.0
PLACES = ((4.0, 0.0), (6.0, 75.0), (6.5, -40.0))
"""Level and lateral of dents: on a spinous process, on the inner border of a blade, and beside the spine."""
LEAST_CLEAR_MM = 0.3


@pytest.fixture(scope="module")
def breathing(score: Callable[..., Score]) -> Score:
    return score()


@pytest.fixture(scope="module")
def pair(breathing: Score) -> Score:
    """The same while the receiver holds the breath."""
    return replace(
        breathing,
        receiver_matrices=breathing.receiver_matrices[:1],
        fullness=np.zeros(0, dtype=np.float32),
    )


@pytest.fixture(scope="module")
def riding(pair: Score, interior: Interior) -> Riding:
    return ride(pair, interior)


def least_clearance(score: Score, riding: Riding, time_s: float) -> dict[str, float]:
    """For each layer how deep its least deep point is under the drawn skin, in mm; negative is outside."""
    frame = evaluate(score, time_s, "play", riding, INSIDE)
    piece = score.figures["play"].receiver.by_name["skin"]
    skin, normals = frame.receiver.points_mm[piece.rows], frame.receiver.normals[piece.rows]
    corners, out = skin.astype(float)[piece.triangles], {}
    for layer, shape in frame.inside.items():
        points = shape.points_mm[_watched(riding, layer)].astype(float)
        distance, _ = signed_distance_and_triangle(points, skin, normals, piece.triangles)
        suspect = np.flatnonzero(
            distance > 0.0
        )  # in the armpit the nearest skin may be the arm's: ask it all
        inside = turns_around(points[suspect], corners) >= 1
        distance[suspect[inside]] = -np.inf
        out[layer] = -float(distance.max())
    return out


def _watched(riding: Riding, layer: str) -> NDArray[np.int64]:
    figure = riding.layers[layer].figure
    kept = np.ones(len(figure.points_mm), dtype=bool)
    for piece in figure.pieces:
        kept[piece.rows] = not piece.name.removeprefix("bone/").startswith(HEAD)
    return np.flatnonzero(kept)


def firmest(score: Score) -> float:
    depth = np.abs(score.dents_mm.astype(np.float32)).max(axis=(1, 2))
    return float(np.argmax(depth) * DENT_STRIDE * score.step_s)


def rolled(score: Score, rig: Rig, degrees: float) -> NDArray[np.float32]:
    """The receiver's joints (t, J, 3, 4), the trunk rolled by so much from pelvis to neck."""
    matrices = score.receiver_matrices[0].astype(np.float64)
    spine = [name for name in rig.names if name.startswith("spine")]
    turn = rotation_about(np.array([0.0, 1.0, 0.0]), np.radians(degrees / len(spine)))
    for name in spine:
        first = rig.index[name]
        pivot = matrices[first, :, :3] @ rig.head(name) + matrices[first, :, 3]
        moved = {first}
        for joint, parent in enumerate(rig.parents):
            if parent in moved:
                moved.add(joint)
        for joint in moved:
            matrices[joint, :, :3] = turn @ matrices[joint, :, :3]
            matrices[joint, :, 3] = turn @ (matrices[joint, :, 3] - pivot) + pivot
    still = np.repeat(score.receiver_matrices, len(score.giver_matrices), axis=0)
    still[1:] = matrices
    return still


def pressed(score: Score) -> NDArray[np.float16]:
    """Dents (t, p, 3), straight in, at several places of the back, all the time but at first."""
    count = score.yielding["play"].count
    figure = score.figures["play"].receiver
    skin, normals = figure.points_mm[:count], figure.normals[:count]
    depth = np.zeros(count)
    for level, lateral in PLACES:
        off = skin[:, :2] - [lateral, float(score.back.y_mm(level))]
        depth = np.maximum(depth, DEPTH_MM * np.exp(-0.5 * (off**2).sum(axis=1) / WIDTH_MM**2))
    assert depth.max() > DEPTH_MM - 0.5
    dents = np.zeros((len(score.dents_mm), count, 3), dtype=np.float16)
    dents[1:] = (-depth[:, None] * normals).astype(np.float16)
    return dents


def test_nothing_comes_through_where_the_stroke_presses_most(pair: Score, riding: Riding) -> None:
    clear = least_clearance(pair, riding, firmest(pair))
    assert all(clear[layer] > LEAST_CLEAR_MM for layer in INSIDE), clear


@pytest.mark.parametrize("degrees", [-ROLL_DEG, ROLL_DEG])
def test_nothing_comes_through_deep_dents_in_a_rolling_trunk(
    pair: Score, interior: Interior, cast: Callable[..., Cast], degrees: float
) -> None:
    joints = rolled(pair, cast().receiver.body.rig, degrees)
    posed = replace(pair, receiver_matrices=joints, dents_mm=pressed(pair))
    moved = ride(posed, interior)
    clear = least_clearance(posed, moved, 0.5 * pair.duration_s)
    assert all(clear[layer] > LEAST_CLEAR_MM for layer in INSIDE), clear
    still, now = (
        evaluate(posed, t, "play", moved, ["bones"]).inside["bones"] for t in (0.0, 0.5 * pair.duration_s)
    )
    assert 20.0 < np.linalg.norm(now.points_mm - still.points_mm, axis=1).max() < 80.0


def test_ribs_and_muscles_rise_with_the_breath(breathing: Score, interior: Interior) -> None:
    riding = ride(breathing, interior)
    full = float(np.argmax(breathing.fullness)) * breathing.step_s
    clear = least_clearance(breathing, riding, full)
    assert all(clear[layer] > LEAST_CLEAR_MM for layer in INSIDE), clear
    out, drawn = (move_inside(breathing, riding, t, ["bones"])["bones"].points_mm for t in (0.0, full))
    rib = riding.layers["bones"].figure.by_name["bone/rib-7-left"].rows
    assert 1.5 < (drawn - out)[rib, 2].max() < 5.0
    np.testing.assert_allclose(out, riding.layers["bones"].lying_mm, atol=0.01)
    posed = replace(breathing, fullness=np.zeros(0, dtype=np.float32))
    slowly = move_inside(posed, ride(posed, interior), full, ["bones"])["bones"].points_mm
    np.testing.assert_allclose(drawn, slowly, atol=0.25)


def test_muscles_go_along_with_skin_that_is_drawn_along_and_bones_stay(
    pair: Score, interior: Interior
) -> None:
    figure, count = pair.figures["play"].receiver, pair.yielding["play"].count
    normals = figure.normals[:count]
    along = np.array([8.0, 0.0, 0.0]) - 8.0 * normals[:, :1] * normals
    dents = np.repeat(along[None].astype(np.float16), len(pair.dents_mm), axis=0)
    drawn = replace(pair, dents_mm=dents)
    moved = move_inside(drawn, ride(drawn, interior), 5.0, INSIDE)
    plain = ride(pair, interior)
    far = {n: np.linalg.norm(moved[n].points_mm - plain.layers[n].lying_mm, axis=1).max() for n in INSIDE}
    assert far["bones"] < 0.2
    assert 4.0 < far["superficial"] < 8.0
    assert far["deep"] < far["superficial"]


def test_a_bone_sinks_under_the_dent_that_lies_over_it_now(pair: Score) -> None:
    """Skin that is drawn along by 12 mm takes its dent along."""
    figure, count = pair.figures["play"].receiver, pair.yielding["play"].count
    dents = map_dents(figure.points_mm[:count], figure.normals[:count])
    centre = np.array([60.0, float(pair.back.y_mm(5.0))])
    bell = np.exp(-0.5 * ((dents.skin_mm[:, :2] - centre) ** 2).sum(axis=1) / 10.0**2)[:, None]
    moved = (bell * (np.array([12.0, 0.0, 0.0]) - 10.0 * dents.normals)).astype(np.float32)
    depth = dents.press(moved).depth_mm
    at = np.array([centre + np.array([x, 0.0]) for x in (-12.0, 0.0, 12.0, 24.0)], dtype=np.float32)
    before, here, there, beyond = dents.depth_at(depth, at)
    assert there > 7.0
    assert there > here > before
    assert there > beyond


def test_far_from_the_hands_nothing_moves(pair: Score, riding: Riding) -> None:
    for layer, shape in move_inside(pair, riding, firmest(pair), INSIDE).items():
        own = riding.layers[layer]
        still = np.ones(len(shape.points_mm), dtype=bool)
        still[own.rows] = False
        assert 0.5 < still.mean() < 0.95
        np.testing.assert_array_equal(shape.points_mm[still], own.lying_mm[still])
        moved = np.linalg.norm(shape.points_mm - own.lying_mm, axis=1)
        assert moved.max() > 3.0
        np.testing.assert_allclose(np.linalg.norm(shape.normals, axis=1), 1.0, atol=1e-3)


def test_normals_are_those_of_what_is_drawn(pair: Score, riding: Riding) -> None:
    shape = move_inside(pair, riding, firmest(pair), ["superficial"])["superficial"]
    own = riding.layers["superficial"]
    piece = own.figure.by_name["muscle/trapezius-middle-right"]
    wanted = vertex_normals(shape.points_mm[piece.rows], piece.triangles)
    moving = own.rows[(own.rows >= piece.rows.start) & (own.rows < piece.rows.stop)]
    assert len(moving) > 200
    assert np.abs(shape.points_mm - own.lying_mm)[moving].max() > 3.0
    np.testing.assert_allclose(shape.normals[moving], wanted[moving - piece.rows.start], atol=2e-3)


def test_the_mat_lifts_the_breastbone_without_flattening_it(
    pair: Score, riding: Riding, interior: Interior
) -> None:
    own = riding.layers["bones"]
    piece = own.figure.by_name["bone/sternum"]
    rest = own.figure.points_mm[piece.rows]
    sides = piece.triangles[:, [0, 1]]
    plain = move_points(
        blend(own.figure.weights[piece.rows], pair.receiver_matrices[0]), own.figure.points_mm[piece.rows]
    )
    flat = plain.copy()
    press_on_mat(flat, floor_under(flat, interior.mat_end_y_mm))
    assert (flat - plain)[:, 2].max() > 3.0
    lifted = own.lying_mm[piece.rows]
    assert (lifted[:, 2] >= flat[:, 2] - 1e-3).all()

    def change(points: NDArray[np.float32]) -> float:
        before, after = (np.linalg.norm(np.subtract(*p[sides.T]), axis=1) for p in (rest, points))
        return float(np.percentile(np.abs(after / before - 1.0), 98))

    assert change(lifted) < 0.6 * change(flat)


def test_a_frame_holds_the_layers_that_are_asked_for(pair: Score, riding: Riding) -> None:
    assert evaluate(pair, 3.0).inside == {}
    assert evaluate(pair, 3.0, riding=riding).inside == {}
    inside = evaluate(pair, 3.0, "play", riding, ("deep", "bones")).inside
    assert set(inside) == {"deep", "bones"}
    assert len(inside["bones"].points_mm) == len(riding.layers["bones"].figure.points_mm)


def test_another_body_s_inside_is_refused(pair: Score, interior: Interior) -> None:
    with pytest.raises(ValueError, match="man"):
        ride(pair, replace(interior, body="man"))
