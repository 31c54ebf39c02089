"""The body that answers to hands: as one, later and less farther away, and never through the mat."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from viewer.body.rig import place
from viewer.body.subdivision import adaptive
from viewer.motion.cast import Cast, lying_points
from viewer.motion.receiver import LyingReceiver
from viewer.motion.response import Carried, Cause, SkinAtRest, answer, carry
from viewer.motion.skin_field import look_down
from viewer.stroke.rhythms import BreathTrack, RockTrack
from viewer.transforms import Floats, rotation_about

TIMES = np.arange(0.0, 8.0, 1 / 30)
SETTLED = TIMES > 3.0
HANDS_Y_MM = 230.0


@pytest.fixture(scope="module")
def lying(cast: Callable[..., Cast]) -> LyingReceiver:
    return cast().receiver


def cause(share: float = 1.0, breath: BreathTrack | None = None, away: float = 1.0) -> Cause:
    times, shares = np.array([0.0, 1.0, 8.0]), np.array([0.0, share, share])
    rock = RockTrack(0.8, 8.0, 0.4, times, shares, ("smooth",) * 3)
    return Cause(TIMES, np.full(len(TIMES), HANDS_Y_MM), away, rock, breath)


@pytest.fixture(scope="module")
def rocked(lying: LyingReceiver) -> Floats:
    return answer(lying.body.rig, lying.matrices, cause())


def roll_deg(lying: LyingReceiver, matrices: Floats, name: str) -> Floats:
    joint = lying.body.rig.index[name]
    turn = matrices[:, joint, :, :3] @ lying.matrices[joint, :, :3].T
    return np.degrees(np.arctan2(turn[:, 0, 2], turn[:, 2, 2]))


def path_mm(lying: LyingReceiver, matrices: Floats, name: str) -> Floats:
    rig = lying.body.rig
    return place(matrices, rig.index[name], rig.head(name))


def test_the_whole_body_answers(lying: LyingReceiver, rocked: Floats) -> None:
    for name in ("root", "spine02", "spine01"):
        assert 5.0 < np.ptp(roll_deg(lying, rocked, name)[SETTLED]) <= 8.0, name
    for name, least in (("head", 5.0), ("upperarm01.L", 8.0), ("wrist.R", 3.0), ("foot.L", 3.0)):
        assert np.ptp(path_mm(lying, rocked, name)[SETTLED, 0]) > least, name
    for name in ("upperleg01.L", "foot.R"):
        assert np.ptp(roll_deg(lying, rocked, name)[SETTLED]) > 3.0, name


def test_what_is_farther_away_moves_later(lying: LyingReceiver, rocked: Floats) -> None:
    first = (TIMES > 4.0) & (TIMES < 5.0)
    peaks = [
        TIMES[first][np.argmax(roll_deg(lying, rocked, name)[first])]
        for name in ("spine02", "root", "upperleg02.L", "lowerleg02.L")
    ]
    assert peaks == sorted(peaks)
    assert 0.1 < peaks[-1] - peaks[0] < 0.4
    assert TIMES[first][np.argmax(path_mm(lying, rocked, "head")[first, 0])] > peaks[0]


def test_hands_push_away_and_the_body_swings_back_by_itself(lying: LyingReceiver, rocked: Floats) -> None:
    there = roll_deg(lying, rocked, "spine02")[SETTLED]
    assert there.max() > -1.5 * there.min() > 0.0, "farther than it comes back"
    away, back = np.sum(np.diff(there) > 0), np.sum(np.diff(there) < 0)
    assert away < 0.8 * back, "and slower on the way back"
    other = answer(lying.body.rig, lying.matrices, cause(away=-1.0))
    assert roll_deg(lying, other, "spine02")[SETTLED] == pytest.approx(-there)


def test_far_ends_stay_on_the_mat_and_nothing_is_torn(lying: LyingReceiver, rocked: Floats) -> None:
    rig = lying.body.rig
    for name in ("wrist.L", "wrist.R", "foot.L", "foot.R"):
        assert np.ptp(path_mm(lying, rocked, name)[..., 2]) < 1.5, name
        assert np.ptp(path_mm(lying, rocked, name)[..., 1]) < 1.5, name
    for joint, parent in enumerate(rig.parents):
        if parent >= 0:
            own, above = (place(rocked, j, rig.heads_mm[joint]) for j in (joint, parent))
            assert np.linalg.norm(own - above, axis=1).max() < 6.0, rig.names[joint]
    turns = rocked[..., :3]
    assert np.abs(turns @ np.swapaxes(turns, -1, -2) - np.eye(3)).max() < 1e-9


def test_without_rocking_it_lies_still(lying: LyingReceiver) -> None:
    for still in (cause(0.0), Cause(TIMES, np.zeros(len(TIMES)), 1.0)):
        moved = answer(lying.body.rig, lying.matrices, still)
        np.testing.assert_allclose(moved, np.broadcast_to(lying.matrices, moved.shape), atol=1e-9)


def test_breath_lifts_the_chest_and_nothing_else(lying: LyingReceiver) -> None:
    breath = BreathTrack(np.array([0.0, 8.0]), np.array([0.0, 2.0]))
    moved = answer(lying.body.rig, lying.matrices, cause(0.0, breath))
    assert 3.0 < np.ptp(path_mm(lying, moved, "spine02")[:, 2]) < 4.5
    for name in ("root", "wrist.L", "foot.R"):
        assert np.ptp(path_mm(lying, moved, name), axis=0).max() < 0.2, name


@pytest.fixture(scope="module")
def on_skin(lying: LyingReceiver, rocked: Floats) -> tuple[Carried, Floats, Floats]:
    """A place under a heel as it is carried; a patch of skin there, still (p, 3) and moved (t, p, 3)."""
    body = lying.body
    mesh = adaptive(body.topology.skin, np.ones(len(body.topology.skin), int), len(body.points_mm))
    rest = SkinAtRest(np.asarray(mesh.sampling @ body.points_mm), mesh.sampling @ body.weights)
    skin = look_down(lying_points(lying, mesh).astype(np.float64), mesh.triangles, (-40, 140, 120, 360))
    xy = np.array([52.0, 240.0])
    some = rocked[SETTLED][::6]
    carried = carry(skin, rest, lying.matrices, some, np.tile(xy, (len(some), 1)), np.zeros(len(some)))
    near = np.unique(skin.triangles[skin.pin(xy + np.mgrid[-32:33:8, -32:33:8].reshape(2, -1).T).triangle])
    weights = rest.weights[near].toarray()
    corners = np.einsum("pj,tjkm->tpkm", weights, np.concatenate([lying.matrices[None], some]))
    points = np.einsum("tpkm,pm->tpk", corners[..., :3], rest.points_mm[near]) + corners[..., 3]
    return carried, points[0], points[1:]


def test_hands_ride_on_the_skin(on_skin: tuple[Carried, Floats, Floats]) -> None:
    carried, still, moved = on_skin
    off = np.linalg.norm(carried.points(np.broadcast_to(still, moved.shape)) - moved, axis=-1)
    assert np.linalg.norm(moved - still, axis=-1).max() > 5.0, "it does move"
    assert np.median(off) < 0.25
    assert off.max() < 1.0


def test_there_and_back(on_skin: tuple[Carried, Floats, Floats]) -> None:
    carried, still, moved = on_skin
    here = np.broadcast_to(still, moved.shape)
    np.testing.assert_allclose(carried.back().points(carried.points(here)), here, atol=1e-9)
    joints = np.concatenate([rotation_about([0.0, 0.0, 1.0], [0.3, 0.4]), np.ones((2, 3, 1))], axis=-1)
    many = np.broadcast_to(joints, (len(moved), *joints.shape))
    np.testing.assert_allclose(
        place(carried.joints(many), 1, np.array([1.0, 2.0, 3.0])),
        carried.points(place(many, 1, np.array([1.0, 2.0, 3.0]))),
    )
