"""Checking several strokes on several pairs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer import paths
from viewer.check.report import Checked
from viewer.files import checking
from viewer.files.checking import Task, check_all, on_bones, tasks
from viewer.files.errors import FileProblems, Problem
from viewer.files.stroke_file import read_stroke
from viewer.stroke.stroke import HandKey, Keyframe, Lateral

STROKE = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")


def test_every_stroke_meets_every_pair_on_the_sides_asked_for() -> None:
    assert [(t.receiver, t.giver, t.side) for t in tasks([STROKE])] == [
        ("woman", "man", None),
        ("man", "woman", None),
    ]
    both = tasks([STROKE, STROKE], [("woman", "man")], both_sides=True)
    assert [t.side for t in both] == ["left", "right", "left", "right"]


def test_results_come_in_the_order_given_and_progress_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def check_one(task: Task) -> Checked:
        return Checked(task.stroke.id, task.receiver, task.giver)

    monkeypatch.setattr(checking, "check_one", check_one)
    told: list[float] = []
    found = check_all(tasks([STROKE]), told.append, processes=1)
    assert [f.receiver for f in found] == ["woman", "man"]
    assert told == [0.5, 1.0]


def test_a_stroke_that_cannot_be_prepared_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.files import score_cache

    def refuse(*_: object, **__: object) -> None:
        raise ValueError("“rib_space” is not known yet")

    def damaged(*_: object, **__: object) -> None:
        raise FileProblems([Problem(Path("bones.npz"), None, "is damaged", "Install it anew.")])

    monkeypatch.setattr(score_cache, "load_or_prepare_for", refuse)
    refused = checking.check_one(Task(STROKE, "woman", "man", "right"))
    assert refused.problem == "“rib_space” is not known yet."
    assert refused.side == "right"
    assert not refused.good
    monkeypatch.setattr(score_cache, "load_or_prepare_for", damaged)
    assert "bones.npz" in checking.check_one(Task(STROKE, "woman", "man")).problem


def test_only_strokes_that_press_on_bones_need_them() -> None:
    assert not on_bones(STROKE)
    key = Keyframe(0.0, near=HandKey(lateral=Lateral("rib_space", 7)))
    assert on_bones(replace(STROKE, approach=(*STROKE.approach, key)))
