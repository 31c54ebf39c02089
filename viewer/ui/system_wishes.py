"""What the system says that its user wishes, as far as Qt knows: taken over at the very first start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QStyle

from viewer.state.choices import ChoiceValues


def with_wishes(values: ChoiceValues, app: QApplication) -> ChoiceValues:
    """The first choices of somebody whose system asks for more contrast, or for nothing that glides."""
    if wants_contrast(app):
        values = replace(values, theme="contrast")
    return replace(values, reduced_motion=values.reduced_motion or wants_less_motion(app))


def wants_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast; Qt tells since 6.10."""
    style = app.styleHints()  # PySide lets go of what belongs to it as soon as nobody holds it
    hints = getattr(style, "accessibility", lambda: None)()
    wish = getattr(hints, "contrastPreference", lambda: None)()
    return getattr(wish, "name", "") == "HighContrast"


def wants_less_motion(app: QApplication) -> bool:
    """Whether the system's animations are off; Qt tells on Windows only, elsewhere it always says so."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return app.platformName() == "windows" and app.style().styleHint(hint) == 0
