"""How a caption is broken into lines: all of about one length, and smaller where the picture is small."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from viewer.ui.style import font
from viewer.ui.text_scale import scale

SMALLEST_PX = 13
"""Letters are not made smaller than this to find room: rather fewer words; the side panel has them all."""
SMALLEST_GROWS = 1.4
"""Where all texts are larger, so are the smallest letters, but only so far: the hands must be seen."""


@dataclass(frozen=True)
class Lines:
    """A text in lines.

    `px` is the size that its letters were asked for in, `width` that of the widest line, `height` how far
    lines are apart, both device-independent px.
    """

    px: int
    texts: tuple[str, ...]
    width: float
    height: float


def fit(text: str, px: int, width: float, height: float, most: float = 0.0, indent_em: float = 0.0) -> Lines:
    """Break a text for a room, its letters as large as asked for or, if they have to be, smaller.

    Where even the smallest find no room, they may go as far as the height `most`; beyond it, the last line
    ends in an ellipsis. `indent_em`, in sizes of the letters, is kept free beside the lines.
    """
    if not text:
        return Lines(px, (), 0.0, QFontMetricsF(font(px)).height())
    smallest = round(SMALLEST_PX * min(scale(), SMALLEST_GROWS) / scale())
    for size in range(px, min(px, smallest) - 1, -1):
        room = width - indent_em * font(size).pixelSize()
        lines = _broken(text, size, room)
        if len(lines.texts) * lines.height <= height:
            return lines
    kept = max(int(max(height, most) / lines.height), 1)
    return lines if len(lines.texts) <= kept else _cut(lines, kept, room)


def _cut(lines: Lines, kept: int, width: float) -> Lines:
    """The first lines, the last of which ends in an ellipsis."""
    last = " ".join(lines.texts[kept - 1 :])
    cut = QFontMetricsF(font(lines.px)).elidedText(last, Qt.TextElideMode.ElideRight, width)
    return Lines(lines.px, (*lines.texts[: kept - 1], cut), width, lines.height)


def _broken(text: str, px: int, width: float) -> Lines:
    """The lines at a size, all of about one length."""
    room = QFontMetricsF(font(px))
    texts = narrowest(text, font(px), width)
    widest = max((room.horizontalAdvance(line) for line in texts), default=0.0)
    return Lines(px, texts, widest, room.height())


def narrowest(text: str, letters: QFont, width: float) -> tuple[str, ...]:
    """The text in lines as narrow as so many lines can be: no single word is left for the last one."""
    count, high = len(break_lines(text, letters, width)), width
    words = [QFontMetricsF(letters).horizontalAdvance(word) + 1.0 for word in text.split()]
    low = max([width / 2.0, *(word for word in words if word <= width)])
    while high - low > 4.0:
        middle = (low + high) / 2.0
        if len(break_lines(text, letters, middle)) <= count:
            high = middle
        else:
            low = middle
    return break_lines(text, letters, high)


def break_lines(text: str, letters: QFont, width: float) -> tuple[str, ...]:
    """The text in lines of at most that width; scripts without spaces break between characters."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return tuple(lines)
