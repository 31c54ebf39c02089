"""Captions over the picture: what the giver does now, and how firmly, on a plate readable over anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from viewer.ports import Clock, StepItem, TechniqueCard
from viewer.state.choices import CaptionSize, ChoiceValues
from viewer.ui.caption_signs import SignRow, Signs
from viewer.ui.caption_text import Lines, fit
from viewer.ui.style import COLOURS, Colours, font

LETTERS_PX: dict[CaptionSize, int] = {"small": 18, "medium": 22, "large": 28}
PRESENTED_PX = 40
WIDEST_EM = 34.0
"""Longer lines are hard to read."""
WIDEST_SHARE, HIGHEST_SHARE = 0.96, 0.21
"""Of the picture's width and height: the plate, and the text on it."""
MOST_SHARE = 0.34
"""So high a text may be where the smallest letters find no room otherwise: small screen, large texts."""
MARK_EM = 2.8
"""Beside the text, in sizes of its letters: its number and the space around."""
MARGIN_PX = 12
PLATE_ALPHA = 0.93
SIGNS_SHARE, SMALLEST_SIGNS_PX, LEAST_SIGNS_PX = 0.66, 13, 8
"""The signs below the text are so much smaller than it; the least only where nothing else fits."""


class CaptionStrip(QWidget):
    """Lies over its parent's lower edge and lets the mouse through. Signal: `covered` (px from below)."""

    covered = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = parent
        self._colours = COLOURS["light"]
        self._values = ChoiceValues()
        self._steps: dict[int, StepItem] = {}
        self._clock = Clock(0.0, 0.0, False)
        self._own_px: int | None = None
        self._silent = False
        self._lines = Lines(SMALLEST_SIGNS_PX, (), 0.0, 0.0)
        self._plate: QPixmap | None = None
        self._signs = Signs()
        self._signs_px = SMALLEST_SIGNS_PX
        self._covered = 0
        self._hushed = False
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What the caption says; empty while there is nothing to say."""
        step = self._steps.get(self._clock.step) if self._clock.step is not None else None
        shown = self._values.captions and not (self._hushed or self._silent)
        return step.text if step is not None and shown else ""

    @property
    def lines(self) -> Lines:
        """The text as it was broken last."""
        return self._lines

    # State → widget

    def show_card(self, card: TechniqueCard | None) -> None:
        """Take a technique's steps."""
        self._steps = {step.index: step for step in card.steps} if card is not None else {}
        self._lay_out()

    def show_clock(self, clock: Clock) -> None:
        """Show the step that is lit, the pressure and the breath; touches only what changed."""
        before, self._clock = self._clock, clock
        if clock.step != before.step or (clock.breath is None) != (before.breath is None):
            self._lay_out()
        else:
            self._show_signs()

    def show_choices(self, values: ChoiceValues) -> None:
        """Appear or go away, in letters of the chosen size."""
        before, self._values = self._values, values
        names = ("captions", "caption_size", "breath", "reduced_motion")
        if any(getattr(before, name) != getattr(values, name) for name in names):
            self._lay_out()

    def hush(self, on: bool) -> None:
        """Say nothing meanwhile, whatever was chosen."""
        self._hushed = on
        self._lay_out()

    def set_letters_px(self, px: int | None) -> None:
        """Write in letters of that size; None: of the size that the person chose."""
        self._own_px = px
        self._lay_out()

    def be_silent(self, silent: bool) -> None:
        """Say nothing while something else is to be read over the picture."""
        if silent != self._silent:
            self._silent = silent
            self._lay_out()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self._lay_out()

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self._lay_out()

    # Where it lies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the picture gets another size."""
        if watched is self._around and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def _lay_out(self) -> None:
        """Break the text for the room there is, and lie in the middle of the lower edge."""
        around = self._around
        px = self._own_px or LETTERS_PX[self._values.caption_size]
        self._signs = self._signs_now()
        if not (self.text or any(self._signs.shape())) or around.width() < 2 * MARGIN_PX:
            self._appear(False)
            return
        room = min(WIDEST_SHARE * around.width() - 2.0 * MARGIN_PX, WIDEST_EM * font(px).pixelSize())
        high, most = (share * around.height() for share in (HIGHEST_SHARE, MOST_SHARE))
        self._lines = fit(self.text, px, room, high, most, indent_em=MARK_EM)
        self._signs_px = self._fitting_signs_px()
        size = self._plate_size()
        left, top = (around.width() - size[0]) // 2, around.height() - MARGIN_PX - size[1]
        self.setGeometry(QRect(left, top, *size))
        self.setAccessibleName(self.text)
        self._plate = None
        self._appear(True)

    def _appear(self, there: bool) -> None:
        self.setVisible(there)
        covered = self._around.height() - self.y() if there else 0
        if covered != self._covered:
            self._covered = covered
            self.covered.emit(covered)
        self.update()

    def _signs_now(self) -> Signs:
        """What the signs say now: the pressure belongs to a text, the breath stands alone as well."""
        pressure = self._clock.pressure if self.text else None
        quiet = self._hushed or self._silent or not self._values.breath
        breath = None if quiet else self._clock.breath
        return Signs(pressure, breath, self._values.reduced_motion)

    def _show_signs(self) -> None:
        before, self._signs = self._signs, self._signs_now()
        if before.look() != self._signs.look():
            self.update()

    def _row(self) -> SignRow:
        return SignRow(self._signs, self._signs_px)

    def _fitting_signs_px(self) -> int:
        """How large the letters of the signs are: smaller where the picture is too narrow for them."""
        room = self._around.width() - 2.0 * MARGIN_PX - self._text_left() - self._pad()
        px = min(max(round(SIGNS_SHARE * self._lines.px), SMALLEST_SIGNS_PX), self._lines.px)
        while px > LEAST_SIGNS_PX and SignRow(self._signs, px).width() > room:
            px -= 1
        return px

    def _plate_size(self) -> tuple[int, int]:
        row = self._row()
        wide = max(self._lines.width, row.width()) + self._text_left() + self._pad()
        high = row.height() + 1.5 * self._pad()
        if self._lines.texts:
            high += len(self._lines.texts) * self._lines.height + self._gap()
        return round(wide), round(high)

    def _letters_px(self) -> int:
        return font(self._lines.px).pixelSize()

    def _pad(self) -> float:
        return max(0.55 * self._letters_px(), 8.0)

    def _gap(self) -> float:
        return 0.22 * self._letters_px()

    def _mark_side(self) -> float:
        return 1.2 * self._letters_px()

    def _text_left(self) -> float:
        if not self._lines.texts:
            return self._pad()
        return self._pad() + self._mark_side() + 0.5 * self._letters_px()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plate and text from a picture kept for them, then what changes all the time."""
        if self._plate is None or self._plate.devicePixelRatio() != self.devicePixelRatioF():
            self._plate = self._draw_plate()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._plate)
        words = len(self._lines.texts) * self._lines.height + self._gap() if self._lines.texts else 0.0
        self._row().paint(painter, self._text_left(), 0.75 * self._pad() + words, self._colours)
        painter.end()

    def _draw_plate(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._colours.panel)
        ground.setAlphaF(PLATE_ALPHA)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0)
        if self._lines.texts:
            self._paint_mark(painter)
            self._paint_text(painter)
        painter.end()
        return picture

    def _paint_text(self, painter: QPainter) -> None:
        painter.setFont(font(self._lines.px))
        painter.setPen(QColor(self._colours.text))
        for place, text in enumerate(self._lines.texts):
            top = 0.75 * self._pad() + place * self._lines.height
            box = QRectF(self._text_left(), top, self.width(), self._lines.height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_mark(self, painter: QPainter) -> None:
        """The step's number, as the side panel and the scrub bar have it."""
        side = self._mark_side()
        disc = QRectF(self._pad(), 0.75 * self._pad() + (self._lines.height - side) / 2.0, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.accent))
        painter.drawEllipse(disc)
        painter.setPen(QColor(self._colours.on_accent))
        painter.setFont(font(round(0.66 * self._lines.px), bold=True, tabular=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str((self._clock.step or 0) + 1))
