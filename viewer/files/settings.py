"""The remembered choices: one small JSON file in the person's own settings folder.

Nothing is ever lost: a file that cannot be read is set aside under another name, fields that this version
does not know are written back as they were, and a new file takes the place of the old one in one move.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from viewer.files.atomic import set_aside, write_atomically
from viewer.files.errors import reason_of
from viewer.language import Phrase
from viewer.state.choices import (
    CAMERA_MANNERS,
    CAPTION_SIZES,
    CHECKS,
    GIVER_SIDES,
    LANGUAGES,
    PANEL_PAGES,
    PEOPLE,
    TEXT_SIZES,
    THEMES,
    TONES,
    VIEWS,
    ChoiceValues,
    LanguageChoice,
    Looks,
    sane,
)
from viewer.state.layers import LAYERS, SIDES, Layers
from viewer.state.panes import MOST

FILE_NAME = "settings.json"
FIRST_START = ChoiceValues(principles_open=True)
"""A person who has no settings yet is shown the principles before any technique."""
WINDOW_PX = (640, 20_000)
LARGEST = 1e6  # beyond it a number is no setting; neither are infinity and nan


@dataclass(frozen=True)
class SettingsTrouble:
    """What went wrong with the settings, in words for the person at the screen."""

    path: Path
    what: Phrase
    remedy: Phrase


@dataclass(frozen=True, eq=False)
class Settings:
    """What was read: the choices, fields that nobody here knows, and what went wrong (None: nothing)."""

    values: ChoiceValues
    unknown: dict[str, Any]
    trouble: SettingsTrouble | None = None


def read_settings(folder: Path) -> Settings:
    """Read the remembered choices; never raises.

    No file means the very first start: the defaults, and the page of principles is open. Fields with an
    impossible value fall back to their default one by one. A file that is no JSON object is renamed to
    `settings.broken.json` (then `settings.broken-2.json` …).
    """
    path = folder / FILE_NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(FIRST_START, {})
    except (OSError, UnicodeDecodeError) as error:
        return Settings(ChoiceValues(), {}, _set_aside(path, _reason(error)))
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Settings(ChoiceValues(), {}, _set_aside(path, _reason(error)))
    if not isinstance(content, dict):
        return Settings(ChoiceValues(), {}, _set_aside(path, Phrase("it holds no list of settings")))
    return _from_content(content)


def remembered_language(folder: Path) -> LanguageChoice:
    """The remembered language alone, for whoever speaks before the choices are read; never raises."""
    try:
        content = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return "system"
    given = content.get("language") if isinstance(content, dict) else None
    return next((choice for choice in LANGUAGES if choice == given), "system")


def write_settings(
    folder: Path, values: ChoiceValues, unknown: dict[str, Any] | None = None
) -> SettingsTrouble | None:
    """Write the choices; a reader sees the old file or the new one, never half of one. Never raises."""
    path = folder / FILE_NAME
    text = json.dumps({**(unknown or {}), **_to_content(values)}, indent=2, ensure_ascii=False) + "\n"
    try:
        write_atomically(path, text, durable=False)
    except OSError as error:
        remedy = Phrase("Allow writing to {folder}, or free some space on its disk.", folder=folder)
        return SettingsTrouble(path, _reason(error), remedy)
    return None


def _set_aside(path: Path, what: Phrase) -> SettingsTrouble:
    kept = set_aside(path)
    if kept is None:
        return SettingsTrouble(path, what, Phrase("Check who may read {file}.", file=path))
    remedy = Phrase("It was kept as {file}; the program goes on with its usual settings.", file=kept.name)
    return SettingsTrouble(path, what, remedy)


def _reason(error: Exception) -> Phrase:
    if isinstance(error, json.JSONDecodeError):
        return Phrase("line {line}: {reason}", line=error.lineno, reason=error.msg)
    return reason_of(error) if isinstance(error, OSError) else Phrase(str(error))


def _to_content(values: ChoiceValues) -> dict[str, Any]:
    return asdict(values)


def _from_content(content: dict[str, Any]) -> Settings:
    known = {field.name for field in fields(ChoiceValues)}
    unknown = {name: value for name, value in content.items() if name not in known}
    given = {name: read(content[name]) for name, read in _READERS.items() if name in content}
    good = {name: value for name, value in given.items() if value is not None}
    return Settings(sane(ChoiceValues(**good)), unknown)


def _one_of(allowed: tuple[str, ...]) -> Any:
    return lambda value: value if isinstance(value, str) and value in allowed else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < LARGEST:
        return None
    return float(value)


def _layers(value: object) -> Layers | None:
    """What was seen; a list of names is what the first version wrote before any layer could be drawn."""
    if not isinstance(value, dict):
        return None
    read: dict[str, Any] = {name: _share(value.get(name)) for name in LAYERS}
    read |= {name: _flag(value.get(name)) for name in ("window", "glass")}
    side = value.get("open_side")
    return None if None in read.values() or side not in SIDES else Layers(**read, open_side=side)


def _share(value: object) -> float | None:
    number = _number(value)
    return None if number is None else min(max(number, 0.0), 1.0)


def _looks(value: object) -> Looks | None:
    if not isinstance(value, dict):
        return None
    receiver, giver = value.get("receiver_tone"), value.get("giver_tone")
    if receiver not in TONES or giver not in TONES or receiver == giver:
        return None
    return Looks(receiver, giver)


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _views(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list) or len(value) != MOST or any(view not in VIEWS for view in value):
        return None
    return tuple(value)


def _size(value: object) -> tuple[int, int] | None:
    low, high = WINDOW_PX
    if not isinstance(value, list) or len(value) != 2:
        return None
    if any(not isinstance(part, int) or isinstance(part, bool) for part in value):
        return None
    return (min(max(value[0], low), high), min(max(value[1], low), high))


_READERS: dict[str, Any] = {
    "theme": _one_of(THEMES),
    "language": _one_of(LANGUAGES),
    "text_size": _one_of(TEXT_SIZES),
    "reduced_motion": _flag,
    "stroke": lambda value: value if isinstance(value, str) else None,
    "receiver": _one_of(PEOPLE),
    "giver": _one_of(PEOPLE),
    "giver_side": _one_of(GIVER_SIDES),
    "left_handed": _flag,
    "view": _one_of(VIEWS),
    "camera": _one_of(CAMERA_MANNERS),
    "full_size": _flag,
    "panes": _count,
    "pane": _count,
    "pane_views": _views,
    "speed": _number,
    "loop": _flag,
    "layers": _layers,
    "labels": _flag,
    "numbers": _flag,
    "contact": _flag,
    "path": _flag,
    "ghost": _flag,
    "checks": _one_of(CHECKS),
    "captions": _flag,
    "breath": _flag,
    "narration": _flag,
    "caption_size": _one_of(CAPTION_SIZES),
    "presented_text": _one_of(TEXT_SIZES),
    "ink_stays": _flag,
    "layers_open": _flag,
    "principles_open": _flag,
    "panel_open": _flag,
    "panel_page": _one_of(PANEL_PAGES),
    "panel_width_px": _number,
    "looks": _looks,
    "window_px": _size,
    "maximised": _flag,
}
