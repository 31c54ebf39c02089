"""The 3D view: VTK renders off-screen, Qt paints the pixels. The only file that knows both.

Qt needs no OpenGL at all this way: the view works on every platform plug-in, in `grab()`, without a display.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

from viewer.ports import Hover
from viewer.state.camera import CameraPose
from viewer.state.choices import ChoiceValues
from viewer.state.ink import Part
from viewer.state.panes import MOST, Box, laid_out, pane_at
from viewer.ui.overlay import Overlay
from viewer.ui.pane_frames import PaneFrames
from viewer.ui.reading import Role
from viewer.ui.ring import TABBED, paint_ring
from viewer.ui.saying import say
from viewer.ui.share_note import ShareNote
from viewer.ui.soft_edges import soften
from viewer.ui.style import Colours

# Importing this registers the OpenGL back end; without it every VTK object would stay abstract.
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  isort: skip

NOTCH = 120.0
SOFT_BELOW = 0.7
"""Edges of a picture that is rendered at a smaller share of its width are smoothed before it is enlarged."""
STILL_PX = 4.0
"""A button that is let go nearer than this to where it was pressed was a click."""


class Viewport(QWidget):
    """Paints what its plotter renders, once per change, and tells what the mouse asks for.

    A stage draws on its `render_window` and `renderer` when `draw` is called; `poses` tells where the cameras
    of all panes stand; `said_value` puts into words what a screen reader is told of the moment. Signals:
    `orbited`, `panned` (right_px, down_px in device-independent px), `zoomed` (notches), `resized` (real
    pixels), `pointed`, `clicked`, `double_clicked` (x, y in the pane's real pixels), `left` (the pointer went
    away or began to drag), `entered` (the pointer is over that pane), `taken` (a pane that was not active was
    pressed), `rendered` (a new picture is about to be painted), `painted` (it is on the screen).
    """

    READS_AS = Role.Graphic

    orbited = Signal(float, float)
    panned = Signal(float, float)
    zoomed = Signal(float)
    resized = Signal(int, int)
    pointed = Signal(float, float)
    clicked = Signal(float, float)
    double_clicked = Signal(float, float)
    left = Signal()
    entered = Signal(int)
    taken = Signal(int)
    rendered = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        say(self, name="3D view")
        self._resting = Qt.CursorShape.OpenHandCursor
        self.setCursor(self._resting)
        self.render_window: Any = vtkRenderWindow()
        self.render_window.SetOffScreenRendering(1)
        self.render_window.SetMultiSamples(0)
        self.renderer: Any = vtkRenderer()
        self.render_window.AddRenderer(self.renderer)
        self.draw: Callable[[], None] = self.render_window.Render
        self.refined_picture: Callable[[], NDArray[np.uint8]] | None = None
        self.poses: Callable[[], Mapping[int, CameraPose]] = dict
        self.said_value: Callable[[], str] = str
        self._refined = False
        self._open = True
        self._pixels = vtkUnsignedCharArray()
        self._image = QImage()
        self._waiting = True
        self.setMouseTracking(True)
        self._values = ChoiceValues()
        self.overlays = tuple(Overlay() for _ in range(MOST))
        self._frames = PaneFrames()
        self.share_note = ShareNote()
        self._under = 0
        self._floor_px = self._foot_px = 0
        self._drag_from: QPointF | None = None
        self._clicking = False
        self._panning = False
        self._tabbed = False
        self.frames = 0

    @property
    def waiting(self) -> bool:
        """Whether a change has not been painted yet."""
        return self._waiting

    @property
    def overlay(self) -> Overlay:
        """What is written over the active pane."""
        return self.overlays[self._values.pane]

    @property
    def boxes(self) -> dict[int, Box]:
        """Where the panes lie, in real pixels."""
        return laid_out(self._values, *self._real_size())

    def show_choices(self, values: ChoiceValues) -> None:
        """Take how the picture is split, and which pane is active."""
        self._values = values
        self._frames.show_choices(values)
        if self._under not in self.boxes:
            self._under = values.pane
        self.set_floor(self._floor_px)
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Write over the picture in the colours of a theme."""
        for overlay in self.overlays:
            overlay.set_colours(colours)
        self._frames.set_colours(colours)
        self.share_note.set_colours(colours)

    def set_floor(self, px: int) -> None:
        """So much of the lower edge is covered by something else."""
        self._floor_px = px
        boxes = self.boxes
        lowest = max(box.top + box.height for box in boxes.values())
        for pane, overlay in enumerate(self.overlays):
            box = boxes.get(pane)
            overlay.set_floor(px if box is None or box.top + box.height >= lowest else 0)

    def set_foot(self, px: int) -> None:
        """So much of the lower edge is kept for something else: the picture ends above it."""
        if px != self._foot_px:
            self._foot_px = px
            self._tell_size()
            self.update()

    @property
    def picture_rect(self) -> QRect:
        """Where the picture lies in the widget."""
        return self.rect().adjusted(0, 0, 0, -self._foot_px)

    def set_hover(self, hover: Hover | None) -> None:
        """Show the name of what is under the pointer, in the pane where the pointer is."""
        for pane, overlay in enumerate(self.overlays):
            overlay.set_hover(hover if pane == self._under else None)
        self.update()

    def invalidate(self, refined: bool = False) -> None:
        """The scene changed; however often this is called, one rendering follows.

        A refined picture comes from `refined_picture` (height, width, 3) RGB, top row first.
        """
        self._waiting, self._refined = True, refined
        self.update()

    def describe(self, words: str) -> None:
        """Tell screen readers what is to be seen; they hear of it when it is something else than before."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def rest_cursor(self, shape: Qt.CursorShape) -> None:
        """Show the pointer like this while nothing is dragged."""
        self._resting = shape
        self.setCursor(shape)

    def close_scene(self) -> None:
        """Let go of VTK's window; nothing is rendered afterwards."""
        if self._open:
            self._open = False
            self._waiting = False
            self.refined_picture, self.draw = None, lambda: None
            self.render_window.Finalize()

    def sizeHint(self) -> QSize:
        """Ask for a picture of a usual shape."""
        return QSize(960, 640)

    # Focus

    @property
    def ringed(self) -> bool:
        """Whether a ring shows that the keyboard is here: who came with Tab sees it, who clicked does not."""
        return self.hasFocus() and self._tabbed

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came."""
        self._tabbed = event.reason() in TABBED
        super().focusInEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Render if something changed, and paint the picture."""
        fresh = self._waiting and self._open
        if fresh:
            self._render()
            self.rendered.emit()
        painter = QPainter(self)
        try:
            self._paint_picture(painter)
            self._paint_over(painter)
            if self._foot_px:
                painter.fillRect(
                    self.rect().adjusted(0, self.height() - self._foot_px, 0, 0), self.palette().window()
                )
            if self.ringed:
                paint_ring(painter, self.picture_rect)
        finally:
            painter.end()  # a painter that is left open takes the whole process with it
        if fresh:
            self.painted.emit()

    def paint_copy(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture of now, and what is written over it, into a box of another widget."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(box.topLeft())
        painter.scale(box.width() / max(self.width(), 1), box.height() / max(self.height(), 1))
        self._paint_picture(painter)
        self._paint_over(painter)
        painter.restore()

    def paint_mirrored(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture of now, left and right exchanged, into a box of another widget."""
        flipped = self._image.flipped(Qt.Orientation.Horizontal)
        painter.fillRect(box, self.palette().window())
        box = box.adjusted(0.0, 0.0, 0.0, -box.height() * self._foot_px / max(self.height(), 1))
        if abs(box.width() - self.width()) <= 1.0 and self._image.size() == QSize(*self._real_size()):
            painter.drawImage(QPointF(box.right() - self.width(), box.top()), flipped)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, flipped)

    def seen_from(self) -> dict[int, tuple[Part, tuple[float, ...]]]:
        """Of each pane where it lies, as shares of the widget, and its camera's place and target, mm."""
        scale, poses = self.devicePixelRatioF(), self.poses()
        width, height = max(self.width() * scale, 1.0), max(self.height() * scale, 1.0)
        return {
            pane: (
                (
                    box.left / width,
                    box.top / height,
                    (box.left + box.width) / width,
                    (box.top + box.height) / height,
                ),
                (*poses[pane].eye_mm, *poses[pane].target_mm),
            )
            for pane, box in self.boxes.items()
            if pane in poses
        }

    def take_at(self, across: float, down: float) -> None:
        """Somebody presses there on a copy of the picture, shares of the widget: that pane is meant."""
        pane = self._pane_at(QPointF(across * self.width(), down * self.height()))
        if pane != self._values.pane:
            self.taken.emit(pane)

    def _paint_picture(self, painter: QPainter) -> None:
        """Paint the picture; one that was rendered smaller is stretched."""
        if self._image.size() == QSize(*self._real_size()):
            painter.drawImage(0, 0, self._image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scale, (width, height) = self.devicePixelRatioF(), self._real_size()
            painter.drawImage(QRectF(0.0, 0.0, width / scale, height / scale), self._image)

    def _paint_over(self, painter: QPainter) -> None:
        """Write into each pane what belongs there, and paint what tells the panes apart."""
        scale = self.devicePixelRatioF()
        boxes = {
            pane: QRectF(box.left / scale, box.top / scale, box.width / scale, box.height / scale)
            for pane, box in self.boxes.items()
        }
        for pane, box in boxes.items():
            own = QRectF(0.0, 0.0, box.width(), box.height())
            overlay = self.overlays[pane]
            name = self._frames.name_plate(pane, own) if len(boxes) > 1 and not overlay.empty else None
            painter.save()
            try:
                painter.setClipRect(box)
                painter.translate(box.topLeft())
                overlay.paint(painter, box.width(), box.height(), scale, name)
            finally:
                painter.restore()
        self._frames.paint(painter, boxes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.share_note.paint(painter, self.width(), self._frames.names_px if len(boxes) > 1 else 0.0)

    def _real_size(self) -> tuple[int, int]:
        """A scale of 1.5 may end within a pixel: rather one too many than one that nobody paints."""
        scale = self.devicePixelRatioF()
        high = self.height() - self._foot_px
        return max(1, ceil(self.width() * scale)), max(1, ceil(high * scale))

    def _render(self) -> None:
        self._waiting = False
        self.frames += 1
        if self._refined and self.refined_picture is not None:
            self._take(self.refined_picture())
        else:
            self._render_quickly()
        self._image.setDevicePixelRatio(self.devicePixelRatioF())

    def _take(self, picture: NDArray[np.uint8]) -> None:
        height, width, _ = picture.shape
        self._image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()

    def _render_quickly(self) -> None:
        """Render, and turn VTK's rows (from the bottom up) over in the image that is kept."""
        self.draw()
        width, height = self.render_window.GetSize()
        self.render_window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        rows = np.frombuffer(memoryview(self._pixels), np.uint8).reshape(height, 4 * width)
        if self._image.size() != QSize(width, height) or self._image.depth() != 32:
            self._image = QImage(width, height, QImage.Format.Format_RGBX8888)
        shown = np.frombuffer(self._image.bits(), np.uint8).reshape(height, 4 * width)
        shown[:] = rows[::-1]
        if width < SOFT_BELOW * self._real_size()[0]:
            soften(shown.view(np.uint32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new size in real pixels."""
        self._tell_size()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the size when the view first appears: the screen's scale is known only now."""
        self._tell_size()

    def _tell_size(self) -> None:
        self._waiting = True
        self.resized.emit(*self._real_size())

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to turn (left) or to shift (middle, or left with Shift)."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if event.button() != Qt.MouseButton.LeftButton and not middle:
            return
        self._take_pane(event.position())
        self._panning = middle or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._clicking = not self._panning
        self._drag_from = event.position()
        self.setCursor(Qt.CursorShape.SizeAllCursor if self._panning else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on turning or shifting, or tell where the pointer is."""
        if self._drag_from is None:
            self._point(event.position())
            self._tell(self.pointed, event.position())
            return
        moved = event.position() - self._drag_from
        if self._clicking and moved.manhattanLength() < STILL_PX:
            return
        if self._clicking:
            self.left.emit()
        self._clicking = False
        self._drag_from = event.position()
        (self.panned if self._panning else self.orbited).emit(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; where the mouse has not moved since, that was a click."""
        clicked = self._clicking and self._drag_from is not None
        self._drag_from, self._clicking = None, False
        self.setCursor(self._resting)
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self._tell(self.clicked, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell where; letting go after it is no click any more."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(self.double_clicked, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        self.left.emit()

    def _pane_at(self, place: QPointF) -> int:
        scale = self.devicePixelRatioF()
        pane = pane_at(self.boxes, place.x() * scale, place.y() * scale)
        return self._values.pane if pane is None else pane

    def _point(self, place: QPointF) -> None:
        """The pointer is there: say in which pane, if that is another one."""
        pane, scale = self._pane_at(place), self.devicePixelRatioF()
        if pane != self._under:
            self._under = pane
            self.entered.emit(pane)
        box = self.boxes[pane]
        self.overlays[pane].set_pointer(place - QPointF(box.left, box.top) / scale)

    def _take_pane(self, place: QPointF) -> None:
        """Whoever presses in a pane, or turns the wheel over it, means that one."""
        self._point(place)
        if self._under != self._values.pane:
            self.taken.emit(self._under)

    def _tell(self, signal: SignalInstance, place: QPointF) -> None:
        """Tell a place in the pixels of the pane where the pointer is."""
        scale, box = self.devicePixelRatioF(), self.boxes.get(self._under)
        left, top = (box.left, box.top) if box is not None else (0, 0)
        signal.emit(place.x() * scale - left, place.y() * scale - top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; a touchpad's small steps are small notches."""
        if event.angleDelta().y():
            self._take_pane(event.position())
            self.zoomed.emit(event.angleDelta().y() / NOTCH)
        event.accept()
