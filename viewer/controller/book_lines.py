"""What the pages of bookmarks and lessons show, gathered from what a person keeps and what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.controller.cards import line_of
from viewer.controller.lesson_playing import missing_words
from viewer.language import tr
from viewer.ports.library import BookmarkLine, LessonLine, LessonShown, LibraryShown
from viewer.state.bookmarks import Bookmark
from viewer.state.lessons import LessonItem, Library, ShowBookmark, ShowStroke, kind_of, name_of
from viewer.state.undo import History
from viewer.state.words import clock_text

if TYPE_CHECKING:
    from viewer.stroke.stroke import Stroke


def library_shown(
    library: Library, opened: str, strokes: Sequence[Stroke], history: History[Library]
) -> LibraryShown:
    """Everything that is shown; `opened` is the file of the open lesson."""
    known = {stroke.id: stroke for stroke in strokes}
    files = [lesson.file for lesson in library.lessons]
    lesson = library.lesson(opened)
    shown = LessonShown(lesson.title, tuple(_item(i, known) for i in lesson.items)) if lesson else None
    return LibraryShown(
        bookmarks=tuple(_bookmark(mark, known) for mark in library.bookmarks),
        techniques=tuple((stroke.id, line_of(stroke).title) for stroke in strokes),
        titles=tuple(one.title for one in library.lessons),
        open=files.index(opened) if opened in files else None,
        lesson=shown,
        can_undo=history.can_undo,
        can_redo=history.can_redo,
    )


def _bookmark(mark: Bookmark, known: dict[str, Stroke]) -> BookmarkLine:
    stroke = known.get(mark.moment.stroke)
    title = line_of(stroke).title if stroke is not None else mark.title or mark.moment.stroke
    missing = "" if stroke is not None else missing_words(mark.moment.stroke, mark.title)
    return BookmarkLine(mark.name, title, mark.moment.time_s, mark.note, mark.picture, missing)


def _item(item: LessonItem, known: dict[str, Stroke]) -> LessonLine:
    if isinstance(item, ShowStroke):
        return _stroke_line(item, known.get(item.stroke))
    if isinstance(item, ShowBookmark):
        line = _bookmark(item.bookmark, known)
        detail = f"{clock_text(line.time_s)} · {line.technique}"
        return LessonLine("bookmark", line.name, detail, item.notes, line.missing, line.picture)
    first = item.paragraphs[0] if item.paragraphs else tr("No text yet")
    return LessonLine(kind_of(item), item.title, first, item.notes, text=item.text)


def _stroke_line(item: ShowStroke, stroke: Stroke | None) -> LessonLine:
    if stroke is None:
        return LessonLine(
            "stroke", name_of(item), item.stroke, item.notes, missing_words(item.stroke, item.title)
        )
    steps, step = tuple(tr(step.text) for step in stroke.steps), item.step
    if step is not None and step >= len(steps):
        step = None
    detail = tr("From step {number}", number=step + 1) if step is not None else tr("From the beginning")
    return LessonLine("stroke", line_of(stroke).title, detail, item.notes, step=step, steps=steps)
