"""Where a caption lies: on a plate over the picture, or in a strip under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from viewer.ui.caption_signs import SignRow, Signs
from viewer.ui.caption_text import Lines, fit
from viewer.ui.style import font

WIDEST_EM, UNDER_WIDEST_EM = 34.0, 44.0
"""Longer lines are hard to read; under a picture they are rather longer than more."""
WIDEST_SHARE, HIGHEST_SHARE = 0.96, 0.21
"""Of the picture's width and height: the plate, and the text on it."""
MOST_SHARE = 0.5
"""So high a text may be where the smallest letters find no room otherwise: small screen, large texts."""
MARK_EM = 2.8
"""Beside the text, in sizes of its letters: its number and the space around."""
MARGIN_PX = 12
SIGNS_SHARE, SMALLEST_SIGNS_PX, LEAST_SIGNS_PX = 0.66, 13, 8
"""The signs below the text are so much smaller than it; the least only where nothing else fits."""
UNDER_FROM = 1 / 25.0
"""Letters that are so much of the picture's height would hide too much of it."""
UNDER_SHARE, PANES_SHARE, UNDER_MOST = 0.25, 0.15, 0.5
"""Of the height: text under one picture, under panes, and where the smallest letters need more."""
COLUMN_SHARE = 0.30
"""Of the width: the signs stand beside the text if they need no more than that."""


@dataclass(frozen=True)
class Layout:
    """A caption in device-independent px; places are those within its own widget.

    Attributes:
        lines: the text, broken.
        width, height: of the widget.
        text: where its first line begins.
        mark: where the number of the step stands.
        signs: the rows of signs, and where each of them begins.
        under: whether it is a strip under the picture, as wide as that.
    """

    lines: Lines
    width: int
    height: int
    text: QPointF
    mark: QRectF
    signs: tuple[tuple[SignRow, QPointF], ...]
    under: bool = False

    def saying(self, signs: Signs) -> Layout:
        """The same with what the signs say now; of the same shape."""
        rows = tuple((replace(row, signs=_same_kind(row.signs, signs)), place) for row, place in self.signs)
        return replace(self, signs=rows)


def _same_kind(before: Signs, now: Signs) -> Signs:
    pressure = None if before.pressure is None else now.pressure
    return Signs(pressure, None if before.breath is None else now.breath, now.still)


def belongs_under(px: int, panes: int, height: float) -> bool:
    """Whether a caption would hide too much of a picture of that height: it goes under it."""
    return panes > 1 or font(px).pixelSize() > UNDER_FROM * height


# On a plate


def on_plate(text: str, px: int, signs: Signs, width: float, height: float) -> Layout:
    """Over a picture of that size, no larger than need be."""
    room = min(WIDEST_SHARE * width - 2.0 * MARGIN_PX, WIDEST_EM * font(px).pixelSize())
    lines = fit(text, px, room, HIGHEST_SHARE * height, MOST_SHARE * height, indent_em=MARK_EM)
    pad = _pad(lines)
    left = pad + _indent(lines)
    row = _fitting(signs, lines.px, width - 2.0 * MARGIN_PX - left - pad)
    words = _high(lines) + _gap(lines) if lines.texts else 0.0
    size = max(lines.width, row.width()) + left + pad, words + row.height() + 1.5 * pad
    top = 0.75 * pad
    places = ((row, QPointF(left, top + words)),)
    return Layout(lines, round(size[0]), round(size[1]), QPointF(left, top), _mark(lines, pad, top), places)


# Under the picture


def under_picture(
    text: str, texts: Sequence[str], px: int, signs: Signs, width: float, height: float, panes: int = 1
) -> Layout:
    """Under a picture, in a window of that size: as high for each of the texts, so that nothing jumps."""
    column = _column(signs, px, width)
    beside = max((row.width() + font(px).pixelSize() for row in column), default=0.0)
    room = min(width - 2.0 * MARGIN_PX - beside, UNDER_WIDEST_EM * font(px).pixelSize())
    share = UNDER_SHARE if panes == 1 else PANES_SHARE
    fitted = [fit(some, px, room, share * height, UNDER_MOST * height, MARK_EM) for some in (text, *texts)]
    shown = [some for some in fitted if some.texts] or fitted[:1]
    base = min(shown, key=lambda some: some.px)
    rows = tuple(replace(row, px=min(row.px, _usual_px(base.px))) for row in column)
    if not rows and any(signs.shape()):
        rows = (_fitting(signs, base.px, width - 3.0 * MARGIN_PX - _indent(base)),)
    words = (max(_indent(some) + some.width for some in shown), max(_high(some) for some in shown))
    return _strip(fitted[0], base, words, rows, bool(column), width)


def _column(signs: Signs, px: int, width: float) -> tuple[SignRow, ...]:
    """The signs one below the other where they have room beside the text."""
    kinds = (Signs(signs.pressure, None, signs.still), Signs(None, signs.breath, signs.still))
    shown = [kind for kind in kinds if any(kind.shape())]
    for size in range(_usual_px(px), SMALLEST_SIGNS_PX - 1, -1):
        rows = tuple(SignRow(kind, size) for kind in shown)
        if max((row.width() for row in rows), default=0.0) <= COLUMN_SHARE * width:
            return rows
    return ()


def _strip(
    lines: Lines,
    base: Lines,
    words: tuple[float, float],
    rows: tuple[SignRow, ...],
    beside: bool,
    width: float,
) -> Layout:
    """Number, text and signs in the middle; `words` is the room (width, height) for the largest text."""
    gap, pad = font(base.px).pixelSize(), 0.5 * _pad(base) + 2.0
    across, high = max((row.width() for row in rows), default=0.0), sum(row.height() for row in rows)
    group = words[0] + (gap + across if beside else 0.0)
    start = max((width - group) / 2.0, MARGIN_PX)
    below = _gap(base) + high if rows and not beside else 0.0
    inner = max(words[1], high) if beside else words[1] + below
    top = pad + (inner - below - _high(lines)) / 2.0
    y = pad + ((inner - high) / 2.0 if beside else inner - high)
    left, places = start + (words[0] + gap if beside else _indent(base)), []
    for row in rows:
        places.append((row, QPointF(left, y)))
        y += row.height()
    size, text = (round(width), round(inner + 2.0 * pad)), QPointF(start + _indent(lines), top)
    return Layout(lines, *size, text, _mark(lines, start, top), tuple(places), under=True)


# Both


def _usual_px(px: int) -> int:
    return min(max(round(SIGNS_SHARE * px), SMALLEST_SIGNS_PX), px)


def _fitting(signs: Signs, px: int, room: float) -> SignRow:
    """A row of signs below letters of a size: smaller where there is no room for it."""
    size = _usual_px(px)
    while size > LEAST_SIGNS_PX and SignRow(signs, size).width() > room:
        size -= 1
    if signs.breath is not None and signs.pressure is not None and SignRow(signs, size).width() > room:
        return _fitting(replace(signs, breath=None), px, room)
    return SignRow(signs, size)


def _pad(lines: Lines) -> float:
    return max(0.55 * font(lines.px).pixelSize(), 8.0)


def _gap(lines: Lines) -> float:
    return 0.22 * font(lines.px).pixelSize()


def _indent(lines: Lines) -> float:
    """For the number of the step, before the text."""
    return 1.7 * font(lines.px).pixelSize() if lines.texts else 0.0


def _high(lines: Lines) -> float:
    return len(lines.texts) * lines.height


def _mark(lines: Lines, left: float, top: float) -> QRectF:
    side = 1.2 * font(lines.px).pixelSize()
    return QRectF(left, top + (lines.height - side) / 2.0, side, side)
