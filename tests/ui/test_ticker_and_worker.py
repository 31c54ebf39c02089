"""The only clock, and the only other thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from unittest.mock import create_autospec

import pytest
from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.ui.ticker import Ticker
from viewer.ui.worker import Stopped, ThreadExecutor


def test_ticks_tell_the_wall_time_that_passed(qtbot: QtBot) -> None:
    told: list[float] = []
    parent = QObject()
    ticker = Ticker(told.append, lambda: False, parent)
    ticker.run(True)
    qtbot.waitUntil(lambda: len(told) >= 5, timeout=5000)
    ticker.run(False)
    count = len(told)
    QApplication.processEvents()
    assert all(0.0 < dt_s < 5.0 for dt_s in told)
    assert len(told) == count
    assert not ticker.running


def test_a_tick_left_out_is_made_up_for_by_the_next(qtbot: QtBot) -> None:
    told: list[float] = []
    left_out: list[bool] = []

    def busy() -> bool:
        left_out.append(len(left_out) < 10)
        return left_out[-1]

    parent = QObject()
    ticker = Ticker(told.append, busy, parent)
    ticker.run(True)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    ticker.run(False)
    assert left_out.count(True) == 10
    assert told[0] >= 0.016 * 10


def test_starting_again_does_not_count_the_pause(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    ticker = Ticker(nothing, lambda: False, parent)
    clock = create_autospec(QElapsedTimer, instance=True)
    monkeypatch.setattr(ticker, "_clock", clock)
    ticker.run(True)
    ticker.run(True)
    assert clock.start.call_count == 1
    ticker.run(False)
    ticker.run(True)
    assert clock.start.call_count == 2
    ticker.run(False)


def test_it_makes_room_for_work_on_another_thread(qtbot: QtBot) -> None:
    told: list[float] = []
    parent = QObject()
    ticker = Ticker(told.append, lambda: False, parent)
    ticker.run(True)
    for _ in range(3):
        ticker.make_room(True)
    qtbot.waitUntil(lambda: len(told) >= 3, timeout=5000)
    assert min(told[1:]) >= 0.09
    ticker.make_room(False)
    told.clear()
    qtbot.waitUntil(lambda: len(told) >= 3, timeout=5000)
    ticker.run(False)
    assert min(told) < 0.09


def nothing(*_: object) -> None:
    """Do nothing."""


def test_work_runs_elsewhere_and_reports_here(qtbot: QtBot, qapp: QApplication) -> None:
    executor, here = ThreadExecutor(), threading.get_ident()
    seen: list[tuple[str, object, bool]] = []

    def note(what: str) -> Callable[[object], None]:
        return lambda value: seen.append((what, value, threading.get_ident() == here))

    def work(report: Callable[[float], None]) -> object:
        report(0.5)
        return threading.get_ident() != here

    executor.submit(work, progress=note("progress"), done=note("done"), failed=note("failed"))
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=5000)
    assert seen == [("progress", 0.5, True), ("done", True, True)]
    executor.close()


def test_a_failure_is_handed_over(qtbot: QtBot, qapp: QApplication) -> None:
    executor, failures = ThreadExecutor(), list[Exception]()

    def work(_report: object) -> object:
        raise ValueError("no such mesh")

    executor.submit(work, progress=nothing, done=nothing, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    assert str(failures[0]) == "no such mesh"
    executor.close()


def test_cancelled_work_stops_at_its_next_report_and_is_never_heard_of(
    qtbot: QtBot, qapp: QApplication
) -> None:
    executor, heard = ThreadExecutor(), list[object]()
    begun, go_on, stopped = threading.Event(), threading.Event(), threading.Event()

    def work(report: Callable[[float], None]) -> object:
        begun.set()
        go_on.wait(5.0)
        try:
            report(0.9)
        except Stopped:
            stopped.set()
            raise
        return "result"

    task = executor.submit(work, progress=heard.append, done=heard.append, failed=heard.append)
    assert begun.wait(5.0)
    task.cancel()
    go_on.set()
    assert stopped.wait(5.0)
    executor.close()
    QApplication.processEvents()
    assert heard == []


def test_a_result_that_comes_just_before_cancelling_is_not_heard_of(qtbot: QtBot, qapp: QApplication) -> None:
    executor, heard = ThreadExecutor(), list[object]()
    task = executor.submit(lambda _: "result", progress=nothing, done=heard.append, failed=heard.append)
    task.thread_.join(5.0)
    task.cancel()
    QApplication.processEvents()
    assert heard == []
    executor.close()


@pytest.mark.parametrize("count", [3])
def test_closing_waits_for_all(qapp: QApplication, count: int) -> None:
    executor, go_on = ThreadExecutor(), threading.Event()

    def work(_report: object) -> object:
        go_on.wait(5.0)
        return None

    tasks = [executor.submit(work, progress=nothing, done=nothing, failed=nothing) for _ in range(count)]
    go_on.set()
    executor.close()
    assert not any(task.thread_.is_alive() for task in tasks)
