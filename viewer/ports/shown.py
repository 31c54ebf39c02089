"""What the window shows, as values: techniques, steps, structures, notes over the picture, messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.ports.study import SkinArea, SkinLine, SkinMark
from viewer.state.choices import ViewName


@dataclass(frozen=True)
class TechniqueItem:
    """One line in the list of techniques; `file` is that of a stroke of the person's own, else empty."""

    id: str
    title: str
    file: str = ""


@dataclass(frozen=True)
class StepItem:
    """One step as the side panel and the scrub bar show it; `start_s` is its first occurrence."""

    index: int
    text: str
    start_s: float
    view: ViewName | None = None
    occurrences: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class StructureItem:
    """A structure that a technique works on, as the side panel lists it.

    `ids` is what one line stands for: a bone, both sides of a muscle.
    """

    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class StructureCard:
    """All the window says about one structure; `why` tells where the literature disagrees, or is empty."""

    id: str
    english: str
    latin: str
    kind: str
    words: str
    why: str = ""
    isolated: bool = False


@dataclass(frozen=True)
class Hover:
    """The name of what is under the pointer, in both languages; or, `plain`, two lines of words."""

    english: str
    latin: str = ""
    plain: bool = False


@dataclass(frozen=True)
class Label:
    """A name, or a short number, at a point of the picture (real pixels); `strong` for what is selected."""

    id: str
    text: str
    x_px: float
    y_px: float
    strong: bool = False


@dataclass(frozen=True)
class Tag:
    """A letter or a number on the skin, its middle at a point of the picture (real pixels)."""

    id: str
    text: str
    x_px: float
    y_px: float
    small: bool = False


@dataclass(frozen=True)
class BandShape:
    """A band between two levels, across the back: the corners of its outline in the picture, and its name."""

    text: str
    outline_px: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Notes:
    """All that is written over the picture."""

    labels: tuple[Label, ...] = ()
    numbers: tuple[Label, ...] = ()
    bands: tuple[BandShape, ...] = ()
    tags: tuple[Tag, ...] = ()
    areas: tuple[SkinArea, ...] = ()
    lines: tuple[SkinLine, ...] = ()
    marks: tuple[SkinMark, ...] = ()


@dataclass(frozen=True)
class TechniqueCard:
    """All the window says about one technique.

    Attributes:
        pressure: samples 0..1 of the firmer hand, evenly over `duration_s`.
        hands: the same of each hand, under its name.
        keyframes_s: when the stroke's keyframes come, ascending.
        change_s: when the giver leaves one side and when he or she is at the other; None: stays.
        giver_side: the side of the receiver where a right-handed giver works first.
    """

    id: str
    title: str
    purpose: str
    steps: tuple[StepItem, ...]
    mistakes: tuple[str, ...]
    safety: tuple[str, ...]
    duration_s: float
    giver_side: Literal["left", "right"] = "left"
    pressure: tuple[float, ...] = ()
    structures: tuple[StructureItem, ...] = ()
    hands: tuple[tuple[str, tuple[float, ...]], ...] = ()
    change_s: tuple[float, float] | None = None
    keyframes_s: tuple[float, ...] = ()


@dataclass(frozen=True)
class BreathMoment:
    """How the receiver breathes at a moment: which way, and how full the chest is, 0..1."""

    phase: Literal["in", "out"]
    fullness: float


@dataclass(frozen=True)
class Clock:
    """Where playback stands, as the transport bar shows it; `pressure` 0..1 is the firmer hand's."""

    time_s: float
    duration_s: float
    playing: bool
    pressure: float = 0.0
    step: int | None = None
    section_s: tuple[float, float] | None = None
    breath: BreathMoment | None = None


@dataclass(frozen=True)
class Message:
    """Something the user must know: what happened and what to do; `kind` sets icon and colour."""

    title: str
    text: str
    kind: Literal["error", "warning"] = "error"
