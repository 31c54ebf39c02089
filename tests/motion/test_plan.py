"""A stroke's anatomical places on a receiver: who uses which hand, where, how deep, in which direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer import paths
from viewer.anatomy.structures import Side
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.plan import HandPlan, depth_of, giver_sign, plan_hands, set_hand
from viewer.stroke.stroke import HandSpec, Keyframe, Lateral, Role, Stroke
from viewer.stroke.timeline import expand

STROKE_ID = "stretch-between-shoulder-blades"


@pytest.fixture(scope="module")
def stroke() -> Stroke:
    return read_stroke(paths.ANIMATIONS / f"{STROKE_ID}.stroke.yaml")


def plans_of(cast: Cast, stroke: Stroke) -> dict[Role, HandPlan]:
    return plan_hands(cast, stroke, expand(stroke))


@pytest.fixture(scope="module")
def plans(cast: Callable[..., Cast], stroke: Stroke) -> dict[Role, HandPlan]:
    return plans_of(cast(), stroke)


def everywhere(stroke: Stroke, lateral: Lateral) -> Stroke:
    """The same stroke with one place for both hands all the time."""

    def placed(keys: tuple[Keyframe, ...]) -> tuple[Keyframe, ...]:
        return tuple(
            replace(
                key,
                near=key.near and replace(key.near, lateral=key.near.lateral and lateral),
                far=key.far and replace(key.far, lateral=key.far.lateral and lateral),
            )
            for key in keys
        )

    repeat = replace(stroke.repeat, keyframes=placed(stroke.repeat.keyframes))
    return replace(stroke, approach=placed(stroke.approach), repeat=repeat, leave=placed(stroke.leave))


def test_pressure_is_depth_and_no_pressure_is_none() -> None:
    depths = depth_of(np.linspace(0, 1, 50))
    assert depths[0] == 0.0
    assert (np.diff(depths) > 0).all()
    assert 7.0 < depths[-1] < 12.0
    assert float(depth_of(np.array(0.05))) < 2.0


def test_the_giver_s_side_has_a_sign(stroke: Stroke) -> None:
    assert giver_sign(stroke) == -1.0
    assert giver_sign(replace(stroke, giver=replace(stroke.giver, side="right"))) == 1.0


def test_from_the_left_the_right_hand_works_near_and_the_left_one_far(plans: dict[Role, HandPlan]) -> None:
    near, far = plans["near"], plans["far"]
    assert (near.side, near.sign, far.side, far.sign) == ("R", -1.0, "L", 1.0)
    assert near.hand.side == "R"
    assert (near.xy_mm[:, 0] < 0).all()
    assert (far.xy_mm[:, 0] > 0).all()


def test_headings_are_turned_outward_from_the_head(plans: dict[Role, HandPlan], stroke: Stroke) -> None:
    for plan in plans.values():
        angle = np.radians(stroke.hands[plan.role].fingers_deg)
        direction = np.cos(plan.heading_rad[0]), np.sin(plan.heading_rad[0])
        assert direction == pytest.approx((plan.sign * np.sin(angle), np.cos(angle)))


def test_levels_are_heights_on_this_back(plans: dict[Role, HandPlan], cast: Callable[..., Cast]) -> None:
    for plan in plans.values():
        np.testing.assert_allclose(plan.xy_mm[:, 1], cast().back.y_mm(plan.track.levels))


def test_before_the_shoulder_blade_is_before_this_body_s_border(
    plans: dict[Role, HandPlan], cast: Callable[..., Cast]
) -> None:
    for plan in plans.values():
        side: Side = "left" if plan.sign < 0 else "right"
        found = 0
        for (x, y), where in zip(plan.xy_mm, plan.track.laterals, strict=True):
            if where.kind == "to_scapula_mm":
                found += 1
                border = float(cast().back.scapula_border_mm(y, side))
                assert abs(x) == pytest.approx(border + float(where.value))
        assert found == 3 * 2  # in each repeat: arrive, and stay while easing off


def test_beside_the_spine_the_inner_edge_is_as_far_as_asked(
    plans: dict[Role, HandPlan], cast: Callable[..., Cast]
) -> None:
    """The start of each repeat, pressed as it presses: not nearer than the file says, nor much further."""
    for plan in plans.values():
        track = plan.track
        keys = [
            i
            for i, w in enumerate(track.laterals)
            if w.kind == "from_spine_edge_mm" and track.pressures[i] > 0.1
        ]
        assert len(keys) == 3
        placed = set_hand(plan, cast(), track.times_s[keys])
        for edge, key in zip(placed.inner_edge_mm, keys, strict=True):
            wanted = float(track.laterals[key].value)
            assert wanted - 1.0 <= edge <= wanted + 5.0


def test_plain_millimetres_grow_with_the_body(cast: Callable[..., Cast], stroke: Stroke) -> None:
    for pairing in (("woman", "man"), ("man", "woman")):
        planned = plans_of(cast(*pairing), everywhere(stroke, Lateral("lateral_mm", 40.0)))
        for plan in planned.values():
            np.testing.assert_allclose(plan.xy_mm[:, 0], plan.sign * 40.0 * cast(*pairing).back.breadth)


def test_heights_are_lift_and_depth(plans: dict[Role, HandPlan]) -> None:
    for plan in plans.values():
        wanted = plan.track.lifts_mm - depth_of(plan.track.pressures)
        np.testing.assert_allclose(plan.height_mm, wanted)
        target, height = plan.at(plan.track.times_s)
        np.testing.assert_allclose(target, plan.xy_mm)
        np.testing.assert_allclose(height, wanted)
        assert height[0] == 60.0


def test_from_the_right_everything_is_mirrored(
    plans: dict[Role, HandPlan], cast: Callable[..., Cast], stroke: Stroke
) -> None:
    other = plans_of(cast(), replace(stroke, giver=replace(stroke.giver, side="right")))
    for role, plan in plans.items():
        mirrored = other[role]
        assert mirrored.side != plan.side
        np.testing.assert_allclose(mirrored.xy_mm, plan.xy_mm * [-1, 1], atol=2.5)
        assert np.cos(mirrored.heading_rad[0]) == pytest.approx(-np.cos(plan.heading_rad[0]))
        assert np.sin(mirrored.heading_rad[0]) == pytest.approx(np.sin(plan.heading_rad[0]))


@pytest.mark.parametrize(
    "change", [{"part": "fingers"}, {"shape": "fist"}, {"part": "thumb", "shape": "flat"}]
)
def test_hands_that_are_not_known_yet_are_named(
    cast: Callable[..., Cast], stroke: Stroke, change: dict[str, str]
) -> None:
    spec: HandSpec = replace(stroke.hands["near"], **change)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=next(iter(change.values()))):
        plans_of(cast(), replace(stroke, hands={**stroke.hands, "near": spec}))


def test_places_between_ribs_and_on_the_sacrum_are_this_body_s(
    cast: Callable[..., Cast], stroke: Stroke
) -> None:
    places = cast().places
    for plan in plans_of(cast(), everywhere(stroke, Lateral("rib_space", 5))).values():
        side: Side = "left" if plan.sign < 0 else "right"
        lateral = 40.0 * cast().receiver.body.stature_mm / 1700.0
        space = places.rib_space(5, side, lateral)
        np.testing.assert_allclose(
            plan.xy_mm, np.tile([plan.sign * lateral, space.y_mm], (len(plan.xy_mm), 1))
        )
        towards_spine = np.stack(
            [-plan.sign * np.ones_like(plan.line_rad), -space.slope * np.ones_like(plan.line_rad)]
        )
        line = np.stack([np.cos(plan.line_rad), np.sin(plan.line_rad)])
        np.testing.assert_allclose(line, towards_spine / np.hypot(*towards_spine), atol=1e-9)
    for plan in plans_of(cast(), everywhere(stroke, Lateral("foramen", "S2"))).values():
        opening = places.foramen("S2", "left" if plan.sign < 0 else "right")
        np.testing.assert_allclose(plan.xy_mm, np.tile(opening, (len(plan.xy_mm), 1)))


def test_an_opening_that_no_sacrum_has_is_named(cast: Callable[..., Cast], stroke: Stroke) -> None:
    with pytest.raises(ValueError, match="S7"):
        plans_of(cast(), everywhere(stroke, Lateral("foramen", "S7")))


def test_thumbs_work_each_on_its_own_side(cast: Callable[..., Cast], stroke: Stroke) -> None:
    spec = {role: replace(hand, part="thumb", shape="open") for role, hand in stroke.hands.items()}
    plans = plans_of(cast(), replace(everywhere(stroke, Lateral("lateral_mm", 40.0)), hands=spec))
    assert (plans["near"].side, plans["near"].sign) == ("L", -1.0)
    assert (plans["far"].side, plans["far"].sign) == ("R", 1.0)
    for plan in plans.values():
        assert plan.part == "thumb"
        assert plan.opening_rad * plan.sign > np.radians(10.0)  # thumbs point inward from the fingers


def test_a_thumb_s_place_cannot_be_an_edge_of_a_heel(cast: Callable[..., Cast], stroke: Stroke) -> None:
    spec = {role: replace(hand, part="thumb", shape="open") for role, hand in stroke.hands.items()}
    with pytest.raises(ValueError, match="from_spine_edge_mm"):
        plans_of(cast(), replace(stroke, hands=spec))
