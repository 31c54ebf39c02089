"""Fonts for the chosen language: whether this computer has the glyphs, and which package brings them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import ImageFont

from viewer.host.libraries import FONT_PACKAGE, install_line
from viewer.language import tr

CHINESE_PACKAGE: Final = "fonts-noto-cjk"
SAMPLE: Final = {"zh": "按揉背部肩胛骨脊柱"}
"""Characters without which a language cannot be read; other languages are written in Latin letters."""
_LINUX: Final = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
)
_MACOS: Final = (
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/STHeiti Light.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
)
_WINDOWS: Final = (
    r"C:\Windows\Fonts\msyh.ttc",
    r"C:\Windows\Fonts\simhei.ttf",
    r"C:\Windows\Fonts\simsun.ttc",
)
NOWHERE: Final = "\U0010fffe"
"""A character that no font has: what is drawn instead is what a font draws for all it lacks."""


def remedy_for(language: str) -> str:
    """How to get the glyphs of a language on this computer."""
    if sys.platform == "win32":
        return tr("Install “Chinese (Simplified) Supplemental Fonts” in Settings, Apps, Optional features.")
    if sys.platform == "darwin":
        return tr("Install a font with Simplified Chinese, such as PingFang SC, with Font Book.")
    package = CHINESE_PACKAGE if language in SAMPLE else FONT_PACKAGE
    return tr(
        "Install the package {package} (Debian, Ubuntu): {command}",
        package=package,
        command=install_line([package]),
    )


@lru_cache(maxsize=8)
def file_for(language: str) -> Path | None:
    """A font file of this computer with the glyphs of a language; None where no usual place has one."""
    sample = SAMPLE.get(language, "")
    return next((path for path in _candidates(language) if path.is_file() and has_glyphs(path, sample)), None)


def has_glyphs(file: Path, characters: Iterable[str]) -> bool:
    """Whether a font file has a glyph for each of some characters; False where it cannot be read."""
    try:
        font = ImageFont.truetype(str(file), 24)
    except OSError:
        return False
    nothing = bytes(font.getmask(NOWHERE))
    return all(bytes(font.getmask(letter)) != nothing for letter in characters)


def _candidates(language: str) -> list[Path]:
    usual = {"win32": _WINDOWS, "darwin": _MACOS}.get(sys.platform, _LINUX)
    asked = [] if sys.platform in ("win32", "darwin") else _of_fontconfig(language)
    return [*asked, *map(Path, usual)]


def _of_fontconfig(language: str) -> list[Path]:
    asked = ["fc-match", f"sans:lang={'zh-cn' if language == 'zh' else language}", "--format=%{file}"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [Path(answer.stdout.strip())] if answer.returncode == 0 and answer.stdout.strip() else []
