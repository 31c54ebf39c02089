"""Placing the hands: bands and how answers fare by them, a round, and nothing that gives an answer away."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from types import SimpleNamespace
from typing import Any, Literal

import numpy as np
import pytest

from tests.controller.bench import Bench
from viewer.anatomy.back import Back
from viewer.anatomy.places import LATERALS_MM, Places
from viewer.controller.on_skin import Spot
from viewer.controller.practice import Practice
from viewer.controller.practice_bands import Band, Fared, find_band, hold
from viewer.controller.practice_words import verdict_words
from viewer.controller.skin_places import reading_at
from viewer.ports import PracticeCard
from viewer.state.choices import ChoiceValues
from viewer.state.layers import PRESETS
from viewer.state.practice import Across, Along, Question

SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")
BACK = Back(  # levels 20 mm apart
    np.linspace(520.0, 100.0, 22),
    {side: np.array([[300.0, 70.0], [480.0, 80.0]]) for side in SIDES},
    1.0,
)


def places() -> Places:
    middles = {
        side: np.repeat(500.0 - 22.0 * np.arange(11)[:, None], len(LATERALS_MM), 1)
        for side in ("left", "right")
    }
    holes = np.array([[24.0, 150.0], [23.0, 127.0], [23.0, 106.0], [21.0, 86.0]])
    marks = {side: np.array([sign * 42.0, 140.0, 100.0]) for side, sign in (("left", -1), ("right", 1))}
    return Places(
        LATERALS_MM,
        middles,  # type: ignore[arg-type]
        {side: np.full_like(middles["left"], 12.0) for side in ("left", "right")},
        {"left": holes * [-1, 1], "right": holes},
        {side: np.array([[200.0, 60.0], [500.0, 60.0]]) for side in ("left", "right")},
        {"psis": marks, "lowest-rib": marks, "scapula-inferior-angle": marks},  # type: ignore[dict-item]
    )


def question(**fields: Any) -> Question:
    plain = Question(
        "one", "Where?", "Feel.", "There.", "level", "T8", "right", Across(25.0, 35.0),
        Along(within_levels=1.0), "A book", "weak",
    )  # fmt: skip
    return replace(plain, **fields)


def edges(asked: Question, side: Any = "left") -> list[float]:
    band = find_band(asked, BACK, places(), side)
    found = (band.x_mm, band.y_mm, band.low_x_mm, band.high_x_mm, band.low_y_mm, band.high_y_mm)
    return [round(value, 6) for value in found]


def test_bands_of_every_kind() -> None:
    assert edges(question()) == [30, 360, 25, 35, 340, 380]
    assert edges(question(side="left")) == [-30, 360, -35, -25, 340, 380]
    assert edges(question(side="far")) == [30, 360, 25, 35, 340, 380]
    assert edges(question(side="far"), "right") == [-30, 360, -35, -25, 340, 380]
    assert edges(question(side="middle", across=Across(-10.0, 10.0))) == [0, 360, -10, 10, 340, 380]
    space = question(kind="rib-space", at="8", across=Across(35.0, 45.0), along=Along(space=True))
    assert edges(space) == [40, 346, 35, 45, 335, 357]
    lowest = replace(space, at="11")
    assert edges(lowest) == [40, 280, 35, 45, 269, 291], "below the last one as far as above it"
    hole = question(kind="foramen", at="S2", across=Across(-4.0, 4.0, True), along=Along(within_mm=8.0))
    assert edges(hole) == [23, 127, 19, 27, 119, 135]
    tip = question(kind="landmark", at="scapula-inferior-angle", across=Across(60.0, 95.0))
    assert edges(replace(tip, along=Along(levels=(18.0, 20.0)))) == [60, 140, 60, 95, 120, 160]
    blade = question(kind="scapula-border", at="T6", side="left", across=Across(-10.0, -5.0, True))
    x = BACK.scapula_border_mm(400.0, "left") - 7.5
    assert edges(blade)[:2] == pytest.approx([-x, 400.0])
    top = question(at="C7", side="middle", across=Across(-10.0, 10.0))
    assert edges(top)[4:] == [500, 540], "beyond the last level as far as before it"


BAND = Band(-30.0, 360.0, -35.0, -25.0, 340.0, 380.0, -1)


@pytest.mark.parametrize(
    ("x", "y", "fared", "words"),
    [
        (-30.0, 360.0, (0.0, 0.0, False), "Right."),
        (-25.0, 380.0, (0.0, 0.0, False), "Right."),
        (-38.0, 360.0, (3.0, 0.0, False), "Not quite: 3 mm too far out."),
        (-21.0, 335.0, (-4.0, -5.0, False), "4 mm too near to the spine and 5 mm too far towards the feet."),
        (-30.0, 392.4, (0.0, 12.4, False), "Not quite: 12 mm too far towards the head."),
        (30.0, 360.0, (-55.0, 0.0, True), "Not there: that is the other side of the spine."),
        (-35.2, 360.0, (0.2, 0.0, False), "Not quite: 1 mm too far out."),
    ],
)
def test_how_answers_fare(x: float, y: float, fared: tuple[float, float, bool], words: str) -> None:
    found = hold(BAND, x, y)
    assert (round(found.out_mm, 6), round(found.up_mm, 6), found.other_side) == fared
    assert found.away_mm == pytest.approx(np.hypot(x + 30.0, y - 360.0))
    assert verdict_words(found).endswith(words)


def test_in_the_middle_of_the_back_only_the_distance_counts() -> None:
    fared = hold(Band(0.0, 360.0, -10.0, 10.0, 340.0, 380.0, 0), -14.0, 360.0)
    assert not fared.right
    assert verdict_words(fared) == "Not quite: 4 mm too far from the midline."
    assert hold(Band(0.0, 360.0, -10.0, 10.0, 340.0, 380.0, 0), 9.0, 360.0) == Fared(0, 0, False, 9.0, True)


class Skin:
    """Skin that is as flat as the picture."""

    def at(self, x: float, y: float) -> Spot | None:
        return Spot((x, y, 0.0), reading_at(BACK, x, y)) if abs(x) < 200 else None

    over = at

    def moved(self, place: Any, right: int, up: int, step: float) -> Spot | None:
        return (
            self.at(0.0, 360.0) if place is None else self.at(place[0] + right * step, place[1] + up * step)
        )

    def reading(self, place: Any) -> Any:
        return reading_at(BACK, *place[:2])

    def drawn(self, some: Any) -> Any:
        return SimpleNamespace(pixels=np.asarray(some)[:, :2], seen=np.ones(len(some), dtype=bool))

    def outline(self, *edges: float) -> Any:
        return self.drawn(np.array([[edges[0], edges[2], 0.0], [edges[1], edges[3], 0.0]]))


class Round:
    """A round on flat skin."""

    def __init__(self, count: int = 12) -> None:
        self.cards: list[PracticeCard | None] = []
        self.said: list[str] = []
        self.body: Any = (BACK, places(), "left")
        skin: Any = Skin()
        self.practice = Practice(skin, lambda: self.body, self.cards.append, self.said.append, Random(5))
        self.practice.begin([question(id=str(k), ask=f"Where {k}?", side="left") for k in range(count)])

    @property
    def card(self) -> PracticeCard:
        card = self.cards[-1]
        assert card is not None
        return card


def test_a_question_says_nothing_of_its_answer_until_it_is_answered() -> None:
    one = Round()
    card = one.card
    assert (card.number, card.count, card.right) == (1, 10, 0)
    assert (card.hint, card.verdict, card.where, card.told, card.source) == ("", "", "", "", "")
    assert one.practice.point(10.0, 360.0) is None
    assert (one.practice.notes().marks, one.practice.notes().areas) == ((), ())
    one.practice.hint()
    assert one.card.hint == "Feel."
    assert one.said[-1] == "Feel."
    one.practice.click(300.0, 0.0)
    assert not one.card.verdict, "beside the back is no answer"
    one.practice.click(-31.0, 365.0)
    assert (one.card.verdict, one.card.good, one.card.right, one.card.hint) == ("Right.", True, 1, "")
    assert one.card.where == (
        "Your answer: 31 mm left of the midline, T7, two thirds towards T8. "
        "On this body: 30 mm left of the midline, level with T8. That is 5 mm away."
    )
    assert "A book" in one.card.source
    notes = one.practice.notes()
    assert [mark.kind for mark in notes.marks] == ["right", "answer"]
    assert len(notes.areas) == 1
    one.practice.click(-60.0, 365.0)
    assert one.card.right == 1, "a question is answered once"


def test_a_round_ends_with_how_it_went_and_can_begin_anew() -> None:
    one = Round()
    first = one.card.ask
    for number in range(10):
        assert one.card.number == number + 1
        one.practice.click(-30.0 if number % 2 else -60.0, 360.0)
        one.practice.enter()
    assert one.practice.over
    assert (one.card.right, one.card.count, len(one.card.results)) == (5, 10, 10)
    assert one.card.results[0] == (False, first)
    assert one.card.where == "On average 15 mm from the place itself."
    assert one.said[-1] == "5 of 10 right."
    assert len({asked for _, asked in one.card.results}) == 10, "nothing is asked twice"
    one.practice.enter()
    assert (one.card.number, one.card.results) == (1, ())
    assert one.practice.back()
    assert one.cards[-1] is None
    assert not one.practice.back()


def test_keys_alone_answer() -> None:
    one = Round()
    one.practice.enter()
    assert one.practice.asking, "there is no cross yet"
    one.practice.move(-1, 0, False)
    for _ in range(6):
        one.practice.move(-1, 0, False)
    assert [mark.kind for mark in one.practice.notes().marks] == ["cursor"]
    assert one.practice.notes().marks[0].text == ""
    assert one.said[-1] == "The cross is half way down the spine.", "said once, and nothing empty after it"
    assert not any("midline" in words for words in one.said), "where the cross is would be the answer"
    one.practice.enter()
    assert one.card.verdict == "Right."


def test_until_the_body_is_known_the_card_waits() -> None:
    one = Round()
    one.body = None
    one.practice.ready()
    assert one.card == PracticeCard()
    one.practice.click(-30.0, 360.0)
    assert one.practice.asking
    one.body = (BACK, places(), "right")
    one.practice.ready()
    assert one.card.number == 1


# Joined


@pytest.fixture
def asked() -> Bench:
    """Paused in the middle, everything shown that can be, and a question asked."""
    bench = Bench(values=ChoiceValues(layers=PRESETS["muscles"], labels=True))
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    bench.controller.seek(7.0)
    tools: Any = bench.controller._skin._tools
    object.__setattr__(tools, "questions", lambda: ((question(),), None))
    object.__setattr__(tools, "places", lambda name: places())
    bench.controller.practise()
    bench.jobs[-1].finish()
    return bench


def test_while_it_asks_skin_is_closed_the_giver_gone_and_nothing_written(asked: Bench) -> None:
    shown = asked.stage.set_layers.call_args.args[0]
    assert not shown.opens
    assert shown.giver == 0.0
    assert asked.evaluated[-1][0] == 0.0, "before any hand dents the skin"
    assert (asked.notes.labels, asked.notes.numbers, asked.notes.tags) == ((), (), ())
    asked.controller.choose(contact=True)
    assert not asked.stage.set_aids.call_args.args[0].contact
    assert asked.window.show_practice.call_args.args[0].number == 1
    asked.controller.toggle_play()
    asked.run(0.5)
    assert asked.clock.time_s == 7.0
    assert not asked.clock.playing


def test_with_the_answer_the_layers_come_back_and_afterwards_everything(asked: Bench) -> None:
    practice: Any = asked.controller._skin.practice
    practice._skin = Skin()
    before = asked.choices.values
    practice._answer(Spot((30.0, 400.0, 0.0), reading_at(BACK, 30.0, 400.0)))
    shown = asked.stage.set_layers.call_args.args[0]
    assert shown.opens
    assert shown.giver == 0.0
    assert asked.controller.step_back()
    assert asked.stage.set_layers.call_args.args[0] == before.layers
    assert asked.evaluated[-1][0] == 7.0
    assert asked.window.show_practice.call_args.args[0] is None
    assert asked.choices.values == before, "nothing of it is a choice"


def test_the_camera_looks_down_on_the_back_and_goes_back_after(asked: Bench) -> None:
    asked.run(2.0)
    x, _, z = asked.pose.eye_mm
    assert (x, asked.pose.up) == (0.0, (0.0, 1.0, 0.0))
    assert z > 400.0
    asked.controller.practise()
    asked.run(2.0)
    assert asked.pose.up == (0.0, 0.0, 1.0)


def test_questions_that_cannot_be_read_are_said(still: Bench) -> None:
    tools: Any = still.controller._skin._tools
    object.__setattr__(tools, "questions", lambda: ((), ValueError("practice.yaml, line 3")))
    still.controller.practise()
    assert still.window.show_message.call_args.args[0].text == "practice.yaml, line 3"
    assert not still.controller._skin.practising
