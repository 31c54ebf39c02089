"""Stroke file → `Stroke`, or every mistake in it at once with file, line and remedy."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError

from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.files.fields import closest, shown
from viewer.files.stroke_checks import Mistake, draft, mistakes
from viewer.files.stroke_model import PLACE_LISTS, KeyframeModel, RepeatModel, StrokeModel, stops_of
from viewer.files.yaml_tree import Loc, Outline, read_outline
from viewer.stroke.steps import Step
from viewer.stroke.stroke import (
    ROLES,
    Breath,
    GiverSpec,
    HandSpec,
    Keyframe,
    Notes,
    Repeat,
    Rock,
    Role,
    Stop,
    Stroke,
)

MAX_BYTES: Final = 1_000_000
MAX_PROBLEMS: Final = 100

_HINTS: Final = {
    **dict.fromkeys(("left", "right"), "Hands are named from the giver's side: write `near` or `far`."),
    **dict.fromkeys(("x", "y", "z"), "Places are anatomical: `level`, and for example `from_spine_edge_mm`."),
    **dict.fromkeys(("t", "time", "time_s", "start"), "Did you mean `at_s`?"),
    **dict.fromkeys(("lift", "height"), "Did you mean `lift_mm`?"),
}


def read_stroke(path: Path | str) -> Stroke:
    """Read one stroke file. Raises FileProblems with everything that is wrong with it, and nothing else."""
    file = Path(path)
    outline = read_outline(_text(file))
    found = [Problem(file, flaw.line, flaw.what, flaw.remedy) for flaw in outline.flaws]
    model: StrokeModel | None = None
    if outline.value is not None:
        try:
            model = StrokeModel.model_validate(outline.value)
        except ValidationError as error:
            found += _field_problems(file, outline, error)
        found += [_problem(file, outline, wrong) for wrong in mistakes(draft(outline.value), file.name)]
    if found or model is None:
        raise FileProblems(_in_order(file, found))
    return _stroke(model, outline, file)


def _text(file: Path) -> str:
    try:
        if file.exists() and not file.is_file():
            raise FileProblems(
                [Problem(file, None, "This is not a file.", "Give the path of a stroke file.")]
            )
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileProblems([cannot_read(file, error)]) from error
    except ValueError as error:
        problem = Problem(file, None, "This cannot be the name of a file.", "Give the path of a stroke file.")
        raise FileProblems([problem]) from error
    if len(data) > MAX_BYTES:
        what = f"The file is larger than {MAX_BYTES // 1_000_000} MB."
        raise FileProblems(
            [Problem(file, None, what, "A stroke file has a few kilobytes: is it the right file?")]
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"The text is not UTF-8: byte {error.object[error.start]:#04x}."
        raise FileProblems([Problem(file, line, what, "Save the file with the encoding UTF-8.")]) from error


def _in_order(file: Path, found: list[Problem]) -> list[Problem]:
    unique = sorted(dict.fromkeys(found), key=lambda problem: problem.line or sys.maxsize)
    hidden = len(unique) - 2 * MAX_PROBLEMS
    return unique if hidden <= 0 else [*unique[: 2 * MAX_PROBLEMS], _more(file, hidden)]


def _problem(file: Path, outline: Outline, wrong: Mistake) -> Problem:
    return Problem(file, outline.line_of(wrong.loc), wrong.what, wrong.remedy)


def _field_problems(file: Path, outline: Outline, error: ValidationError) -> list[Problem]:
    """Word what pydantic found, in the order of the lines; a file full of nonsense is cut short."""
    details = sorted(error.errors(include_url=False), key=lambda detail: outline.key_line_of(detail["loc"]))
    found = [_field_problem(file, outline, detail) for detail in details[:MAX_PROBLEMS]]
    return found + [_more(file, len(details) - MAX_PROBLEMS)] * (len(details) > MAX_PROBLEMS)


def _more(file: Path, count: int) -> Problem:
    return Problem(file, None, f"There are {count} more problems.", "Put these right first.")


def _field_problem(file: Path, outline: Outline, detail: Any) -> Problem:
    loc: Loc = tuple(detail["loc"])
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "field":
        return Problem(file, outline.line_of(loc), f"{_called(loc)} {context['what']}", context["remedy"])
    if kind == "missing":
        return Problem(file, outline.line_of(loc), f"{_called(loc[:-1])} lacks `{loc[-1]}`.", _addition(loc))
    if kind == "extra_forbidden":
        what = f"{_called(loc[:-1])} has no field `{str(loc[-1])[:60]}`."
        return Problem(file, outline.key_line_of(loc), what, _instead(loc))
    return Problem(file, outline.line_of(loc), *_shape_words(loc, kind, context, detail["input"]))


def _shape_words(loc: Loc, kind: str, context: dict[str, Any], value: Any) -> tuple[str, str]:
    called = _called(loc)
    if kind == "too_short":
        return f"{called} is an empty list.", "Give it one entry at least."
    if kind == "too_long":
        return (
            f"{called} has {context['actual_length']} entries.",
            f"Keep to {context['max_length']} at most.",
        )
    if kind == "list_type":
        return (
            f"{called} is {shown(value)}, where a list belongs.",
            "Write `[…, …]`, or lines that begin with `- `.",
        )
    return (
        f"{called} is {shown(value)}, where fields belong.",
        "Write `name: value`, with a space after the colon.",
    )


def _called(loc: Loc) -> str:
    """Return a place in words: the field, and which entry of a list it is in."""
    names = [str(part) for part in loc]
    if not names:
        return "The file"
    if isinstance(loc[-1], int):
        return f"Entry {loc[-1] + 1} of `{names[-2]}`"
    return f"`{names[-1][:60]}`"


def _models_at(loc: Loc) -> type[BaseModel] | None:
    """Return the description of the fields at a place."""
    model: type[BaseModel] = StrokeModel
    for name in (part for part in loc if isinstance(part, str)):
        fields = {field.alias or key: field for key, field in model.model_fields.items()}
        inner = _inner(fields[name].annotation) if name in fields else None
        if inner is None:
            return None
        model = inner
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for found in map(_inner, get_args(annotation)) if found), None)


def _fields(loc: Loc) -> dict[str, Any]:
    model = _models_at(loc)
    return {field.alias or key: field for key, field in model.model_fields.items()} if model else {}


def _addition(loc: Loc) -> str:
    example = str(_fields(loc[:-1])[str(loc[-1])].examples[0])
    return f"Add `{loc[-1]}:` {example}." if example.startswith("with ") else f"Add `{loc[-1]}: {example}`."


def _instead(loc: Loc) -> str:
    known = _fields(loc[:-1])
    name = str(loc[-1])
    if meant := closest(name, known):
        return f"Did you mean `{meant}`?"
    if " " in name.strip():
        return "If this is part of a text with a comma in it: put the whole text in quotes."
    if name.isdecimal():
        return "If this is a decimal number: write it with a point, `1.5`."
    if name in _HINTS and isinstance(loc[-2] if len(loc) > 1 else None, int | str):
        return _HINTS[name]
    return f"Remove it. Known here: {', '.join(known)}."


def _stroke(model: StrokeModel, outline: Outline, file: Path) -> Stroke:
    specs = {role: getattr(model.hands, role) for role in ROLES}
    hands: dict[Role, HandSpec] = {
        role: HandSpec(spec.part, spec.shape, spec.fingers_deg, spec.side or role)
        for role, spec in specs.items()
        if spec is not None
    }
    return Stroke(
        id=model.id,
        title=model.title,
        order=model.order,
        purpose=model.purpose,
        structures=tuple(model.structures),
        giver=GiverSpec(model.giver.side, model.giver.posture, model.giver.level, model.giver.follows),
        mirror=model.mirror,
        hands=hands,
        approach=tuple(_keyframes(model.approach, ("approach",), hands, outline)),
        repeat=_repeat(model.repeat, hands, outline),
        leave=tuple(_keyframes(model.leave, ("leave",), hands, outline)),
        steps=tuple(Step(step.section, step.at_s, step.view, step.text) for step in model.steps),
        notes=Notes(tuple(model.notes.mistakes), tuple(model.notes.safety)),
        path=file,
        rock=_rock(model, outline),
        breath=Breath(model.breath.per_minute, model.breath.out_at_s) if model.breath else None,
    )


def _rock(model: StrokeModel, outline: Outline) -> Rock | None:
    rock = model.rock
    if rock is None:
        return None
    return Rock(rock.hz, rock.roll_deg, rock.back_pressure, outline.line_of(("rock",)))


def _repeat(model: RepeatModel, hands: dict[Role, HandSpec], outline: Outline) -> Repeat:
    stops: dict[Role, tuple[Stop, ...]] = {}
    for name in PLACE_LISTS:
        if values := getattr(model, name):
            stops |= {role: found for role, found in stops_of(name, values).items() if role in hands}
    rounds = max([len(model.pressures), *(len(found) for found in stops.values())])
    pressures = tuple(model.pressures) * (rounds if len(model.pressures) == 1 else 1)
    keys = tuple(_keyframes(model.keyframes, ("repeat", "keyframes"), hands, outline))
    return Repeat(pressures, keys, stops)


def _keyframes(
    keys: list[KeyframeModel], base: Loc, hands: dict[Role, HandSpec], outline: Outline
) -> Iterator[Keyframe]:
    for index, key in enumerate(keys):
        near, far = (key.hand_key(role) if role in hands else None for role in ROLES)
        yield Keyframe(key.at_s, near, far, key.ease, outline.line_of((*base, index)), key.rock)
