"""What one stroke file says, as plain values: no file, no body and no time line yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

from viewer.stroke.steps import Step

Role = Literal["near", "far"]
Side = Literal["left", "right"]
Part = Literal["heel", "thumb", "fingers"]
Mirror = Literal["none", "sides"]
Turn = Literal["here", "next"]
"""Words for a place in a repeat that walks: where this repeat works, and where the following one will."""
LateralKind = Literal[
    "lateral_mm", "from_spine_edge_mm", "to_scapula_mm", "to_rib_angle", "rib_space", "foramen"
]

ROLES: Final[tuple[Role, ...]] = ("near", "far")


@dataclass(frozen=True)
class Lateral:
    """How far from the midline the centre of the pressure is, in one of the ways a file may say it.

    `lateral_mm`: mm on the standard adult, scaled with the body; `from_spine_edge_mm`: mm from the spinous
    line to the inner edge of what presses; `to_scapula_mm`: mm from the blade's border, negative before it;
    `to_rib_angle`: share of the way to the rib angle; `rib_space`: 1 … 11; `foramen`: "S1" … "S4".
    The last two may be a `Turn` instead, inside a repeat.
    """

    kind: LateralKind
    value: float | str


@dataclass(frozen=True)
class HandKey:
    """What a keyframe says about one hand. None: as before."""

    level: float | Turn | None = None
    lateral: Lateral | None = None
    lift_mm: float | None = None
    pressure: float | Literal["peak"] | None = None


@dataclass(frozen=True)
class Keyframe:
    """One moment of a section, `at_s` from the section's start; a hand that is None stays as before.

    `ease` describes the movement that arrives here; `line` is the line of the file, from 1; `rock` is the
    share of the full rock, 0 … 1, None as before.
    """

    at_s: float
    near: HandKey | None = None
    far: HandKey | None = None
    ease: str = "smooth"
    line: int = 0
    rock: float | None = None

    def hand(self, role: Role) -> HandKey | None:
        """Return what is said about the hand near the giver, or about the far one."""
        return self.near if role == "near" else self.far


@dataclass(frozen=True)
class HandSpec:
    """How one hand works during the whole stroke.

    `fingers_deg`: heading of the fingers, degrees from headward, turned outward from the spine.
    `side`: the side of the spine that it works on, seen from the giver.
    """

    part: Part
    shape: str
    fingers_deg: float
    side: Role


@dataclass(frozen=True)
class GiverSpec:
    """Where the giver is: the receiver's side, how he or she sits, and the level he or she is beside.

    `follows`: the share of the hands' way along the body that the giver goes along, 0 … 1.
    """

    side: Side
    posture: str
    level: float
    follows: float = 0.0


@dataclass(frozen=True)
class Stop:
    """Where one hand works in one repeat: the level, and the place if it is a rib space or an opening."""

    level: float
    lateral: Lateral | None = None


@dataclass(frozen=True)
class Repeat:
    """The part that is repeated, once for each pressure (0 … 1), which `peak` stands for in the keyframes.

    `stops`: of a hand that walks, where it works in each repeat; `here` and `next` stand for them.
    """

    pressures: tuple[float, ...]
    keyframes: tuple[Keyframe, ...]
    stops: Mapping[Role, tuple[Stop, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Rock:
    """How the receiver's whole body is rocked.

    `hz`: pushes a second; `roll_deg`: how far the trunk rolls, from one end to the other; `back_pressure`:
    the share of the pressure that stays while the body swings back; `line` is the line of the file, from 1.
    """

    hz: float
    roll_deg: float
    back_pressure: float
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Breath:
    """How the receiver breathes: about so often, and, if given, out from that time of each repeat on."""

    per_minute: float
    out_at_s: float | None = None


@dataclass(frozen=True)
class Notes:
    """Sentences beside the steps: what often goes wrong, and what must not happen."""

    mistakes: tuple[str, ...]
    safety: tuple[str, ...]


@dataclass(frozen=True)
class Stroke:
    """One technique, as its author wrote it. `hands` has an entry for each hand that works."""

    id: str
    title: str
    order: int
    purpose: str
    structures: tuple[str, ...]
    giver: GiverSpec
    mirror: Mirror
    hands: Mapping[Role, HandSpec]
    approach: tuple[Keyframe, ...]
    repeat: Repeat
    leave: tuple[Keyframe, ...]
    steps: tuple[Step, ...]
    notes: Notes
    path: Path | None = None
    rock: Rock | None = None
    breath: Breath | None = None

    def from_side(self, side: Side) -> Stroke:
        """The same with the giver at this side of the receiver; of one for both sides it comes first."""
        return self if side == self.giver.side else replace(self, giver=replace(self.giver, side=side))
