"""What lies under the skin of one body: every bone, disc and muscle, by layer, ready to ride along."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.structures import Side
from viewer.body.surface import Figure, Piece

Kind = Literal["bone", "disc", "muscle"]


@dataclass(frozen=True)
class Named:
    """One structure by its names.

    Attributes:
        id: ``bone/T5``, ``bone/rib-7-left``, ``disc/L5-S1``, ``muscle/trapezius-upper-left``.
        text: id of its entry in the texts, which both sides share: ``T5``, ``rib-7``, ``trapezius-upper``.
        side: of the body.
        layer: ``superficial``, ``deep`` or ``bones``.
        latin, english: with the side, after Terminologia Anatomica 2.
        words: what it is, what it does, where the hand finds it, which techniques work on it.
    """

    id: str
    text: str
    side: Side | Literal["middle"]
    layer: Literal["superficial", "deep", "bones"]
    latin: str
    english: str
    words: str

    @property
    def kind(self) -> Kind:
        """Bone, disc or muscle."""
        kind: Kind = self.id.partition("/")[0]  # type: ignore[assignment]
        return kind


@dataclass(frozen=True, eq=False)
class Stratum:
    """One layer under the skin.

    Attributes:
        figure: its structures joined; a piece is named by its structure's id.
        tendon: (n,) 0 red flesh to 1 pale tendon; 0 for bone.
        fibre_mm: (n,) which fibre a point is on: distance across the fibres; 0 for bone.
    """

    figure: Figure
    tendon: NDArray[np.float32]
    fibre_mm: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Interior:
    """All that lies under the skin of one body, rest space.

    Attributes:
        body: name of the variant.
        strata: layer name → stratum.
        mat_end_y_mm: where, under the lying body, the mat ends and the cradle begins.
    """

    body: str
    strata: Mapping[str, Stratum]
    mat_end_y_mm: float = math.inf

    @cached_property
    def pieces(self) -> Mapping[str, tuple[str, Piece]]:
        """Structure id → (layer, piece of that layer's figure)."""
        return {p.name: (layer, p) for layer, s in self.strata.items() for p in s.figure.pieces}
