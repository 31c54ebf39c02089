"""When a giver's posture is judged: at the moments of a stroke that are hardest to reach."""

from __future__ import annotations

import numpy as np

from viewer.motion.cast import Cast
from viewer.motion.giver import Reaching
from viewer.motion.plan import HandPlan, giver_sign, hands_y
from viewer.motion.posture_search import USUAL, Task, Weights, find_posture
from viewer.motion.scored import DENT_STRIDE
from viewer.stroke.stroke import Role, Stroke
from viewer.stroke.timeline import Timeline
from viewer.transforms import Floats

SAMPLES_PER_S = 15.0
"""Between samples joint matrices and dents are blended straight: within 0.2 mm of the truth at this rate."""
JUDGED_STOPS = 6
"""A posture for thumbs that walk is judged at so many of the places that they press."""


def sample_times(timeline: Timeline) -> Floats:
    """When (t,) a stroke is solved: evenly, from its beginning to its end, and for whole dents."""
    count = DENT_STRIDE * int(np.ceil(timeline.duration_s * SAMPLES_PER_S / DENT_STRIDE)) + 1
    return np.asarray(np.arange(count) * (timeline.duration_s / (count - 1)), dtype=np.float64)


def search_posture(
    cast: Cast,
    stroke: Stroke,
    timeline: Timeline,
    plans: dict[Role, HandPlan],
    weights: Weights = USUAL,
) -> Reaching:
    """How the giver kneels, judged at the moments of the hardest repeat and with the hands lifted.

    Of hands that walk also where they begin, turn and end.
    """
    thumbs = any(plan.part == "thumb" for plan in plans.values())
    moments = _moments_of_stops(timeline) if thumbs else _moments(timeline, bool(stroke.repeat.stops))
    from_y = float(hands_y(plans, sample_times(timeline)).mean())
    task = Task(
        cast,
        plans,
        moments,
        giver_sign(stroke),
        float(cast.back.y_mm(stroke.giver.level)),
        hands_y(plans, moments) - from_y,
        stroke.giver.follows,
        from_y,
        weights,
    )
    return find_posture(task)


def _moments(timeline: Timeline, walks: bool) -> Floats:
    """The times (m,) at which heels are judged: most of them in the hardest repeat."""
    repeats = [s for s in timeline.spans if s.kind == "repeat"]
    hardest = max(repeats, key=lambda s: s.peak)
    first = repeats[0].start_s
    pressed = hardest.start_s + np.linspace(0.05, 0.75, 5) * (hardest.end_s - hardest.start_s)
    walked = [repeats[0], repeats[len(repeats) // 2], repeats[-1]] if walks else []
    there = [(s.start_s + s.end_s) / 2 for s in walked if s is not hardest]
    return np.concatenate([[0.0, 0.75 * first, first], pressed, there])


def _moments_of_stops(timeline: Timeline) -> Floats:
    """The times (m,) at which thumbs are judged: pressed at places from the first to the last, and lifted."""
    repeats = [s for s in timeline.spans if s.kind == "repeat"]
    some = sorted({round(i) for i in np.linspace(0, len(repeats) - 1, JUDGED_STOPS)})
    middles = [0.5 * (repeats[i].start_s + repeats[i].end_s) for i in some]
    track = next(iter(timeline.hands.values()))
    after = track.times_s > repeats[-1].end_s
    lifted = float(track.times_s[after][np.argmax(track.lifts_mm[after])])
    going_back = 0.5 * (lifted + timeline.duration_s)
    return np.array([0.0, *middles, lifted, going_back])
