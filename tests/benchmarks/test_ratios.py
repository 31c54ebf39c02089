"""The benchmarks in a small form. Ratios only; the margin is for few rounds on a busy machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.benchmarks.bounds import BOUNDS, table
from tests.benchmarks.playing import Rounds, measure_evaluating, measure_layers, measure_playing
from tests.benchmarks.splitting import measure_splitting
from tests.benchmarks.starting import measure_starting
from tests.benchmarks.switching import measure_switching
from viewer.files.interior_cache import load_or_build
from viewer.motion.scored import Score

pytestmark = pytest.mark.bench

STROKE = "stretch-between-shoulder-blades"
SWITCH_S = 5.0  # seconds are no ratio: on a busy machine this only tells a cache that is not used
MARGIN = 1.25  # `python -m tests.benchmarks` holds the bounds themselves, with more rounds


def test_playing_costs_little_more_than_drawing(score: Callable[..., Score], qtbot: QtBot) -> None:
    figures = measure_playing(score(), Rounds(count=12, frames=4))
    assert figures["play_over_floor"] <= BOUNDS["play_over_floor"] * MARGIN, table(figures)
    assert figures["frames"] == 48


def test_a_split_view_costs_little_more_than_its_panes(score: Callable[..., Score], qtbot: QtBot) -> None:
    figures = measure_splitting(score(), Rounds(count=5, frames=2), counts=(2,))
    assert figures["split_play_over_floor"] <= BOUNDS["split_play_over_floor"] * MARGIN, table(figures)


def test_evaluating_costs_a_few_skinnings(score: Callable[..., Score]) -> None:
    figures = measure_evaluating(score(), Rounds(count=12, frames=5))
    assert figures["evaluate_over_skinning"] <= BOUNDS["evaluate_over_skinning"], table(figures)


def test_layers_and_picking_cost_little_more_than_drawing(score: Callable[..., Score], qtbot: QtBot) -> None:
    figures = measure_layers(score(), load_or_build("woman"), Rounds(count=8, frames=3))
    for name in ("layers_play_over_floor", "pick_over_floor"):
        assert figures[name] <= BOUNDS[name] * MARGIN, table(figures)


def test_another_body_comes_without_being_solved_again(score: Callable[..., Score]) -> None:
    score(), score("man", "man")
    figures = measure_switching(STROKE, ("woman", "man"), ("man",))
    assert figures["switch_body_s"] <= SWITCH_S, table(figures)


def test_starting_and_resting(score: Callable[..., Score], tmp_path: Path) -> None:
    whose = ["--stroke", STROKE, "--receiver", "woman", "--giver", "man"]
    figures = measure_starting(score(), whose, tmp_path, rounds=2)
    assert figures["first_frame_over_minimal"] <= BOUNDS["first_frame_over_minimal"] * MARGIN, table(figures)
    assert figures.get("rss_over_minimal", 0.0) <= BOUNDS["rss_over_minimal"] * MARGIN, table(figures)
    assert figures["idle_frames_per_s"] == 0.0, table(figures)


def test_the_table_says_what_is_too_much() -> None:
    lines = table({"play_over_floor": 1.5, "idle_frames_per_s": 0.0, "floor_ms": 20.0}).splitlines()
    assert [line.split()[-1] for line in lines] == ["MUCH", "good", "20.000"]
