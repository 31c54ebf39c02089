"""What the one who presents reads: the step of now, the one that comes next, and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class TalkStep:
    """A step of a technique: its text, and when it is lit, s, once for each time it is repeated."""

    index: int
    text: str
    occurrences: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Place:
    """Where a talk stands within a technique.

    Attributes:
        number, count: which step of how many, from 1; number 0: before the first.
        round_, rounds: which time this step is shown of how many, from 1.
        now, then: the text of this step and of the next one; empty where there is none.
    """

    number: int
    count: int
    round_: int
    rounds: int
    now: str
    then: str


def place_of(steps: Sequence[TalkStep], step: int | None, time_s: float) -> Place:
    """Where a talk stands: at which step, and how often it has come by."""
    order = sorted(steps, key=lambda one: one.index)
    at = next((i for i, one in enumerate(order) if one.index == step), -1)
    here = order[at] if at >= 0 else None
    then = order[at + 1].text if at + 1 < len(order) else ""
    spans = here.occurrences if here is not None else ()
    begun = sum(1 for start_s, _ in spans if start_s <= time_s + 1e-6)
    return Place(at + 1, len(order), max(begun, 1), max(len(spans), 1), here.text if here else "", then)
