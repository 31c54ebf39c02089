"""The mirror image of the 3D view beside it: the technique as from the other side, at the same instant."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.language import tr
from viewer.ui.reading import Role
from viewer.ui.saying import say
from viewer.ui.style import COLOURS, Colours, font
from viewer.ui.viewport import NOTCH, Viewport

WORDS_PX, LEAST_WORDS_PX, MARGIN_PX, PLATE_ALPHA = 17, 9, 12.0, 0.92
APART_PX = 4.0
"""So wide is the line between the two: else they would run into each other."""
LEAST_PX = 200
"""Narrower, neither of the two shows anything."""


class MirrorPicture(QWidget):
    """Shows what the view shows, left and right exchanged; the model is turned in either of them.

    Nothing is rendered for it. Only the picture is mirrored: what is written over it belongs to the view.
    """

    READS_AS = Role.Graphic

    def __init__(self, viewport: Viewport, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._least = viewport.minimumSize()
        self._colours = COLOURS["light"]
        self._drag_from: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, self._least.height())
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        say(self, name="Mirror image of the 3D view")
        viewport.painted.connect(self.update)
        self.hide()

    def toggle(self) -> bool:
        """Appear, or go away; whether it is there now."""
        on = self.isHidden()
        self._viewport.setMinimumWidth(LEAST_PX if on else self._least.width())
        self.setVisible(on)
        return on

    def set_colours(self, colours: Colours) -> None:
        """Write in the colours of a theme."""
        self._colours = colours
        self.update()

    def said_value(self) -> str:
        """What the view says, of which it is the mirror image."""
        return self._viewport.said_value()

    @property
    def words(self) -> str:
        """What stands over it."""
        return tr("Mirrored: as a left-handed giver")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the view's picture the other way round, and say that it is that."""
        painter = QPainter(self)
        try:
            self._viewport.paint_mirrored(painter, QRectF(self.rect()))
            painter.fillRect(QRectF(0.0, 0.0, APART_PX, self.height()), QColor(self._colours.panel))
            self._write(painter)
        finally:
            painter.end()

    def _write(self, painter: QPainter) -> None:
        wrapped = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
        room = QRectF(0.0, 0.0, self.width() - 2 * MARGIN_PX - 18.0, self.height())
        for size in range(WORDS_PX, LEAST_WORDS_PX - 1, -1):
            letters = font(size, bold=True)
            box = QFontMetricsF(letters).boundingRect(room, wrapped, self.words)
            if box.width() <= room.width() and box.height() < 2.5 * QFontMetricsF(letters).height():
                break
        box = QRectF(0.0, 0.0, box.width() + 18.0, box.height() + 8.0)
        box.moveCenter(QPointF(self.width() / 2, MARGIN_PX + box.height() / 2))
        ground = QColor(self._colours.panel)
        ground.setAlphaF(PLATE_ALPHA)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(letters)
        painter.drawText(box, wrapped, self.words)

    # Mouse: what goes to the right here goes to the left there

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to turn the model."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._take_pane(event.position())
            self._drag_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it, or shift it with Shift."""
        if self._drag_from is None:
            return
        moved = event.position() - self._drag_from
        self._drag_from = event.position()
        shifting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        (self._viewport.panned if shifting else self._viewport.orbited).emit(-moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        if event.angleDelta().y():
            self._take_pane(event.position())
            self._viewport.zoomed.emit(event.angleDelta().y() / NOTCH)
        event.accept()

    def _take_pane(self, place: QPointF) -> None:
        """The pane that is seen there is meant."""
        self._viewport.take_at(1.0 - place.x() / max(self.width(), 1), place.y() / max(self.height(), 1))
