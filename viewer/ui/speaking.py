"""Lets the window speak a language: our texts, Qt's own, and whether the fonts here can show them."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from viewer.files.errors import FileProblems
from viewer.files.translations import characters, file_of, read_translations
from viewer.host.fonts import SAMPLE, remedy_for
from viewer.host.languages import spoken
from viewer.language import speak, tr
from viewer.ports import Message
from viewer.state.choices import LanguageChoice, Spoken
from viewer.ui.style import BODY_PX, font

QT_NAMES: dict[Spoken, str] = {"en": "", "de": "de", "es": "es", "zh": "zh_CN"}


class Speaker:
    """Speaks one language after the other."""

    def __init__(self) -> None:
        self._qts: QTranslator | None = None

    def speak(self, choice: LanguageChoice) -> Message | None:
        """From now on all texts that are looked up are in that language; what a person must know, or None.

        The language of a file that cannot be read is English, and so is one whose characters cannot be drawn.
        """
        language = spoken(choice)
        try:
            catalogue = read_translations(file_of(language)) if language != "en" else {}
        except FileProblems as problems:
            speak({})
            return Message(tr("The translation cannot be read. Texts stay English."), str(problems))
        missing = missing_glyphs(characters(catalogue.values()))
        readable = not missing or language not in SAMPLE
        speak(catalogue if readable else {})
        self._speak_qt(language if readable else "en")
        return _without_glyphs(language, missing) if missing else None

    def rest(self) -> None:
        """Let Qt's own texts be English again."""
        if self._qts is not None:
            QApplication.removeTranslator(self._qts)
            self._qts = None

    def _speak_qt(self, language: Spoken) -> None:
        """Qt's own dialogs, menus of fields, and names of keys."""
        self.rest()
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if QT_NAMES[language] and translator.load(f"qtbase_{QT_NAMES[language]}", folder):
            QApplication.installTranslator(translator)
            self._qts = translator


def missing_glyphs(letters: frozenset[str], letters_font: QFont | None = None) -> str:
    """Those of some characters that no font of this computer can draw, in order."""
    metrics = QFontMetrics(letters_font or font(BODY_PX))
    return "".join(sorted(letter for letter in letters if not metrics.inFontUcs4(ord(letter))))


def _without_glyphs(language: Spoken, missing: str) -> Message:
    remedy = remedy_for(language)
    if language in SAMPLE:
        title = tr("This computer has no font with Chinese characters. Texts stay English.")
        return Message(title, remedy, "warning")
    text = tr("{count} characters have no glyph: {some}", count=len(missing), some=missing[:12])
    return Message(tr("Some characters cannot be shown."), f"{text}\n{remedy}", "warning")
