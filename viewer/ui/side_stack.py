"""The side of the window: techniques, bookmarks or lessons, one click apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from viewer.language import tr
from viewer.ports import Intents
from viewer.state.choices import PANEL_PAGES, PANEL_WIDTH_PX, ChoiceValues, PanelPage
from viewer.ui.bookmarks_page import BookmarksPage
from viewer.ui.controls import share_row, tab_button
from viewer.ui.lessons_page import LessonsPage
from viewer.ui.style import Colours
from viewer.ui.text_scale import wider


class SideStack(QWidget):
    """Three tabs above, and below them the page that was chosen; layers and principles come first."""

    def __init__(self, techniques: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bookmarks = BookmarksPage(self)
        self.lessons = LessonsPage(self)
        self.pages: dict[PanelPage, QWidget] = {
            "techniques": techniques,
            "bookmarks": self.bookmarks,
            "lessons": self.lessons,
        }
        self.tabs: dict[PanelPage, QPushButton] = {page: tab_button("", self) for page in PANEL_PAGES}
        self._stack = QStackedWidget(self)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(4)
        self._row = row
        for page in PANEL_PAGES:
            row.addWidget(self.tabs[page])
            self._stack.addWidget(self.pages[page])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.retranslate()

    def bind(self, intents: Intents) -> None:
        """Ask for the page that is clicked."""
        for page, button in self.tabs.items():
            button.clicked.connect(lambda _=False, page=page: self._turn(intents, page))

    def _turn(self, intents: Intents, page: PanelPage) -> None:
        turn_to(intents, page)
        self._light()  # a click puts out the tab that is open already

    def show_choices(self, values: ChoiceValues) -> None:
        """Show the chosen page; layers and principles are on the page of techniques."""
        page = "techniques" if values.layers_open or values.principles_open else values.panel_page
        self._stack.setCurrentWidget(self.pages[page])
        self._bar.setHidden(values.layers_open)  # they need the room, and have a way back of their own
        self._light()

    def _light(self) -> None:
        for page, button in self.tabs.items():
            button.setChecked(self.pages[page] is self._stack.currentWidget())

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme, as wide as its texts need it."""
        low, high = PANEL_WIDTH_PX
        self.setMinimumWidth(wider(low))
        self.setMaximumWidth(wider(high))
        self._share()
        self.bookmarks.set_colours(colours)
        self.lessons.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the tabs."""
        self._share()

    def _share(self) -> None:
        share_row(self._row, list(self.tabs.values()), self.width())

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        words: dict[PanelPage, tuple[str, str]] = {
            "techniques": (tr("Techniques"), tr("Techniques and their steps")),
            "bookmarks": (tr("Bookmarks"), tr("Moments that were kept (Ctrl+B)")),
            "lessons": (tr("Lessons"), tr("Lessons, to build and to play (Ctrl+L)")),
        }
        for page, (name, tip) in words.items():
            self.tabs[page].setText(name)
            self.tabs[page].setToolTip(tip)
        self._share()
        self.bookmarks.retranslate()
        self.lessons.retranslate()


def turn_to(intents: Intents, page: PanelPage) -> None:
    """Open a page of the side panel, whatever lies over it."""
    intents.choose(panel_page=page, panel_open=True, layers_open=False, principles_open=False)
