"""Two people who wait: neither is in the other, in the floor, or in oneself."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.check.distance import depth_inside
from viewer.files.beginning import load_beginning
from viewer.motion.beginning import Beginning
from viewer.motion.giver import FLOOR_MM
from viewer.scene.arriving import arrive
from viewer.scene.people import hand_share
from viewer.state.choices import Looks

FINGERS_IN_CLOTH_MM = 8.0


PEOPLE = [("woman", "man", "left"), ("man-heavy", "woman-heavy", "right")]


@pytest.fixture(scope="module", params=PEOPLE, ids="/".join)
def waiting(request: pytest.FixtureRequest) -> Beginning:
    receiver, giver, side = request.param
    return load_beginning(receiver, giver, 6.0, side)


def test_the_giver_kneels_on_the_floor_beside_the_receiver(waiting: Beginning) -> None:
    receiver, giver = waiting.frame.receiver.points_mm, waiting.frame.giver.points_mm
    outward = -1.0 if waiting.frame.giver_side == "left" else 1.0
    assert -25.0 < giver[:, 2].min() - FLOOR_MM < 15.0
    between = (outward * giver[:, 0]).min() - (outward * receiver[:, 0]).max()
    assert between > 20.0, "no knee on the receiver's arm"
    assert giver[:, 1].min() < waiting.frame.focus_mm[1] < giver[:, 1].max()
    assert waiting.frame.gaze[0] * outward < -0.5, "facing the receiver"


def test_the_hands_lie_on_the_thighs(waiting: Beginning) -> None:
    figure, shape = waiting.figures.giver, waiting.frame.giver
    trousers, skin = figure.by_name["trousers"], figure.by_name["skin"]
    cloth = shape.points_mm[trousers.rows]
    hands = shape.points_mm[skin.rows][hand_share(figure)[skin.rows] > 0.99].astype(np.float64)
    inside = depth_inside(hands, cloth, shape.normals[trousers.rows], trousers.triangles)
    gap = np.linalg.norm(hands[:, None] - cloth[None, ::7], axis=2).min()
    assert inside.max() < FINGERS_IN_CLOTH_MM
    assert gap < 30.0


def test_a_stage_can_show_it(waiting: Beginning) -> None:
    arrival = arrive(waiting.frame, waiting.figures, Looks())
    assert arrival.fits(waiting.figures)
    outward = -1.0 if waiting.frame.giver_side == "left" else 1.0
    assert arrival.below.key[1] * outward < 0.0, "the lamp stands behind the giver's left shoulder"
