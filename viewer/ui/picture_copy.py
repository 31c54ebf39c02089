"""A small copy of the audience's picture, on which one can draw and turn the model as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.language import tr
from viewer.state.presenting import Blank
from viewer.ui.ink_layer import InkLayer, InkPainter
from viewer.ui.reading import Role
from viewer.ui.telling import blank_said
from viewer.ui.viewport import NOTCH, Viewport

COPY_MS = 80
"""No more often than this: the audience's picture comes first."""


class PictureCopy(QWidget):
    """Paints what the viewport shows, in its proportions; a blank screen as the audience has it.

    `close_fitting`: no higher than its picture, so that something else can lie right below.
    """

    READS_AS = Role.Graphic

    def __init__(
        self, viewport: Viewport, layer: InkLayer, parent: QWidget | None, close_fitting: bool = False
    ) -> None:
        super().__init__(parent)
        self._close_fitting = close_fitting
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._viewport = viewport
        self._layer = layer
        self._painter = InkPainter()
        self._blank: Blank = ""
        self._drag_from: QPointF | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COPY_MS)
        self._soon.timeout.connect(self.update)
        viewport.painted.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Name it in the chosen language."""
        self.setAccessibleName(tr("The audience's picture"))

    def said_value(self) -> str:
        """What the audience sees: what the view says, unless the screen is blank."""
        return blank_said(self._blank) if self._blank else self._viewport.said_value()

    def sizeHint(self) -> QSize:
        """Ask for the shape of a screen."""
        return QSize(640, 360)

    def refresh(self) -> None:
        """The picture changed: paint it soon."""
        if not self._soon.isActive():
            self._soon.start()

    def show_blank(self, blank: Blank) -> None:
        """The audience's screen is blank, or not."""
        self._blank = blank
        self.update()

    @property
    def box(self) -> QRectF:
        """Where the picture is: in the middle, as large as there is room."""
        wide, high = max(self._viewport.width(), 1), max(self._viewport.height(), 1)
        share = min(self.width() / wide, self.height() / high)
        box = QRectF(0.0, 0.0, wide * share, high * share)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no higher than the picture is at this width."""
        if self._close_fitting:
            wide, high = max(self._viewport.width(), 1), max(self._viewport.height(), 1)
            self.setMaximumHeight(max(round(self.width() * high / wide), self.minimumHeight()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the ink, and how it is blank."""
        painter, box = QPainter(self), self.box
        painter.setClipRect(box)
        if self._blank:
            painter.fillRect(box, QColor(self._blank))
        else:
            self._viewport.paint_copy(painter, box)
            self._paint_floating(painter, box)
            painter.translate(box.topLeft())
            layer = self._layer
            self._painter.paint(painter, layer.ink, box.width(), box.height(), layer.moment())
        painter.end()

    def _paint_floating(self, painter: QPainter, box: QRectF) -> None:
        """Paint what floats over the picture (captions, words), except for the ink."""
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(
            box.width() / max(self._viewport.width(), 1), box.height() / max(self._viewport.height(), 1)
        )
        for widget in self._viewport.children():
            if isinstance(widget, QWidget) and widget.isVisible() and widget is not self._layer:
                widget.render(painter, widget.pos(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.restore()

    # The mouse does here what it does there

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the pen down, or begin to turn the model."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag_from = event.position()
        if self._layer.pen is None:
            self._viewport.take_at(*self._place(event.position()))
        self._draw(event.type(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, or turn the model as far as there."""
        if self._drag_from is None:
            self._layer.point(self._place(event.position()))
            return
        moved = (event.position() - self._drag_from) * (self._viewport.width() / max(self.box.width(), 1.0))
        self._drag_from = event.position()
        if self._layer.pen is not None:
            self._draw(event.type(), event.position())
        else:
            self._viewport.orbited.emit(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen, or let go of the model."""
        self._drag_from = None
        self._draw(event.type(), event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        if event.angleDelta().y():
            self._viewport.take_at(*self._place(event.position()))
            self._viewport.zoomed.emit(event.angleDelta().y() / NOTCH)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self._layer.point(None)

    def _draw(self, kind: QEvent.Type, place: QPointF) -> None:
        self._layer.draw(kind, *self._place(place))

    def _place(self, place: QPointF) -> tuple[float, float]:
        """Where that is in the picture, 0 to 1 across and down."""
        box = self.box
        across = (place.x() - box.left()) / max(box.width(), 1.0)
        down = (place.y() - box.top()) / max(box.height(), 1.0)
        return min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)
