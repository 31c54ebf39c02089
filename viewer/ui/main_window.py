"""The window: puts the parts together and passes on what they are told. Composition only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.check.shown import RulesCard
from viewer.files.principles_text import Section
from viewer.ports import (
    Clock,
    Hover,
    Intents,
    Message,
    Notes,
    PracticeCard,
    StructureCard,
    TechniqueCard,
    TechniqueItem,
)
from viewer.state.choices import PANEL_WIDTH_PX, ChoiceValues, TextSize, Theme
from viewer.ui import tab_order
from viewer.ui.actions import WindowActs, help_sections, install, key_rows
from viewer.ui.captions import CaptionStrip
from viewer.ui.library import LibraryUi
from viewer.ui.mirror_picture import MirrorPicture
from viewer.ui.notices import HelpPage, MessagePanel, ProgressStrip
from viewer.ui.practice_page import PracticePage
from viewer.ui.presenting import Presenting
from viewer.ui.presenting_keys import presenting_help
from viewer.ui.reading import install_readings
from viewer.ui.rules_line import RulesPage
from viewer.ui.saying import say_again
from viewer.ui.search_box import SearchBox
from viewer.ui.side_panel import SidePanel
from viewer.ui.side_stack import SideStack
from viewer.ui.skin_keys import SkinKeys
from viewer.ui.style import COLOURS, apply_theme
from viewer.ui.telling import instruction_said, moment_said, place_said, seen_said, worth_saying
from viewer.ui.text_scale import narrower, wider
from viewer.ui.ticker import Ticker
from viewer.ui.title_bar import TitleBar
from viewer.ui.transport_bar import TransportBar
from viewer.ui.viewport import Viewport


class MainWindow(QMainWindow):
    """Implements `viewer.ports.WindowPort`. Signal: `closing`, once, before the window goes."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        install_readings()
        self.setWindowTitle("Massage Atlas")
        self.setWindowIcon(QIcon(str(paths.RESOURCES / "icons" / "massage-atlas.svg")))
        self._intents: Intents | None = None
        self._dressed: tuple[Theme, TextSize] | None = None
        self._values = ChoiceValues()
        self._isolated = False
        self._selected = ""
        self._card: TechniqueCard | None = None
        self._clock = Clock(0.0, 0.0, False)
        self._duration_s = 0.0
        self._closed = False
        body = QWidget(self)
        self.title_bar = TitleBar(body)
        self.message = MessagePanel(body)
        self.viewport = Viewport(body)
        self.viewport.said_value = lambda: place_said(self._card, self._clock)
        self.mirror = MirrorPicture(self.viewport, body)
        self.captions = CaptionStrip(self.viewport)
        self.captions.covered.connect(self.viewport.set_floor)
        self.captions.wanted.connect(self.viewport.set_foot)
        self.search = SearchBox(self.viewport)
        self.skin_keys = SkinKeys(self.viewport)
        self.progress = ProgressStrip(body)
        self.panel = SidePanel(body)
        self.side = SideStack(self.panel, body)
        self.practice = PracticePage(body)
        self.library = LibraryUi(self, self.viewport, self.side)
        self.transport = TransportBar(body)
        self.presenting = Presenting(self, self.viewport, self.captions)
        self.presenting.play_open_lesson = self.library.play_open_lesson
        self.ticker = Ticker(self._tick, lambda: self.viewport.waiting, self)
        self._lay_out(body)
        self.viewport.setFocus()  # else the first button has it, and its ring

    def _lay_out(self, body: QWidget) -> None:
        left = QWidget(body)
        column = QVBoxLayout(left)
        self._pictures = QWidget(left)
        pictures = QHBoxLayout(self._pictures)
        pictures.addWidget(self.viewport, 1)
        pictures.addWidget(self.mirror, 1)
        column.addWidget(self.title_bar)
        column.addWidget(self._pictures, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, body)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.practice)
        self.splitter.setStretchFactor(0, 1)
        outer = QVBoxLayout(body)
        outer.addWidget(self.message)
        outer.addWidget(self.splitter, 1)
        for below in (self.library.strip, self.progress, self.transport):
            outer.addWidget(below)
        for layout in (column, outer, pictures):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(body)
        self.setMinimumSize(960, 560)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: the view first, then the bar above it, the panel, and the bar below."""
        bars = (self.title_bar, self.message, self.side, self.practice, self.library.strip)
        return tab_order.move((self.viewport, *bars, self.progress, self.transport), forward)

    # Widgets → intents

    def bind(self, intents: Intents) -> None:
        """Send everything the person does to the controller."""
        self._intents = intents
        view = self.viewport
        view.orbited.connect(intents.orbit)
        view.panned.connect(intents.pan)
        view.zoomed.connect(intents.zoom)
        view.taken.connect(lambda pane: intents.choose(pane=pane))
        view.entered.connect(intents.point_in)
        view.pointed.connect(intents.point_at)
        view.left.connect(intents.point_away)
        view.clicked.connect(intents.select_at)
        view.double_clicked.connect(intents.isolate_at)
        view.rendered.connect(intents.rendered)
        view.resized.connect(intents.resize_view)
        self.skin_keys.moved.connect(intents.move_cross)
        self.skin_keys.entered.connect(intents.enter_cross)
        own = (self.presenting, self.side, self.practice)
        for part in (self.title_bar, self.panel, self.transport, *own):
            part.bind(intents)
        self.progress.cancelled.connect(intents.cancel_preparing)
        self.message.dismissed.connect(intents.dismiss_message)
        self.splitter.splitterMoved.connect(
            lambda *_: intents.choose(panel_width_px=narrower(self.side.width()))
        )
        self.search.chosen.connect(intents.select)
        self.search.left.connect(self.close_search)
        self.title_bar.search.clicked.connect(self.open_search)
        install(self, key_rows(intents, self._acts(intents)))
        self.title_bar.present.clicked.connect(lambda: self.presenting.f5())
        self.title_bar.full_screen.triggered.connect(self.toggle_full_screen)
        self.title_bar.principles.triggered.connect(self.toggle_principles)
        self.title_bar.study.mirror.triggered.connect(self.toggle_mirror)
        self.panel.rules.opened.connect(self.show_rules_page)
        self.title_bar.help.triggered.connect(self.show_help)

    def _acts(self, intents: Intents) -> WindowActs:
        return WindowActs(
            self.toggle_full_screen,
            self.step_back,
            self.show_help,
            self.toggle_principles,
            self._seek_share,
            self.open_search,
            self.title_bar.toggle_layers,
            lambda: intents.isolate(not self._isolated),
            self.toggle_mirror,
            lambda: self._values,
            self.presenting.f5,
            self.presenting.with_notes,
            self._quit,
        )

    def _quit(self) -> None:
        """Close the window, as its button does."""
        self.close()

    def _tick(self, dt_s: float) -> None:
        if self._intents is not None:
            self._intents.tick(dt_s)

    def _seek_share(self, share: float) -> None:
        if self._intents is not None:
            self._intents.seek(share * self._duration_s)

    # WindowPort: state → widgets

    def show_techniques(self, items: Sequence[TechniqueItem], current: str) -> None:
        """Fill the list of techniques and mark the current one."""
        self.title_bar.show_techniques(items)
        self.panel.show_techniques(items, current)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show one technique's title, steps, cards and curve."""
        for part in (self.title_bar, self.panel, self.transport, self.captions, self.presenting):
            part.show_card(card)
        self._card = card
        self._describe()

    def show_clock(self, clock: Clock) -> None:
        """Show time, playing or paused, pressure and the lit step."""
        self._duration_s = clock.duration_s
        before, self._clock = self._clock, clock
        if worth_saying(before, clock):
            self._describe()
        self.transport.show_clock(clock)
        self.panel.show_step(clock.step)
        self.captions.show_clock(clock)
        self.panel.rules.show_time(clock.time_s)
        self.presenting.show_clock(clock)

    def show_rules(self, card: RulesCard | None) -> None:
        """Show how the technique fares by the rules, or nothing of it."""
        self.transport.show_rules(card)
        self.panel.show_rules(card)

    def show_choices(self, values: ChoiceValues) -> None:
        """Bring menus, theme and panel in line with the choices."""
        self._values = values
        if (values.theme, values.text_size) != self._dressed:
            self._apply(values.theme, values.text_size)
        self.viewport.show_choices(values)
        self.title_bar.show_choices(values)
        self.transport.show_choices(values)
        self.panel.show_choices(values)
        self.captions.show_choices(values)
        self.presenting.show_choices(values)
        self.library.show_choices(values)
        self._show_panel(values)
        self._describe()

    def show_structures(self, names: Sequence[Named]) -> None:
        """Say what can be searched for."""
        self.search.show_structures(names)

    def show_structure(self, card: StructureCard | None) -> None:
        """Show the card of what is selected."""
        self._isolated = card is not None and card.isolated
        self._selected = card.english if card is not None else ""
        self.panel.show_structure(card)
        self._describe()

    def show_hover(self, hover: Hover | None) -> None:
        """Show the name of what is under the pointer."""
        self.viewport.set_hover(hover)

    def show_measuring(self, on: bool) -> None:
        """Say whether the pointer measures on the skin."""
        self.title_bar.study.show_measuring(on)
        self.skin_keys.turn(on)

    def show_practice(self, card: PracticeCard | None) -> None:
        """Show the practice in place of the side panel, or the panel again."""
        self.practice.show_card(card)
        self.practice.setVisible(card is not None)
        self.title_bar.study.show_practising(card is not None)
        self.captions.hush(card is not None)
        self.skin_keys.turn(card is not None)
        if card is None or not (card.verdict or card.results):
            self.viewport.setFocus()  # a button that was pressed goes away, and arrows belong to the cross
        self._show_panel(self._values)

    def speak(self, words: str) -> None:
        """Let a screen reader say it, where one listens."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.viewport, words))

    def repaint_notes(self) -> None:
        """Paint what is written over the picture anew, and the picture as it is."""
        self.viewport.update()

    def show_notes(self, notes: Notes, pane: int) -> None:
        """Write over a pane of the picture that is painted next."""
        self.viewport.overlays[pane].set_notes(notes)

    def show_share(self, share: float) -> None:
        """Say that the picture is rendered smaller than it is shown."""
        self.viewport.share_note.share = share
        self.viewport.update()

    def show_progress(self, share: float | None, inside: bool = False) -> None:
        """Show that something is being fetched; None when it is over."""
        self.progress.show_progress(share, inside)
        self.presenting.show_progress(share)
        self.ticker.make_room(share is not None)

    def show_message(self, message: Message | None) -> None:
        """Show a message, or take it away."""
        self.message.show_message(message)

    def repaint_view(self, refined: bool = False) -> None:
        """Render and paint once, soon."""
        self.viewport.invalidate(refined)

    def run_ticks(self, on: bool) -> None:
        """Start or stop the ticker."""
        self.ticker.run(on)

    def _apply(self, theme: Theme, text_size: TextSize) -> None:
        self._dressed = theme, text_size
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme, text_size)
        for part in (self.title_bar, self.message, self.panel, self.transport, self.search, self.viewport):
            part.set_colours(COLOURS[theme])
        for floating in (self.captions, self.library):
            floating.set_colours(COLOURS[theme])
        self.mirror.set_colours(COLOURS[theme])

    def _describe(self) -> None:
        """Tell screen readers what the view shows."""
        bar = self.title_bar
        people = bar.people["giver"].accessibleName(), bar.people["receiver"].accessibleName()
        seen = seen_said(self._values, bar.sides.side, people, self._selected)
        said = ", ".join([*moment_said(self._card, self._clock), *seen])
        self.viewport.describe(". ".join([said, *instruction_said(self._card, self._clock)]))

    def retranslate(self) -> None:
        """Say everything in the language of now; what the controller tells it tells anew."""
        say_again(self)
        self._describe()

    def _show_panel(self, values: ChoiceValues) -> None:
        practising = not self.practice.isHidden()
        if (values.panel_open and not practising) != self.side.isVisibleTo(self):
            self.side.setVisible(values.panel_open and not practising)
        wanted = wider(values.panel_width_px)
        self.practice.setFixedWidth(wanted)
        if values.panel_open and not practising and self.side.width() != wanted:
            self.splitter.blockSignals(True)
            whole = max(self.splitter.width(), wider(PANEL_WIDTH_PX[1]) * 2)
            self.splitter.setSizes([whole - wanted, wanted])
            self.splitter.blockSignals(False)

    # The window itself

    def toggle_mirror(self) -> None:
        """Show the mirror image beside the picture, or the picture alone."""
        mirrored = self.mirror.toggle()
        self.title_bar.study.mirror.setChecked(mirrored)
        self.captions.lie_under(self._pictures if mirrored else None)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back from it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def step_back(self) -> None:
        """Close the search, else bring back what was isolated or selected, else leave the full screen."""
        if self.presenting.escape():
            return
        if self.search.isVisible():
            self.close_search()
        elif self._intents is not None and self._intents.step_back():
            return
        elif not self.presenting.come_back() and self.isFullScreen():
            self.toggle_full_screen()

    def open_search(self) -> None:
        """Open the search box over the upper left corner of the view."""
        self.search.move(12, 12)
        self.search.open()

    def close_search(self) -> None:
        """Close it; the keys go to the view again."""
        self.search.hide()
        self.viewport.setFocus()

    def show_principles(self, sections: Sequence[Section]) -> None:
        """Fill the page on principles and safety."""
        self.panel.page.show_sections(sections)

    def toggle_principles(self) -> None:
        """Open the page on principles and safety in the side panel, or the technique's steps again."""
        now = self._values
        shown = now.principles_open and now.panel_open and not now.layers_open
        if self._intents is not None:
            self._intents.choose(principles_open=not shown, panel_open=True, layers_open=False)

    def show_rules_page(self) -> None:
        """Open the page with every rule."""
        card = self.panel.rules.card
        if card is not None and self._intents is not None:
            page = RulesPage(card, COLOURS[self._values.theme], self)
            page.sought.connect(self._intents.seek)
            page.open()

    def show_help(self) -> None:
        """Open the page of keys."""
        front, usual, talk = self.presenting.front, help_sections(), presenting_help()
        HelpPage((*usual, talk) if front is None else (talk, *usual), front or self).open()

    def sizeHint(self) -> QSize:
        """The size of a first start."""
        return QSize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell once, and let VTK go while its window still lives."""
        if not self._closed:
            self._closed = True
            self.presenting.end()
            self.ticker.run(False)
            self.progress.show_progress(None)
            self.closing.emit()
            self.library.close()
            self.viewport.close_scene()
        super().closeEvent(event)
