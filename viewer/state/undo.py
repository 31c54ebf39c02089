"""Undo and redo of values: each step is a whole frozen value, and nothing is taken back by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 200


@dataclass(frozen=True)
class _Step(Generic[T]):
    before: T
    after: T
    run: str


class History(Generic[T]):
    """A value, and the ways back and forth between its versions."""

    def __init__(self, value: T, most: int = MOST) -> None:
        """Begin with a value that nothing led to; at most `most` steps are remembered."""
        self._value = value
        self._most = most
        self._back: list[_Step[T]] = []
        self._forth: list[_Step[T]] = []
        self._running = ""

    @property
    def value(self) -> T:
        """The present version."""
        return self._value

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step that was taken back."""
        return bool(self._forth)

    def change(self, value: T, run: str = "") -> bool:
        """Go on to another version; returns whether it differs.

        Changes that follow each other with the same `run`, such as letters typed in one field, are one step.
        """
        if value == self._value:
            return False
        before = self._value
        if run and run == self._running:
            before = self._back.pop().before
        self._back = [*self._back, _Step(before, value, run)][-self._most :]
        self._forth.clear()
        self._value, self._running = value, run
        return True

    def pause(self) -> None:
        """End a run: whatever comes next is a step of its own."""
        self._running = ""

    def undo(self) -> bool:
        """Go one step back; False where there is none."""
        if not self._back:
            return False
        step = self._back.pop()
        self._forth.append(step)
        self._value, self._running = step.before, ""
        return True

    def redo(self) -> bool:
        """Take the last step again that was taken back; False where there is none."""
        if not self._forth:
            return False
        step = self._forth.pop()
        self._back.append(step)
        self._value, self._running = step.after, ""
        return True

    def restart(self, value: T) -> None:
        """Begin anew with a value that did not come from here; there is no way back from it."""
        self._back.clear()
        self._forth.clear()
        self._value, self._running = value, ""
