"""A box to tick, drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.ui.controls import TARGET_PX
from viewer.ui.saying import say
from viewer.ui.style import BODY_PX, COLOURS, Colours, font
from viewer.ui.text_scale import px

_BOX_PX, _GAP_PX, _PAD_PX = 18, 8, 4


class TickBox(QAbstractButton):
    """A check box whose mark can be seen in every theme."""

    def __init__(self, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = COLOURS["light"]
        say(self, text=text, tip=tip)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Room for box and words."""
        words = QFontMetrics(font(BODY_PX)).horizontalAdvance(self.text())
        return QSize(words + _BOX_PX + _GAP_PX + 2 * _PAD_PX + 2, max(TARGET_PX, px(24)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, box, mark and words."""
        painter, colours = QPainter(self), self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        box = QRectF(_PAD_PX + 0.5, (self.height() - _BOX_PX) / 2.0, _BOX_PX, _BOX_PX)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.edge), 1.5))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.panel))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            self._paint_mark(painter, box)
        painter.setPen(QColor(colours.text))
        painter.setFont(font(BODY_PX))
        words = QRect(self.rect()).adjusted(_PAD_PX + _BOX_PX + _GAP_PX, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._colours.on_accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = box.center()
        corners = ((-4.5, 0.5), (-1.5, 3.5), (4.5, -3.5))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in corners])
