"""What the window has to say: a message panel, a strip with progress, and the page of keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from viewer.language import tr
from viewer.ports import Message
from viewer.ui.breaking import kept_together
from viewer.ui.cards import Column
from viewer.ui.controls import icon_button, text_button, tint_icons
from viewer.ui.key_names import key_names
from viewer.ui.saying import say
from viewer.ui.style import COLOURS, ICON_PX, Colours, label, pixmap

PATIENCE_MS = 300
BAR_LEAST_PX = 160
SCROLL_PX = 16
MESSAGE_SHARE = 0.25
"""So much of the window's height a message takes at most."""
RING_PX = 2
"""The border of what can have the focus."""
Sections = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class MessagePanel(QFrame):
    """A panel above the 3D view: what happened, and what to do. Signal: `dismissed`."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messagePanel")
        self._colours = COLOURS["light"]
        self._icon = QLabel(self)
        self._icon.setFixedSize(ICON_PX, ICON_PX)
        self.title = label("", self, "warning", wrap=True)
        self.text = label("", self, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = icon_button("Dismiss the message", "Dismiss", "close", self)
        self.close_button.clicked.connect(self.dismissed)
        content = QWidget(self)
        self._words = QVBoxLayout(content)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(2)
        self._words.addWidget(self.title)
        self._words.addWidget(self.text)
        self._area = Column(content, self)
        self._area.setObjectName("page")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._area, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._around = parent
        parent.installEventFilter(self)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        tint_icons(self, colours)
        self._icon.setPixmap(pixmap("warning", colours.warning, ICON_PX, self.devicePixelRatioF()))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window became larger or smaller."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the words, but for the most a share of the window: then they scroll, by keys too."""
        room, margins = self._around.size(), self._row.contentsMargins()
        beside = margins.left() + margins.right() + 2 * self._row.spacing()
        width = room.width() - beside - ICON_PX - self.close_button.sizeHint().width() - 2 * RING_PX
        wanted = self._words.heightForWidth(max(width, 80)) + 2 * RING_PX
        at_most = round(MESSAGE_SHARE * room.height())
        by_keys = Qt.FocusPolicy.TabFocus if wanted > at_most else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(by_keys)
        self._area.setFixedHeight(self._area.give(wanted, at_most))

    def show_message(self, message: Message | None) -> None:
        """Show a message, or go away."""
        self.setVisible(message is not None)
        if message is not None:
            self.title.setText(message.title)
            self.text.setText(message.text)
            self.setAccessibleName(tr("{title}. {text}", title=message.title, text=message.text))
            self._area.setAccessibleName(message.title)
            self._area.verticalScrollBar().setValue(0)
            self._fit()


class ProgressStrip(QFrame):
    """Says that a technique is being prepared; appears only when that takes a while. Signal: `cancelled`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self.setMinimumHeight(48)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE_MS)
        self._wait.timeout.connect(self.show)
        self.words = label("", self, wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        say(self.bar, name="Preparing")
        self.cancel = text_button("Cancel", self)
        say(self.cancel, name="Cancel preparing")
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.words, 3)
        row.addWidget(self.bar, 2)
        row.addWidget(self.cancel)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words take all the room, they tell how far it is by themselves."""
        words = self.words.fontMetrics().horizontalAdvance(self.words.text())
        self.bar.setVisible(words + self.cancel.sizeHint().width() + BAR_LEAST_PX < self.width())

    def show_progress(self, share: float | None, inside: bool = False) -> None:
        """Show 0..1 done of the movement, or of what lies inside; None: over."""
        if share is None:
            self._wait.stop()
            self.hide()
            self.words.clear()
            return
        self.bar.setValue(round(min(max(share, 0.0), 1.0) * 1000))
        percent = int(share * 100)
        if inside:
            said = tr("Preparing what lies under the skin …  {percent} %", percent=percent)
        else:
            said = tr("Preparing the movement for these two people …  {percent} %", percent=percent)
        self.words.setText(kept_together(said))
        if not self.isVisible() and not self._wait.isActive():
            self._wait.start()


class HelpPage(QDialog):
    """The page of keys."""

    def __init__(self, sections: Sections, parent: QWidget) -> None:
        super().__init__(parent)
        say(self, text="Keys and help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.window().size() - QSize(80, 140)
        content = self._widest_within(sections, room.width() - SCROLL_PX)
        area = Column(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.windowTitle())
        area.setMinimumSize((content.sizeHint() + QSize(SCROLL_PX, 0)).boundedTo(room))
        close = text_button("Close", self)
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(16)
        outer.addWidget(area, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(self.minimumSizeHint())  # of itself a large text's page would be higher than the window

    def _widest_within(self, sections: Sections, room_px: int) -> QWidget:
        """The sections in as many columns as have room beside each other."""
        for count in (3, 2):
            content = self._content(columns_of(sections, count))
            if content.sizeHint().width() <= room_px:
                return content
            content.hide()
            content.deleteLater()
        return self._content((sections,))

    def _content(self, parts: tuple[Sections, ...]) -> QWidget:
        """The sections in as many columns as there are parts."""
        content = QWidget(self)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(40)
        for part in parts:
            columns.addLayout(self._column(part, content))
        return content

    @staticmethod
    def _column(sections: Sections, content: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for title, rows in sections:
            column.addWidget(label(title, content, "heading"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            for line, (keys, what) in enumerate(rows):
                grid.addWidget(label(key_names(keys), content, "quiet"), line, 0)
                grid.addWidget(label(what, content), line, 1)
            grid.setColumnStretch(1, 1)
            column.addLayout(grid)
            column.addSpacing(12)
        column.addStretch(1)
        return column


def columns_of(sections: Sections, count: int) -> tuple[Sections, ...]:
    """The sections in their order, parted into columns of about the same number of lines."""
    lines = [len(rows) + 2 for _, rows in sections]
    middles = [sum(lines[:place]) + lines[place] / 2.0 for place in range(len(lines))]
    places = [min(int(count * middle / sum(lines)), count - 1) for middle in middles]
    return tuple(
        tuple(section for section, place in zip(sections, places, strict=True) if place == column)
        for column in range(count)
    )
