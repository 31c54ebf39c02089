"""Where the program's own files lie, and where a person's own things are kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# In a wheel the data folders lie inside the package; in a checkout they lie beside it.
DATA = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent

MESHES = DATA / "meshes"
ANIMATIONS = DATA / "animations"
RESOURCES = DATA / "resources"


def settings_folder() -> Path:
    """The folder of the remembered choices (`MASSAGE_ATLAS_CONFIG` overrides it); it need not exist yet."""
    return _user_folder(
        "MASSAGE_ATLAS_CONFIG", "APPDATA", "Application Support", "XDG_CONFIG_HOME", ".config"
    )


def cache_folder() -> Path:
    """The folder of what can be computed again (`MASSAGE_ATLAS_CACHE` overrides it); need not exist yet."""
    return _user_folder("MASSAGE_ATLAS_CACHE", "LOCALAPPDATA", "Caches", "XDG_CACHE_HOME", ".cache")


def state_folder() -> Path:
    """The folder of the log files (`MASSAGE_ATLAS_STATE` overrides it); it need not exist yet."""
    return _user_folder("MASSAGE_ATLAS_STATE", "LOCALAPPDATA", "Logs", "XDG_STATE_HOME", ".local/state")


def strokes_folder() -> Path:
    """The folder of a person's own strokes (`MASSAGE_ATLAS_STROKES` overrides it); it need not exist yet."""
    chosen = os.environ.get("MASSAGE_ATLAS_STROKES")
    usual = _user_folder("", "APPDATA", "Application Support", "XDG_DATA_HOME", ".local/share")
    return Path(chosen) if chosen else usual / "strokes"


def lessons_folder() -> Path:
    """The folder of a person's lessons (`MASSAGE_ATLAS_LESSONS` overrides it); it need not exist yet."""
    chosen = os.environ.get("MASSAGE_ATLAS_LESSONS")
    usual = _user_folder("", "APPDATA", "Application Support", "XDG_DATA_HOME", ".local/share")
    return Path(chosen) if chosen else usual / "lessons"


def bookmarks_file() -> Path:
    """The file of a person's bookmarks, in the folder of the lessons; it need not exist yet."""
    return lessons_folder() / "bookmarks.yaml"


def _user_folder(override: str, windows: str, macos: str, xdg: str, home: str) -> Path:
    """This platform's folder of one kind; relative XDG values are ignored, as their specification asks."""
    if chosen := os.environ.get(override):
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get(windows) or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / macos
    else:
        named = Path(os.environ.get(xdg, ""))
        base = named if named.is_absolute() else Path.home() / home
    return base / "massage-atlas"
