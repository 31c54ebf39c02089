"""How the program ends: when a signal comes, after a time, or when its picture is saved."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer

from viewer.app.program import UNREADABLE, Program, WindowOptions
from viewer.ports import TechniqueCard

FIRMEST = 0.98


def plan_the_end(program: Program, options: WindowOptions) -> None:
    """Arrange for `--grab` and `--quit-after`."""
    if options.grab is not None:
        _plan_grab(program, options.grab, options.quit_after_s or 0.0)
    elif options.quit_after_s is not None:
        QTimer.singleShot(round(options.quit_after_s * 1000), program.window, program.close)


def _plan_grab(program: Program, path: Path, at_least_s: float) -> None:
    controller, viewport = program.controller, program.window.viewport
    started = QTimer(program.window)
    started.setSingleShot(True)
    started.start(round(at_least_s * 1000))

    def save() -> None:
        viewport.painted.disconnect(save)
        if not program.window.grab().save(str(path), "PNG"):
            _complain(f"The picture cannot be saved as {path}.")
            program.exit_code = UNREADABLE
        QTimer.singleShot(max(started.remainingTime(), 0), program.window, program.close)

    def refined() -> None:
        controller.on_refined = lambda: None
        viewport.painted.connect(save, Qt.ConnectionType.QueuedConnection)

    def failed() -> None:
        program.exit_code = UNREADABLE
        _complain("The technique could not be prepared; the picture shows why.")
        viewport.painted.connect(save, Qt.ConnectionType.QueuedConnection)
        viewport.invalidate()

    def firmest(card: TechniqueCard) -> float:
        peak = max(card.pressure, default=0.0)
        places = [place for place, value in enumerate(card.pressure) if value >= FIRMEST * peak]
        return card.duration_s * places[len(places) // 2] / max(len(card.pressure) - 1, 1) if places else 0.0

    controller.on_prepared = lambda card: controller.seek(firmest(card))
    controller.on_refined, controller.on_failed = refined, failed


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201  # a script that asks for a picture reads it here


@contextmanager
def closing_on_signals(close: Callable[[], None]) -> Iterator[None]:
    """Close on SIGTERM and SIGINT; Python's handlers run only when something wakes Qt, and a socket does."""
    ours, qts = socket.socketpair()
    ours.setblocking(False)
    qts.setblocking(False)
    watch = QSocketNotifier(qts.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        qts.recv(64)
        close()

    watch.activated.connect(woken)
    signals = [signal.SIGTERM, signal.SIGINT]
    old = {number: signal.signal(number, lambda *_: None) for number in signals}
    wakeup = signal.set_wakeup_fd(ours.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in old.items():
            signal.signal(number, handler)
        watch.setEnabled(False)
        watch.deleteLater()
        ours.close()
        qts.close()
