"""A whole stroke measured moment by moment, for the tests that hold it to its bounds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.surface import Detail
from viewer.check.measures import (
    Contact,
    Press,
    arms_apart,
    body_inside,
    contacts,
    presses,
    unpressed_skin,
)
from viewer.motion.frame import Frame, evaluate
from viewer.motion.scored import Score, ScoredHand
from viewer.stroke.stroke import Role
from viewer.stroke.timeline import Span

PAIRINGS = (
    ("woman", "man"),
    ("man", "woman"),
    ("man-athletic", "man-athletic"),
    ("woman-heavy", "man-heavy"),
)
"""Receiver and giver: two everyday ones, and of all 36 the two that are hardest (docs/decisions/0012)."""
PRESSED = 0.05

Floats = NDArray[np.float64]


def moments(score: Score, per_s: float) -> Floats:
    """Times (t,) over the whole stroke, not in step with its samples."""
    return np.arange(0.0, score.duration_s, 1.0 / per_s) + 0.011


def measured_contacts(score: Score, detail: Detail, per_s: float = 3.0) -> list[tuple[float, Contact]]:
    """Every pressed hand at every moment."""
    out: list[tuple[float, Contact]] = []
    for frame in _pressed_frames(score, moments(score, per_s), detail):
        out += [(frame.time_s, c) for c in contacts(score, frame) if c.pressure >= PRESSED]
    return out


def measured_presses(score: Score, times_s: Iterable[float]) -> list[tuple[float, Press]]:
    """Every pressed hand at the times given, against the skin as it would lie without hands."""
    out: list[tuple[float, Press]] = []
    for frame in _pressed_frames(score, times_s, "play"):
        unpressed = unpressed_skin(score, sample=round(frame.time_s / score.step_s))
        out += [(frame.time_s, p) for p in presses(score, frame, unpressed)]
    return out


def measured_arms(score: Score, per_s: float = 1.5) -> list[tuple[float, float]]:
    """How far the giver's arms are apart at every moment."""
    return [(float(t), arms_apart(score, evaluate(score, float(t)))) for t in moments(score, per_s)]


def measured_bodies(score: Score, per_s: float = 0.5) -> list[tuple[float, float]]:
    """How deep the giver without the hands is inside the receiver at every moment."""
    return [(float(t), body_inside(score, evaluate(score, float(t)))) for t in moments(score, per_s)]


def _pressed_frames(score: Score, times_s: Iterable[float], detail: Detail) -> Iterable[Frame]:
    for time_s in times_s:
        if max(score.timeline.pressure_at(h.role, float(time_s)) for h in score.hands) >= PRESSED:
            yield evaluate(score, float(time_s), detail)


def repeats(score: Score) -> list[Span]:
    """The repeats in the order they are played."""
    return [span for span in score.timeline.spans if span.kind == "repeat"]


def pressed_s(score: Score) -> float:
    """When, in a repeat, the weight has sunk in."""
    keys = score.stroke.repeat.keyframes
    return next(k.at_s for k in keys if k.near is not None and k.near.pressure == "peak")


def stopped_s(score: Score) -> float:
    """When, in a repeat, the glide outward ends."""
    keys = [(k.at_s, k.near.lateral) for k in score.stroke.repeat.keyframes if k.near is not None]
    return next(at_s for at_s, lateral in keys if lateral is not None and lateral.kind == "to_scapula_mm")


def firm_s(score: Score) -> float:
    """A moment of the firmest press."""
    return repeats(score)[-1].start_s + pressed_s(score) + 0.3


def hand_of(score: Score, role: Role) -> ScoredHand:
    """The scored hand of a role."""
    return next(h for h in score.hands if h.role == role)


@dataclass(frozen=True)
class Fault:
    """One bound that does not hold; printed by the tests."""

    time_s: float
    what: str
    value: float


def beyond(
    measured: Iterable[tuple[float, Contact]], what: str, bound: float, value: Callable[[Contact], float]
) -> list[Fault]:
    """The worst five of those contacts whose value is above a bound."""
    faults = [
        Fault(round(t, 2), f"{c.role} {what}", round(value(c), 2)) for t, c in measured if value(c) > bound
    ]
    return sorted(faults, key=lambda f: -f.value)[:5]


def main() -> int:
    """Measure pairings named as receiver/giver, or all; 1 when something is beyond its bound."""
    import argparse
    import itertools

    from tests.motion.table import faults, figures, header, row
    from viewer import paths
    from viewer.files.score_cache import load_or_prepare_for
    from viewer.files.stroke_file import read_stroke
    from viewer.state.choices import PEOPLE

    parser = argparse.ArgumentParser(prog="python -m tests.motion.survey", description=main.__doc__)
    parser.add_argument("pairs", nargs="*", metavar="RECEIVER/GIVER", help="(default: those of the tests)")
    parser.add_argument("--all", action="store_true", help="every pairing of all people")
    arguments = parser.parse_args()
    asked = [(r, g) for r, _, g in (pair.partition("/") for pair in arguments.pairs)]
    pairs = itertools.product(PEOPLE, PEOPLE) if arguments.all else asked or PAIRINGS
    stroke, wrong = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml"), 0
    sys.stdout.write(header() + "\n")
    for receiver, giver in pairs:
        score = load_or_prepare_for(receiver, giver, stroke)
        values = figures(score)
        wrong += len(faults(values))
        said = f"  cost {score.reaching.cost:.1f}  {', '.join(faults(values))}"
        sys.stdout.write(row(f"{receiver}/{giver}", values) + said + "\n")
        sys.stdout.flush()
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
