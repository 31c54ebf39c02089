from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from viewer.ui.folder_watch import AT_MOST_MS, FolderWatch

Acts = Callable[[], None]


class Watched:
    """A folder with one file, watched; counts the looks."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.looks = 0
        self.folder = folder
        self.file = folder / "a.txt"
        self.file.write_text("1")
        self._qtbot = qtbot
        self.parent = QObject()
        self.watch = FolderWatch(self._look, lambda: [folder, *folder.glob("*.txt")], self.parent)

    def _look(self) -> None:
        self.looks += 1

    @property
    def resting(self) -> bool:
        """Whether no timer runs."""
        return not any(timer.isActive() for timer in self.watch.findChildren(QTimer))

    def looks_after(self, act: Acts) -> int:
        """How often it looks because of something."""
        before = self.looks
        act()
        self._qtbot.waitUntil(lambda: self.looks > before, timeout=5000)
        self._qtbot.waitUntil(lambda: self.resting, timeout=5000)
        return self.looks - before


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(tmp_path, qtbot)
    yield made
    made.watch.stop()


def typed(file: Path, text: str) -> None:
    """As editors save that write into the file that is there."""
    file.write_text(text)


def replaced(file: Path, *texts: str) -> None:
    """As editors save that never leave a file half written."""
    for text in texts:
        new = file.with_suffix(".new")
        new.write_text(text)
        new.replace(file)


def test_every_way_of_saving_is_noticed_and_once_is_enough(watched: Watched) -> None:
    file = watched.file
    other = watched.folder / "b.txt"
    ways: list[Acts] = [
        lambda: replaced(file, "2"),
        lambda: replaced(file, "3"),
        lambda: typed(file, "4"),
        lambda: replaced(other, "5"),
        lambda: typed(other, "6"),
        other.unlink,
        lambda: replaced(file, *map(str, range(20))),
    ]
    assert [watched.looks_after(way) for way in ways] == [1] * len(ways)


def test_a_file_that_is_written_all_the_time_is_looked_at_all_the_same(
    watched: Watched, qtbot: QtBot
) -> None:
    writing = QTimer()
    writing.timeout.connect(lambda: watched.file.write_text("x"))
    writing.start(40)
    qtbot.waitUntil(lambda: watched.looks > 0, timeout=3 * AT_MOST_MS)
    assert writing.isActive()
    writing.stop()


def test_at_rest_and_after_the_end_nothing_runs(watched: Watched, qtbot: QtBot) -> None:
    assert watched.resting
    watched.file.write_text("2")
    watched.watch.stop()
    watched.file.write_text("3")
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.wait(50)
    assert watched.resting
    assert watched.looks == 0


def test_it_looks_when_the_program_is_used_again(watched: Watched) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    used = Qt.ApplicationState.ApplicationActive
    assert watched.looks_after(lambda: app.applicationStateChanged.emit(used)) == 1
