"""What of the two people is seen: how solid each layer is, the x-ray window, glass hands, one side opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

LayerName = Literal["skin", "superficial", "deep", "bones", "giver"]
InsideName = Literal["superficial", "deep", "bones"]
PresetName = Literal["surface", "muscles", "skeleton", "x-ray", "half-and-half"]
OpenSide = Literal["", "left", "right"]
Toggled = Literal["skin", "muscles", "bones"]

LAYERS: tuple[LayerName, ...] = get_args(LayerName)
SIDES: tuple[OpenSide, ...] = get_args(OpenSide)
INSIDE: tuple[InsideName, ...] = get_args(InsideName)
"""What lies under the skin, from the outside in."""
SOLID, GONE = 0.995, 0.005
"""From the one on a layer is drawn solid, up to the other not at all."""
VEIL, HIDING = 0.12, 0.5
"""How solid skin is that was opened, and from where on a layer hides what is under it."""


@dataclass(frozen=True)
class Layers:
    """How solid each layer is, 0 gone to 1 solid, and the three ways to look in.

    Attributes:
        skin: the receiver's skin, with hair and sheet.
        superficial: muscles right under the skin.
        deep: muscles under those.
        bones: bones and discs.
        giver: the giver, with clothes.
        window: the receiver's skin opens around the working hands.
        glass: the giver's hands are of glass.
        open_side: the side of the receiver whose skin is taken away.
    """

    skin: float = 1.0
    superficial: float = 1.0
    deep: float = 1.0
    bones: float = 1.0
    giver: float = 1.0
    window: bool = False
    glass: bool = False
    open_side: OpenSide = ""

    @property
    def opens(self) -> bool:
        """Whether anything under the skin can be seen."""
        return self.skin < SOLID or self.window or self.open_side != ""

    @property
    def inside(self) -> tuple[InsideName, ...]:
        """The layers under the skin that have to be drawn, from the outside in."""
        if not self.opens:
            return ()
        return tuple(name for name in INSIDE if getattr(self, name) > GONE)

    def with_share(self, layer: LayerName, share: float) -> Layers:
        """The same with one layer more or less solid, ``share`` brought within 0 and 1."""
        fields: dict[str, Any] = {layer: min(max(float(share), 0.0), 1.0)}
        return replace(self, **fields)

    def toggled(self, which: Toggled) -> Layers:
        """Solid or gone: the skin, both layers of muscles, or the bones.

        Under closed skin nothing of it would be seen: there the skin opens, and for the bones the muscles go.
        """
        if which == "skin":
            return replace(self, skin=VEIL if self.skin >= SOLID else 1.0)
        if which == "muscles":
            on = 1.0 if not self.opens or max(self.superficial, self.deep) <= GONE else 0.0
            return replace(self._opened(), superficial=on, deep=on)
        if not self.opens:
            return replace(self._opened(), superficial=0.0, deep=0.0, bones=1.0)
        return replace(self, bones=1.0 if self.bones <= GONE else 0.0)

    def closed(self) -> Layers:
        """The same with nothing under the skin to be seen."""
        return replace(self, skin=1.0, window=False, open_side="")

    def _opened(self) -> Layers:
        return self if self.opens else replace(self, skin=VEIL)

    def revealing(self, layer: InsideName, side: str) -> Layers:
        """The same, changed as little as it takes to see a structure of a layer on a side of the body."""
        fields: dict[str, Any] = {}
        if getattr(self, layer) < HIDING:
            fields[layer] = 1.0
        open_here = self.open_side != "" and side in (self.open_side, "middle")
        if self.skin > HIDING and not open_here:
            fields["skin"] = VEIL
        over = INSIDE[: INSIDE.index(layer)]
        fields |= {name: VEIL for name in over if getattr(self, name) > HIDING}
        return replace(self, **fields)


SURFACE = Layers()
PRESETS: Mapping[PresetName, Layers] = {
    "surface": SURFACE,
    "muscles": Layers(skin=0.12),
    "skeleton": Layers(skin=0.12, superficial=0.0, deep=0.0),
    "x-ray": Layers(skin=0.25, superficial=0.2, deep=0.3, giver=0.35),
    "half-and-half": Layers(open_side="right"),
}
"""Ready-made looks, by the names under which people choose them."""


def listed(names: tuple[LayerName, ...]) -> Layers:
    """Layers as a list of names asks for them: what is named is there, the rest is gone.

    Skin over something that is named too is see-through, or nothing else could be seen.
    """
    over = any(name in names for name in INSIDE)
    shares: dict[str, Any] = {name: 1.0 if name in names else 0.0 for name in LAYERS}
    if "skin" in names and over:
        shares["skin"] = 0.3
    return Layers(**shares)
