"""Finds what a test left behind: widgets, timers, plotters. Imports Qt and pyvista only if others did."""

from __future__ import annotations

import gc
import sys
from typing import Any
from weakref import WeakSet

_timers: WeakSet[Any] = WeakSet()


def widgets_and_timers() -> set[str]:
    """Top-level widgets that exist and timers that run, as texts that last as long as the objects."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _timers.update(thing for thing in gc.get_objects() if isinstance(thing, QTimer))
    gc.freeze()  # what has been looked at once, all the bodies among it, need not be gone through again
    widgets = {
        f"{type(w).__name__} {w.objectName()!r} at {id(w):#x}"
        for w in QApplication.topLevelWidgets()
        if isValid(w) and not _is_qts_own(type(w).__name__)
    }
    timers = {
        f"QTimer {t.objectName()!r} of {t.parent()} at {id(t):#x}"
        for t in _timers
        if isValid(t) and t.isActive()
    }
    return widgets | timers


def open_plotters() -> list[str]:
    """The plotters of pyvista that nobody closed."""
    if "pyvista.plotting.plotter" not in sys.modules:
        return []
    from pyvista.plotting.plotter import _ALL_PLOTTERS

    return [f"{type(p).__name__} {name}" for name, p in _ALL_PLOTTERS.items() if not p._closed]


def _is_qts_own(name: str) -> bool:
    """Qt keeps the window behind tool tips and combo boxes for the next one."""
    return name in ("QTipLabel", "QComboBoxPrivateContainer")
