"""What the one who presents sees: the picture in small, this step and the next, notes, and a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor

from PySide6.QtCore import QEvent, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from viewer.language import tr
from viewer.ports import Clock, TechniqueCard
from viewer.ports.library import LessonPlace
from viewer.state.ink import InkColour
from viewer.state.presenting import Blank
from viewer.state.talk_notes import TalkStep, place_of
from viewer.state.words import clock_text
from viewer.ui.audience import Notice
from viewer.ui.cards import Column
from viewer.ui.controls import chip, icon_button, text_button, tint_icons
from viewer.ui.picture_copy import PictureCopy
from viewer.ui.presenting_keys import PresentingActs
from viewer.ui.style import BODY_PX, COLOURS, ICON_PX, Colours, label
from viewer.ui.text_scale import letters_px, scale

BEAT_MS = 250
ALONE_PX = (1100, 660)
"""Its size where it shares a screen with the audience's picture."""
LARGEST_ICON = 3.0
LEAST_TIMES = 0.75
LETTERS_PX = {"title": 18, "talk": 20, "talk-next": 17, "note": 16, "clock": 40, "quiet": 14, "heading": 14}
"""In a window of that size; on a large screen letters grow with it: notes are read standing, from afar."""


class PresenterWindow(QWidget):
    """The notes. Signal: `closed` (somebody closed it). `elapsed_s` tells how long the talk has lasted."""

    closed = Signal()

    def __init__(
        self, owner: QWidget, copy: PictureCopy, acts: PresentingActs, elapsed_s: Callable[[], float]
    ) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("presenter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.copy = copy
        self._acts = acts
        self._elapsed_s = elapsed_s
        self._card: TechniqueCard | None = None
        self._lesson: LessonPlace | None = None
        self._clock = Clock(0.0, 0.0, False)
        self._colours = COLOURS["light"]
        self._running = True
        self.notice = Notice(self)
        self._build()
        self._lay_out()
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._tell_time)
        self._beat.start()
        self.retranslate()

    def _build(self) -> None:
        self.title = label("", self, "title", wrap=True)
        self.place = label("", self, "quiet", wrap=True)
        self.now_head, self.then_head = label("", self, "heading"), label("", self, "heading")
        self.notes_head = label("", self, "heading")
        self.now, self.then = label("", self, "talk", wrap=True), label("", self, "talk", wrap=True)
        self.then.setProperty("role", "talk-next")
        for text in (self.title, self.now, self.then):
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.elapsed, self.wall = label("", self, "clock"), label("", self, "quiet")
        self.pause = text_button("", self)
        self.reset = text_button("", self)
        self.previous = icon_button("", "", "previous", self)
        self.next = icon_button("", "", "next", self)
        self.black, self.white, self.pen, self.stays = (chip("", self, True) for _ in range(4))
        self.swap, self.finish = text_button("", self), text_button("", self)
        self._connect()

    def _connect(self) -> None:
        acts = self._acts
        does: dict[QPushButton | QToolButton, Callable[[], None]] = {
            self.previous: lambda: acts.step(-1),
            self.next: lambda: acts.step(1),
            self.black: lambda: acts.blank("black"),
            self.white: lambda: acts.blank("white"),
            self.pen: acts.toggle_pen,
            self.stays: acts.let_stay,
            self.swap: acts.next_screen,
            self.pause: acts.pause_clock,
            self.reset: acts.reset_clock,
            self.finish: acts.end,
        }
        for button, act in does.items():
            button.clicked.connect(lambda _=False, act=act: act())

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(14)
        outer.addLayout(self._top())
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(self._left(), 3)
        middle.addWidget(self._right(), 2)
        outer.addLayout(middle, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.elapsed, self.pause, self.reset):
            row.addWidget(widget)
        row.addSpacing(16)
        row.addWidget(self.wall)
        row.addStretch(1)
        row.addWidget(self.swap)
        row.addWidget(self.finish)
        return row

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.copy, 100)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.previous, self.next, self.black, self.white, self.pen, self.stays):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        for line in (self.place, self.then_head, self.then):
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _right(self) -> Column:
        """Title, step and notes in one column that scrolls: large texts of long steps have room as well."""
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        for widget in (self.title, self.now_head, self.now, self.notes_head):
            column.addSpacing(8 if widget in (self.now_head, self.notes_head) else 0)
            column.addWidget(widget)
        column.addLayout(self._notes)
        column.addStretch(1)
        self.area = Column(content, self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        return self.area

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self.setWindowTitle(tr("Notes — Massage Atlas"))
        self.setAccessibleName(tr("Notes for the one who presents"))
        for head, text in (
            (self.now_head, tr("Now")),
            (self.then_head, tr("Next step")),
            (self.notes_head, tr("Notes")),
            (self.swap, tr("Swap screens")),
            (self.finish, tr("End")),
            (self.reset, tr("Reset")),
            (self.black, tr("Black")),
            (self.white, tr("White")),
            (self.pen, tr("Pen")),
            (self.stays, tr("Ink stays")),
        ):
            head.setText(text)
        self._tip()
        self.show_running(self._running)
        self.show_card(self._card)
        self._tell_time()

    def _tip(self) -> None:
        for button, name, keys in (
            (self.previous, tr("Previous step"), "PgUp"),
            (self.next, tr("Next step"), "PgDn"),
            (self.black, tr("Black screen"), "B"),
            (self.white, tr("White screen"), "W"),
            (self.pen, tr("Pen"), "Ctrl+P"),
            (self.stays, tr("Ink stays"), "I"),
            (self.pause, tr("Stop the clock, or let it go on"), "Ctrl+T"),
            (self.reset, tr("Clock back to nought"), "Ctrl+Shift+T"),
            (self.swap, tr("Audience's picture on the next screen"), "Ctrl+F5"),
            (self.finish, tr("End the presentation"), "F5, Esc"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")

    # State → widgets

    def set_colours(self, colours: Colours) -> None:
        """Tint the icons for a theme."""
        self._colours = colours
        tint_icons(self, colours)
        self.notice.set_colours(colours)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Another technique: its title, and what there is to say about it."""
        self._card = card
        self._show_notes()
        self.show_clock(self._clock)

    def show_lesson(self, place: LessonPlace | None) -> None:
        """Another item of the lesson that plays: what was written about it, and what comes next."""
        self._lesson = place
        self._show_notes()
        self.show_clock(self._clock)
        self.area.verticalScrollBar().setValue(0)

    def _show_notes(self) -> None:
        """What the teacher wrote comes first, then what the technique says about itself."""
        card, lesson = self._card, self._lesson
        own = lesson.notes.split("\n\n") if lesson is not None else []
        words = lesson is not None and lesson.plate is not None
        about = (
            [] if card is None or words else [(tr("Safety"), card.safety), (tr("Mistakes"), card.mistakes)]
        )
        self.title.setText(lesson.title if lesson is not None else card.title if card is not None else "")
        notes = [("own", text.strip()) for text in own if text.strip()]
        self.show_notes([*notes, *(line for head, texts in about for line in _under(head, texts))])

    def show_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        """Show paragraphs (what kind, text) in place of those before."""
        while (item := self._notes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for kind, text in notes:
            role = {"head": "quiet", "own": "talk"}.get(kind, "note")
            self._notes.addWidget(label(text, self.area, role, wrap=True))

    def show_clock(self, clock: Clock) -> None:
        """Show this step, the next one, and where playback stands."""
        self._clock = clock
        steps = self._card.steps if self._card is not None else ()
        place = place_of([TalkStep(s.index, s.text, s.occurrences) for s in steps], clock.step, clock.time_s)
        if self._lesson is not None:
            self._show_item(self._lesson, place.now)
            return
        _write(self.now_head, tr("Now"))
        _write(self.now, place.now)
        _write(self.then, place.then or tr("The next technique, or the end."))
        where = tr("Step {number} of {count}", number=max(place.number, 1), count=place.count)
        if place.rounds > 1:
            where += "  ·  " + tr("round {number} of {count}", number=place.round_, count=place.rounds)
        _write(self.place, f"{where}  ·  {clock_text(clock.time_s)} / {clock_text(clock.duration_s)}")

    def _show_item(self, lesson: LessonPlace, step: str) -> None:
        """Of a lesson the items count, and of an item that plays the step that is lit."""
        words = lesson.plate
        said = "\n\n".join(words.paragraphs) if words is not None else step
        _write(self.now_head, tr("Now: {name}", name=lesson.name))
        _write(self.now, said)
        _write(self.then, lesson.upcoming or tr("The end of the lesson."))
        where = tr("Item {number} of {count}", number=lesson.current + 1, count=lesson.count)
        clock = self._clock
        _write(self.place, f"{where}  ·  {clock_text(clock.time_s)} / {clock_text(clock.duration_s)}")

    def show_state(self, blank: Blank, pen: InkColour | None, stays: bool, screens: int) -> None:
        """Show how the screen is blank, which pen is in hand, and whether there is another screen."""
        self.black.setChecked(blank == "black")
        self.white.setChecked(blank == "white")
        self.pen.setChecked(pen is not None)
        self.stays.setChecked(stays)
        self.swap.setVisible(screens > 1)
        self.copy.show_blank(blank)

    def show_running(self, running: bool) -> None:
        """The clock of the talk goes, or stands."""
        self._running = running
        self.pause.setText(tr("Pause") if running else tr("Go on"))
        self._tell_time()

    def _tell_time(self) -> None:
        _write(self.elapsed, clock_text(self._elapsed_s()))
        _write(self.wall, QTime.currentTime().toString("HH:mm"))

    # The window

    def appear(self, screen: QScreen, fills: bool) -> None:
        """Fill that screen, or open in the middle of it."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        if fills:
            self.setGeometry(screen.geometry())
            self.showMaximized()
            return
        room = screen.availableGeometry()
        self.resize(min(ALONE_PX[0], room.width()), min(ALONE_PX[1], room.height()))
        self.move(room.center() - self.rect().center())
        self.showNormal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters as large as the window has room for."""
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Texts may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()

    def _grow(self) -> None:
        """In steps of a quarter; texts that are large already need less of it, and have room for less."""
        times = min(self.width() / ALONE_PX[0], self.height() / ALONE_PX[1]) / scale()
        times = max(floor(4.0 * times) / 4.0, 1.0 / scale(), LEAST_TIMES)
        sizes = {f'QLabel[role="{role}"]': px for role, px in LETTERS_PX.items()} | {"QPushButton": BODY_PX}
        rules = [f"{what} {{ font-size: {round(times * letters_px(px))}px; }}" for what, px in sizes.items()]
        rule = "\n".join(rules) if times != 1.0 else ""
        if rule != self.styleSheet():
            self.setStyleSheet(rule)
            for button in (self.previous, self.next):
                button.setIconSize(QSize(ICON_PX, ICON_PX) * min(max(times, 1.0), LARGEST_ICON))
                button.setFixedSize(button.iconSize() + QSize(12, 12))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody closed it."""
        self.closed.emit()
        super().closeEvent(event)


def _under(head: str, texts: Sequence[str]) -> list[tuple[str, str]]:
    return [("head", head), *(("text", text) for text in texts)] if texts else []


def _write(target: QLabel, text: str) -> None:
    if target.text() != text:
        target.setText(text)
