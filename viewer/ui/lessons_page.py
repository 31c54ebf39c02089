"""The page of lessons in the side panel: what a lesson holds, what can be added, and its notes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.language import tr
from viewer.ports import LibraryIntents
from viewer.ports.library import LessonLine, LessonPlace, LibraryShown
from viewer.state.lessons import LONGEST_TITLE, ItemKind
from viewer.ui.bookmarks_page import fill_menu
from viewer.ui.cards import Column
from viewer.ui.controls import TARGET_PX, chip, give_menu, icon_button, text_button, tint_icons
from viewer.ui.fields import LineField, TextField, leave
from viewer.ui.row_list import RowList
from viewer.ui.row_painter import Row
from viewer.ui.style import Colours, label, pixmap

ICONS: dict[ItemKind, str] = {"stroke": "technique", "bookmark": "bookmark", "words": "words"}


class StillCombo(QComboBox):
    """A choice that a wheel over it does not change, and that gives way to everything beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(TARGET_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """Narrow, if need be."""
        return QSize(80, TARGET_PX)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The panel scrolls instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that a style sheet leaves out."""
        super().paintEvent(event)
        painter, side = QPainter(self), 18
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        arrow = pixmap("chevron-down", colour, side, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - side - 8, (self.height() - side) // 2, arrow)
        painter.end()


class LessonsPage(QWidget):
    """Builds lessons. Signals: `importing`, `exporting`."""

    importing = Signal()
    exporting = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents: LibraryIntents | None = None
        self._shown = LibraryShown()
        self._followed: int | None = None
        self.title = LineField(LONGEST_TITLE, self)
        self.lessons = icon_button("", "", "chevron-down", self)
        self.lessons.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        give_menu(self.lessons, QMenu(self.lessons))
        self.new = icon_button("", "", "plus", self)
        self.more = icon_button("", "", "more", self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        give_menu(self.more, QMenu(self.more))
        self.empty = label("", self, "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.begin = text_button("", self)
        self.items = RowList("", self)
        self.play = text_button("", self)
        self.play.setProperty("icon_name", "play")
        self.delete = icon_button("", "", "delete", self)
        self.tabs = {name: chip("", self, checkable=True) for name in ("add", "item")}
        self.sources = RowList("", self, movable=False)
        self.details = QWidget(self)
        self.words = LineField(LONGEST_TITLE, self.details)
        self.text = TextField(4, self.details)
        self.step = StillCombo(self.details)
        self.missing = label("", self.details, "warned", wrap=True)
        self.notes_label = label("", self.details, "quiet")
        self.notes = TextField(3, self.details)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_library(self._shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self.lessons, self.new, self.more):
            head.addWidget(button)
        column.addLayout(head)
        room = self.title.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.title.setSizePolicy(room)
        column.addWidget(self.empty)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.items, 5)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.play, 1)
        row.addWidget(self.delete)
        column.addLayout(row)
        column.addLayout(self._tab_row())
        self.below = QStackedWidget(self)
        self.below.addWidget(self.sources)
        self.below.addWidget(Column(self._lay_out_details(), self))
        column.addWidget(self.below, 4)
        column.addStretch(0)

    def _tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        for place, button in enumerate(self.tabs.values()):
            group.addButton(button, place)
            row.addWidget(button, 1)
        self.tabs["add"].setChecked(True)
        group.idClicked.connect(self.open_tab)
        self._group = group
        return row

    def _lay_out_details(self) -> QWidget:
        below = QVBoxLayout(self.details)
        below.setContentsMargins(0, 0, 4, 0)
        below.setSpacing(6)
        for widget in (self.missing, self.words, self.text, self.step, self.notes_label, self.notes):
            below.addWidget(widget)
        below.addStretch(1)
        self.notes_label.setBuddy(self.notes)
        return self.details

    def _connect(self) -> None:
        self.items.chosen.connect(lambda _: self._turn_to_item())
        self.items.clicked.connect(lambda _: self.open_tab(1))
        self.play.clicked.connect(lambda: self.items.opened.emit(max(self.items.currentRow(), 0)))
        self.delete.clicked.connect(lambda: self.items.deleted.emit(self.items.currentRow()))
        self.sources.carried.connect(self._carried)
        self.sources.dropped.connect(self._dropped)
        self.sources.opened.connect(lambda place: self._add(place, None))

    def bind(self, intents: LibraryIntents) -> None:
        """Send everything the person does."""
        self._intents = intents
        place = self.items.currentRow
        for button in (self.new, self.begin):
            button.clicked.connect(intents.new_lesson)
        self.title.typed.connect(intents.rename_lesson)
        self.items.opened.connect(intents.play_lesson)
        self.items.moved.connect(intents.move_item)
        self.items.deleted.connect(intents.delete_item)
        self.words.typed.connect(lambda text: intents.change_item(place(), title=text))
        self.text.typed.connect(lambda text: intents.change_item(place(), text=text))
        self.notes.typed.connect(lambda text: intents.change_item(place(), notes=text))
        self.step.activated.connect(lambda at: intents.change_item(place(), step=at - 1 if at else None))
        for field in (self.title, self.words, self.text, self.notes):
            field.left.connect(self._left)

    def _left(self) -> None:
        if self._intents is not None:
            self._intents.pause_edits()
        self._show_title()
        self._show_details()

    def open_tab(self, place: int) -> None:
        """Show what can be added (0), or the chosen item (1)."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)
        self.below.setCurrentIndex(place)

    def select_item(self, place: int) -> None:
        """Select an item of the lesson."""
        self.items.select(place)

    def follow(self, place: LessonPlace | None) -> None:
        """Select the item that is shown when it begins, if it is the open lesson that plays."""
        before, self._followed = self._followed, place.current if place is not None else None
        lesson = self._shown.lesson
        if place is None or lesson is None or place.current == before:
            return
        if (lesson.title, len(lesson.lines)) == (place.title, place.count):
            self.items.select(place.current)

    # What can be added

    def _source_rows(self) -> list[Row]:
        rows = [Row(tr("A page of words"), icon="words", plain=True)]
        rows += [Row(title, icon="technique", plain=True) for _, title in self._shown.techniques]
        return rows + [Row(line.name, icon="bookmark", plain=True) for line in self._shown.bookmarks]

    def _add(self, place: int, at: int | None) -> None:
        if self._intents is None or place < 0:
            return
        count = len(self._shown.techniques)
        if place == 0:
            self._intents.add_words(at)
            self.open_tab(1)
        elif place <= count:
            self._intents.add_stroke(self._shown.techniques[place - 1][0], at)
        else:
            self._intents.add_from_bookmark(place - 1 - count, at)

    def _gap_at(self, screen: QPoint) -> int | None:
        return self.items.gap_at(self.items.viewport().mapFromGlobal(screen))

    def _carried(self, _place: int, screen: QPoint) -> None:
        self.items.show_gap(self._gap_at(screen))

    def _dropped(self, place: int, screen: QPoint) -> None:
        gap = self._gap_at(screen)
        self.items.show_gap(None)
        if gap is not None:
            self._add(place, gap)

    # State → widgets

    def show_library(self, shown: LibraryShown) -> None:
        """Show the open lesson, and what can be added to it."""
        self._shown = shown
        lesson = shown.lesson
        lines = lesson.lines if lesson is not None else ()
        self.items.fill([_row(place, line) for place, line in enumerate(lines, 1)])
        self.sources.fill(self._source_rows())
        for widget in (
            self.title,
            self.new,
            self.items,
            self.play,
            self.delete,
            self.below,
            *self.tabs.values(),
        ):
            widget.setVisible(lesson is not None)
        self.empty.setVisible(not lines)
        self.empty.setText(self._hint())
        self.begin.setVisible(lesson is None)
        self.lessons.setVisible(len(shown.titles) > 1)
        self.play.setEnabled(bool(lines))
        self._show_title()
        self._fill_menus()
        self._show_details()

    def _hint(self) -> str:
        if self._shown.lesson is None:
            return tr(
                "A lesson shows techniques, bookmarks and pages of words one after the other, with notes "
                "that only the teacher sees."
            )
        return tr("Drag into this list what the lesson shows, or choose it below and press Return.")

    def _show_title(self) -> None:
        self.title.show_text(self._shown.lesson.title if self._shown.lesson is not None else "")

    def _line(self) -> LessonLine | None:
        lesson, place = self._shown.lesson, self.items.currentRow()
        return lesson.lines[place] if lesson is not None and 0 <= place < len(lesson.lines) else None

    def _turn_to_item(self) -> None:
        """What is typed belongs to the item for which it was begun."""
        leave(self.words, self.text, self.notes)
        self._show_details()

    def _show_details(self) -> None:
        line = self._line()
        self.tabs["item"].setEnabled(line is not None)
        self.delete.setEnabled(line is not None)
        if line is None:
            self.open_tab(0)
            return
        self.words.setVisible(line.kind == "words")
        self.text.setVisible(line.kind == "words")
        self.step.setVisible(bool(line.steps))
        self.missing.setVisible(bool(line.missing))
        self.missing.setText(line.missing)
        self.words.show_text(line.name)
        self.text.show_text(line.text)
        self.notes.show_text(line.notes)
        self._fill_steps(line)

    def _fill_steps(self, line: LessonLine) -> None:
        texts = [tr("From the beginning"), *(f"{n}  {text}" for n, text in enumerate(line.steps, 1))]
        if [self.step.itemText(at) for at in range(self.step.count())] != texts:
            self.step.clear()
            self.step.addItems(texts)
        self.step.setCurrentIndex(0 if line.step is None else line.step + 1)

    def _fill_menus(self) -> None:
        shown, intents = self._shown, self._intents
        menu = self.lessons.menu()
        menu.clear()
        for place, title in enumerate(shown.titles):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(place == shown.open)
            if intents is not None:
                action.triggered.connect(lambda _=False, place=place: intents.open_lesson(place))
        there = shown.lesson is not None
        entries = [(tr("Import bookmarks or a lesson…"), self.importing.emit, True)]
        entries += [(tr("Export this lesson…"), self.exporting.emit, there)]
        entries += [(tr("Delete this lesson"), intents.delete_lesson, there)] if intents is not None else []
        fill_menu(self.more.menu(), intents, shown, tuple(entries))

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        for rows in (self.items, self.sources):
            rows.set_colours(colours)
        for field in (self.title, self.words, self.text, self.notes):
            field.fit()
        tint_icons(self, colours)

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        for button, name, tip in (
            (self.lessons, tr("Other lessons"), tr("Open another lesson")),
            (self.new, tr("New lesson"), tr("Begin a new lesson")),
            (self.more, tr("More about lessons"), tr("Import, export, delete, undo")),
            (self.delete, tr("Take this item out"), tr("Take this item out of the lesson (Del)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self.title.setPlaceholderText(tr("Title of the lesson"))
        self.title.setAccessibleName(tr("Title of the lesson"))
        self.begin.setText(tr("New lesson"))
        self.items.setAccessibleName(tr("The lesson, item by item"))
        self.sources.setAccessibleName(tr("What can be added"))
        self.play.setText(tr("Play from here"))
        self.play.setToolTip(tr("Play the lesson from the chosen item (double click, Return)"))
        self.tabs["add"].setText(tr("Add to it"))
        self.tabs["item"].setText(tr("Chosen item"))
        self.words.setPlaceholderText(tr("Title of the page"))
        self.words.setAccessibleName(tr("Title of the page"))
        self.text.setPlaceholderText(tr("Text; an empty line begins a paragraph"))
        self.text.setAccessibleName(tr("Text of the page"))
        self.step.setAccessibleName(tr("The step to begin with"))
        self.notes_label.setText(tr("Notes for the teacher"))
        self.notes.setAccessibleName(tr("Notes for the teacher"))
        self.empty.setText(self._hint())


def _row(place: int, line: LessonLine) -> Row:
    detail = tr("Technique missing") if line.missing else " ".join(line.detail.split())
    icon = "warning" if line.missing else ICONS[line.kind]
    return Row(line.name, (detail,), icon=icon, number=place, warning=bool(line.missing))
