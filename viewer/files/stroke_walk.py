"""Goes through a whole stroke once, as it is played, and looks for jumps and for pressing on air."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from viewer.files.stroke_draft import Draft, Mistake
from viewer.files.yaml_tree import Loc
from viewer.language import Phrase, later
from viewer.stroke.levels import level_name
from viewer.stroke.steps import Section
from viewer.stroke.stroke import Role
from viewer.stroke.timeline import HandPose, Round, fill_in, round_of

_POSE_FIELDS: Final = ("level", "lateral", "lift_mm", "pressure")


_JUMPS: Final = (
    later("The {role} hand would jump: `{after}` starts with {start}, but `{before}` ends with {end}."),
    later("Both hands would jump: `{after}` starts with {start}, but `{before}` ends with {end}."),
)
_JUMPS_WITHIN: Final = (
    later("The {role} hand would jump: `{after}` starts with {start}, but each repeat ends with {end}."),
    later("Both hands would jump: `{after}` starts with {start}, but each repeat ends with {end}."),
)
_JUMPS_AGAIN: Final = (
    later(
        "The {role} hand would jump when the stroke starts again: it ends with {end} and starts with {start}."
    ),
    later("Both hands would jump when the stroke starts again: it ends with {end} and starts with {start}."),
)
_ON_AIR: Final = (
    later("The {role} hand presses with {pressure} while {mm} mm above the skin."),
    later("Both hands press with {pressure} while {mm} mm above the skin."),
)
"""What is said of one hand, and of both."""


@dataclass
class _Found:
    """What was found at one place, and of which hands."""

    of_one: str
    of_both: str
    values: dict[str, object]
    remedy: Phrase
    roles: list[Role] = field(default_factory=list)


@dataclass
class Walk:
    """Go through the whole stroke once, as it is played, and look for jumps and for pressing on air."""

    plan: Draft
    found: dict[tuple[Loc, str], _Found] = field(default_factory=dict)

    def mistakes(self) -> Iterator[Mistake]:
        """Yield what was found; nothing where a section or the pressures could not be read."""
        if not all(self.plan.whole.values()) or not self.plan.pressures:
            return
        for role in self.plan.roles:
            first = self.plan.keys["approach"][0].key.hand_key(role)
            if first and first.level is not None and first.lateral:
                self._follow(role)
        yield from self._rocking()
        for (loc, _), one in self.found.items():
            text = one.of_both if len(one.roles) == 2 else one.of_one
            yield Mistake(loc, Phrase(text, role=one.roles[0], **one.values), one.remedy)

    def _follow(self, role: Role) -> None:
        pose: HandPose | None = None
        before: Section | None = None
        first: HandPose | None = None
        for name, index in self._played():
            for loc, key in self.plan.keys[name]:
                try:
                    words = round_of(self.plan.repeat, role, index) if name == "repeat" else Round()
                    new = fill_in(pose, key.hand_key(role), words)
                except ValueError:
                    return  # a word without a meaning, which is reported where it stands
                if pose and key.at_s == 0.0 and before:
                    self._join(role, (before, name), loc, (pose, new))
                if (said := key.hand_key(role)) and (said.lift_mm or said.pressure):
                    self._on_air(role, loc, new)
                pose, first = new, first or new
            before = name
        if pose and first:
            self._loop(role, pose, first)

    def _rocking(self) -> Iterator[Mistake]:
        """Rocking neither starts nor stops from one moment to the next."""
        share = first = self.plan.keys["approach"][0].key.rock or 0.0
        for name, index in self._played():
            for loc, key in self.plan.keys[name]:
                if key.rock is not None and key.at_s == 0.0 and key.rock != share and index == 0:
                    what = Phrase(
                        "The rocking would jump: `rock` is {here} here, and {before} just before.",
                        here=f"{key.rock:g}",
                        before=f"{share:g}",
                    )
                    yield Mistake((*loc, "rock"), what, Phrase("Say it at a later time of the section."))
                share = share if key.rock is None else key.rock
        if share != first:
            what = Phrase(
                "The rocking would jump when the stroke starts again: from {share} to {first}.",
                share=f"{share:g}",
                first=f"{first:g}",
            )
            remedy = Phrase("Let `leave` end with {value}.", value=f"`rock: {first:g}`")
            yield Mistake(self.plan.keys["leave"][-1].loc, what, remedy)

    def _played(self) -> Iterable[tuple[Section, int]]:
        return [
            ("approach", 0),
            *(("repeat", index) for index in range(len(self.plan.repeat.pressures))),
            ("leave", 0),
        ]

    def _join(
        self, role: Role, names: tuple[Section, Section], loc: Loc, poses: tuple[HandPose, HandPose]
    ) -> None:
        before, after = names
        again = before == after
        place = self.plan.keys["repeat"][-1].loc if again else loc
        for name in _changed(*poses):
            start, end = _value(poses[1], name), _value(poses[0], name)
            if again:
                remedy = Phrase("Let the end be as the start: {start}.", start=start)
            else:
                remedy = Phrase(
                    "Say the same in both, or let `{after}` start later than 0.0: it then moves there.",
                    after=after,
                )
            texts = _JUMPS_WITHIN if again else _JUMPS
            values: dict[str, object] = {"after": after, "start": start, "before": before, "end": end}
            self._note(role, (place, f"jump {name}"), texts, values, remedy)

    def _loop(self, role: Role, last: HandPose, first: HandPose) -> None:
        loc = self.plan.keys["leave"][-1].loc
        jumping = {kind.removeprefix("jump ") for _, kind in self.found}
        for name in _changed(last, first):
            if name in jumping:
                continue  # it follows from the jump
            values: dict[str, object] = {"end": _value(last, name), "start": _value(first, name)}
            remedy = Phrase("Let `leave` end with {value}.", value=_value(first, name))
            self._note(role, (loc, f"loop {name}"), _JUMPS_AGAIN, values, remedy)

    def _on_air(self, role: Role, loc: Loc, pose: HandPose) -> None:
        if pose.lift_mm > 0.0 and pose.pressure > 0.0:
            values: dict[str, object] = {"pressure": f"{pose.pressure:g}", "mm": f"{pose.lift_mm:g}"}
            remedy = Phrase("Write `lift_mm: 0` or `pressure: 0` here.")
            self._note(role, (loc, "air"), _ON_AIR, values, remedy)

    def _note(
        self,
        role: Role,
        key: tuple[Loc, str],
        texts: tuple[str, str],
        values: dict[str, object],
        remedy: Phrase,
    ) -> None:
        one = self.found.setdefault(key, _Found(*texts, values, remedy))
        if role not in one.roles:
            one.roles.append(role)


def _changed(before: HandPose, after: HandPose) -> list[str]:
    return [name for name in _POSE_FIELDS if getattr(before, name) != getattr(after, name)]


def _value(pose: HandPose, name: str) -> str:
    """A field as it is written in a file."""
    if name == "lateral":
        return f"`{pose.lateral.kind}: {_number(pose.lateral.value)}`"
    value = getattr(pose, name)
    return f"`level` {level_name(value)}" if name == "level" else f"`{name}: {_number(value)}`"


def _number(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"
