"""One moment as a PNG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from viewer.export.camera_work import Seen, camera_on
from viewer.state.choices import Looks, Theme, ViewName

if TYPE_CHECKING:
    from viewer.motion.scored import Score


def save_picture(
    score: Score,
    time_s: float,
    view: ViewName,
    size: tuple[int, int],
    path: Path,
    looks: Looks | None = None,
    theme: Theme = "light",
    *,
    seen: Seen | None = None,
) -> None:
    """Draw one moment as finely as the program can and save it.

    Args:
        score: the prepared stroke.
        time_s: brought within the stroke first.
        view: one of the named views.
        size: width and height in pixels.
        path: where to; an existing file is replaced.
        looks: skin tones; the usual ones if not given.
        theme: colours of the backdrop.
        seen: which layers are drawn, and what is outlined; the surface if not given.

    Raises:
        OSError: the file cannot be written.
    """
    with camera_on(score, size, looks, theme, seen) as camera:
        picture = camera.take(time_s, view)
    Image.fromarray(picture).save(path, format="PNG")
