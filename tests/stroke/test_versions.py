from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from viewer import paths
from viewer.files.catalogue import all_strokes
from viewer.files.stroke_file import read_stroke
from viewer.stroke.stroke import Keyframe, Stroke
from viewer.stroke.timeline import expand
from viewer.stroke.versions import motion_of, same_moment

STROKES = all_strokes().strokes
STRETCH = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")


def slower(stroke: Stroke, factor: float) -> Stroke:
    """The same with longer repeats."""
    keys = tuple(replace(key, at_s=key.at_s * factor) for key in stroke.repeat.keyframes)
    return replace(stroke, repeat=replace(stroke.repeat, keyframes=keys))


def test_words_and_lines_move_nobody() -> None:
    keys = tuple(replace(key, line=key.line + 7) for key in STRETCH.leave)
    steps = tuple(replace(step, text="Now.", at_s=step.at_s / 2) for step in STRETCH.steps)
    other = replace(STRETCH, title="Another", order=9, structures=("rib",), steps=steps, leave=keys)
    assert motion_of(other) == motion_of(STRETCH)
    for stroke in STROKES:
        assert motion_of(motion_of(stroke)) == motion_of(stroke)
        assert motion_of(stroke).repeat.pressures == stroke.repeat.pressures


@pytest.mark.parametrize(
    "other",
    [
        slower(STRETCH, 1.01),
        replace(STRETCH, mirror="sides"),
        replace(STRETCH, giver=replace(STRETCH.giver, level=6.1)),
        replace(STRETCH, hands={**STRETCH.hands, "far": replace(STRETCH.hands["far"], fingers_deg=100.0)}),
    ],
)
def test_whatever_moves_somebody_counts(other: Stroke) -> None:
    assert motion_of(other) != motion_of(STRETCH)


def without_a_repeat(stroke: Stroke) -> Stroke:
    return replace(stroke, repeat=replace(stroke.repeat, pressures=stroke.repeat.pressures[:-1]))


@pytest.mark.parametrize("stroke", STROKES, ids=lambda stroke: stroke.id)
def test_in_the_same_stroke_every_moment_is_itself(stroke: Stroke) -> None:
    for time_s in np.linspace(0.0, expand(stroke).duration_s, 301):
        assert same_moment(stroke, stroke, time_s) == pytest.approx(time_s)


@pytest.mark.parametrize("stroke", STROKES, ids=lambda stroke: stroke.id)
def test_a_moment_stays_between_its_keyframes(stroke: Stroke) -> None:
    old, new = expand(stroke), expand(slower(stroke, 2.0))
    for before, after in zip(old.spans, new.spans, strict=True):
        for share in (0.0, 0.3, 0.99):
            asked = before.start_s + share * (before.end_s - before.start_s)
            there = same_moment(stroke, slower(stroke, 2.0), asked)
            assert there == pytest.approx(after.start_s + share * (after.end_s - after.start_s))


def test_a_keyframe_that_moves_takes_only_its_neighbours_along() -> None:
    keys = list(STRETCH.repeat.keyframes)
    keys[1] = replace(keys[1], at_s=2.0)
    after = replace(STRETCH, repeat=replace(STRETCH.repeat, keyframes=tuple(keys)))
    first = expand(STRETCH).spans[1].start_s
    assert same_moment(STRETCH, after, first + 1.3) == pytest.approx(first + 2.0)
    assert same_moment(STRETCH, after, first + 4.8) == pytest.approx(first + 4.8)


def test_with_another_number_of_keyframes_the_share_of_the_section_counts() -> None:
    keys = STRETCH.repeat.keyframes
    longer = (*keys, Keyframe(2.0 * keys[-1].at_s))
    after = replace(STRETCH, repeat=replace(STRETCH.repeat, keyframes=longer))
    first, second = (expand(STRETCH).spans[1], expand(after).spans[1])
    middle = (first.start_s + first.end_s) / 2
    assert same_moment(STRETCH, after, middle) == pytest.approx((second.start_s + second.end_s) / 2)


def test_a_repeat_or_a_side_that_is_gone_leads_to_the_nearest_one() -> None:
    last = expand(STRETCH).spans[3]
    there = same_moment(STRETCH, without_a_repeat(STRETCH), last.start_s + 1.0)
    assert there == pytest.approx(expand(STRETCH).spans[2].start_s + 1.0)
    both = replace(STRETCH, mirror="sides")
    again = expand(both).spans[-2].start_s + 1.0
    assert same_moment(both, STRETCH, again) == pytest.approx(last.start_s + 1.0)


def test_on_the_way_to_the_other_side_it_stays_on_the_way() -> None:
    both = replace(STRETCH, mirror="sides")
    on_the_way = expand(STRETCH).duration_s + 2.0
    assert same_moment(both, slower(both, 2.0), on_the_way) == pytest.approx(
        expand(slower(STRETCH, 2.0)).duration_s + 2.0
    )
    assert same_moment(both, STRETCH, on_the_way) == expand(STRETCH).duration_s


@pytest.mark.parametrize("change", [without_a_repeat, lambda stroke: slower(stroke, 0.7)])
def test_later_stays_later(change: object) -> None:
    after = change(STRETCH)  # type: ignore[operator]
    times = np.linspace(0.0, expand(STRETCH).spans[2].end_s - 1e-6, 200)
    there = [same_moment(STRETCH, after, time_s) for time_s in times]
    assert all(earlier <= later + 1e-9 for earlier, later in pairwise(there))
    assert 0.0 <= min(there) <= max(there) <= expand(after).duration_s
