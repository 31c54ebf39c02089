"""Collects what should not be logged while a test runs."""

from __future__ import annotations

import logging

# Libraries whose warnings are as bad as errors: VTK goes on after an empty mesh, Qt after a lost connection.
_STRICT = ("vtk", "qt")


class Complaints(logging.Handler):
    """Keeps errors of everybody, and warnings of VTK and Qt."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record that counts."""
        if record.levelno >= logging.ERROR or record.name in _STRICT:
            self.texts.append(f"{record.levelname} {record.name}: {record.getMessage()}")
