"""The ends of the looped section on the scrub bar: dragged by mouse, moved by keys, and taken away again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QWidget

from viewer.language import tr
from viewer.state.words import clock_text
from viewer.ui.own_keys import keeps
from viewer.ui.style import COLOURS, Colours, font

End = Literal["start", "end"]
Pixels = Callable[[float], float]
LETTERS: dict[End, str] = {"start": "A", "end": "B"}
SIDE_PX = 16
SMALL_S, LARGE_S = 0.1, 1.0
_ARROWS = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SectionHandle(QAbstractSlider):
    """One end, A or B, a slider in whole seconds; `time_at` turns the bar's pixels into seconds.

    Signals: `held` (bool), `moved` (seconds), `removed`.
    """

    held = Signal(bool)
    moved = Signal(float)
    removed = Signal()

    def __init__(self, end: End, bar: QWidget, time_at: Callable[[float], float]) -> None:
        super().__init__(bar)
        self.end: End = end
        self._bar = bar
        self._time_at = time_at
        self._colours = COLOURS["light"]
        self._time_s = 0.0
        self._grip: float | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.valueChanged.connect(lambda value_s: self.moved.emit(float(value_s)))
        self.resize(self.sizeHint())
        self.hide()
        self.retranslate()

    def sizeHint(self) -> QSize:
        """The size of the tab."""
        return QSize(SIDE_PX, SIDE_PX)

    def retranslate(self) -> None:
        """Name it in the chosen language."""
        start = self.end == "start"
        name = tr("Beginning of the looped section") if start else tr("End of the looped section")
        self.setAccessibleName(name)
        self._tell()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.update()

    def show_at(self, time_s: float, duration_s: float, x: float, bottom: int) -> None:
        """Stand beside the line at `x`, outside of the section."""
        self._time_s = time_s
        self.blockSignals(True)
        self.setRange(0, int(duration_s))
        self.setValue(int(time_s))
        self.blockSignals(False)
        left = x - self.width() + 1.0 if self.end == "start" else x - 1.0
        self.move(round(left), bottom - self.height())
        self._tell()
        self.show()

    def _tell(self) -> None:
        self.setAccessibleDescription(clock_text(self._time_s))
        time = clock_text(self._time_s)
        self.setToolTip(tr("Looped section: {letter} at {time}", letter=LETTERS[self.end], time=time))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._x_in_bar(event) - self._line()
            self.held.emit(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if self._grip is not None:
            self.moved.emit(self._time_at(self._x_in_bar(event) - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._grip is not None:
            self._grip = None
            self.held.emit(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned by chance moves no end."""
        event.ignore()

    def _line(self) -> float:
        return float(self.x() + (self.width() if self.end == "start" else 0))

    def _x_in_bar(self, event: QMouseEvent) -> float:
        return self.mapTo(self._bar, event.position()).x()

    def event(self, event: QEvent) -> bool:
        """While it has the focus, arrows and Delete are its own, not the window's."""
        return keeps(event, self._takes) or bool(super().event(event))

    def _takes(self, event: QKeyEvent) -> bool:
        return self._step_of(event) is not None or event.key() in _REMOVING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it by a tenth of a second, with Shift by a second; Delete takes the section away."""
        step_s = self._step_of(event)
        if step_s is not None:
            self.moved.emit(self._time_s + step_s)
        elif event.key() in _REMOVING:
            self.removed.emit()
        else:
            event.ignore()

    @staticmethod
    def _step_of(event: QKeyEvent) -> float | None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        way = _ARROWS.get(Qt.Key(event.key()))
        return way * (LARGE_S if shift else SMALL_S) if way is not None and (shift or plain) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tab with its letter."""
        painter, colours = QPainter(self), self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(QColor(colours.text), 2.0) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0)
        letters = font(11, bold=True)
        letters.setPixelSize(min(letters.pixelSize(), SIDE_PX - 4))
        painter.setFont(letters)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, LETTERS[self.end])
        painter.end()


class WholeButton(QAbstractButton):
    """A small cross beside the looped section: loop the whole technique again."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._colours = COLOURS["light"]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(self.sizeHint())
        self.hide()
        self.retranslate()

    def sizeHint(self) -> QSize:
        """As large as the tabs beside it."""
        return QSize(SIDE_PX, SIDE_PX)

    def retranslate(self) -> None:
        """Name it in the chosen language."""
        self.setAccessibleName(tr("Loop the whole technique again"))
        self.setToolTip(tr("Loop the whole technique again ({keys})", keys="Shift+C, Esc"))

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A cross on a round ground."""
        painter, colours = QPainter(self), self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if lit else colours.edge), 1.5))
        painter.setBrush(QColor(colours.tint if lit else colours.panel))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0))
        painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, arm = QPointF(self.width() / 2.0, self.height() / 2.0), 2.75
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
        painter.end()


class SectionHandles:
    """Both ends and the cross, as one thing that follows the section."""

    def __init__(
        self, bar: QWidget, x_of: Callable[[float], float], time_at: Callable[[float], float]
    ) -> None:
        """Nothing is looped but the whole; `x_of` and `time_at` turn seconds into pixels and back."""
        self._bar = bar
        self._x_of = x_of
        self.start = SectionHandle("start", bar, time_at)
        self.end = SectionHandle("end", bar, time_at)
        self.whole = WholeButton(bar)

    def widgets(self) -> tuple[SectionHandle, SectionHandle, WholeButton]:
        """In the order of the tabulator."""
        return self.start, self.end, self.whole

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        for part in self.widgets():
            part.set_colours(colours)

    def follow(self, section_s: tuple[float, float] | None, duration_s: float) -> None:
        """Stand where the section ends, or be gone."""
        if section_s is None:
            for part in self.widgets():
                part.hide()
            return
        left, right = (self._x_of(time_s) for time_s in section_s)
        bottom = self._bar.height()
        self.start.show_at(section_s[0], duration_s, left, bottom)
        self.end.show_at(section_s[1], duration_s, right, bottom)
        self.whole.move(round(self._cross_x(left, right)), bottom - SIDE_PX)
        self.whole.show()

    def _cross_x(self, left: float, right: float) -> float:
        """Behind B; where there is no room left, before A; else inside."""
        if right + 2 * SIDE_PX <= self._bar.width():
            return right + SIDE_PX
        before = left - 2 * SIDE_PX
        return before if before >= 0.0 else right - SIDE_PX - 2.0
