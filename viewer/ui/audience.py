"""What the audience sees: the picture on a whole screen, and over it a blank or a short notice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QWidget

from viewer.language import tr
from viewer.state.presenting import Blank
from viewer.ui.reading import Role
from viewer.ui.style import COLOURS, Colours
from viewer.ui.telling import blank_said

NOTICE_MS = 2600
NOTICE_SHARE = 1 / 38
"""A notice's letters, as a share of the screen's height."""


class Cover(QWidget):
    """A blank screen, without a pointer."""

    READS_AS = Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.hide()

    def show_blank(self, blank: Blank) -> None:
        """Cover everything with that colour, or go away."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(blank or "black"))
        self.setPalette(palette)
        self.setAccessibleName(blank_said(blank))
        self.setVisible(bool(blank))
        self.raise_()


class Notice(QWidget):
    """A line on a plate at the upper edge, for a moment."""

    READS_AS = Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._colours = COLOURS["light"]
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(NOTICE_MS)
        self._over.timeout.connect(self.hide)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Write in the colours of a theme."""
        self._colours = colours
        self.update()

    def say(self, text: str) -> None:
        """Show a line; it goes by itself."""
        self.text = text
        self.setAccessibleName(text)
        room, letters = self._around.rect(), self._letters()
        metrics = QFontMetricsF(letters)
        size = metrics.boundingRect(QRectF(0.0, 0.0, 0.8 * room.width(), 10_000.0), _WRAPPED, text).size()
        pad = metrics.height() * 0.6
        wide, high = round(size.width() + 2.0 * pad) + 2, round(size.height() + pad)
        self.setGeometry(QRect((room.width() - wide) // 2, round(pad), wide, high))
        self.show()
        self.raise_()
        self.update()
        self._over.start()

    def _letters(self) -> QFont:
        return sized(max(round(self._around.height() * NOTICE_SHARE), 15))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(QColor(self._colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(self._letters())
        painter.drawText(QRectF(self.rect()), _WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text)
        painter.end()


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)


def sized(px: int, bold: bool = False) -> QFont:
    """The interface font at a size of the screen, whatever the size of the window's texts."""
    letters = QFont(QApplication.font())
    letters.setPixelSize(px)
    letters.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return letters


class AudienceWindow(QWidget):
    """Fills a screen with the picture that it is lent.

    Signals: `closed` (somebody closed it), `asked` (a menu is wanted there, global pixels), `resized`.
    """

    closed = Signal()
    asked = Signal(object)
    resized = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setWindowTitle(tr("Presentation — Massage Atlas"))
        self.setAccessibleName(tr("Presentation"))
        self.setAutoFillBackground(True)
        self.setPalette(QPalette(QColor("black")))
        self.setMouseTracking(True)
        self.view: QWidget | None = None
        self.cover = Cover(self)
        self.notice = Notice(self)

    def take(self, view: QWidget) -> None:
        """Show this widget, which was somewhere else."""
        self.view = view
        view.setParent(self)
        view.installEventFilter(self)
        self._lay_out()
        view.show()
        view.setFocus()
        self.cover.raise_()

    def give_back(self) -> QWidget | None:
        """Let go of the widget that was lent."""
        view, self.view = self.view, None
        if view is not None:
            view.removeEventFilter(self)
        return view

    def fill(self, screen: QScreen) -> None:
        """Fill that screen."""
        if self.isVisible() and self.screen() is screen and self.isFullScreen():
            return
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A menu is wanted over the picture."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self.asked.emit(event.globalPos())
            return True
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu is wanted beside it, or over a blank screen."""
        self.asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        self._lay_out()
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody closed it: that ends the presentation, which then closes it."""
        event.ignore()
        self.closed.emit()

    def _lay_out(self) -> None:
        self.cover.setGeometry(self.rect())
        if self.view is not None:
            self.view.setGeometry(self.rect())
