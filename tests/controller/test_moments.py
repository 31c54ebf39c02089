"""A moment comes back with technique, people, time, view and layers, also when it must be solved first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.controller.bench import FIRST, SECOND, Bench
from viewer.ports.library import Plate
from viewer.state.bookmarks import Bookmark, Moment
from viewer.state.camera import CameraPose
from viewer.state.layers import Layers
from viewer.state.lessons import Lesson, ShowBookmark, ShowStroke, ShowWords

POSE = CameraPose((700.0, 10.0, 600.0), (0.0, 300.0, 0.0))
HERE = Bookmark("Here", Moment(FIRST.id, 4.0, POSE, "hands", Layers(0.12)))
THERE = Bookmark("There", Moment(SECOND.id, 6.0, POSE, "side", Layers(0.5), "man", "woman", "right"))
GONE = Bookmark("Gone", Moment("not-here", 1.0, POSE))


def settle(bench: Bench) -> None:
    while bench.controller.score is None or bench.controller._wanted != bench.controller._shown:
        bench.jobs[-1].finish()
    bench.run(2.0)


def test_what_is_shown_now_can_be_kept(still: Bench) -> None:
    still.controller.seek(3.0)
    still.choices.change(view="hands", layers=Layers(0.3))
    moment = still.controller.now()
    assert moment == Moment(FIRST.id, 3.0, still.pose, "hands", Layers(0.3))


def test_before_anything_is_shown_nothing_can_be_kept() -> None:
    bench = Bench()
    bench.controller.start()
    assert bench.controller.now() is None


def test_a_moment_of_the_same_technique_comes_at_once(bench: Bench) -> None:
    bench.controller.orbit(50.0, 10.0)
    assert bench.controller.bring(HERE)
    assert (bench.clock.time_s, bench.clock.playing) == (4.0, False)
    assert bench.choices.values.layers == Layers(0.12)
    bench.run(2.0)
    assert bench.pose == POSE
    assert bench.controller.now() == HERE.moment


def test_a_moment_that_must_be_solved_waits_for_it(bench: Bench) -> None:
    assert bench.controller.bring(THERE)
    assert bench.controller.score is not None
    settle(bench)
    assert bench.controller.now() == THERE.moment
    assert not bench.clock.playing


def test_whoever_chooses_something_else_meanwhile_gets_that(bench: Bench) -> None:
    bench.controller.bring(THERE)
    bench.controller.cancel_preparing()
    bench.controller.choose(stroke=SECOND.id, receiver="man", giver="woman", giver_side="right")
    settle(bench)
    assert bench.clock.time_s == 0.0
    assert bench.pose != POSE


def test_a_technique_that_is_not_there_changes_nothing(still: Bench) -> None:
    before = still.controller.now()
    assert not still.controller.bring(GONE)
    assert not still.controller.play_stroke("not-here", None)
    assert still.controller.now() == before


def test_a_time_beyond_the_end_is_the_end(still: Bench) -> None:
    late = replace(HERE, moment=replace(HERE.moment, time_s=1e6))
    still.controller.bring(late)
    assert still.clock.time_s == still.clock.duration_s


def test_a_technique_plays_from_a_step(still: Bench) -> None:
    assert still.controller.play_stroke(FIRST.id, 1)
    assert still.clock.playing
    assert still.clock.step == 1


LESSON = Lesson(
    "Evening",
    (
        ShowWords("Welcome", "One.\n\nTwo.", "Wait."),
        ShowStroke(FIRST.id, "Old title", notes="Slowly."),
        ShowBookmark(HERE),
        ShowStroke("not-here", "Something else"),
        ShowBookmark(GONE),
    ),
)


def plate(bench: Bench) -> Plate | None:
    place = bench.controller.lesson.place
    assert place is not None
    return place.plate


def test_a_lesson_goes_item_by_item(bench: Bench) -> None:
    lesson, told = bench.controller.lesson, []
    lesson.on_change.append(lambda: told.append(lesson.current))
    assert lesson.begin(LESSON)
    assert (lesson.title, lesson.current, lesson.notes) == ("Evening", 0, "Wait.")
    assert lesson.upcoming == FIRST.title
    assert plate(bench) == Plate("Welcome", ("One.", "Two."))
    assert not bench.clock.playing
    assert lesson.next_item()
    assert (bench.clock.playing, bench.clock.time_s, lesson.notes) == (True, 0.0, "Slowly.")
    assert plate(bench) is None
    assert [place.name for place in (lesson.place,) if place] == [FIRST.title]
    assert lesson.next_item()
    bench.run(2.0)
    assert bench.controller.now() == HERE.moment
    assert lesson.previous_item()
    assert told == [0, 1, 2, 1]


@pytest.mark.parametrize(("at", "name"), [(3, "Something else"), (4, "Gone")])
def test_what_is_missing_is_said_over_the_picture(still: Bench, at: int, name: str) -> None:
    lesson = still.controller.lesson
    lesson.begin(LESSON, at)
    shown = plate(still)
    assert shown is not None
    assert (shown.title, shown.warning) == (name, True)
    assert "not-here.stroke.yaml" in shown.paragraphs[0]
    assert lesson.previous_item()


def test_a_lesson_stops_at_its_ends(still: Bench) -> None:
    lesson = still.controller.lesson
    lesson.begin(LESSON, 99)
    assert (lesson.current, lesson.upcoming) == (4, "")
    assert not lesson.next_item()
    lesson.go_to(0)
    assert not lesson.previous_item()
    lesson.end()
    assert (lesson.playing, lesson.current, lesson.place, lesson.lesson_items) == (False, None, None, ())
    assert not lesson.next_item()


def test_a_lesson_without_items_does_not_play(still: Bench) -> None:
    assert not still.controller.lesson.begin(Lesson("Empty"))
    assert not still.controller.lesson.playing
