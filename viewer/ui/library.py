"""Bookmarks and lessons in the window: joins pages, strip, words over the picture, and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPixmap, QRegion
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from viewer.language import later, tr
from viewer.ports import Intents, LibraryIntents
from viewer.ports.library import LessonIntents, LibraryShown
from viewer.state.choices import ChoiceValues, PanelPage
from viewer.ui.actions import KeyRow, install
from viewer.ui.captions import CaptionStrip
from viewer.ui.lesson_strip import LessonStrip
from viewer.ui.plate import ShortWords, WordsPlate
from viewer.ui.side_stack import SideStack, turn_to
from viewer.ui.style import Colours
from viewer.ui.viewport import Viewport

PICTURE_PX: Final = (240, 150)
QUALITY: Final = 82
SOON_MS: Final = 400
"""Typed letters are on the disk after this time; a kill loses no more than that."""


class LibraryUi(QObject):
    """Implements `viewer.ports.LibraryPort`. The strip of the lesson is laid out by the window."""

    def __init__(self, window: QMainWindow, view: Viewport, side: SideStack) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._side = side
        self._intents: LibraryIntents | None = None
        self._values = ChoiceValues()
        self._lesson: LessonIntents | None = None
        self._turning: list[QAction] = []
        self.strip = LessonStrip(window)
        self.plate = WordsPlate(view)
        self.words = ShortWords(view)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SOON_MS)
        self._later.timeout.connect(self.write_now)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def bind(self, books: LibraryIntents, lesson: LessonIntents, intents: Intents) -> None:
        """Send everything the person does to bookmarks and lessons, and show how the lesson goes."""
        self._intents = books
        self._side.bookmarks.bind(books)
        self._side.lessons.bind(books)
        self._side.bookmarks.importing.connect(self._import)
        self._side.lessons.importing.connect(self._import)
        self._side.bookmarks.exporting.connect(
            lambda: self._export(tr("bookmarks") + ".bookmarks.yaml", books.export_bookmarks)
        )
        self._side.lessons.exporting.connect(
            lambda: self._export(self._side.lessons.title.text() + ".lesson.yaml", books.export_lesson)
        )
        self.strip.back.connect(lesson.previous_item)
        self.strip.on.connect(lesson.next_item)
        self.strip.ended.connect(lesson.end)
        lesson.on_change.append(lambda: self._show_lesson(lesson))
        install(self._window, self._key_rows(books, intents))
        self._turning = install(self._window, _turning_rows(lesson))
        self._lesson = lesson
        self._show_lesson(lesson)

    def _key_rows(self, books: LibraryIntents, intents: Intents) -> tuple[KeyRow, ...]:
        return (
            KeyRow(("Ctrl+D",), later("Bookmark this moment"), books.add_bookmark),
            KeyRow(("Ctrl+B",), later("Bookmarks"), lambda: self._toggle(intents, "bookmarks")),
            KeyRow(("Ctrl+L",), later("Lessons"), lambda: self._toggle(intents, "lessons")),
            KeyRow(("Ctrl+Z",), later("Undo"), books.undo),
            KeyRow(("Ctrl+Shift+Z", "Ctrl+Y"), later("Redo"), books.redo),
        )

    def _toggle(self, intents: Intents, page: PanelPage) -> None:
        """Open a page, or the techniques again; its list takes the keys."""
        now = self._values
        shown = now.panel_open and not now.layers_open and not now.principles_open and now.panel_page == page
        turn_to(intents, "techniques" if shown else page)
        lists = {"bookmarks": self._side.bookmarks.list, "lessons": self._side.lessons.items}
        (lists[page] if not shown else self._view).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # LibraryPort

    def show_library(self, shown: LibraryShown) -> None:
        """Show bookmarks and lessons as they are now."""
        self._side.bookmarks.show_library(shown)
        self._side.lessons.show_library(shown)

    def select(self, what: str, place: int) -> None:
        """Select a `bookmark`, or an `item` of the open lesson, by its place."""
        if what == "bookmark":
            self._side.bookmarks.list.select(place)
        else:
            self._side.lessons.select_item(place)

    def say_shortly(self, text: str) -> None:
        """Say what was done; it goes away by itself."""
        self.words.say(text)

    def write_soon(self) -> None:
        """Write in less than a second, once."""
        if not self._later.isActive():
            self._later.start()

    def write_now(self) -> None:
        """Write what was put off."""
        self._later.stop()
        if self._intents is not None:
            self._intents.write()

    def picture(self) -> bytes:
        """What the view shows now, without what floats over it, as a small JPEG."""
        shot = QPixmap(self._view.picture_rect.size())
        self._view.render(shot, QPoint(), QRegion(self._view.picture_rect), QWidget.RenderFlag(0))
        wide, high = PICTURE_PX
        small = shot.scaled(
            wide,
            high,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        cut = QRect((small.width() - wide) // 2, (small.height() - high) // 2, wide, high)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.copy(cut).save(buffer, "JPEG", QUALITY)
        return bytes(buffer.data().data())

    # The lesson that plays

    def _show_lesson(self, lesson: LessonIntents) -> None:
        place = lesson.place
        self.strip.show_place(place)
        self._free_keys()
        self.plate.show_plate(place.plate if place is not None else None)
        self._side.lessons.follow(place)
        for caption in self._view.findChildren(CaptionStrip):  # on a page of words it would only distract
            caption.be_silent(self.plate.plate is not None)

    def _free_keys(self) -> None:
        """Page up and down belong to the lesson while it plays, else to whatever scrolls."""
        for action in self._turning:
            action.setEnabled(self._lesson is not None and self._lesson.place is not None)

    def play_open_lesson(self) -> bool:
        """Play the lesson that stands open in the side panel; False where none does."""
        now = self._values
        seen = now.panel_open and not now.layers_open and not now.principles_open
        if self._intents is None or not (seen and now.panel_page == "lessons"):
            return False
        if filled := self._side.lessons.play.isEnabled():
            self._intents.play_lesson(0)
        return filled

    # Files

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import bookmarks or a lesson"), "", tr("Bookmarks and lessons") + " (*.yaml)"
        )
        if name and self._intents is not None:
            self._intents.import_file(Path(name))

    def _export(self, name: str, write: Callable[[Path], None]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export"), str(Path.home() / name), tr("Bookmarks and lessons") + " (*.yaml)"
        )
        if chosen:
            write(Path(chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the window; when it is used again, look for changes."""
        if event.type() == QEvent.Type.WindowActivate:
            self._free_keys()
            self._look_again()
        if isinstance(event, QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            return True
        if type(event) is QDropEvent and self._intents is not None and (files := _files(event)):
            event.acceptProposedAction()
            for file in files:
                self._intents.import_file(file)
            return True
        return False

    def _look_again(self) -> None:
        """Somebody comes back to the window, perhaps from a text editor with a lesson in it."""
        if self._intents is not None:
            if self._later.isActive():
                self.write_now()
            self._intents.look_again()

    # State → widgets

    def show_choices(self, values: ChoiceValues) -> None:
        """Show the chosen page."""
        self._values = values
        self._side.show_choices(values)

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        for part in (self._side, self.strip, self.plate):
            part.set_colours(colours)

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self._side.retranslate()
        self.strip.retranslate()

    def close(self) -> None:
        """The window goes: write what was put off, and stop."""
        self.write_now()
        self.words.stop()


def _turning_rows(lesson: LessonIntents) -> tuple[KeyRow, ...]:
    """The keys of a clicker, while a lesson plays."""
    return (
        KeyRow(("PgDown",), later("Next item of the lesson"), lambda: _do(lesson.next_item)),
        KeyRow(("PgUp",), later("Previous item of the lesson"), lambda: _do(lesson.previous_item)),
    )


def _do(act: Callable[[], object]) -> None:
    act()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
