"""The 3D view: VTK renders off-screen, Qt paints the pixels. The only file that knows both.

Qt needs no OpenGL at all this way, so the view works on every platform plug-in, in `grab()` and without a display.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

NOTCH = 120.0


class Viewport(QWidget):
    """Paints what its plotter renders, once per change, and tells what the mouse asks for.

    Signals: `orbited`, `panned` (right_px, down_px in device-independent pixels), `zoomed` (notches), `reframed`
    (a double click), `resized` (real pixels), `painted` (a newly rendered picture is on the screen).
    """

    orbited = Signal(float, float)
    panned = Signal(float, float)
    zoomed = Signal(float)
    reframed = Signal()
    resized = Signal(int, int)
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAccessibleName("3D view")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.plotter = pv.Plotter(off_screen=True, lighting="none")
        self._window = self.plotter.render_window
        self._window.SetMultiSamples(0)
        self._pixels = vtkUnsignedCharArray()
        self._image = QImage()
        self._waiting = True
        self._drag_from: QPointF | None = None
        self._panning = False
        self.frames = 0

    @property
    def waiting(self) -> bool:
        """Whether a change has not been painted yet."""
        return self._waiting

    def invalidate(self) -> None:
        """The scene changed; however often this is called, one rendering follows."""
        self._waiting = True
        self.update()

    def close_scene(self) -> None:
        """Let go of VTK's window; nothing is rendered afterwards."""
        if self._window is not None:
            self._image = QImage()
            self._window = None
            self.plotter.close()

    def sizeHint(self) -> QSize:
        """Ask for a picture of a usual shape."""
        return QSize(960, 640)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Render if something changed, and paint the picture."""
        fresh = self._waiting and self._window is not None
        if fresh:
            self._render()
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
        if fresh:
            self.painted.emit()

    def _render(self) -> None:
        """Read the picture back as rows from the bottom up, and turn it over into an image Qt paints fastest."""
        self._waiting = False
        self.frames += 1
        self._window.Render()
        width, height = self._window.GetSize()
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        rows = np.frombuffer(memoryview(self._pixels), np.uint8).reshape(height, 4 * width)
        if self._image.size() != QSize(width, height):
            self._image = QImage(width, height, QImage.Format.Format_RGBX8888)
        target = np.frombuffer(self._image.bits(), np.uint8).reshape(height, self._image.bytesPerLine())
        target[:, : 4 * width] = rows[::-1]
        self._image.setDevicePixelRatio(self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new size in real pixels."""
        self._tell_size()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the size when the view first appears: the screen's scale is known only now."""
        self._tell_size()

    def _tell_size(self) -> None:
        scale = self.devicePixelRatioF()
        self._waiting = True
        self.resized.emit(max(1, round(self.width() * scale)), max(1, round(self.height() * scale)))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to turn (left) or to shift (middle, or left with Shift)."""
        left, middle = event.button() == Qt.MouseButton.LeftButton, event.button() == Qt.MouseButton.MiddleButton
        if not (left or middle):
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._panning = middle or shifted
        self._drag_from = event.position()
        self.setCursor(Qt.CursorShape.SizeAllCursor if self._panning else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on turning or shifting."""
        if self._drag_from is None:
            return
        moved = event.position() - self._drag_from
        self._drag_from = event.position()
        (self.panned if self._panning else self.orbited).emit(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring the view back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = None
            self.reframed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; a touchpad's small steps are small notches."""
        if event.angleDelta().y():
            self.zoomed.emit(event.angleDelta().y() / NOTCH)
        event.accept()

