"""The line in the side panel that says whether the rules hold, and the page with all of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.check.shown import Break, RuleItem, RulesCard
from viewer.language import later, tr
from viewer.state.words import clock_text
from viewer.ui.breaking import kept_together
from viewer.ui.cards import Column
from viewer.ui.controls import TARGET_PX, text_button
from viewer.ui.saying import say
from viewer.ui.style import BODY_PX, COLOURS, Colours, font, label, pixmap
from viewer.ui.text_scale import letters_px

MARK_PX = 16
LETTERS_PX = tuple(range(BODY_PX, 9, -1))
"""Where the title would have more than two lines, its letters are smaller, in bounds."""
_WRAP = Qt.TextFlag.TextWordWrap
GAP_PX, MARGIN_PX = 8, 6
VERDICT_WORDS = {
    "good": later("holds"),
    "warning": later("worth a look"),
    "failure": later("broken"),
    "not asked": later("nothing to measure"),
}
VERDICT_ICONS = {"good": "check", "warning": "warning", "failure": "close"}


class RulesLine(QFrame):
    """Whether the rules hold; lit while the playhead is where one does not. Signal: `opened`."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours = COLOURS["light"]
        self._card: RulesCard | None = None
        self._time_s = 0.0
        self._lit: Break | None = None
        self._letters = BODY_PX
        self._icon = QLabel(self)
        self._icon.setFixedSize(MARK_PX, MARK_PX)
        self.title = label("", self, wrap=True)
        self.words = label("", self, "quiet", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list_button = text_button("Rules", self)
        say(self.list_button, name="All rules", tip="Every rule, with what was measured")
        self.list_button.clicked.connect(self.opened)
        row = QHBoxLayout()
        row.setSpacing(GAP_PX)
        row.addWidget(self._icon)
        row.addWidget(self.title, 1)
        row.addWidget(self.list_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 4, MARGIN_PX, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.words)
        self.hide()

    @property
    def card(self) -> RulesCard | None:
        """What is shown."""
        return self._card

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self._tell()

    def show_rules(self, card: RulesCard | None) -> None:
        """Show how a technique fares, or nothing."""
        self._card, self._lit = card, None
        self.setVisible(card is not None)
        broken = card is not None and any(one.broken for one in card.breaks)
        # As high all the while as where most is to be said, so that nothing above it moves while it plays.
        self.words.setVisible(broken)
        self._fit()  # with the button or without it: the room beside it is kept
        self.list_button.setVisible(card is not None and card.checked)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room anew."""
        super().resizeEvent(event)
        self._fit()
        self._colour()

    def _fit(self) -> None:
        """As much room for title and words as the longest of them needs at this width."""
        if self._card is None:
            return
        said = [summary(self._card), *(lit(one) for one in self._card.breaks)]
        beside = MARK_PX + self.list_button.sizeHint().width() + 3 * GAP_PX
        titles, room = [title for _, title, _ in said], self.width() - beside - 2 * MARGIN_PX
        self._letters = next((size for size in LETTERS_PX if _lines(titles, size, room) <= 2), LETTERS_PX[-1])
        metrics = QFontMetrics(font(self._letters))
        tall = max(metrics.boundingRect(_room(room), _WRAP, title).height() for title in titles)
        self.title.setFixedHeight(max(TARGET_PX, tall))
        self.words.setFixedHeight(
            max(_height(self.words, words, self.width() - 3 * MARGIN_PX) for _, _, words in said)
        )

    def show_time(self, time_s: float) -> None:
        """Light up where something is broken at that time."""
        self._time_s = time_s
        if self._card is not None and self._now() is not self._lit:
            self._tell()

    def _now(self) -> Break | None:
        """The first of what is broken or warned of at the present time; what is broken comes first."""
        breaks = self._card.breaks if self._card is not None else ()
        return next((one for one in breaks if one.at(self._time_s)), None)

    def _tell(self) -> None:
        card = self._card
        if card is None:
            return
        self._lit = self._now()
        kind, title, words = summary(card) if self._lit is None else lit(self._lit)
        colour = {"broken": self._colours.broken, "warning": self._colours.warning}.get(
            kind, self._colours.quiet
        )
        name = {"broken": "close", "warning": "warning", "good": "check"}.get(kind)
        self._icon.setVisible(name is not None)
        if name is not None:
            self._icon.setPixmap(pixmap(name, colour, MARK_PX, self.devicePixelRatioF()))
        self.title.setText(title)
        self._colour()
        self.setToolTip(words)
        self.words.setText(words)
        self.setAccessibleName(tr("{title}. {text}", title=title, text=words) if words else title)
        wash, bar = (self._colours.warning_tint, colour) if kind == "broken" else ("transparent",) * 2
        self.setStyleSheet(f"RulesLine {{ background: {wash}; border-left: 3px solid {bar}; }}")

    def _colour(self) -> None:
        """The title in its colour, and in letters with which two lines are enough for it."""
        kind = "" if self._lit is None else lit(self._lit)[0]
        colour = self._colours.text if kind == "broken" else self._colours.quiet
        rule = f"color: {colour}; font-size: {letters_px(self._letters)}px;"
        if rule != self.title.styleSheet():
            self.title.setStyleSheet(rule)


def summary(card: RulesCard) -> tuple[str, str, str]:
    """Kind, title and words where nothing is wrong at the moment."""
    if not card.checked:
        return "", tr("Checking the rules …"), ""
    broken = sum(rule.verdict == "failure" for rule in card.rules)
    warned = sum(rule.verdict == "warning" for rule in card.rules)
    held = sum(rule.verdict == "good" for rule in card.rules)
    if broken:
        title = tr("1 rule broken") if broken == 1 else tr("{count} rules broken", count=broken)
        return "", _and_looks(title, warned), tr("Not at this moment; the bar below shows where.")
    if warned:
        title = tr("1 rule holds") if held == 1 else tr("{count} rules hold", count=held)
        return "good", _and_looks(title, warned), ""
    return "good", tr("All rules hold") if held == 1 else tr("All {count} rules hold", count=held), ""


def _and_looks(title: str, warned: int) -> str:
    said = tr("{title}, {count} worth a look", title=title, count=warned) if warned else title
    return kept_together(said)


def lit(one: Break) -> tuple[str, str, str]:
    """The same for what is wrong at the moment."""
    if one.broken:
        words = tr("{what}. {remedy}", what=_sentence(one.said), remedy=one.remedy)
        return "broken", tr("Broken: {what}", what=one.name), words
    return "warning", tr("Worth a look: {what}", what=one.said), one.remedy


class RulesPage(QDialog):
    """Every rule, whether it holds, and what was measured. Signal: `sought` (s)."""

    sought = Signal(float)

    def __init__(self, card: RulesCard, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        say(self, text="Rules")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for line, rule in enumerate(card.rules):
            self._add(grid, line, rule, colours, content)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(card.rules), 1)
        close = text_button("Close", self)
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(16)
        outer.addWidget(label(tr("Is it done as it should be?"), self, "heading"))
        outer.addWidget(Column(content, self), 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(720, 560)

    def _add(self, grid: QGridLayout, line: int, rule: RuleItem, colours: Colours, content: QWidget) -> None:
        mark = QLabel(content)
        mark.setFixedSize(MARK_PX, MARK_PX)
        colour = {"failure": colours.broken, "warning": colours.warning}.get(rule.verdict, colours.quiet)
        if rule.verdict in VERDICT_ICONS:
            icon = VERDICT_ICONS[rule.verdict]
            mark.setPixmap(pixmap(icon, colour, MARK_PX, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self._verdict(rule), content, wrap=True))
        if rule.said:
            words.addWidget(label(kept_together(_sentence(rule.said)), content, "quiet", wrap=True))
        grid.addWidget(mark, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, line, 1)
        if rule.said:
            go = text_button(clock_text(rule.at_s), content)
            go.setAccessibleName(tr("Go to {time}", time=clock_text(rule.at_s)))
            go.setToolTip(tr("Go to the worst moment"))
            go.clicked.connect(lambda: self.sought.emit(rule.at_s))
            grid.addWidget(go, line, 2, Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _verdict(rule: RuleItem) -> str:
        verdict = tr(VERDICT_WORDS[rule.verdict])
        return tr("{rule}: {verdict}", rule=_sentence(rule.name), verdict=verdict)


def _height(words: QLabel, text: str, width: int) -> int:
    """How much room a text needs in a label of this width."""
    return words.fontMetrics().boundingRect(_room(width), _WRAP, text).height()


def _lines(texts: list[str], size: int, width: int) -> int:
    """How many lines the longest text has at that size."""
    metrics = QFontMetrics(font(size))
    tall = max(metrics.boundingRect(_room(width), _WRAP, text).height() for text in texts)
    return round(tall / metrics.lineSpacing())


def _room(width: int) -> QRect:
    return QRect(0, 0, max(width - 2, 80), 1000)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
