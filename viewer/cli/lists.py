"""What `list` and `new` print: tables, JSON, and what to do with a new stroke."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.anatomy.naming import name_of
from viewer.files.catalogue import Catalogue
from viewer.language import tr
from viewer.state import lessons as of_lessons
from viewer.state.lessons import Lesson
from viewer.stroke.timeline import expand


def strokes(found: Catalogue, *, as_json: bool) -> str:
    """Id, duration, steps and title of techniques, and which of them are the person's own."""
    timelines = [(stroke, expand(stroke)) for stroke in found.strokes]
    if as_json:
        rows = [
            {
                "id": stroke.id,
                "title": stroke.title,
                "duration_s": round(timeline.duration_s, 3),
                "steps": [{"start_s": s.start_s, "view": s.view, "text": s.text} for s in timeline.steps],
                "yours": stroke.id in found.yours,
                "file": str(stroke.path),
            }
            for stroke, timeline in timelines
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    width = max((len(stroke.id) for stroke in found.strokes), default=0)
    return "\n".join(
        f"{stroke.id:<{width}}  {timeline.duration_s:6.1f} s  "
        f"{tr('{count} steps', count=f'{len(timeline.steps):2d}')}  {tr(stroke.title)}"
        f"{tr(' (yours: {file})', file=stroke.path) if stroke.id in found.yours else ''}"
        for stroke, timeline in timelines
    )


def written(path: Path, *, is_own: bool) -> str:
    """What `new` says: where the file is, and what to do with it."""
    stroke_id = path.name.partition(".")[0]
    elsewhere = tr(
        "The window reads your own strokes from {folder}: put it there to see it.",
        folder=paths.strokes_folder(),
    )
    return "\n".join(
        [
            tr("Wrote {path}", path=path),
            "",
            tr("See it:       massage-atlas --stroke {id}", id=stroke_id) if is_own else elsewhere,
            tr("Check it:     massage-atlas check {what}", what=stroke_id if is_own else path),
            tr("Change it:    open it in a text editor; the window shows whatever you save."),
            tr("Look it up:   {file} explains every field.", file=paths.ANIMATIONS / "README.md"),
        ]
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
    cells = [(one.id, one.layer, name_of(one), one.latin) for one in found]
    widths = [max((len(row[column]) for row in cells), default=0) for column in range(3)]
    return "\n".join("  ".join([*(f"{row[k]:<{widths[k]}}" for k in range(3)), row[3]]) for row in cells)


def lessons(found: Sequence[Lesson], folder: Path, *, as_json: bool) -> str:
    """File, number of items and title of the lessons in a folder; JSON names every item."""
    if as_json:
        rows = [
            {
                "title": lesson.title,
                "items": [
                    {"kind": of_lessons.kind_of(item), "name": of_lessons.name_of(item), "notes": item.notes}
                    for item in lesson.items
                ],
                "file": str(folder / lesson.file),
            }
            for lesson in found
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    if not found:
        return tr(
            "There are no lessons yet. Those that you make in the window (Ctrl+L) lie in {folder}.",
            folder=folder,
        )
    files = [str(folder / lesson.file) for lesson in found]
    width = max(len(file) for file in files)
    return "\n".join(
        f"{file:<{width}}  {tr('items: {count}', count=f'{len(lesson.items):3d}')}  {lesson.title}"
        for file, lesson in zip(files, found, strict=True)
    )
