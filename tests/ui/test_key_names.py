"""Keys in menus have the names that stand on the keyboards of the chosen language."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import CARD
from viewer.files.translations import file_of, read_translations
from viewer.language import speak
from viewer.ports.library import LibraryShown
from viewer.ui.breaking import kept_together
from viewer.ui.key_names import with_keys
from viewer.ui.main_window import MainWindow
from viewer.ui.presenting_keys import MenuState, presenting_menu

ENGLISH = re.compile(r"\b(Ctrl|Shift|PgUp|PgDn)\b")


def test_no_menu_names_a_key_in_english(window: MainWindow) -> None:
    speak(read_translations(file_of("de")))
    window.retranslate()
    window.library.show_library(LibraryShown())
    window.show_card(CARD)
    menus = [window.transport.scrub.section_menu()]
    menus.append(presenting_menu(window.presenting._acts(), MenuState("", None, False, True, 2), window))
    said = [action.text() for menu in [*menus, *window.findChildren(QMenu)] for action in menu.actions()]
    said += [action.text() for action in window.findChildren(QAction) if "\t" in action.text()]
    assert sum("Strg" in text for text in said) > 5
    assert [text for text in said if ENGLISH.search(text)] == []
    for menu in menus:
        menu.deleteLater()


def test_a_text_without_keys_stays_alone() -> None:
    assert with_keys("Two panes", "V") == "Two panes\tV"
    assert with_keys("One pane", "") == "One pane"


def test_a_number_stays_with_what_it_counts() -> None:
    assert kept_together("6 to 15 mm, aim 8 mm") == "6 to 15\u00a0mm, aim 8\u00a0mm"
    assert kept_together("Preparing …  40 %") == "Preparing …  40\u00a0%"
    assert kept_together("11 rules hold, 2 worth a look") == "11 rules hold, 2 worth a look"
    assert kept_together("11 Regeln eingehalten, 2 prüfenswert").endswith("2\u00a0prüfenswert")
