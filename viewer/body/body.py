"""A body at rest: its points, its rig, its weights, and which faces are what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.rig import Rig
from viewer.transforms import Floats

Quads = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Topology:
    """Quads over the base points (n_base, 3): (k, 4) each, wound so that their normals look outward."""

    skin: Quads
    tights: Quads
    hair: Quads
    eyes: Quads


@dataclass(frozen=True, eq=False)
class PointGroups:
    """Which base points are averaged to find each joint: two (J, n_base) matrices, their rows sum to 1."""

    heads: sp.csr_matrix
    tails: sp.csr_matrix


@dataclass(frozen=True, eq=False)
class BodyData:
    """What the mesh files hold: the unmorphed base, and the morph targets that make a person of it.

    Attributes:
        base_points_mm: (n, 3) rest space (x to the person's right, y to the head, z to the back).
        targets: name → (rows (k,), deltas (k, 3) mm).
        weights: (n, J) csr, rows sum to 1.
    """

    base_points_mm: Floats
    targets: Mapping[str, tuple[NDArray[np.int64], Floats]]
    topology: Topology
    joint_names: tuple[str, ...]
    joint_parents: tuple[int, ...]
    joint_points: PointGroups
    weights: sp.csr_matrix


@dataclass(frozen=True, eq=False)
class Body:
    """One person at rest.

    Attributes:
        name: the variant, such as ``woman`` or ``man-heavy``.
        points_mm: (n, 3) rest space; rows as in MakeHuman's base mesh, helper points included.
        weights: (n, J) csr, rows sum to 1.
    """

    name: str
    points_mm: Floats
    rig: Rig
    weights: sp.csr_matrix
    topology: Topology

    @cached_property
    def skin_rows(self) -> NDArray[np.int64]:
        """The base points that the skin uses, ascending."""
        return np.unique(self.topology.skin)

    @cached_property
    def stature_mm(self) -> float:
        """Height from sole to crown."""
        y = self.points_mm[self.skin_rows, 1]
        return float(y.max() - y.min())

    def weight_of(self, *prefixes: str, side: str = "") -> Floats:
        """How much (n,) of each base point hangs on joints whose names start with one of the prefixes.

        ``side`` is ``"L"`` or ``"R"`` to count one side only.
        """
        names = self.rig.names
        chosen = [
            i
            for i, n in enumerate(names)
            if n.startswith(prefixes) and n.endswith("." + side if side else "")
        ]
        return np.asarray(self.weights[:, chosen].sum(axis=1), dtype=np.float64).ravel()
