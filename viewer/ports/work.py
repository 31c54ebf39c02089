"""Slow work off the caller's thread, as the controller sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Task(Protocol):
    """Work that was handed to an executor."""

    def cancel(self) -> None:
        """Ask the work to stop; neither callback is called afterwards."""


class Executor(Protocol):
    """Runs slow work off the caller's thread and reports back on it."""

    def submit(
        self,
        work: Callable[[Callable[[float], None]], object],
        *,
        progress: Callable[[float], None],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Run `work(report)` elsewhere; the three callbacks run on the caller's thread."""

    def close(self) -> None:
        """Cancel what runs and wait for it."""
