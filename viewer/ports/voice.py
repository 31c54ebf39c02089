"""What the controller may ask of a voice."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Says one text at a time and keeps nobody waiting; languages are `en`, `de`, `es`, `zh`."""

    @property
    def busy(self) -> bool:
        """Whether something is being said."""

    def lacks(self, language: str) -> tuple[str, str] | None:
        """Why nothing can be said in a language, and what to do about it; None: it can."""

    def say(self, text: str, language: str) -> None:
        """Begin to say a text, instead of what is being said."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Be silent for good."""
