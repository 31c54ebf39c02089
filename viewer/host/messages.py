"""Sends what VTK and Qt say to the log instead of the terminal."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

vtk_log = logging.getLogger("vtk")
qt_log = logging.getLogger("qt")


@contextlib.contextmanager
def vtk_to_log() -> Iterator[None]:
    """Log VTK's errors and warnings while the body runs, under the name `vtk`."""
    from vtkmodules.vtkCommonCore import vtkOutputWindow, vtkStringOutputWindow

    before, window = vtkOutputWindow.GetInstance(), vtkStringOutputWindow()
    for event, level in (("ErrorEvent", logging.ERROR), ("WarningEvent", logging.WARNING)):
        window.AddObserver(event, _observer(level))
    vtkOutputWindow.SetInstance(window)
    try:
        yield
    finally:
        vtkOutputWindow.SetInstance(before)
        window.RemoveAllObservers()


@contextlib.contextmanager
def qt_to_log() -> Iterator[None]:
    """Log Qt's own messages while the body runs, under the name `qt`."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def told(kind: QtMsgType, _context: object, text: str | None) -> None:
        qt_log.log(levels.get(kind, logging.WARNING), "%s", text)

    before = qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _observer(level: int) -> Any:
    def told(_caller: object, _event: str, text: str = "") -> None:
        vtk_log.log(level, "%s", text.strip())

    told.CallDataType = "string0"  # type: ignore[attr-defined]  # how VTK is asked to hand over the text
    return told
