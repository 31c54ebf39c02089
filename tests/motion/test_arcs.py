"""Hands come and leave along an arc, and lie where they lay as soon as they touch."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from viewer.check.motion_rules import joint_path
from viewer.files.stroke_file import read_stroke
from viewer.motion.arcs import arced
from viewer.motion.cast import Cast
from viewer.motion.giver import Reaching
from viewer.motion.heel import Set
from viewer.motion.plan import HandPlan, plan_hands, set_hand
from viewer.motion.scored import Score
from viewer.paths import ANIMATIONS
from viewer.stroke.timeline import expand
from viewer.transforms import Floats

KNEELING = Reaching(np.array([-450.0, 320.0, 430.0]), 0.25, 1.1, {}, {}, 0.0)


@pytest.fixture(scope="module")
def plans(cast: Callable[..., Cast]) -> list[HandPlan]:
    stroke = read_stroke(ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    return list(plan_hands(cast(), stroke, expand(stroke)).values())


def both(plan: HandPlan, cast: Cast, times: Floats) -> tuple[Set, Set]:
    straight = set_hand(plan, cast, times)
    return straight, arced(straight, plan, times, KNEELING)


def test_a_lifted_hand_is_nearer_to_the_giver_and_its_fingers_hang(
    plans: list[HandPlan], cast: Callable[..., Cast]
) -> None:
    for plan in plans:
        straight, arc = both(plan, cast(), np.array([0.5]))
        off = (arc.wrist_mm - straight.wrist_mm)[0]
        assert 30.0 < -off[0] < 60.0
        assert off[2] == 0.0
        fingers = plan.hand.frame[:, 0]
        assert (arc.rotation[0] @ fingers)[2] < (straight.rotation[0] @ fingers)[2] - 0.15


def test_where_a_hand_touches_nothing_is_changed(plans: list[HandPlan], cast: Callable[..., Cast]) -> None:
    times = np.array([3.6, 5.0, 8.0, 12.0])
    for plan in plans:
        straight, arc = both(plan, cast(), times)
        np.testing.assert_allclose(arc.wrist_mm, straight.wrist_mm, atol=1e-9)
        np.testing.assert_allclose(arc.rotation, straight.rotation, atol=1e-9)


def test_a_hand_comes_down_straight_at_last(plans: list[HandPlan], cast: Callable[..., Cast]) -> None:
    """On the last five millimetres it goes over the skin by hardly more than half a millimetre."""
    times = np.linspace(1.6, 3.6, 241)
    for plan in plans:
        straight, arc = both(plan, cast(), times)
        low = plan.at(times)[1] < 5.0
        off = np.linalg.norm((arc.wrist_mm - straight.wrist_mm)[low], axis=1)
        assert low.sum() > 20
        assert off.max() < 1.0


def test_hands_do_not_go_up_and_down_like_a_lift(solved: Score) -> None:
    first = round(4.0 / solved.step_s)
    for hand in solved.hands:
        path = joint_path(solved, f"wrist.{hand.side}")[:first]
        way = path - path[-1]
        assert np.linalg.norm(way[0, :2]) > 25.0
        straight = np.outer(way[:, 2] / way[0, 2], way[0])
        assert np.linalg.norm(way - straight, axis=1).max() > 4.0, "an arc, not a slope"
