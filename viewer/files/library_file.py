"""Files of bookmarks and of lessons ↔ values; whatever is wrong is said with file, line and remedy."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from viewer.files.errors import FileProblems, Problem
from viewer.files.library_model import BookmarkModel, BookmarksModel, CameraModel, ItemModel, LessonModel
from viewer.files.model_problems import field_problems, in_order, read_text
from viewer.files.yaml_tree import Outline, read_outline
from viewer.language import Phrase
from viewer.state.bookmarks import MOST_BOOKMARKS, Bookmark, Moment, Seen
from viewer.state.camera import CameraPose
from viewer.state.layers import SURFACE, Layers
from viewer.state.lessons import MOST_ITEMS, Lesson, LessonItem, ShowBookmark, ShowStroke, ShowWords

SUFFIX: Final = ".lesson.yaml"
BOOKMARKS_SUFFIX: Final = ".bookmarks.yaml"
MAX_BYTES: Final = 40_000_000
_TOLD: Final = {"bookmarks": Phrase("a file of bookmarks"), "items": Phrase("a lesson")}
Model = TypeVar("Model", bound=BaseModel)


def read_bookmarks(file: Path) -> tuple[tuple[Bookmark, ...], tuple[Problem, ...]]:
    """Every bookmark in a file that is good, and what is wrong with the others.

    Raises:
        FileProblems: it is no file of bookmarks at all.
    """
    outline = _outline(file, "bookmarks")
    found = _found(file, outline, "bookmarks", BookmarksModel, MOST_BOOKMARKS)
    good = []
    for place, row in _rows(outline, "bookmarks", MOST_BOOKMARKS):
        model, wrong = _read(BookmarkModel, row, file, outline, ("bookmarks", place))
        found += wrong
        good += [bookmark_of(model)] if model is not None else []
    return tuple(good), tuple(in_order(file, found))


def read_lesson(file: Path) -> Lesson:
    """A lesson. Raises FileProblems with everything that is wrong with its file."""
    outline = _outline(file, "items")
    found = _found(file, outline, "items", LessonModel, MOST_ITEMS)
    items: list[LessonItem] = []
    for place, row in _rows(outline, "items", MOST_ITEMS):
        model, wrong = _read(ItemModel, row, file, outline, ("items", place))
        item = _item(model) if model is not None else None
        if model is not None and item is None:
            wrong.append(_no_item(file, outline.line_of(("items", place)), place))
        found += wrong
        items += [item] if item is not None else []
    if found or not isinstance(outline.value, dict):
        raise FileProblems(in_order(file, found))
    head = LessonModel.model_validate({k: v for k, v in outline.value.items() if k != "items"})
    return Lesson(head.title, tuple(items), file.name)


def kind_of_file(file: Path) -> str:
    """`bookmarks`, `items` (a lesson), or nothing of both.

    Raises:
        FileProblems: it cannot be read, or is no text of fields.
    """
    outline = read_outline(read_text(file, MAX_BYTES, Phrase("a file of bookmarks or a lesson")))
    if outline.value is None:
        raise FileProblems(Problem(file, flaw.line, flaw.what, flaw.remedy) for flaw in outline.flaws)
    fields = outline.value if isinstance(outline.value, dict) else {}
    return next((name for name in _TOLD if name in fields), "")


# Reading


def _outline(file: Path, rows: str) -> Outline:
    outline = read_outline(read_text(file, MAX_BYTES, _TOLD[rows]))
    if outline.value is None or outline.flaws:
        raise FileProblems(Problem(file, flaw.line, flaw.what, flaw.remedy) for flaw in outline.flaws)
    if not isinstance(outline.value, dict) or not isinstance(outline.value.get(rows), list | str):
        what = Phrase("There is no list `{name}:` in the file.", name=rows)
        remedy = Phrase("Is it {kind}? Export one, and compare.", kind=_TOLD[rows])
        raise FileProblems([Problem(file, 1, what, remedy)])
    return outline


def _found(file: Path, outline: Outline, rows: str, model: type[BaseModel], most: int) -> list[Problem]:
    """What is wrong with a file beside its rows."""
    assert isinstance(outline.value, dict)
    given = outline.value[rows]
    found: list[Problem] = []
    if isinstance(given, str) and given not in ("", "null", "~"):
        what = Phrase("`{name}` is text, where a list belongs.", name=rows)
        remedy = Phrase("Begin each entry with `- `.")
        found.append(Problem(file, outline.line_of((rows,)), what, remedy))
    if isinstance(given, list) and len(given) > most:
        line = outline.line_of((rows, most))
        what = Phrase("{called} has {count} entries.", called=f"`{rows}`", count=len(given))
        found.append(Problem(file, line, what, Phrase("Keep to {most} at most.", most=most)))
    head = {name: value for name, value in outline.value.items() if name != rows}
    return found + _read(model, head, file, outline, ())[1]


def _rows(outline: Outline, rows: str, most: int) -> Iterator[tuple[int, Any]]:
    assert isinstance(outline.value, dict)
    given = outline.value[rows]
    yield from enumerate(given[:most] if isinstance(given, list) else ())


def _read(
    model: type[Model], row: Any, file: Path, outline: Outline, at: tuple[str | int, ...]
) -> tuple[Model | None, list[Problem]]:
    try:
        return model.model_validate(row), []
    except ValidationError as error:
        return None, field_problems(file, outline, error, model, at=at)


def bookmark_of(model: BookmarkModel) -> Bookmark:
    """The bookmark that these fields say."""
    panes = tuple(Seen(pane.view, _pose(pane.camera)) for pane in model.panes)
    moment = Moment(
        stroke=model.stroke,
        time_s=model.at_s,
        pose=_pose(model.camera),
        view=model.view,
        layers=Layers(**model.layers.model_dump()),
        receiver=model.receiver,
        giver=model.giver,
        giver_side=model.giver_side,
        left_handed=model.left_handed,
        panes=panes,
        pane=min(model.pane, len(panes)) - 1 if panes else 0,
        selected=model.selected,
    )
    return Bookmark(model.name, moment, model.note, model.title, model.picture)


def _pose(model: CameraModel) -> CameraPose:
    eye, target, up = (_point(p) for p in (model.eye_mm, model.target_mm, model.up))
    return CameraPose(eye, target, up, model.lens_deg)


def _point(values: list[float]) -> tuple[float, float, float]:
    x, y, z = values
    return x, y, z


def _item(model: ItemModel) -> LessonItem | None:
    kinds = [model.stroke is not None, model.bookmark is not None, model.words is not None]
    if sum(kinds) != 1 or (model.step is not None and not kinds[0]) or (model.text and not kinds[2]):
        return None
    if model.stroke is not None:
        step = model.step - 1 if model.step is not None else None
        return ShowStroke(model.stroke, model.title, step, model.notes)
    if model.bookmark is not None:
        return ShowBookmark(bookmark_of(model.bookmark), model.notes)
    return ShowWords(model.words or "", model.text, model.notes)


def _no_item(file: Path, line: int, place: int) -> Problem:
    what = Phrase("Entry {number} of `items` is not one thing to show.", number=place + 1)
    remedy = Phrase(
        "Give it one of `stroke` (perhaps with `step`), `bookmark` and `words` (perhaps with `text`)."
    )
    return Problem(file, line, what, remedy)


# Writing


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Texts of several lines as they are read, and short lists on one line."""


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


class _Line(list[float]):
    """A list that is written on one line."""


_Dumper.add_representer(str, _text)
_Dumper.add_representer(
    _Line, lambda dumper, line: dumper.represent_sequence("tag:yaml.org,2002:seq", line, flow_style=True)
)


def bookmarks_text(bookmarks: tuple[Bookmark, ...]) -> str:
    """What `read_bookmarks` reads."""
    return _written({"format": 1, "bookmarks": [_bookmark(one) for one in bookmarks]})


def lesson_text(lesson: Lesson) -> str:
    """What `read_lesson` reads."""
    rows = [_item_fields(item) for item in lesson.items]
    return _written({"format": 1, "title": lesson.title, "items": rows})


def _written(fields: dict[str, Any]) -> str:
    text: str = yaml.dump(fields, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


def _bookmark(one: Bookmark) -> dict[str, Any]:
    moment = one.moment
    fields: dict[str, Any] = {"name": one.name, "note": one.note, "stroke": moment.stroke, "title": one.title}
    fields |= {"at_s": round(moment.time_s, 3), "receiver": moment.receiver, "giver": moment.giver}
    fields |= {"giver_side": moment.giver_side, "left_handed": moment.left_handed, "view": moment.view}
    fields["camera"] = _camera(moment.pose)
    if moment.panes:
        fields["panes"] = [{"view": seen.view, "camera": _camera(seen.pose)} for seen in moment.panes]
        fields["pane"] = moment.pane + 1
    layers, usual = vars(moment.layers), vars(SURFACE)
    fields["layers"] = {name: value for name, value in layers.items() if value != usual[name]}
    fields["selected"] = moment.selected
    if one.picture:
        fields["picture"] = "\n".join(_wrapped(base64.b64encode(one.picture).decode()))
    return {name: value for name, value in fields.items() if value not in ("", {})}


def _camera(pose: CameraPose) -> dict[str, Any]:
    return {
        "eye_mm": _Line(round(x, 2) for x in pose.eye_mm),
        "target_mm": _Line(round(x, 2) for x in pose.target_mm),
        "up": _Line(round(x, 6) for x in pose.up),
        "lens_deg": round(pose.lens_deg, 3),
    }


def _wrapped(text: str, width: int = 100) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def _item_fields(item: LessonItem) -> dict[str, Any]:
    fields: dict[str, Any]
    if isinstance(item, ShowStroke):
        fields = {"stroke": item.stroke, "title": item.title}
        fields |= {"step": item.step + 1} if item.step is not None else {}
    elif isinstance(item, ShowWords):
        fields = {"words": item.title, "text": item.text}
    else:
        fields = {"bookmark": _bookmark(item.bookmark)}
    return {name: value for name, value in {**fields, "notes": item.notes}.items() if value != ""}
