"""Small controls of our own: icon buttons, rows of wrapped text, a title that shortens itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from viewer.ui.reading import Role, tell_selection
from viewer.ui.saying import say
from viewer.ui.style import BODY_PX, COLOURS, ICON_PX, TITLE_PX, Colours, font, icon, label
from viewer.ui.text_scale import letters_px, scale

TARGET_PX = 32
SMALL_TITLE_PX = 15
LEAST_TITLE_PX = 12


def icon_button(name: str, tip: str, icon_name: str, parent: QWidget, checkable: bool = False) -> QToolButton:
    """A square button with one icon; `name` is what a screen reader says, `tip` also tells the key.

    The texts that the functions of this file take are English; they are shown in the chosen language.
    """
    button = QToolButton(parent)
    say(button, name=name, tip=tip)
    button.setCheckable(checkable)
    button.setIconSize(QSize(ICON_PX, ICON_PX))
    button.setFixedSize(TARGET_PX + 4, TARGET_PX + 4)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("icon_name", icon_name)
    button.setProperty("role", "icon")
    return button


def menu_button(name: str, tip: str, icon_name: str, parent: QWidget) -> QToolButton:
    """A button that opens a menu at once."""
    button = icon_button(name, tip, icon_name, parent)
    button.setProperty("role", "menu")
    button.setMinimumWidth(TARGET_PX)
    button.setMaximumWidth(16777215)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def give_menu(button: QToolButton, menu: QMenu) -> None:
    """Let a button open a menu, and look as if nobody pointed at it when that is over.

    While a menu is open, Qt does not tell the button that the pointer has left it.
    """
    button.setMenu(menu)
    menu.aboutToHide.connect(lambda: _let_go(button))


def _let_go(button: QToolButton) -> None:
    if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
        QCoreApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


def fit_to_text(button: QToolButton) -> None:
    """Make a menu button just as wide as icon and text: Qt keeps room for an arrow that is not drawn."""
    words = QFontMetrics(font(BODY_PX)).horizontalAdvance(button.text())
    button.setFixedWidth(words + ICON_PX + 4 + 2 * 10)


class TabButton(QPushButton):
    """A tab to screen readers, where Qt would say a box to tick."""

    READS_AS = Role.PageTab


def tab_button(text: str, parent: QWidget) -> QPushButton:
    """A button that opens one of several cards."""
    button = TabButton(parent)
    tell_selection(button)
    say(button, text=text)
    button.setCheckable(True)
    button.setProperty("role", "tab")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def share_row(row: QHBoxLayout, buttons: Sequence[QPushButton], width_px: int) -> None:
    """Share a row's width among its buttons as their words need it, in smaller letters where it lacks."""
    metrics, side = QFontMetrics(font(BODY_PX)), round(12 / scale())
    words = [metrics.horizontalAdvance(button.text()) for button in buttons]
    row.setContentsMargins(side, row.contentsMargins().top(), side, row.contentsMargins().bottom())
    room = width_px - 2 * side - (len(words) - 1) * row.spacing() - 8 * len(words)
    share = room / max(sum(words), 1)
    rule = f"font-size: {int(letters_px(BODY_PX) * share)}px;" if 0 < share < 1 else ""
    for place, (button, wide) in enumerate(zip(buttons, words, strict=True)):
        row.setStretch(place, wide + 12)
        if button.styleSheet() != rule:
            button.setStyleSheet(rule)


def text_button(text: str, parent: QWidget) -> QPushButton:
    """A plain outlined button."""
    button = QPushButton(parent)
    say(button, text=text)
    button.setProperty("role", "outlined")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def fixed(text: str, parent: QWidget, role: str = "", wrap: bool = False) -> QLabel:
    """A label whose text never changes but with the language."""
    made = label("", parent, role, wrap)
    say(made, text=text)
    return made


def chip(text: str, parent: QWidget, checkable: bool = False) -> QPushButton:
    """A small outlined button, one of several side by side."""
    button = QPushButton(parent)
    say(button, text=text)
    button.setCheckable(checkable)
    button.setProperty("role", "chip")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def tint_icons(root: QWidget, colours: Colours) -> None:
    """Give every button under `root` that names an icon this icon in the theme's text colour."""
    for button in root.findChildren(QAbstractButton):
        name = button.property("icon_name")
        if name:
            tint = colours.on_accent if button.objectName() == "play" else colours.text
            button.setIcon(icon(str(name), tint))


class ElidedLabel(QLabel):
    """A title, in small letters, two lines or ending in … where it has no room; the tooltip has the whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self._shortening = False
        self.setProperty("role", "title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        """Show `text`, or as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def whole_width(self) -> int:
        """How wide the whole title is, in pixels."""
        return QFontMetrics(font(TITLE_PX, bold=True)).horizontalAdvance(self._whole) + 4

    def small_width(self) -> int:
        """How wide it is in small letters."""
        return QFontMetrics(font(SMALL_TITLE_PX, bold=True)).horizontalAdvance(self._whole) + 4

    def minimumSizeHint(self) -> QSize:
        """Give way to everything beside it."""
        return QSize(80, QFontMetrics(font(SMALL_TITLE_PX, bold=True)).height())

    def sizeHint(self) -> QSize:
        """Ask for one line: two are for where there is room."""
        return QSize(self.whole_width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and not self._shortening:
            self._shorten()

    def _shorten(self) -> None:
        size, shown = self._fitting()
        self._set_size(size)
        self.setText(shown)
        self.setToolTip("" if shown.replace("\n", " ") == self._whole else self._whole)

    def _fitting(self) -> tuple[int, str]:
        """The size of its letters and what is shown: whole, in two lines, or shortened."""
        room = max(self.width() - 2, 0)
        for size in (TITLE_PX, SMALL_TITLE_PX):
            if QFontMetrics(font(size, bold=True)).horizontalAdvance(self._whole) <= room:
                return size, self._whole
        for size in range(SMALL_TITLE_PX, LEAST_TITLE_PX - 1, -1):
            metrics = QFontMetrics(font(size, bold=True))
            halves = _halves(self._whole, metrics)
            wide = max(metrics.horizontalAdvance(half) for half in halves)
            if len(halves) == 2 and wide <= room and 2 * metrics.height() <= self.height():
                return size, "\n".join(halves)
        metrics = QFontMetrics(font(SMALL_TITLE_PX, bold=True))
        return SMALL_TITLE_PX, metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)

    def _set_size(self, size: int) -> None:
        """A rule of its own beats the style sheet's for titles."""
        rule = "" if size == TITLE_PX else f"font-size: {letters_px(size)}px;"
        if rule != self.styleSheet():
            self._shortening = True
            self.setStyleSheet(rule)
            self._shortening = False


def _halves(text: str, metrics: QFontMetrics) -> list[str]:
    """A text in two lines of nearly the same width; in one where it is a single word."""
    gaps = [place for place, letter in enumerate(text) if letter == " "]
    pairs = [[text[:gap], text[gap + 1 :]] for gap in gaps]
    return min(pairs, key=lambda pair: max(map(metrics.horizontalAdvance, pair)), default=[text])


class TextRow(QAbstractButton):
    """A clickable row: a mark (a step's number or nothing) and wrapped text; the current one is lit."""

    READS_AS = Role.ListItem
    LEFT_BARE, LEFT_MARKED, PAD = 16, 44, 10

    def __init__(self, mark: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark
        self._colours = COLOURS["light"]
        self.setText(text)
        self.setAccessibleName(f"{mark}. {text}" if mark else text)
        self.setCheckable(True)
        tell_selection(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def lit(self) -> bool:
        """Whether this is the current row."""
        return self.isChecked()

    def set_lit(self, lit: bool) -> None:
        """Mark the row as the current one, or not."""
        self.setChecked(lit)

    def nextCheckState(self) -> None:
        """A click asks, it does not light: the state comes from outside."""

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell layouts that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the wrapped text needs, and at least that of a finger."""
        return max(self._text_box(width).height() + 2 * self.PAD, TARGET_PX + 4)

    def sizeHint(self) -> QSize:
        """Ask for the height at the present width."""
        width = self.width() or 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(120, TARGET_PX + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _left(self) -> int:
        return round(self.LEFT_MARKED * _half_scale()) if self._mark else self.LEFT_BARE

    def _text_box(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - self._left() - self.PAD, 40), 10_000)
        metrics = QFontMetrics(font(BODY_PX))
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint background, bar, mark and text."""
        painter, colours = QPainter(self), self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setFont(font(BODY_PX))
        painter.setPen(QColor(colours.text))
        box = self.rect().adjusted(self._left(), self.PAD, -self.PAD, -self.PAD)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self._mark:
            self._paint_mark(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours, whole = self._colours, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = colours.tint if self.lit else colours.hover if self.underMouse() else ""
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 8, 8)
        if self.lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(2, 8, 4, self.height() - 16), 2, 2)

    def _paint_mark(self, painter: QPainter) -> None:
        colours, larger = self._colours, _half_scale()
        first_line = self.PAD + QFontMetrics(font(BODY_PX)).height() / 2
        centre = QPointF(25 * larger, max(first_line, 16.0 * larger))
        painter.setPen(QPen(QColor(colours.accent if self.lit else colours.edge), 1.5))
        painter.setBrush(QColor(colours.accent) if self.lit else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 11 * larger, 11 * larger)
        painter.setPen(QColor(colours.on_accent if self.lit else colours.quiet))
        painter.setFont(font(round(12 * larger / scale()), bold=True, tabular=True))
        box = QRectF(centre.x() - 12 * larger, centre.y() - 12 * larger, 24 * larger, 24 * larger)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._mark)


def _half_scale() -> float:
    """Marks grow half as much as the letters beside them."""
    return (1.0 + scale()) / 2.0
