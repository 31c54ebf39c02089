"""What a prepared stroke holds. Light to import: playing from the cache needs none of the solving."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.anatomy.back import Back
from viewer.anatomy.places import Places
from viewer.body.rig import Rig
from viewer.body.surface import Detail, Figure
from viewer.motion.arms import ArmPose, BodySide
from viewer.motion.giver import Reaching
from viewer.stroke.stroke import Part, Role, Stroke
from viewer.stroke.timeline import Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats

DENT_STRIDE = 2
"""The skin yields more slowly than arms move: it is kept at every second sample."""


@dataclass(frozen=True, eq=False)
class Figures:
    """What is drawn of both people at one level of detail.

    The receiver's rows are in this order: the ``yielding`` places of the skin, the rest of it, and from
    ``low_from`` on everything that may touch the mat.
    """

    receiver: Figure
    giver: Figure
    yielding: int
    low_from: int


@dataclass(frozen=True, eq=False)
class YieldingCloth:
    """The part of the sheet that hands may press down.

    Attributes:
        rows: (c,) of the figure.
        weights: (c, J) csr float32 of those rows.
        spread: (c, b) csr float32, the rows' dents as mixtures of the b that were baked.
        triangles: (k, 3) rows of the figure, those that touch the rows.
        corners: (c, k) float32, adds triangle vectors to the rows.
    """

    rows: NDArray[np.int64]
    weights: sp.csr_matrix
    spread: sp.csr_matrix
    triangles: NDArray[np.int32]
    corners: sp.csr_matrix


@dataclass(frozen=True, eq=False)
class Yielding:
    """How a receiver's figure yields.

    Attributes:
        count: the first so many rows of the figure yield: the same places, in the same order, at any detail.
        triangles: (k, 3) rows of the figure, those that touch yielding rows.
        corners: (count, k) float32, adds triangle vectors to the yielding rows.
        low_from: rows from here on may touch the mat.
        floor_mm: height of the mat or cradle under each of those.
        weights: (count, J) csr float32 of the yielding rows.
        lying_mm, lying_normals: (n, 3) float32, the whole figure in the world as the receiver lies at first,
            before anything presses, breathed out.
        breath_mm, breath_normals: (n, 3) float32, what a full chest adds to them: all that has to be added
            for one who only breathes.
        cloth: what of the sheet yields; none if no hand comes near it.
    """

    count: int
    triangles: NDArray[np.int32]
    corners: sp.csr_matrix
    low_from: int
    floor_mm: NDArray[np.float32]
    weights: sp.csr_matrix
    lying_mm: NDArray[np.float32]
    lying_normals: NDArray[np.float32]
    breath_mm: NDArray[np.float32]
    breath_normals: NDArray[np.float32]
    cloth: YieldingCloth | None = None


@dataclass(frozen=True, eq=False)
class ScoredHand:
    """One hand over the whole stroke.

    Attributes:
        role: near or far, as seen from the giver.
        side: which hand of the giver it is.
        part: what works.
        centre_mm: (t, 3) world, middle of the working patch at each sample.
        normal: (t, 3) of the skin under it.
        rotation: (t, 3, 3) of the hand.
        arm: the solved arm.
        patch_rows: detail → rows of the giver's skin piece that work.
    """

    role: Role
    side: BodySide
    part: Part
    centre_mm: Floats
    normal: Floats
    rotation: Floats
    arm: ArmPose
    patch_rows: dict[Detail, NDArray[np.int64]]


@dataclass(frozen=True, eq=False)
class Score:
    """A stroke solved for two people; see :func:`viewer.motion.frame.evaluate`.

    Attributes:
        names: variants of receiver and giver.
        duration_s: of one pass of the stroke.
        step_s: time between two samples; sample i is at ``i * step_s``.
        giver_matrices: (t, J, 3, 4) float32, world from rest.
        receiver_matrices: (t, J, 3, 4) float32; (1, J, 3, 4) of one who lies quite still.
        dents_mm: (d, p, 3) float16, rest space, of the yielding rows; i is at ``i * DENT_STRIDE * step_s``.
        shades: (d, p) uint8, contact shadow on them.
        cloth_mm: (d, b, 3) float16, rest space, of the sheet at the same times; see :class:`YieldingCloth`.
        cloth_shades: (d, b) uint8, contact shadow on it.
        yielding: detail → which rows of the receiver's figure those are.
        fullness: (t,) float32, how full the chest of a receiver is who only breathes and is not rocked: then
            joints and skin lie straight between breathed out and a full chest; else (0,).
        eye_rest_mm: (3,) from the giver's head joint to between the eyes, rest axes.
        knees_mm: side → (3,) or (t, 3) world, where the giver's knees are.
        places: where the receiver's rib spaces and sacral openings are; None for a stroke that names none.
    """

    stroke: Stroke
    timeline: Timeline
    names: tuple[str, str]
    giver_rig: Rig
    back: Back
    duration_s: float
    step_s: float
    figures: dict[Detail, Figures]
    giver_matrices: NDArray[np.float32]
    receiver_matrices: NDArray[np.float32]
    dents_mm: NDArray[np.float16]
    shades: NDArray[np.uint8]
    yielding: dict[Detail, Yielding]
    hands: tuple[ScoredHand, ...]
    reaching: Reaching
    eye_rest_mm: Floats
    knees_mm: dict[BodySide, Floats] = field(default_factory=dict)
    fullness: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, dtype=np.float32))
    places: Places | None = None
    cloth_mm: NDArray[np.float16] = field(default_factory=lambda: np.zeros((0, 0, 3), dtype=np.float16))
    cloth_shades: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0), dtype=np.uint8))

    @property
    def solved_s(self) -> float:
        """Until when it can be shown: a first part is played while the rest is solved."""
        return min(self.duration_s, (len(self.giver_matrices) - 1) * self.step_s)

    @property
    def whole(self) -> bool:
        """Whether all of it is solved."""
        return self.solved_s > self.duration_s - self.step_s

    @property
    def ready_s(self) -> float:
        """Until when it can be played without waiting for more; infinite if all of it is solved."""
        return np.inf if self.whole else self.solved_s

    def lift_at(self, role: Role, time_s: float) -> float:
        """How far, in mm, the stroke file holds a hand over the skin."""
        track = self.timeline.hands[role]
        return float(interpolate(track.times_s, track.lifts_mm, track.eases, time_s))
