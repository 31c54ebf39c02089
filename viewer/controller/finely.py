"""Renders less finely while it plays on a slow computer, and whole again as soon as it stands still."""

from __future__ import annotations

from collections.abc import Callable

from viewer.ports import StagePort, WindowPort
from viewer.state.choices import ChoiceValues
from viewer.state.resolution import Resolution


class Finely:
    """Tells stage and window at which share of its size the picture is rendered, whenever that changes."""

    def __init__(self, stage: StagePort, window: WindowPort, values: Callable[[], ChoiceValues]) -> None:
        """The picture is whole."""
        self._stage = stage
        self._window = window
        self._values = values
        self._resolution = Resolution()
        self._playing = False
        self._share = 1.0

    def took(self, seconds: float) -> None:
        """While it played, a picture took so long."""
        self._resolution.took(seconds)

    def show(self, playing: bool) -> None:
        """Before a picture: whole while nothing plays, or where somebody always wants it so."""
        if playing and not self._playing:
            self._resolution.begin()
        self._playing = playing
        share = self._resolution.share if playing and not self._values().full_size else 1.0
        if share != self._share:
            self._share = share
            self._stage.render_at(share)
            self._window.show_share(share)
