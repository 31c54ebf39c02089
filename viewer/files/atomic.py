"""Writes a file so that whoever reads it sees the old one or the new one, whole."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

ABANDONED_S = 60.0
"""What a killed process left half written is removed by a later one when it is older than this."""


def write_atomically(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Write beside the place, then move it there in one go; the folder is made if need be.

    A link is followed: the file that it leads to is replaced, not the link.

    Args:
        path: the file.
        content: text is written as UTF-8, with the line ends that it has.
        durable: whether it must be on the disk when this returns, so that not even a loss of power takes
            both versions. Without it a kill loses nothing either, and writing never waits for a slow disk.

    Raises:
        OSError: the folder cannot be written; the old file is as it was.
    """
    place = Path(os.path.realpath(path))
    place.parent.mkdir(parents=True, exist_ok=True)
    _sweep(place)
    unfinished = place.with_name(f".{place.name}-{secrets.token_hex(4)}.part")
    try:
        _write(unfinished, content.encode() if isinstance(content, str) else content, durable)
        os.replace(unfinished, place)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    if durable:
        _settle(place.parent)


def _write(path: Path, data: bytes, durable: bool) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        if durable:
            os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Let the folder itself reach the disk, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):  # some file systems cannot; the file's own content is safe
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(place: Path) -> None:
    """Remove what was begun for this file long ago and never finished."""
    with suppress(OSError):
        for left in place.parent.glob(f".{glob_escaped(place.name)}-*.part"):
            if time.time() - left.stat().st_mtime > ABANDONED_S:
                left.unlink(missing_ok=True)


def glob_escaped(name: str) -> str:
    """A name in which no letter means anything but itself in a pattern."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def set_aside(path: Path, word: str = "broken") -> Path | None:
    """Give a file that cannot be used another name, in which a word says why; None where that fails.

    `a.json` becomes `a.broken.json`, then `a.broken-2.json` and so on; nothing is overwritten.
    """
    stem, dot, kind = path.name.partition(".")
    for number in range(1, 100):
        kept = path.with_name(f"{stem}.{word}{'' if number == 1 else f'-{number}'}{dot}{kind}")
        if not kept.exists():
            try:
                path.rename(kept)
            except OSError:
                return None
            return kept
    return None
