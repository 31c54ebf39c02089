"""What is drawn, and in which order: solid things, the room, then what is seen through, from the inside out.

A see-through layer is drawn twice: its depth alone, which changes no pixel, and then its colours where they
have just that depth. So only its foremost surface shows, whatever the order of its triangles.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from viewer.scene.coats import SIDES
from viewer.scene.inside import Layer
from viewer.scene.people import Person
from viewer.scene.shading import Drawn
from viewer.state.layers import GONE, SOLID, InsideName, Layers

_NO_WINDOW = (0.0, 0.0, 0.0, -1e6)


class Order:
    """The list of things on a renderer, in an order of our own."""

    def __init__(self, renderer: Any) -> None:
        """Draw on this renderer."""
        self._renderer = renderer
        self._known: dict[int, Drawn] = {}
        self._visible: list[Drawn] = []

    def draw(self, parts: Sequence[Drawn]) -> None:
        """Draw these, in this order, and nothing else."""
        for part in parts:
            if id(part) not in self._known:
                self._known[id(part)] = part
                self._renderer.AddActor(part.actor)
        if list(parts) != self._visible:
            self._visible = list(parts)
            self._arrange()

    def _arrange(self) -> None:
        """Put what is visible first. Not by RemoveActor: that throws everything off the graphics card."""
        shown = {id(part) for part in self._visible}
        others = [part for key, part in self._known.items() if key not in shown]
        props = self._renderer.GetViewProps()
        props.RemoveAllItems()
        for part in (*self._visible, *others):
            part.actor.SetVisibility(id(part) in shown)
            props.AddItem(part.actor)

    def forget(self, parts: Sequence[Drawn]) -> None:
        """Take these off the stage for good."""
        for part in parts:
            if self._known.pop(id(part), None) is not None:
                self._renderer.RemoveActor(part.actor)
        self._visible = [part for part in self._visible if id(part) in self._known]

    @property
    def known(self) -> list[Drawn]:
        """All that was ever drawn and not forgotten."""
        return list(self._known.values())


def in_order(
    layers: Layers,
    receiver: Person,
    giver: Person,
    inside: Mapping[InsideName, Layer],
    room: Sequence[Drawn],
) -> list[Drawn]:
    """What to draw of two people, what lies under the skin, and the room."""
    solid: list[Drawn] = []
    veiled: list[Drawn] = []
    skin, hands = _skin(layers, receiver), _giver(layers, giver)
    solid += hands[0]
    solid += skin[0]
    for name in layers.inside:
        if name not in inside:
            continue
        share = getattr(layers, name)
        parts = inside[name].drawn(share)
        if share >= SOLID:
            solid += parts
        else:
            veiled = [*parts, *veiled]
    # Of two see-through people the second is not seen behind the first: that should be the fainter one,
    # but glass hands always lie on the skin.
    skin_first = layers.giver >= SOLID or layers.skin >= layers.giver
    first, then = (skin[1], hands[1]) if skin_first else (hands[1], skin[1])
    return [*solid, *room, *veiled, *first, *then]


def _skin(layers: Layers, receiver: Person) -> tuple[list[Drawn], list[Drawn]]:
    """The receiver's solid parts, and those that are drawn last."""
    if not layers.opens:
        return list(receiver.solid), []
    if layers.skin <= GONE:
        return [], []
    veil, solid = receiver.veil, layers.skin >= SOLID
    for part in veil.colour:
        part.actor.GetProperty().SetBackfaceCulling(part.closed or solid)
    veil.set(cutSide=SIDES[layers.open_side])
    share = 1.0 if solid else layers.skin
    for part in (*veil.lining, *veil.colour):
        part.set(share=share, rimShare=0.55 * min(1.0, 8 * share))
    # opened, but else solid: one looks at the skin's inner side too, also through the window's soft edge
    return [], [*(veil.lining if solid else veil.depth), *veil.colour]


def _giver(layers: Layers, giver: Person) -> tuple[list[Drawn], list[Drawn]]:
    if layers.giver <= GONE:
        return [], []
    if layers.giver >= SOLID and not layers.glass:
        return list(giver.solid), []
    ghost = layers.giver < SOLID
    veil = giver.veil if ghost else giver.hands
    share = layers.giver if ghost else 1.0
    for part in veil.colour:
        part.set(share=share, rimShare=0.40 * min(1.0, 6 * share), glassShare=float(layers.glass))
    return ([] if ghost else list(giver.handless)), [*veil.depth, *veil.colour]


def set_windows(receiver: Person, centres_mm: Sequence[Iterable[float]], radius_mm: float) -> None:
    """Open the skin around these places, at most two; around none with a radius of 0."""
    holes = [(*map(float, centre), radius_mm) for centre in centres_mm[:2]] if radius_mm > 0 else []
    holes += [_NO_WINDOW] * (2 - len(holes))
    receiver.veil.set(holeA=holes[0], holeB=holes[1])
