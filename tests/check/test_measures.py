"""The measures of contact, against frames that were spoilt on purpose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.motion.survey import firm_s
from viewer.check.joints import arm_angles, finger_direction
from viewer.check.measures import (
    HAND,
    Contact,
    arms_apart,
    contacts,
    hand_rows,
    presses,
    unpressed_skin,
)
from viewer.check.probe import Probe
from viewer.motion.arms import hand_rest_frame
from viewer.motion.cast import SIDES
from viewer.motion.frame import Frame, evaluate
from viewer.motion.heel import BEHIND_WRIST_SHARE
from viewer.motion.scored import Score
from viewer.transforms import rotation_about


@pytest.fixture(scope="module")
def solved(score: Callable[..., Score]) -> Score:
    return score()


@pytest.fixture(scope="module")
def frame(solved: Score) -> Frame:
    return evaluate(solved, firm_s(solved))


def with_giver_moved(frame: Frame, by_mm: tuple[float, float, float]) -> Frame:
    moved = frame.giver.points_mm + np.array(by_mm, dtype=np.float32)
    return replace(frame, giver=replace(frame.giver, points_mm=moved))


def by_role(measured: tuple[Contact, ...]) -> dict[str, Contact]:
    return {c.role: c for c in measured}


def test_a_hand_pushed_in_is_found_inside(solved: Score, frame: Frame) -> None:
    for role, spoilt in by_role(contacts(solved, with_giver_moved(frame, (0, 0, -6.0)))).items():
        sound = by_role(contacts(solved, frame))[role]
        assert spoilt.inside_patch == pytest.approx(sound.inside_patch + 6.0, abs=1.5)
        assert spoilt.inside_hand >= spoilt.inside_patch - 1e-6
        assert spoilt.gap_median == pytest.approx(6.0, abs=1.5)


def test_a_hand_held_off_has_a_gap(solved: Score, frame: Frame) -> None:
    for spoilt in contacts(solved, with_giver_moved(frame, (0, 0, 8.0))):
        assert spoilt.gap_median == pytest.approx(8.0, abs=1.5)
        assert spoilt.gap_p90 > 7.0
        assert spoilt.inside_hand < 1.0


def test_edges_and_centres_are_counted_from_the_midline(solved: Score, frame: Frame) -> None:
    before, after = (
        by_role(contacts(solved, frame)),
        by_role(contacts(solved, with_giver_moved(frame, (5.0, 0, 0)))),
    )
    assert after["far"].inner_edge == pytest.approx(before["far"].inner_edge + 5, abs=0.01)
    assert after["near"].inner_edge == pytest.approx(before["near"].inner_edge - 5, abs=0.01)
    assert after["far"].centre == pytest.approx(before["far"].centre + 5, abs=0.01)


def test_a_press_is_measured_against_the_skin_without_hands(solved: Score, frame: Frame) -> None:
    unpressed = unpressed_skin(solved, sample=round(frame.time_s / solved.step_s))
    for hand, press in zip(frame.hands, presses(solved, frame, unpressed), strict=True):
        assert press.role == hand.role
        assert press.deepest_mm > 3.0
        assert np.sign(press.centre_mm[0]) == np.sign(hand.lateral_mm)
        assert press.inner_edge_mm < abs(press.centre_mm[0])
    deeper = presses(solved, with_giver_moved(frame, (0, 0, -3.0)), unpressed)
    for press, more in zip(presses(solved, frame, unpressed), deeper, strict=True):
        assert more.deepest_mm == pytest.approx(press.deepest_mm + 3.0, abs=0.6)
        assert more.inner_edge_mm < press.inner_edge_mm
    (nothing, _) = presses(solved, with_giver_moved(frame, (0, 0, 40.0)), unpressed)
    assert nothing.deepest_mm == 0.0
    assert np.isnan(nothing.inner_edge_mm)


def test_the_skin_without_hands_is_the_skin_before_they_come(solved: Score) -> None:
    start = evaluate(solved, 0.0)
    rows = solved.figures["play"].receiver.by_name["skin"].rows
    np.testing.assert_allclose(unpressed_skin(solved).points_mm, start.receiver.points_mm[rows], atol=0.3)


def test_arms_that_come_together_are_found(solved: Score, frame: Frame) -> None:
    """One arm is moved towards the other more and more, until they are inside each other."""
    apart = arms_apart(solved, frame)
    piece = solved.figures["play"].giver.by_name["skin"]
    weights = solved.figures["play"].giver.weights[piece.rows]
    names = solved.giver_rig.names
    own = [
        i
        for i, n in enumerate(names)
        if n.endswith(".L") and n.startswith(("wrist", "finger", "meta", "lowerarm"))
    ]
    arm = np.asarray(weights[:, own].sum(axis=1)).ravel() > 0.5
    left, right = (next(h for h in frame.hands if h.side == s).centre_mm for s in ("left", "right"))
    towards = (right - left) / np.linalg.norm(right - left)
    gaps = []
    for share in (0.3, 0.6, 1.5):
        points = frame.giver.points_mm.copy()
        points[np.flatnonzero(arm)] += (share * np.linalg.norm(right - left) * towards).astype(np.float32)
        gaps.append(arms_apart(solved, replace(frame, giver=replace(frame.giver, points_mm=points))))
    assert apart > gaps[0]
    assert min(gaps) < 0


def test_hand_rows_are_the_hand(solved: Score, frame: Frame) -> None:
    piece = solved.figures["play"].giver.by_name["skin"]
    for hand in frame.hands:
        rows = hand_rows(solved, frame, hand)
        assert np.isin(hand.patch_rows, rows).all()
        points = frame.giver.points_mm[piece.rows][rows]
        assert np.linalg.norm(points - hand.centre_mm, axis=1).max() < 230


def test_joint_angles_follow_a_turned_hand(solved: Score) -> None:
    """A wrist turned by 20 degrees about the axis across the palm is 20 degrees more bent back."""
    matrices = solved.giver_matrices.copy()
    wrist = solved.giver_rig.index["wrist.L"]
    rest = hand_rest_frame(solved.giver_rig, "L")
    head = solved.giver_rig.head("wrist.L")
    turn = rotation_about(np.cross(rest[:, 0], rest[:, 1]), np.radians(20.0))
    old = matrices[:, wrist].astype(np.float64)
    new = old[..., :3] @ turn
    matrices[:, wrist, :, :3] = new
    matrices[:, wrist, :, 3] = old[..., 3] + (old[..., :3] - new) @ head
    before, after = arm_angles(solved, "L"), arm_angles(replace(solved, giver_matrices=matrices), "L")
    np.testing.assert_allclose(after.extension - before.extension, 20.0, atol=0.5)
    np.testing.assert_allclose(after.reach, before.reach, atol=1e-5)
    np.testing.assert_allclose(after.elbow_flexion, before.elbow_flexion, atol=1e-2)
    assert (np.linalg.norm(finger_direction(solved, "L"), axis=1) - 1 < 1e-9).all()


def test_the_skin_of_the_wrist_that_presses_with_the_heel_is_the_hand_s(score: Callable[..., Score]) -> None:
    """It is held to the hand's rules, all else of the giver to those of bodies, and nothing escapes."""
    probe = Probe(score())
    for side in SIDES:
        rig, hand = probe.score.giver_rig, probe._hand_rows(side)
        wrist, knuckle = rig.head(f"wrist.{side}"), rig.head(f"finger3-1.{side}")
        length = float(np.linalg.norm(knuckle - wrist))
        along = (probe.giver.points_mm[hand] - wrist) @ hand_rest_frame(rig, side)[:, 0] / length
        plain = probe._rows(HAND, side)
        assert set(plain) < set(hand)
        assert along[~np.isin(hand, plain)].min() > BEHIND_WRIST_SHARE
        assert not np.isin(hand, probe.outside).any()
