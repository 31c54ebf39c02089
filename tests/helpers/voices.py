"""A voice for tests: a program of our own, found and run as a real one would be."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).with_name("fake_voice.py")


class FakeVoice:
    """Puts a program of a name into a folder; `heard` is what it was asked to say."""

    def __init__(self, folder: Path, name: str = "espeak-ng", lasts_s: float = 30.0) -> None:
        self.folder = folder / "bin"
        self.folder.mkdir(exist_ok=True)
        self._notes = folder / f"{name}.notes"
        self._notes.touch()
        call = [sys.executable, "-S", str(PROGRAM), str(self._notes), str(lasts_s)]
        script = self.folder / name
        script.write_text(f'#!/bin/sh\nexec {shlex.join(call)} "$@"\n', encoding="utf-8")
        script.chmod(0o755)

    def notes(self) -> list[dict[str, Any]]:
        lines = self._notes.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    @property
    def heard(self) -> list[str]:
        return [note["text"] for note in self.notes() if "text" in note]

    @property
    def ended(self) -> list[str]:
        """What was said to its end."""
        return [note["ended"] for note in self.notes() if "ended" in note]
