"""What colour everything is: four skin tones, hair, clothes, and how they are painted on a figure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.body.surface import Figure, Piece
from viewer.scene.arrays import Bytes, Singles, singles
from viewer.scene.noise import smooth_noise
from viewer.state.choices import Looks, Tone

Colour = tuple[float, float, float]


def rgb(hexadecimal: str) -> Colour:
    """``#RRGGBB`` as three numbers 0 to 1, still in sRGB."""
    red, green, blue = bytes.fromhex(hexadecimal.lstrip("#"))
    return red / 255, green / 255, blue / 255


SKIN: dict[Tone, Colour] = {
    "light": rgb("#E6C3AD"),
    "medium": rgb("#C4977A"),
    "tan": rgb("#99694D"),
    "deep": rgb("#694634"),
}
HAIR: dict[Tone, Colour] = {
    "light": rgb("#8A6238"),
    "medium": rgb("#4A3222"),
    "tan": rgb("#2E211B"),
    "deep": rgb("#1F1A19"),
}


@dataclass(frozen=True)
class Wardrobe:
    """Plain cloth colours, sRGB."""

    shirt: Colour = rgb("#44708A")
    trousers: Colour = rgb("#454B5A")
    drape: Colour = rgb("#CBD3D0")
    eyes: Colour = rgb("#E4DFD8")


@dataclass(frozen=True)
class Surface:
    """How a material takes the light: how far it seeps in (skin), and the strength of the weak highlight."""

    seep: float
    gloss: float


SURFACES: dict[str, Surface] = {
    "skin": Surface(1.0, 0.55),
    "eyes": Surface(0.0, 1.6),
    "hair": Surface(0.0, 0.5),
    "cloth": Surface(0.0, 0.0),
    "padding": Surface(0.0, 0.22),
}


def luminance(colour: Colour) -> float:
    """Relative luminance 0 to 1 of an sRGB colour."""
    c = np.asarray(colour)
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(one: Colour, other: Colour) -> float:
    """Ratio of the two luminances, 1 or more."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 1e-6) / (low + 1e-6)


def paint(figure: Figure, person: str, looks: Looks, wardrobe: Wardrobe | None = None) -> Bytes:
    """Colours (n, 3) of a figure's points; ``person`` is ``receiver`` or ``giver``."""
    cloth = wardrobe or Wardrobe()
    tone = looks.receiver_tone if person == "receiver" else looks.giver_tone
    out = np.zeros((len(figure.points_mm), 3), dtype=np.float32)
    for piece in figure.pieces:
        out[piece.rows] = _piece_colour(figure.points_mm[piece.rows], piece, tone, cloth)
    return (np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8)


def materials(figure: Figure) -> Singles:
    """(n, 2) seep and gloss of a figure's points."""
    out = np.zeros((len(figure.points_mm), 2), dtype=np.float32)
    for piece in figure.pieces:
        kind = SURFACES[piece.name if piece.name in SURFACES else "cloth"]
        out[piece.rows] = kind.seep, kind.gloss
    return out


def _piece_colour(rest_mm: Singles, piece: Piece, tone: Tone, cloth: Wardrobe) -> Singles:
    if piece.name == "skin":
        return skin_colour(rest_mm, piece.flush, tone)
    if piece.name == "hair":
        return _streaked(rest_mm, HAIR[tone])
    if piece.name == "eyes":
        return _eyes(rest_mm, cloth.eyes)
    base = np.asarray(getattr(cloth, piece.name, cloth.drape), dtype=np.float32)
    return base * (1 + 0.025 * smooth_noise(rest_mm, 45.0, seed=5))[:, None]


def skin_colour(rest_mm: Singles, flush: Singles, tone: Tone) -> Singles:
    """Colours (n, 3), 0 to 1, of skin points at rest (n, 3).

    A faint mottling that is fixed to the skin lets one see it being drawn along; ``flush`` (n,) reddens it.
    """
    base = np.asarray(SKIN[tone], dtype=np.float32)
    broad, fine = smooth_noise(rest_mm, 70.0, seed=1), smooth_noise(rest_mm, 21.0, seed=2)
    warm = smooth_noise(rest_mm, 60.0, seed=3)
    mottled = base * (1 + 0.018 * broad + 0.03 * fine)[:, None]
    mottled = mottled * (1 + warm[:, None] * singles([0.006, -0.010, -0.008]))
    red = base * singles([1.03, 0.87, 0.85])
    share = np.clip(flush, 0, 1)[:, None]
    return np.asarray(mottled * (1 - share) + red * share, dtype=np.float32)


def _streaked(rest_mm: Singles, base: Colour) -> Singles:
    """Hair: lengthwise streaks, so that it does not look like a cap."""
    stretched = rest_mm * singles([1.0, 0.2, 0.4])
    streaks = 0.10 * smooth_noise(stretched, 6.0, seed=7) + 0.06 * smooth_noise(rest_mm, 40.0, seed=8)
    return np.asarray(base, dtype=np.float32) * (1 + streaks)[:, None]


def _eyes(rest_mm: Singles, white: Colour) -> Singles:
    """Eyeballs with a brown iris around the foremost point of each."""
    out = np.tile(np.asarray(white, dtype=np.float32), (len(rest_mm), 1))
    for side in (rest_mm[:, 0] < 0, rest_mm[:, 0] >= 0):
        if not side.any():
            continue
        ball = rest_mm[side]
        front = ball[np.argmin(ball[:, 2])]
        near = np.linalg.norm(ball - front, axis=1)
        iris = np.clip(1.4 - near / 5.0, 0, 1)[:, None]
        out[side] = out[side] * (1 - iris) + singles([0.16, 0.10, 0.07]) * iris
    return out
