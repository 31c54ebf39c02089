"""Everybody can read it: contrasts of every theme, and pressure told apart by every eye."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.helpers.pictures import contrast_of, linear_of
from viewer.state.choices import THEMES, Theme
from viewer.ui import captions, mirror_picture, overlay, pane_frames, share_note, skin_marks
from viewer.ui.style import COLOURS, apply_theme, pressure_colour

TEXTS = ("text", "quiet", "accent", "warning", "broken")
GROUNDS = ("window", "panel", "hover")
LIT = (("text", "tint"), ("accent", "tint"), ("text", "warning_tint"), ("warning", "warning_tint"))
FAINT = (("faint", "panel"), ("quiet", "tint"))
FILLED = (("on_accent", "accent"), ("broken", "warning_tint"))
MARKS = ("accent", "edge", "text", "warning", "broken")
"""Icons, rings round the focus, outlines of controls: 3 : 1 (WCAG 2.2, 1.4.11)."""

DEFICIENT = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Linear RGB as somebody sees it who lacks one kind of cone.

Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency",
IEEE TVCG 15 (2009) 1291-1298, the matrices of severity 1.0.
"""
STEPS = (0.2, 0.5, 0.9)
LIGHT_MEDIUM_FIRM = 15.0
"""Steps of lightness L* that are seen at a glance, on small patches and in grey print too."""


def rgb(colour: str) -> NDArray[np.uint8]:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.uint8)


def ratio(one: str, other: str) -> float:
    return float(contrast_of(rgb(one), rgb(other)))


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_on_every_ground(theme: Theme) -> None:
    colours = COLOURS[theme]
    for ink, ground in (*product(TEXTS, GROUNDS), *LIT, *FAINT, *FILLED):
        found = ratio(getattr(colours, ink), getattr(colours, ground))
        assert found >= 4.5, f"{ink} on {ground}: {found:.2f}, should be 4.5"


@pytest.mark.parametrize("theme", THEMES)
def test_icons_rings_and_outlines(theme: Theme) -> None:
    colours = COLOURS[theme]
    for mark, ground in product(MARKS, ("window", "panel")):
        found = ratio(getattr(colours, mark), getattr(colours, ground))
        assert found >= 3.0, f"{mark} on {ground}: {found:.2f}, should be 3"


def test_high_contrast_deserves_its_name() -> None:
    colours = COLOURS["contrast"]
    for ink in ("text", "quiet", "accent", "warning", "broken"):
        assert ratio(getattr(colours, ink), colours.panel) >= 7.0, ink


def lab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE L*a*b* (D65) of linear sRGB."""
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    part = to_xyz @ np.clip(linear, 0.0, 1.0) / np.array([0.95047, 1.0, 1.08883])
    bent = np.where(part > (6 / 29) ** 3, np.cbrt(part), part / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def linear(pressure: float) -> NDArray[np.float64]:
    colour = pressure_colour(pressure)
    parts = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return linear_of(parts)


@pytest.mark.parametrize("sight", ["all colours", *DEFICIENT])
def test_light_medium_and_firm_differ_for_every_eye(sight: str) -> None:
    seen = np.array(DEFICIENT[sight]) if sight in DEFICIENT else np.eye(3)
    colours = [lab(seen @ linear(pressure)) for pressure in STEPS]
    for one, other in combinations(colours, 2):
        assert np.linalg.norm(one - other) >= 25.0, (sight, one, other)
        assert abs(one[0] - other[0]) >= LIGHT_MEDIUM_FIRM, (sight, one, other)
    assert colours[0][0] < colours[1][0] < colours[2][0], "firmer is brighter, for every eye"


@pytest.mark.parametrize("theme", THEMES)
def test_what_an_empty_field_asks_for_and_what_cannot_be_chosen(qapp: QApplication, theme: Theme) -> None:
    """Readable, and told from what was written and from what can be chosen, also in high contrast."""
    colours = COLOURS[theme]
    apply_theme(qapp, theme)
    try:
        for field in (QLineEdit(), QPlainTextEdit()):
            field.ensurePolished()
            assert field.palette().placeholderText().color() == QColor(colours.faint)
        assert ratio(colours.text, colours.faint) >= 1.8
    finally:
        apply_theme(qapp, "light")


PLATES = (
    (captions.PLATE_ALPHA, ("text", "quiet")),
    (overlay.PLATE_ALPHA, ("text", "quiet")),
    (skin_marks.PLATE_ALPHA, ("text",)),
    (pane_frames.PLATE_ALPHA, ("text",)),
    (mirror_picture.PLATE_ALPHA, ("text",)),
    (share_note.PLATE_ALPHA, ("text",)),
)
"""How solid the plates are on which words stand over the picture, and in which colours."""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("behind", [0, 255])
def test_words_on_plates_over_the_picture(theme: Theme, behind: int) -> None:
    """Over the darkest and the lightest picture: captions, names, what is measured, panes, mirror, notes."""
    colours = COLOURS[theme]
    for solid, inks in PLATES:
        seen = np.round(solid * rgb(colours.panel) + (1.0 - solid) * behind).astype(np.uint8)
        for ink in inks:
            found = float(contrast_of(rgb(getattr(colours, ink)), seen))
            assert found >= 4.5, f"{ink} on a plate of {solid} over {behind}: {found:.2f}"


def test_letters_on_the_skin_bring_their_own_ground() -> None:
    assert ratio(overlay.TAG_INK, overlay.TAG_HALO) >= 4.5
    assert ratio(skin_marks.INK, skin_marks.HALO) >= 4.5
