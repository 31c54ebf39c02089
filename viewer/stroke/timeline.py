"""A stroke unrolled in time: approach, every repeat, leave, with every value filled in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.stroke.rhythms import BreathTrack, RockTrack, breathing
from viewer.stroke.steps import Section, TimedStep, lay_out
from viewer.stroke.stroke import HandKey, Keyframe, Lateral, Repeat, Role, Stop, Stroke
from viewer.stroke.tracks import Floats, interpolate

CHANGE_S: Final = 4.0
"""How long the giver takes to go to the other side before a mirrored stroke goes on there."""


@dataclass(frozen=True)
class Span:
    """One section as it is played, `start_s` … `end_s` on the stroke's time.

    `index` counts the repeats from 0; `peak` is this repeat's pressure, 0 in approach and leave.
    `mirrored`: the giver now works from the other side.
    """

    kind: Section
    index: int
    start_s: float
    end_s: float
    peak: float
    mirrored: bool = False


@dataclass(frozen=True)
class HandPose:
    """Where one hand is at a keyframe, nothing left open. Level as in `levels`, lift mm, pressure 0 … 1."""

    level: float
    lateral: Lateral
    lift_mm: float
    pressure: float


@dataclass(frozen=True, eq=False)
class HandTrack:
    """One hand over the whole stroke, k keys; the arrays are float64 and read-only.

    times_s (k,) s strictly increasing from 0; levels (k,); laterals k; lifts_mm (k,) mm above the skin;
    pressures (k,) 0 … 1; eases k names, each for the movement that arrives at its key.
    """

    times_s: Floats
    levels: Floats
    laterals: tuple[Lateral, ...]
    lifts_mm: Floats
    pressures: Floats
    eases: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Timeline:
    """The whole stroke, from 0 to `duration_s`; spans in playing order, steps in the file's order."""

    duration_s: float
    spans: tuple[Span, ...]
    hands: Mapping[Role, HandTrack]
    steps: tuple[TimedStep, ...]
    rock: RockTrack | None = None
    breath: BreathTrack | None = None

    @cached_property
    def _lit(self) -> tuple[list[float], list[int]]:
        starts = sorted((start_s, step.index) for step in self.steps for start_s, _ in step.occurrences)
        return [start_s for start_s, _ in starts], [index for _, index in starts]

    def step_index_at(self, time_s: float) -> int:
        """Return the index of the step that is lit; before the first one, the first. -1 without any step."""
        starts, indices = self._lit
        return indices[max(bisect_right(starts, time_s) - 1, 0)] if indices else -1

    def step_start_at(self, time_s: float) -> float:
        """Return when the step that is lit began, s; before the first one, when it will; 0 without any."""
        starts, _ = self._lit
        return starts[max(bisect_right(starts, time_s) - 1, 0)] if starts else 0.0

    def span_at(self, time_s: float) -> Span:
        """Return the section that is being played; times outside belong to the first or the last one."""
        starts = [span.start_s for span in self.spans]
        return self.spans[max(bisect_right(starts, time_s) - 1, 0)]

    def pressure_at(self, role: Role, time_s: float) -> float:
        """Return a hand's pressure, 0 … 1; 0 for a hand that does not work in this stroke."""
        if (track := self.hands.get(role)) is None:
            return 0.0
        steady = float(interpolate(track.times_s, track.pressures, track.eases, time_s))
        return steady if self.rock is None else steady * float(self.rock.pressing(time_s))


@dataclass(frozen=True)
class Round:
    """What the words of one repeat stand for: `peak`, and for a hand that walks `here` and `next`."""

    peak: float = 0.0
    here: Stop | None = None
    following: Stop | None = None

    def stop(self, word: str | float) -> Stop:
        """Return where `here` or `next` is. Raises ValueError where the hand does not walk."""
        found = self.here if word == "here" else self.following
        if found is None:
            raise ValueError(f"`{word}` has no meaning here: no places are given for the repeats")
        return found


def expand(stroke: Stroke, change_s: float = CHANGE_S) -> Timeline:
    """Unroll a stroke: approach, one repeat for each pressure, leave; all of it twice if it is mirrored.

    A section's first keyframe comes at its own time after the section's start; one at 0.0 coincides with the
    end of the section before and adds no key. A section ends with its last keyframe. `change_s` lie between
    the two halves of a mirrored stroke; the last section and step before it stay lit in that time.
    Raises ValueError when the first keyframe leaves the level or the place of a hand open.
    """
    spans = _spans(stroke, change_s)
    duration_s = spans[-1].end_s
    sections = [(span.kind, span.start_s) for span in spans]
    hands = {role: _track(stroke, role, spans) for role in stroke.hands}
    repeats_s = [span.start_s for span in spans if span.kind == "repeat"]
    breath = breathing(stroke.breath, repeats_s, duration_s) if stroke.breath else None
    steps = lay_out(stroke.steps, sections, duration_s)
    return Timeline(duration_s, spans, hands, steps, _rock(stroke, spans), breath)


def round_of(repeat: Repeat, role: Role, index: int) -> Round:
    """Return what the words of a repeat stand for, for one hand; after the last stop it stays there.

    Raises ValueError when the hand has another number of stops than there are repeats.
    """
    stops = repeat.stops.get(role, ())
    if not stops:
        return Round(repeat.pressures[index])
    if len(stops) != len(repeat.pressures):
        raise ValueError(f"{len(stops)} places for {len(repeat.pressures)} repeats")
    return Round(repeat.pressures[index], stops[index], stops[min(index + 1, len(stops) - 1)])


def keyframes_of(stroke: Stroke, kind: Section) -> tuple[Keyframe, ...]:
    """Return a section's keyframes."""
    return {"approach": stroke.approach, "repeat": stroke.repeat.keyframes, "leave": stroke.leave}[kind]


def fill_in(before: HandPose | None, key: HandKey | None, words: Round) -> HandPose:
    """Return the pose at a keyframe: what it says, the rest as before; lift and pressure start at 0.

    Raises ValueError when there is nothing before and the level or the place is open, or when a word has no
    meaning.
    """
    level, lateral = _place(key or HandKey(), words)
    key = key or HandKey()
    pressure = words.peak if key.pressure == "peak" else key.pressure
    if before is None:
        if level is None or lateral is None:
            raise ValueError("the first keyframe must say the level and the place of every hand")
        return HandPose(level, lateral, key.lift_mm or 0.0, pressure or 0.0)
    return HandPose(
        before.level if level is None else level,
        before.lateral if lateral is None else lateral,
        before.lift_mm if key.lift_mm is None else key.lift_mm,
        before.pressure if pressure is None else pressure,
    )


def _place(key: HandKey, words: Round) -> tuple[float | None, Lateral | None]:
    """Return the level and the place that a keyframe says, its words replaced by what they stand for."""
    if key.lateral is not None and key.lateral.value in ("here", "next"):
        stop = words.stop(key.lateral.value)
        return stop.level, stop.lateral
    return (words.stop(key.level).level if isinstance(key.level, str) else key.level), key.lateral


def _spans(stroke: Stroke, change_s: float) -> tuple[Span, ...]:
    plan: list[tuple[Section, int, float]] = [("approach", 0, 0.0)]
    plan += [("repeat", index, peak) for index, peak in enumerate(stroke.repeat.pressures)]
    plan += [("leave", 0, 0.0)]
    spans: list[Span] = []
    for mirrored in (False, True)[: 2 if stroke.mirror == "sides" else 1]:
        for kind, index, peak in plan:
            start_s = spans[-1].end_s if spans else 0.0
            if mirrored and kind == "approach":
                start_s = _sum(start_s, change_s)
            end_s = _sum(start_s, keyframes_of(stroke, kind)[-1].at_s)
            spans.append(Span(kind, index, start_s, end_s, peak, mirrored))
    return tuple(spans)


def _sum(start_s: float, at_s: float) -> float:
    """Add two times without the dust of binary fractions (4.7 + 6.1 s is 10.8 s)."""
    return round(start_s + at_s, 9)


def _keys(stroke: Stroke, role: Role, spans: Sequence[Span]) -> Iterator[tuple[float, HandPose, str]]:
    pose: HandPose | None = None
    for time_s, span, key in _moments(stroke, spans):
        words = round_of(stroke.repeat, role, span.index) if span.kind == "repeat" else Round()
        pose = fill_in(pose, key.hand(role), words)
        if time_s is not None:
            yield time_s, pose, key.ease


def _moments(stroke: Stroke, spans: Sequence[Span]) -> Iterator[tuple[float | None, Span, Keyframe]]:
    """Yield every keyframe as it is played; without a time where it coincides with the one before."""
    end_s: float | None = None
    for span in spans:
        for key in keyframes_of(stroke, span.kind):
            joins = key.at_s == 0.0 and span.start_s == end_s
            yield (None if joins else _sum(span.start_s, key.at_s)), span, key
        end_s = span.end_s


def _rock(stroke: Stroke, spans: Sequence[Span]) -> RockTrack | None:
    if stroke.rock is None:
        return None
    share, found = 0.0, list[tuple[float, float, str]]()
    for time_s, _, key in _moments(stroke, spans):
        share = share if key.rock is None else key.rock
        if time_s is not None:
            found.append((time_s, share, key.ease))
    times, shares = _frozen([time_s for time_s, _, _ in found]), _frozen([share for _, share, _ in found])
    rock = stroke.rock
    return RockTrack(rock.hz, rock.roll_deg, rock.back_pressure, times, shares, tuple(e for _, _, e in found))


def _track(stroke: Stroke, role: Role, spans: Sequence[Span]) -> HandTrack:
    keys = list(_keys(stroke, role, spans))
    poses = [pose for _, pose, _ in keys]
    return HandTrack(
        times_s=_frozen([time_s for time_s, _, _ in keys]),
        levels=_frozen([pose.level for pose in poses]),
        laterals=tuple(pose.lateral for pose in poses),
        lifts_mm=_frozen([pose.lift_mm for pose in poses]),
        pressures=_frozen([pose.pressure for pose in poses]),
        eases=tuple(ease for _, _, ease in keys),
    )


def _frozen(values: Sequence[float]) -> NDArray[np.float64]:
    array = np.array(values, np.float64)
    array.flags.writeable = False
    return array
