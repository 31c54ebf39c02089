"""A contact sheet: moments of a stroke side by side, one row for each view, times written in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PIL import Image, ImageDraw

from viewer.export.camera_work import Seen, camera_on
from viewer.export.lettering import letters_for
from viewer.language import later, tr
from viewer.state.choices import Looks, PersonName, Theme, ViewName
from viewer.state.words import PERSON_WORDS, VIEW_WORDS

if TYPE_CHECKING:
    from viewer.motion.scored import Score
from viewer.motion.sides import has_changed

ACROSS = 6
PRESSURES = (later("light"), later("medium"), later("firm"))
CELL_PX = (480, 300)
GAP_PX = 8
CAPTION_PX = 30
TITLE_PX = 52
PAPER, INK, QUIET = (246, 244, 241), (34, 38, 42), (91, 99, 107)


def save_sheet(
    score: Score,
    frames: int,
    views: Sequence[ViewName],
    path: Path,
    looks: Looks | None = None,
    theme: Theme = "light",
    cell_px: tuple[int, int] = CELL_PX,
    *,
    seen: Seen | None = None,
) -> None:
    """Draw moments spread evenly over the stroke, in each of the views, and save the sheet as a PNG.

    ``seen`` says which layers are drawn; the surface if it is not given.

    Raises:
        ValueError: no frames or no views are asked for.
        OSError: the file cannot be written.
    """
    if frames < 1 or not views:
        raise ValueError("A contact sheet needs at least one moment and one view.")
    times = moments(score.duration_s, frames)
    with camera_on(score, cell_px, looks, theme, seen) as camera:
        like = {t: firmest(score, _same_side(score, times, t)) for t in times}
        taken = {(v, t): Image.fromarray(camera.take_alike(t, v, like[t])) for v in views for t in times}
    columns = min(frames, ACROSS)
    sheet = _paper(columns, -(-frames // columns), len(views), cell_px)
    _write_title(sheet, score, views)
    for k, time_s in enumerate(times):
        left, top = _corner(k % columns, k // columns, len(views), cell_px)
        for row, view in enumerate(views):
            sheet.paste(taken[view, time_s], (left, top + CAPTION_PX + row * (cell_px[1] + GAP_PX)))
        words = ImageDraw.Draw(sheet)
        said = caption(score, time_s)
        words.text((left + 2, top + 5), said, fill=INK, font=letters_for(said, 17))
    sheet.save(path, format="PNG")


def moments(duration_s: float, count: int) -> tuple[float, ...]:
    """The middles of `count` equal parts of a duration."""
    return tuple(float((k + 0.5) * duration_s / count) for k in range(count))


def firmest(score: Score, times: Sequence[float]) -> float:
    """The moment of most pressure: its views are the ones that show the work."""
    return max(times, key=lambda t: _pressure(score, t))


def _same_side(score: Score, times: Sequence[float], time_s: float) -> list[float]:
    """Of the times those at which the giver is where he or she is at that time."""
    side = has_changed(score.timeline, time_s)
    return [t for t in times if has_changed(score.timeline, t) == side]


def caption(score: Score, time_s: float) -> str:
    """What is written over a moment: the time in minutes and seconds, the pressure, the step."""
    minutes, seconds = divmod(round(time_s, 1), 60)
    pressure = _pressure(score, time_s)
    words = tr(PRESSURES[int(np.clip(pressure * 3, 0, 2))]) if pressure > 0 else tr("no pressure")
    step = tr("step {number}", number=score.timeline.step_index_at(time_s) + 1)
    return f"{int(minutes)}:{seconds:04.1f}   {words}   {step}"


def _pressure(score: Score, time_s: float) -> float:
    return max(float(score.timeline.pressure_at(role, time_s)) for role in score.timeline.hands)


def _paper(columns: int, bands: int, rows: int, cell_px: tuple[int, int]) -> Image.Image:
    right, bottom = _corner(columns, bands, rows, cell_px)
    return Image.new("RGB", (right, bottom), PAPER)


def _corner(column: int, band: int, rows: int, cell_px: tuple[int, int]) -> tuple[int, int]:
    """Left upper corner of one moment's pictures, caption included."""
    high = CAPTION_PX + rows * (cell_px[1] + GAP_PX) + GAP_PX
    return GAP_PX + column * (cell_px[0] + GAP_PX), TITLE_PX + band * high


def _write_title(sheet: Image.Image, score: Score, views: Sequence[ViewName]) -> None:
    draw = ImageDraw.Draw(sheet)
    receiver, giver = (tr(PERSON_WORDS.get(cast(PersonName, name), name)) for name in score.names)
    title = tr(score.stroke.title)
    draw.text((GAP_PX + 2, 12), title, fill=INK, font=letters_for(title, 24))
    start = GAP_PX + 2 + draw.textlength(title, font=letters_for(title, 24)) + 24
    said = tr(
        "receiver: {receiver}   ·   giver: {giver}   ·   from above down: {views}",
        receiver=receiver,
        giver=giver,
        views=", ".join(tr(VIEW_WORDS[view]) for view in views),
    )
    draw.text((start, 18), said, fill=QUIET, font=letters_for(said, 16))
