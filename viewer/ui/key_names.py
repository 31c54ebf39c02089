"""The names of keys as they stand on the keyboards of the chosen language: Strg for Ctrl, Bild↑ for PgUp."""

from __future__ import annotations

import re

from viewer.language import later, tr

NAMES = (later("Shift"), later("Ctrl"), later("Return"), later("Backspace"), later("PgUp"), later("PgDn"))
_ANY = re.compile(rf"\b({'|'.join(NAMES)})\b")


def key_names(keys: str) -> str:
    """Keys written in English, such as `Ctrl+Shift+T`, with the names that are on the keyboard."""
    return _ANY.sub(lambda found: tr(found[0]), keys)


def with_keys(text: str, keys: str) -> str:
    """An entry of a menu with its keys at the right; `text` is in the chosen language already."""
    return f"{text}\t{key_names(keys)}" if keys else text
