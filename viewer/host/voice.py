"""Speaks through the system's own program, as a child process that nobody waits for."""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys

from viewer.host import speech
from viewer.host.speech import Speech
from viewer.language import tr

_log = logging.getLogger(__name__)
END_S = 2.0
_QUIET = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW of Windows: no black window flashes up."""


class SystemVoice:
    """One child at a time; with no program it is silent."""

    def __init__(self, program: Speech | None) -> None:
        """Nothing is said yet."""
        self._program = program
        self._child: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []

    @property
    def busy(self) -> bool:
        """Whether something is being said."""
        return self._child is not None and self._child.poll() is None

    def lacks(self, language: str) -> tuple[str, str] | None:
        """Why nothing can be said in a language, and what to do about it; None: it can."""
        if self._program is None:
            return tr("This computer has no voice."), speech.remedy() or tr(
                "Add one in the system's settings."
            )
        if not self._program.command(language):
            return tr("This computer has no voice for this language."), tr(
                "Add one in the system's settings."
            )
        return None

    def say(self, text: str, language: str) -> None:
        """Begin to say a text, instead of what is being said; a program that fails is only logged."""
        self.stop()
        command = self._program.command(language) if self._program is not None else ()
        if self._program is None or not command or not text:
            return
        words = [*command] if self._program.reads else [*command, text]
        try:
            self._child = self._started(words, text if self._program.reads else "")
        except OSError as error:
            _log.warning("%s cannot be started: %s", self._program.name, error)

    @staticmethod
    def _started(words: list[str], text: str) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=_QUIET,
        )
        assert child.stdin is not None
        with contextlib.suppress(OSError):  # it ended already
            child.stdin.write(text.encode())
            child.stdin.close()
        return child

    def stop(self) -> None:
        """Be silent at once; the child is buried later, without waiting for it."""
        self._ending = [child for child in self._ending if child.poll() is None]
        child, self._child = self._child, None
        if child is None or child.poll() is not None:
            return
        child.terminate()
        self._ending.append(child)
        if self._program is not None and self._program.silence:
            with contextlib.suppress(OSError):
                self._ending.append(self._started([*self._program.silence], ""))

    def close(self) -> None:
        """Be silent for good, and leave no child behind."""
        self.stop()
        for child in self._ending:
            try:
                child.wait(END_S)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._ending = []
