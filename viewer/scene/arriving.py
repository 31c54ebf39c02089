"""What is worked out of two people before they come on the stage: plain numpy, on any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.interior import Interior
from viewer.ports import Detail
from viewer.scene.bake import EFFORTS, Light, bake
from viewer.scene.inside import Preparation
from viewer.scene.people import Pattern, head_rows
from viewer.scene.room import Plan
from viewer.scene.shading import key_direction
from viewer.scene.shadows import Ground
from viewer.scene.studio import FLOOR_MM, Dome, Prop
from viewer.scene.working import Sparse, Touching, side_of, skin_only
from viewer.state.choices import Looks
from viewer.state.layers import INSIDE, InsideName

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.scored import Figures


@dataclass(frozen=True, eq=False)
class Below:
    """Layers under the skin, under a lamp in direction ``key`` (3,)."""

    key: NDArray[np.float64]
    layers: Mapping[InsideName, Preparation]


@dataclass(frozen=True, eq=False)
class Arrival:
    """Two people in one detail, ready to come on the stage, and the room around them.

    Attributes:
        detail: which of their meshes.
        sparse: rows that stand for all of them.
        touching: rows that matter for shadows on the receiver.
        patterns: role → how the figure is drawn.
        lights: role → how open each point is to the sky and to the lamp.
        room: mat, cradle and backdrop; None where they stand already.
        below: layers under the skin, and where the lamp stands: behind the giver's left shoulder.
    """

    detail: Detail
    sparse: Sparse
    touching: Touching
    patterns: Mapping[str, Pattern]
    lights: Mapping[str, Light]
    room: Plan | None
    below: Below

    def fits(self, figures: Figures) -> bool:
        """Whether such figures were what it was worked out for."""
        people = {"receiver": figures.receiver, "giver": figures.giver}
        return all(len(people[role].points_mm) == len(self.patterns[role].apart) for role in people)


CLASSES: tuple[type, ...] = (
    *(Arrival, Below, Sparse, Touching, Pattern, Light, Preparation),
    *(Plan, Prop, Dome, Ground, Looks),
)
"""What an arrival consists of: it can be kept in a file."""


def arrive(
    frame: Frame,
    figures: Figures,
    looks: Looks,
    interior: Interior | None = None,
    key: NDArray[np.float64] | None = None,
    room: bool = True,
) -> Arrival:
    """Work everything out as a frame has it; the costly part of a first `Stage.show`.

    Args:
        frame: the moment for which people shade themselves and each other.
        figures: of the frame's detail.
        looks: the colours of both.
        interior: what lies under the receiver's skin; the layers that the frame brings are made ready too.
        key: (3,) towards the lamp, where it stands already; else it goes behind the giver's left shoulder.
        room: whether the room around them is wanted too.
    """
    key = key_direction(side_of(frame.giver.points_mm)) if key is None else key
    touching = Touching.of(frame, figures)
    people = (
        ("receiver", figures.receiver, frame.receiver, 0.0),
        ("giver", figures.giver, frame.giver, FLOOR_MM),
    )
    effort = EFFORTS[frame.detail]
    lights = {
        role: bake(figure, shape.points_mm, shape.normals, key, ground_mm, effort)
        for role, figure, shape, ground_mm in people
    }
    hands = lights["giver"].sky  # the hands move about: what they hide from each other now tells little
    hands[touching.hands] = 0.5 + 0.5 * hands[touching.hands]
    return Arrival(
        frame.detail,
        Sparse.of(figures),
        touching,
        {role: Pattern.of(figure, role, looks) for role, figure, _, _ in people},
        lights,
        _room(frame, figures, key) if room else None,
        ready_below(frame, interior, key),
    )


def ready_below(frame: Frame, interior: Interior | None, key: NDArray[np.float64] | None = None) -> Below:
    """Make ready what a frame brings of an interior; for ``key`` see :func:`arrive`."""
    key = key_direction(side_of(frame.giver.points_mm)) if key is None else key
    strata = interior.strata if interior is not None else {}
    names = [name for name in INSIDE if name in strata and name in frame.inside]
    return Below(key, {n: Preparation.of(n, strata[n], frame.inside[n], key) for n in names})


def _room(frame: Frame, figures: Figures, key: NDArray[np.float64]) -> Plan:
    receiver, figure = frame.receiver.points_mm, figures.receiver
    head = receiver[skin_only(figure, head_rows(figure))]
    return Plan.of(receiver[figure.by_name["skin"].rows], head, key)
