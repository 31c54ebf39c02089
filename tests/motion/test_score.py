"""The prepared stroke keeps the bounds of anatomy and of good work, whoever is on stage (docs/anatomy.md)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from tests.motion.survey import (
    beyond,
    hand_of,
    measured_arms,
    measured_contacts,
    measured_presses,
    moments,
    pressed_s,
    repeats,
    stopped_s,
)
from viewer.anatomy.structures import Side
from viewer.body.rig import place
from viewer.body.surface import Detail
from viewer.check.joints import arm_angles, finger_direction
from viewer.check.measures import Press
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.score import Cancelled, prepare
from viewer.motion.scored import Score
from viewer.state.words import pressure_word

GAP_MEDIAN_MM, GAP_P90_MM, INSIDE_PATCH_MM, INSIDE_HAND_MM = 2.0, 3.0, 3.0, 5.0
SPINE_EDGE_MM, START_EDGE_MM = 6.0, (6.0, 15.0)
STOP_SHORT_MM, LEAST_TRAVEL_MM = (5.0, 10.0), 12.0
ARMS_APART_MM = 2.0
EXTENSION_DEG, ULNAR_DEG, RADIAL_DEG, TWIST_DEG, LEAST_FLEXION_DEG = 85.0, 35.0, 20.0, 80.0, 5.0
MOST_REACH = 0.97
GLIDE_MM_S = 40.0
FINE_WITHIN_MM, SMOOTH_WITHIN_MM = 95.0, 120.0


@pytest.mark.parametrize("detail", ["play", "still"])
def test_while_pressed_the_heel_lies_on_the_skin_and_nothing_is_inside(solved: Score, detail: Detail) -> None:
    measured = measured_contacts(solved, detail)
    assert len(measured) > 80
    assert not beyond(measured, "gap, median", GAP_MEDIAN_MM, lambda c: c.gap_median)
    assert not beyond(measured, "gap, nine tenths", GAP_P90_MM, lambda c: c.gap_p90)
    assert not beyond(measured, "patch inside", INSIDE_PATCH_MM, lambda c: c.inside_patch)
    assert not beyond(measured, "hand inside", INSIDE_HAND_MM, lambda c: c.inside_hand)
    assert not beyond(measured, "nearer to the midline than", -SPINE_EDGE_MM, lambda c: -c.inner_edge)


def test_hands_and_forearms_stay_apart(solved: Score) -> None:
    near = [(round(t, 2), round(gap, 1)) for t, gap in measured_arms(solved) if gap < ARMS_APART_MM]
    assert not near


def test_what_presses_deeply_stays_off_the_spine(solved: Score) -> None:
    measured = measured_presses(solved, moments(solved, 1.0))
    assert len(measured) > 30
    assert not [(round(t, 2), p) for t, p in measured if p.inner_edge_mm < SPINE_EDGE_MM]


def test_each_glide_starts_beside_the_spine_and_stops_before_the_shoulder_blade(solved: Score) -> None:
    faults = []
    for span in repeats(solved):
        start, end = (dict(by_role(solved, span.start_s + t)) for t in (pressed_s(solved), stopped_s(solved)))
        for role, first in start.items():
            last = end[role]
            side: Side = "left" if last.centre_mm[0] < 0 else "right"
            border = float(solved.back.scapula_border_mm(last.centre_mm[1], side))
            short, travel = border - abs(last.centre_mm[0]), abs(last.centre_mm[0]) - abs(first.centre_mm[0])
            if not START_EDGE_MM[0] <= first.inner_edge_mm <= START_EDGE_MM[1]:
                faults.append((span.index, role, "start edge", round(first.inner_edge_mm, 1)))
            if not STOP_SHORT_MM[0] <= short <= STOP_SHORT_MM[1]:
                faults.append((span.index, role, "short of the border", round(short, 1)))
            if travel < LEAST_TRAVEL_MM:
                faults.append((span.index, role, "travel", round(travel, 1)))
    assert not faults


def by_role(score: Score, time_s: float) -> list[tuple[str, Press]]:
    return [(p.role, p) for _, p in measured_presses(score, [time_s])]


def test_joints_stay_within_what_people_can_do(solved: Score) -> None:
    faults = []
    for hand in solved.hands:
        arm = arm_angles(solved, hand.side)
        for what, values, low, high in (
            ("wrist extension", arm.extension, -80.0, EXTENSION_DEG),
            ("ulnar deviation", arm.ulnar, -RADIAL_DEG, ULNAR_DEG),
            ("forearm twist", arm.twist, -TWIST_DEG, TWIST_DEG),
            ("elbow flexion", arm.elbow_flexion, LEAST_FLEXION_DEG, 150.0),
            ("reach", arm.reach, 0.0, MOST_REACH),
            ("reach asked for", hand.arm.reach, 0.0, MOST_REACH),
        ):
            if values.min() < low or values.max() > high:
                faults.append((hand.role, what, round(float(values.min()), 2), round(float(values.max()), 2)))
    assert not faults


def test_the_near_hand_points_along_the_spine_and_the_far_one_outward_and_to_the_feet(solved: Score) -> None:
    near, far = (hand_of(solved, role) for role in ("near", "far"))
    for hand in (near, far):
        outward = np.sign(hand.centre_mm[len(hand.centre_mm) // 2, 0])
        along = finger_direction(solved, hand.side)
        if hand.role == "near":
            assert along[:, 1].min() > 0.35
        else:
            assert along[:, 1].max() < 0
        assert (outward * along[:, 0]).min() > 0.1


def test_hands_glide_slowly_over_the_skin(solved: Score) -> None:
    """Relative to the skin right under the heel, which is drawn along with it."""
    step = 0.1
    times = np.arange(0.0, solved.duration_s - step, 0.25)
    skin = solved.figures["play"].receiver.by_name["skin"].rows
    fastest = 0.0
    for time_s in times:
        before, after = evaluate(solved, float(time_s)), evaluate(solved, float(time_s) + step)
        for one, other in zip(before.hands, after.hands, strict=True):
            if min(one.pressure, other.pressure) < 0.05:
                continue
            points = before.receiver.points_mm[skin]
            under = int(np.argmin(((points - one.centre_mm) ** 2).sum(axis=1)))
            skin_moved = after.receiver.points_mm[skin][under] - points[under]
            glide = np.linalg.norm(((other.centre_mm - one.centre_mm) - skin_moved)[:2]) / step
            fastest = max(fastest, float(glide))
    assert 2.0 < fastest < GLIDE_MM_S


def test_the_skin_is_drawn_along_with_the_heel(solved: Score) -> None:
    """In the middle of the firmest glide the skin under the hand has moved outward by millimetres."""
    span = repeats(solved)[-1]
    before, after = (evaluate(solved, span.start_s + t) for t in (pressed_s(solved), stopped_s(solved)))
    skin = solved.figures["play"].receiver.by_name["skin"].rows
    for hand in before.hands:
        points = before.receiver.points_mm[skin]
        under = np.argsort(((points - hand.centre_mm) ** 2).sum(axis=1))[:40]
        moved = (after.receiver.points_mm[skin][under] - points[under])[:, 0] * np.sign(hand.lateral_mm)
        assert moved.mean() > 1.5


def test_the_first_repeat_is_light_and_each_rises_by_one_rung(solved: Score) -> None:
    rungs = ["none", "light", "medium", "firm"]
    peaks: dict[str, list[float]] = {"near": [], "far": []}
    for span in repeats(solved):
        frames = [evaluate(solved, float(t)) for t in np.linspace(span.start_s, span.end_s, 15)]
        for role, found in peaks.items():
            found.append(max(h.pressure for f in frames for h in f.hands if h.role == role))
    for found in peaks.values():
        words = [rungs.index(pressure_word(p)) for p in found]
        assert words[0] == rungs.index("light")
        assert all(0 <= later - earlier <= 1 for earlier, later in pairwise(words))
        assert words[-1] > words[0]


def test_more_pressure_is_a_deeper_press(solved: Score) -> None:
    starts = [span.start_s + pressed_s(solved) for span in repeats(solved)]
    depths = [{role: press.deepest_mm for role, press in by_role(solved, t)} for t in starts]
    for earlier, later in pairwise(depths):
        for role, depth in earlier.items():
            assert later[role] > depth + 0.5


def test_knees_stay_where_they_are_and_on_the_floor(solved: Score) -> None:
    for side, knee in solved.knees_mm.items():
        row = solved.giver_rig.index[f"lowerleg01.{side}"]
        at = place(solved.giver_matrices.astype(np.float64), row, solved.giver_rig.head(f"lowerleg01.{side}"))
        assert np.abs(at - at[0]).max() < 0.5
        assert np.abs(at - knee).max() < 1.0
        assert -50.0 < at[0, 2] < 60.0


def test_the_giver_touches_neither_floor_nor_mat_from_below(solved: Score) -> None:
    skin = solved.figures["play"].giver
    for time_s in moments(solved, 0.4):
        assert evaluate(solved, float(time_s)).giver.points_mm[:, 2].min() > -56.0
    assert skin.points_mm.shape[0] > 5000


def test_the_giver_leans_in_when_the_hands_press(solved: Score) -> None:
    span = repeats(solved)[-1]
    resting, pressing = (evaluate(solved, span.start_s + t).eye_mm for t in (0.0, pressed_s(solved)))
    assert pressing[2] < resting[2] - 1.0


@pytest.mark.parametrize("detail", ["play", "still"])
def test_the_skin_near_the_contact_is_fine(solved: Score, detail: Detail) -> None:
    """Sides of triangles, without the diagonals of what were quads: a quarter of the body's own mesh."""
    piece = solved.figures[detail].receiver.by_name["skin"]
    points = evaluate(solved, 0.0, detail).receiver.points_mm[piece.rows]
    places = np.concatenate([h.centre_mm[::5, :2] for h in solved.hands])
    corners = points[piece.triangles]
    sides = np.sort(np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2), axis=1)[:, :2]
    middle = corners.mean(axis=1)
    gap = np.min([np.hypot(*(middle[:, :2] - place).T) for place in places], axis=0)
    for within, median, most in ((FINE_WITHIN_MM, 5.0, 9.0), (SMOOTH_WITHIN_MM, 6.0, 14.0)):
        near = (gap < within) & (middle[:, 2] > 60.0)
        assert near.sum() > 5000
        assert np.median(sides[near]) < median
        assert np.quantile(sides[near], 0.99) < most


@pytest.mark.parametrize(("detail", "most"), [("play", 6.0), ("still", 3.5)])
def test_hands_are_fine(solved: Score, detail: Detail, most: float) -> None:
    figure = solved.figures[detail].giver
    piece = figure.by_name["skin"]
    names = solved.giver_rig.names
    fingers = [i for i, n in enumerate(names) if n.startswith("finger")]
    own = np.asarray(figure.weights[piece.rows][:, fingers].sum(axis=1)).ravel() > 0.9
    triangles = piece.triangles[own[piece.triangles].all(axis=1)]
    corners = figure.points_mm[piece.rows][triangles]
    assert np.median(np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2)) < most


def test_both_details_yield_at_the_same_places(solved: Score) -> None:
    play, still = (solved.figures[d].receiver for d in ("play", "still"))
    count = solved.yielding["play"].count
    assert count == solved.yielding["still"].count == solved.dents_mm.shape[1] == solved.shades.shape[1]
    ids = [f.by_name["skin"].ids[:count] for f in (play, still)]
    np.testing.assert_array_equal(ids[0], ids[1])
    np.testing.assert_allclose(play.points_mm[:count], still.points_mm[:count], atol=1e-3)


def test_samples_cover_the_whole_stroke(solved: Score) -> None:
    count = len(solved.giver_matrices)
    assert (count - 1) * solved.step_s == pytest.approx(solved.duration_s)
    assert 1 / solved.step_s >= 15.0
    assert solved.duration_s == solved.timeline.duration_s
    for array in (solved.giver_matrices, solved.receiver_matrices, solved.dents_mm):
        assert np.isfinite(array).all()


def test_preparing_can_be_given_up(cast: Callable[..., Cast], score: Callable[..., Score]) -> None:
    told: list[float] = []

    def give_up(share: float) -> None:
        told.append(share)
        raise Cancelled

    with pytest.raises(Cancelled):
        prepare(cast(), score().stroke, progress=give_up)
    (share,) = told
    assert 0.0 <= share < 0.2
