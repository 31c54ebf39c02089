"""The guide is true: its keys exist, its pictures exist and are small, and every picture is shown."""

from __future__ import annotations

import re
from unittest.mock import Mock, create_autospec

import pytest
from PySide6.QtGui import QKeySequence

from tests.helpers.repository import TOP, files
from viewer.ports import Intents
from viewer.ui.actions import KeyRow, WindowActs, help_sections, key_rows
from viewer.ui.library import LibraryUi
from viewer.ui.presenting_keys import presenting_rows

GUIDE = (TOP / "docs" / "guide.md").read_text(encoding="utf-8")
PICTURES = TOP / "docs" / "pictures"
MOST_BYTES, MOST_BYTES_OF_ALL = 300_000, 2_000_000
_NAMED = "Space|Esc|Return|Enter|Home|End|Left|Right|Up|Down|PgUp|PgDown|Backspace|Tab"
_KEY = re.compile(rf"`((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|{_NAMED}|[A-Z0-9]|[\[\]\\,.+-]))`")


def _rows() -> tuple[KeyRow, ...]:
    window: WindowActs = Mock()
    return key_rows(create_autospec(Intents, instance=True), window)


def _others() -> tuple[KeyRow, ...]:
    """Of the library, and while presenting."""
    return *LibraryUi._key_rows(Mock(), Mock(), Mock()), *presenting_rows(Mock())


def _keys(rows: tuple[KeyRow, ...]) -> set[str]:
    return {QKeySequence(keys).toString() for row in rows for keys in row.keys}


def test_every_key_in_the_guide_exists() -> None:
    told = {QKeySequence(key).toString() for key in _KEY.findall(GUIDE)}
    assert len(told) > 50
    assert told - _keys(_rows()) - _keys(_others()) == set()


def test_every_key_of_the_table_is_on_the_page_of_keys() -> None:
    """By its last part: the page writes `J  L` and `Shift+← →`."""
    said = " ".join(keys for _, rows in help_sections() for keys, _ in rows)
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Return", "Enter": "Return"}
    for row in _rows():
        for keys in row.keys:
            last = QKeySequence(keys).toString().rpartition("+")[2]
            if row.what and not last.isdigit() and "F5" not in last:
                assert arrows.get(last, last) in said, (row.what, last)


def test_the_guide_tells_of_every_key_that_is_not_obvious() -> None:
    told = {QKeySequence(key).toString() for key in _KEY.findall(GUIDE)}
    silent = {"F11", "Enter", "F2"}
    missing = [row.what for row in _rows() if row.what and not _keys((row,)) & (told | silent)]
    assert [what for what in missing if what != "To that tenth"] == []


@pytest.mark.parametrize("name", sorted(p.name for p in PICTURES.glob("*.png")))
def test_a_picture_is_small_and_shown(name: str) -> None:
    assert (PICTURES / name).stat().st_size < MOST_BYTES
    pages = [p.read_text(encoding="utf-8") for p in files() if p.suffix == ".md"]
    assert any(f"pictures/{name})" in page for page in pages), "no document shows it"


def test_the_pictures_together_are_small() -> None:
    assert sum(p.stat().st_size for p in PICTURES.glob("*.png")) < MOST_BYTES_OF_ALL


def test_one_command_makes_the_pictures() -> None:
    from tests.pictures.documents import DOCUMENTS

    assert {f"{name}.png" for name in DOCUMENTS} == {p.name for p in PICTURES.glob("*.png")}
