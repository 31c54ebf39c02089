"""Notices that files were saved, replaced, added or removed. Nothing is polled: at rest no timer runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

QUIET_MS = 120
"""A save is several events, and a program that writes a long file makes many: wait until it is quiet…"""
AT_MOST_MS = 1000
"""…but not for ever."""


class FolderWatch(QObject):
    """Calls `look` soon after something changed in the watched places, and when the program is used again.

    The latter is for folders that the system cannot watch, such as some on a network. Many editors write a
    new file and put it in the place of the old one, which ends the watch of the old one: so after each look
    the places are asked for anew.
    """

    def __init__(
        self, look: Callable[[], None], places: Callable[[], Iterable[Path]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._places = places
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._noticed)
        self._files.directoryChanged.connect(self._noticed)
        self._since = QElapsedTimer()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._settled)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._used)
        self._follow()

    def stop(self) -> None:
        """Notice nothing any more."""
        self._quiet.stop()
        self._files.blockSignals(True)
        self._places = lambda: ()
        self._follow()

    def _used(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._files.files():
            self._noticed()

    def _noticed(self, _place: str = "") -> None:
        if not self._quiet.isActive():
            self._since.start()
        self._quiet.start(max(0, min(QUIET_MS, AT_MOST_MS - self._since.elapsed())))

    def _settled(self) -> None:
        self._look()
        self._follow()

    def _follow(self) -> None:
        """Watch everything anew: of a file that was replaced, Qt may still follow the one that is gone."""
        if watched := [*self._files.files(), *self._files.directories()]:
            self._files.removePaths(watched)
        if wanted := [str(place) for place in self._places()]:
            self._files.addPaths(wanted)
