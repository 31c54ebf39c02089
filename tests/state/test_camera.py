"""Camera poses and moves."""

from __future__ import annotations

import pytest

from viewer.state.camera import CLOSEST_MM, MOVE_S, CameraPose, Move

SIDE = CameraPose((1000.0, 200.0, 500.0), (0.0, 200.0, 100.0))


def test_opposite_is_the_other_side_at_the_same_height() -> None:
    assert SIDE.opposite().eye_mm == (-1000.0, 200.0, 500.0)
    assert SIDE.opposite().opposite() == SIDE


def test_opposite_of_overhead_turns_head_to_foot_and_stays_above() -> None:
    above = CameraPose((0.0, 200.0, 2000.0), (0.0, 200.0, 100.0), up=(0.0, 1.0, 0.0))
    assert above.opposite().eye_mm == above.eye_mm
    assert above.opposite().up == (0.0, -1.0, 0.0)


def test_in_the_mirror_left_and_right_change_places() -> None:
    tilted = CameraPose((1000.0, 200.0, 500.0), (30.0, 200.0, 100.0), up=(0.6, 0.0, 0.8), lens_deg=38.0)
    there = tilted.reflected()
    assert there == CameraPose((-1000.0, 200.0, 500.0), (-30.0, 200.0, 100.0), (-0.6, 0.0, 0.8), 38.0)
    assert there.reflected() == tilted


def test_looking_elsewhere_keeps_direction_and_distance() -> None:
    moved = SIDE.looking_at((10.0, 0.0, 100.0))
    assert moved.eye_mm == (1010.0, 0.0, 500.0)
    assert moved.target_mm == (10.0, 0.0, 100.0)


def test_drawn_along_by_its_share() -> None:
    after = SIDE.looking_at((0.0, 300.0, 100.0))
    assert SIDE.drawn_along(SIDE, after, 0.0) == SIDE
    assert SIDE.drawn_along(SIDE, after, 0.5).target_mm == (0.0, 250.0, 100.0)
    assert SIDE.drawn_along(SIDE, after, 1.0) == after


def test_a_move_takes_its_time_and_ends_exactly() -> None:
    move = Move(SIDE, SIDE.opposite())
    assert (move.share, move.over) == (0.0, False)
    move.advance(MOVE_S / 2)
    assert move.share == pytest.approx(0.5)
    move.advance(MOVE_S / 2)
    assert (move.share, move.over) == (1.0, True)


def test_a_move_starts_and_ends_slowly() -> None:
    begin, end = Move(SIDE, SIDE), Move(SIDE, SIDE)
    begin.advance(0.1 * MOVE_S)
    end.advance(0.9 * MOVE_S)
    assert begin.share == pytest.approx(0.00856, abs=1e-5)
    assert end.share == pytest.approx(1 - begin.share)


def test_time_does_not_run_backwards() -> None:
    move = Move(SIDE, SIDE)
    move.advance(0.3)
    half = move.share
    move.advance(-0.2)
    assert move.share == half


def test_holding_a_ball_keeps_the_direction_and_never_comes_too_close() -> None:
    pose = CameraPose((0.0, -2000.0, 0.0), (0.0, 0.0, 0.0), lens_deg=90.0)
    assert pose.holding(400.0).eye_mm == pytest.approx((0.0, -800.0, 0.0))
    assert pose.holding(1.0).eye_mm == pytest.approx((0.0, -CLOSEST_MM, 0.0))
    assert pose.holding(400.0).target_mm == pose.target_mm
