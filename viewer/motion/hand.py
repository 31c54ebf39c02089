"""The giver's hand: how its joints turn for a shape, and which part of it works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.normals import face_vectors
from viewer.body.rig import JointTurns, Rig, forward
from viewer.motion.arms import BodySide, hand_rest_frame
from viewer.transforms import Floats, frame, rotation_about, unit

FINGERS = (2, 3, 4, 5)
"""Index to little finger, as the rig counts them; 1 is the thumb."""
PIP_SHARE, DIP_SHARE = 0.70, 0.40
"""How much a relaxed finger bends in its middle and end joint for one degree in its knuckle."""
END_CURL_SHARE = 0.6
"""How much the end joint goes along where the middle joint bends further: both hang on one tendon."""
LEAST_MIDDLE_FLEXION = np.radians(3.0)


@dataclass(frozen=True, eq=False)
class HandShape:
    """Angles of one hand in radians; fields are scalars or (...), ``knuckles`` (..., 4) from index to little.

    Attributes:
        knuckles: flexion at the knuckles; the two joints beyond follow, see :func:`finger_turns`.
        curl: (..., 4) how much further the fingers' middle joints are bent than they follow.
        spread: turn of each finger towards the thumb's side, (4,).
        thumb_flexion: (3,) base, knuckle and end joint of the thumb.
        thumb_in: how far the thumb is drawn to the index finger within the plane of the palm.
        thumb_lift: turn of the thumb about the line of the fingers; negative raises it.
        forearm: joint of the forearm → its rotation (3, 3) as seen from the hand, in rest axes: a bent wrist
            moves the flesh of the heel too.
    """

    knuckles: Floats
    spread: Floats = field(default_factory=lambda: np.radians([-2.0, 0.0, 0.0, 3.0]))
    thumb_flexion: Floats = field(default_factory=lambda: np.radians([0.0, 4.0, 4.0]))
    thumb_in: float = 0.0
    thumb_lift: Floats = field(default_factory=lambda: np.zeros(()))
    forearm: Mapping[str, Floats] = field(default_factory=dict)
    curl: Floats = field(default_factory=lambda: np.zeros(4))

    def with_knuckles(self, knuckles: Floats) -> HandShape:
        """The same hand with other knuckle angles."""
        return replace(self, knuckles=knuckles)

    def with_curl(self, curl: Floats) -> HandShape:
        """The same hand with its fingers bent further, or less far, beyond the knuckles."""
        return replace(self, curl=curl)


SHAPES: dict[str, HandShape] = {
    "flat": HandShape(
        np.radians([2.0, 2.0, 2.0, 3.0]),
        thumb_flexion=np.radians([-6.0, 2.0, 2.0]),
        thumb_in=float(np.radians(32.0)),
        thumb_lift=np.array(np.radians(-38.0)),
    ),
    "closed": HandShape(
        np.radians([2.0, 2.0, 2.0, 3.0]),
        thumb_flexion=np.radians([-6.0, 2.0, 2.0]),
        thumb_in=float(np.radians(46.0)),
        thumb_lift=np.array(np.radians(-38.0)),
    ),
    "relaxed": HandShape(np.radians([14.0, 15.0, 17.0, 19.0]), thumb_in=float(np.radians(12.0))),
}
"""Hand shapes by the name a stroke file uses."""


@dataclass(frozen=True, eq=False)
class Hand:
    """One hand of a body at rest.

    Attributes:
        rig: the person's rig.
        side: which hand.
        points_mm: (n, 3) rest space, the skin of hand and wrist as drawn, made dense.
        weights: (n, J) csr.
        triangles: (k, 3) rows of ``points_mm``.
        areas_mm2: (n,) how much skin each point stands for.
    """

    rig: Rig
    side: BodySide
    points_mm: Floats
    weights: sp.csr_matrix
    triangles: NDArray[np.int64]
    areas_mm2: Floats

    @cached_property
    def frame(self) -> Floats:
        """Columns towards the fingers, out of the back of the hand, and their cross; rest space."""
        return hand_rest_frame(self.rig, self.side)

    @cached_property
    def wrist_mm(self) -> Floats:
        """The wrist joint at rest, (3,)."""
        return self.rig.head(f"wrist.{self.side}")

    @cached_property
    def joints(self) -> tuple[int, ...]:
        """Rows of the wrist and of every joint beyond it."""
        return self.rig.descendants(f"wrist.{self.side}")

    @cached_property
    def finger_axes(self) -> Floats:
        """About what the fingers bend, (3, 4, 3): from the knuckle out, index to little; rest space."""
        along = [[self._along(k, j) for k in FINGERS] for j in (1, 2, 3)]
        return np.cross(along, -self.frame[:, 1])

    @cached_property
    def thumb_axes(self) -> Floats:
        """About what the thumb bends, (3, 3), from its base to its end joint; rest space."""
        return np.cross([self._along(1, j) for j in (1, 2, 3)], thumb_pad_normal(self))

    @cached_property
    def palm_length_mm(self) -> float:
        """From the wrist joint to the knuckle of the middle finger."""
        return float(np.linalg.norm(self.rig.head(f"finger3-1.{self.side}") - self.wrist_mm))

    def _along(self, finger: int, joint: int) -> Floats:
        name = f"finger{finger}-{joint}.{self.side}"
        return unit(self.rig.tail(name) - self.rig.head(name))

    def finger_rows(
        self, fingers: Sequence[int], joints: Sequence[int] = (1, 2, 3), least: float = 0.6
    ) -> NDArray[np.int64]:
        """Rows of ``points_mm`` that hang on the given joints of the given fingers by at least ``least``."""
        chosen = [self.rig.index[f"finger{k}-{j}.{self.side}"] for k in fingers for j in joints]
        return np.flatnonzero(np.asarray(self.weights[:, chosen].sum(axis=1)).ravel() > least)


def make_hand(
    body: Body, side: BodySide, points_mm: Floats, weights: sp.csr_matrix, triangles: NDArray[Any]
) -> Hand:
    """The hand of a body out of points, weights and triangles of its skin; only hand and wrist are kept."""
    rows = [i for i, n in enumerate(body.rig.names) if n.endswith("." + side) and n.startswith(HAND_JOINTS)]
    own = np.flatnonzero(np.asarray(weights[:, rows].sum(axis=1)).ravel() > 0.5)
    third = np.linalg.norm(face_vectors(points_mm, triangles), axis=1) / 6.0
    areas = np.bincount(triangles.ravel(), np.repeat(third, 3), len(points_mm))
    row = np.full(len(points_mm), -1)
    row[own] = np.arange(len(own))
    inner = row[triangles][(row[triangles] >= 0).all(axis=1)]
    return Hand(
        body.rig, side, points_mm[own], weights[own].tocsr(), inner, np.asarray(areas[own], np.float64)
    )


HAND_JOINTS = ("wrist", "finger", "metacarpal")


def finger_turns(hand: Hand, shape: HandShape) -> dict[str, Floats]:
    """Joint → rotation (..., 3, 3) about rest axes for a shape."""
    sign = 1.0 if hand.side == "L" else -1.0
    towards, dorsal = hand.frame[:, 0], hand.frame[:, 1]
    beyond = np.maximum(shape.knuckles, LEAST_MIDDLE_FLEXION)
    bent = shape.knuckles, PIP_SHARE * beyond + shape.curl, DIP_SHARE * beyond + END_CURL_SHARE * shape.curl
    flexed = rotation_about(hand.finger_axes, np.stack(np.broadcast_arrays(*bent), axis=-2))
    spread = rotation_about(dorsal, -sign * np.asarray(shape.spread))
    flexed[..., 0, :, :, :] = spread @ flexed[..., 0, :, :, :]
    out = {
        f"finger{k}-{j + 1}.{hand.side}": flexed[..., j, column, :, :]
        for column, k in enumerate(FINGERS)
        for j in range(3)
    }
    thumb = rotation_about(hand.thumb_axes, np.moveaxis(shape.thumb_flexion, 0, -1))
    out |= {f"finger1-{j + 1}.{hand.side}": thumb[..., j, :, :] for j in range(3)}
    base = f"finger1-1.{hand.side}"
    inward = rotation_about(dorsal, sign * shape.thumb_in)
    out[base] = rotation_about(towards, sign * np.asarray(shape.thumb_lift)) @ inward @ out[base]
    return out


def thumb_pad_normal(hand: Hand) -> Floats:
    """Unit vector (3,) out of the pad of the thumb, rest space: square to the bone, towards the fingers."""
    rig, side = hand.rig, hand.side
    name = f"finger1-3.{side}"
    along = unit(rig.tail(name) - rig.head(name))
    rows = hand.finger_rows((1,), (3,), least=0.7)
    across = hand.points_mm[rows] - rig.head(name)
    across = across - np.outer(across @ along, along)
    across = across - across.mean(axis=0)
    directions = np.linalg.svd(across, full_matrices=False)[2]
    thin = directions[1]
    towards = -hand.frame[:, 1] + 0.6 * unit(rig.head(f"finger2-1.{side}") - rig.head(name))
    normal = thin if thin @ towards > 0 else -thin
    return frame(along, normal)[:, 1]


def local_points(hand: Hand, shape: HandShape, rows: NDArray[np.int64] | None = None) -> Floats:
    """Points (..., n, 3) of the shaped hand in rest axes, with the wrist joint as the origin."""
    turns = JointTurns(finger_turns(hand, shape), {}, np.eye(3), np.zeros(3))
    matrices = forward(hand.rig, turns, hand.joints)
    weights = hand.weights if rows is None else hand.weights[rows]
    points = hand.points_mm if rows is None else hand.points_mm[rows]
    used = np.unique(weights.indices)
    moved = _whole(matrices, hand, shape, used)
    lead, count = moved.shape[:-3], len(points)
    columns = np.moveaxis(moved, -2, 0).reshape(-1, 4 * len(used))
    placed = _carried(weights[:, used], points) @ columns.T
    return np.asarray(np.moveaxis(placed.reshape(count, 3, *lead), (0, 1), (-2, -1)) - hand.wrist_mm)


def _carried(weights: sp.csr_matrix, points: Floats) -> sp.csr_matrix:
    """What (n, 4·J) the columns of J joints' matrices are multiplied by to get points (n, 3)."""
    entry = weights.tocoo()
    whole = np.concatenate([points, np.ones((len(points), 1))], axis=1)[entry.row] * entry.data[:, None]
    columns = 4 * entry.col[:, None] + np.arange(4)
    rows = np.repeat(entry.row, 4)
    return sp.csr_matrix((whole.ravel(), (rows, columns.ravel())), shape=(len(points), 4 * weights.shape[1]))


def _whole(matrices: Floats, hand: Hand, shape: HandShape, used: NDArray[np.int64]) -> Floats:
    """Matrices of the joints in use; the forearm's turn about the wrist as the shape says, or not."""
    out = matrices[..., used, :, :].copy()
    for place, joint in enumerate(used):
        if joint not in hand.joints:
            turn = shape.forearm.get(hand.rig.names[joint], np.eye(3))
            out[..., place, :, :3] = turn
            out[..., place, :, 3] = hand.wrist_mm - turn @ hand.wrist_mm
    return out
