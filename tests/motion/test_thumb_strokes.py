"""Both thumb techniques on a body, shortened: true contact at true places, thumbs apart, knees that walk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer import paths
from viewer.check.measures import arms_apart, contacts
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.score import prepare
from viewer.motion.scored import Score
from viewer.stroke.stroke import Role, Stroke

STOPS = {"press-between-ribs": (0, 9), "press-sacrum": (0, 3)}
"""The first place of each technique and the last one, which is the hardest."""


def at_stops(stroke: Stroke, stops: tuple[int, ...]) -> Stroke:
    """The stroke at a few of its places."""
    repeat = stroke.repeat
    some = {role: tuple(places[i] for i in stops) for role, places in repeat.stops.items()}
    return replace(
        stroke, repeat=replace(repeat, pressures=tuple(repeat.pressures[i] for i in stops), stops=some)
    )


@pytest.fixture(scope="module", params=sorted(STOPS))
def pressed(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Score:
    stroke = read_stroke(paths.ANIMATIONS / f"{request.param}.stroke.yaml")
    return prepare(cast(), at_stops(stroke, STOPS[request.param]))


def peaks(score: Score) -> list[float]:
    """When each of the places is pressed most."""
    at_s = next(k.at_s for k in score.stroke.repeat.keyframes if k.near and k.near.pressure == "peak")
    return [span.start_s + at_s + 0.5 for span in score.timeline.spans if span.kind == "repeat"]


def test_pads_touch_and_do_not_sink_in(pressed: Score) -> None:
    for time_s in peaks(pressed):
        found = contacts(pressed, evaluate(pressed, time_s, "play"))
        assert len(found) == 2
        for contact in found:
            assert contact.gap_median < 2.0
            assert contact.inside_patch < 1.5


def test_pads_press_where_the_body_has_its_places(pressed: Score) -> None:
    assert pressed.places is not None
    for hand in pressed.hands:
        assert hand.part == "thumb"
        side = "left" if hand.side == "L" else "right"
        for number, time_s in enumerate(peaks(pressed)):
            centre = hand.centre_mm[round(time_s / pressed.step_s)]
            stop = pressed.stroke.repeat.stops[hand.role][number].lateral
            assert stop is not None
            if stop.kind == "foramen":
                place = pressed.places.foramen(str(stop.value), side)  # type: ignore[arg-type]
            else:
                space = pressed.places.rib_space(int(stop.value), side, abs(centre[0]))  # type: ignore[arg-type]
                place = np.array([space.x_mm, space.y_mm])
            assert np.abs(centre[:2] - place).max() < 9.0


def test_thumbs_keep_to_their_own_sides_and_apart(pressed: Score) -> None:
    skin = pressed.figures["play"].giver.by_name["skin"].rows
    for time_s in peaks(pressed):
        frame = evaluate(pressed, time_s, "play")
        points = frame.giver.points_mm[skin]
        for hand in pressed.hands:
            inner = points[hand.patch_rows["play"], 0] * (-1.0 if hand.side == "L" else 1.0)
            assert inner.min() > 3.0
        assert arms_apart(pressed, frame) > 2.0


def test_arms_do_what_a_person_s_can(pressed: Score) -> None:
    roles: tuple[Role, Role] = ("near", "far")
    assert tuple(hand.role for hand in pressed.hands) == roles
    for hand in pressed.hands:
        assert np.degrees(np.abs(hand.arm.forearm_twist_rad)).max() < 80.0
        assert hand.arm.reach.min() > 0.5
        assert hand.arm.reach.max() < 0.98


def test_the_giver_goes_along_on_the_knees_where_the_way_is_long(pressed: Score) -> None:
    walks = pressed.stroke.id == "press-between-ribs"
    for knee in pressed.knees_mm.values():
        path = np.atleast_2d(knee)
        assert (np.ptp(path[:, 1]) > 120.0) == walks
        np.testing.assert_allclose(path[0], path[-1], atol=1e-6)
