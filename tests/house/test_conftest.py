"""The watchdogs of conftest.py bite."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.helpers import leaks
from tests.helpers.complaints import Complaints
from viewer import paths


def test_numpy_errors_raise() -> None:
    with pytest.raises(FloatingPointError):
        np.array([1.0]) / np.array([0.0])


def test_vtk_errors_are_complaints(allow_complaints: None) -> None:
    from vtkmodules.vtkCommonCore import vtkOutputWindow

    complaints = _listening()
    vtkOutputWindow.GetInstance().DisplayErrorText("a mapper without input")
    vtkOutputWindow.GetInstance().DisplayWarningText("an empty mesh")
    logging.getLogger().removeHandler(complaints)
    assert [text.partition(" vtk: ")[2] for text in complaints.texts] == [
        "a mapper without input",
        "an empty mesh",
    ]


@pytest.mark.parametrize(("name", "level", "kept"), [("viewer.x", 40, 1), ("viewer.x", 30, 0), ("qt", 30, 1)])
def test_which_records_are_complaints(allow_complaints: None, name: str, level: int, kept: int) -> None:
    complaints = _listening()
    logging.getLogger(name).log(level, "something")
    logging.getLogger().removeHandler(complaints)
    assert len(complaints.texts) == kept


def test_a_forgotten_widget_and_a_running_timer_are_found(qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    before = leaks.left_behind()
    widget, timer = QWidget(), QTimer()
    timer.start(100_000)
    left = leaks.left_behind() - before
    timer.stop()
    widget.deleteLater()
    assert sorted(text.split()[0] for text in left) == ["QTimer", "QWidget"]
    assert "stop() it where its owner closes" in leaks.remedy(left)
    del widget
    assert leaks.left_behind() == before


def test_a_forgotten_window_of_vtk_is_found_and_the_remedy_named(qtbot: QtBot) -> None:
    from viewer.scene.offscreen import OffScreen

    before = leaks.left_behind()
    canvas = OffScreen(16, 16)
    left = leaks.left_behind() - before
    assert len(left) == 1
    assert "RenderWindow" in next(iter(left))
    assert "close() a canvas" in leaks.remedy(left)
    canvas.close()
    del canvas
    assert leaks.left_behind() == before


def test_nothing_is_written_to_the_persons_own_folders() -> None:
    own = (paths.settings_folder(), paths.cache_folder(), paths.state_folder(), paths.strokes_folder())
    for folder in own:
        assert "massage-atlas-tests-" in str(folder)
        assert Path.home() not in folder.parents or os.environ.get("TMPDIR", "").startswith(str(Path.home()))


def _listening() -> Complaints:
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    return complaints
