"""From macro parameters to a person: which morph targets, how much of each.

The weight of a target is the product of the weights of the words in its name, and each word's weight is a hat
function over the anchors of its parameter (how MakeHuman's macro targets are meant to be combined).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from viewer.body.body import Body, BodyData
from viewer.body.dimples import with_dimples
from viewer.body.rig import Rig

Words = dict[str, float]


@dataclass(frozen=True)
class Macro:
    """Macro parameters, each 0 to 1; ``gender`` 0 is female, 1 male; the age is that of a young adult."""

    gender: float
    muscle: float = 0.5
    weight: float = 0.5
    proportions: float = 0.6
    cup: float = 0.5


VARIANTS: dict[str, Macro] = {
    "woman": Macro(gender=0.0, cup=0.3, muscle=0.52),
    "man": Macro(gender=1.0, muscle=0.55),
    "woman-heavy": Macro(gender=0.0, cup=0.4, muscle=0.45, weight=0.9),
    "woman-athletic": Macro(gender=0.0, cup=0.3, muscle=0.85),
    "man-heavy": Macro(gender=1.0, weight=0.9),
    "man-athletic": Macro(gender=1.0, muscle=0.95, weight=0.6),
}
"""All bodies, by name. Whom one may choose in the window is in ``viewer.state.choices.PEOPLE``."""


def make_body(data: BodyData, name: str) -> Body:
    """The body of a variant.

    Raises:
        KeyError: no such variant, or the mesh file lacks one of its targets.
    """
    points = data.base_points_mm.copy()
    for target, weight in target_weights(VARIANTS[name]).items():
        rows, deltas = data.targets[target]
        points[rows] += weight * deltas
    points = with_dimples(points, np.unique(data.topology.skin))
    rig = Rig(
        data.joint_names,
        data.joint_parents,
        data.joint_points.heads @ points,
        data.joint_points.tails @ points,
    )
    return Body(name, points, rig, data.weights, data.topology)


def target_weights(macro: Macro) -> Words:
    """Target name → weight, for every target with a weight above 0."""
    genders = _hat(macro.gender, {"female": 0.0, "male": 1.0})
    muscles = _hat(macro.muscle, {"minmuscle": 0.0, "averagemuscle": 0.5, "maxmuscle": 1.0})
    weights = _hat(macro.weight, {"minweight": 0.0, "averageweight": 0.5, "maxweight": 1.0})
    ideal = _hat(macro.proportions, {"": 0.5, "idealproportions": 1.0}).get("idealproportions", 0.0)
    out: Words = {f"macrodetails/caucasian-{g}-young": w for g, w in genders.items()}
    for (g, wg), (m, wm), (w, ww) in product(genders.items(), muscles.items(), weights.items()):
        share = wg * wm * ww
        out[f"macrodetails/universal-{g}-young-{m}-{w}"] = share
        if ideal > 0:
            out[f"macrodetails/proportions/{g}-young-{m}-{w}-idealproportions"] = share * ideal
        if g == "female":
            cups = _hat(macro.cup, {"mincup": 0.0, "": 0.5, "maxcup": 1.0})
            out |= {
                f"breast/{g}-young-{m}-{w}-{c}-averagefirmness": share * wc for c, wc in cups.items() if c
            }
    return out


def _hat(value: float, anchors: dict[str, float]) -> Words:
    """Weights of the two anchors around the value, linear between them; those at 0 are left out."""
    places = list(anchors.values())
    out = {n: float(np.interp(value, places, np.eye(len(places))[i])) for i, n in enumerate(anchors)}
    return {n: w for n, w in out.items() if w > 0}
