"""Fixed texts of widgets and actions: kept in English with the widget, and said anew in another language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QMenu, QWidget

from viewer.language import tr
from viewer.ui.key_names import with_keys

_KINDS = ("text", "tip", "name", "about", "keys")


def say(
    one: QObject, *, text: str = "", tip: str = "", name: str = "", about: str = "", keys: str = ""
) -> None:
    """Set texts of a widget or an action, all in English; `say_again` sets them in another language.

    Args:
        one: whose texts they are; it keeps those that are not given.
        text: what can be read on it; of a dialog its title, of a field what stands in it while it is empty.
        tip: shown where the pointer rests.
        name: what a screen reader calls it.
        about: what a screen reader says besides.
        keys: of an action in a menu, as they are shown behind its text; no text, and never translated.
    """
    for kind, words in zip(_KINDS, (text, tip, name, about, keys), strict=True):
        if words:
            one.setProperty(f"said_{kind}", words)
    _apply(one)


def say_again(root: QWidget) -> None:
    """Say all texts under `root` in the language of now, also those that widgets set in `retranslate`."""
    for one in [root, *root.findChildren(QObject)]:
        _apply(one)
    for widget in root.findChildren(QWidget):
        retranslate = getattr(widget, "retranslate", None)
        if retranslate is not None:
            retranslate()


def _apply(one: QObject) -> None:
    for kind, write in _writers(one).items():
        words = one.property(f"said_{kind}")
        if words:
            keys = one.property("said_keys") if kind == "text" else None
            write(with_keys(tr(str(words)), str(keys or "")))


def _writers(one: QObject) -> dict[str, Callable[[str], object]]:
    """How each kind of text is set."""
    if isinstance(one, QAction):
        return {"text": one.setText, "tip": one.setToolTip}
    if not isinstance(one, QWidget):
        return {}
    out: dict[str, Callable[[str], object]] = {
        "tip": one.setToolTip,
        "name": one.setAccessibleName,
        "about": one.setAccessibleDescription,
    }
    if isinstance(one, QAbstractButton | QLabel):
        out["text"] = one.setText
    elif isinstance(one, QLineEdit):
        out["text"] = one.setPlaceholderText
    elif isinstance(one, QMenu):
        out["text"] = one.setTitle
    elif isinstance(one, QDialog):
        out["text"] = one.setWindowTitle
    return out
