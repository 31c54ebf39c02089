"""A stroke file as far as it can be read: the pieces that the checks look at.

A piece that could not be read is missing, so that one mistake hides no other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from viewer.files.stroke_model import (
    MAX_KEYFRAMES,
    MAX_REPEATS,
    MAX_STEPS,
    PLACE_LISTS,
    BreathModel,
    HandSpecModel,
    KeyframeModel,
    RepeatModel,
    StepModel,
    stops_of,
)
from viewer.files.yaml_tree import Loc
from viewer.language import Phrase
from viewer.stroke.steps import Section
from viewer.stroke.stroke import ROLES, Repeat, Role, Stop

_Model = TypeVar("_Model", bound=BaseModel)

SECTIONS: Final[tuple[Section, ...]] = ("approach", "repeat", "leave")
_PLACES: Final[dict[str, TypeAdapter[Any]]] = {
    name: TypeAdapter[Any](RepeatModel.model_fields[name].annotation or list) for name in PLACE_LISTS
}


class Mistake(NamedTuple):
    """Where in the values, what is wrong, what would be right."""

    loc: Loc
    what: Phrase
    remedy: Phrase


class Placed(NamedTuple):
    """A keyframe and where it stands."""

    loc: Loc
    key: KeyframeModel


@dataclass(frozen=True)
class Draft:
    """The pieces of a file that could be read.

    `whole` sections have lost no keyframe; `places` are those lists that could be read completely;
    `said` are the names of top fields and of fields of `repeat` that are there at all, readable or not.
    """

    id: str
    roles: tuple[Role, ...]
    hands_known: bool
    specs: dict[Role, HandSpecModel]
    keys: dict[Section, list[Placed]]
    whole: dict[Section, bool]
    pressures: list[float]
    places: dict[str, list[Any]]
    said: frozenset[str]
    breath: BreathModel | None
    steps: list[tuple[Loc, StepModel]]

    @cached_property
    def repeat(self) -> Repeat:
        """The repeat without its keyframes: a pressure for each round, and where the hands work in each."""
        stops: dict[Role, tuple[Stop, ...]] = {}
        for name, values in self.places.items():
            stops |= stops_of(name, values)
        rounds = max([len(self.pressures), *(len(found) for found in stops.values())])
        one = len(self.pressures) == 1
        return Repeat(tuple(self.pressures) * (rounds if one else 1), (), stops)


def draft(values: Any) -> Draft:
    """Read what can be read; `values` is what the YAML says, of any shape."""
    top = values if isinstance(values, dict) else {}
    hands, repeat = _mapping(top.get("hands")), _mapping(top.get("repeat"))
    lists = {"approach": top.get("approach"), "repeat": repeat.get("keyframes"), "leave": top.get("leave")}
    bases: dict[Section, Loc] = {
        "approach": ("approach",),
        "repeat": ("repeat", "keyframes"),
        "leave": ("leave",),
    }
    keys = {name: _placed(bases[name], lists[name]) for name in SECTIONS}
    specs = {role: _read(HandSpecModel, hands[role]) for role in ROLES if role in hands}
    steps = [
        (("steps", n), _read(StepModel, item)) for n, item in enumerate(_items(top.get("steps"))[:MAX_STEPS])
    ]
    return Draft(
        id=str(top.get("id", "")),
        roles=tuple(specs),
        hands_known=isinstance(top.get("hands"), dict) and set(ROLES).issuperset(hands),
        specs={role: spec for role, spec in specs.items() if spec},
        keys=keys,
        whole={name: 0 < len(keys[name]) == len(_items(lists[name])) for name in SECTIONS},
        pressures=_pressures(repeat.get("pressures")),
        places={name: found for name in PLACE_LISTS if (found := _place_list(name, repeat.get(name)))},
        said=frozenset(map(str, (*top, *repeat))),
        breath=_read(BreathModel, top["breath"]) if "breath" in top else None,
        steps=[(loc, step) for loc, step in steps if step],
    )


def section_s(plan: Draft, name: Section) -> float | None:
    """Return how long a section lasts; None when its last keyframe could not be read."""
    return plan.keys[name][-1].key.at_s if plan.whole[name] else None


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _read(model: type[_Model], value: Any) -> _Model | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None


def _placed(base: Loc, value: Any) -> list[Placed]:
    read = [
        ((*base, index), _read(KeyframeModel, item))
        for index, item in enumerate(_items(value)[:MAX_KEYFRAMES])
    ]
    return [Placed(loc, key) for loc, key in read if key]


def _pressures(value: Any) -> list[float]:
    try:
        return [float(item) for item in _items(value)[:MAX_REPEATS]]
    except (TypeError, ValueError):
        return []


def _place_list(name: str, value: Any) -> list[Any]:
    try:
        return list(_PLACES[name].validate_python(_items(value)[:MAX_REPEATS]))
    except ValidationError:
        return []
