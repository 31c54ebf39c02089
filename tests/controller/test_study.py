"""Looking under the skin: layers are fetched when they are first seen; pointing, selecting, isolating."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.controller.bench import FIRST, NAMES, SECOND, Bench
from viewer.ports import Hover, Marks, Message
from viewer.state.choices import ChoiceValues
from viewer.state.layers import PRESETS, SURFACE, VEIL, Layers

MUSCLE, OTHER, DEEP = (
    "muscle/trapezius-middle-left",
    "muscle/trapezius-middle-right",
    "muscle/rhomboid-major-left",
)
OPEN = PRESETS["muscles"]


@pytest.fixture
def opened(still: Bench) -> Bench:
    """Paused, with open skin, everything fetched and refined."""
    still.controller.toggle_layers("skin")
    still.jobs[-1].finish()
    still.run(1.0)
    return still


# Fetching what lies under the skin


def test_nothing_is_fetched_while_the_skin_is_closed(bench: Bench) -> None:
    bench.controller.choose(layers=replace(SURFACE, bones=0.5, giver=0.2, glass=True))
    assert (len(bench.jobs), bench.looked_in, bench.layers) == (1, [], ())
    assert bench.stage.set_layers.call_args.args[0].giver == 0.2


def test_opening_the_skin_fetches_once_and_keeps_the_skin_closed_until_then(still: Bench) -> None:
    still.controller.toggle_layers("skin")
    assert still.stage.set_layers.call_args.args[0] == SURFACE
    assert still.window.show_progress.call_args.args == (0.0, True)
    still.controller.choose(layers=replace(OPEN, skin=0.3))
    assert len(still.jobs) == 2
    still.jobs[1].finish()
    assert still.stage.set_inside.call_args.args[0].body == "woman"
    assert still.stage.set_layers.call_args.args[0] == replace(OPEN, skin=0.3)
    assert still.layers == ("superficial", "deep", "bones")
    for skin in (1.0, 0.2, 1.0, 0.4):
        still.controller.choose(layers=replace(OPEN, skin=skin))
    assert len(still.looked_in) == 1


def test_a_frame_holds_only_the_layers_that_are_seen(opened: Bench) -> None:
    opened.controller.choose(layers=replace(OPEN, superficial=0.0))
    assert opened.layers == ("deep", "bones")
    opened.evaluated.clear()
    opened.controller.choose(layers=replace(OPEN, superficial=0.0, deep=0.4))
    assert opened.evaluated == [], "the same layers a little thinner need no new frame"
    opened.controller.toggle_layers("skin")
    assert not opened.layers


def test_layers_that_were_remembered_open_come_with_the_first_picture() -> None:
    bench = Bench(values=ChoiceValues(layers=OPEN))
    bench.controller.start()
    bench.jobs[0].finish()
    assert len(bench.jobs) == 1
    assert bench.layers == ("superficial", "deep", "bones")


def test_what_cannot_be_fetched_is_said_and_the_skin_closes(still: Bench) -> None:
    still.inside_error = ValueError("meshes/bones.npz is damaged")
    still.controller.toggle_layers("bones")
    still.jobs[-1].finish()
    assert still.window.show_message.call_args.args[0] == Message("Trouble", "meshes/bones.npz is damaged")
    assert not still.choices.values.layers.opens
    still.controller.seek(3.0)
    assert still.clock.time_s == 3.0
    still.inside_error = None
    still.controller.toggle_layers("bones")
    still.jobs[-1].finish()
    assert still.layers == ("bones",)


def test_a_start_with_damaged_bones_shows_the_people_all_the_same() -> None:
    bench = Bench(values=ChoiceValues(layers=OPEN))
    bench.inside_error = ValueError("meshes/bones.npz is damaged")
    bench.controller.start()
    bench.jobs[0].finish()
    assert bench.window.show_message.call_args.args[0].text == "meshes/bones.npz is damaged"
    assert bench.controller.score is not None
    assert bench.evaluated
    assert len(bench.jobs) == 1


def test_names_that_cannot_be_read_are_said_and_the_others_are_there() -> None:
    bench = Bench()
    bench.unnamed = ValueError("bones.yaml, line 3")
    bench.controller.start()
    bench.jobs[0].finish()
    assert bench.window.show_message.call_args.args[0].text == "bones.yaml, line 3"
    assert bench.window.show_structures.call_args.args[0] == NAMES


def test_cancelling_the_look_inside_closes_the_skin(still: Bench) -> None:
    still.controller.toggle_layers("skin")
    still.controller.cancel_preparing()
    assert still.jobs[-1].task.cancel.called
    assert not still.choices.values.layers.opens
    assert still.choices.values.stroke == FIRST.id


def test_closing_the_skin_again_ends_the_fetching(still: Bench) -> None:
    still.controller.toggle_layers("skin")
    still.controller.toggle_layers("skin")
    assert still.jobs[-1].task.cancel.called


def test_another_body_brings_its_own_inside_and_keeps_layers_and_selection(opened: Bench) -> None:
    opened.controller.select(MUSCLE)
    layers = opened.choices.values.layers
    opened.controller.toggle_play()
    opened.controller.choose(receiver="man-heavy")
    opened.controller.tick(0.5)
    assert opened.layers, "the old body is open as long as it is shown"
    opened.jobs[-1].finish()
    assert opened.looked_in[-1].names == ("man-heavy",)
    assert opened.choices.values.layers == layers
    assert opened.marks.selected == MUSCLE
    assert opened.clock.playing
    assert [name for name, _, _ in opened.stage.mock_calls if name in ("set_figures", "set_inside")][-2:] == [
        "set_figures",
        "set_inside",
    ]


# Pointing


def test_nothing_is_picked_through_closed_skin(still: Bench) -> None:
    still.picked = MUSCLE
    still.controller.point_at(10.0, 20.0)
    still.controller.select_at(10.0, 20.0)
    assert not still.ticking
    assert not still.stage.pick.called


def test_the_name_under_the_pointer_is_looked_up_once_per_tick(opened: Bench) -> None:
    opened.picked = MUSCLE
    for x in range(5):
        opened.controller.point_at(float(x), 20.0)
    assert not opened.stage.pick.called
    assert opened.run(1.0) == 1
    assert [call.args for call in opened.stage.pick.call_args_list] == [(4.0, 20.0)]
    assert opened.window.show_hover.call_args.args[0] == Hover(
        "Left trapezius, middle part", "Latin Left trapezius, middle part"
    )
    assert not opened.ticking, "nothing runs on while the pointer rests"


def test_pointing_neither_renders_nor_refines(opened: Bench) -> None:
    opened.picked = MUSCLE
    opened.window.repaint_view.reset_mock()
    opened.controller.point_at(4.0, 4.0)
    opened.run(1.0)
    assert not opened.window.repaint_view.called


def test_while_it_plays_only_a_few_looks_a_second(opened: Bench) -> None:
    opened.controller.toggle_play()
    for _ in range(50):
        opened.controller.point_at(1.0, 1.0)
        opened.controller.tick(0.02)
    assert 2 <= opened.stage.pick.call_count <= 4
    opened.evaluated.clear()
    opened.controller.tick(0.02)
    assert len(opened.evaluated) == 1


def test_the_name_goes_with_the_pointer_and_with_the_layers(opened: Bench) -> None:
    opened.picked = MUSCLE
    for leave in (opened.controller.point_away, lambda: opened.controller.choose(layers=SURFACE)):
        opened.controller.choose(layers=OPEN)
        opened.controller.point_at(4.0, 4.0)
        opened.run(1.0)
        assert opened.window.show_hover.call_args.args[0] is not None
        leave()
        assert opened.window.show_hover.call_args.args == (None,)


# Selecting and isolating


def test_a_click_selects_outlines_and_fills_the_card(opened: Bench) -> None:
    opened.picked = DEEP
    opened.controller.select_at(5.0, 6.0)
    assert opened.marks == Marks(selected=DEEP)
    card = opened.window.show_structure.call_args.args[0]
    assert (card.english, card.latin, card.words) == (
        "Left rhomboid major",
        "Latin Left rhomboid major",
        "Words.",
    )
    assert not card.isolated
    opened.picked = ""
    opened.controller.select_at(5.0, 6.0)
    assert opened.marks == Marks()
    assert opened.window.show_structure.call_args.args == (None,)


def test_a_double_click_isolates_and_beside_all_it_brings_the_view_back(opened: Bench) -> None:
    opened.picked = MUSCLE
    opened.controller.isolate_at(5.0, 6.0)
    assert opened.marks == Marks(selected=MUSCLE, only=frozenset({MUSCLE}))
    assert opened.window.show_structure.call_args.args[0].isolated
    assert not opened.ticking or not opened.controller._camera.moving
    opened.picked = ""
    opened.controller.select_at(1.0, 1.0)
    assert opened.marks.only, "a click beside what is isolated changes nothing"
    opened.controller.isolate_at(1.0, 1.0)
    assert opened.controller._camera.moving


def test_esc_brings_back_one_after_the_other(opened: Bench) -> None:
    opened.controller.select(MUSCLE)
    opened.controller.isolate(True)
    assert opened.controller.step_back()
    assert opened.marks == Marks(selected=MUSCLE)
    assert opened.controller.step_back()
    assert opened.marks == Marks()
    assert not opened.controller.step_back()


def test_nothing_selected_cannot_be_isolated(opened: Bench) -> None:
    opened.controller.isolate(True)
    assert opened.marks == Marks()


def test_choosing_from_a_list_opens_what_hides_it(still: Bench) -> None:
    still.controller.select(DEEP)
    assert still.choices.values.layers == replace(SURFACE, skin=VEIL, superficial=VEIL)
    still.jobs[-1].finish()
    assert still.marks == Marks(selected=DEEP)


def test_an_unknown_structure_is_no_selection(opened: Bench) -> None:
    opened.controller.select("bone/T99")
    assert opened.marks == Marks()
    assert opened.choices.values.layers == OPEN


def test_f_frames_what_is_selected_or_else_the_hands(opened: Bench) -> None:
    opened.controller.select("bone/T7")
    opened.controller.frame_selected()
    opened.run(1.0)
    assert opened.pose.target_mm == pytest.approx((14.0, 474.5, 20.0))
    opened.controller.select("")
    opened.controller.frame_selected()
    opened.run(1.0)
    assert opened.pose.target_mm == (1.0, 2.0, 3.0)


def test_what_the_technique_works_on_is_listed_and_lit_while_it_plays() -> None:
    stroke = replace(FIRST, structures=("trapezius-middle",))
    bench = Bench(strokes=(stroke, SECOND))
    bench.controller.start()
    bench.jobs[0].finish()
    (item,) = bench.window.show_card.call_args.args[0].structures
    assert (item.name, item.ids) == ("Trapezius, middle part", (MUSCLE, OTHER))
    assert bench.marks.lit == {MUSCLE, OTHER}
    bench.controller.toggle_play()
    assert bench.marks.lit == frozenset()
    bench.controller.toggle_play()
    assert bench.marks.lit == {MUSCLE, OTHER}
    bench.controller.choose(loop=False)
    bench.controller.tick(1e4)
    assert bench.marks.lit == frozenset(), "at the end nothing plays any more"


def test_keys_for_layers(opened: Bench) -> None:
    opened.controller.toggle_layers("muscles")
    assert opened.layers == ("bones",)
    opened.controller.toggle_layers("muscles")
    assert opened.choices.values.layers == OPEN


def test_the_window_of_the_layers_alone_needs_the_inside(still: Bench) -> None:
    still.controller.choose(layers=Layers(window=True))
    assert len(still.jobs) == 2
