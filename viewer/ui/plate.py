"""A page of words over the picture, in letters as large as it has room for; and short words that go away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from viewer.ports.library import Plate
from viewer.ui.reading import Role
from viewer.ui.style import BODY_PX, COLOURS, Colours, font

LARGEST_SHARE = 0.055
"""Letters as high as this share of the picture can be read from the last row."""
LEAST_PX, LARGEST_PX = 13, 160
TITLE_TIMES = 1.45
WIDEST_EM = 32.0
SHORTLY_MS = 3000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class WordsPlate(QWidget):
    """Covers its parent with a veil, and shows a page on it; lets the mouse through."""

    READS_AS = Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._colours = COLOURS["light"]
        self.plate: Plate | None = None
        self.letters_px = LEAST_PX
        parent.installEventFilter(self)
        self.hide()

    def show_plate(self, plate: Plate | None) -> None:
        """Show a page, or go away."""
        self.plate = plate
        self.setVisible(plate is not None)
        if plate is not None:
            self.setAccessibleName(" ".join([plate.title, *plate.paragraphs]))
            self._fit()
            self.raise_()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the picture gets another size."""
        if watched is self._around and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """The largest letters with which the whole page has room."""
        around = self._around
        self.setGeometry(around.rect())
        px = round(min(max(around.height() * LARGEST_SHARE, LEAST_PX), LARGEST_PX))
        while px > LEAST_PX and self._page(px).height() > 0.94 * around.height():
            px -= 1
        self.letters_px = px
        self.update()

    def _fonts(self, px: int) -> tuple[QFont, QFont]:
        title, text = font(px, bold=True), font(px)
        title.setPixelSize(round(TITLE_TIMES * px))
        text.setPixelSize(px)
        return title, text

    def _blocks(self, px: int) -> list[tuple[QFont, str]]:
        title, text = self._fonts(px)
        page = self.plate or Plate("")
        return [(title, page.title), *((text, words) for words in page.paragraphs)]

    def _page(self, px: int) -> QRectF:
        """Where the page lies, its margins included."""
        room = min(0.9 * self.width() - 3.0 * px, WIDEST_EM * px)
        boxes = [self._box(letters, words, room) for letters, words in self._blocks(px)]
        wide = max((box.width() for box in boxes), default=0.0) + 3.0 * px
        high = sum(box.height() for box in boxes) + 0.7 * px * (len(boxes) - 1) + 2.4 * px
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    @staticmethod
    def _box(letters: QFont, words: str, room: float) -> QRectF:
        return QFontMetricsF(letters).boundingRect(QRectF(0, 0, max(room, 40.0), 100_000), _WRAP, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint veil, page and words."""
        if self.plate is None:
            return
        painter, px = QPainter(self), self.letters_px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._colours.window)
        veil.setAlphaF(0.62)
        painter.fillRect(self.rect(), veil)
        page = self._page(px)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(QColor(self._colours.panel))
        painter.drawRoundedRect(page, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.warning if self.plate.warning else self._colours.accent))
        painter.drawRoundedRect(QRectF(page.left() + 8, page.top() + 12, 5, page.height() - 24), 2.5, 2.5)
        self._paint_words(painter, page.adjusted(1.5 * px, 1.2 * px, -1.5 * px, 0.0), px)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, px: int) -> None:
        painter.setPen(QColor(self._colours.text))
        for letters, words in self._blocks(px):
            painter.setFont(letters)
            high = self._box(letters, words, box.width() + 1.0).height()
            painter.drawText(QRectF(box.left(), box.top(), box.width() + 1.0, high + 2.0), _WRAP, words)
            box.setTop(box.top() + high + 0.7 * px)


class ShortWords(QLabel):
    """Says what was done, at the upper edge of its parent, for some seconds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("shortWords")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Say it now."""
        around = self._around
        self.setText(text)
        self.setAccessibleName(text)
        words = QFontMetricsF(font(BODY_PX)).horizontalAdvance(text)
        wide = min(round(words) + 40, max(around.width() - 32, 80))
        self.resize(wide, self.heightForWidth(wide))
        self.move((around.width() - self.width()) // 2, 14)
        self.show()
        self.raise_()
        self._wait.start(SHORTLY_MS)

    def stop(self) -> None:
        """Go away now."""
        self._wait.stop()
        self.hide()
