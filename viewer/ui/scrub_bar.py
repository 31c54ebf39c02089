"""The scrub bar: numbered chapters, where playback stands, and under it the curve of pressure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractSlider, QMenu, QSizePolicy, QToolTip, QWidget

from viewer.check.shown import RulesCard
from viewer.language import tr
from viewer.ports import Clock, TechniqueCard
from viewer.state.words import clock_text
from viewer.ui import chapters
from viewer.ui.caption_text import break_lines
from viewer.ui.chapters import Chapter, chapter_at, chapters_of
from viewer.ui.key_names import with_keys
from viewer.ui.pressure_curve import CurvePainter, words_at
from viewer.ui.rule_marks import paint_rules
from viewer.ui.saying import say
from viewer.ui.section_handles import SIDE_PX, SectionHandles
from viewer.ui.style import BODY_PX, COLOURS, Colours, font

SIDE = SIDE_PX + 1  # room for the handles at both ends
TRACK_Y, KNOB_PX = 18.5, 6.0
CURVE_TOP, CURVE_BOTTOM = 24, 44
TIP_PX = 420.0


class ScrubBar(QAbstractSlider):
    """A slider over the technique, in whole seconds, as a screen reader says them.

    Signals: `held` (bool), `sought` (seconds), `chapter` (seconds: to the beginning of the step that is lit
    then); of the looped section `edge_moved` ("start" or "end", seconds), `edge_asked` ("start" or "end": put
    it here) and `whole` (loop all of it again).
    """

    held = Signal(bool)
    sought = Signal(float)
    chapter = Signal(float)
    edge_moved = Signal(str, float)
    edge_asked = Signal(str)
    whole = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        say(self, name="Time")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._colours = COLOURS["light"]
        self._card: TechniqueCard | None = None
        self._rules: RulesCard | None = None
        self._duration_s = 0.0
        self._time_s = 0.0
        self._section_s: tuple[float, float] | None = None
        self._still: QPixmap | None = None
        self._dragged = False
        self._chapters: tuple[Chapter, ...] = ()
        self._pointed: Chapter | None = None
        self.valueChanged.connect(lambda value_s: self.sought.emit(float(value_s)))
        self.handles = SectionHandles(self, self._x_of, self._time_at)
        self._join_handles()

    def _join_handles(self) -> None:
        for handle in (self.handles.start, self.handles.end):
            handle.held.connect(self.held)
            handle.moved.connect(lambda time_s, end=handle.end: self.edge_moved.emit(end, time_s))
            handle.removed.connect(self.whole)
        self.handles.whole.clicked.connect(self.whole)

    def sizeHint(self) -> QSize:
        """Ask for room for track, curve and letters."""
        return QSize(400, 58)

    def minimumSizeHint(self) -> QSize:
        """Stay usable when the window is narrow."""
        return QSize(160, 58)

    # State → widget

    def retranslate(self) -> None:
        """Write the letters of the pressure in the chosen language."""
        self._redraw()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.handles.set_colours(colours)
        self._redraw()

    def set_card(self, card: TechniqueCard | None) -> None:
        """Draw the chapters and the curve of a technique."""
        self._card, self._chapters, self._pointed = card, chapters_of(card), None
        self._redraw()

    def show_rules(self, card: RulesCard | None) -> None:
        """Mark where rules are broken."""
        self._rules = card
        self._redraw()

    def set_clock(self, clock: Clock) -> None:
        """Move the handle; repaints only when that is visible."""
        if (clock.duration_s, clock.section_s) != (self._duration_s, self._section_s):
            self._duration_s, self._section_s = clock.duration_s, clock.section_s
            self.handles.follow(self._section_s, self._duration_s)
            self._tell_value()
            self._redraw()
        moved = round(self._x_of(clock.time_s) * 2) != round(self._x_of(self._time_s) * 2)
        self._time_s = clock.time_s
        if moved:
            self._tell_value()
            self.update()

    def describe(self, words: str) -> None:
        """Say to screen readers where playback stands; they hear of it when the words are others."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _tell_value(self) -> None:
        self.blockSignals(True)
        self.setRange(0, int(self._duration_s))
        self.setValue(int(self._time_s))
        self.blockSignals(False)

    def _redraw(self) -> None:
        self._still = None
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold and go there: on a chapter to its beginning."""
        if event.button() != Qt.MouseButton.LeftButton or self._duration_s <= 0.0:
            return
        self._dragged = True
        self.held.emit(True)
        chapter = self._chapter_at(event.position())
        if chapter is not None:
            self.chapter.emit(chapter.start_s)
        else:
            self.sought.emit(self._time_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while held."""
        if self._dragged:
            self.sought.emit(self._time_at(event.position().x()))
        else:
            self._point_at(self._chapter_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._let_go()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        self._point_at(None)

    def _let_go(self) -> None:
        if self._dragged:
            self._dragged = False
            self.held.emit(False)

    def _chapter_at(self, place: QPointF) -> Chapter | None:
        there = place.y() <= chapters.BOTTOM and self._duration_s > 0.0
        return chapter_at(self._chapters, self._time_at(place.x())) if there else None

    def _point_at(self, chapter: Chapter | None) -> None:
        if chapter != self._pointed:
            self._pointed = chapter
            shapes = Qt.CursorShape
            self.setCursor(shapes.ArrowCursor if chapter is None else shapes.PointingHandCursor)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the looped section."""
        menu = self.section_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def section_menu(self) -> QMenu:
        """The looped section: where it begins and ends, and none."""
        menu = QMenu(self)
        begin, end = tr("Begin the looped section here"), tr("End the looped section here")
        menu.addAction(with_keys(begin, "Shift+A"), lambda: self.edge_asked.emit("start"))
        menu.addAction(with_keys(end, "Shift+B"), lambda: self.edge_asked.emit("end"))
        whole = menu.addAction(with_keys(tr("Loop the whole technique again"), "Shift+C"), self.whole.emit)
        whole.setEnabled(self._section_s is not None)
        return menu

    def event(self, event: QEvent) -> bool:
        """Show time and step under the mouse as a tooltip; let go when the mouse is taken away."""
        if event.type() in (QEvent.Type.UngrabMouse, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._let_go()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = "\n".join(
                line
                for text in self.tip_at(event.pos()).splitlines()
                for line in break_lines(text, font(BODY_PX), TIP_PX)
            )
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return bool(super().event(event))

    def tip_at(self, place: QPoint) -> str:
        """The time under a place, the step that is lit then, the pressure, and what breaks a rule."""
        chapter = self._chapter_at(QPointF(place))
        if chapter is not None:
            start, end = clock_text(chapter.start_s), clock_text(chapter.end_s)
            return f"{start} – {end}\n{chapter.number}. {chapter.text}"
        time_s = self._time_at(place.x())
        return "\n".join([*self._said_at(time_s), *self._breaks_at(time_s)])

    def _breaks_at(self, time_s: float) -> list[str]:
        """What breaks a rule then, or is worth a look."""
        breaks = self._rules.breaks if self._rules is not None else ()
        there = [one for one in breaks if one.at(time_s)]
        broken, look = tr("Broken: {what}"), tr("Worth a look: {what}")
        return [(broken if one.broken else look).format(what=one.name) for one in there]

    def _said_at(self, time_s: float) -> list[str]:
        """The time, the step that is lit then, and the pressure."""
        card = self._card
        if card is None or not self._duration_s:
            return [clock_text(time_s)]
        lit = [
            f"  {step.index + 1}. {step.text}"
            for step in card.steps
            if any(start <= time_s < end for start, end in step.occurrences)
        ]
        pressure = words_at(card, time_s / self._duration_s)
        return [text for text in (clock_text(time_s) + "".join(lit[:1]), pressure) if text]

    # Painting

    def _span(self) -> float:
        return max(self.width() - 2.0 * SIDE, 1.0)

    def _x_of(self, time_s: float) -> float:
        return SIDE + self._span() * (time_s / self._duration_s if self._duration_s > 0.0 else 0.0)

    def _time_at(self, x: float) -> float:
        return min(max((x - SIDE) / self._span(), 0.0), 1.0) * self._duration_s

    def resizeEvent(self, event: object) -> None:
        """Draw anew at the new width."""
        self.handles.follow(self._section_s, self._duration_s)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands still from a picture kept for it, then what moves."""
        painter = QPainter(self)
        if self._still is None or self._still.devicePixelRatio() != self.devicePixelRatioF():
            self._still = self._draw_still()
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_moving(painter)
        painter.end()

    def _paint_moving(self, painter: QPainter) -> None:
        x, colours = self._x_of(self._time_s), self._colours
        lit = chapter_at(self._chapters, self._time_s) if self._duration_s > 0.0 else None
        if lit is not None:
            chapters.paint_lit(painter, lit, self._x_of, colours)
        if self._pointed is not None and self._pointed != lit:
            chapters.paint_pointed(painter, self._pointed, self._x_of, colours)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(SIDE, TRACK_Y - 2, x - SIDE, 4), 2, 2)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawLine(QPointF(x, TRACK_Y), QPointF(x, CURVE_BOTTOM + 1))
        ring = QColor(colours.text if self.hasFocus() else colours.panel)
        painter.setPen(QPen(ring, 2))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(x, TRACK_Y), KNOB_PX, KNOB_PX)

    def _draw_still(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self._colours.panel))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_section(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.line))
        painter.drawRoundedRect(QRectF(SIDE, TRACK_Y - 2, self._span(), 4), 2, 2)
        if self._card is not None and self._duration_s > 0.0:
            area = QRectF(SIDE, CURVE_TOP, self._span(), CURVE_BOTTOM - CURVE_TOP)
            CurvePainter(self._card, area, self._colours).paint(painter)
            chapters.paint_chapters(painter, self._chapters, self._x_of, self._colours)
            chapters.paint_keyframes(painter, self._card.keyframes_s, self._x_of, self._colours)
        self._paint_edges(painter)
        if self._rules is not None and self._duration_s > 0.0:
            paint_rules(painter, self._rules, self._x_of, self._colours)
        painter.end()
        return picture

    def _paint_section(self, painter: QPainter) -> None:
        """The looped section: a wash from the track down."""
        if self._section_s is None:
            return
        left, right = (self._x_of(time_s) for time_s in self._section_s)
        top = chapters.BOTTOM + 1.0
        painter.fillRect(QRectF(left, top, right - left, self.height() - top), QColor(self._colours.tint))

    def _paint_edges(self, painter: QPainter) -> None:
        """A line at either end of it, over the curve."""
        if self._section_s is None:
            return
        left, right = (self._x_of(time_s) for time_s in self._section_s)
        top = chapters.BOTTOM + 1.0
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        for x in (left, right):
            painter.drawLine(QPointF(x, top), QPointF(x, self.height()))
