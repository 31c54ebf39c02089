"""The log: a rotating file in the person's state folder, where crashes leave their trace too."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO

from viewer.language import tr
from viewer.paths import state_folder

logger = logging.getLogger(__name__)

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_LARGEST_BYTES = 500_000
_KEPT_FILES = 3


@dataclass(eq=False)
class Log:
    """An open log; `close` puts everything back as it was.

    Attributes:
        path: the file that is written, or None where no folder could be written to.
    """

    path: Path | None
    _handler: logging.Handler
    _crashes: IO[str] | None

    def close(self) -> None:
        """Stop writing; safe to call twice."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        self._handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None


def start_log(folder: Path | None = None, level: int = logging.INFO) -> Log:
    """Send every log record, and the stacks of a crash, to files in `folder`.

    A folder that cannot be written to is no reason to stop: the log is then dropped and `path` is None.

    Args:
        folder: where to write; the person's state folder unless told.
        level: the least important kind of record that is kept.
    """
    folder = state_folder() if folder is None else folder
    path: Path | None = folder / "massage-atlas.log"
    handler: logging.Handler
    crashes: IO[str] | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "massage-atlas.log", maxBytes=_LARGEST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
        if not faulthandler.is_enabled():  # somebody who watches already is left alone
            crashes = (folder / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(crashes)
    except OSError:
        handler, path = logging.NullHandler(), None
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level > level or root.level == logging.NOTSET:
        root.setLevel(level)
    logging.getLogger("viewer").setLevel(level)
    return Log(path, handler, crashes)


def report_unexpected(error: BaseException, log_path: Path | None) -> str:
    """Log an error that nobody foresaw, with its trace, and return what the person is told."""
    logger.critical("unexpected error", exc_info=error)
    fault = f"{type(error).__name__}: {error}"
    said = tr("Something went wrong that should not have: {fault}", fault=fault)
    where = tr("The details are in {folder}.", folder=log_path) if log_path else ""
    return f"{said}\n{where}".rstrip()


def catch_unexpected(log: Log) -> None:
    """Log exceptions that reach the top (of any thread) instead of printing their traces."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        message = report_unexpected(error.with_traceback(trace), log.path)
        with contextlib.suppress(OSError, AttributeError):  # no console, as under a Windows launcher
            os.write(sys.stderr.fileno(), (message + "\n").encode())

    def told_by_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            told(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = told
    threading.excepthook = told_by_thread
