"""The exit codes, and the failure that carries one."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How the program ended. The first four are promised to scripts."""

    GOOD = 0
    RULE_BROKEN = 1
    UNUSABLE = 2  # input that cannot be read, or wrong usage
    NO_DISPLAY = 3  # no display, or no OpenGL
    UNEXPECTED = 70  # a fault of ours; EX_SOFTWARE
    INTERRUPTED = 130


class Failure(Exception):
    """The command cannot be carried out; the text says why and what to do, `code` how to end."""

    def __init__(self, text: str, code: Exit = Exit.UNUSABLE) -> None:
        """Keep the text and the code."""
        super().__init__(text)
        self.code = code
