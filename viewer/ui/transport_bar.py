"""The bar along the bottom: play, steps, loop, scrub bar, time, speed, pressure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.check.shown import RulesCard
from viewer.language import tr
from viewer.ports import Clock, Intents, TechniqueCard
from viewer.state.choices import ChoiceValues
from viewer.state.words import PRESSURE_WORDS, clock_text, pressure_letter, pressure_said, speed_text
from viewer.ui.controls import fixed, give_menu, icon_button, menu_button, tint_icons
from viewer.ui.saying import say
from viewer.ui.scrub_bar import ScrubBar
from viewer.ui.speed_menu import SpeedMenu
from viewer.ui.style import BAR_PX, BODY_PX, COLOURS, Colours, font, icon, label, pressure_colour
from viewer.ui.telling import place_said


class PressureMark(QWidget):
    """The present pressure: a letter on a patch of colour whose filling rises, and the word beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = COLOURS["light"]
        self._pressure = 0.0
        self._word = label("", self)
        self._heading = fixed("Pressure", self, "quiet")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._heading)
        words.addWidget(self._word)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 0, 0)
        row.addLayout(words)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the pressure in the chosen language, and make room for its longest word."""
        self._show_word(pressure_said(self._pressure))
        said = [self._heading.text(), *(tr(word) for word in PRESSURE_WORDS.values())]
        metrics = QFontMetrics(font(BODY_PX))
        self.setFixedWidth(36 + max(64, *(metrics.horizontalAdvance(f"{word} ") for word in said)))
        self.setMinimumHeight(2 * max(metrics.size(0, word).height() for word in said))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.retranslate()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.update()

    def set_pressure(self, pressure: float) -> None:
        """Show a pressure 0..1; repaints only when that is visible."""
        if round(pressure * 28) == round(self._pressure * 28):
            return
        self._pressure = pressure
        word = pressure_said(pressure)
        if self._word.text() != word:
            self._show_word(word)
        self.update(0, 0, 36, self.height())

    def _show_word(self, word: str) -> None:
        self._word.setText(word)
        self._word.setAccessibleName(tr("Pressure: {pressure}", pressure=word))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the patch and its letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - 28) / 2, 28, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipRect(box.adjusted(0, 28 * (1.0 - self._pressure), 0, 0))
        painter.setBrush(pressure_colour(self._pressure))
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colours.edge), 1.5))
        painter.drawRoundedRect(box, 8, 8)
        self._paint_letter(painter, box)
        painter.end()

    def _paint_letter(self, painter: QPainter, box: QRectF) -> None:
        chip = QRectF(0, 0, 16, 16)
        chip.moveCenter(box.center())
        if letter := pressure_letter(self._pressure):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.panel))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(QColor(self._colours.text))
            letters = font(12, bold=True)
            letters.setPixelSize(min(letters.pixelSize(), 14))
            painter.setFont(letters)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, letter)


class TransportBar(QWidget):
    """Play/pause, previous and next step, loop, the scrub bar, time, speed and pressure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("transportBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours = COLOURS["light"]
        self._playing: bool | None = None
        self._card: TechniqueCard | None = None
        self.play = icon_button("Play", "Play (Space)", "play", self)
        self.play.setObjectName("play")
        self.play.setFixedSize(40, 40)
        self.play.setIconSize(QSize(26, 26))
        self.previous = icon_button("Previous step", "Previous step (Shift+Left)", "previous", self)
        self.next = icon_button("Next step", "Next step (Shift+Right)", "next", self)
        self.loop = icon_button("Loop", "Loop", "loop", self, checkable=True)
        self.scrub = ScrubBar(self)
        self.time = label("0:00 / 0:00", self)
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed = menu_button("Speed", "Speed ([ slower, ] faster, \\ normal)", "", self)
        self.speed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.pressure = PressureMark(self)
        self.speeds = SpeedMenu(self.speed)
        give_menu(self.speed, self.speeds)
        self._lay_out()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Room for the longest time and the longest speed, so that nothing moves while it plays."""
        letters = font(BODY_PX, tabular=True)
        metrics = QFontMetrics(letters)
        self.time.setFont(letters)
        self.time.setMinimumWidth(metrics.horizontalAdvance("00:00 / 00:00"))
        self.speed.setFixedWidth(max(72, metrics.horizontalAdvance("0.25× ▾") + 20))
        high = 2 * metrics.height() + 8  # and more for letters that are higher than those of Latin
        self.setFixedHeight(max(BAR_PX, high, self.pressure.minimumHeight() + 4))

    def retranslate(self) -> None:
        """Make room anew: another script may have higher letters."""
        self.pressure.retranslate()
        self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(4)
        for widget in (self.play, self.previous, self.next, self.loop):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.scrub, 1)
        row.addSpacing(8)
        row.addWidget(self.time)
        row.addWidget(self.speed)
        row.addSpacing(8)
        row.addWidget(self.pressure)

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self.play.clicked.connect(intents.toggle_play)
        self.previous.clicked.connect(intents.previous_step)
        self.next.clicked.connect(intents.next_step)
        self.loop.clicked.connect(lambda on: intents.choose(loop=on))
        self.scrub.held.connect(intents.hold)
        self.scrub.sought.connect(intents.seek)
        self.scrub.chapter.connect(intents.go_to_chapter)
        self.scrub.edge_moved.connect(intents.move_section)
        self.scrub.whole.connect(intents.clear_section)
        edges = {"start": intents.set_section_start, "end": intents.set_section_end}
        self.scrub.edge_asked.connect(lambda end: edges[end]())
        self.speeds.chosen.connect(lambda speed: intents.choose(speed=speed))

    # State → widgets

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.scrub.set_colours(colours)
        self.pressure.set_colours(colours)
        tint_icons(self, colours)

    def show_choices(self, values: ChoiceValues) -> None:
        """Show speed and loop."""
        self.loop.setChecked(values.loop)
        self.loop.setToolTip(tr("Loop: on") if values.loop else tr("Loop: off"))
        self.speed.setText(speed_text(values.speed) + " ▾")
        self.speed.setAccessibleName(tr("Speed {speed}", speed=speed_text(values.speed)))
        self.speeds.show_speed(values.speed)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show a technique's curve and step marks."""
        self._card = card
        self.scrub.set_card(card)

    def show_rules(self, card: RulesCard | None) -> None:
        """Mark where rules are broken."""
        self.scrub.show_rules(card)

    def show_clock(self, clock: Clock) -> None:
        """Show where playback stands; touches only what changed."""
        if clock.playing is not self._playing:
            self._show_playing(clock.playing)
        text = f"{clock_text(clock.time_s)} / {clock_text(clock.duration_s)}"
        if text != self.time.text():
            self.time.setText(text)
        self.scrub.set_clock(clock)
        self.scrub.describe(place_said(self._card, clock))
        self.pressure.set_pressure(clock.pressure)

    def _show_playing(self, playing: bool) -> None:
        self._playing = playing
        if playing:
            say(self.play, name="Pause", tip="Pause (Space)")
        else:
            say(self.play, name="Play", tip="Play (Space)")
        self.play.setProperty("icon_name", "pause" if playing else "play")
        self.play.setIcon(icon("pause" if playing else "play", self._colours.on_accent))
