from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.stroke.steps import Step
from viewer.stroke.stroke import GiverSpec, HandKey, HandSpec, Keyframe, Lateral, Notes, Repeat, Stroke
from viewer.stroke.timeline import Timeline, expand
from viewer.stroke.tracks import interpolate

START, END = Lateral("from_spine_edge_mm", 8.0), Lateral("to_scapula_mm", -7.0)


def a_stroke(**changes: object) -> Stroke:
    """Two hands, approach 2 s, two repeats of 3 s, leave 1 s."""

    def key(at_s: float, ease: str = "smooth", **values: object) -> Keyframe:
        hand = HandKey(**values)  # type: ignore[arg-type]
        return Keyframe(at_s, near=hand, far=hand, ease=ease)

    stroke = Stroke(
        id="a-stroke",
        title="A stroke",
        order=1,
        purpose="For tests.",
        structures=("rhomboid-major",),
        giver=GiverSpec("left", "kneel-at-side", 6.0),
        mirror="none",
        hands={"near": HandSpec("heel", "flat", 30, "near"), "far": HandSpec("heel", "flat", 135, "far")},
        approach=(key(0.0, level=5.0, lateral=START, lift_mm=60.0), key(2.0, lift_mm=0.0)),
        repeat=Repeat(
            (0.25, 0.5),
            (
                key(0.0, pressure=0.0),
                key(1.0, "slow-in", pressure="peak"),
                key(2.0, lateral=END),
                key(3.0, lateral=START, pressure=0.0),
            ),
        ),
        leave=(key(1.0, lift_mm=60.0),),
        steps=(
            Step("approach", 0.0, "giver", "one"),
            Step("repeat", 0.0, "hands", "two"),
            Step("repeat", 1.5, "hands", "three"),
            Step("leave", 0.0, "side", "four"),
        ),
        notes=Notes(("a",), ("b",)),
    )
    return replace(stroke, **changes)  # type: ignore[arg-type]


@pytest.fixture
def timeline() -> Timeline:
    return expand(a_stroke())


def test_sections_follow_one_another(timeline: Timeline) -> None:
    spans = [(span.kind, span.index, span.start_s, span.end_s, span.peak) for span in timeline.spans]
    assert spans == [
        ("approach", 0, 0.0, 2.0, 0.0),
        ("repeat", 0, 2.0, 5.0, 0.25),
        ("repeat", 1, 5.0, 8.0, 0.5),
        ("leave", 0, 8.0, 9.0, 0.0),
    ]
    assert timeline.duration_s == 9.0


def test_every_value_is_filled_in(timeline: Timeline) -> None:
    near = timeline.hands["near"]
    assert near.times_s.tolist() == [0, 2, 3, 4, 5, 6, 7, 8, 9]
    assert near.levels.tolist() == [5.0] * 9
    assert near.lifts_mm.tolist() == [60, 0, 0, 0, 0, 0, 0, 0, 60]
    assert near.pressures.tolist() == [0, 0, 0.25, 0.25, 0, 0.5, 0.5, 0, 0]
    assert near.laterals == (START, START, START, END, START, START, END, START, START)
    assert near.eases == ("smooth", "smooth", "slow-in", *["smooth"] * 2, "slow-in", *["smooth"] * 3)


def test_arrays_are_read_only(timeline: Timeline) -> None:
    with pytest.raises(ValueError, match="read-only"):
        timeline.hands["far"].times_s[0] = 1.0


def test_a_hand_that_is_not_mentioned_stays(timeline: Timeline) -> None:
    near_only = Keyframe(0.5, near=HandKey(lift_mm=10.0))
    stroke = a_stroke()
    moved = expand(replace(stroke, leave=(near_only, *stroke.leave)))
    assert moved.hands["near"].lifts_mm[-2:].tolist() == [10.0, 60.0]
    assert moved.hands["far"].lifts_mm[-2:].tolist() == [0.0, 60.0]
    assert moved.hands["far"].times_s.tolist() == moved.hands["near"].times_s.tolist()


def test_one_hand_alone_has_the_only_track() -> None:
    stroke = a_stroke()
    alone = expand(replace(stroke, hands={"far": stroke.hands["far"]}))
    assert list(alone.hands) == ["far"]
    assert alone.pressure_at("near", 3.0) == 0.0
    assert alone.pressure_at("far", 3.0) == 0.25


def test_steps_last_until_the_next_and_come_again_in_each_repeat(timeline: Timeline) -> None:
    assert [step.occurrences for step in timeline.steps] == [
        ((0.0, 2.0),),
        ((2.0, 3.5), (5.0, 6.5)),
        ((3.5, 5.0), (6.5, 8.0)),
        ((8.0, 9.0),),
    ]
    assert [(step.index, step.start_s, step.end_s) for step in timeline.steps] == [
        (0, 0.0, 2.0),
        (1, 2.0, 3.5),
        (2, 3.5, 5.0),
        (3, 8.0, 9.0),
    ]


@pytest.mark.parametrize(
    ("time_s", "index", "start_s"),
    [
        (-1, 0, 0),
        (0, 0, 0),
        (1.99, 0, 0),
        (2, 1, 2),
        (3.5, 2, 3.5),
        (4.99, 2, 3.5),
        (5, 1, 5),
        (8, 3, 8),
        (99, 3, 8),
    ],
)
def test_the_lit_step(timeline: Timeline, time_s: float, index: int, start_s: float) -> None:
    assert timeline.step_index_at(time_s) == index
    assert timeline.step_start_at(time_s) == start_s


@pytest.mark.parametrize(
    ("time_s", "kind", "index"), [(-1, "approach", 0), (2, "repeat", 0), (5, "repeat", 1), (99, "leave", 0)]
)
def test_the_section_at_a_time(timeline: Timeline, time_s: float, kind: str, index: int) -> None:
    span = timeline.span_at(time_s)
    assert (span.kind, span.index) == (kind, index)


def test_pressure_reaches_the_repeats_own_peak(timeline: Timeline) -> None:
    assert timeline.pressure_at("near", 3.5) == 0.25
    assert timeline.pressure_at("near", 6.5) == 0.5
    assert 0.0 < timeline.pressure_at("near", 5.5) < 0.25  # slow-in: late


def test_a_mirrored_stroke_is_played_twice() -> None:
    timeline = expand(a_stroke(mirror="sides"))
    assert timeline.duration_s == 22.0
    assert [span.mirrored for span in timeline.spans] == [False] * 4 + [True] * 4
    near = timeline.hands["near"]
    assert np.all(np.diff(near.times_s) > 0)
    assert near.lifts_mm.tolist() == [60, 0, 0, 0, 0, 0, 0, 0, 60] * 2
    assert timeline.step_index_at(13.5) == 0
    assert timeline.steps[0].occurrences == ((0.0, 2.0), (13.0, 15.0))


def test_the_first_keyframe_must_be_complete() -> None:
    with pytest.raises(ValueError, match="first keyframe"):
        expand(a_stroke(approach=(Keyframe(0.0, near=HandKey(level=5.0)), Keyframe(1.0))))


def test_a_section_without_a_keyframe_at_0_moves_there_first() -> None:
    keys = (Keyframe(1.0, near=HandKey(level=6.0), far=HandKey(level=6.0)), Keyframe(3.0))
    timeline = expand(a_stroke(repeat=Repeat((0.25,), keys)))
    assert timeline.hands["near"].times_s.tolist() == [0, 2, 3, 5, 6]
    assert timeline.hands["near"].levels.tolist() == [5, 5, 6, 6, 6]


@given(st.lists(st.floats(0.01, 1.0), min_size=1, max_size=6), st.floats(0.0, 1.0))
def test_nothing_jumps_at_any_join(pressures: list[float], share: float) -> None:
    timeline = expand(a_stroke(repeat=Repeat(tuple(pressures), a_stroke().repeat.keyframes)))
    moment = share * timeline.duration_s
    for role, track in timeline.hands.items():
        assert np.all(np.diff(track.times_s) > 0.0)
        near = [timeline.pressure_at(role, moment + step) for step in (-1e-6, 0.0, 1e-6)]
        assert np.ptp(near) < 1e-5
        lifts = interpolate(track.times_s, track.lifts_mm, track.eases, [moment - 1e-6, moment + 1e-6])
        assert np.ptp(lifts) < 1e-3
