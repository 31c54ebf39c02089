"""The signs below a caption: how firmly is pressed, and when to breathe in and out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from viewer.language import tr
from viewer.ports import BreathMoment
from viewer.state.words import PressureWord, pressure_word
from viewer.ui.pressure_patch import paint_patch
from viewer.ui.style import Colours, font

BETWEEN_PX, APART_PX = 8.0, 20.0
"""Between a sign and its word, and between one sign and the next."""
EMPTY_SHARE, FULL_SHARE = 0.30, 0.92
"""Of the ring's radius: the disc of a chest that is breathed out, and of a full one."""
STEPS = 24
"""The disc is painted anew when it is so much larger or smaller."""


def firmness(word: PressureWord) -> str:
    """A pressure as the caption says it."""
    words: dict[PressureWord, str] = {
        "none": tr("No pressure"),
        "light": tr("Light pressure"),
        "medium": tr("Medium pressure"),
        "firm": tr("Firm pressure"),
    }
    return words[word]


def breath_words() -> dict[str, str]:
    """What the sign of the breath says, by phase."""
    return {"in": tr("Breathe in"), "out": tr("Breathe out")}


@dataclass(frozen=True)
class Signs:
    """Which signs there are, and what they say.

    `pressure` 0..1 and `breath`: None leaves that sign out. `still`: nothing grows and shrinks.
    """

    pressure: float | None = None
    breath: BreathMoment | None = None
    still: bool = False

    def shape(self) -> tuple[bool, bool]:
        """Which of them there are: more room is needed only when that changes."""
        return self.pressure is not None, self.breath is not None

    def words(self) -> list[str]:
        """How firmly is pressed, and whether to breathe in or out: as far as there is a sign of it."""
        said = [] if self.pressure is None else [firmness(pressure_word(self.pressure))]
        return said if self.breath is None else [*said, breath_words()[self.breath.phase]]

    def look(self) -> tuple[int, str, int]:
        """What can be seen of them: equal where nothing has to be painted anew."""
        breath = self.breath
        full = -1 if breath is None or self.still else round(breath.fullness * STEPS)
        return round((self.pressure or 0.0) * 40), breath.phase if breath is not None else "", full


@dataclass(frozen=True)
class SignRow:
    """A row of signs with letters of a size; measured and painted in device-independent pixels."""

    signs: Signs
    px: int

    def height(self) -> float:
        """How high the row is."""
        return QFontMetricsF(font(self.px)).height() + 4.0

    def width(self) -> float:
        """How wide it is, whatever the words say: nothing moves when they change."""
        widths = []
        if self.signs.pressure is not None:
            words: tuple[PressureWord, ...] = ("none", "light", "medium", "firm")
            widths.append(self._sign_width([firmness(word) for word in words]))
        if self.signs.breath is not None:
            widths.append(self._sign_width([*breath_words().values()]))
        return sum(widths) + APART_PX * max(len(widths) - 1, 0)

    def _sign_width(self, words: list[str]) -> float:
        room = QFontMetricsF(font(self.px))
        return self.height() + BETWEEN_PX + max(room.horizontalAdvance(word) for word in words)

    def paint(self, painter: QPainter, left: float, top: float, colours: Colours) -> None:
        """Paint all of it."""
        side = self.height()
        if self.signs.pressure is not None:
            patch = QRectF(left + 1.0, top + 1.0, side - 2.0, side - 2.0)
            paint_patch(painter, patch, self.signs.pressure, colours)
            self._paint_word(painter, patch, firmness(pressure_word(self.signs.pressure)), colours)
            words: tuple[PressureWord, ...] = ("none", "light", "medium", "firm")
            left += self._sign_width([firmness(word) for word in words]) + APART_PX
        if self.signs.breath is not None:
            ring = QRectF(left + 1.0, top + 1.0, side - 2.0, side - 2.0)
            self._paint_breath(painter, ring, self.signs.breath, colours)
            self._paint_word(painter, ring, breath_words()[self.signs.breath.phase], colours)

    def _paint_word(self, painter: QPainter, sign: QRectF, word: str, colours: Colours) -> None:
        painter.setFont(font(self.px))
        painter.setPen(QColor(colours.quiet))
        box = QRectF(sign.right() + BETWEEN_PX, sign.top() - 1.0, 4000.0, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_breath(self, painter: QPainter, ring: QRectF, breath: BreathMoment, colours: Colours) -> None:
        """A ring, a disc in it as large as the chest is full, and an arrow up or down."""
        full = breath.fullness if not self.signs.still else float(breath.phase == "in")
        radius = (EMPTY_SHARE + (FULL_SHARE - EMPTY_SHARE) * full) * ring.width() / 2.0
        painter.setPen(QPen(QColor(colours.edge), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(ring.center(), radius, radius)
        self._paint_arrow(painter, ring, 1.0 if breath.phase == "in" else -1.0, colours)

    @staticmethod
    def _paint_arrow(painter: QPainter, ring: QRectF, up: float, colours: Colours) -> None:
        middle, arm = ring.center(), 0.23 * ring.width()
        tip = QPolygonF(
            [middle + QPointF(x * arm, y * arm * up) for x, y in ((-1.0, 0.45), (0.0, -0.55), (1.0, 0.45))]
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((colours.panel, 4.0), (colours.text, 1.75)):
            pen = QPen(QColor(colour), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(tip)
