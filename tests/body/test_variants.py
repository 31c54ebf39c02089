"""From macro parameters to a person."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.body.body import Body, BodyData
from viewer.body.variants import VARIANTS, Macro, make_body, target_weights

STATURES_MM = {n: 1607.0 if n.startswith("woman") else 1748.0 for n in VARIANTS}
BODIES = {f"{kind}{build}" for kind in ("woman", "man") for build in ("", "-heavy", "-athletic")}
share = st.floats(0, 1)
macros = st.builds(Macro, share, share, share, st.floats(0.5, 1.0), share)


def test_there_are_these_people() -> None:
    assert set(VARIANTS) == BODIES


@pytest.mark.parametrize("name", list(STATURES_MM))
def test_statures(bodies: dict[str, Body], name: str) -> None:
    assert bodies[name].name == name
    assert bodies[name].stature_mm == pytest.approx(STATURES_MM[name], abs=2.0)


@given(macros)
def test_weights_of_the_whole_body_s_targets_sum_to_one(macro: Macro) -> None:
    weights = target_weights(macro)
    assert min(weights.values()) >= 0
    for group in ("macrodetails/caucasian-", "macrodetails/universal-"):
        assert sum(w for n, w in weights.items() if n.startswith(group)) == pytest.approx(1.0)
    ideal = sum(w for n, w in weights.items() if "proportions" in n)
    assert ideal == pytest.approx((macro.proportions - 0.5) * 2, abs=1e-9)


@given(share)
def test_the_breast_s_targets_follow_the_woman_s_share(gender: float) -> None:
    weights = target_weights(Macro(gender=gender, cup=1.0))
    assert sum(w for n, w in weights.items() if n.startswith("breast/")) == pytest.approx(1 - gender)
    assert not [n for n in weights if n.startswith("breast/male")]


def test_anchors_stand_alone() -> None:
    weights = target_weights(Macro(gender=1.0, muscle=1.0, weight=0.0, proportions=0.5))
    assert weights == {
        "macrodetails/caucasian-male-young": 1.0,
        "macrodetails/universal-male-young-maxmuscle-minweight": 1.0,
    }


def test_between_two_anchors_both_count_in_proportion() -> None:
    weights = target_weights(Macro(gender=0.25, proportions=0.5))
    assert weights["macrodetails/caucasian-female-young"] == pytest.approx(0.75)
    assert weights["macrodetails/caucasian-male-young"] == pytest.approx(0.25)


def test_the_body_is_the_base_and_its_targets(body_data: BodyData, body: Body) -> None:
    expected = body_data.base_points_mm.copy()
    for name, weight in target_weights(VARIANTS[body.name]).items():
        rows, deltas = body_data.targets[name]
        np.add.at(expected, rows, weight * deltas)
    off = np.linalg.norm(body.points_mm - expected, axis=1)
    assert np.mean(off > 1e-9) < 0.02  # all but the dimples beside the sacrum
    assert off.max() < 8.0


def test_making_a_body_leaves_the_base_alone(body_data: BodyData) -> None:
    before = body_data.base_points_mm.copy()
    make_body(body_data, "man")
    np.testing.assert_array_equal(body_data.base_points_mm, before)


def test_weights_sum_to_one(body: Body) -> None:
    np.testing.assert_allclose(np.asarray(body.weights.sum(axis=1)).ravel(), 1.0, atol=1e-5)
    assert body.weights.data.min() >= 0
    assert body.weights.shape == (len(body.points_mm), len(body.rig.names))


def test_weight_of_counts_the_joints_asked_for(body: Body) -> None:
    whole, left, right = (body.weight_of("wrist", side=s) for s in ("", "L", "R"))
    np.testing.assert_allclose(left + right, whole, atol=1e-12)
    assert body.points_mm[left > 0.5, 0].max() < -200  # the left hand is at negative x
    assert body.points_mm[right > 0.5, 0].min() > 200
    np.testing.assert_allclose(body.weight_of(*body.rig.names), 1.0, atol=1e-5)


def test_an_unknown_person_is_named(body_data: BodyData) -> None:
    with pytest.raises(KeyError, match="giant"):
        make_body(body_data, "giant")
