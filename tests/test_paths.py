"""Where a person's own things are kept, on each platform."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from viewer import paths

KINDS = {"CONFIG": paths.settings_folder, "CACHE": paths.cache_folder, "STATE": paths.state_folder}
NAMES = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home without any of the variables."""
    for name in (*NAMES, *(f"MASSAGE_ATLAS_{kind}" for kind in KINDS)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", (".config", ".cache", ".local/state")),
        ("darwin", ("Library/Application Support", "Library/Caches", "Library/Logs")),
        ("win32", ("AppData/Local",) * 3),
    ],
)
def test_the_usual_places(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, expected: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert [ask() for ask in KINDS.values()] == [home / place / "massage-atlas" for place in expected]


@pytest.mark.parametrize("kind", KINDS)
def test_a_chosen_folder_is_taken_as_it_is(home: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setenv(f"MASSAGE_ATLAS_{kind}", str(home / "mine"))
    assert KINDS[kind]() == home / "mine"


@pytest.mark.parametrize(
    ("platform", "expected"),
    [("linux", ".local/share"), ("darwin", "Library/Application Support"), ("win32", "AppData/Local")],
)
def test_a_persons_own_strokes_lie_with_their_data(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("MASSAGE_ATLAS_STROKES")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert paths.strokes_folder() == home / expected / "massage-atlas" / "strokes"
    assert not paths.strokes_folder().exists()
    monkeypatch.setenv("MASSAGE_ATLAS_STROKES", str(home / "mine"))
    assert paths.strokes_folder() == home / "mine"


@pytest.mark.parametrize(("value", "taken"), [("absolute", True), ("relative", False), ("", False)])
def test_xdg_folders_count_only_when_absolute(
    home: Path, monkeypatch: pytest.MonkeyPatch, value: str, taken: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "x") if value == "absolute" else value)
    assert paths.cache_folder() == (home / "x" if taken else home / ".cache") / "massage-atlas"


def test_asking_makes_nothing(home: Path) -> None:
    assert not any(ask().exists() for ask in KINDS.values())
    assert list(home.iterdir()) == []
