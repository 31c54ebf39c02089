"""The mark of a file: when it differs from the one before, the file was written or replaced."""

from __future__ import annotations

from pathlib import Path

Mark = tuple[int, int, int]
"""When it was changed, ns, how large it is, and its place on the disk."""


def mark_of(file: Path) -> Mark | None:
    """The mark of a file; None where it cannot be asked, or is not there."""
    try:
        facts = file.stat()
    except (OSError, ValueError):
        return None
    return facts.st_mtime_ns, facts.st_size, facts.st_ino
