"""Both thumb techniques on a body, shortened: true contact at true places, thumbs apart, knees that walk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer import paths
from viewer.check.measures import arms_apart, contacts, signed_distance
from viewer.check.probe import Probe
from viewer.check.sheet import reads_sheet
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import DETAILS, Cast
from viewer.motion.frame import evaluate
from viewer.motion.mirroring import mirrored
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


def test_the_sheet_goes_down_under_the_hands_and_not_into_the_skin(pressed: Score) -> None:
    """With a sheet that lies still, fingers and balls of thumbs would be in it: that is seen, too."""
    lowest = peaks(pressed)[-1]
    cloth = pressed.yielding["play"].cloth
    if pressed.stroke.id != "press-sacrum":
        assert cloth is None, "between the ribs no hand comes near the sheet"
        return
    assert cloth is not None
    still = replace(pressed, cloth_mm=0 * pressed.cloth_mm)
    assert in_sheet(pressed, lowest) < 5.0
    assert in_sheet(still, lowest) > 8.0
    for score in (pressed, mirrored(pressed)):
        receiver = evaluate(score, lowest).receiver
        skin = score.figures["play"].receiver.by_name["skin"]
        points, normals = receiver.points_mm[skin.rows], receiver.normals[skin.rows]
        down = np.abs(receiver.points_mm[cloth.rows] - score.yielding["play"].lying_mm[cloth.rows]).max(
            axis=1
        )
        moved = receiver.points_mm[cloth.rows[down > 3.0]].astype(np.float64)
        assert len(moved) > 50
        assert signed_distance(moved, points, normals, skin.triangles).min() > -0.5


def in_sheet(score: Score, time_s: float) -> float:
    (reading,) = reads_sheet(Probe(score))(time_s)
    return reading.value


def test_the_finer_sheet_goes_down_alike(pressed: Score) -> None:
    coarse, fine = (pressed.yielding[d].cloth for d in DETAILS)
    if coarse is None or fine is None:
        return
    lowest, ways = peaks(pressed)[-1], []
    for detail in DETAILS:
        receiver, rows = evaluate(pressed, lowest, detail).receiver, pressed.yielding[detail].cloth.rows  # type: ignore[union-attr]
        ways.append((receiver.points_mm[rows] - pressed.yielding[detail].lying_mm[rows])[:, 2].min())
    assert ways[0] < -5.0
    assert ways[1] == pytest.approx(ways[0], abs=1.5)


def test_resting_fingers_bend_until_their_ends_touch(pressed: Score) -> None:
    """Where a flank falls away a straight finger would stand in the air with its end."""
    probe = Probe(pressed)
    for time_s in peaks(pressed):
        for role in probe.hands:
            if pressed.stroke.id == "press-sacrum":
                assert probe.at(time_s).hovering(role) < 8.0
