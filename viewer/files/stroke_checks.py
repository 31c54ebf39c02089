"""What no single field can tell: whether the parts of a stroke file go together.

A check gets a draft, in which a piece that could not be read is missing, so that one mistake hides no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from viewer.files.stroke_model import (
    MAX_KEYFRAMES,
    MAX_REPEATS,
    MAX_STEPS,
    SHAPES,
    HandModel,
    HandSpecModel,
    KeyframeModel,
    StepModel,
)
from viewer.files.yaml_tree import Loc
from viewer.stroke.levels import level_name
from viewer.stroke.steps import Section
from viewer.stroke.stroke import ROLES, Role
from viewer.stroke.timeline import HandPose, fill_in

_Model = TypeVar("_Model", bound=BaseModel)

MAX_DURATION_S: Final = 1800.0
SECTIONS: Final[tuple[Section, ...]] = ("approach", "repeat", "leave")
_POSE_FIELDS: Final = ("level", "lateral", "lift_mm", "pressure")


class Mistake(NamedTuple):
    """Where in the values, what is wrong, what would be right."""

    loc: Loc
    what: str
    remedy: str


class Placed(NamedTuple):
    """A keyframe and where it stands."""

    loc: Loc
    key: KeyframeModel


@dataclass(frozen=True)
class Draft:
    """The pieces of a file that could be read. `whole` sections have lost no keyframe."""

    id: str
    roles: tuple[Role, ...]
    hands_known: bool
    specs: dict[Role, HandSpecModel]
    keys: dict[Section, list[Placed]]
    whole: dict[Section, bool]
    pressures: list[float]
    steps: list[tuple[Loc, StepModel]]


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
        steps=[(loc, step) for loc, step in steps if step],
    )


def mistakes(plan: Draft, file_name: str) -> Iterator[Mistake]:
    """Yield everything that does not go together."""
    if plan.id and file_name != f"{plan.id}.stroke.yaml":
        name = file_name.removesuffix(".yaml").removesuffix(".stroke")
        yield Mistake(
            ("id",),
            f"`id` is `{plan.id[:60]}`, but the file is called `{file_name}`.",
            f"Call the file `{plan.id[:60]}.stroke.yaml`, or write `id: {name}`.",
        )
    yield from _hands(plan)
    for name in SECTIONS:
        yield from _times(name, plan.keys[name], plan.whole[name])
    yield from _both(plan)
    for name in SECTIONS:
        for placed in plan.keys[name]:
            yield from _said(placed, plan)
    yield from _start(plan)
    yield from _steps(plan)
    yield from _duration(plan)
    yield from _Walk(plan).mistakes()


def section_s(plan: Draft, name: Section) -> float | None:
    """Return how long a section lasts; None when its last keyframe could not be read."""
    return plan.keys[name][-1].key.at_s if plan.whole[name] else None


def _hands(plan: Draft) -> Iterator[Mistake]:
    if plan.hands_known and not plan.roles:
        yield Mistake(("hands",), "No hand works.", "Say how `near:`, `far:` or both of them work.")
    for role, spec in plan.specs.items():
        if spec.shape not in SHAPES[spec.part]:
            known = " or ".join(f"`{shape}`" for shape in SHAPES[spec.part])
            what = f"`shape` is `{spec.shape}`, which does not go with `part: {spec.part}`."
            yield Mistake(("hands", role, "shape"), what, f"Write {known}.")


def _times(name: Section, keys: list[Placed], whole: bool) -> Iterator[Mistake]:
    if keys and name == "approach" and keys[0].loc == ("approach", 0) and keys[0].key.at_s > 0.0:
        what = f"The first keyframe of `approach` is at {keys[0].key.at_s:g} s, but the stroke starts at 0."
        yield Mistake((*keys[0].loc, "at_s"), what, "Write `at_s: 0.0`.")
    for before, after in pairwise(keys):
        if after.key.at_s <= before.key.at_s:
            what = (
                f"`at_s` is {after.key.at_s:g}, not later than the keyframe before it ({before.key.at_s:g})."
            )
            yield Mistake(
                (*after.loc, "at_s"), what, "Times grow within a section, and start at 0 in each one."
            )
    for loc, key in keys:
        if key.at_s == 0.0 and "ease" in key.model_fields_set:
            what = "`ease` has no meaning at 0 s: no movement arrives here."
            yield Mistake((*loc, "ease"), what, "Remove it; write it where the movement ends.")
    if whole and keys[-1].key.at_s == 0.0:
        what = f"`{name}` takes no time: its last keyframe is at 0 s."
        yield Mistake((*keys[-1].loc, "at_s"), what, "Give it a later keyframe.")


def _both(plan: Draft) -> Iterator[Mistake]:
    locs = [(*loc, "both") for name in SECTIONS for loc, key in plan.keys[name] if key.both]
    if plan.hands_known and len(plan.roles) == 1 and locs:
        more = f", here and in {len(locs) - 1} more keyframes" if len(locs) > 1 else ""
        what = f"`both` is said{more}, but only the {plan.roles[0]} hand works."
        yield Mistake(locs[0], what, f"Write `{plan.roles[0]}:`, or add the other hand to `hands`.")


def _said(placed: Placed, plan: Draft) -> Iterator[Mistake]:
    loc, key = placed
    for role in ROLES:
        own = key.near if role == "near" else key.far
        if own and plan.hands_known and role not in plan.roles:
            what = f"The {role} hand moves here, but `hands` does not have it."
            yield Mistake((*loc, role), what, f"Add `{role}:` to `hands`, or remove it here.")
        if own and key.both:
            yield from _twice((*loc, role), key.both, own)
    for name, hand in (("both", key.both), ("near", key.near), ("far", key.far)):
        if hand:
            yield from _place((*loc, name), hand, loc[0] == "repeat")


def _twice(loc: Loc, both: HandModel, own: HandModel) -> Iterator[Mistake]:
    for name in both.model_fields_set & own.model_fields_set:
        yield Mistake((*loc, name), f"`{name}` is said for `both` and again here.", "Remove one of the two.")
    if both.laterals() and own.laterals() and set(both.laterals()) != set(own.laterals()):
        first, second = both.laterals()[0], own.laterals()[0]
        what = f"`{second}` is said here, and `{first}` for `both`."
        yield Mistake((*loc, second), what, "Keep the one that is meant.")


def _place(loc: Loc, hand: HandModel, in_repeat: bool) -> Iterator[Mistake]:
    laterals = hand.laterals()
    for extra in laterals[1:]:
        what = f"`{extra}` and `{laterals[0]}` both say how far from the spine the hand is."
        yield Mistake((*loc, extra), what, "Keep the one that is meant.")
    if hand.level is not None and (implied := {"rib_space", "foramen"}.intersection(laterals)):
        what = f"`level` is said, but `{min(implied)}` already is a place on the spine."
        yield Mistake((*loc, "level"), what, "Remove `level`.")
    if hand.pressure == "peak" and not in_repeat:
        remedy = "Write a number here; `peak` belongs in `repeat`."
        yield Mistake((*loc, "pressure"), "`peak` has no meaning outside `repeat`.", remedy)
    if not hand.model_fields_set:
        yield Mistake(loc, f"`{loc[-1]}` says nothing.", "Remove it: what is not said stays as it was.")


def _start(plan: Draft) -> Iterator[Mistake]:
    if not plan.keys["approach"] or plan.keys["approach"][0].loc != ("approach", 0):
        return
    loc, key = plan.keys["approach"][0]
    for role in plan.roles:
        said = key.hand_key(role)
        lacking = [
            name
            for name, value in (
                ("its `level`", said and said.level is not None),
                ("how far it is from the spine (such as `from_spine_edge_mm`)", said and said.lateral),
            )
            if not value
        ]
        if lacking:
            what = f"The first keyframe does not say of the {role} hand {' and '.join(lacking)}."
            remedy = f"Complete it, for example `{role}: {{level: T5, from_spine_edge_mm: 8, lift_mm: 60}}`."
            yield Mistake(loc, what, remedy)


def _steps(plan: Draft) -> Iterator[Mistake]:
    if plan.steps and plan.steps[0][0] == ("steps", 0):
        loc, first = plan.steps[0]
        if first.section != "approach" or first.at_s > 0.0:
            remedy = "Let the first step be `from: approach, at_s: 0.0`."
            yield Mistake(loc, "No step is lit when the stroke starts.", remedy)
    for (_, before), (loc, after) in pairwise(plan.steps):
        if _when(after) <= _when(before):
            what = f"This step ({after.section}, {after.at_s:g} s) does not come after the one before it."
            yield Mistake(loc, what, "Write the steps in the order in which they happen.")
    for loc, step in plan.steps:
        length_s = section_s(plan, step.section)
        if length_s is not None and step.at_s >= max(length_s, 1e-9):
            what = f"`at_s` is {step.at_s:g}, but `{step.section}` ends at {length_s:g} s."
            yield Mistake((*loc, "at_s"), what, "Write an earlier time; times start at 0 in each section.")


def _when(step: StepModel) -> tuple[int, float]:
    return SECTIONS.index(step.section), step.at_s


def _duration(plan: Draft) -> Iterator[Mistake]:
    lengths = [section_s(plan, name) or 0.0 for name in SECTIONS]
    total_s = lengths[0] + lengths[1] * len(plan.pressures) + lengths[2]
    if total_s > MAX_DURATION_S:
        what = f"The stroke lasts {total_s / 60:.0f} minutes."
        remedy = f"Keep it below {MAX_DURATION_S / 60:.0f} minutes: fewer repeats, or shorter ones."
        yield Mistake(("repeat", "pressures"), what, remedy)


@dataclass
class _Walk:
    """Go through the whole stroke once, as it is played, and look for jumps and for pressing on air."""

    plan: Draft
    found: dict[tuple[Loc, str], tuple[list[Role], str, str]] = field(default_factory=dict)

    def mistakes(self) -> Iterator[Mistake]:
        if not all(self.plan.whole.values()) or not self.plan.pressures:
            return
        for role in self.plan.roles:
            first = self.plan.keys["approach"][0].key.hand_key(role)
            if first and first.level is not None and first.lateral:
                self._follow(role)
        for (loc, _), (roles, what, remedy) in self.found.items():
            hand = "Both hands" if len(roles) == 2 else f"The {roles[0]} hand"
            yield Mistake(loc, what.format(hand=hand, s="" if len(roles) == 2 else "es"), remedy)

    def _follow(self, role: Role) -> None:
        pose: HandPose | None = None
        before: Section | None = None
        first: HandPose | None = None
        for name, peak in self._played():
            for loc, key in self.plan.keys[name]:
                new = fill_in(pose, key.hand_key(role), peak)
                if pose and key.at_s == 0.0 and before:
                    self._join(role, (before, name), loc, (pose, new))
                if (said := key.hand_key(role)) and (said.lift_mm or said.pressure):
                    self._on_air(role, loc, new)
                pose, first = new, first or new
            before = name
        if pose and first:
            self._loop(role, pose, first)

    def _played(self) -> Iterable[tuple[Section, float]]:
        return [("approach", 0.0), *(("repeat", peak) for peak in self.plan.pressures), ("leave", 0.0)]

    def _join(
        self, role: Role, names: tuple[Section, Section], loc: Loc, poses: tuple[HandPose, HandPose]
    ) -> None:
        before, after = names
        again = before == after
        place = self.plan.keys["repeat"][-1].loc if again else loc
        for name in _changed(*poses):
            what = (
                f"{{hand}} would jump: `{after}` starts with {_value(poses[1], name)}, but "
                f"{'each repeat' if again else f'`{before}`'} ends with {_value(poses[0], name)}."
            )
            remedy = (
                f"Let the end be as the start: {_value(poses[1], name)}."
                if again
                else f"Say the same in both, or let `{after}` start later than 0.0: it then moves there."
            )
            self._note(role, place, f"jump {name}", what, remedy)

    def _loop(self, role: Role, last: HandPose, first: HandPose) -> None:
        loc = self.plan.keys["leave"][-1].loc
        jumping = {kind.removeprefix("jump ") for _, kind in self.found}
        for name in _changed(last, first):
            if name in jumping:
                continue  # it follows from the jump
            what = (
                f"{{hand}} would jump when the stroke starts again: it ends with {_value(last, name)} and "
                f"starts with {_value(first, name)}."
            )
            self._note(role, loc, f"loop {name}", what, f"Let `leave` end with {_value(first, name)}.")

    def _on_air(self, role: Role, loc: Loc, pose: HandPose) -> None:
        if pose.lift_mm > 0.0 and pose.pressure > 0.0:
            what = f"{{hand}} press{{s}} with {pose.pressure:g} while {pose.lift_mm:g} mm above the skin."
            self._note(role, loc, "air", what, "Write `lift_mm: 0` or `pressure: 0` here.")

    def _note(self, role: Role, loc: Loc, kind: str, what: str, remedy: str) -> None:
        roles, _, _ = self.found.setdefault((loc, kind), ([], what, remedy))
        if role not in roles:
            roles.append(role)


def _changed(before: HandPose, after: HandPose) -> list[str]:
    return [name for name in _POSE_FIELDS if getattr(before, name) != getattr(after, name)]


def _value(pose: HandPose, name: str) -> str:
    if name == "lateral":
        return f"`{pose.lateral.kind}: {_number(pose.lateral.value)}`"
    value = getattr(pose, name)
    return f"`level` {level_name(value)}" if name == "level" else f"`{name}: {_number(value)}`"


def _number(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


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
