"""The one description of a stroke file's fields: it reads them, and the JSON Schema is made from it.

`python -m viewer.files.stroke_model` prints the schema; `animations/stroke.schema.json` is its output.
"""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from viewer.files.fields import Choice, Format, Level, Name, Number, Or, Words
from viewer.language import later
from viewer.stroke.levels import level_value, rib_space_level
from viewer.stroke.steps import Section, View
from viewer.stroke.stroke import (
    ROLES,
    HandKey,
    Lateral,
    LateralKind,
    Mirror,
    Part,
    Role,
    Side,
    Stop,
    Turn,
)
from viewer.stroke.tracks import EASES

MAX_SECTION_S: Final = 300.0
MAX_KEYFRAMES: Final = 400
MAX_REPEATS: Final = 30
MAX_STEPS: Final = 60

Seconds = Annotated[float, Number(0, MAX_SECTION_S, later("seconds"))]
LevelName = Annotated[float, Level()]
SPACE: Final = Number(1, 11, later("number of the space"), whole=True)
FORAMINA: Final = ("S1", "S2", "S3", "S4")
PRESSURE: Final = Number(0, 1, later("share of the greatest pressure"))
TURNS: Final[tuple[Turn, ...]] = ("here", "next")
RoleName = Annotated[Role, Choice(("near", "far"))]
Sentence = Annotated[str, Words(400)]

SHAPES: dict[Part, tuple[str, ...]] = {
    "heel": ("flat", "closed"),
    "thumb": ("supported", "open"),
    "fingers": ("flat",),
}
"""The hand shapes that go with each part of the hand."""


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _places(description: str) -> Any:
    return Field(None, min_length=1, max_length=MAX_REPEATS, description=description)


class HandModel(_Fields):
    """Where a hand is and how much it presses. What is left out stays as it was."""

    level: Annotated[float | Turn, Or(TURNS, Level())] | None = Field(
        None, description="Height along the spine: T5, T5.5 or a landmark; `here`, `next`: this repeat's."
    )
    lateral_mm: Annotated[float, Number(0, 250, later("millimetres"))] | None = Field(
        None,
        description="Centre of the pressure from the midline, on the standard adult; scaled with the body.",
    )
    from_spine_edge_mm: Annotated[float, Number(0, 100, later("millimetres"))] | None = Field(
        None, description="From the line of spinous tips to the inner edge of what presses."
    )
    to_scapula_mm: (
        Annotated[
            float,
            Number(
                -80,
                0,
                later("millimetres"),
                later("Write a number from -80 to 0: minus means before the shoulder blade."),
            ),
        ]
        | None
    ) = Field(
        None,
        description="Centre of the pressure from the border of this body's shoulder blade; minus: before it.",
    )
    to_rib_angle: Annotated[float, Number(0, 1, later("share of the way"))] | None = Field(
        None, description="Share of the way from the midline to the angle of the rib."
    )
    rib_space: Annotated[int | Turn, Or(TURNS, SPACE)] | None = Field(
        None,
        description="Below this rib, above the next, on the muscle beside the spine; sets the level.",
    )
    foramen: Annotated[str, Choice((*FORAMINA, *TURNS))] | None = Field(
        None, description="Over this pair of openings of the sacrum; sets the level."
    )
    lift_mm: Annotated[float, Number(0, 400, later("millimetres"))] | None = Field(
        None, description="Height above the skin; 0 touches."
    )
    pressure: Annotated[float | Literal["peak"], Or(("peak",), PRESSURE)] | None = Field(
        None,
        description="0 to 1 (to 0.33 light, to 0.67 medium, above firm), or `peak`: this repeat's.",
    )

    def laterals(self) -> tuple[LateralKind, ...]:
        """Return the fields given that say how far from the midline; one at most is right."""
        return tuple(kind for kind in LATERAL_FIELDS if getattr(self, kind) is not None)


LATERAL_FIELDS: tuple[LateralKind, ...] = (
    "lateral_mm",
    "from_spine_edge_mm",
    "to_scapula_mm",
    "to_rib_angle",
    "rib_space",
    "foramen",
)


class KeyframeModel(_Fields):
    """One moment: where the hands are at that time."""

    at_s: Seconds = Field(description="Seconds from the start of the section.", examples=["1.5"])
    both: HandModel | None = Field(None, description="What holds for both hands.")
    near: HandModel | None = Field(None, description="The hand nearer to the giver.")
    far: HandModel | None = Field(None, description="The hand farther from the giver.")
    rock: Annotated[float, Number(0, 1, later("share of the full rock"))] | None = Field(
        None, description="How much of the full rock there is, 0 to 1; left out: as it was."
    )
    ease: Annotated[str, Choice(tuple(EASES))] = Field("smooth", description="How the movement to here goes.")

    def said(self, role: Role) -> tuple[tuple[str, HandModel], ...]:
        """Return what is said about a hand: under which name, and what."""
        own = self.near if role == "near" else self.far
        return tuple((name, hand) for name, hand in (("both", self.both), (role, own)) if hand is not None)

    def hand_key(self, role: Role) -> HandKey | None:
        """Return what is said about a hand, `both` and its own together; None when nothing is."""
        values = {name: value for _, hand in self.said(role) for name, value in hand if value is not None}
        kind = next((kind for kind in LATERAL_FIELDS if kind in values), None)
        if not self.said(role):
            return None
        lateral = None if kind is None else Lateral(kind, values[kind])
        level = implied_level(lateral) if lateral else None
        return HandKey(
            values.get("level") if level is None else level,
            lateral,
            values.get("lift_mm"),
            values.get("pressure"),
        )


def implied_level(lateral: Lateral) -> float | Turn | None:
    """Return the level that a rib space or an opening of the sacrum lies at; None for the other kinds."""
    if lateral.value in TURNS:
        return "here" if lateral.value == "here" else "next"
    if lateral.kind == "rib_space":
        return rib_space_level(int(lateral.value))
    return level_value(str(lateral.value)) if lateral.kind == "foramen" else None


class HandSpecModel(_Fields):
    """How a hand works during the whole stroke."""

    part: Annotated[Part, Choice(("heel", "thumb", "fingers"))] = Field(
        description="What presses.", examples=["heel"]
    )
    shape: Annotated[str, Choice(("flat", "closed", "supported", "open"))] = Field(
        description="heel, fingers: flat; heel: also closed; thumb: supported by the index finger, or open.",
        examples=["flat"],
    )
    fingers_deg: Annotated[float, Number(-45, 180, later("degrees"))] = Field(
        description="Where the fingers point: 0 towards the head, 90 outward, 180 towards the feet.",
        examples=["30"],
    )
    side: RoleName | None = Field(
        None,
        description="Side of the spine, seen from the giver; left out: the hand's own.",
    )


class HandsModel(_Fields):
    """The hands that work; leave one out if it rests."""

    near: HandSpecModel | None = Field(None, description="The hand nearer to the giver.")
    far: HandSpecModel | None = Field(None, description="The hand farther from the giver.")


class GiverModel(_Fields):
    """Where the giver is."""

    side: Annotated[Side, Choice(("left", "right"))] = Field(
        description="Side of the receiver, from the receiver's own point of view.", examples=["left"]
    )
    posture: Annotated[str, Choice(("kneel-at-side",))] = Field(
        description="kneel-at-side: kneeling up beside the receiver.",
        examples=["kneel-at-side"],
    )
    level: LevelName = Field(description="Level of the spine that the giver is beside.", examples=["T6"])
    follows: Annotated[float, Number(0, 1, later("share of the way"))] = Field(
        0.0, description="Share of the hands' way along the body that the giver goes along; 0 stays."
    )


class RepeatModel(_Fields):
    """The movement that is done again and again."""

    pressures: list[Annotated[float, PRESSURE]] = Field(
        min_length=1,
        max_length=MAX_REPEATS,
        description="One repeat for each; `peak` stands for it. With places: one for all, or one for each.",
        examples=["[0.25]"],
    )
    levels: list[LevelName] | None = _places("Where both hands work, a level for each repeat.")
    near_levels: list[LevelName] | None = _places("Where the near hand works, a level for each repeat.")
    far_levels: list[LevelName] | None = _places("Where the far hand works, a level for each repeat.")
    rib_spaces: list[Annotated[int, SPACE]] | None = _places("Which space between ribs, for each repeat.")
    foramina: list[Annotated[str, Choice(FORAMINA)]] | None = _places("Which openings, for each repeat.")
    keyframes: list[KeyframeModel] = Field(
        min_length=1,
        max_length=MAX_KEYFRAMES,
        description="One cycle.",
        examples=[later("with its keyframes below")],
    )


PLACE_LISTS: Final = ("levels", "near_levels", "far_levels", "rib_spaces", "foramina")


def stops_of(name: str, values: list[Any]) -> dict[Role, tuple[Stop, ...]]:
    """Return where the hands work in each repeat, from one of the lists of a repeat."""
    if name in ("rib_spaces", "foramina"):
        laterals = [Lateral("rib_space" if name == "rib_spaces" else "foramen", value) for value in values]
        stops = tuple(Stop(float(implied_level(lateral) or 0.0), lateral) for lateral in laterals)
    else:
        stops = tuple(Stop(value) for value in values)
    roles: tuple[Role, ...] = ("near",) if name == "near_levels" else ("far",)
    return dict.fromkeys(roles if name in ("near_levels", "far_levels") else ROLES, stops)


class RockModel(_Fields):
    """The receiver's whole body is rocked by the hands; keyframes say when, with `rock`."""

    hz: Annotated[float, Number(0.3, 2, later("pushes a second"))] = Field(
        description="Pushes a second; 0.8 is calm.", examples=["0.8"]
    )
    roll_deg: Annotated[float, Number(1, 15, later("degrees"))] = Field(
        description="How far the trunk rolls, from one end to the other.", examples=["8"]
    )
    back_pressure: Annotated[float, Number(0, 1, later("share of the pressure"))] = Field(
        0.4, description="Share of the pressure that stays while the body swings back."
    )


class BreathModel(_Fields):
    """How the receiver breathes."""

    per_minute: Annotated[float, Number(4, 30, later("breaths a minute"))] = Field(
        description="About so many breaths a minute; whole ones are fitted to the repeats.", examples=["12"]
    )
    out_at_s: Seconds | None = Field(
        None, description="Seconds into each repeat at which the breath begins to go out."
    )


class StepModel(_Fields):
    """One instruction; it is lit until the next one starts."""

    section: Annotated[Section, Choice(("approach", "repeat", "leave"))] = Field(
        alias="from", description="The section in which it starts.", examples=["repeat"]
    )
    at_s: Seconds = Field(description="Seconds from the start of that section.", examples=["0.0"])
    view: Annotated[View, Choice(("giver", "overhead", "side", "front", "hands", "three-quarter"))] = Field(
        description="Where to look from.", examples=["hands"]
    )
    text: Sentence = Field(description="What to do, in plain words.", examples=["Lean in slowly."])


class NotesModel(_Fields):
    """What stands below the steps."""

    mistakes: list[Sentence] = Field(
        min_length=1,
        max_length=30,
        description="What often goes wrong.",
        examples=["[Starting on the spine.]"],
    )
    safety: list[Sentence] = Field(
        min_length=1,
        max_length=30,
        description="What must not happen.",
        examples=["[Never press on the spine.]"],
    )


class StrokeModel(_Fields):
    """A massage technique: where the hands are, when, and what to say about it."""

    format: Annotated[int, Format()] = Field(description="Always 1.", examples=["1"])
    id: Annotated[str, Name("press-between-ribs")] = Field(
        description="The file's name before .stroke.yaml.", examples=["my-stroke"]
    )
    title: Annotated[str, Words(80)] = Field(description="What it is called.", examples=["My stroke"])
    order: Annotated[int, Number(1, 9999, later("place in the list"), whole=True)] = Field(
        description="Place in the list of techniques.", examples=["5"]
    )
    purpose: Annotated[str, Words(600)] = Field(description="What it is good for.", examples=["It loosens …"])
    structures: list[Annotated[str, Name("trapezius-middle")]] = Field(
        min_length=1,
        max_length=30,
        description="Muscles and bones it works on.",
        examples=["[rhomboid-major]"],
    )
    giver: GiverModel = Field(examples=["{side: left, posture: kneel-at-side, level: T6}"])
    mirror: Annotated[Mirror, Choice(("none", "sides"))] = Field(
        "none", description="sides: the same follows from the other side."
    )
    rock: RockModel | None = Field(None, description="How the receiver's body is rocked.")
    breath: BreathModel | None = Field(None, description="How the receiver breathes.")
    hands: HandsModel = Field(examples=["{near: {part: heel, shape: flat, fingers_deg: 30}}"])
    approach: list[KeyframeModel] = Field(
        min_length=1,
        max_length=MAX_KEYFRAMES,
        description="Once, before the repeats.",
        examples=[later("with its keyframes below")],
    )
    repeat: RepeatModel = Field(examples=[later("with `pressures:` and `keyframes:` below")])
    leave: list[KeyframeModel] = Field(
        min_length=1,
        max_length=MAX_KEYFRAMES,
        description="Once, after the repeats.",
        examples=[later("with its keyframes below")],
    )
    steps: list[StepModel] = Field(
        min_length=1,
        max_length=MAX_STEPS,
        description="The instructions, in the order in which they happen.",
        examples=[later("with the instructions below")],
    )
    notes: NotesModel = Field(examples=[later("with `mistakes:` and `safety:` below")])


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a stroke file, for editors."""
    made: dict[str, Any] = _without_null(StrokeModel.model_json_schema(by_alias=True))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "Stroke file"}


def json_schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n"


def _without_null(schema: Any) -> Any:
    """Drop what pydantic adds for fields that may be left out: YAML has no null here."""
    if isinstance(schema, list):
        return [_without_null(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: _without_null(value)
        for key, value in schema.items()
        if key != "examples" and not (key == "title" and isinstance(value, str))
    }
    options = [option for option in kept.get("anyOf", []) if option != {"type": "null"}]
    if len(options) < len(kept.get("anyOf", [])):
        del kept["anyOf"], kept["default"]
        kept = {**options[0], **kept} if len(options) == 1 else {**kept, "anyOf": options}
    return kept


if __name__ == "__main__":
    sys.stdout.write(json_schema_text())
