"""Runs slow work on another thread and reports back on the window's own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal

Report = Callable[[float], None]
LAST_WAIT_S = 3.0


class Stopped(Exception):
    """Raised inside the work, from its progress report, when nobody wants its result any more."""


class ThreadTask(QObject):
    """One piece of work on its own thread."""

    _progressed = Signal(float)
    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Report], object],
        progress: Report,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._progress = progress
        self._done = done
        self._failed = failed
        self._stopped = threading.Event()
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._take_progress, queued)
        self._ended.connect(self._take_end, queued)
        # A daemon: a library call that takes long never keeps the program from ending.
        self.thread_ = threading.Thread(target=self._run, name="prepare", daemon=True)
        self.thread_.start()

    def cancel(self) -> None:
        """Ask the work to stop; neither callback is called afterwards."""
        self._stopped.set()

    def _run(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            result = self._work(self._report)
        except Exception as caught:  # noqa: BLE001  # it is handed to the other thread, which explains it
            error = caught
        if not self._stopped.is_set():
            self._ended.emit(result, error)

    def _report(self, share: float) -> None:
        if self._stopped.is_set():
            raise Stopped
        self._progressed.emit(share)

    def _take_progress(self, share: float) -> None:
        if not self._stopped.is_set():
            self._progress(share)

    def _take_end(self, result: object, error: object) -> None:
        if self._stopped.is_set():
            return
        self._stopped.set()
        if error is None:
            self._done(result)
        else:
            self._failed(cast("Exception", error))


class ThreadExecutor(QObject):
    """Hands work to threads; `viewer.ports.Executor`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[ThreadTask] = []

    def submit(
        self,
        work: Callable[[Report], object],
        *,
        progress: Report,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> ThreadTask:
        """Run `work(report)` on another thread; the three callbacks run on this one."""
        self._tasks = [task for task in self._tasks if task.thread_.is_alive()]
        task = ThreadTask(work, progress, done, failed, self)
        self._tasks.append(task)
        return task

    def close(self) -> None:
        """Cancel what runs and give it a moment to end."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.thread_.join(LAST_WAIT_S)
        self._tasks.clear()
