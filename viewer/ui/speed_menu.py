"""The menu of speeds: a slider for any of them, and the usual ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget, QWidgetAction

from viewer.language import tr
from viewer.state.choices import SPEEDS
from viewer.state.words import speed_text
from viewer.ui.style import label

STEPS_PER_SPEED = 20
"""The slider goes by steps of 0.05."""


class SpeedMenu(QMenu):
    """Signal: `chosen` (speed)."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(round(SPEEDS[0] * STEPS_PER_SPEED), round(SPEEDS[-1] * STEPS_PER_SPEED))
        self.slider.setPageStep(STEPS_PER_SPEED // 4)
        self.slider.setMinimumSize(140, 24)
        self.slider.valueChanged.connect(lambda step: self.chosen.emit(step / STEPS_PER_SPEED))
        self._add_slider()
        self.addSeparator()
        self.actions_by_speed = self._add_speeds()
        self.retranslate()

    def _add_slider(self) -> None:
        row = QWidget(self)
        columns = QHBoxLayout(row)
        columns.setContentsMargins(12, 6, 12, 6)
        columns.setSpacing(8)
        self.ends = label("", row, "quiet"), label("", row, "quiet")
        columns.addWidget(self.ends[0])
        columns.addWidget(self.slider, 1)
        columns.addWidget(self.ends[1])
        self._heading = QWidgetAction(self)
        self._heading.setDefaultWidget(row)
        self.addAction(self._heading)

    def _add_speeds(self) -> dict[float, QAction]:
        group, made = QActionGroup(self), {}
        for speed in reversed(SPEEDS):
            action = QAction(group)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, speed=speed: self.chosen.emit(speed))
            self.addAction(action)
            made[speed] = action
        return made

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.slider.setAccessibleName(tr("Speed"))
        self._heading.setText(tr("Speed"))
        for end, speed in zip(self.ends, (SPEEDS[0], SPEEDS[-1]), strict=True):
            end.setText(speed_text(speed))
        for speed, action in self.actions_by_speed.items():
            text = speed_text(speed)
            action.setText(tr("1×  normal") if speed == 1.0 else text)

    def show_speed(self, speed: float) -> None:
        """Bring slider and ticks in line with a speed."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(speed * STEPS_PER_SPEED))
        self.slider.blockSignals(False)
        for value, action in self.actions_by_speed.items():
            action.setChecked(abs(value - speed) < 1e-6)
