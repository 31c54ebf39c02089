"""The look: colours for light, dark and high contrast, Fusion with our palette, tinted line icons."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from viewer import paths
from viewer.state.choices import TextSize, Theme, Tone
from viewer.state.pressure_colours import step_colour
from viewer.state.words import pressure_word
from viewer.ui import text_scale

BODY_PX: Final = 14
TITLE_PX: Final = 18
ICON_PX: Final = 24
BAR_PX: Final = 64


@dataclass(frozen=True)
class Colours:
    """The colours of one theme, as `#RRGGBB`."""

    window: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    tint: str  # a light wash of the accent: what is lit, pressed, chosen
    hover: str
    warning: str
    warning_tint: str
    broken: str  # what must not be, beside the warning, which may be
    edge: str  # the line round a control, at least 3 : 1
    faint: str  # what cannot be chosen now, headings in menus, and what an empty field asks for


COLOURS: Final[dict[Theme, Colours]] = {
    "light": Colours(
        window="#F6F4F1", panel="#FFFFFF", line="#E3DED8", text="#22262A", quiet="#5B636B",
        accent="#1F6F78", on_accent="#FFFFFF", tint="#E3EFF0", hover="#F0EDE9",
        warning="#A4480F", warning_tint="#FBEFE5", broken="#B3261E", edge="#868D94", faint="#6D747B",
    ),
    "dark": Colours(
        window="#1E2124", panel="#262A2E", line="#3A3F45", text="#EDEBE8", quiet="#A9B0B7",
        accent="#5FB6BF", on_accent="#14191B", tint="#2A3E42", hover="#30353A",
        warning="#F0A05A", warning_tint="#3B3029", broken="#FF8A80", edge="#7E868D", faint="#8F979E",
    ),
    "contrast": Colours(
        window="#000000", panel="#000000", line="#FFFFFF", text="#FFFFFF", quiet="#FFFFFF",
        accent="#FFE14D", on_accent="#000000", tint="#3A3300", hover="#333333",
        warning="#FFB36B", warning_tint="#2A1600", broken="#FF8A8A", edge="#FFFFFF", faint="#A6A6A6",
    ),
}  # fmt: skip

# The patches in the menus; a test holds them near what the scene paints.
TONE_SWATCHES: Final[dict[Tone, str]] = {
    "light": "#E6C3AD",
    "medium": "#C4977A",
    "tan": "#99694D",
    "deep": "#694634",
}


def pressure_colour(pressure: float) -> QColor:
    """The colour of a pressure 0..1: one each for light, medium and firm."""
    return QColor.fromRgbF(*step_colour(pressure_word(pressure)))


def apply_theme(app: QApplication, theme: Theme, text_size: TextSize = "normal") -> None:
    """Dress the whole program: Fusion, our palette, our style sheet, texts of that size."""
    text_scale.choose(app, text_size)
    colours = COLOURS[theme]
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(colours))
    app.setStyleSheet(_style_sheet(colours))


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.warning,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Accent: colours.accent,
    }
    palette = QPalette(QColor(colours.window))
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette


def _style_sheet(colours: Colours) -> str:
    text = _text_of("styles", "window.qss")
    for name, value in sorted(asdict(colours).items(), key=lambda item: -len(item[0])):
        text = text.replace(f"@{name}", value)
    text = text.replace("@row", f"{max(22, text_scale.px(17))}px")
    return re.sub(
        r"font-size: (\d+)px", lambda rule: f"font-size: {text_scale.letters_px(int(rule[1]))}px", text
    )


@lru_cache
def _text_of(folder: str, name: str) -> str:
    return (paths.RESOURCES / folder / name).read_text(encoding="utf-8")


def icon(name: str, colour: str) -> QIcon:
    """One of our line icons (`resources/icons/<name>.svg`) in one colour, sharp at every scale."""
    made = QIcon()
    for scale in (1, 2, 3):
        made.addPixmap(pixmap(name, colour, ICON_PX, scale))
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size_px: int, scale: float) -> QPixmap:
    """An icon drawn at `size_px` device-independent pixels for a screen of that scale."""
    text = _text_of("icons", f"{name}.svg").replace("currentColor", colour)
    side = round(size_px * scale)
    image = QPixmap(QSize(side, side))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


def font(size_px: int, bold: bool = False, tabular: bool = False) -> QFont:
    """The system's interface font, at a size for normal texts; `tabular` figures are equally wide."""
    made = QFont(QApplication.font())
    made.setPixelSize(text_scale.letters_px(size_px))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def label(text: str, parent: QWidget | None = None, role: str = "", wrap: bool = False) -> QLabel:
    """A plain text label; `role` is what the style sheet knows it by."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made
