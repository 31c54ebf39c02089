"""Two versions of a stroke: where a moment of one is in the other, and whether they move alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from viewer.stroke.stroke import Keyframe, Notes, Stroke
from viewer.stroke.timeline import Span, expand, keyframes_of


def motion_of(stroke: Stroke) -> Stroke:
    """Return what of a stroke moves the two people: without its words, and without the lines of its file."""
    silent = replace(stroke, title="", purpose="", order=0, structures=(), steps=(), path=None)
    return replace(
        silent,
        notes=Notes((), ()),
        approach=_unplaced(stroke.approach),
        repeat=replace(stroke.repeat, keyframes=_unplaced(stroke.repeat.keyframes)),
        leave=_unplaced(stroke.leave),
        rock=replace(stroke.rock, line=0) if stroke.rock is not None else None,
    )


def _unplaced(keys: Sequence[Keyframe]) -> tuple[Keyframe, ...]:
    return tuple(replace(key, line=0) for key in keys)


def same_moment(before: Stroke, after: Stroke, time_s: float) -> float:
    """Return the time in `after` that belongs to `time_s` in `before`, both s from the start.

    It stays in the same section, repeat and side, where these are still there, and else in the nearest one.
    Within it the moment stays between the same two keyframes if there are as many as before; else it keeps
    its share of the section.
    """
    old, new = expand(before), expand(after)
    span = old.span_at(time_s)
    there = _nearest(span, new.spans)
    local_s, length_s = time_s - span.start_s, span.end_s - span.start_s
    if local_s > length_s:  # the giver is on the way to the other side
        later_s = [other.start_s for other in new.spans if other.start_s >= there.end_s]
        return min([there.end_s + local_s - length_s, *later_s, new.duration_s])
    was, now = _times(before, span), _times(after, there)
    if len(was) != len(now):
        was, now = [0.0, length_s], [0.0, there.end_s - there.start_s]
    return there.start_s + float(np.interp(local_s, was, now))


def _nearest(span: Span, spans: Sequence[Span]) -> Span:
    alike = [other for other in spans if other.kind == span.kind]
    sided = [other for other in alike if other.mirrored == span.mirrored] or alike
    return min(sided, key=lambda other: abs(other.index - span.index))


def _times(stroke: Stroke, span: Span) -> list[float]:
    """When a section's keyframes are, from its start, which counts as one."""
    times = [key.at_s for key in keyframes_of(stroke, span.kind)]
    return times if times[0] == 0.0 else [0.0, *times]
