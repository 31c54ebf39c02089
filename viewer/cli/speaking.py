"""In which language the command line answers: the one asked for, the remembered one, the computer's."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from viewer import paths
from viewer.files.errors import FileProblems
from viewer.files.settings import remembered_language
from viewer.files.translations import file_of, read_translations
from viewer.host.languages import spoken
from viewer.language import speak, tr
from viewer.state.choices import LANGUAGES, LanguageChoice, Spoken

OPTION = "--language"
_spoken: list[Spoken] = ["en"]


def speak_as_asked(argv: Sequence[str]) -> None:
    """Choose the language before anything is said; a translation that cannot be read leaves English."""
    language = spoken(asked_for(argv) or remembered_language(paths.settings_folder()))
    _spoken[:] = [language]
    try:
        speak(read_translations(file_of(language)) if language != "en" else {})
    except FileProblems:
        speak({})


def asked_for(argv: Sequence[str]) -> LanguageChoice | None:
    """The language after `--language`, where there is one that is known."""
    words = [part for word in argv for part in (word.split("=", 1) if word.startswith(OPTION) else [word])]
    given = words[words.index(OPTION) + 1 :][:1] if OPTION in words else []
    return next((choice for choice in LANGUAGES if [choice] == given), None)


def english_where_letters_lack() -> None:
    """Before words are written on pictures: where this computer has no glyphs for them, say so, and go on."""
    from viewer.host.fonts import file_for, remedy_for

    language = _spoken[-1]
    if language == "zh" and file_for(language) is None:
        words = tr("This computer has no font with Chinese characters. Texts on pictures are English.")
        print(f"{words}\n{remedy_for(language)}", file=sys.stderr)
        speak({})
