"""Chapters on the scrub bar: a numbered segment for each time that a step is lit, and ticks for keyframes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from viewer.ports import TechniqueCard
from viewer.ui.style import Colours, font

TOP, BOTTOM = 0.0, 13.0
ROUND_PX = 3.0
NUMBER_PX, LARGEST_NUMBER_PX = 10, 12
TICK_TOP, TICK_BOTTOM = 20.5, 23.5
TICKS_APART_PX = 4.0
"""Ticks nearer to each other than this are not all drawn."""
Place = Callable[[float], float]


@dataclass(frozen=True)
class Chapter:
    """One time that a step is lit, `start_s` … `end_s`; `number` is the step's in the side panel."""

    number: int
    text: str
    start_s: float
    end_s: float

    def holds(self, time_s: float) -> bool:
        """Whether the step is lit then."""
        return self.start_s <= time_s < self.end_s


def chapters_of(card: TechniqueCard | None) -> tuple[Chapter, ...]:
    """The chapters of a technique as they are played."""
    steps = card.steps if card is not None else ()
    found = [Chapter(step.index + 1, step.text, *times) for step in steps for times in step.occurrences]
    return tuple(sorted(found, key=lambda chapter: chapter.start_s))


def chapter_at(chapters: Sequence[Chapter], time_s: float) -> Chapter | None:
    """The chapter at a time; at the very end the last one."""
    found = next((chapter for chapter in chapters if chapter.holds(time_s)), None)
    return found or (chapters[-1] if chapters and time_s >= chapters[-1].end_s else None)


def box_of(chapter: Chapter, x_of: Place) -> QRectF:
    """Where a chapter is painted; `x_of` turns seconds into pixels."""
    left, right = x_of(chapter.start_s), x_of(chapter.end_s)
    return QRectF(left, TOP, max(right - left, 1.0), BOTTOM - TOP)


def paint_chapters(painter: QPainter, chapters: Sequence[Chapter], x_of: Place, colours: Colours) -> None:
    """All of them as one strip with a line between any two, none lit."""
    if not chapters:
        return
    boxes = [box_of(chapter, x_of) for chapter in chapters]
    strip = boxes[0].united(boxes[-1]).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(colours.edge), 1.0))
    painter.setBrush(QColor(colours.window))
    painter.drawRoundedRect(strip, ROUND_PX, ROUND_PX)
    for box in boxes[1:]:
        painter.drawLine(QLineF(box.left(), strip.top(), box.left(), strip.bottom()))
    for chapter, box in zip(chapters, boxes, strict=True):
        _paint_number(painter, chapter, box, colours.quiet)


def paint_lit(painter: QPainter, chapter: Chapter, x_of: Place, colours: Colours) -> None:
    """The chapter that is played."""
    _paint_over(painter, chapter, box_of(chapter, x_of), colours.accent, colours.accent, colours.on_accent)


def paint_pointed(painter: QPainter, chapter: Chapter, x_of: Place, colours: Colours) -> None:
    """The chapter at the pointer."""
    _paint_over(painter, chapter, box_of(chapter, x_of), colours.tint, colours.accent, colours.accent)


def _paint_over(painter: QPainter, chapter: Chapter, box: QRectF, fill: str, edge: str, ink: str) -> None:
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box.adjusted(0.0, 0.5, 0.0, -0.5), ROUND_PX, ROUND_PX)
    _paint_number(painter, chapter, box, ink)


def _paint_number(painter: QPainter, chapter: Chapter, box: QRectF, ink: str) -> None:
    """The number, where the segment has room for it."""
    letters = _letters()
    if QFontMetricsF(letters).horizontalAdvance(str(chapter.number)) + 3.0 <= box.width():
        painter.setPen(QColor(ink))
        painter.setFont(letters)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(chapter.number))


def _letters() -> QFont:
    """Numbers grow with the texts, as far as the segments have room."""
    made = font(NUMBER_PX, bold=True, tabular=True)
    made.setPixelSize(min(made.pixelSize(), LARGEST_NUMBER_PX))
    return made


def paint_keyframes(painter: QPainter, times_s: Sequence[float], x_of: Place, colours: Colours) -> None:
    """A tick under the track for each keyframe; where they crowd, for some of them."""
    painter.setPen(QPen(QColor(colours.edge), 1.25))
    last = -TICKS_APART_PX
    for x in map(x_of, times_s):
        if x - last >= TICKS_APART_PX:
            painter.drawLine(QLineF(x, TICK_TOP, x, TICK_BOTTOM))
            last = x
