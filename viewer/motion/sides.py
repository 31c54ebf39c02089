"""Which side the giver works from now, and how much of him or her is seen while changing sides."""

from __future__ import annotations

from viewer.motion.scored import Score, ScoredHand
from viewer.stroke.stroke import Side
from viewer.stroke.timeline import Timeline

FADE_S = 1.2
"""So long a giver who goes to the other side takes to fade, and again to come back."""


def working_hands(score: Score, time_s: float) -> tuple[ScoredHand, ...]:
    """The hands of the half that is played; of a score that was not joined, all hands."""
    if not changes_sides(score.timeline):
        return score.hands
    half = len(score.hands) // 2
    return score.hands[half:] if has_changed(score.timeline, time_s) else score.hands[:half]


def giver_side(score: Score, time_s: float) -> Side:
    """The side of the receiver at which the giver is."""
    first = score.stroke.giver.side
    other: Side = "right" if first == "left" else "left"
    return other if has_changed(score.timeline, time_s) else first


def giver_shown(timeline: Timeline, time_s: float) -> float:
    """How much of the giver is there, 0…1: none for a moment, halfway between two sides."""
    start_s, end_s = change_of(timeline)
    if not start_s < time_s < end_s:
        return 1.0
    middle = (start_s + end_s) / 2
    fade_s = min(FADE_S, (end_s - start_s) / 2)
    gone = 1.0 - max(0.0, abs(time_s - middle) - ((end_s - start_s) / 2 - fade_s)) / fade_s
    return float(1.0 - gone * gone * (3.0 - 2.0 * gone))


def changes_sides(timeline: Timeline) -> bool:
    """Whether all of it is played again from the other side."""
    return any(span.mirrored for span in timeline.spans)


def has_changed(timeline: Timeline, time_s: float) -> bool:
    """Whether the giver has gone to the other side by then."""
    start_s, end_s = change_of(timeline)
    return changes_sides(timeline) and time_s > (start_s + end_s) / 2


def change_of(timeline: Timeline) -> tuple[float, float]:
    """When the giver leaves the first side, and when he or she is at the other one; (0, 0) if never."""
    second = [span.start_s for span in timeline.spans if span.mirrored]
    first = [span.end_s for span in timeline.spans if not span.mirrored]
    return (first[-1], second[0]) if second and first else (0.0, 0.0)
