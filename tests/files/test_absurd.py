"""Strokes that can be read and make no sense: refused in words, or solved; never a hang, never a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.files.stroke_mistakes import GOOD
from viewer.files import score_cache
from viewer.files.errors import FileProblems
from viewer.files.score_cache import load_or_prepare
from viewer.files.stroke_checks import MAX_DURATION_S, MIN_GAP_S
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.stroke.stroke import Stroke
from viewer.stroke.timeline import expand

SHORT = (
    ("at_s: 1.5, both: {lift_mm: 0}", f"at_s: {MIN_GAP_S}, both: {{lift_mm: 0}}"),
    ("at_s: 1.5, both: {pressure: peak}", "at_s: 0.2, both: {pressure: peak}"),
    ("at_s: 4.5, near", "at_s: 0.3, near"),
    ("at_s: 6.5, both", "at_s: 0.5, both"),
    ("at_s: 1.0, both: {lift_mm: 60}", f"at_s: {MIN_GAP_S}, both: {{lift_mm: 60}}"),
)


def stroke_of(folder: Path, *changes: tuple[str, str]) -> Stroke:
    text = GOOD.replace("[0.25, 0.5]", "[1]").replace(", ease: slow-in", "")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / "a-stroke.stroke.yaml"
    path.write_text(text, encoding="utf-8")
    return read_stroke(path)


def test_a_stroke_of_less_than_a_second_from_high_up_that_never_presses_is_solved(
    tmp_path: Path, cast: Callable[..., Cast]
) -> None:
    stroke = stroke_of(
        tmp_path,
        *SHORT,
        ("  far: {part: heel, shape: flat, fingers_deg: 135}\n", ""),
        ("near: {to_scapula_mm: -7}, far: {to_scapula_mm: -8}", "both: {from_spine_edge_mm: 20}"),
        ("both", "near"),
        ("level: T5", "level: L3"),
        ("[1]", "[0]"),
        ("lift_mm: 60}", "lift_mm: 400}"),
    )
    score = load_or_prepare(cast(), stroke, folder=tmp_path)
    assert score.duration_s == pytest.approx(0.7)
    for time_s in (0.0, 0.3, 0.7):
        frame = evaluate(score, time_s)
        assert all(np.isfinite(shape.points_mm).all() for shape in (frame.receiver, frame.giver))


def test_a_hand_beside_the_body_is_refused_in_words(tmp_path: Path, cast: Callable[..., Cast]) -> None:
    stroke = stroke_of(tmp_path, *SHORT, ("from_spine_edge_mm: 8", "lateral_mm: 250"))
    with pytest.raises(FileProblems, match="where nothing of the back is") as caught:
        load_or_prepare(cast(), stroke, folder=tmp_path)
    assert [problem.file for problem in caught.value.problems] == [stroke.path]
    assert caught.value.problems[0].remedy


def test_what_is_not_known_yet_is_refused_in_words(
    tmp_path: Path, cast: Callable[..., Cast], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ValueError("a hand that presses with the elbow is not known yet")

    monkeypatch.setattr(score_cache, "_prepare", refuse)
    with pytest.raises(FileProblems, match=r"cannot be played: a hand that presses with the elbow"):
        load_or_prepare(cast(), stroke_of(tmp_path), folder=tmp_path)


def test_nothing_that_is_read_is_longer_than_what_can_be_solved(tmp_path: Path) -> None:
    longest = MAX_DURATION_S - 2.5
    whole = stroke_of(tmp_path, ("at_s: 6.5, both", f"at_s: {longest}, both"))
    assert expand(whole).duration_s == MAX_DURATION_S
    with pytest.raises(FileProblems, match="Keep it below 5 minutes"):
        stroke_of(tmp_path, ("at_s: 6.5, both", f"at_s: {longest - 150}, both"), ("[1]", "[1, 1, 1]"))
