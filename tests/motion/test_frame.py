"""Frames: pure, smooth, and telling the truth about the hands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.motion.survey import firm_s, repeats
from viewer.body.rig import place
from viewer.body.surface import Detail
from viewer.motion.cast import DETAILS
from viewer.motion.frame import Frame, evaluate, fullness_at
from viewer.motion.scored import Score

POINTS = (
    *(("wrist.L", "head"), ("wrist.R", "head"), ("lowerarm01.L", "head"), ("lowerarm01.R", "head")),
    *((f"finger{k}-3.{side}", "tail") for k in (1, 2, 3, 5) for side in ("L", "R")),
    *(("head", "tail"), ("spine01", "head"), ("upperleg01.L", "head"), ("foot.R", "tail")),
)
"""Places of the giver that are watched."""
WRIST_JUMP_MM_S, FINGER_JUMP_MM_S, BODY_JUMP_MM_S = 12.0, 20.0, 40.0
"""Changes of velocity from one sample to the next: 0.18, 0.3 and 0.6 m/s² at 15 samples a second."""
SKIN_JUMP_MM_S = 60.0
LOOP_MM = 0.5


@pytest.fixture(scope="module")
def one(score: Callable[..., Score]) -> Score:
    return score()


def arrays(frame: Frame) -> list[NDArray[Any]]:
    shapes = (frame.receiver, frame.giver)
    kept: list[NDArray[Any]] = [a for s in shapes for a in (s.points_mm, s.normals, s.shade) if a is not None]
    return [*kept, frame.eye_mm, frame.gaze, frame.focus_mm, *(h.centre_mm for h in frame.hands)]


def assert_same(a: Frame, b: Frame) -> None:
    for first, second in zip(arrays(a), arrays(b), strict=True):
        np.testing.assert_array_equal(first, second)
    assert (a.time_s, a.detail, a.step_index) == (b.time_s, b.detail, b.step_index)


@pytest.mark.parametrize("detail", DETAILS)
def test_a_moment_is_the_same_whichever_way_one_got_there(one: Score, detail: Detail) -> None:
    before = {t: evaluate(one, t, detail) for t in (3.21, 9.0, 21.7)}
    for t in (28.0, 21.7, 0.0, 9.0, 3.21, 9.0):
        evaluate(one, t, "still" if detail == "play" else "play")
        again = evaluate(one, t, detail)
        if t in before:
            assert_same(again, before[t])


def test_what_a_frame_gives_away_may_be_changed_without_harm(one: Score) -> None:
    before = [a.copy() for a in arrays(evaluate(one, 9.0))]
    for array in arrays(evaluate(one, 9.0)):
        array += 1
    for first, second in zip(before, arrays(evaluate(one, 9.0)), strict=True):
        np.testing.assert_array_equal(first, second)


def test_times_outside_are_brought_to_the_ends(one: Score) -> None:
    assert_same(evaluate(one, -3.0), evaluate(one, 0.0))
    assert_same(evaluate(one, one.duration_s + 5), evaluate(one, one.duration_s))
    assert evaluate(one, 1e9).time_s == one.duration_s


def test_both_details_show_the_same_moment(one: Score) -> None:
    for t in (0.0, 6.6, firm_s(one)):
        play, still = (evaluate(one, t, d) for d in DETAILS)
        count = one.yielding["play"].count
        np.testing.assert_allclose(
            play.receiver.points_mm[:count], still.receiver.points_mm[:count], atol=0.02
        )
        for a, b in zip(play.hands, still.hands, strict=True):
            np.testing.assert_array_equal(a.centre_mm, b.centre_mm)
        np.testing.assert_array_equal(play.eye_mm, still.eye_mm)
        for name in ("receiver", "giver"):
            one_shape, other_shape = getattr(play, name).points_mm, getattr(still, name).points_mm
            np.testing.assert_allclose(one_shape.min(axis=0), other_shape.min(axis=0), atol=15.0)
            np.testing.assert_allclose(one_shape.max(axis=0), other_shape.max(axis=0), atol=15.0)


def test_at_a_sample_both_sides_meet(solved: Score) -> None:
    """Right before and right after a sample, at the ends of repeats too, everything is at the same place."""
    last = len(solved.giver_matrices) - 2
    samples = {round(s.end_s / solved.step_s) for s in repeats(solved)} | {1, 101, 102, 255, 300, last}
    for sample in sorted(samples):
        t = sample * solved.step_s
        before, after = evaluate(solved, t - 1e-5), evaluate(solved, t + 1e-5)
        for a, b in ((before.giver, after.giver), (before.receiver, after.receiver)):
            assert np.abs(a.points_mm - b.points_mm).max() < 0.02
            assert np.abs(a.normals - b.normals).max() < 0.02
        for h, k in zip(before.hands, after.hands, strict=True):
            assert np.abs(h.centre_mm - k.centre_mm).max() < 0.01
            assert abs(h.pressure - k.pressure) < 0.01
        assert np.abs(before.gaze - after.gaze).max() < 1e-3


def test_between_two_samples_everything_moves_straight_on(one: Score) -> None:
    for sample in (77, 140, 311):
        t = sample * one.step_s
        a, b, c = (evaluate(one, t + share * one.step_s) for share in (0.01, 0.5, 0.99))
        middle = (a.giver.points_mm + c.giver.points_mm) / 2
        assert np.abs(b.giver.points_mm - middle).max() < 0.05


def test_velocities_do_not_jump(solved: Score) -> None:
    matrices, rig = solved.giver_matrices.astype(np.float64), solved.giver_rig
    faults = []
    for name, end in POINTS:
        path = place(matrices, rig.index[name], rig.head(name) if end == "head" else rig.tail(name))
        velocity = np.diff(path, axis=0) / solved.step_s
        jump = np.linalg.norm(np.diff(velocity, axis=0), axis=1)
        bound = {"wrist": WRIST_JUMP_MM_S, "finge": FINGER_JUMP_MM_S}.get(name[:5], BODY_JUMP_MM_S)
        if jump.max() > bound:
            faults.append(
                (name, round((int(jump.argmax()) + 1) * solved.step_s, 2), round(float(jump.max()), 1))
            )
        assert np.linalg.norm(velocity[[0, -1]], axis=1).max() < 3.0, f"{name} rests at both ends"
    assert not faults


def test_the_skin_does_not_jump(solved: Score) -> None:
    step_s = solved.duration_s / (len(solved.dents_mm) - 1)
    worst, at = 0.0, 0.0
    for i in range(1, len(solved.dents_mm) - 1):
        before, here, after = solved.dents_mm[i - 1 : i + 2].astype(np.float32)
        jump = float(np.abs(after - 2 * here + before).max()) / step_s
        worst, at = max((worst, at), (jump, i * step_s))
    assert worst < SKIN_JUMP_MM_S, at


def test_the_end_leads_back_to_the_beginning(solved: Score) -> None:
    first, last = evaluate(solved, 0.0), evaluate(solved, solved.duration_s)
    assert np.abs(last.giver.points_mm - first.giver.points_mm).max() < LOOP_MM
    assert np.abs(last.receiver.points_mm - first.receiver.points_mm).max() < LOOP_MM
    for a, b in zip(first.hands, last.hands, strict=True):
        assert np.abs(a.centre_mm - b.centre_mm).max() < LOOP_MM


def test_hands_are_where_the_frame_says(solved: Score) -> None:
    """The middle of the drawn working patch is the centre; level and side follow from it and the file."""
    for time_s in (2.0, 8.8, firm_s(solved)):
        frame = evaluate(solved, time_s)
        skin = solved.figures["play"].giver.by_name["skin"].rows
        for hand in frame.hands:
            patch = frame.giver.points_mm[skin][hand.patch_rows]
            assert len(patch) > 15
            assert np.linalg.norm(patch.mean(axis=0) - hand.centre_mm) < 6.0
            assert hand.lateral_mm == pytest.approx(hand.centre_mm[0])
            assert hand.level == pytest.approx(float(solved.back.level(hand.centre_mm[1])))
            outside = solved.stroke.giver.side == "left"
            if hand.lift_mm < 5.0:  # before, it is on its way there from the giver's side
                assert (hand.lateral_mm > 0) == ((hand.role == "far") == outside)
        np.testing.assert_allclose(frame.focus_mm, np.mean([h.centre_mm for h in frame.hands], axis=0))


def test_hands_work_at_the_levels_of_the_file(solved: Score) -> None:
    wanted = {"near": solved.stroke.approach[0].near, "far": solved.stroke.approach[0].far}
    for span in repeats(solved):
        for hand in evaluate(solved, span.start_s + 2.5).hands:
            key = wanted[hand.role]
            assert key is not None
            assert isinstance(key.level, float)
            assert abs(hand.level - key.level) < 1.0


def test_lift_and_pressure_are_those_of_the_timeline(one: Score) -> None:
    for time_s in (0.5, 2.7, 4.1, 7.0, 27.0):
        for hand in evaluate(one, time_s).hands:
            assert hand.lift_mm == pytest.approx(one.lift_at(hand.role, time_s))
            assert hand.pressure == pytest.approx(one.timeline.pressure_at(hand.role, time_s))
    assert evaluate(one, 0.0).hands[0].lift_mm > 40


def test_lifted_hands_are_over_the_skin(solved: Score) -> None:
    frame = evaluate(solved, 0.0)
    for hand in frame.hands:
        skin = frame.receiver.points_mm[solved.figures["play"].receiver.by_name["skin"].rows]
        under = np.hypot(*(skin[:, :2] - hand.centre_mm[:2]).T) < 12
        assert hand.centre_mm[2] - skin[under, 2].max() > 35


def test_only_the_yielding_rows_and_nothing_else_of_the_receiver_move(one: Score) -> None:
    """But for the breath, which moves the whole trunk."""
    lies = one.yielding["play"]
    for time_s in (9.0, firm_s(one)):
        rest = lies.lying_mm + fullness_at(one, time_s) * lies.breath_mm
        moved = np.abs(evaluate(one, time_s).receiver.points_mm - rest).max(axis=1)
        assert moved[: one.yielding["play"].count].max() > 2.0
        assert moved[one.yielding["play"].count :].max() < 0.01


@pytest.mark.parametrize("detail", DETAILS)
def test_arrays_are_single_precision_finite_and_normals_have_length_one(one: Score, detail: Detail) -> None:
    frame = evaluate(one, firm_s(one), detail)
    for name in ("receiver", "giver"):
        shape, figure = getattr(frame, name), getattr(one.figures[detail], name)
        assert shape.points_mm.shape == shape.normals.shape == figure.points_mm.shape
        assert shape.points_mm.dtype == shape.normals.dtype == np.float32
        assert np.isfinite(shape.points_mm).all()
        np.testing.assert_allclose(np.linalg.norm(shape.normals, axis=1), 1.0, atol=1e-3)
    assert frame.receiver.shade is not None
    assert 0 <= frame.receiver.shade.min() <= frame.receiver.shade.max() <= 1


def test_normals_follow_the_dent(one: Score) -> None:
    """Beside a pressed hand the skin slopes into the dent, and its normals with it."""
    rest, pressed = evaluate(one, 0.0).receiver, evaluate(one, firm_s(one)).receiver
    count = one.yielding["play"].count
    turned = np.degrees(
        np.arccos(np.clip(np.sum(rest.normals[:count] * pressed.normals[:count], axis=1), -1, 1))
    )
    assert turned.max() > 15
    assert np.median(turned) < 8


def test_the_skin_darkens_under_the_hands_alone(one: Score) -> None:
    shade = evaluate(one, firm_s(one)).receiver.shade
    assert shade is not None
    dark = shade > 0.5
    assert 100 < dark.sum() < 0.6 * one.yielding["play"].count
    assert not shade[one.yielding["play"].count :].any()
    points = evaluate(one, firm_s(one)).receiver.points_mm[dark]
    centres = np.array([h.centre_mm for h in evaluate(one, firm_s(one)).hands])
    gap = np.linalg.norm(points[:, None] - centres, axis=2).min(axis=1)
    assert np.quantile(gap, 0.95) < 160


def test_the_giver_looks_at_the_work(solved: Score) -> None:
    for time_s in (2.0, firm_s(solved)):
        frame = evaluate(solved, time_s)
        assert np.linalg.norm(frame.gaze) == pytest.approx(1.0, abs=1e-4)
        towards = frame.focus_mm - frame.eye_mm
        towards /= np.linalg.norm(towards)
        assert np.degrees(np.arccos(float(frame.gaze @ towards))) < 20
        assert frame.eye_mm[2] > frame.focus_mm[2] + 250


def test_the_lit_step_is_that_of_the_timeline(one: Score) -> None:
    for step in one.timeline.steps:
        for start, end in step.occurrences:
            assert evaluate(one, (start + end) / 2).step_index == step.index
