"""The animation skeleton: joints in a tree, and forward kinematics over many moments at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from viewer.transforms import Floats, apply


@dataclass(frozen=True, eq=False)
class Rig:
    """Joints of one body at rest.

    Attributes:
        names: joint names, MakeHuman's (``wrist.L`` is the person's left).
        parents: (J,) index of the parent, −1 for the root; parents come before their children.
        heads_mm: (J, 3) where a joint turns, rest space.
        tails_mm: (J, 3) where its segment ends, rest space.
    """

    names: tuple[str, ...]
    parents: tuple[int, ...]
    heads_mm: Floats
    tails_mm: Floats

    @cached_property
    def index(self) -> dict[str, int]:
        """Name → row."""
        return {name: i for i, name in enumerate(self.names)}

    def head(self, name: str) -> Floats:
        """Rest position (3,) of a joint, mm."""
        return np.asarray(self.heads_mm[self.index[name]])

    def tail(self, name: str) -> Floats:
        """Rest position (3,) of the end of a joint's segment, mm."""
        return np.asarray(self.tails_mm[self.index[name]])

    def descendants(self, name: str) -> tuple[int, ...]:
        """Rows of the joint and of everything that hangs on it."""
        keep = {self.index[name]}
        for i, parent in enumerate(self.parents):
            if parent in keep:
                keep.add(i)
        return tuple(sorted(keep))


@dataclass(frozen=True, eq=False)
class JointTurns:
    """Which joints turn, and how; what is not named stays as at rest relative to its parent.

    Attributes:
        local: joint → rotation (..., 3, 3) about rest axes, applied in the parent's frame.
        world: joint → rotation (..., 3, 3) from rest axes to world axes, whatever the parent does.
        root_rotation: (..., 3, 3) rest axes → world axes of the root.
        root_shift_mm: (..., 3) world = rotation @ rest + shift, for the root.
    """

    local: Mapping[str, Floats]
    world: Mapping[str, Floats]
    root_rotation: Floats
    root_shift_mm: Floats


def forward(rig: Rig, turns: JointTurns, only: tuple[int, ...] | None = None) -> Floats:
    """World-from-rest matrices (..., J, 3, 4) of all joints.

    ``only`` limits the work to those rows and the chain above them; the other rows are left zero.
    """
    rotation, position = chain(rig, turns, only)
    shift = position - apply(rotation, np.broadcast_to(rig.heads_mm, position.shape))
    return np.concatenate([rotation, shift[..., None]], axis=-1)


def chain(rig: Rig, turns: JointTurns, only: tuple[int, ...] | None = None) -> tuple[Floats, Floats]:
    """World rotations (..., J, 3, 3) and joint positions (..., J, 3) in mm."""
    wanted = _with_ancestors(rig, only)
    lead = _leading_shape(turns)
    count = len(rig.names)
    rotation = np.zeros((*lead, count, 3, 3))
    position = np.zeros((*lead, count, 3))
    for i in wanted:
        parent, name = rig.parents[i], rig.names[i]
        if parent < 0:
            turned = turns.root_rotation
            position[..., i, :] = apply(turns.root_rotation, rig.heads_mm[i]) + turns.root_shift_mm
        else:
            turned = rotation[..., parent, :, :]
            step = rig.heads_mm[i] - rig.heads_mm[parent]
            position[..., i, :] = position[..., parent, :] + turned @ step
        if name in turns.local:
            turned = turned @ turns.local[name]
        rotation[..., i, :, :] = turns.world.get(name, turned)
    return rotation, position


def place(matrices: Floats, joint: int, rest_point_mm: Floats) -> Floats:
    """World position (..., 3) of a rest point (..., 3) that is fixed to a joint."""
    m = matrices[..., joint, :, :]
    return apply(m[..., :3], np.asarray(rest_point_mm)) + m[..., 3]


def _with_ancestors(rig: Rig, only: tuple[int, ...] | None) -> list[int]:
    if only is None:
        return list(range(len(rig.names)))
    wanted: set[int] = set()
    for row in only:
        while row >= 0 and row not in wanted:
            wanted.add(row)
            row = rig.parents[row]
    return sorted(wanted)


def _leading_shape(turns: JointTurns) -> tuple[int, ...]:
    shapes = [turns.root_rotation.shape[:-2], turns.root_shift_mm.shape[:-1]]
    shapes += [r.shape[:-2] for r in (*turns.local.values(), *turns.world.values())]
    return tuple(np.broadcast_shapes(*shapes))
