"""What is written over the picture: labels with leader lines, numbers, bands, and the name at the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from viewer.ports import BandShape, Hover, Label, Notes, Tag
from viewer.ui.caption_text import narrowest
from viewer.ui.label_layout import Placed, Wanted, covers, lay_out, pushed_apart, thinned
from viewer.ui.skin_marks import SkinPainter
from viewer.ui.style import COLOURS, Colours, font

LABEL_PX = 22
LABEL_SMALL_PX = 18
LABEL_TINY_PX, LABEL_LEAST_PX = 15, 8
NUMBER_PX = 17
LATIN_PX = 15
READING_PX = 18
TAG_PX, TAG_SMALL_PX = 24, 17
TAG_INK, TAG_HALO, TAG_HALO_PX = "#FFFFFF", "#14181B", 5.0
ON_MARK_PX = 12.0
PLATE_ALPHA = 0.92
BAND_ALPHA = 0.32
_LEFT = int(Qt.AlignmentFlag.AlignLeft)
WIDEST_SHARE, STRONG_SHARE = 0.36, 0.56
NARROW_SHARE, NARROW_STRONG_SHARE = 0.38, 0.8
"""Of the picture's width a name may have so much; that of what is selected is rather shown whole."""
SMALL_BELOW_PX, TINY_BELOW_PX = 460, 560
"""In a lower view labels are smaller, so that as many find room, and in a narrow pane once more."""


class Overlay:
    """Keeps where labels were from picture to picture, and paints; `scale` is real pixels per unit."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._colours = COLOURS["light"]
        self._notes = Notes()
        self._hover: Hover | None = None
        self._pointer = QPointF()
        self._placed: tuple[Placed, ...] = ()
        self._texts: dict[str, str] = {}
        self._anchors: dict[str, QPointF] = {}
        self._strong: set[str] = set()
        self._size = LABEL_PX
        self._plates: tuple[str, ...] = ()
        self.floor_px = 0

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The labels as they were painted last."""
        return self._placed

    @property
    def texts(self) -> list[str]:
        """What the labels say that were painted last."""
        return [self._texts[placed.id] for placed in self._placed]

    def anchor(self, structure: str) -> QPointF:
        """What a label that was painted points at, device-independent."""
        return self._anchors[structure]

    @property
    def notes(self) -> Notes:
        """What is written over the picture."""
        return self._notes

    @property
    def hover(self) -> Hover | None:
        """The name at the pointer."""
        return self._hover

    def set_colours(self, colours: Colours) -> None:
        """Write in the colours of a theme."""
        self._colours = colours

    def set_notes(self, notes: Notes) -> None:
        """Take what is written over the next picture."""
        self._notes = notes

    def set_hover(self, hover: Hover | None) -> None:
        """Take the name at the pointer."""
        self._hover = hover

    def set_floor(self, px: int) -> None:
        """So much of the picture's lower edge is covered by something else: no label is put there."""
        self.floor_px = px

    def set_pointer(self, place: QPointF) -> None:
        """Take where the pointer is, device-independent."""
        self._pointer = place

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return self._hover is None and self._notes == Notes()

    def paint(
        self, painter: QPainter, width: float, height: float, scale: float, name: QRectF | None = None
    ) -> None:
        """Write everything over a picture of that size, device-independent; off the pane's own name."""
        notes = self._notes
        if self.empty:
            self._placed, self._plates = (), ()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in notes.bands:
            self._paint_band(painter, band, scale)
        self._place_labels(notes.labels, width, height - self.floor_px, scale)
        for placed in self._placed:
            self._paint_leader(painter, placed)
        self._paint_numbers(painter, notes.numbers, scale)
        self._paint_tags(painter, notes.tags, scale)
        for band in notes.bands:
            self._paint_band_name(painter, band, width, height, scale)
        for placed in self._placed:
            box = QRectF(placed.left, placed.top, placed.width, placed.height)
            chosen = placed.id in self._strong
            self._paint_plate(painter, box, self._texts[placed.id], self._letters(chosen), chosen)
        free = QRectF(0.0, 0.0, width, height - self.floor_px)
        SkinPainter(painter, self._colours, (width, height), scale, free, name).paint(notes)
        if self._hover is not None and not self._said_already(self._hover, scale):
            self._paint_hover(painter, self._hover, width, height)

    # Labels

    def _letters(self, strong: bool) -> QFont:
        return font(self._size, bold=strong)

    def _place_labels(self, labels: Sequence[Label], width: float, height: float, scale: float) -> None:
        self._strong = {label.id for label in labels if label.strong}
        self._size = self._fitting(labels, width, height)
        wanted = []
        for label in labels:
            letters = QFontMetricsF(self._letters(label.strong))
            lines = narrowest(label.text, self._letters(label.strong), _widest(label.strong, width))
            across = max(letters.horizontalAdvance(line) for line in lines)
            room = across + 18.0, len(lines) * letters.height() + 6.0
            self._texts[label.id] = "\n".join(lines)
            place = label.x_px / scale, label.y_px / scale
            wanted.append(Wanted(label.id, *room, *place, dear=label.strong))
        self._placed = lay_out(wanted, width, height, self._placed)
        self._anchors = {w.id: QPointF(w.x, w.y) for w in wanted}

    def _fitting(self, labels: Sequence[Label], width: float, height: float) -> int:
        """How large names are written: smaller where they have no room, in bounds; then in several lines."""
        usual = _letters_px(width, height)
        for size in range(usual, LABEL_LEAST_PX, -1):
            self._size = size
            letters = {strong: QFontMetricsF(self._letters(strong)) for strong in (False, True)}
            if font(size).pixelSize() <= LABEL_TINY_PX or all(
                letters[one.strong].horizontalAdvance(one.text) <= _widest(one.strong, width)
                for one in labels
            ):
                return size
        return min(LABEL_LEAST_PX, usual)

    def _paint_leader(self, painter: QPainter, placed: Placed) -> None:
        anchor, strong = self._anchors[placed.id], placed.id in self._strong
        middle = placed.top + placed.height / 2.0
        inner = placed.left + (placed.width if placed.column == "left" else 0.0)
        line = QPolygonF([QPointF(inner, middle), QPointF(placed.bend_x, middle), anchor])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QColor(self._colours.accent if strong else self._colours.text)
        for colour, thick in ((QColor(self._colours.panel), 4.5), (ink, 2.5 if strong else 1.75)):
            pen = QPen(colour, thick)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)
        painter.setPen(QPen(QColor(self._colours.panel), 1.5))
        painter.setBrush(ink)
        painter.drawEllipse(anchor, 4.5, 4.5)

    def _paint_plate(
        self, painter: QPainter, box: QRectF, text: str, letters: QFont, strong: bool = False
    ) -> None:
        ground = QColor(self._colours.panel)
        ground.setAlphaF(PLATE_ALPHA)
        edge = self._colours.accent if strong else self._colours.edge
        painter.setPen(QPen(QColor(edge), 2.5 if strong else 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(letters)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # Numbers

    def _paint_numbers(self, painter: QPainter, numbers: Sequence[Label], scale: float) -> None:
        letters = font(NUMBER_PX, bold=True, tabular=True)
        metrics = QFontMetricsF(letters)
        texts = {number.id: number.text for number in numbers}
        wanted = [
            Wanted(
                n.id,
                max(metrics.horizontalAdvance(n.text) + 8.0, metrics.height()),
                metrics.height() - 1.0,
                n.x_px / scale,
                n.y_px / scale,
            )
            for n in numbers
        ]
        free = [w for w in wanted if not any(covers(placed, w) for placed in self._placed)]
        kept = thinned(free, self._plates)
        self._plates = tuple(plate.id for plate in kept)
        for plate in kept:
            box = QRectF(0.0, 0.0, plate.width, plate.height)
            box.moveCenter(QPointF(plate.x, plate.y))
            self._paint_plate(painter, box, texts[plate.id], letters)

    # Letters and numbers on the skin

    def _paint_tags(self, painter: QPainter, tags: Sequence[Tag], scale: float) -> None:
        """All of them, each beside the others."""
        fonts = [font(TAG_SMALL_PX if tag.small else TAG_PX, bold=True) for tag in tags]
        rooms = [QFontMetricsF(letters) for letters in fonts]
        sizes = [
            (room.horizontalAdvance(tag.text), room.capHeight())
            for tag, room in zip(tags, rooms, strict=True)
        ]
        places = pushed_apart(
            [(tag.x_px / scale, tag.y_px / scale) for tag in tags],
            [max(size) / 2 + TAG_HALO_PX / 2 for size in sizes],
        )
        for tag, letters, (across, cap), (x, y) in zip(tags, fonts, sizes, places, strict=True):
            outline = QPainterPath()
            outline.addText(QPointF(x - across / 2, y + cap / 2), letters, tag.text)
            self._paint_tag(painter, outline, TAG_HALO_PX - 1.0 if tag.small else TAG_HALO_PX)

    def _paint_tag(self, painter: QPainter, outline: QPainterPath, halo_px: float) -> None:
        """White in a dark halo: it can be read on every skin and every colour."""
        pen = QPen(QColor(TAG_HALO), halo_px)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
        painter.fillPath(outline, QColor(TAG_INK))

    # Bands

    def _paint_band(self, painter: QPainter, band: BandShape, scale: float) -> None:
        fill = QColor(self._colours.accent)
        fill.setAlphaF(BAND_ALPHA)
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(self._colours.accent), 2.0))
        painter.drawPolygon(_polygon(band, scale))

    def _paint_band_name(
        self, painter: QPainter, band: BandShape, width: float, height: float, scale: float
    ) -> None:
        letters, around = font(LABEL_SMALL_PX, bold=True), _polygon(band, scale).boundingRect()
        room = QFontMetricsF(letters)
        box = QRectF(0.0, 0.0, room.horizontalAdvance(band.text) + 18.0, room.height() + 6.0)
        box.moveCenter(QPointF(around.center().x(), around.bottom() + box.height()))
        self._paint_plate(painter, _within(box, width, height), band.text, letters, strong=True)

    # The name at the pointer

    def _said_already(self, hover: Hover, scale: float) -> bool:
        """Whether the pointer rests on a point that is measured: its words stand beside it."""
        places = [QPointF(m.x_px / scale, m.y_px / scale) for m in self._notes.marks if m.text]
        return hover.plain and any((place - self._pointer).manhattanLength() < ON_MARK_PX for place in places)

    def _paint_hover(self, painter: QPainter, hover: Hover, width: float, height: float) -> None:
        large, small = font(LABEL_PX, bold=True), font(LATIN_PX)
        if hover.plain:
            large, small = font(READING_PX, bold=True), font(READING_PX)
        small.setItalic(not hover.plain)
        upper, lower = QFontMetricsF(large), QFontMetricsF(small)
        across = max(upper.horizontalAdvance(hover.english), lower.horizontalAdvance(hover.latin)) + 24.0
        down = _high(upper, hover.english) + (_high(lower, hover.latin) if hover.latin else 0.0) + 10.0
        box = QRectF(self._pointer.x() + 16.0, self._pointer.y() + 20.0, across, down)
        if box.bottom() > height - 4.0:
            box.moveBottom(self._pointer.y() - 8.0)
        box = _within(box, width, height)
        self._paint_plate(painter, box, "", large)
        inner = box.adjusted(12.0, 5.0, -12.0, -5.0)
        painter.setFont(large)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, hover.english)
        painter.setFont(small)
        painter.setPen(QColor(self._colours.quiet))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, hover.latin)


def _high(letters: QFontMetricsF, text: str) -> float:
    """How high a line is: Chinese letters may come from another font, which is higher."""
    return max(letters.height(), letters.boundingRect(QRectF(), _LEFT, text).height())


def _letters_px(width: float, height: float) -> int:
    """How large names are written in a picture, or a pane, of that size."""
    if width < TINY_BELOW_PX:
        return LABEL_TINY_PX
    return LABEL_PX if height >= SMALL_BELOW_PX else LABEL_SMALL_PX


def _widest(strong: bool, width: float) -> float:
    """How wide a name may be in a picture, or a pane, of that width: in a narrow one a larger share."""
    if width < TINY_BELOW_PX:
        return (NARROW_STRONG_SHARE if strong else NARROW_SHARE) * width
    return (STRONG_SHARE if strong else WIDEST_SHARE) * width


def _polygon(band: BandShape, scale: float) -> QPolygonF:
    return QPolygonF([QPointF(x / scale, y / scale) for x, y in band.outline_px])


def _within(box: QRectF, width: float, height: float) -> QRectF:
    """The box moved into the picture."""
    moved = QRectF(box)
    moved.moveLeft(max(min(box.left(), width - box.width() - 4.0), 4.0))
    moved.moveTop(max(min(box.top(), height - box.height() - 4.0), 4.0))
    return moved
