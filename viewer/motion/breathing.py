"""Both people breathe: when, and what it does to trunk, shoulders and ribs."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from viewer.body.rig import Rig
from viewer.motion.giver import SIGNS, X, Z
from viewer.stroke.rhythms import OUT_SHARE, REST_SHARE, BreathTrack, breathing
from viewer.stroke.stroke import Breath
from viewer.stroke.timeline import Timeline
from viewer.transforms import Floats, rotation_about

GIVER_PER_MINUTE, RECEIVER_PER_MINUTE = 14.0, 12.0
"""Who works breathes a little faster than who rests, unless the stroke says how both breathe."""
UNBENDS_DEG = {"spine03": 0.3, "spine02": 0.4, "spine01": 0.4}
"""How far a full chest straightens the trunk."""
SHOULDERS_RISE_DEG = 1.2
WIDENS = {
    "spine04": (0.006, 0.016),
    "spine03": (0.012, 0.024),
    "spine02": (0.016, 0.026),
    "spine01": (0.010, 0.016),
}
"""How much wider, and how much deeper from back to front, a full trunk is at these joints."""


def fullness(timeline: Timeline, times_s: Floats) -> Floats:
    """How full (t,) the giver's chest is, 0…1: with the stroke's breath, or at a pace of its own."""
    track = timeline.breath or own_pace(GIVER_PER_MINUTE, timeline.duration_s)
    return track.fullness(times_s)


def receivers(timeline: Timeline) -> BreathTrack:
    """When the receiver breathes: as the stroke says, or calmly."""
    return timeline.breath or own_pace(RECEIVER_PER_MINUTE, timeline.duration_s)


def own_pace(per_minute: float, duration_s: float) -> BreathTrack:
    """A breath of about that pace that goes round with a stroke of that length, breathed out at both ends."""
    track = breathing(Breath(per_minute), [], duration_s)
    return BreathTrack(track.times_s, track.counts + OUT_SHARE + REST_SHARE / 2)


def risen(full: Floats) -> dict[str, Floats]:
    """Further turns (t, 3, 3) of trunk and shoulder girdle of a giver whose chest is full (t,) so far."""
    out = {name: rotation_about(X, np.radians(degrees * full)) for name, degrees in UNBENDS_DEG.items()}
    for side, sign in SIGNS:
        out[f"clavicle.{side}"] = rotation_about(Z, -sign * np.radians(SHOULDERS_RISE_DEG * full))
    return out


def widened(
    rig: Rig, matrices: Floats, full: Floats, widens: Mapping[str, tuple[float, float]] = WIDENS
) -> Floats:
    """Matrices (t, J, 3, 4) of joints whose ribs and belly are wider and deeper, the chest full (t,) so far.

    What hangs on a joint grows about its axis; other joints stay where they are, so that no hand is moved.
    """
    out = matrices.copy()
    for name, (across, deep) in widens.items():
        row, grows = rig.index[name], np.zeros((len(full), 3, 3))
        grows[:, 0, 0], grows[:, 2, 2] = across * full, deep * full
        turned = matrices[:, row, :, :3] @ grows
        out[:, row, :, :3] += turned
        out[:, row, :, 3] -= turned @ ((rig.head(name) + rig.tail(name)) / 2)
    return out
