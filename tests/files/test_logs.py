"""The log: written where it should be, harmless where it cannot be, and taken down again."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from pathlib import Path

import pytest

from tests.helpers.repository import run_python
from viewer.files.logs import catch_unexpected, report_unexpected, start_log


def test_records_reach_the_file(tmp_path: Path) -> None:
    log = start_log(tmp_path / "new" / "folder")
    logging.getLogger("viewer.somewhere").info("a word")
    log.close()
    logging.getLogger("viewer.somewhere").info("too late")
    assert log.path == tmp_path / "new" / "folder" / "massage-atlas.log"
    lines = log.path.read_text(encoding="utf-8").splitlines()
    assert [line.split(" INFO    ")[1] for line in lines] == ["viewer.somewhere: a word"]


def test_a_large_log_begins_a_new_file(tmp_path: Path) -> None:
    log = start_log(tmp_path)
    for _ in range(6):
        logging.getLogger("viewer.x").info("x" * 100_000)
    log.close()
    assert sorted(p.name for p in tmp_path.glob("massage*")) == ["massage-atlas.log", "massage-atlas.log.1"]


def test_a_folder_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    log = start_log(tmp_path / "file" / "below")
    logging.getLogger("viewer.x").info("into the void")
    log.close()
    assert log.path is None


def test_closing_twice_takes_down_what_was_put_up(tmp_path: Path) -> None:
    handlers, watched = list(logging.getLogger().handlers), faulthandler.is_enabled()
    log = start_log(tmp_path)
    log.close()
    log.close()
    assert logging.getLogger().handlers == handlers
    assert faulthandler.is_enabled() == watched


def test_an_unexpected_error_is_told_without_its_trace(allow_complaints: None, tmp_path: Path) -> None:
    log = start_log(tmp_path)
    told = report_unexpected(ValueError("odd"), log.path)
    log.close()
    assert told.splitlines() == [
        "Something went wrong that should not have: ValueError: odd",
        f"The details are in {log.path}.",
    ]


def test_errors_in_threads_reach_the_log(
    allow_complaints: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    log = start_log(tmp_path)
    catch_unexpected(log)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    log.close()
    assert log.path is not None
    assert "ZeroDivisionError" in log.path.read_text(encoding="utf-8")


def test_a_crash_leaves_its_stacks(tmp_path: Path) -> None:
    code = (
        "import faulthandler, pathlib, sys; from viewer.files.logs import start_log;"
        "start_log(pathlib.Path(sys.argv[1])); faulthandler._sigsegv()"
    )
    ended = run_python("-c", code, str(tmp_path))
    assert ended.returncode != 0
    assert "Segmentation fault" in (tmp_path / "crash.log").read_text(encoding="utf-8")
