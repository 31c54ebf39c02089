"""What `list` prints: techniques or structures, as tables for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from viewer.anatomy.interior import Named
from viewer.stroke.stroke import Stroke
from viewer.stroke.timeline import expand


def strokes(found: Sequence[Stroke], *, as_json: bool) -> str:
    """Id, duration, steps and title of techniques."""
    timelines = [(stroke, expand(stroke)) for stroke in found]
    if as_json:
        rows = [
            {
                "id": stroke.id,
                "title": stroke.title,
                "duration_s": round(timeline.duration_s, 3),
                "steps": [{"start_s": s.start_s, "view": s.view, "text": s.text} for s in timeline.steps],
            }
            for stroke, timeline in timelines
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    width = max((len(stroke.id) for stroke in found), default=0)
    return "\n".join(
        f"{stroke.id:<{width}}  {timeline.duration_s:6.1f} s  {len(timeline.steps):2d} steps  {stroke.title}"
        for stroke, timeline in timelines
    )


def structures(found: Sequence[Named], *, as_json: bool) -> str:
    """Id, names, side, layer and text of structures; the table leaves out the texts."""
    if as_json:
        rows = [
            {
                "id": one.id,
                "latin": one.latin,
                "english": one.english,
                "side": one.side,
                "layer": one.layer,
                "text": one.words,
            }
            for one in found
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    cells = [(one.id, one.layer, one.english, one.latin) for one in found]
    widths = [max((len(row[column]) for row in cells), default=0) for column in range(3)]
    return "\n".join("  ".join([*(f"{row[k]:<{widths[k]}}" for k in range(3)), row[3]]) for row in cells)
