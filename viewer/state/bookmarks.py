"""Bookmarks: a moment of a technique as it was seen, under a name."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.state.camera import CameraPose
from viewer.state.choices import GiverSide, PersonName, ViewName
from viewer.state.layers import SURFACE, Layers

LONGEST_NAME, LONGEST_NOTE = 120, 4000
MOST_BOOKMARKS = 400


@dataclass(frozen=True)
class Seen:
    """What one pane of a split picture shows: the view that was chosen, and where its camera really stood."""

    view: ViewName
    pose: CameraPose


@dataclass(frozen=True)
class Moment:
    """All that brings a picture back: which technique, when, on whom, seen from where, and how far opened.

    `time_s` counts from the start of the technique `stroke` (its id); `view` is the view that was chosen
    last, `pose` where the camera really stood. Of a split picture `panes` are all of them, two or four, and
    `view` and `pose` those of the active one, `pane`. `selected` is the id of a structure, or empty.
    """

    stroke: str
    time_s: float
    pose: CameraPose
    view: ViewName = "three-quarter"
    layers: Layers = SURFACE
    receiver: PersonName = "woman"
    giver: PersonName = "man"
    giver_side: GiverSide = "usual"
    left_handed: bool = False
    panes: tuple[Seen, ...] = ()
    pane: int = 0
    selected: str = ""


@dataclass(frozen=True)
class Bookmark:
    """A moment under a name.

    Attributes:
        name: what the person called it.
        moment: what it brings back.
        note: what the person wrote about it.
        title: of the technique, for when the technique is not there any more.
        picture: a small JPEG of it, or nothing.
    """

    name: str
    moment: Moment
    note: str = ""
    title: str = ""
    picture: bytes = b""


def tidy_line(text: str, longest: int = LONGEST_NAME) -> str:
    """A text as one line of at most so many characters, without any that cannot be seen; may be empty."""
    shown = "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in text)
    return " ".join(shown.split())[:longest].strip()


def tidy_text(text: str, longest: int = LONGEST_NOTE) -> str:
    """A text in lines, of at most so many characters, without any that cannot be seen; may be empty."""
    lines = text.replace("\t", "    ").splitlines()
    shown = ["".join(c if c.isprintable() or c in _JOINERS else " " for c in line).rstrip() for line in lines]
    return "\n".join(shown).strip()[:longest].strip()


_JOINERS = "\u200c\u200d"
"""Not printable by themselves, but letters of several scripts are written with them."""
