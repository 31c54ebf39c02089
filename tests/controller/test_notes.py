"""What is written over the picture: which names, which numbers, which band."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.controller.bench import FIRST, NAMES, Bench
from viewer.controller.notes import MOST_LABELS, number_of
from viewer.ports import Anchor, Label, Notes
from viewer.state.bands import BANDS, band_of
from viewer.state.choices import ChoiceValues
from viewer.state.layers import PRESETS

OPEN = PRESETS["muscles"]


@pytest.fixture
def open_(still: Bench) -> Bench:
    """Paused, everything under the skin is there."""
    still.controller.resize_view(800, 600)
    still.controller.choose(layers=PRESETS["muscles"])
    still.jobs[-1].finish()
    return still


def rested(bench: Bench) -> tuple[Label, ...]:
    """The labels over a picture that was drawn twice alike."""
    assert bench.notes is not None
    return bench.notes.labels


def test_nothing_is_written_unless_asked_for(open_: Bench) -> None:
    assert open_.notes == Notes()
    assert not open_.stage.anchors.called


def test_names_without_sides_one_for_a_pair(open_: Bench) -> None:
    open_.controller.choose(labels=True)
    texts = [label.text for label in rested(open_)]
    assert texts.count("Trapezius, middle part") == 1
    assert "Rhomboid major" in texts
    assert "Prominent vertebra" in texts
    assert "Disc T7–T8" not in texts
    assert len(texts) == len(NAMES) - 2


def test_what_is_hidden_or_not_drawn_has_no_name(open_: Bench) -> None:
    open_.hidden = {"muscle/rhomboid-major-left"}
    open_.controller.choose(labels=True, layers=PRESETS["muscles"].with_share("bones", 0.1))
    assert [label.text for label in open_.notes.labels] == ["Trapezius, middle part"]


def test_what_is_selected_is_always_named_with_its_side(open_: Bench) -> None:
    open_.controller.select("muscle/rhomboid-major-left")
    wanted = Label("muscle/rhomboid-major-left", "Left rhomboid major", 100.0, 0.0, True)
    assert open_.notes.labels == (wanted,)
    open_.hidden = {wanted.id}
    assert open_.notes.labels == (wanted,), "its outline is seen through everything"
    open_.stage.anchors.side_effect = lambda ids: tuple(Anchor(i, -5.0, 10.0, False) for i in ids)
    assert not open_.notes.labels


def test_of_anchors_in_one_place_one_is_named_and_it_stays_so(open_: Bench) -> None:
    open_.controller.choose(labels=True)
    open_.stage.anchors.side_effect = lambda ids: tuple(Anchor(i, 100.0, 100.0, True) for i in ids)
    first = open_.notes.labels
    assert len(first) == 1
    far = {label.id: (100.0, 100.0) for label in first}
    open_.stage.anchors.side_effect = lambda ids: tuple(
        Anchor(i, *far.get(i, (104.0, 100.0)), True) for i in ids
    )
    assert [label.id for label in open_.notes.labels] == [first[0].id]


def test_an_arm_that_passes_over_takes_no_label_away_but_one_that_rests_does(open_: Bench) -> None:
    open_.controller.choose(labels=True)
    texts = [label.text for label in rested(open_)]
    open_.hidden = {"muscle/rhomboid-major-left"}
    open_.controller.seek(0.2)
    assert [label.text for label in open_.notes.labels] == texts
    assert len(open_.notes.labels) == len(texts) - 1, "nothing moves any more"
    open_.hidden = set()
    open_.controller.seek(0.4)
    assert len(open_.notes.labels) == len(texts)
    open_.hidden = {"muscle/rhomboid-major-left"}
    open_.controller.seek(1.2)
    assert len(open_.notes.labels) == len(texts) - 1, "too long"


def test_what_lies_close_under_something_solid_has_no_name(open_: Bench) -> None:
    open_.covered = {"muscle/rhomboid-major-left"}
    open_.controller.choose(labels=True)
    texts = [label.text for label in rested(open_)]
    assert "Rhomboid major" not in texts
    assert "Prominent vertebra" in texts
    open_.covered = set()
    assert "Rhomboid major" in [label.text for label in rested(open_)]


def test_in_motion_one_place_is_looked_at_for_each_picture(open_: Bench) -> None:
    open_.controller.choose(labels=True)
    few = len(open_.notes.labels)
    for time_s in (0.1, 0.2, 0.3):
        before = open_.stage.pick.call_count
        open_.controller.seek(time_s)
        assert len(open_.notes.labels) >= few
        assert open_.stage.pick.call_count <= before + 1


def test_what_the_technique_works_on_is_named_first() -> None:
    values = ChoiceValues(layers=OPEN, labels=True)
    bench = Bench(strokes=(replace(FIRST, structures=("T7",)),), values=values)
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    assert rested(bench)[0].id == "bone/T7"


def test_never_more_labels_than_can_be_read(open_: Bench) -> None:
    open_.controller.choose(labels=True, numbers=True)
    assert len(open_.notes.labels) <= MOST_LABELS


def test_numbers_of_vertebrae_and_ribs(open_: Bench) -> None:
    open_.controller.choose(numbers=True)
    assert {label.text for label in open_.notes.numbers} == {"C7", "T7", "S", "7"}
    open_.controller.choose(labels=True)
    named = {label.id for label in open_.notes.labels}
    assert not named & {label.id for label in open_.notes.numbers}


@pytest.mark.parametrize(
    ("structure", "text"),
    [
        ("bone/C7", "C7"),
        ("bone/C2", ""),
        ("bone/T12", "T12"),
        ("bone/L5", "L5"),
        ("bone/sacrum", "S"),
        ("bone/rib-12-right", "12"),
        ("bone/scapula-left", ""),
        ("disc/L5-S1", ""),
        ("muscle/teres-major-left", ""),
    ],
)
def test_short_numbers(structure: str, text: str) -> None:
    assert number_of(structure) == text


def test_a_place_on_which_books_disagree_is_a_band_and_the_card_says_why(open_: Bench) -> None:
    open_.controller.select("bone/scapula-left")
    (band,) = open_.notes.bands
    assert band.text == "Lower tip: T7 to T9"
    ys = np.array(band.outline_px)[:, 1]
    step = 600.0 / 21
    assert (ys.max(), ys.min()) == pytest.approx((500.0 - 7 * step, 500.0 - 9 * step))
    assert "band and not a line" in open_.window.show_structure.call_args.args[0].why
    open_.controller.select("bone/T7")
    assert open_.notes.bands == ()
    assert open_.window.show_structure.call_args.args[0].why == ""


def test_the_band_above_the_first_level_goes_on_upwards(open_: Bench) -> None:
    open_.controller.select("bone/C7")
    (band,) = open_.notes.bands
    ys = np.array(band.outline_px)[:, 1]
    assert (ys.max(), ys.min()) == pytest.approx((500.0 + 600.0 / 21, 500.0))


def test_a_band_behind_the_camera_is_not_drawn(open_: Bench) -> None:
    open_.stage.project.side_effect = lambda points_mm: np.full((len(points_mm), 2), np.nan)
    open_.controller.select("bone/C7")
    assert open_.notes.bands == ()


def test_the_window_is_told_only_what_changed(open_: Bench) -> None:
    open_.controller.choose(labels=True)
    assert rested(open_)
    count = open_.window.show_notes.call_count
    open_.controller.rendered()
    assert open_.window.show_notes.call_count == count


def test_every_band_belongs_to_structures_that_exist() -> None:
    from viewer.files.structure_texts import read_structures

    texts = {one.text for one in read_structures()}
    for band in BANDS:
        assert set(band.structures) <= texts
        assert band.upper < band.lower
        assert band_of(band.structures[0]) is band
