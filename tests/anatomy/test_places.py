"""Where to press, on every body: spaces free of bone between ribs, openings where the sacrum is hollow."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from viewer.anatomy.hollows import hollow_near, seen_from_behind
from viewer.anatomy.places import FORAMINA, FORAMINA_MM, Places, find_places
from viewer.anatomy.skeleton_fit import FittedSkeleton
from viewer.anatomy.structures import Side
from viewer.body.variants import VARIANTS
from viewer.files.bones_cache import load_or_fit
from viewer.files.casting import load_lying
from viewer.motion.receiver import LyingReceiver
from viewer.transforms import Floats

BODIES = list(VARIANTS)
SIDES: tuple[Side, ...] = ("left", "right")
SPACES = range(1, 12)


@cache
def lying(name: str) -> LyingReceiver:
    return load_lying(name)


@cache
def fitted(name: str) -> FittedSkeleton:
    return load_or_fit(lying(name))


@cache
def places(name: str) -> Places:
    one = lying(name)
    return find_places(fitted(name), one.matrices, one.body.stature_mm)


def size(name: str) -> float:
    return lying(name).body.stature_mm / 1700.0


def rib(name: str, number: int, side: Side) -> Floats:
    """The rib's points (n, 3) in the world, by joint matrices alone."""
    one = lying(name)
    bone = fitted(name).bones[f"rib-{number}-{side}"]
    blended = (bone.weights @ one.matrices.reshape(len(one.matrices), 12)).reshape(-1, 3, 4)
    return np.asarray(np.einsum("nij,nj->ni", blended[..., :3], bone.points_mm) + blended[..., 3])


@pytest.mark.parametrize("name", BODIES)
def test_a_space_lies_between_its_two_ribs(name: str) -> None:
    for side in SIDES:
        for number in SPACES:
            space = places(name).rib_space(number, side, 40.0 * size(name))
            ends = []
            for n in (number, number + 1):
                points = rib(name, n, side)
                near = points[np.abs(points[:, 0] - space.x_mm) < 8.0]
                ends.append(near[near[:, 2] > near[:, 2].max() - 10.0, 1].mean())
            assert ends[0] - 3.0 > space.y_mm > ends[1] + 3.0, (side, number)
            assert 5.0 <= space.height_mm <= 20.0, (side, number, space)


@pytest.mark.parametrize("name", BODIES)
def test_spaces_follow_each_other_and_both_sides_are_alike(name: str) -> None:
    left, right = ([places(name).rib_space(n, side, 40.0 * size(name)) for n in SPACES] for side in SIDES)
    steps = -np.diff([s.y_mm for s in right])
    assert steps.min() > 10.0
    assert steps.max() < 32.0
    for one, other in zip(left, right, strict=True):
        assert one.x_mm == -other.x_mm
        assert one.y_mm == pytest.approx(other.y_mm, abs=0.5)
        assert one.slope == pytest.approx(other.slope, abs=0.05)


@pytest.mark.parametrize("name", BODIES)
def test_the_slope_is_that_of_the_space_and_the_lower_ribs_fall_outward(name: str) -> None:
    for number in (3, 9):
        near, middle, far = (
            places(name).rib_space(number, "right", (40.0 + d) * size(name)) for d in (-4.0, 0.0, 4.0)
        )
        assert middle.slope == pytest.approx((far.y_mm - near.y_mm) / (far.x_mm - near.x_mm), abs=0.03)
    assert places(name).rib_space(10, "left", 40.0 * size(name)).slope < -0.3


@pytest.mark.parametrize("number", [0, 12])
def test_there_are_eleven_spaces(number: int) -> None:
    with pytest.raises(ValueError, match="counted 1 to 11"):
        places("woman").rib_space(number, "left", 40.0)


@pytest.mark.parametrize("name", BODIES)
def test_the_openings_are_where_they_are_published_and_never_nearer_to_the_midline_than_thumbs_can_be(
    name: str,
) -> None:
    for side, sign in (("left", -1.0), ("right", 1.0)):
        psis_y = float(places(name).landmarks_mm["psis"][side][1])  # type: ignore[index]
        for foramen, (lateral, below) in zip(FORAMINA, FORAMINA_MM, strict=True):
            x, y = places(name).foramen(foramen, side)  # type: ignore[arg-type]
            assert sign * x == pytest.approx(lateral * size(name), abs=4.0)
            assert y == pytest.approx(psis_y - below * size(name), abs=8.0)
            assert 17.0 <= sign * x <= 28.0


def test_a_hollow_is_found_where_it_is_and_none_where_there_is_none() -> None:
    line = np.arange(-30.0, 30.1, 1.0)
    x, y = np.meshgrid(line, line, indexing="ij")
    dented = -4.0 * np.exp(-0.5 * ((x - 6.0) ** 2 + (y + 3.0) ** 2) / 3.0**2)
    at = np.arange(x.size).reshape(x.shape)
    a, b, c = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[:-1, 1:].ravel()
    for height, wanted in ((dented, [6.0, -3.0]), (np.zeros_like(x), None)):
        rear = seen_from_behind(np.stack([x, y, height], axis=-1).reshape(-1, 3), np.stack([a, b, c], axis=1))
        found = hollow_near(rear, np.array([2.0, 0.0]))
        if wanted is None:
            assert found is None
        else:
            assert found is not None
            np.testing.assert_allclose(found, wanted, atol=1.0)


@pytest.mark.parametrize("name", BODIES)
def test_angles_and_landmarks_are_where_one_feels_them(name: str) -> None:
    found = places(name)
    y = np.array([found.rib_space(n, "right", 40.0 * size(name)).y_mm for n in (4, 6, 8)])
    angle = found.rib_angle_mm(y, "right")
    assert (angle > 45.0 * size(name)).all()
    assert (angle < 95.0 * size(name)).all()
    marks = {mark: sides["right"] for mark, sides in found.landmarks_mm.items()}
    assert 36.0 < marks["psis"][0] < 48.0
    assert marks["psis"][1] < marks["lowest-rib"][1] < marks["scapula-inferior-angle"][1]
    assert found.rib_space(5, "right", 40.0).y_mm > marks["scapula-inferior-angle"][1]
