"""Letters for words on pictures: Pillow's own font, or one of this computer that has the characters."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from viewer.host.fonts import file_for

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
FIRST_CHINESE = "\u2e80"
SIMPLIFIED = ("SC", "GB", "CN")
MOST_FACES = 12


def letters_for(text: str, size_px: float) -> Font:
    """A font for a text at a size in pixels: Pillow's own, which knows ASCII, else one of this computer.

    Where the computer has none, characters are boxes: whoever asks for pictures looks that up before.
    """
    if text.isascii():
        return ImageFont.load_default(size_px)
    chinese = any(letter >= FIRST_CHINESE for letter in text)
    file = file_for("zh" if chinese else "latin")
    if file is None:
        return ImageFont.load_default(size_px)
    return ImageFont.truetype(str(file), size_px, index=_face(file))


@lru_cache(maxsize=4)
def _face(file: Path) -> int:
    """Which of the faces in a file is for simplified Chinese: the same characters look otherwise in Japan."""
    for index in range(MOST_FACES):
        try:
            family, _ = ImageFont.truetype(str(file), 12, index=index).getname()
        except OSError:
            break
        if any(part in SIMPLIFIED for part in (family or "").split()):
            return index
    return 0
