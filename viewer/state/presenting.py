"""Presenting: on or off, blank or not, the clock of a talk, a resting pointer, which screen shows what.

There is no clock in here: every moment is an argument, in seconds of any clock that only goes forward.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from viewer.state.choices import TEXT_SIZES, TextSize

Blank = Literal["", "black", "white"]
CAPTION_SHARES: dict[TextSize, float] = {"normal": 1 / 27, "large": 1 / 21, "very-large": 1 / 16}
"""The height of a caption's letters as a share of the screen's: 40, 51 and 68 px on one of 1080 px."""
AGAIN_S = 30.0
"""So long Esc comes back after F5 has left: the other half of a button that sends the two in turn."""
REST_S, FADE_S = 2.0, 0.6


@dataclass(frozen=True)
class Talk:
    """Whether something is presented, and whether the screen is blank.

    Many clickers send F5 and Esc in turn from one button, and somebody at the keyboard may have come between:
    while presenting either of them leaves; F5 begins; Esc begins only right after F5 has left, which nobody
    does but such a button.
    """

    on: bool = False
    blank: Blank = ""
    f5_left_s: float | None = None

    def begun(self) -> Talk:
        """Presenting, with the picture."""
        return Talk(on=True)

    def left(self) -> Talk:
        """No longer presenting."""
        return Talk()

    def f5(self, now_s: float) -> Talk:
        """F5 was pressed."""
        return Talk(f5_left_s=now_s) if self.on else self.begun()

    def takes_escape(self, now_s: float) -> bool:
        """Whether Esc is meant for presenting and not for anything else in the window."""
        return self.on or (self.f5_left_s is not None and 0.0 <= now_s - self.f5_left_s <= AGAIN_S)

    def escape(self, now_s: float) -> Talk:
        """Esc was pressed."""
        if self.on:
            return self.left()
        return self.begun() if self.takes_escape(now_s) else self

    def covered(self, blank: Literal["black", "white"]) -> Talk:
        """Blank in that colour; the picture again if it is so already."""
        return replace(self, blank="" if self.blank == blank else blank) if self.on else self

    def uncovered(self) -> Talk:
        """The picture again."""
        return replace(self, blank="")


@dataclass(frozen=True)
class TalkClock:
    """How long the talk has been going: `gone_s` before it last went on, and since when it goes."""

    gone_s: float = 0.0
    since_s: float | None = None

    @property
    def running(self) -> bool:
        """Whether it goes."""
        return self.since_s is not None

    def elapsed_s(self, now_s: float) -> float:
        """Seconds of the talk so far."""
        return self.gone_s + (max(now_s - self.since_s, 0.0) if self.since_s is not None else 0.0)

    def toggled(self, now_s: float) -> TalkClock:
        """Stopped, or going on."""
        return TalkClock(self.elapsed_s(now_s), None if self.running else now_s)

    def reset(self, now_s: float) -> TalkClock:
        """At nought; it goes on if it went."""
        return TalkClock(0.0, now_s if self.running else None)


def pointer_share(rested_s: float) -> float:
    """How solid a pointer is that has rested so long: 1, then less and less, 0 when it is gone."""
    return min(max(1.0 - (rested_s - REST_S) / FADE_S, 0.0), 1.0)


@dataclass(frozen=True)
class Places:
    """The names of the screens for the audience's picture and for the notes; `notes` None: not shown.

    `fills`: the notes have a screen of their own and fill it.
    """

    audience: str
    notes: str | None = None
    fills: bool = False


def places(screens: Sequence[str], home: str, turn: int = 0, notes: bool | None = None) -> Places:
    """Which screen shows what.

    Args:
        screens: the names of all screens, at least one.
        home: where the window is; the audience gets another one where there is any.
        turn: how often the audience's picture was sent on to the next screen.
        notes: whether notes are wanted; None: where they have a screen of their own.
    """
    here = home if home in screens else screens[0]
    order = [name for name in screens if name != here] + [here]
    audience = order[turn % len(order)]
    alone = len(order) == 1
    if notes is False or (notes is None and alone):
        return Places(audience)
    beside = here if audience != here else order[0]
    return Places(audience, beside, fills=not alone)


def caption_px(height_px: float, size: TextSize) -> int:
    """How large a caption's letters are on a picture of that height."""
    return max(round(height_px * CAPTION_SHARES[size]), 18)


def larger(size: TextSize, steps: int) -> TextSize:
    """The size so many steps larger (+) or smaller (-), as far as there are any."""
    place = min(max(TEXT_SIZES.index(size) + steps, 0), len(TEXT_SIZES) - 1)
    return TEXT_SIZES[place]
