"""Measures elapsed wall time while something moves; the only clock in the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

INTERVAL_MS = 16
ROOM_MS = 400
"""While something is fetched: what fetches it needs the processor, and Python's lock, which drawing holds."""


class Ticker(QObject):
    """Calls `tick(dt_s)` about 60 times a second while it runs; late calls get the whole time that passed.

    While `busy()` says that the last picture is not on the screen yet, no tick comes: a slow machine drops
    frames instead of computing pictures that nobody sees.
    """

    def __init__(self, tick: Callable[[float], None], busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._tick = tick
        self._busy = busy
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._beat)

    @property
    def running(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def run(self, on: bool) -> None:
        """Start counting from now, or stop."""
        if on and not self.running:
            self._clock.start()
            self._timer.start()
        elif not on:
            self._timer.stop()

    def make_room(self, on: bool) -> None:
        """Tick seldom, so that another thread gets on, or as usual again."""
        interval = ROOM_MS if on else INTERVAL_MS
        if self._timer.interval() != interval:  # setting it starts the wait anew
            self._timer.setInterval(interval)

    def _beat(self) -> None:
        if not self._busy():
            elapsed_s = self._clock.nsecsElapsed() * 1e-9
            self._clock.restart()
            self._tick(elapsed_s)
