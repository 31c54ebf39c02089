"""Finds what a test left behind: widgets, timers, VTK's windows, plotters. Imports none of them by itself."""

from __future__ import annotations

import gc
import sys
from typing import Any
from weakref import WeakSet

_timers: WeakSet[Any] = WeakSet()
_drawn: WeakSet[Any] = WeakSet()
REMEDIES = {
    "QTimer": "stop() it where its owner closes, or give it a parent that the test closes",
    "vtk": "close() a canvas, and the window of a view; and let nothing hold on to either",
    "Q": "close the window in the fixture that made it; qtbot.addWidget() does it for a widget",
}


def left_behind() -> set[str]:
    """Top-level widgets that exist, timers that run, VTK's windows that anybody holds: as texts."""
    _look()
    return _widgets() | _running_timers() | _render_windows()


def remedy(found: set[str]) -> str:
    """What to do about what was left behind."""
    lines = []
    for text in sorted(found):
        kind = next((kind for kind in REMEDIES if text.startswith(kind)), "Q")
        lines.append(f"{text}\n    {REMEDIES[kind]}")
    return "this test left behind:\n" + "\n".join(lines)


def _look() -> None:
    """Collect what nobody holds, and take note of timers and windows among the rest."""
    gc.collect()
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    kinds = _kinds()
    for thing in gc.get_objects():
        if kinds and isinstance(thing, kinds):
            (_drawn if type(thing).__name__.startswith("vtk") else _timers).add(thing)
    gc.freeze()  # what has been looked at once, all the bodies among it, need not be gone through again


def _kinds() -> tuple[type, ...]:
    kinds: list[type] = []
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QTimer

        kinds.append(QTimer)
    if "vtkmodules.vtkRenderingCore" in sys.modules:
        from vtkmodules.vtkRenderingCore import vtkRenderWindow

        kinds.append(vtkRenderWindow)
    return tuple(kinds)


def _widgets() -> set[str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    return {
        f"{type(w).__name__} {w.objectName()!r} at {id(w):#x}"
        for w in QApplication.topLevelWidgets()
        if isValid(w) and not _is_qts_own(type(w).__name__)
    }


def _running_timers() -> set[str]:
    if not _timers:
        return set()
    from shiboken6 import isValid

    return {
        f"QTimer {t.objectName()!r} of {t.parent()} at {id(t):#x}"
        for t in _timers
        if isValid(t) and t.isActive()
    }


def _render_windows() -> set[str]:
    return {f"{type(window).__name__} at {id(window):#x}" for window in _drawn}


def open_plotters() -> list[str]:
    """The plotters of pyvista that nobody closed."""
    if "pyvista.plotting.plotter" not in sys.modules:
        return []
    from pyvista.plotting.plotter import _ALL_PLOTTERS

    return [f"{type(p).__name__} {name}" for name, p in _ALL_PLOTTERS.items() if not p._closed]


def _is_qts_own(name: str) -> bool:
    """Qt keeps the window behind tool tips and combo boxes for the next one."""
    return name in ("QTipLabel", "QComboBoxPrivateContainer")
