"""The stroke that is shown is checked by a child process, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.files import checking_apart
from viewer.files.checking_apart import load_or_check_apart
from viewer.files.score_cache import load_or_prepare
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.mirroring import mirrored

STROKE = Path(__file__).parents[1] / "check" / "strokes" / "midline-clearance.stroke.yaml"


def no_child(*_: object) -> None:
    raise OSError("no more processes")


def test_a_child_finds_what_is_broken_and_it_is_kept(
    cast: Callable[..., Cast], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score = load_or_prepare(cast(), read_stroke(STROKE), folder=tmp_path)
    shares: list[float] = []
    found = load_or_check_apart(score, shares.append, tmp_path, after_s=0.0)
    assert found is not None
    assert {f.rule for f in found if f.verdict == "failure"} == {"midline-clearance"}
    assert {f.path for f in found} == {STROKE}
    assert shares  # so that it can be stopped meanwhile
    monkeypatch.setattr(checking_apart, "start_python", no_child)
    assert load_or_check_apart(score, shares.append, tmp_path, after_s=0.0) == found
    assert load_or_check_apart(mirrored(score), shares.append, tmp_path, after_s=0.0) == found
    other = replace(score, names=("man", "woman"))
    assert load_or_check_apart(other, shares.append, tmp_path, after_s=0.0) is None


def test_who_is_not_wanted_any_more_starts_no_child(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The report raises, as that of a cancelled task does, while the shown technique goes first."""
    from types import SimpleNamespace

    def stop(_share: float) -> None:
        raise InterruptedError

    monkeypatch.setattr(checking_apart, "start_python", no_child)
    score = SimpleNamespace(stroke=read_stroke(STROKE), names=("woman", "man"))
    with pytest.raises(InterruptedError):
        load_or_check_apart(score, stop, tmp_path, after_s=60.0)  # type: ignore[arg-type]
