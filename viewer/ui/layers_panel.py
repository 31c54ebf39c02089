"""The layers: how solid each one is, ready-made looks, and the other ways to look under the skin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from viewer.language import later, tr
from viewer.ports import Intents
from viewer.state.aids import AidName
from viewer.state.choices import ChoiceValues
from viewer.state.layers import LAYERS, PRESETS, LayerName, Layers, OpenSide, PresetName
from viewer.ui.controls import TARGET_PX, chip, fixed, icon_button, tint_icons
from viewer.ui.flow import FlowLayout
from viewer.ui.own_keys import keeps
from viewer.ui.saying import say
from viewer.ui.style import Colours, label
from viewer.ui.tick_box import TickBox

LAYER_WORDS: dict[LayerName, str] = {
    "skin": later("Skin"),
    "superficial": later("Upper muscles"),
    "deep": later("Deep muscles"),
    "bones": later("Bones"),
    "giver": later("Giver"),
}
PRESET_WORDS: dict[PresetName, str] = {
    "surface": later("Surface"),
    "muscles": later("Muscles"),
    "skeleton": later("Skeleton"),
    "x-ray": later("X-ray"),
    "half-and-half": later("Half and half"),
}
SIDE_WORDS: dict[OpenSide, str] = {"": later("None"), "left": later("Left"), "right": later("Right")}
AID_WORDS: dict[AidName, tuple[str, str]] = {
    "contact": (later("Pressure"), later("Where hands press, coloured and lettered (C)")),
    "path": (later("Path"), later("Where the hands go, and their stops in order (P)")),
    "ghost": (later("Next"), later("A ghost of the hands at their next stop (Shift+H)")),
}
STEP = 5
_OWN_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class ShareSlider(QSlider):
    """A slider from gone (0) to solid (100); while it has the focus, the arrow keys are its own."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setSingleStep(STEP)
        self.setPageStep(4 * STEP)
        self.setMinimumHeight(TARGET_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(self, name=name)

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from taking the keys that move the slider."""
        own = keeps(event, lambda asked: asked.key() in _OWN_KEYS and not asked.modifiers())
        return own or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that scrolls the panel changes no layer that happens to lie under it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


SCROLL_PX = 10
"""What a bar that scrolls takes away."""


class LayersPanel(QWidget):
    """Five sliders, five looks, and switches. Signal: `closed`."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("layersPanel")
        say(self, name="Layers")
        self._intents: Intents | None = None
        self._layers = Layers()
        self._columns = 0
        self.sliders = {name: ShareSlider(LAYER_WORDS[name], self) for name in LAYERS}
        self.shares = {name: label("", self, "quiet") for name in LAYERS}
        self.presets = {name: chip(words, self, checkable=True) for name, words in PRESET_WORDS.items()}
        self.window_ = TickBox("X-ray window", "The skin opens around the working hands (X)", self)
        self.glass = TickBox("Glass hands", "One sees what the hands lie on (Shift+X)", self)
        self.labels = TickBox("Names", "Names of what is seen (N)", self)
        self.numbers = TickBox("Numbers", "Numbers of vertebrae and ribs (Shift+N)", self)
        self.aids = {name: chip(words, self, checkable=True) for name, (words, _) in AID_WORDS.items()}
        for aid, (_, tip) in AID_WORDS.items():
            say(self.aids[aid], tip=tip, about=tip)
        self.sides = {side: chip(words, self, checkable=True) for side, words in SIDE_WORDS.items()}
        self.close_button = icon_button("Close the layers", "Close (Shift+L)", "close", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(fixed("Layers", self, "heading"), 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addLayout(self._preset_rows())
        column.addLayout(self._slider_rows())
        column.addLayout(self._switches())

    def _preset_rows(self) -> FlowLayout:
        rows = FlowLayout()
        for button in self.presets.values():
            rows.addWidget(button)
        return rows

    def _slider_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for line, name in enumerate(LAYERS):
            words = fixed(LAYER_WORDS[name], self)
            words.setBuddy(self.sliders[name])
            share = self.shares[name]
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(share.fontMetrics().horizontalAdvance("100 % "))
            for place, widget in enumerate((words, self.sliders[name], share)):
                grid.addWidget(widget, line, place)
        grid.setColumnStretch(1, 1)
        return grid

    def _switches(self) -> QGridLayout:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setRowMinimumHeight(5, 4)
        grid.setColumnStretch(0, 1)
        sides = _headed(later("Open side"), self.sides.values(), self)
        self._headed_rows = {4: sides, 6: _headed(later("On the skin"), self.aids.values(), self)}
        self._arrange(2)
        return grid

    def _arrange(self, columns: int) -> None:
        """The four boxes in two columns or below each other; Tab comes later to what is below."""
        if columns == self._columns:
            return
        self._columns = columns
        for row in self._headed_rows.values():
            self._grid.removeItem(row)
            row.setParent(None)
        for place, box in enumerate((self.window_, self.glass, self.labels, self.numbers)):
            self._grid.addWidget(box, place // columns, place % columns)
        for line, row in self._headed_rows.items():
            self._grid.addLayout(row, line, 0, 1, 2)

    def _connect(self) -> None:
        for name, slider in self.sliders.items():
            slider.valueChanged.connect(lambda value, name=name: self._slid(name, value))
        for preset, button in self.presets.items():
            button.clicked.connect(lambda _=False, preset=preset: self._ask(layers=PRESETS[preset]))
        for side, button in self.sides.items():
            button.clicked.connect(lambda _=False, side=side: self._change(open_side=side))
        group = QButtonGroup(self)
        for button in self.sides.values():
            group.addButton(button)
        self.window_.clicked.connect(lambda on: self._change(window=on))
        self.glass.clicked.connect(lambda on: self._change(glass=on))
        self.labels.clicked.connect(lambda on: self._ask(labels=on))
        self.numbers.clicked.connect(lambda on: self._ask(numbers=on))
        for aid, button in self.aids.items():
            button.clicked.connect(lambda on, aid=aid: self._ask(**{aid: on}))
        self.close_button.clicked.connect(self.closed)

    # Widgets → intents

    def bind(self, intents: Intents) -> None:
        """Send every change to the controller."""
        self._intents = intents

    def _ask(self, **fields: Any) -> None:
        if self._intents is not None:
            self._intents.choose(**fields)

    def _change(self, **fields: Any) -> None:
        self._ask(layers=replace(self._layers, **fields))

    def _slid(self, name: LayerName, value: int) -> None:
        if value != round(100 * getattr(self._layers, name)):
            self._ask(layers=self._layers.with_share(name, value / 100.0))

    # State → widgets

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        tint_icons(self, colours)
        for box in self.findChildren(TickBox):
            box.set_colours(colours)

    def show_choices(self, values: ChoiceValues) -> None:
        """Show the layers as they are chosen."""
        self._layers = layers = values.layers
        for name, slider in self.sliders.items():
            share = round(100 * getattr(layers, name))
            if slider.value() != share:
                slider.setValue(share)
            self._tell_share(self.shares[name], slider, share)
        for preset, button in self.presets.items():
            button.setChecked(layers == PRESETS[preset])
        for box, on in (
            (self.window_, layers.window),
            (self.glass, layers.glass),
            (self.labels, values.labels),
            (self.numbers, values.numbers),
        ):
            box.setChecked(on)
        self.sides[layers.open_side].setChecked(True)
        for aid, button in self.aids.items():
            button.setChecked(getattr(values, aid))

    @staticmethod
    def _tell_share(shown: QLabel, slider: QSlider, share: int) -> None:
        words = f"{share} %"
        if shown.text() != words:
            shown.setText(words)
        meaning = {0: tr("{share}, gone", share=words), 100: tr("{share}, solid", share=words)}
        slider.setAccessibleDescription(meaning.get(share, words))

    def height_at(self, width: int) -> int:
        """How high everything is at a width, in pixels; where it is narrow, boxes stand in one column."""
        left, right = (self.window_, self.labels), (self.glass, self.numbers)
        pair = sum(max(box.sizeHint().width() for box in side) for side in (left, right))
        self._arrange(2 if pair + 8 <= width - SCROLL_PX else 1)
        return max(self._column.heightForWidth(width), self.sizeHint().height())

    def widgets(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        boxes = [
            self.window_,
            self.glass,
            self.labels,
            self.numbers,
            *self.sides.values(),
            *self.aids.values(),
        ]
        return [self.close_button, *self.presets.values(), *self.sliders.values(), *boxes]


def _headed(heading: str, buttons: Iterable[QWidget], parent: QWidget) -> FlowLayout:
    """Buttons with a word before them."""
    row = FlowLayout(fixed(heading, parent))
    for button in buttons:
        row.addWidget(button)
    return row
