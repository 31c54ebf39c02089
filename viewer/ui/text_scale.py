"""How large texts are: the size that the system wants, times the size that the person chose."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from viewer.state.choices import TEXT_SCALES, TextSize

USUAL_PX: Final = {"windows": 12.0, "cocoa": 13.0, "offscreen": 12.0, "minimal": 12.0}
"""The interface font where nobody asked for larger texts: Windows 9 pt at 96 dpi, macOS 13 pt."""
USUAL_ELSEWHERE_PX: Final = 14.67
"""GNOME's 11 pt at 96 dpi; KDE's is a little smaller."""
DEAD_ZONE: Final = 1.15
"""A system font that is only so much larger is a matter of taste and changes nothing."""
RUNNING_PX: Final = 14.0
"""The letters of running text."""
LARGEST: Final = 2.0
"""Twice as large as drawn: beyond it nothing has room beside anything on a small laptop."""

_chosen: TextSize = "normal"
_scale = 1.0


def choose(app: QApplication, text_size: TextSize) -> None:
    """From now on texts have this size; whoever painted or measured one does it anew."""
    global _chosen, _scale
    _chosen = text_size
    _scale = min(system_scale(app) * TEXT_SCALES[text_size], LARGEST)


def system_scale(app: QApplication) -> float:
    """How much larger than usual the system's interface font is; 1 where it is not."""
    usual = USUAL_PX.get(app.platformName(), USUAL_ELSEWHERE_PX)
    scale = QFontInfo(app.font()).pixelSize() / usual
    return scale if scale > DEAD_ZONE else 1.0


def scale() -> float:
    """The factor of all texts, 1 to 2."""
    return _scale


def px(size: float) -> int:
    """A length that grows with the texts, in pixels: given for texts of the normal size."""
    return round(size * _scale)


def letters_px(size: float) -> int:
    """The height of letters, in pixels: given for texts of the normal size.

    Running text grows by the whole factor, larger letters by less, as Android has it since its version 14:
    what is large already can be read, and would push out everything else.
    """
    if size <= RUNNING_PX:
        return px(size)
    return round(RUNNING_PX * _scale + (size - RUNNING_PX) / _scale)


def wider(width_px: int) -> int:
    """How wide what holds running text is: it grows less than the text, or nothing else would have room."""
    return round(width_px * _width_factor())


def narrower(width_px: int) -> int:
    """The width for texts of the normal size."""
    return round(width_px / _width_factor())


def _width_factor() -> float:
    return 1.0 + 0.35 * (_scale - 1.0)
