"""The note that a picture is rendered smaller than it is shown, and the tick in the menu that forbids it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import ChoiceValues
from viewer.ui.style import COLOURS, Colours, font

LETTERS_PX = 13
MARGIN_PX = 8.0
ROOM_SHARE = 0.45
"""Where the words would take more of the picture's width, fewer are used."""
PLATE_ALPHA = 0.92


def share_words(share: float) -> str:
    """What is said of a picture that is rendered at a share of its size."""
    return tr("Picture at {percent} % size so that it plays smoothly", percent=round(100 * share))


class ShareNote:
    """A small plate in the upper right corner of the picture, while it is rendered smaller."""

    def __init__(self) -> None:
        """The picture is whole."""
        self.share = 1.0
        self._colours = COLOURS["light"]

    def set_colours(self, colours: Colours) -> None:
        """Write in the colours of a theme."""
        self._colours = colours

    @property
    def text(self) -> str:
        """What it says; empty while the picture is whole."""
        return share_words(self.share) if self.share < 1.0 else ""

    def paint(self, painter: QPainter, width: float, top: float) -> None:
        """Paint over a picture of that width, so far below its upper edge."""
        if not self.text:
            return
        letters = font(LETTERS_PX)
        room = QFontMetricsF(letters)
        text = self.text
        if room.horizontalAdvance(text) > ROOM_SHARE * width:
            text = tr("Picture at {percent} %", percent=round(100 * self.share))
        plate = QRectF(0.0, top + MARGIN_PX, room.horizontalAdvance(text) + 16.0, room.height() + 6.0)
        plate.moveRight(width - MARGIN_PX)
        ground = QColor(self._colours.panel)
        ground.setAlphaF(PLATE_ALPHA)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(letters)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


class ShareMenu:
    """A tick: the picture is always rendered whole, however slow the computer."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it to a menu; ``ask("choose", **fields)`` is called for every choice."""
        menu.setToolTipsVisible(True)
        self.full_size = menu.addAction("")
        self.full_size.setCheckable(True)
        self.full_size.triggered.connect(lambda on: ask("choose", full_size=on))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.full_size.setText(tr("Always the whole picture size"))
        self.full_size.setToolTip(
            tr("Otherwise a slow computer plays a smaller picture, stretched, before it drops pictures")
        )

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.full_size.setChecked(values.full_size)
