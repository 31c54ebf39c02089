"""Presenting: lends the picture to a window that fills a screen, and takes it back when it is over."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from viewer.language import tr
from viewer.ports import Clock, Intents, TechniqueCard
from viewer.ports.presenting import LessonShowing
from viewer.state.choices import ChoiceValues
from viewer.state.ink import InkColour
from viewer.state.presenting import Blank, Talk, caption_px, larger, places
from viewer.ui.audience import AudienceWindow
from viewer.ui.captions import CaptionStrip
from viewer.ui.comfort_menu import size_word
from viewer.ui.lending import LentKeys, LentPicture
from viewer.ui.pen import Pen
from viewer.ui.presenter import PresenterWindow
from viewer.ui.presenting_keys import MenuState, PresentingActs, presenting_menu, presenting_rows
from viewer.ui.resting_pointer import RestingPointer
from viewer.ui.style import COLOURS
from viewer.ui.talk_desk import TalkDesk
from viewer.ui.text_scale import scale
from viewer.ui.viewport import Viewport

PATIENCE_S = 0.3


class Presenting(QObject):
    """What the window does while it presents.

    `now_s` is the clock, `screens` what is plugged in. `play_open_lesson` plays the lesson that stands open
    and tells whether there is one.
    """

    def __init__(self, window: QWidget, viewport: Viewport, captions: CaptionStrip) -> None:
        super().__init__(window)
        self._window = window
        self._viewport = viewport
        self._captions = captions
        self.play_open_lesson: Callable[[], bool] = lambda: False
        self._lesson: LessonShowing | None = None
        self._began_lesson = False
        self._busy_since_s: float | None = None
        self.now_s: Callable[[], float] = time.monotonic
        self.screens: Callable[[], list[QScreen]] = QGuiApplication.screens
        self.talk = Talk()
        self.audience: AudienceWindow | None = None
        self.pointer = RestingPointer(self)
        self.pen = Pen(self.pointer, self.say)
        self.desk = TalkDesk(window, viewport, self.pen, lambda: self.now_s())
        self.desk.closed = self.toggle_notes
        self._intents: Intents | None = None
        self._values = ChoiceValues()
        self._shown: tuple[str, int | None] = ("", None)
        self._picture, self._keys = LentPicture(viewport), LentKeys(window)
        self._home: QScreen | None = None
        self._turn = 0
        self._notes_wanted: bool | None = None
        viewport.painted.connect(self._painted)

    def bind(self, intents: Intents) -> None:
        """Send what is asked for to the controller."""
        self._intents = intents

    def follow(self, lesson: LessonShowing) -> None:
        """Show what is to be said about the lesson that plays."""
        self._lesson = lesson
        lesson.on_change.append(self._lesson_changed)
        self._lesson_changed()

    # Beginning and ending

    def f5(self, from_start: bool = True) -> None:
        """F5: begin at the start or here, or end."""
        self._become(self.talk.f5(self.now_s()), from_start)

    def escape(self) -> bool:
        """Esc while presenting: end; False where it is meant for something else."""
        return self.talk.on and self.come_back()

    def come_back(self) -> bool:
        """Esc, when nothing else in the window wanted it: perhaps the other half of a clicker's button."""
        taken = self.talk.takes_escape(self.now_s())
        self._become(self.talk.escape(self.now_s()), from_start=False)
        return taken

    def end(self) -> None:
        """End the presentation, if there is one."""
        if self.talk.on:
            self._become(self.talk.left(), from_start=False)

    def _become(self, talk: Talk, from_start: bool) -> None:
        was, self.talk = self.talk.on, talk
        if talk.on and not was:
            self._open(from_start)
        elif was and not talk.on:
            self._close()

    def _open(self, from_start: bool) -> None:
        if self._intents is not None:
            self._intents.begin_presenting(from_start)
        playing = self._lesson is not None and self._lesson.place is not None
        self._began_lesson = from_start and not playing and self.play_open_lesson()
        self._home, self._turn = self._window.screen(), 0
        self.desk.begin()
        self.audience = AudienceWindow(self._window)
        self.audience.closed.connect(self.end)
        self.audience.asked.connect(self._open_menu)
        self.audience.resized.connect(self._resized)
        self._lend(self.audience)
        self._keys.lend(self.audience, presenting_rows(self._acts()))
        self._follow_screens(True)
        self.show_choices(self._values)
        self.place()
        self.audience.activateWindow()

    def _lend(self, audience: AudienceWindow) -> None:
        layer = self.pen.take_layer(self._viewport, self.now_s)
        self.pen.copies = [self._picture.lend(audience, layer)]
        self.pointer.watch([audience, self._viewport, layer])

    def _close(self) -> None:
        self._follow_screens(False)
        self._notes_wanted = None
        self.desk.shut()
        self.pointer.release()
        self._keys.take_back()
        self.audience = None
        self._picture.take_back()
        self.pen.drop_layer()
        self._captions.set_letters_px(None)
        if self._began_lesson and self._lesson is not None:
            self._lesson.end()
        if self._intents is not None:
            self._intents.end_presenting()
        self._window.activateWindow()
        self._viewport.setFocus()

    # Keys and menu

    def _acts(self) -> PresentingActs:
        return PresentingActs(
            step=self.step,
            stroke=self.stroke,
            blank=self.blank,
            pen=self.take_pen,
            toggle_pen=lambda: self.take_pen(None if self.pen.colour else self.pen.last),
            undo=self.pen.undo,
            erase=self.pen.erase,
            let_stay=self.let_ink_stay,
            text=self.enlarge,
            notes=self.toggle_notes,
            next_screen=self.next_screen,
            pause_clock=self.desk.pause_clock,
            reset_clock=self.desk.reset_clock,
            end=self.end,
        )

    def _open_menu(self, place: QPoint) -> None:
        if self.audience is None:
            return
        pen = self.pen
        state = MenuState(
            self.talk.blank, pen.colour, pen.ink.stays, self.desk.window is not None, len(self.screens())
        )
        menu = presenting_menu(self._acts(), state, self.audience)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # What the keys do

    def step(self, by: int) -> None:
        """The next or previous step; a blank screen only shows the picture again."""
        if self._uncovered() or self._intents is None:
            return
        if not self._intents.present_step(by):
            self.say(tr("This is the end.") if by > 0 else tr("This is the beginning."))

    def stroke(self, by: int) -> None:
        """The next or previous technique."""
        if self._uncovered() or self._intents is None:
            return
        if not self._intents.present_stroke(by):
            self.say(tr("This is the last technique.") if by > 0 else tr("This is the first technique."))

    def blank(self, blank: Blank) -> None:
        """A black or a white screen, or the picture again."""
        self.talk = self.talk.covered(blank) if blank else self.talk.uncovered()
        self._show_blank()

    def _uncovered(self) -> bool:
        """Show the picture again, if it was covered."""
        was, self.talk = bool(self.talk.blank), self.talk.uncovered()
        self._show_blank()
        return was

    def _show_blank(self) -> None:
        if self.audience is not None:
            self.audience.cover.show_blank(self.talk.blank)
        self.desk.show_state(self.talk.blank, len(self.screens()))

    def take_pen(self, colour: InkColour | None) -> None:
        """Take a pen, or lay it down."""
        self.pen.take(colour)
        self._show_blank()

    def enlarge(self, steps: int) -> None:
        """Larger or smaller captions."""
        size = larger(self._values.presented_text, steps)
        if self._intents is not None:
            self._intents.choose(presented_text=size)
        self.say(tr("Captions: {size}", size=size_word(size)))

    def let_ink_stay(self) -> None:
        """Ink stays from now on, or fades; that is remembered."""
        if self._intents is not None:
            self._intents.choose(ink_stays=not self._values.ink_stays)

    def say(self, text: str) -> None:
        """Say something in passing: to the one who presents alone, where that can be done."""
        if (front := self.front) is not None:
            front.notice.say(text)

    # Screens

    def with_notes(self) -> None:
        """Begin at the start, with the notes wherever there is room for them."""
        self._notes_wanted = True
        self.f5()

    def toggle_notes(self) -> None:
        """Show the notes, or take them away."""
        self._notes_wanted = self.desk.window is None
        self.place()

    def next_screen(self) -> None:
        """Send the audience's picture on to the next screen; the notes go where there is room."""
        self._turn += 1
        self.place()

    def place(self) -> None:
        """Put every window on its screen."""
        screens = self.screens()
        if self.audience is None or not screens:
            return
        home = screens.index(self._home) if self._home in screens else 0
        where = places([str(i) for i in range(len(screens))], str(home), self._turn, self._notes_wanted)
        self.audience.fill(screens[int(where.audience)])
        if where.notes is None:
            self.desk.shut()
            self.audience.activateWindow()
        else:
            self.desk.open(screens[int(where.notes)], where.fills, self._acts(), self._keys.all())
        self._show_blank()

    def _follow_screens(self, on: bool) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for signal in (app.screenAdded, app.screenRemoved):
            signal.connect(self.screens_changed) if on else signal.disconnect(self.screens_changed)

    def screens_changed(self, *_: object) -> None:
        """A screen was plugged in or out: Qt moves windows first, then ours go where they belong."""
        self._turn = 0
        QTimer.singleShot(0, self, self.place)

    @property
    def front(self) -> PresenterWindow | AudienceWindow | None:
        """The window before the one who presents; None while nothing is presented."""
        return self.desk.window or self.audience

    # What is shown

    def show_card(self, card: TechniqueCard | None) -> None:
        """Another technique: ink that does not stay goes."""
        self.desk.show_card(card)
        self._moved_on(card.id if card is not None else "", None)

    def show_clock(self, clock: Clock) -> None:
        """Another step: the same."""
        self.desk.show_clock(clock)
        self._moved_on(self._shown[0], clock.step)

    def _moved_on(self, technique: str, step: int | None) -> None:
        if self._shown != (technique, step):
            self._shown = technique, step
            self.pen.moved_on()

    def show_choices(self, values: ChoiceValues) -> None:
        """Write in the chosen size and colours."""
        self._values = values
        self.pen.stay(values.ink_stays)
        self.desk.show_choices(values)
        if self.audience is not None:
            self.audience.notice.set_colours(COLOURS[values.theme])
            self._resized()

    def _resized(self) -> None:
        """Captions are as large as the screen asks for, whatever the size of the window's own texts."""
        if self.audience is not None:
            px = caption_px(self.audience.height(), self._values.presented_text)
            self._captions.set_letters_px(round(px / scale()))
            self._lesson_changed()

    def _lesson_changed(self) -> None:
        """Another item; ink lies over its words as well."""
        place = self._lesson.place if self._lesson is not None else None
        self.desk.show_lesson(place)
        if self.audience is not None and self.pen.layer is not None:
            self.pen.layer.raise_()

    def show_progress(self, share: float | None) -> None:
        """What takes long is said, as long as it takes."""
        if share is None or self.front is None:
            self._busy_since_s = None
        elif self._busy_since_s is None:
            self._busy_since_s = self.now_s()
        elif self.now_s() - self._busy_since_s > PATIENCE_S:
            self.say(tr("Preparing …  {percent} %", percent=int(share * 100)))

    def _painted(self) -> None:
        if self.audience is not None:
            self.pen.seen_from(self._viewport.seen_from())
