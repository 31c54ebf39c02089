"""Tab goes through everything that can be seen and used, in reading order, and comes to each of it once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QScrollArea,
    QWidget,
)


def stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """Where Tab stops, in order: part after part, in each as its layouts are read."""
    found: list[QWidget] = []
    for part in parts:
        found += [widget for widget in _within(part) if widget not in found]
    return found


def move(parts: Sequence[QWidget], forward: bool) -> bool:
    """Give the focus to the stop after, or before, the one that has it; False where there is none."""
    order = stops(parts)
    if not order:
        return False
    focused = QApplication.focusWidget()
    if focused in order:
        place = (order.index(focused) + (1 if forward else -1)) % len(order)
    else:
        place = 0 if forward else -1
    reasons = Qt.FocusReason
    order[place].setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def _within(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
        yield widget
    if isinstance(widget, (QAbstractSpinBox, QComboBox)):
        return  # what is inside belongs to it
    for child in _children(widget):
        yield from _within(child)


def _children(widget: QWidget) -> list[QWidget]:
    """The widgets right inside one: first those of its layout, then the others as they lie."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QAbstractScrollArea):
        return []
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    others = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in laid_out
    ]
    return laid_out + sorted(others, key=lambda child: _place(child.pos()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _place(point: QPoint) -> tuple[int, int]:
    return point.y(), point.x()
