"""Measuring on the skin: read true on skin that yields, breathes and rocks, and put into words."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock, create_autospec

import numpy as np
import pytest

from tests.controller.bench import Bench
from viewer.anatomy.places import FORAMINA
from viewer.body.skinning import blend
from viewer.controller.measuring import Measuring
from viewer.controller.on_skin import OnSkin
from viewer.controller.reading import across_words, level_words, short_words
from viewer.controller.skin_places import Laid, Reading, lay, line_places, one, place_of, read, reading_at
from viewer.files.casting import load_lying, load_places
from viewer.motion.cast import Cast
from viewer.motion.frame import Frame, evaluate
from viewer.motion.mirroring import mirrored
from viewer.motion.scored import DENT_STRIDE, Score
from viewer.motion.way import receiver_joints
from viewer.ports import StagePort, Touch
from viewer.state.camera import CameraPose

ACROSS_MM, ALONG_LEVELS = 1.0, 0.1
PLACES = [(x, level) for x in (-80.0, -38.0, 0.0, 42.0) for level in (1.0, 3.5, 6.3, 9.0, 16.5)]
Detail = Any


def over(score: Score, x: float, level: float, detail: Detail = "play") -> Laid:
    return lay(score, detail, np.array([[x, float(score.back.y_mm(level)), np.nan]]))


def truly(cast: Cast, score: Score, frame: Frame, laid: Laid) -> Any:
    """Where (3,) a place of the drawn skin is once its joints are back where they lie at first."""
    weights = score.figures["play"].receiver.weights[laid.rows[0]]
    both = (receiver_joints(score, frame.time_s), cast.receiver.matrices)
    now, first = (blend(weights, m.astype(np.float32)).reshape(3, 3, 4).astype(float) for m in both)
    points = frame.receiver.points_mm[laid.rows[0]].astype(float)
    rest = [np.linalg.solve(m[:, :3], p - m[:, 3]) for m, p in zip(now, points, strict=True)]
    lying = [m[:, :3] @ p + m[:, 3] for m, p in zip(first, rest, strict=True)]
    return laid.shares[0] @ np.array(lying)


def most_dragged(score: Score) -> tuple[Laid, float]:
    """The place of the skin that is dragged furthest along the body, and when."""
    dragged = np.hypot(*score.dents_mm[..., :2].astype(np.float32).transpose(2, 0, 1))
    sample, row = np.unravel_index(int(np.argmax(dragged)), dragged.shape)
    return one((int(row),) * 3, (1.0, 0.0, 0.0)), float(sample) * DENT_STRIDE * score.step_s


@pytest.mark.parametrize("kind", ["rocked", "pressed", "reflected"])
def test_what_is_drawn_is_read_where_it_lies_over_the_body(
    kind: str, rocked: Score, score: Callable[..., Score], cast: Callable[..., Cast]
) -> None:
    shown = rocked if kind == "rocked" else score() if kind == "pressed" else mirrored(score())
    dragged, when_s = most_dragged(shown)
    lying = place_of(shown, "play", dragged)[0]
    moments = [(0.31 * shown.duration_s, PLACES), (0.5 * shown.duration_s, PLACES), (when_s, PLACES[:3])]
    for time_s, places in moments:
        frame = evaluate(shown, time_s)
        laid = [over(shown, x, level) for x, level in places] + [dragged]
        for some in laid:
            reading, place = read(shown, time_s, "play", some), truly(cast(), shown, frame, some)
            assert reading is not None
            assert reading.x_mm == pytest.approx(place[0], abs=ACROSS_MM)
            assert reading.level == pytest.approx(float(shown.back.level(place[1])), abs=ALONG_LEVELS)
    last = read(shown, when_s, "play", dragged)
    assert last is not None
    assert np.hypot(last.x_mm - lying[0], last.y_mm - lying[1]) > 1.0, (
        "hands drag skin along, and what is dragged is read where it is"
    )


def test_known_places_are_read_to_a_millimetre_and_a_tenth_of_a_level(score: Callable[..., Score]) -> None:
    """Openings of the sacrum and dimples, as other code found them; and every spinous tip."""
    shown, places = score(), load_places(load_lying("woman"))
    known = [places.foramen(name, side) for name in FORAMINA[:3] for side in ("left", "right")]
    known += [places.landmarks_mm["psis"][side][:2] for side in ("left", "right")]
    tips = [np.array([0.0, y]) for y in shown.back.level_y_mm]
    for x, y in [*known, *tips]:
        reading = read(shown, 0.0, "still", lay(shown, "still", np.array([[x, y, np.nan]])))
        assert reading is not None
        assert reading.x_mm == pytest.approx(x, abs=ACROSS_MM)
        assert reading.level == pytest.approx(float(shown.back.level(y)), abs=ALONG_LEVELS)
    for number, (_, y) in enumerate(tips):
        assert reading_at(shown.back, 0.0, y).level == pytest.approx(number)


def test_the_outline_of_an_area_has_its_corners(score: Callable[..., Score]) -> None:
    frame: Any = evaluate(score(), 0.0)
    stage = create_autospec(StagePort, instance=True)
    stage.project.side_effect = lambda points: np.asarray(points)[:, :2]
    stage.camera.return_value = CameraPose((0.0, 300.0, 2000.0), (0.0, 300.0, 0.0))
    stage.covered.side_effect = lambda points, above: np.zeros(len(points), dtype=bool)
    drawing: Any = SimpleNamespace(score=score(), frame=frame)
    drawn = OnSkin(stage, drawing).outline(-60.0, 30.0, 250.0, 400.0)
    assert drawn is not None
    for corner in ((-60.0, 250.0), (30.0, 250.0), (30.0, 400.0), (-60.0, 400.0)):
        assert np.hypot(*(drawn.pixels - corner).T).min() < 1.5, corner


def test_a_place_that_was_kept_is_found_again_in_the_finer_figure(score: Callable[..., Score]) -> None:
    shown, frame = score(), evaluate(score(), 9.0)
    fine = evaluate(score(), 9.0, "still")
    for x, level in PLACES:
        laid = over(shown, x, level)
        place = place_of(shown, "play", laid)
        again = lay(shown, "still", place)
        assert laid.at(frame.receiver) == pytest.approx(again.at(fine.receiver), abs=1.5)


def test_cloth_hair_and_limbs_are_no_back(score: Callable[..., Score]) -> None:
    shown = score()
    figure = shown.figures["play"].receiver
    arm = int(np.argmax(figure.weights[:, shown.giver_rig.index["lowerarm01.L"]].toarray()))
    head = int(np.argmax(figure.weights[:, shown.giver_rig.index["head"]].toarray()))
    rows = [figure.by_name[name].rows.start + 5 for name in ("drape", "hair")]
    for row in (*rows, arm, head):
        assert read(shown, 0.0, "play", one((row, row, row), (1.0, 0.0, 0.0))) is None


def test_a_line_over_the_skin_follows_it(score: Callable[..., Score]) -> None:
    ends = np.array([place_of(score(), "play", over(score(), x, 5.0))[0] for x in (-70.0, 60.0)])
    line = line_places(score(), ends)
    assert line[[0, -1]] == pytest.approx(ends, abs=0.1)
    assert np.abs(line[:, 1] - ends[0, 1]).max() < 1.0
    over_skin = np.linalg.norm(np.diff(line, axis=0), axis=1).sum()
    assert 130.5 < over_skin < 160.0, "down into the furrow of the spine and up again"


# Words


@pytest.mark.parametrize(
    ("level", "words", "short"),
    [
        (6.0, "level with T6", "T6"),
        (6.16, "level with T6", "T6.2"),
        (6.3, "T6, a third towards T7", "T6.3"),
        (6.5, "half way from T6 to T7", "T6.5"),
        (6.7, "T6, two thirds towards T7", "T6.7"),
        (6.97, "level with T7", "T7"),
        (17.4, "L5, a third towards S1", "L5.4"),
        (21.0, "level with S4", "S4"),
    ],
)
def test_levels_in_words(level: float, words: str, short: str) -> None:
    reading = Reading(-38.4, 0.0, level)
    assert level_words(reading) == words
    assert short_words(reading) == f"38 mm left, {short}"


def test_beyond_both_ends_and_on_the_midline() -> None:
    assert level_words(Reading(0.0, 0.0, 0.0, 23.4)) == "23 mm above C7"
    assert short_words(Reading(0.3, 0.0, 21.0, -7.0)) == "midline, 7 mm below S4"
    assert [across_words(x) for x in (0.4, 12.2, -0.6)] == [
        "on the midline",
        "12 mm right of the midline",
        "1 mm left of the midline",
    ]


# The tool


class Table:
    """The tool on a real score and a stage that looks straight down, a pixel for each millimetre."""

    def __init__(self, score: Score, time_s: float = 9.0) -> None:
        self.score, self.frame = score, evaluate(score, time_s)
        self.stage = create_autospec(StagePort, instance=True)
        self.stage.project.side_effect = lambda points: np.asarray(points)[:, :2] * [1.0, -1.0]
        self.stage.camera.return_value = CameraPose((0.0, 300.0, 2000.0), (0.0, 300.0, 0.0))
        self.stage.covered.side_effect = lambda points, above: np.zeros(len(points), dtype=bool)
        self.stage.touch.side_effect = self.touch
        drawing: Any = SimpleNamespace(score=score, frame=self.frame)
        self.said: list[str] = []
        self.tool = Measuring(OnSkin(self.stage, drawing), self.said.append)
        self.tool.toggle()

    def touch(self, x_px: float, y_px: float) -> Touch | None:
        """The row of the skin that is nearest to the ray."""
        points = self.frame.receiver.points_mm
        away = (points[:, 0] - x_px) ** 2 + (points[:, 1] + y_px) ** 2 + 1e4 * (points[:, 2] < 120.0)
        row = int(np.argmin(away))
        x, y, z = (float(value) for value in points[row])
        return Touch((x, y, z), (row, row, row), (1.0, 0.0, 0.0)) if away[row] < 40.0 else None


@pytest.fixture
def table(score: Callable[..., Score]) -> Table:
    return Table(score())


def test_pointing_reads_and_two_clicks_measure(table: Table) -> None:
    hover = table.tool.point(40.0, -400.0)
    assert hover is not None
    assert hover.plain
    assert hover.english.endswith("mm right of the midline")
    assert table.tool.point(900.0, 900.0) is None
    table.tool.click(900.0, 900.0)
    assert table.tool.notes().marks == ()
    table.tool.click(-40.0, -350.0)
    assert [mark.kind for mark in table.tool.notes().marks] == ["point"]
    table.tool.click(40.0, -350.0)
    notes = table.tool.notes()
    assert len(notes.marks) == 2
    (line,) = notes.lines
    straight, skin = (int(word) for word in line.text.split() if word.isdigit())
    ends = np.array([[mark.x_px, mark.y_px] for mark in notes.marks])
    assert straight == pytest.approx(float(np.hypot(*(ends[1] - ends[0]))), abs=3.0)
    assert straight <= skin <= straight * 1.15
    assert table.said[-1] == line.text
    table.tool.click(0.0, -300.0)
    assert len(table.tool.notes().marks) == 1, "a third click begins anew"


def test_a_cross_on_a_point_says_nothing_twice(table: Table) -> None:
    table.tool.move(1, 0, False)
    table.tool.enter()
    point, cross = table.tool.notes().marks
    assert point.text
    assert (cross.kind, cross.text) == ("cursor", "")
    table.stage.covered.side_effect = lambda points, above: np.ones(len(points), dtype=bool)
    (cross,) = table.tool.notes().marks
    assert cross.text == point.text, "what the giver hides says nothing"
    table.stage.covered.side_effect = lambda points, above: np.zeros(len(points), dtype=bool)
    table.tool.move(1, 0, False)
    assert all(mark.text for mark in table.tool.notes().marks)


def test_marks_ride_with_the_skin(rocked: Score) -> None:
    table = Table(rocked, 0.0)
    table.tool.click(60.0, -350.0)
    first = table.tool.notes().marks[0]
    table.tool._skin._drawing.frame = evaluate(rocked, 0.5 * rocked.duration_s)
    then = table.tool.notes().marks[0]
    assert np.hypot(first.x_px - then.x_px, first.y_px - then.y_px) > 2.0


def test_arrows_move_the_cross_as_the_picture_lies(table: Table) -> None:
    table.tool.move(1, 0, False)
    assert table.said == ["on the midline, level with T8"]
    for right, up, fine in ((1, 0, False), (1, 0, True), (0, 1, False)):
        table.tool.move(right, up, fine)
    table.tool.enter()
    assert table.said[-1].startswith("Point set: 6 mm right of the midline, T7")
    table.stage.project.side_effect = lambda points: np.asarray(points)[:, 1::-1] * [-1.0, -1.0]
    table.tool.move(1, 0, False)
    assert "6 mm right" in table.said[-1], (
        "in a picture that lies on its side, the arrow goes along the spine"
    )
    table.tool._cursor = place_of(table.score, "play", over(table.score, 0.0, 20.0))[0]
    for _ in range(20):
        table.tool.move(1, 0, False)
    assert "below S4" in table.said[-1], "the cross stays on the back"


def test_escape_takes_points_away_and_then_leaves(table: Table) -> None:
    table.tool.click(-40.0, -350.0)
    steps = [(table.tool.back(), table.tool.on, len(table.tool.notes().marks)) for _ in range(3)]
    assert steps == [(True, True, 0), (True, False, 0), (False, False, 0)]


# Joined


def test_on_and_off_and_what_the_pointer_does_meanwhile(still: Bench) -> None:
    still.stage.touch.return_value = None
    still.controller.measure()
    assert still.window.show_measuring.call_args.args == (True,)
    still.controller.point_at(10.0, 10.0)
    still.run(0.1)
    assert still.stage.touch.called, "nothing under the skin is needed to measure"
    still.picked = "bone/T7"
    still.controller.select_at(10.0, 10.0)
    still.controller.isolate_at(10.0, 10.0)
    assert not still.stage.set_marks.call_args.args[0].selected, "a click measures, it selects nothing"
    assert still.controller.step_back()
    assert still.window.show_measuring.call_args.args == (False,)
    assert not still.controller.step_back()


def test_points_go_with_the_body_they_were_set_on(still: Bench) -> None:
    cleared = Mock()
    still.controller._skin.clear = cleared  # type: ignore[method-assign]
    still.controller.choose(stroke="another")
    still.jobs[-1].finish()
    assert not cleared.called
    still.controller.choose(receiver="man")
    still.jobs[-1].finish()
    assert cleared.called
