"""A pressure as a picture: a patch of colour that fills from below, and its letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.state.words import pressure_letter
from viewer.ui.style import Colours, font, pressure_colour

ROUND_SHARE, CHIP_SHARE, LETTER_SHARE = 0.28, 0.58, 0.43
"""Of the patch's side: its corners, the chip behind the letter, the letter."""


def paint_patch(painter: QPainter, box: QRectF, pressure: float, colours: Colours) -> None:
    """Paint a pressure 0..1 into a square box; without pressure it is an empty outline."""
    side = box.height()
    corner = ROUND_SHARE * side
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipRect(box.adjusted(0.0, side * (1.0 - pressure), 0.0, 0.0))
    painter.setBrush(pressure_colour(pressure))
    painter.drawRoundedRect(box, corner, corner)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.edge), 1.5))
    painter.drawRoundedRect(box, corner, corner)
    if letter := pressure_letter(pressure):
        _paint_letter(painter, box, letter, colours)
    painter.restore()


def _paint_letter(painter: QPainter, box: QRectF, letter: str, colours: Colours) -> None:
    """A letter on a chip of the theme's ground, so that it is read on every colour."""
    chip = QRectF(0.0, 0.0, CHIP_SHARE * box.height(), CHIP_SHARE * box.height())
    chip.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(chip, chip.height() / 4.0, chip.height() / 4.0)
    painter.setPen(QColor(colours.text))
    letters = font(12, bold=True)
    letters.setPixelSize(max(round(LETTER_SHARE * box.height()), 8))
    painter.setFont(letters)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, letter)
