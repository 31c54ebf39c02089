"""M in the real window, with real people: the giver is at the other side, at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.end_to_end.test_program import picture, rest
from viewer.app import Program, work
from viewer.files.settings import read_settings
from viewer.motion.mirroring import mirrored

Key = Qt.Key


@pytest.fixture
def program(with_real_people: Callable[..., Program], score: Callable[..., Any]) -> Program:
    """The program, paused and shown, with the people of a score that is prepared already."""

    def load(request: Any, report: Any) -> Any:
        return mirrored(score()) if request.side == "right" else score()

    return with_real_people("stretch-between-shoulder-blades", load, reflect=work.reflect)


def shirt(image: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Where the picture is as blue as the giver's shirt."""
    return np.asarray((image[..., 2] > image[..., 0] + 25) & (image[..., 2] > 60))


def beside_the_middle(program: Program) -> float:
    """How far right of the picture's middle the giver's shirt is, as a share of the width."""
    seen = np.nonzero(shirt(picture(program.window.viewport)))[1]
    assert len(seen) > 2_000, "the giver is hardly to be seen"
    return float(seen.mean()) / program.window.viewport.width() - 0.5


def test_m_brings_the_giver_to_the_other_side(program: Program, qtbot: QtBot, config: Path) -> None:
    view = program.window.viewport
    QTest.keyClick(view, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    program.controller.seek(12.0)
    rest(program, qtbot)
    before, drawn = beside_the_middle(program), picture(view)
    assert before < -0.05, "the file has the giver at the receiver's left"
    QTest.keyClick(view, Key.Key_M)
    rest(program, qtbot)
    assert beside_the_middle(program) == pytest.approx(-before, abs=0.03)
    assert program.controller.playback.time_s == 12.0
    assert not program.controller.playback.playing
    same = shirt(picture(view)) == shirt(drawn)[:, ::-1]
    assert same.mean() > 0.97, "the picture is the mirror image of the one before"
    assert read_settings(config).values.giver_side == "right"
    assert "receiver's right" in view.accessibleDescription()
    QTest.keyClick(view, Key.Key_M)
    rest(program, qtbot)
    assert beside_the_middle(program) == pytest.approx(before, abs=0.01)
    the_eyes_go_along(program, qtbot)


def the_eyes_go_along(program: Program, qtbot: QtBot) -> None:
    """What the giver sees is reflected with the giver."""
    QTest.keyClick(program.window.viewport, Key.Key_G)
    rest(program, qtbot)
    seen = program.stage.camera().reflected()
    QTest.keyClick(program.window.viewport, Key.Key_M)
    after = program.stage.camera()
    np.testing.assert_allclose(after.eye_mm, seen.eye_mm, atol=1.0)
    np.testing.assert_allclose(after.target_mm, seen.target_mm, atol=1.0)
