"""The search box: any structure by the beginning of its name in the chosen language, in English or Latin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.anatomy.interior import Named
from viewer.anatomy.naming import name_of
from viewer.language import tr
from viewer.state.search import find
from viewer.ui.own_keys import keeps
from viewer.ui.saying import say
from viewer.ui.style import BODY_PX, COLOURS, Colours, font, label
from viewer.ui.text_scale import px

MOST = 8
WIDTH_PX = 440
ROW_PX = 44
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_OWN_KEYS = {*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class SearchField(QLineEdit):
    """Takes its own keys before the window's shortcuts do. Signals: `moved` (by rows), `taken`, `left`."""

    moved = Signal(int)
    taken = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep arrows, Return and Esc."""
        return keeps(event, lambda asked: asked.key() in _OWN_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, leave, or type."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TwoNames(QStyledItemDelegate):
    """Paints a row: the name, and the Latin one small below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(WIDTH_PX - 40, px(ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground and names."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.tint))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
            painter.setBrush(QColor(self.colours.accent))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 6, 4, box.height() - 12), 2, 2)
        self._paint_line(painter, box.adjusted(12, 4, -6, 0), str(index.data()), BODY_PX, self.colours.text)
        latin = str(index.data(Qt.ItemDataRole.UserRole))
        self._paint_line(painter, box.adjusted(12, px(23), -6, 0), latin, BODY_PX - 2, self.colours.quiet)
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, box: QRectF, text: str, size: int, colour: str) -> None:
        letters = font(size)
        letters.setItalic(size < BODY_PX)
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(letters).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


class SearchBox(QFrame):
    """A field and what it finds; after the first choice arrows choose, too. Signals: `chosen`, `left`."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self._view = parent
        self._names: tuple[Named, ...] = ()
        self._found: tuple[Named, ...] = ()
        self._choosing = False
        self.field = SearchField(self)
        say(self.field, text="Bone or muscle, English or Latin", name="Search for a structure")
        self.field.setClearButtonEnabled(False)
        self.results = QListWidget(self)
        say(self.results, name="Structures found")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painter = TwoNames(self)
        self.results.setItemDelegate(self._painter)
        self.nothing = label("", self, "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.results, self.nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(self._typed)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.left)
        self.results.itemClicked.connect(lambda _: self._take())
        self.hide()

    def show_structures(self, names: Sequence[Named]) -> None:
        """Take what can be searched."""
        self._names = tuple(names)
        self._typed(self.field.text())

    def retranslate(self) -> None:
        """Say what was found in the chosen language."""
        self._typed(self.field.text())

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._painter.colours = colours
        self.results.viewport().update()

    def open(self) -> None:
        """Appear, with what was typed last selected."""
        self.field.selectAll()
        self._typed(self.field.text())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self, text: str) -> None:
        self._choosing = False
        self._found = find(self._names, text, spoken=name_of)
        self.results.clear()
        for named in self._found:
            item = QListWidgetItem(name_of(named), self.results)
            item.setData(Qt.ItemDataRole.UserRole, named.latin)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name_of(named)}, {named.latin}")
        self.results.setCurrentRow(0 if self._found else -1)
        self.results.setVisible(bool(self._found))
        self._say_nothing(text)
        self._fit()

    def _say_nothing(self, text: str) -> None:
        words = ""
        if not self._names:
            words = tr("The names of the structures are not there yet.")
        elif text.strip() and not self._found:
            words = tr("Nothing of that name. Try the beginning of a word: rhom, scap, T7.")
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))

    def _fit(self) -> None:
        shown = min(len(self._found), MOST)
        self.results.setFixedHeight(shown * px(ROW_PX) + 4)
        self.setFixedWidth(min(px(WIDTH_PX), max(self._view.width() - 24, 240)))
        self.adjustSize()

    def _move(self, rows: int) -> None:
        count = self.results.count()
        if count:
            self.results.setCurrentRow(min(max(self.results.currentRow() + rows, 0), count - 1))
            if self._choosing:
                self._choose()

    def _take(self) -> None:
        self._choosing = True
        self._choose()

    def _choose(self) -> None:
        place = self.results.currentRow()
        if 0 <= place < len(self._found):
            self.chosen.emit(self._found[place].id)
