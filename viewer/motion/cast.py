"""Two people on stage: what every stroke between them needs and what is costly to find out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.anatomy.back import Back, make_back
from viewer.anatomy.fit import FittedTrunk, fit_trunk
from viewer.anatomy.places import Places
from viewer.anatomy.structures import Side, Skeleton
from viewer.body.body import Body
from viewer.body.rig import place
from viewer.body.skinning import blend, move_points
from viewer.body.subdivision import AdaptiveMesh, adaptive
from viewer.body.surface import Detail, Surface
from viewer.motion.arms import BodySide
from viewer.motion.hand import HAND_JOINTS, Hand, make_hand
from viewer.motion.receiver import LyingReceiver, floor_under, lie_down, press_on_mat
from viewer.motion.response import SkinAtRest
from viewer.motion.skin_field import SkinField, look_down

DETAILS: tuple[Detail, Detail] = ("play", "still")
SIDES: tuple[BodySide, BodySide] = ("L", "R")
Dresser = Callable[[Body, Detail], tuple[Surface, ...]]


@dataclass(frozen=True, eq=False)
class Cast:
    """A receiver who lies on the mat and a giver, before any stroke.

    Attributes:
        receiver: lying.
        giver: at rest.
        trunk: the receiver's spine, ribs and shoulder blades.
        trunk_shift_mm: (3,) from the trunk's rest space to the world.
        back: the receiver's back coordinate.
        skin: the receiver's back as a height field.
        skin_rest: the same mesh before it is posed.
        hands: the giver's, by body side.
        garments: person (``receiver``, ``giver``) → detail → hair, eyes and cloth.
        find_places: see :attr:`places`.
    """

    receiver: LyingReceiver
    giver: Body
    trunk: FittedTrunk
    trunk_shift_mm: NDArray[np.float64]
    back: Back
    skin: SkinField
    skin_rest: SkinAtRest
    hands: dict[BodySide, Hand]
    garments: dict[str, dict[Detail, tuple[Surface, ...]]] = field(default_factory=dict)
    find_places: Callable[[LyingReceiver], Places] | None = None

    @cached_property
    def places(self) -> Places:
        """Rib spaces and openings of the sacrum, found out when a stroke first asks for one (0.7 s).

        Raises:
            ValueError: nobody said how to find them. What finding them raises comes through.
        """
        if self.find_places is None:
            raise ValueError("this cast does not know the receiver's bones")
        return self.find_places(self.receiver)

    @property
    def names(self) -> tuple[str, str]:
        """Variants of receiver and giver."""
        return self.receiver.body.name, self.giver.name


def make_cast(
    receiver: Body,
    giver: Body,
    skeleton: Skeleton,
    dress_receiver: Callable[[LyingReceiver, Back, Detail], tuple[Surface, ...]] | None = None,
    dress_giver: Dresser | None = None,
    find_places: Callable[[LyingReceiver], Places] | None = None,
) -> Cast:
    """Lays the receiver down, seats the trunk's bones, looks down on the back, dresses both (about 2 s)."""
    lying = lie_down(receiver)
    trunk, shift, back = seat_trunk(lying, skeleton)
    garments: dict[str, dict[Detail, tuple[Surface, ...]]] = {"receiver": {}, "giver": {}}
    for detail in DETAILS:
        if dress_receiver is not None:
            garments["receiver"][detail] = dress_receiver(lying, back, detail)
        if dress_giver is not None:
            garments["giver"][detail] = dress_giver(giver, detail)
    hands: dict[BodySide, Hand] = {side: _hand(giver, side) for side in SIDES}
    mesh = _back_mesh(lying, back)
    skin, skin_rest = _look_on_back(lying, back, mesh), _at_rest(receiver, mesh)
    return Cast(lying, giver, trunk, shift, back, skin, skin_rest, hands, garments, find_places)


def seat_trunk(lying: LyingReceiver, skeleton: Skeleton) -> tuple[FittedTrunk, NDArray[np.float64], Back]:
    """A lying receiver's trunk, (3,) from its rest space to the world, and the back coordinate."""
    shift = lying.matrices[lying.body.rig.index["spine03"], :, 3]
    trunk = fit_trunk(skeleton, lying.body, _shoulder_joints(lying, shift))
    return trunk, shift, make_back(trunk, shift)


def hand_levels(body: Body, level: int) -> NDArray[np.int64]:
    """Subdivision levels (q,) that make hands, wrists and the ends of the forearms fine, and nothing else."""
    quads = body.topology.skin
    weight = body.weight_of(*HAND_JOINTS, "lowerarm02")
    return np.where((weight[quads] > 0.5).any(axis=1), level, 0)


def lying_points(lying: LyingReceiver, mesh: AdaptiveMesh) -> NDArray[np.float32]:
    """World points (n, 3) of a mesh on the receiver, skinned and pressed flat on the mat."""
    rest = np.asarray(mesh.sampling @ lying.body.points_mm, dtype=np.float32)
    weights = sp.csr_matrix(mesh.sampling @ lying.body.weights).astype(np.float32)
    points = move_points(blend(weights, lying.matrices.astype(np.float32)), rest)
    press_on_mat(points, floor_under(points, lying.mat_end_y_mm))
    return points


def _hand(body: Body, side: BodySide) -> Hand:
    mesh = adaptive(body.topology.skin, hand_levels(body, 1), len(body.points_mm))
    points, weights = mesh.sampling @ body.points_mm, sp.csr_matrix(mesh.sampling @ body.weights)
    return make_hand(body, side, points, weights, mesh.triangles)


def _shoulder_joints(lying: LyingReceiver, shift: NDArray[np.float64]) -> dict[Side, NDArray[np.float64]]:
    rig = lying.body.rig
    joints: dict[Side, NDArray[np.float64]] = {}
    pairs: tuple[tuple[Side, str], ...] = (("left", "upperarm01.L"), ("right", "upperarm01.R"))
    for side, name in pairs:
        joints[side] = place(lying.matrices, rig.index[name], rig.head(name)) - shift
    return joints


def _back_mesh(lying: LyingReceiver, back: Back) -> AdaptiveMesh:
    """The receiver's skin, fine on the back."""
    centre = lying.points_mm[lying.body.topology.skin].mean(axis=1)
    low, high = _lowest_mm(back), float(back.y_mm(0.0)) + 90.0
    on_back = (
        (centre[:, 1] > low) & (centre[:, 1] < high) & (np.abs(centre[:, 0]) < 240) & (centre[:, 2] > 60)
    )
    return adaptive(lying.body.topology.skin, np.where(on_back, 2, 1), len(lying.body.points_mm))


def _look_on_back(lying: LyingReceiver, back: Back, mesh: AdaptiveMesh) -> SkinField:
    points = lying_points(lying, mesh).astype(np.float64)
    wide = float(np.abs(points[:, 0]).max()) + 20.0
    area = (-wide, wide, _lowest_mm(back) - 60.0, float(points[:, 1].max()) + 20.0)
    return look_down(points, mesh.triangles, area)


def _at_rest(body: Body, mesh: AdaptiveMesh) -> SkinAtRest:
    return SkinAtRest(mesh.sampling @ body.points_mm, sp.csr_matrix(mesh.sampling @ body.weights))


def _lowest_mm(back: Back) -> float:
    return float(back.y_mm(21.0)) - 160.0
