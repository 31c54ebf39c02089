"""The same from the other side, exactly, and one side after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer.check.measures import contacts
from viewer.motion.cast import DETAILS, Cast
from viewer.motion.dents import bake_dents, find_yielding
from viewer.motion.figures import make_figures
from viewer.motion.frame import evaluate
from viewer.motion.mirroring import REFLECTED, first_half, joined, mirrored, reflected_rows
from viewer.motion.plan import plan_hands
from viewer.motion.scored import DENT_STRIDE, Score, ScoredHand
from viewer.motion.sides import giver_shown, working_hands
from viewer.stroke.timeline import CHANGE_S

SAMPLES = 5


@pytest.fixture(scope="module")
def few(score: Callable[..., Score], cast: Callable[..., Cast]) -> Score:
    """The stretch at five moments spread over it, on figures that yield on both sides alike."""
    whole, people = score(), cast()
    rows = np.linspace(0, len(whole.giver_matrices) - 1, SAMPLES).astype(int)
    rows[SAMPLES // 2] = int(np.argmax([h.centre_mm[:, 2].min() for h in whole.hands[:1]])) or rows[2]
    places = np.concatenate([h.centre_mm[rows, :2] for h in whole.hands])
    figures = {d: make_figures(people, np.concatenate([places, places * (-1, 1)]), d) for d in DETAILS}
    yielding = find_yielding(people, figures, places)
    moments = whole.step_s * rows[::DENT_STRIDE]
    plans = plan_hands(people, whole.stroke, whole.timeline)
    joints = whole.giver_matrices[rows]
    skin, _ = bake_dents(
        people,
        figures,
        yielding,
        plans,
        joints[::DENT_STRIDE],
        moments,
        whole.timeline,
        places,
        lambda share: None,
    )
    return replace(
        whole,
        figures=figures,
        yielding=yielding,
        giver_matrices=joints,
        receiver_matrices=whole.receiver_matrices[rows],
        fullness=whole.fullness[rows],
        dents_mm=skin.dents_mm,
        shades=skin.shades,
        step_s=whole.duration_s / (SAMPLES - 1),
        hands=tuple(_at(hand, rows) for hand in whole.hands),
    )


def _at(hand: ScoredHand, rows: np.ndarray) -> ScoredHand:
    arm = hand.arm
    some = replace(
        arm,
        turns={name: turn[rows] for name, turn in arm.turns.items()},
        shoulder_mm=arm.shoulder_mm[rows],
        elbow_mm=arm.elbow_mm[rows],
        wrist_mm=arm.wrist_mm[rows],
        reach=arm.reach[rows],
        elbow_flexion_rad=arm.elbow_flexion_rad[rows],
        forearm_twist_rad=arm.forearm_twist_rad[rows],
    )
    return replace(
        hand, centre_mm=hand.centre_mm[rows], normal=hand.normal[rows], rotation=hand.rotation[rows], arm=some
    )


def test_contact_is_the_same_from_the_other_side(few: Score) -> None:
    assert np.abs(few.dents_mm.astype(float)).max() > 3.0, "a hand presses"
    other = mirrored(few)
    for sample in range(0, SAMPLES, DENT_STRIDE):
        here, there = (evaluate(s, sample * few.step_s) for s in (few, other))
        for a, b in zip(contacts(few, here), contacts(other, there), strict=True):
            assert a.role == b.role
            for name in ("gap_median", "gap_p90", "inside_patch", "inside_hand", "inner_edge", "centre"):
                assert getattr(a, name) == pytest.approx(getattr(b, name), abs=2e-3), name


@pytest.mark.parametrize("detail", DETAILS)
def test_every_point_is_where_its_reflection_was(few: Score, detail: str) -> None:
    before, after = (evaluate(s, 0.4 * few.duration_s, detail) for s in (few, mirrored(few)))  # type: ignore[arg-type]
    figures = few.figures[detail]  # type: ignore[index]
    for figure, shape, other in (
        (figures.receiver, before.receiver, after.receiver),
        (figures.giver, before.giver, after.giver),
    ):
        skin = figure.by_name["skin"].rows
        rows = reflected_rows(figure.points_mm[skin])
        known = rows >= 0
        assert known.mean() > 0.99
        there = shape.points_mm[skin][rows[known]] * REFLECTED
        np.testing.assert_allclose(other.points_mm[skin][known], there, atol=0.02)
    hand, other_hand = before.hands[0], after.hands[0]
    assert {hand.side, other_hand.side} == {"left", "right"}
    assert hand.lateral_mm == pytest.approx(-other_hand.lateral_mm)
    assert (before.eye_mm * REFLECTED) == pytest.approx(after.eye_mm, abs=1e-3)
    assert (before.gaze * REFLECTED) == pytest.approx(after.gaze, abs=1e-5)


def test_twice_mirrored_is_as_before(few: Score) -> None:
    again = mirrored(mirrored(few))
    np.testing.assert_array_equal(again.giver_matrices, few.giver_matrices)
    np.testing.assert_allclose(again.dents_mm, few.dents_mm, atol=0.2)
    assert again.stroke == few.stroke
    assert again.reaching.yaw_rad == pytest.approx(few.reaching.yaw_rad)
    for first, second in zip(again.hands, few.hands, strict=True):
        assert (first.role, first.side) == (second.role, second.side)
        np.testing.assert_array_equal(first.patch_rows["play"], second.patch_rows["play"])
        np.testing.assert_array_equal(first.arm.wrist_mm, second.arm.wrist_mm)


def test_skin_that_yields_on_one_side_only_cannot_be_mirrored(few: Score) -> None:
    figure = few.figures["play"].receiver
    shifted = replace(figure, points_mm=figure.points_mm + np.float32(1.0))
    lopsided = {**few.figures, "play": replace(few.figures["play"], receiver=shifted)}
    with pytest.raises(ValueError, match="has no place on the other side"):
        mirrored(replace(few, figures=lopsided))


def test_one_side_follows_the_other(few: Score) -> None:
    other = mirrored(few)
    both = joined(few, other)
    later = both.duration_s - few.duration_s
    assert both.timeline.duration_s == pytest.approx((len(both.giver_matrices) - 1) * both.step_s)
    assert later - few.duration_s == pytest.approx(CHANGE_S, abs=DENT_STRIDE * few.step_s)
    for time_s in (0.0, 0.5 * few.duration_s, few.duration_s):
        first, second = evaluate(both, time_s), evaluate(both, later + time_s)
        np.testing.assert_allclose(first.giver.points_mm, evaluate(few, time_s).giver.points_mm, atol=1e-3)
        reflected = evaluate(other, time_s)
        np.testing.assert_allclose(second.giver.points_mm, reflected.giver.points_mm, atol=1e-3)
        np.testing.assert_allclose(second.receiver.points_mm, reflected.receiver.points_mm, atol=1e-3)
        assert [h.side for h in working_hands(both, time_s)] == [h.side for h in few.hands]
        assert [h.side for h in working_hands(both, later + time_s)] == [h.side for h in other.hands]
        assert second.step_index == reflected.step_index


def test_the_first_half_is_what_was_joined_first(few: Score) -> None:
    assert first_half(few) is few
    again = first_half(joined(few, mirrored(few)))
    assert (again.duration_s, again.timeline.spans) == (few.duration_s, few.timeline.spans)
    for name in ("giver_matrices", "receiver_matrices", "dents_mm", "shades", "fullness"):
        np.testing.assert_array_equal(getattr(again, name), getattr(few, name))
    for one, other in zip(again.hands, few.hands, strict=True):
        assert (one.role, one.side) == (other.role, other.side)
        np.testing.assert_array_equal(one.centre_mm, other.centre_mm)


def test_nobody_is_seen_where_the_giver_changes_sides(few: Score) -> None:
    timeline = joined(few, mirrored(few)).timeline
    change = timeline.spans[len(timeline.spans) // 2].start_s
    shown = [giver_shown(timeline, t) for t in np.linspace(few.duration_s - 1, change + 1, 400)]
    assert shown[0] == shown[-1] == 1.0
    assert min(shown) == 0.0
    assert np.abs(np.diff(shown)).max() < 0.15
    assert giver_shown(few.timeline, 3.0) == 1.0
