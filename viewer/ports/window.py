"""What the controller may ask of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from viewer.anatomy.interior import Named
from viewer.check.shown import RulesCard
from viewer.ports.shown import Clock, Hover, Message, Notes, StructureCard, TechniqueCard, TechniqueItem
from viewer.ports.study import PracticeCard
from viewer.state.choices import ChoiceValues


class WindowPort(Protocol):
    """The window as the controller sees it: it is told what to show and asked for ticks."""

    def show_techniques(self, items: Sequence[TechniqueItem], current: str) -> None:
        """Fill the list of techniques and mark the current one."""

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show one technique's purpose, steps, mistakes and safety, and its curve on the scrub bar."""

    def show_clock(self, clock: Clock) -> None:
        """Show time, playing or paused, pressure and the lit step."""

    def show_choices(self, values: ChoiceValues) -> None:
        """Bring menus, theme and panel in line with the choices."""

    def show_structures(self, names: Sequence[Named]) -> None:
        """Say which structures can be searched for; none where their texts cannot be read."""

    def show_structure(self, card: StructureCard | None) -> None:
        """Show the card of the selected structure, or take it away."""

    def show_hover(self, hover: Hover | None) -> None:
        """Show the name of what is under the pointer, or nothing."""

    def show_measuring(self, on: bool) -> None:
        """Say whether the pointer measures on the skin."""

    def show_practice(self, card: PracticeCard | None) -> None:
        """Show the practice in place of the side panel, or the panel again."""

    def repaint_notes(self) -> None:
        """What is written over the picture changed, and nothing of the picture: paint it anew, soon."""

    def speak(self, words: str) -> None:
        """Let a screen reader say it, where one listens."""

    def show_notes(self, notes: Notes, pane: int) -> None:
        """Write names, numbers and bands over a pane of the next picture, in the pane's own pixels."""

    def show_share(self, share: float) -> None:
        """Say at which share of its width and height the picture is rendered; 1: the whole."""

    def show_rules(self, card: RulesCard | None) -> None:
        """Show how the technique fares by the rules; None: that is not to be shown."""

    def show_progress(self, share: float | None, inside: bool = False) -> None:
        """Show that a technique, or what lies `inside`, is being fetched, 0..1 done; None: it is over."""

    def show_message(self, message: Message | None) -> None:
        """Show a message panel, or take it away."""

    def retranslate(self) -> None:
        """Say all fixed texts in the language of now; what was told is told anew."""

    def repaint_view(self, refined: bool = False) -> None:
        """The scene changed: render and paint once, soon; `refined` after `StagePort.refine`."""

    def run_ticks(self, on: bool) -> None:
        """Start or stop calling the controller's `tick`; while off, no timer runs."""
