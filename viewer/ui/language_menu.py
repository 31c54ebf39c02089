"""The part of the display menu that chooses the language; each is called by its own name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from viewer.language import is_english, later, tr
from viewer.state.choices import LANGUAGES, ChoiceValues, LanguageChoice
from viewer.ui.side_menu import radio

NAMES: dict[LanguageChoice, str] = {
    "system": later("As the system"),
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "zh": "中文 (Chinese)",
}


class LanguageMenu:
    """A menu with the languages, and the computer's own."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it to a menu; ``ask("choose", language=…)`` is called for every choice."""
        self.menu = menu.addMenu("")
        words: dict[str, str] = {language: NAMES[language] for language in LANGUAGES}
        self.languages = radio(self.menu, words, lambda language: ask("choose", language=language))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the menu in the chosen language, and in English for whoever cannot read that."""
        self.menu.setTitle(tr("Language") if is_english() else f"{tr('Language')} · Language")

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.languages[values.language].setChecked(True)
