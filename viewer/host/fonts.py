"""Fonts for the chosen language: whether this computer has the glyphs, and which package brings them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from viewer.host.libraries import FONT_PACKAGE, install_line
from viewer.language import tr

CHINESE_PACKAGE: Final = "fonts-noto-cjk"
SAMPLE: Final = {"zh": "按揉背部肩胛骨脊柱"}
"""Characters without which a language cannot be read; other languages are written in Latin letters."""
_SAMPLES: Final = {**SAMPLE, "latin": "ÄöüßÉñ¿–×"}
_USUAL: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("linux", "zh"): (
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    ),
    ("darwin", "zh"): (
        "/System/Library/Fonts/PingFang.ttc",
        "/System/Library/Fonts/STHeiti Light.ttc",
        "/System/Library/Fonts/Hiragino Sans GB.ttc",
    ),
    ("win32", "zh"): (
        r"C:\Windows\Fonts\msyh.ttc",
        r"C:\Windows\Fonts\simhei.ttf",
        r"C:\Windows\Fonts\simsun.ttc",
    ),
    ("linux", "latin"): ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",),
    ("darwin", "latin"): ("/System/Library/Fonts/Helvetica.ttc",),
    ("win32", "latin"): (r"C:\Windows\Fonts\segoeui.ttf", r"C:\Windows\Fonts\arial.ttf"),
}
"""Platform and script → where its fonts usually lie."""
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
def file_for(script: Literal["zh", "latin"]) -> Path | None:
    """A font file of this computer with the glyphs of a script; None where no usual place has one."""
    sample = _SAMPLES[script]
    return next((path for path in _candidates(script) if path.is_file() and has_glyphs(path, sample)), None)


def has_glyphs(file: Path, characters: Iterable[str]) -> bool:
    """Whether a font file has a glyph for each of some characters; False where it cannot be read."""
    from PIL import ImageFont

    try:
        font = ImageFont.truetype(str(file), 24)
    except OSError:
        return False
    nothing = bytes(font.getmask(NOWHERE))
    return all(bytes(font.getmask(letter)) != nothing for letter in characters)


def _candidates(script: str) -> list[Path]:
    platform = sys.platform if sys.platform in ("win32", "darwin") else "linux"
    asked = _of_fontconfig(script) if platform == "linux" else []
    return [*asked, *map(Path, _USUAL[platform, script])]


def _of_fontconfig(script: str) -> list[Path]:
    asked = ["fc-match", f"sans:lang={'zh-cn' if script == 'zh' else 'de'}", "--format=%{file}"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [Path(answer.stdout.strip())] if answer.returncode == 0 and answer.stdout.strip() else []
