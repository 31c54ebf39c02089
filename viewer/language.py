"""The program's texts in the language that was chosen: English is the key, a catalogue holds the others.

Plain Python, so that rooms without Qt speak the same language as the window. A text is looked up when it is
shown, never at import: the language may change while the program runs.
"""

from __future__ import annotations

from collections.abc import Mapping

_catalogue: dict[str, str] = {}


def tr(text: str, /, **values: object) -> str:
    """The text in the chosen language, else as it is; then every `{name}` in it gives way to its value."""
    said = _catalogue.get(text, text)
    return said.format(**values) if values else said


def later(text: str) -> str:
    """The text itself, for a table that is made at import: `tr` looks its texts up when they are shown."""
    return text


def is_english() -> bool:
    """Whether texts are shown as they are written."""
    return not _catalogue


def speak(catalogue: Mapping[str, str]) -> None:
    """From now on use this catalogue: English text → translation; an empty one is English."""
    _catalogue.clear()
    _catalogue.update({text: said for text, said in catalogue.items() if said})
