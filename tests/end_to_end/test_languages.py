"""Another language, chosen while the program runs: everything that can be read follows at once."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QWidget

from tests.end_to_end.conftest import simple_tools
from tests.translations.gather import gather
from viewer import paths
from viewer.app import Program
from viewer.files.translations import read_translations
from viewer.language import speak, tr
from viewer.ui import speaking
from viewer.ui.controls import ElidedLabel
from viewer.ui.main_window import MainWindow
from viewer.ui.speaking import Speaker

Open = Callable[..., Program]
SAMES = {"Massage Atlas", "English", "Deutsch", "Español"}
"""What is called the same in every language."""


def said(root: QWidget) -> Iterator[tuple[QObject, str]]:
    """Every text under a widget: what is read on it, shown at the pointer, or read out."""
    for one in [root, *root.findChildren(QObject)]:
        if isinstance(one, QAction):
            yield one, one.text().partition("\t")[0].removesuffix(" · Language")
        elif isinstance(one, QWidget) and not one.property("sample"):
            yield one, one.accessibleName()
            yield one, one.accessibleDescription()
            yield one, one.toolTip()
            if isinstance(one, QLabel | QAbstractButton) and not isinstance(one, ElidedLabel):
                yield one, one.text()
            elif isinstance(one, QLineEdit):
                yield one, one.placeholderText()


def left_in_english(window: QWidget) -> set[str]:
    """Texts with a word that no bracket of the made-up language surrounds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = set()
    for one, text in said(window):
        bare = re.sub(r"\b(Alt|Esc|Tab)\b", "", text)
        while re.search(r"⟦[^⟦⟧]*⟧", bare):
            bare = re.sub(r"⟦[^⟦⟧]*⟧", "", bare)
        if re.search(r"[A-Za-z]{3}", bare) and text not in SAMES and "中文" not in text:
            found.add(f"{type(one).__name__} {one.objectName()}: {text!r}")
    return found


def bracketed() -> dict[str, str]:
    """A made-up language: every text in brackets."""
    return {text.words: f"⟦{text.words}⟧" for text in gather()}


@pytest.fixture
def program(opened_window: Open) -> Program:
    return opened_window(simple_tools, stroke="press-sacrum")


def test_every_text_follows_at_once(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Speaker, "speak", lambda _self, _choice: speak(bracketed()))
    program.choices.change(language="de")
    assert left_in_english(program.window) == set()
    program.window.show_help()
    page = program.window.findChild(QDialog)
    assert page is not None
    keys = left_in_english(page)
    page.close()
    assert keys == set()


def test_it_is_spoken_remembered_and_taken_back(program: Program, config: Path) -> None:
    window = program.window
    program.choices.change(language="de")
    assert window.title_bar.title.accessibleName() == "Vier Drücke auf das Kreuzbein"
    assert window.panel.steps.rows[3].text().startswith("Drücke: Lass mit dem Ausatmen")
    assert window.panel.steps.rows[0].lit
    assert window.transport.play.toolTip() == "Abspielen (Leertaste)"
    assert window.panel.tabs["Mistakes"].text() == "Fehler"
    assert window.title_bar.language.languages["de"].isChecked()
    assert json.loads((config / "settings.json").read_text(encoding="utf-8"))["language"] == "de"
    program.choices.change(language="en")
    assert window.title_bar.title.accessibleName() == "Four presses on the sacrum"
    assert window.transport.play.toolTip() == "Play (Space)"


def test_qts_own_words_follow(program: Program) -> None:
    program.choices.change(language="es")
    words = QLineEdit(program.window)
    menu = words.createStandardContextMenu()
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert any(text.startswith("Deshacer") for text in texts), texts
    menu.deleteLater()
    program.window.close()


@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
def test_nothing_is_cut_off_in_a_small_window(language: str, program: Program, chinese: str) -> None:
    window = program.window
    window.resize(960, 640)
    program.choices.change(language=language, layers_open=False)
    for panel in ({}, {"layers_open": True}, {"layers_open": False, "principles_open": True}):
        program.choices.change(**panel)
        QCoreApplication.processEvents()
        assert cut_off(window) == []


def cut_off(window: MainWindow) -> list[str]:
    """Words of labels and buttons that want more room than they have."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QLabel | QAbstractButton) or not one.text():
            continue
        if isinstance(one, ElidedLabel) or one.property("role") == "menu":
            continue  # the title's whole is in its tool tip; menu buttons are as wide as their words
        words = one.fontMetrics().boundingRect(0, 0, 10_000, 1000, Qt.TextFlag.TextShowMnemonic, one.text())
        wraps = isinstance(one, QLabel) and one.wordWrap()
        if wraps or one.hasHeightForWidth():
            short = one.height() < one.heightForWidth(one.width()) - 1 and one.maximumHeight() > 10_000
        else:
            short = one.width() < words.width()
        if short:
            found.append(f"{type(one).__name__}: {one.text()!r}")
    return found


def test_a_translation_that_cannot_be_read_leaves_english_and_says_why(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    program.choices.change(language="de")
    assert program.window.message.isVisible()
    assert program.window.message.title.text() == "The translation cannot be read. Texts stay English."
    assert "massage-atlas_de.ts" in program.window.message.text.text()
    assert tr("Play") == "Play"


def test_without_chinese_characters_texts_stay_english_and_the_package_is_named(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "missing_glyphs", lambda letters: "".join(sorted(letters)))
    monkeypatch.setattr(sys, "platform", "linux")
    program.choices.change(language="zh")
    assert program.window.message.isVisible()
    assert "no font with Chinese characters" in program.window.message.title.text()
    assert "fonts-noto-cjk" in program.window.message.text.text()
    assert program.window.transport.play.toolTip() == "Play (Space)"


def test_catalogues_are_read_as_they_are_spoken() -> None:
    for language in ("de", "es", "zh"):
        catalogue = read_translations(paths.RESOURCES / "translations" / f"massage-atlas_{language}.ts")
        assert catalogue["Play"] not in ("", "Play")
