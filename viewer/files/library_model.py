"""The fields of the files in which a person keeps bookmarks and lessons."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from viewer.files.fields import Choice, Format, Kind, Name, Number, Words, check_letters, either, shown, wrong
from viewer.language import Phrase, later
from viewer.state.bookmarks import LONGEST_NAME, LONGEST_NOTE
from viewer.state.choices import GIVER_SIDES, PEOPLE, VIEWS, GiverSide, PersonName, ViewName
from viewer.state.layers import SIDES, OpenSide
from viewer.state.lessons import LONGEST_TEXT
from viewer.state.panes import COUNTS, MOST

MAX_PICTURE_BYTES: Final = 100_000
_REMOVE: Final = Phrase("Remove it; the rest of the bookmark works.")
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG"


@dataclass(frozen=True)
class Flag(Kind):
    """Yes or no."""

    def read(self, value: Any) -> bool:
        """Return it."""
        if isinstance(value, str) and value in ("true", "false"):
            return value == "true"
        remedy = Phrase("Write {known}.", known=either(("`true`", "`false`")))
        raise wrong(Phrase("{called} is {given}.", given=shown(value)), remedy)

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "boolean"}


@dataclass(frozen=True)
class Text(Kind):
    """Text in paragraphs, which may be empty; line breaks stay."""

    longest: int

    def read(self, value: Any) -> str:
        """Return the text, without spaces at the ends."""
        if not isinstance(value, str):
            remedy = Phrase("Write text; begin it with `|` on its own line.")
            raise wrong(Phrase("{called} is {given}, not text.", given=shown(value)), remedy)
        text = "\n".join(line.rstrip() for line in value.replace("\t", "    ").splitlines()).strip()
        check_letters(text, self.longest)
        return text

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "maxLength": self.longest}


@dataclass(frozen=True)
class Picture(Kind):
    """A small JPEG or PNG, its bytes written in base64."""

    def read(self, value: Any) -> bytes:
        """Return the bytes."""
        try:
            data = base64.b64decode("".join(str(value).split()), validate=True)
        except (binascii.Error, ValueError):
            raise wrong(Phrase("{called} is no picture in base64."), _REMOVE) from None
        if data and not data.startswith((_JPEG, _PNG)):
            raise wrong(Phrase("{called} is neither a JPEG nor a PNG."), _REMOVE)
        if len(data) > MAX_PICTURE_BYTES:
            what = Phrase("{called} has {count} bytes.", count=len(data))
            raise wrong(what, Phrase("Keep to {most} at most, or remove it.", most=MAX_PICTURE_BYTES))
        return data

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "contentEncoding": "base64"}


def _two_or_four(panes: list[Any]) -> list[Any]:
    if panes and len(panes) not in COUNTS[1:]:
        what = Phrase("{called} is a list of {count}.", count=len(panes))
        raise wrong(what, Phrase("Keep two or four of them; without `panes` the picture is not split."))
    return panes


Share = Annotated[float, Number(0, 1, later("0 gone, 1 solid"))]
Millimetres = Annotated[float, Number(-100_000, 100_000, later("millimetres"))]
Yes = Annotated[bool, Flag()]


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _point(example: str) -> Any:
    return Field(min_length=3, max_length=3, examples=[example])


class CameraModel(_Fields):
    """Where the camera stands: mm, world; `up` a direction; the vertical angle of view in degrees."""

    eye_mm: list[Millimetres] = _point("[900.0, -500.0, 900.0]")
    target_mm: list[Millimetres] = _point("[0.0, 200.0, 0.0]")
    up: list[Annotated[float, Number(-1, 1, later("a direction"))]] = Field(
        default_factory=lambda: [0.0, 0.0, 1.0], min_length=3, max_length=3
    )
    lens_deg: Annotated[float, Number(5, 120, later("degrees"))] = 40.0


class PaneModel(_Fields):
    """What one pane of a split picture shows."""

    view: Annotated[ViewName, Choice(VIEWS)] = "three-quarter"
    camera: CameraModel = Field(examples=[later("with `eye_mm` and `target_mm`")])


class LayersModel(_Fields):
    """How solid each layer is, and the ways to look in."""

    skin: Share = 1.0
    superficial: Share = 1.0
    deep: Share = 1.0
    bones: Share = 1.0
    giver: Share = 1.0
    window: Yes = False
    glass: Yes = False
    open_side: Annotated[OpenSide, Choice(SIDES)] = ""


class BookmarkModel(_Fields):
    """One bookmark."""

    name: Annotated[str, Words(LONGEST_NAME)] = Field(examples=["The heels before they slide"])
    note: Annotated[str, Text(LONGEST_NOTE)] = ""
    stroke: Annotated[str, Name("press-sacrum")] = Field(examples=["press-sacrum"])
    title: Annotated[str, Text(LONGEST_NAME)] = ""
    at_s: Annotated[float, Number(0, 36_000, later("seconds"))] = Field(examples=["12.5"])
    receiver: Annotated[PersonName, Choice(PEOPLE)] = "woman"
    giver: Annotated[PersonName, Choice(PEOPLE)] = "man"
    giver_side: Annotated[GiverSide, Choice(GIVER_SIDES)] = "usual"
    left_handed: Yes = False
    view: Annotated[ViewName, Choice(VIEWS)] = "three-quarter"
    camera: CameraModel = Field(examples=[later("with `eye_mm` and `target_mm`")])
    panes: Annotated[list[PaneModel], AfterValidator(_two_or_four)] = Field(
        default_factory=list, max_length=MOST
    )
    pane: Annotated[int, Number(1, MOST, later("number of the pane"), whole=True)] = 1
    layers: LayersModel = LayersModel()
    selected: Annotated[str, Text(LONGEST_NAME)] = ""
    picture: Annotated[bytes, Picture()] = b""


class ItemModel(_Fields):
    """One item of a lesson: a `stroke`, a `bookmark` or `words`."""

    stroke: Annotated[str, Name("press-sacrum")] | None = None
    title: Annotated[str, Text(LONGEST_NAME)] = ""
    step: Annotated[int, Number(1, 999, later("number of the step"), whole=True)] | None = None
    bookmark: BookmarkModel | None = None
    words: Annotated[str, Words(LONGEST_NAME)] | None = None
    text: Annotated[str, Text(LONGEST_TEXT)] = ""
    notes: Annotated[str, Text(LONGEST_TEXT)] = ""


class LessonModel(_Fields):
    """What a lesson's file says beside its items."""

    format: Annotated[int, Format()] = Field(examples=[1])
    title: Annotated[str, Words(LONGEST_NAME)] = Field(examples=["First evening"])


class BookmarksModel(_Fields):
    """What a file of bookmarks says beside them."""

    format: Annotated[int, Format()] = Field(examples=[1])
