"""Stroke file → `Stroke`, or every mistake in it at once with file, line and remedy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from viewer.files.errors import FileProblems, Problem
from viewer.files.fields import did_you_mean
from viewer.files.model_problems import field_problems, in_order, read_text
from viewer.files.stroke_checks import Mistake, draft, mistakes
from viewer.files.stroke_model import PLACE_LISTS, KeyframeModel, RepeatModel, StrokeModel, stops_of
from viewer.files.yaml_tree import Loc, Outline, read_outline
from viewer.language import Phrase
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

_HINTS: Final = {
    **dict.fromkeys(
        ("left", "right"), Phrase("Hands are named from the giver's side: write `near` or `far`.")
    ),
    **dict.fromkeys(
        ("x", "y", "z"), Phrase("Places are anatomical: `level`, and for example `from_spine_edge_mm`.")
    ),
    **dict.fromkeys(("t", "time", "time_s", "start"), did_you_mean("at_s")),
    **dict.fromkeys(("lift", "height"), did_you_mean("lift_mm")),
}


def read_stroke(path: Path | str) -> Stroke:
    """Read one stroke file. Raises FileProblems with everything that is wrong with it, and nothing else."""
    file = Path(path)
    outline = read_outline(read_text(file, MAX_BYTES, Phrase("a stroke file")))
    found = [Problem(file, flaw.line, flaw.what, flaw.remedy) for flaw in outline.flaws]
    model: StrokeModel | None = None
    if outline.value is not None:
        try:
            model = StrokeModel.model_validate(outline.value)
        except ValidationError as error:
            found += field_problems(file, outline, error, StrokeModel, _HINTS)
        found += [_problem(file, outline, wrong) for wrong in mistakes(draft(outline.value), file.name)]
    if found or model is None:
        raise FileProblems(in_order(file, found))
    return _stroke(model, outline, file)


def _problem(file: Path, outline: Outline, wrong: Mistake) -> Problem:
    return Problem(file, outline.line_of(wrong.loc), wrong.what, wrong.remedy)


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
