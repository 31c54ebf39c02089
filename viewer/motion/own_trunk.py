"""How near a giver's elbow comes to the own trunk, before anything is dressed or skinned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.rig import JointTurns, chain
from viewer.transforms import Floats

JOINT = "spine03"
"""The elbows of somebody who kneels and leans over are beside it; so near to it the trunk is stiff."""
OWN_SHARE = 0.6
"""Skin is the trunk's that hangs on it by more than this."""


@dataclass(frozen=True, eq=False)
class OwnTrunk:
    """The skin of a giver's trunk at rest.

    Attributes:
        joint: index of the joint with which it goes along.
        head_mm: (3,) of that joint, rest space.
        points_mm, normals: (n, 3) rest space; normals point out.
        tree: of the points.
    """

    joint: int
    head_mm: Floats
    points_mm: Floats
    normals: Floats
    tree: cKDTree

    def frame(self, body: Body, turns: JointTurns) -> tuple[Floats, Floats]:
        """World rotation (..., 3, 3) of the trunk and place (..., 3) of its joint."""
        rotation, position = chain(body.rig, turns, (self.joint,))
        return rotation[..., self.joint, :, :], position[..., self.joint, :]

    def clearance(self, points_mm: Floats, rotation: Floats, joint_mm: Floats) -> Floats:
        """How far (..., b) world points (..., b, 3) are from the skin of the trunk in a frame (...).

        Negative inside.
        """
        at_rest = (points_mm - joint_mm[..., None, :]) @ rotation + self.head_mm
        away, nearest = self.tree.query(at_rest.reshape(-1, 3))
        off = at_rest.reshape(-1, 3) - self.points_mm[nearest]
        outside = np.sum(off * self.normals[nearest], axis=1) >= 0
        return np.asarray(np.where(outside, away, -away).reshape(at_rest.shape[:-1]))


def own_trunk(body: Body) -> OwnTrunk:
    """The trunk of this giver."""
    own = np.zeros(len(body.points_mm), dtype=bool)
    own[body.skin_rows] = body.weight_of("root", "spine")[body.skin_rows] > OWN_SHARE
    quads = body.topology.skin
    triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    normals = vertex_normals(body.points_mm, triangles)
    joint = body.rig.index[JOINT]
    points = body.points_mm[own]
    return OwnTrunk(joint, body.rig.head(JOINT), points, normals[own], cKDTree(points))
