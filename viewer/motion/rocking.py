"""Both people while the receiver answers: hands ride on the skin, the giver sways and goes along."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.motion.breathing import receivers
from viewer.motion.cast import Cast
from viewer.motion.giver import Posture
from viewer.motion.heel import Set
from viewer.motion.plan import HandPlan, giver_sign, hands_y
from viewer.motion.response import MIDDLE, Carried, Cause, answer, breathed_in, carry, ridden
from viewer.stroke.stroke import Role, Stroke
from viewer.stroke.timeline import Timeline
from viewer.transforms import Floats

SWAY_MM = 14.0
SWAY_LEAN = 0.03
"""How far the giver's hips come along with a full push, and how much further the trunk leans."""


@dataclass(frozen=True, eq=False)
class Rocked:
    """How the receiver moves at every sample (t), and what that does to hands.

    Attributes:
        receiver: (t, J, 3, 4) joints.
        carried: how the skin under each hand is carried.
        fullness: (t,) how full the chest of one is who only breathes; (0,) of one who is rocked.
    """

    receiver: Floats
    carried: dict[Role, Carried]
    fullness: Floats

    def ridden(self, sets: dict[Role, Set]) -> dict[Role, Set]:
        """Hands that were set down on the still skin, where they really are."""
        return {role: ridden(s, self.carried[role]) for role, s in sets.items()}

    def on_still_skin(self, plans: dict[Role, HandPlan], matrices: Floats) -> Floats:
        """The giver's joints (n, J, 3, 4), of the first samples, with arms as hands on the still skin ask."""
        still = matrices.copy()
        for role, plan in plans.items():
            arm = [i for i, name in enumerate(plan.hand.rig.names) if name.endswith("." + plan.side)]
            back = self.carried[role].until(len(matrices)).back()
            still[:, arm] = back.joints(matrices[:, arm])
        return still


def rock(
    cast: Cast, stroke: Stroke, timeline: Timeline, plans: dict[Role, HandPlan], times_s: Floats
) -> Rocked:
    """How the receiver answers to these hands at times (t)."""
    lying, rig, breath = cast.receiver.matrices, cast.receiver.body.rig, receivers(timeline)
    along = {role: plan.at(times_s) for role, plan in plans.items()}
    if timeline.rock is None:
        fullness = breath.fullness(times_s)
        moved = lying + fullness[:, None, None, None] * (breathed_in(rig, lying) - lying)
    else:
        cause = Cause(times_s, hands_y(plans, times_s), -giver_sign(stroke), timeline.rock, breath)
        moved, fullness = answer(rig, lying, cause), np.zeros(0)
    carried = {
        role: carry(cast.skin, cast.skin_rest, lying, moved, target, np.maximum(height, 0.0))
        for role, (target, height) in along.items()
    }
    return Rocked(moved, carried, fullness)


def going_along(
    posture: Posture, stroke: Stroke, timeline: Timeline, plans: dict[Role, HandPlan], times_s: Floats
) -> Posture:
    """The giver's posture (t) with what the hands' way and the rocking add: the push comes from the hips."""
    hips, lean = posture.hips_mm.copy(), posture.lean
    along = hands_y(plans, times_s)
    hips[:, 1] += stroke.giver.follows * (along - along.mean())
    if timeline.rock is not None:
        push = timeline.rock.share(times_s) * (timeline.rock.swing(times_s) - MIDDLE)
        hips[:, 0] -= giver_sign(stroke) * SWAY_MM * push
        lean = lean + SWAY_LEAN * push
    return replace(posture, hips_mm=hips, lean=lean)
