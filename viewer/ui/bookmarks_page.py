"""The page of bookmarks in the side panel: thumbnails, names, notes, an order to drag."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.language import tr
from viewer.ports import LibraryIntents
from viewer.ports.library import BookmarkLine, LibraryShown
from viewer.state.bookmarks import LONGEST_NAME
from viewer.state.words import clock_text
from viewer.ui.controls import give_menu, icon_button, text_button, tint_icons
from viewer.ui.fields import LineField, TextField, leave
from viewer.ui.key_names import with_keys
from viewer.ui.row_list import RowList
from viewer.ui.row_painter import Row
from viewer.ui.style import Colours, label

NOTE_LINES = 3


def row_of(line: BookmarkLine) -> Row:
    """A bookmark as a row of the list."""
    where = f"{clock_text(line.time_s)}  ·  {line.technique}"
    first = tr("Technique missing") if line.missing else where
    second = where if line.missing else " ".join(line.note.split())
    return Row(line.name, (first, second), line.picture, warning=bool(line.missing), thumb=True)


class BookmarksPage(QWidget):
    """The list, and below it the chosen one's name and note. Signals: `importing`, `exporting`."""

    importing = Signal()
    exporting = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents: LibraryIntents | None = None
        self._lines: tuple[BookmarkLine, ...] = ()
        self.add = text_button("", self)
        self.add.setProperty("icon_name", "plus")
        self.more = icon_button("", "", "more", self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.empty = label("", self, "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = RowList("", self)
        self.details = QWidget(self)
        self.name = LineField(LONGEST_NAME, self.details)
        self.note = TextField(NOTE_LINES, self.details)
        self.missing = label("", self.details, "warned", wrap=True)
        self.open = text_button("", self.details)
        self.delete = icon_button("", "", "delete", self.details)
        self._menu = QMenu(self.more)
        give_menu(self.more, self._menu)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_details()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.add, 1)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        below = QVBoxLayout(self.details)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        for widget in (self.missing, self.name, self.note):
            below.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.open, 1)
        row.addWidget(self.delete)
        below.addLayout(row)
        column.addWidget(self.details)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._turn_to_bookmark())
        self.open.clicked.connect(lambda: self.list.opened.emit(self.list.currentRow()))
        self.delete.clicked.connect(lambda: self.list.deleted.emit(self.list.currentRow()))

    def bind(self, intents: LibraryIntents) -> None:
        """Send everything the person does."""
        self._intents = intents
        place = self.list.currentRow
        self.add.clicked.connect(intents.add_bookmark)
        self.list.opened.connect(intents.open_bookmark)
        self.list.moved.connect(intents.move_bookmark)
        self.list.deleted.connect(intents.delete_bookmark)
        self.name.typed.connect(lambda text: intents.rename_bookmark(place(), text))
        self.note.typed.connect(lambda text: intents.note_bookmark(place(), text))
        for field in (self.name, self.note):
            field.left.connect(self._left)

    def _left(self) -> None:
        if self._intents is not None:
            self._intents.pause_edits()
        self._show_details()

    # State → widgets

    def show_library(self, shown: LibraryShown) -> None:
        """Show the bookmarks."""
        self._lines = shown.bookmarks
        self.list.fill([row_of(line) for line in self._lines])
        self._fill_menu(shown)
        self._show_details()

    def _turn_to_bookmark(self) -> None:
        """What is typed belongs to the bookmark for which it was begun."""
        leave(self.name, self.note)
        self._show_details()

    def _show_details(self) -> None:
        place = self.list.currentRow()
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        self.empty.setHidden(bool(self._lines))
        self.list.setVisible(bool(self._lines))
        self.details.setVisible(line is not None)
        if line is not None:
            self.name.show_text(line.name)
            self.note.show_text(line.note)
            self.missing.setText(line.missing)
            self.missing.setVisible(bool(line.missing))
            self.open.setEnabled(not line.missing)

    def _fill_menu(self, shown: LibraryShown) -> None:
        fill_menu(
            self._menu,
            self._intents,
            shown,
            (
                (tr("Import bookmarks or a lesson…"), self.importing.emit, True),
                (tr("Export all bookmarks…"), self.exporting.emit, bool(shown.bookmarks)),
            ),
        )

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self.list.set_colours(colours)
        self.name.fit()
        self.note.fit()
        tint_icons(self, colours)

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self.add.setText(tr("Bookmark this moment"))
        self.add.setToolTip(tr("Keep time, view and layers under a name (Ctrl+D)"))
        self.more.setToolTip(tr("Import, export, undo"))
        self.more.setAccessibleName(tr("More about bookmarks"))
        self.list.setAccessibleName(tr("Bookmarks"))
        self.empty.setText(
            tr(
                "There are no bookmarks yet. Stop at a moment worth keeping, turn the model as you like, and "
                "press Ctrl+D: time, view and layers come back with a double click. Files that somebody "
                "shares with you can be dropped on the window."
            )
        )
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name of the bookmark"))
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note of the bookmark"))
        self.open.setText(tr("Show it"))
        self.open.setToolTip(tr("Bring time, view and layers back (double click, Return)"))
        self.delete.setToolTip(tr("Delete the bookmark (Del)"))
        self.delete.setAccessibleName(tr("Delete the bookmark"))
        self.list.fill([row_of(line) for line in self._lines])


Entry = tuple[str, Callable[[], None], bool]


def fill_menu(
    menu: QMenu, intents: LibraryIntents | None, shown: LibraryShown, entries: tuple[Entry, ...]
) -> None:
    """Entries of (text, what it does, whether it can be done), and below them undo and redo."""
    menu.clear()
    for text, act, able in entries:
        menu.addAction(text, act).setEnabled(able)
    if intents is not None:
        menu.addSeparator()
        menu.addAction(with_keys(tr("Undo"), "Ctrl+Z"), intents.undo).setEnabled(shown.can_undo)
        menu.addAction(with_keys(tr("Redo"), "Ctrl+Shift+Z"), intents.redo).setEnabled(shown.can_redo)
