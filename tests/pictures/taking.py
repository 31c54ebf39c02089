"""Opens the whole program on real people, brings it to a state, and takes pictures of its window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.pictures import pixels
from viewer import app
from viewer.app import Program, WindowOptions

STROKE = "stretch-between-shoulder-blades"
PATIENCE_S = 240.0


@contextmanager
def opened(stroke: str = STROKE) -> Iterator[Program]:
    """The program, paused, with woman and man on the stage."""
    program = app.build(WindowOptions(stroke=stroke, receiver="woman", giver="man", paused=True))
    program.window.show()
    wait(lambda: program.controller.score is not None)
    try:
        yield program
    finally:
        program.close()
        program.window.deleteLater()


def wait(done: Callable[[], bool], at_most_s: float = PATIENCE_S) -> None:
    """Let the program run until something is so; `TimeoutError` where it never is."""
    end = time.monotonic() + at_most_s
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")
        QApplication.processEvents()
        time.sleep(0.005)


def rest(program: Program) -> None:
    """Wait until nothing moves and the picture is refined."""
    for _ in range(3):
        QApplication.processEvents()
        wait(lambda: not _busy(program))
    QApplication.processEvents()


def _busy(program: Program) -> bool:
    window, controller = program.window, program.controller
    moving = window.ticker.running or window.viewport.waiting
    checking = window.panel.rules.isVisible() and not window.panel.rules.list_button.isVisible()
    return moving or checking or controller._preparing.busy or controller._preparing.looking_in


def grab(window: QWidget) -> QImage:
    """A picture of a window, with the menus, dialogs and cards that are open over it."""
    picture = window.grab().toImage()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.windowType().name in ("Popup", "Dialog"):
            painter.drawPixmap(_place(other, window), other.grab())
    painter.end()
    return picture


def _place(other: QWidget, window: QWidget) -> QPoint:
    """Where another window lies over this one; kept inside it."""
    place = other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
    right, bottom = window.width() - other.width(), window.height() - other.height()
    return QPoint(max(min(place.x(), right), 0), max(min(place.y(), bottom), 0))


def save(picture: QImage, path: Path) -> None:
    """Write a picture as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise OSError(f"{path} cannot be written")


def save_small(picture: QImage, path: Path, at_most: int) -> None:
    """Write a picture of few colours, so that it takes less than `at_most` bytes."""
    whole = Image.fromarray(pixels(picture))
    for colours in (256, 160, 96, 64):
        small = BytesIO()
        palette = whole.quantize(colours, kmeans=1)
        dithered = whole.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
        dithered.save(small, "PNG", optimize=True)
        if small.tell() <= at_most:
            break
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(small.getvalue())
