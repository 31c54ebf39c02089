"""What the user chose: theme, text size, people, side, technique, view, speed, loop, panel width, skin tones.

Kept here and never in a widget. A change is told to plain callables with the name of the field, so that
neither Qt nor VTK is needed to follow it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from viewer.state.layers import SURFACE, Layers
from viewer.state.panes import COUNTS, MOST, without_doubles

Theme = Literal["light", "dark", "contrast"]
ViewName = Literal["giver", "overhead", "side", "front", "hands", "three-quarter"]
PersonName = Literal["woman", "woman-heavy", "woman-athletic", "man", "man-heavy", "man-athletic"]
Checks = Literal["off", "broken", "all"]
Tone = Literal["light", "medium", "tan", "deep"]
LanguageChoice = Literal["system", "en", "de", "es", "zh"]
Spoken = Literal["en", "de", "es", "zh"]
GiverSide = Literal["usual", "left", "right"]
TextSize = Literal["normal", "large", "very-large"]
CaptionSize = Literal["small", "medium", "large"]
CameraManner = Literal["free", "still", "hands"]
"""What the camera does by itself: it goes to the view of a step, nothing at all, or follows the hands too."""

PanelPage = Literal["techniques", "bookmarks", "lessons"]

THEMES: tuple[Theme, ...] = get_args(Theme)
VIEWS: tuple[ViewName, ...] = get_args(ViewName)
PEOPLE: tuple[PersonName, ...] = get_args(PersonName)
CHECKS: tuple[Checks, ...] = get_args(Checks)
TONES: tuple[Tone, ...] = get_args(Tone)
LANGUAGES: tuple[LanguageChoice, ...] = get_args(LanguageChoice)
SPOKEN: tuple[Spoken, ...] = get_args(Spoken)
GIVER_SIDES: tuple[GiverSide, ...] = get_args(GiverSide)
TEXT_SIZES: tuple[TextSize, ...] = get_args(TextSize)
CAMERA_MANNERS: tuple[CameraManner, ...] = get_args(CameraManner)
TEXT_SCALES: dict[TextSize, float] = {"normal": 1.0, "large": 1.5, "very-large": 2.0}
CAPTION_SIZES: tuple[CaptionSize, ...] = get_args(CaptionSize)
PANEL_PAGES: tuple[PanelPage, ...] = get_args(PanelPage)
SPEEDS: tuple[float, ...] = (0.1, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
PANEL_WIDTH_PX = (320, 380)


@dataclass(frozen=True)
class Looks:
    """How the two people are coloured; their tones always differ."""

    receiver_tone: Tone = "light"
    giver_tone: Tone = "tan"


@dataclass(frozen=True)
class ChoiceValues:
    """Everything the user chose, at one moment."""

    theme: Theme = "light"
    language: LanguageChoice = "system"
    text_size: TextSize = "normal"
    reduced_motion: bool = False
    stroke: str = ""
    receiver: PersonName = "woman"
    giver: PersonName = "man"
    giver_side: GiverSide = "usual"
    left_handed: bool = False
    view: ViewName = "three-quarter"
    camera: CameraManner = "free"
    full_size: bool = False
    panes: int = 1
    pane: int = 0
    pane_views: tuple[ViewName, ...] = ("three-quarter", "giver", "overhead", "hands")
    speed: float = 1.0
    loop: bool = True
    layers: Layers = SURFACE
    labels: bool = False
    numbers: bool = False
    contact: bool = False
    path: bool = False
    ghost: bool = False
    checks: Checks = "broken"
    captions: bool = True
    breath: bool = True
    narration: bool = False
    caption_size: CaptionSize = "medium"
    presented_text: TextSize = "normal"
    ink_stays: bool = False
    layers_open: bool = False
    principles_open: bool = False
    panel_open: bool = True
    panel_page: PanelPage = "techniques"
    panel_width_px: int = 360
    looks: Looks = Looks()
    window_px: tuple[int, int] = (1280, 800)
    maximised: bool = False


Listener = Callable[[str], None]


class Choices:
    """Holds the current `ChoiceValues` and tells listeners the name of each field that changed."""

    def __init__(self, values: ChoiceValues | None = None) -> None:
        """Start from `values`, or from the defaults."""
        self._values = values or ChoiceValues()
        self._listeners: list[Listener] = []

    @property
    def values(self) -> ChoiceValues:
        """The current choices; a frozen value that may be kept."""
        return self._values

    def on_change(self, listener: Listener) -> None:
        """Call `listener(field_name)` after every change from now on."""
        self._listeners.append(listener)

    def change(self, **fields: Any) -> bool:
        """Set fields; returns whether anything differed. Unknown names raise `TypeError`."""
        before = self._values
        after = sane(_in_panes(before, replace(before, **fields), "view" in fields))
        self._values = after
        names = before.__dataclass_fields__
        changed = [name for name in names if getattr(before, name) != getattr(after, name)]
        for name in changed:
            for listener in tuple(self._listeners):
                listener(name)
        return bool(changed)

    def choose_tone(self, person: Literal["receiver", "giver"], tone: Tone) -> None:
        """Give one person a skin tone; the other steps aside when both would be alike."""
        looks = self._values.looks
        if person == "receiver":
            other = looks.giver_tone if looks.giver_tone != tone else looks.receiver_tone
            self.change(looks=Looks(tone, other))
        else:
            other = looks.receiver_tone if looks.receiver_tone != tone else looks.giver_tone
            self.change(looks=Looks(other, tone))

    def step_speed(self, steps: int) -> None:
        """Go `steps` rungs up (+) or down (-) the ladder of speeds."""
        here = min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - self._values.speed))
        self.change(speed=SPEEDS[min(max(here + steps, 0), len(SPEEDS) - 1)])


def _in_panes(before: ChoiceValues, after: ChoiceValues, chosen: bool) -> ChoiceValues:
    """The view is that of the active pane, unless it was chosen just now."""
    after = _with_pane(after)
    if chosen:
        return after
    views = without_doubles(before, after, VIEWS)
    return replace(after, pane_views=views, view=views[after.pane])


def _with_pane(values: ChoiceValues) -> ChoiceValues:
    """An active pane that there is: any of them alone, else one that is shown."""
    panes = values.panes if values.panes in COUNTS else 1
    most = MOST if panes == 1 else panes
    return replace(values, panes=panes, pane=values.pane if 0 <= values.pane < most else 0)


def sane(values: ChoiceValues) -> ChoiceValues:
    """Bring numbers into their ranges: speed, width of the panel, panes; the view is the active pane's."""
    low, high = PANEL_WIDTH_PX
    values = _with_pane(values)
    views = list(values.pane_views)
    views[values.pane] = values.view
    return replace(
        values,
        pane_views=tuple(views),
        speed=min(max(float(values.speed), SPEEDS[0]), SPEEDS[-1]),
        panel_width_px=min(max(int(values.panel_width_px), low), high),
    )
