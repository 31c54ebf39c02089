"""Which language this computer speaks, of those that the program knows."""

from __future__ import annotations

import ctypes
import locale
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping

from viewer.state.choices import SPOKEN, LanguageChoice, Spoken

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_PATIENCE_S = 5.0


def spoken(choice: LanguageChoice) -> Spoken:
    """The language for a choice: the chosen one, or that of the computer."""
    return system_language() if choice == "system" else choice


def system_language(environment: Mapping[str, str] | None = None) -> Spoken:
    """The first language this computer asks for that the program speaks; English where there is none.

    The variables of the environment come first on every platform: LANGUAGE (a list), unless the first of
    LC_ALL, LC_MESSAGES and LANG that is set asks for `C`; then that one. Without any of them Windows and
    macOS are asked themselves.
    """
    variables = os.environ if environment is None else environment
    chosen = next((variables[name] for name in VARIABLES if variables.get(name)), "")
    if chosen:
        plain = chosen.partition(".")[0] in ("C", "POSIX")
        listed = "" if plain else variables.get("LANGUAGE", "")
        return first_known([*listed.split(":"), chosen])
    return first_known(_of_the_system())


def first_known(names: Iterable[str]) -> Spoken:
    """The first of some names of languages, such as `de_AT.UTF-8` or `zh-Hans-CN`, that is spoken here."""
    for name in names:
        short = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        for known in SPOKEN:
            if short == known:
                return known
    return "en"


def _of_the_system() -> list[str]:
    if sys.platform == "win32":
        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return [locale.windows_locale.get(number, "")]
    if sys.platform == "darwin":
        return _of_macos()
    return []


def _of_macos() -> list[str]:
    """What `defaults` says: names in quotation marks, one a line."""
    asked = ["defaults", "read", "-g", "AppleLanguages"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [line.strip(' ",()') for line in answer.stdout.splitlines()]
