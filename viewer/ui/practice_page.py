"""The page of the practice “Place the hands”: a question, a hint, how the answer fared, the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.language import tr
from viewer.ports import Intents, PracticeCard
from viewer.ui.breaking import kept_together
from viewer.ui.cards import Column
from viewer.ui.controls import text_button
from viewer.ui.saying import say
from viewer.ui.style import label


class PracticePage(QWidget):
    """Stands in place of the side panel while hands are practised."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card: PracticeCard | None = None
        content = self._content = QWidget()
        self.title = label("", self, "title")
        self.progress = label("", self, "quiet", wrap=True)
        self.ask = label("", content, "section", wrap=True)
        self.aside = label("", content, wrap=True)
        self.hint = label("", content, wrap=True)
        self.verdict = label("", content, "section", wrap=True)
        self.where = label("", content, wrap=True)
        self.told = label("", content, wrap=True)
        self.source = label("", content, "quiet", wrap=True)
        self.how = label("", content, "quiet", wrap=True)
        self.results = QWidget(content)
        self._column = QVBoxLayout(self.results)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.ask_hint, self.go_on, self.stop = (text_button("", self) for _ in range(3))
        say(self.title, text="Place the hands")
        self.go_on.setText(tr("Next question"))
        say(self.ask_hint, text="Hint", tip="What a hand feels first")
        say(self.stop, text="Stop", tip="Leave the practice (Esc)")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(10)
        for text in self._texts():
            text.setIndent(0)
            inner.addWidget(text)
        inner.addWidget(self.results)
        inner.addStretch(1)
        self.area = Column(self._content, self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.ask_hint, self.go_on):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.progress)
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    def _texts(self) -> tuple[QLabel, ...]:
        asked = self.ask, self.aside, self.how, self.hint
        return (*asked, self.verdict, self.where, self.told, self.source)

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self.ask_hint.clicked.connect(lambda: intents.ask_hint())
        self.go_on.clicked.connect(lambda: intents.enter_cross())
        self.stop.clicked.connect(lambda: intents.practise())

    def buttons(self) -> tuple[QPushButton, ...]:
        """In their order."""
        return self.ask_hint, self.go_on, self.stop

    def retranslate(self) -> None:
        """Write what depends on numbers in the chosen language."""
        self.go_on.setText(tr("Next question"))
        self.show_card(self._card)

    def show_card(self, card: PracticeCard | None) -> None:
        """Show the question, the answer or the end of the round; None: nothing."""
        self._card = card
        if card is None:
            return
        over, answered = bool(card.results), bool(card.verdict)
        self._write_progress(card)
        how = tr("Click the skin. By keys: the arrows move a cross, finely with Shift, and Return answers.")
        texts = (
            card.ask,
            card.aside,
            how if card.count and not over and not answered else "",
            self._hint_of(card),
        )
        for text, words in zip(
            self._texts(), (*texts, card.verdict, card.where, card.told, card.source), strict=True
        ):
            text.setText(kept_together(words))
            text.setVisible(bool(words))
        self._dye(self.verdict, "right" if card.good else "wrong")
        self._show_results(card)
        self.ask_hint.setVisible(not over and not answered)
        self.ask_hint.setEnabled(bool(card.count) and not card.hint)
        self.go_on.setVisible(over or answered)
        last = card.number == card.count
        self.go_on.setText(tr("Once more") if over else tr("How it went") if last else tr("Next question"))
        self.area.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(" ".join(text.text() for text in self._texts() if text.text()))

    @staticmethod
    def _dye(words: QLabel, role: str) -> None:
        """Right stands in the accent, wrong in the colour of warnings; both say so in words."""
        words.setProperty("role", role)
        words.style().unpolish(words)
        words.style().polish(words)

    @staticmethod
    def _hint_of(card: PracticeCard) -> str:
        return tr("Hint: {hint}", hint=card.hint) if card.hint else ""

    def _write_progress(self, card: PracticeCard) -> None:
        if not card.count:
            self.progress.setText(tr("Finding the places on this body …"))
        elif card.results:
            self.progress.setText(tr("{right} of {count} right", right=card.right, count=card.count))
        else:
            self.progress.setText(
                tr(
                    "Question {number} of {count}, {right} right so far",
                    number=card.number,
                    count=card.count,
                    right=card.right,
                )
            )

    def _show_results(self, card: PracticeCard) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.results.setVisible(bool(card.results))
        for good, asked in card.results:
            line = (
                tr("Right: {question}", question=asked) if good else tr("Not yet: {question}", question=asked)
            )
            made = label(line, self.results, "" if good else "warning", wrap=True)
            made.setIndent(0)
            self._column.addWidget(made)
            made.show()
