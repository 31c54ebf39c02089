"""Captions over the picture: what the giver does now, and how firmly, on a plate readable over anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from viewer.ports import BreathMoment, Clock, StepItem, TechniqueCard
from viewer.state.choices import CaptionSize, ChoiceValues
from viewer.ui.caption_layout import MARGIN_PX, Layout, belongs_under, on_plate, under_picture
from viewer.ui.caption_signs import Signs
from viewer.ui.caption_text import Lines
from viewer.ui.reading import Role
from viewer.ui.style import COLOURS, Colours, font

LETTERS_PX: dict[CaptionSize, int] = {"small": 18, "medium": 22, "large": 28}
PRESENTED_PX = 40
PLATE_ALPHA = 0.93


class CaptionStrip(QWidget):
    """Lies over its parent's lower edge, or under its picture, and lets the mouse through.

    Signals: `covered` (so many px of the picture, from below), `wanted` (so many px under the picture).
    """

    READS_AS = Role.StaticText

    covered = Signal(int)
    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = self._view = parent
        self._pictures: QWidget | None = None
        self._colours = COLOURS["light"]
        self._values = ChoiceValues()
        self._steps: dict[int, StepItem] = {}
        self._clock = Clock(0.0, 0.0, False)
        self._own_px: int | None = None
        self._silent = False
        self._signs = Signs()
        self._layout = on_plate("", LETTERS_PX["medium"], self._signs, 1.0, 1.0)
        self._plate: QPixmap | None = None
        self._covered, self._wanted = 0, 0
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
        return self._layout.lines

    @property
    def layout_now(self) -> Layout:
        """Where everything lies."""
        return self._layout

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
        names = ("captions", "caption_size", "breath", "reduced_motion", "panes")
        if any(getattr(before, name) != getattr(values, name) for name in names):
            self._lay_out()

    def said_value(self) -> str:
        """What the signs below the text say."""
        return ", ".join(self._signs.words())

    def hush(self, on: bool) -> None:
        """Say nothing meanwhile, whatever was chosen."""
        self._hushed = on
        self._lay_out()

    def set_letters_px(self, px: int | None) -> None:
        """Write in letters of that size, under the picture; None: as the person chose."""
        self._own_px = px
        self._move_under()

    def lie_under(self, pictures: QWidget | None) -> None:
        """Lie under several pictures that stand side by side, instead of one; not while presenting."""
        self._pictures = pictures
        self._move_under()

    def _move_under(self) -> None:
        around = self._view if self._own_px is not None or self._pictures is None else self._pictures
        if around is not self._around:
            self._around.removeEventFilter(self)
            self.hide()
            self.setParent(around)
            around.installEventFilter(self)
            self._around = around
        self._lay_out()
        if self.isVisible():
            self.raise_()

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
        self._signs = self._signs_now()
        steps = self._all_texts() if self._is_under() else []
        nothing = not (self.text or steps or any(self._signs.shape()))
        if around.width() < 2 * MARGIN_PX or nothing:
            self._appear(False)
            return
        size = around.width(), around.height()
        if self._is_under():
            layout = under_picture(
                self.text, steps, self._px(), self._all_signs(steps), *size, self._values.panes
            )
            self._layout = layout.saying(self._signs)
        else:
            self._layout = on_plate(self.text, self._px(), self._signs, *size)
        self.setGeometry(self._place())
        self._name()
        self._plate = None
        self._appear(True)

    def _px(self) -> int:
        return self._own_px or LETTERS_PX[self._values.caption_size]

    def _is_under(self) -> bool:
        """Presenting, and wherever else it would hide too much, it lies under the picture."""
        always = self._own_px is not None or self._around is not self._view
        return always or belongs_under(self._px(), self._values.panes, self._around.height())

    def _all_texts(self) -> list[str]:
        """What it may have to say while this technique plays."""
        told = self._values.captions and not (self._hushed or self._silent)
        return [step.text for step in self._steps.values()] if told else []

    def _all_signs(self, steps: list[str]) -> Signs:
        """The signs that may come while this technique plays: they have their room all the time."""
        breath = BreathMoment("in", 0.0) if self._values.breath and steps else self._signs.breath
        return Signs(0.0 if steps else self._signs.pressure, breath, self._values.reduced_motion)

    def _place(self) -> QRect:
        """Along the lower edge, or in the middle of it."""
        around, layout = self._around, self._layout
        if layout.under:
            return QRect(0, around.height() - layout.height, around.width(), layout.height)
        top = around.height() - MARGIN_PX - layout.height
        return QRect((around.width() - layout.width) // 2, top, layout.width, layout.height)

    def _appear(self, there: bool) -> None:
        self.setVisible(there)
        under = there and self._layout.under
        wanted = self._layout.height if under else 0
        covered = self._around.height() - self.y() if there and not under else 0
        if wanted != self._wanted:
            self._wanted = wanted
            self.wanted.emit(wanted)
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
            self._layout = self._layout.saying(self._signs)
            self._name()
            self.update()

    def _name(self) -> None:
        """For a screen reader: the words, or the signs where they stand alone."""
        self.setAccessibleName(self.text or self.said_value())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plate and text from a picture kept for them, then what changes all the time."""
        if self._plate is None or self._plate.devicePixelRatio() != self.devicePixelRatioF():
            self._plate = self._draw_plate()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._plate)
        for row, place in self._layout.signs:
            row.paint(painter, place.x(), place.y(), self._colours)
        painter.end()

    def _draw_plate(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self.lines.texts:
            self._paint_mark(painter)
            self._paint_text(painter)
        painter.end()
        return picture

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QColor(self._colours.panel)
        if self._layout.under:
            painter.fillRect(self.rect(), ground)
            painter.fillRect(QRectF(0.0, 0.0, self.width(), 1.0), QColor(self._colours.line))
            return
        ground.setAlphaF(PLATE_ALPHA)
        painter.setPen(QPen(QColor(self._colours.edge), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0)

    def _paint_text(self, painter: QPainter) -> None:
        painter.setFont(font(self.lines.px))
        painter.setPen(QColor(self._colours.text))
        left, top = self._layout.text.x(), self._layout.text.y()
        for place, text in enumerate(self.lines.texts):
            box = QRectF(left, top + place * self.lines.height, self.width(), self.lines.height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_mark(self, painter: QPainter) -> None:
        """The step's number, as the side panel and the scrub bar have it."""
        disc = self._layout.mark
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.accent))
        painter.drawEllipse(disc)
        painter.setPen(QColor(self._colours.on_accent))
        painter.setFont(font(round(0.66 * self.lines.px), bold=True, tabular=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str((self._clock.step or 0) + 1))
