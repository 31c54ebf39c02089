"""The search box: any structure by the beginning of its name in the chosen language, in English or Latin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
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
from viewer.ui.caption_text import break_lines
from viewer.ui.own_keys import keeps
from viewer.ui.saying import say
from viewer.ui.style import BODY_PX, COLOURS, Colours, font, label
from viewer.ui.text_scale import px

MOST = 8
WIDTH_PX = 440
PAD_PX, SCROLL_PX = 8, 12
ROW_PX, ROW_PAD, LATIN_PX = 44, 3, BODY_PX - 2
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
        """As high as both names are at the width of the list."""
        wide = self._width()
        name, latin = self._lines(index, wide)
        high = len(name) * _high(BODY_PX) + len(latin) * _high(LATIN_PX) + 2 * ROW_PAD
        return QSize(wide, max(high, px(ROW_PX)))

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
        name, latin = self._lines(index, self._width())
        top = box.top() + ROW_PAD
        for lines, size, colour in (
            (name, BODY_PX, self.colours.text),
            (latin, LATIN_PX, self.colours.quiet),
        ):
            painter.setFont(_letters(size))
            painter.setPen(QColor(colour))
            for line in lines:
                at = QRectF(box.left() + 12, top, box.width(), _high(size))
                painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
                top += _high(size)
        painter.restore()

    def _width(self) -> int:
        """How wide rows are at least: beside a scroll bar, whether there is one or not."""
        box = self.parent()
        return box.results.width() - SCROLL_PX if isinstance(box, SearchBox) else WIDTH_PX - 40

    @staticmethod
    def _lines(
        index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both names, broken."""
        name, latin = str(index.data()), str(index.data(Qt.ItemDataRole.UserRole))
        room = float(width - 12 - 6)
        return break_lines(name, _letters(BODY_PX), room), break_lines(latin, _letters(LATIN_PX), room)


def _letters(size: int) -> QFont:
    letters = font(size)
    letters.setItalic(size < BODY_PX)
    return letters


def _high(size: int) -> int:
    return QFontMetrics(_letters(size)).height()


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
        column.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
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
        self.setFixedWidth(min(px(WIDTH_PX), max(self._view.width() - 24, 240)))
        self.results.resize(self.width() - 2 * PAD_PX, self.results.height())
        shown = range(min(len(self._found), MOST))
        most = max(self._view.height() - self.field.sizeHint().height() - 60, px(ROW_PX))
        high = sum(self.results.sizeHintForRow(place) for place in shown) + 4
        self.results.setFixedHeight(min(high, most))
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
