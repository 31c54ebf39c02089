"""An author saves a stroke file while it plays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.controller.bench import FIRST, SECOND, Bench
from viewer.controller.messages import MOST
from viewer.files.catalogue import Catalogue
from viewer.files.errors import Problem
from viewer.language import Phrase, speak
from viewer.ports import Message
from viewer.state.choices import ChoiceValues
from viewer.stroke.stroke import Stroke
from viewer.stroke.timeline import expand

BOTH = Catalogue((FIRST, SECOND), ())


def slower(stroke: Stroke) -> Stroke:
    """A new version: its repeats last twice as long."""
    keys = tuple(replace(key, at_s=2.0 * key.at_s) for key in stroke.repeat.keyframes)
    return replace(stroke, title="Slower", repeat=replace(stroke.repeat, keyframes=keys))


NEW = slower(FIRST)


def wrong(line: int = 7, file: Path | None = None) -> Problem:
    return Problem(
        file or FIRST.path or Path("a"), line, Phrase("`level` is `T13`."), Phrase("Write T1 to T12.")
    )


def message(bench: Bench) -> Message | None:
    said: Message | None = bench.window.show_message.call_args.args[0]
    return said


def test_a_saved_version_takes_over_where_the_old_one_is(bench: Bench) -> None:
    middle = expand(FIRST).spans[2]
    bench.controller.seek(middle.start_s + 2.0)
    bench.stage.set_view.reset_mock()
    bench.stage.set_camera.reset_mock()
    bench.controller.take(Catalogue((NEW, SECOND), ()))
    assert len(bench.jobs) == 2
    assert bench.window.show_card.call_args.args[0].title == FIRST.title, "the old one plays on meanwhile"
    bench.controller.tick(0.5)
    bench.jobs[-1].finish()
    assert bench.window.show_card.call_args.args[0].title == "Slower"
    assert bench.clock.time_s == pytest.approx(expand(NEW).spans[2].start_s + 5.0)
    assert bench.clock.duration_s == pytest.approx(expand(NEW).duration_s)
    assert bench.clock.playing
    assert bench.ticking
    bench.stage.set_view.assert_not_called()
    assert [item.title for item in bench.window.show_techniques.call_args.args[0]] == ["Slower", "Another"]


def test_a_paused_one_stays_paused_and_a_looped_section_is_kept(still: Bench) -> None:
    repeat = expand(FIRST).spans[1]
    still.controller.seek(repeat.start_s)
    still.controller.set_section_start()
    still.controller.seek(repeat.end_s)
    still.controller.set_section_end()
    still.controller.take(Catalogue((NEW, SECOND), ()))
    still.jobs[-1].finish()
    new = expand(NEW).spans[1]
    assert not still.clock.playing
    assert still.clock.section_s == pytest.approx((new.start_s, expand(NEW).spans[2].start_s))


def test_layers_and_what_is_selected_stay(bench: Bench) -> None:
    bench.controller.toggle_layers("skin")
    bench.jobs[-1].finish()
    bench.controller.select("bone/T7")
    before = bench.layers
    assert before
    bench.controller.take(Catalogue((NEW, SECOND), ()))
    bench.jobs[-1].finish()
    assert bench.layers == before
    assert bench.marks.selected == "bone/T7"


def test_mistakes_stand_until_the_file_is_right_and_the_old_version_goes_on(bench: Bench) -> None:
    bench.controller.take(Catalogue((FIRST, SECOND), (wrong(), wrong(9))))
    said = message(bench)
    assert said is not None
    name = "stretch-between-shoulder-blades.stroke.yaml"
    assert said.title == f"{name} has mistakes. What was good before goes on."
    assert said.text.splitlines()[0] == "Line 7: `level` is `T13`. Write T1 to T12."
    assert len(bench.jobs) == 1
    assert bench.ticking
    bench.controller.choose(stroke="another")
    bench.jobs[-1].finish()
    assert message(bench) == said, "another technique mends nothing"
    bench.controller.take(BOTH)
    assert message(bench) is None


def test_mistakes_that_stand_are_said_anew_in_another_language(bench: Bench) -> None:
    """Also those that were found before; to whoever has read them they are not said again."""
    german = {"Write {known}.": "{known} schreiben.", "Line {line}": "Zeile {line}"}
    found = Problem(FIRST.path or Path("a"), 7, Phrase("No."), Phrase("Write {known}.", known="T1"))
    bench.controller.take(Catalogue((FIRST, SECOND), (found,)))
    try:
        speak(german)
        bench.choices.change(language="de")
        said = message(bench)
        assert said is not None
        assert said.text.splitlines()[0] == "Zeile 7: No. T1 schreiben."
        bench.controller.dismiss_message()
        speak({})
        bench.choices.change(language="en")
        assert message(bench) is None
        bench.controller.take(Catalogue((FIRST, SECOND), (found,)))
        assert message(bench) is None
    finally:
        speak({})


def test_a_message_that_was_read_does_not_come_again_for_the_same_mistakes(bench: Bench) -> None:
    bench.controller.take(Catalogue((FIRST, SECOND), (wrong(),)))
    bench.controller.dismiss_message()
    for _ in range(2):
        bench.controller.take(Catalogue((FIRST, SECOND), (wrong(),)))
        bench.controller.choose(stroke="another")
        assert message(bench) is None
    bench.controller.take(Catalogue((FIRST, SECOND), (wrong(8),)))
    assert message(bench) is not None


def test_only_the_first_few_mistakes_are_shown(bench: Bench) -> None:
    problems = tuple(wrong(line) for line in range(1, 101))
    bench.controller.take(Catalogue((FIRST, SECOND), problems))
    said = message(bench)
    assert said is not None
    lines = said.text.splitlines()
    assert len(lines) == MOST + 2
    assert lines[MOST] == f"… and {100 - MOST} more."
    assert lines[MOST + 1] == f"In {FIRST.path.parent if FIRST.path else ''}."


def test_a_file_that_was_never_good_is_left_out(bench: Bench) -> None:
    bad = wrong(1, Path("/own/x.stroke.yaml"))
    bench.controller.take(Catalogue((FIRST, SECOND), (bad,)))
    said = message(bench)
    assert said is not None
    assert said.title == "x.stroke.yaml is left out of the list."
    bench.controller.take(Catalogue((FIRST, SECOND), (wrong(), bad)))
    said = message(bench)
    assert said is not None
    assert said.title == "Some stroke files are left out of the list."
    assert "\nx.stroke.yaml, line 1: `level`" in said.text


def test_the_file_of_the_chosen_one_goes_away_and_comes_back(bench: Bench) -> None:
    bench.controller.tick(1.0)
    bench.controller.take(Catalogue((SECOND,), ()))
    said = message(bench)
    assert said is not None
    assert said.title == f"“{FIRST.title}” goes on, but its file is gone."
    assert str(FIRST.path) in said.text
    assert bench.ticking
    assert len(bench.jobs) == 1
    items, current = bench.window.show_techniques.call_args.args
    assert ([item.id for item in items], current) == (["another"], FIRST.id)
    bench.controller.choose(receiver="man")
    bench.jobs[-1].finish()
    assert bench.stage.set_figures.call_args.args[0]["play"] == "man"
    bench.controller.take(BOTH)
    assert message(bench) is None
    assert len(bench.jobs) == 2


def test_another_one_is_chosen_after_the_file_went_away(bench: Bench) -> None:
    bench.controller.take(Catalogue((SECOND,), ()))
    bench.controller.choose(stroke="another")
    bench.jobs[-1].finish()
    bench.controller.take(Catalogue((SECOND,), ()))
    assert message(bench) is None
    assert bench.window.show_card.call_args.args[0].title == "Another"


def test_a_new_file_appears_in_the_list_and_nothing_else_happens(bench: Bench) -> None:
    third = replace(FIRST, id="third", title="Third")
    bench.controller.tick(1.0)
    bench.controller.take(Catalogue((FIRST, SECOND, third), ()))
    assert [item.id for item in bench.window.show_techniques.call_args.args[0]][-1] == "third"
    assert len(bench.jobs) == 1
    assert bench.clock.time_s == pytest.approx(1.0)


def test_the_first_file_ever_is_shown() -> None:
    bench = Bench(strokes=(), values=ChoiceValues(stroke="lost"))
    bench.controller.start()
    bench.controller.take(Catalogue((), ()))
    said = message(bench)
    assert said is not None
    assert "massage-atlas new" in said.text
    bench.controller.take(Catalogue((SECOND,), ()))
    bench.jobs[-1].finish()
    assert bench.window.show_card.call_args.args[0].title == "Another"
    assert message(bench) is None


def test_a_version_that_cannot_be_solved_leaves_the_old_one_and_the_next_save_is_tried(bench: Bench) -> None:
    bench.load_error = ValueError("too far to reach")
    bench.controller.take(Catalogue((NEW, SECOND), ()))
    bench.jobs[-1].finish()
    assert message(bench) == Message("Trouble", "too far to reach")
    assert bench.clock.duration_s == pytest.approx(expand(FIRST).duration_s)
    bench.load_error = None
    bench.controller.take(Catalogue((NEW, SECOND), ()))
    assert len(bench.jobs) == 2, "nothing was saved since"
    bench.controller.take(Catalogue((replace(NEW, title="Mended"), SECOND), ()))
    bench.jobs[-1].finish()
    assert message(bench) is None
    assert bench.window.show_card.call_args.args[0].title == "Mended"


def test_a_change_that_is_taken_back_before_it_was_solved(bench: Bench) -> None:
    bench.controller.take(Catalogue((NEW, SECOND), ()))
    bench.controller.take(BOTH)
    bench.jobs[-1].task.cancel.assert_called_once()
    assert bench.window.show_progress.call_args.args == (None,)
    assert bench.clock.duration_s == pytest.approx(expand(FIRST).duration_s)
    assert bench.window.show_card.call_args.args[0].title == FIRST.title
