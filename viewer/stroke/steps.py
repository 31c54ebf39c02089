"""The instructions beside the picture: what a stroke file says, and when each one is lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Section = Literal["approach", "repeat", "leave"]
View = Literal["giver", "overhead", "side", "front", "hands", "three-quarter"]


@dataclass(frozen=True)
class Step:
    """One instruction as the file has it; `at_s` is counted from the start of its section."""

    section: Section
    at_s: float
    view: View
    text: str


@dataclass(frozen=True)
class TimedStep:
    """One instruction on the stroke's own time, seconds.

    `start_s` and `end_s` are the first time it is lit, `occurrences` every time (start, end): a step inside
    the repeat is lit in each repeat.
    """

    index: int
    start_s: float
    end_s: float
    occurrences: tuple[tuple[float, float], ...]
    text: str
    view: View


def lay_out(
    steps: Sequence[Step], sections: Sequence[tuple[Section, float]], duration_s: float
) -> tuple[TimedStep, ...]:
    """Place the steps on the time line; each lasts until the next one starts.

    sections: (kind, start in s) in the order they are played, a repeat as often as it is played.
    A step of a section that is never played is left out.
    """
    starts = sorted(
        (round(start_s + step.at_s, 9), index)
        for kind, start_s in sections
        for index, step in enumerate(steps)
        if step.section == kind
    )
    ends = [start_s for start_s, _ in starts[1:]] + [duration_s]
    lit: dict[int, list[tuple[float, float]]] = {}
    for (start_s, index), end_s in zip(starts, ends, strict=True):
        lit.setdefault(index, []).append((start_s, end_s))
    return tuple(
        TimedStep(index, *lit[index][0], tuple(lit[index]), step.text, step.view)
        for index, step in enumerate(steps)
        if index in lit
    )
