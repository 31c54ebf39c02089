from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp

from meshes.builder.body import collapsed, other_side, symmetric_points, target_names, tidy_weights
from meshes.builder.makehuman import RawRig

NAMES = ("root", "spine02", "breast.L", "breast.R", "head", "jaw", "tongue00", "foot.L", "toe1-1.L", "foot.R")
PARENTS = (-1, 0, 1, 1, 1, 4, 5, 0, 7, 0)
MIRROR = np.array([1, 0, 2])


def _rig() -> RawRig:
    weights = np.zeros((3, len(NAMES)))
    weights[0, [2, 1]] = 0.75, 0.25  # a point of the left breast
    weights[1, [3, 1]] = 0.75, 0.25
    weights[2, [4, 6, 5]] = 0.5, 0.3, 0.2  # a point of the face
    spots = tuple(np.array([i % 3]) for i in range(len(NAMES)))
    return RawRig(NAMES, PARENTS, spots, spots, sp.csr_array(weights))


def test_face_breasts_and_toes_go_to_the_joint_that_stays() -> None:
    rig = collapsed(_rig(), MIRROR)
    assert rig.names == ("root", "spine02", "head", "foot.L", "foot.R")
    assert rig.parents == (-1, 0, 1, 0, 0)
    assert rig.weights.toarray().tolist() == [[0, 1, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0]]


def test_joints_come_to_lie_symmetrically() -> None:
    rig = collapsed(_rig(), MIRROR)
    where = dict(zip(rig.names, rig.heads, strict=True))
    assert where["root"].tolist() == [0, 1]  # found at 0, and 1 is its mirror image
    assert where["foot.R"].tolist() == MIRROR[where["foot.L"]].tolist()


def test_weights_come_out_symmetric_without_crumbs_and_summing_to_one() -> None:
    names = ("root", "foot.L", "foot.R")
    crooked = sp.csr_array(np.array([[0.5, 0.498, 0.002], [0.6, 0.0, 0.4], [2.0, 0.0, 0.0]]))
    weights = tidy_weights(crooked, names, MIRROR).toarray()
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-6)
    assert np.array_equal(weights[0, [0, 2, 1]], weights[1])
    assert weights[0, 2] == 0


def test_points_are_averaged_with_their_mirror_images() -> None:
    points = np.array([[-10.0, 1, 2], [12.0, 3, 4], [0.5, 7, 8]])
    even = symmetric_points(points, MIRROR)
    assert even.tolist() == [[-11, 2, 3], [11, 2, 3], [0, 7, 8]]


@pytest.mark.parametrize(
    ("name", "other"), [("wrist.L", "wrist.R"), ("wrist.R", "wrist.L"), ("head", "head")]
)
def test_the_other_side(name: str, other: str) -> None:
    assert other_side(name) == other


def test_every_corner_of_build_has_its_targets() -> None:
    names = target_names()
    assert len(names) == len(set(names)) == 2 + 18 + 18 + 18
    assert "macrodetails/universal-male-young-maxmuscle-minweight" in names
    assert "breast/female-young-minmuscle-maxweight-mincup-averagefirmness" in names
