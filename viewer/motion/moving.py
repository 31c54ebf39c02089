"""Both people over a whole stroke: hands, arms, eyes, all but resting fingers and yielding skin."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import gaussian_filter1d

from viewer.motion.arcs import arced
from viewer.motion.arms import FOREARM_TWIST_SHARES, ArmPose, BodySide, elbow_pole, solve_arm
from viewer.motion.bearing import girdle, lean_in, turned_further
from viewer.motion.breathing import fullness, risen, widened
from viewer.motion.cast import Cast
from viewer.motion.gaze import looking
from viewer.motion.giver import (
    Posture,
    Reaching,
    ankle_height_mm,
    giver_matrices,
    knees,
    on_fixed_knees,
    shoulders,
    trunk_turns,
)
from viewer.motion.heel import Set
from viewer.motion.plan import Bent, HandPlan, hands_y, plan_hands, set_hand
from viewer.motion.rocking import Rocked, going_along, rock
from viewer.motion.seldom import filled, rows_until
from viewer.motion.stepping import footholds
from viewer.stroke.stroke import Role, Stroke
from viewer.stroke.timeline import Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats, mean_rotation

TRUNK_LAG_S = 0.4
"""A trunk is heavy: it follows the pressure of the hands with about this width in time."""
EVENED_S = 2.0
"""The giver's trunk, shoulders and eyes are evened out over less than this in time on either side."""
HARD_WORK = 0.85
"""The shape of a bent wrist is taken from the samples with at least this share of the hardest work."""


@dataclass(frozen=True, eq=False)
class Moving:
    """What is known at every sample (t).

    Attributes:
        plans: the hands' tasks.
        sets: the hands on the still skin.
        placed: the hands on the skin that moves.
        rocked: how the receiver answers.
        posture: the giver's.
        knees_mm: side → (3,) or (t, 3) world.
        arms: solved.
        fullness: (t,) of the giver's chest.
    """

    plans: dict[Role, HandPlan]
    sets: dict[Role, Set]
    placed: dict[Role, Set]
    rocked: Rocked
    posture: Posture
    knees_mm: dict[BodySide, Floats]
    arms: dict[BodySide, ArmPose]
    fullness: Floats

    def giver_joints(self, cast: Cast, fingers: Mapping[str, Floats], count: int) -> Floats:
        """Joints (count, J, 3, 4) of the giver at the first samples; turns (count, 3, 3) of finger joints."""
        some = slice(count)
        posture = replace(
            self.posture,
            hips_mm=self.posture.hips_mm[some],
            yaw_rad=self.posture.yaw_rad[some],
            lean=self.posture.lean[some],
            turned={name: turn[some] for name, turn in self.posture.turned.items()},
        )
        on = {side: knee[some] if knee.ndim > 1 else knee for side, knee in self.knees_mm.items()}
        arms = {name: turn[some] for arm in self.arms.values() for name, turn in arm.turns.items()}
        ankle = ankle_height_mm(cast.giver)
        matrices = giver_matrices(cast.giver.rig, posture, on, ankle, arms, dict(fingers))
        return widened(cast.giver.rig, matrices, self.fullness[some])


def plan_moving(
    cast: Cast, stroke: Stroke, timeline: Timeline, times_s: Floats, reaching: Reaching
) -> dict[Role, HandPlan]:
    """The hands' tasks at times (t) for a giver who kneels like this."""
    known = Bent({}, reaching.heading_offset_rad, reaching.stance, reaching.along)
    if any(hand.part == "thumb" for hand in stroke.hands.values()):
        return plan_hands(cast, stroke, timeline, known)
    plans, work = plan_hands(cast, stroke, timeline), work_share(timeline, times_s)
    posture = _posture(stroke, timeline, times_s, plans, reaching, work)
    forearms = _forearms(cast, plans, reaching, posture, times_s, work)
    return plan_hands(cast, stroke, timeline, replace(known, forearms=forearms))


def set_hands(
    cast: Cast, times_s: Floats, plans: dict[Role, HandPlan], reaching: Reaching, count: int
) -> dict[Role, Set]:
    """The hands at times (t) on the still skin, or lifted along an arc.

    At the first ``count`` samples they are true; beyond, they are roughly there.
    """
    rows = rows_until(count, len(times_s), round(EVENED_S / float(times_s[1])))

    def of_one(plan: HandPlan) -> Set:
        return filled(set_hand(plan, cast, times_s[rows]), rows)

    with ThreadPoolExecutor() as pool:  # numpy lets go of the interpreter while it counts
        found = pool.map(of_one, plans.values())
        return {r: arced(s, plans[r], times_s, reaching) for r, s in zip(plans, found, strict=True)}


def move(
    cast: Cast,
    stroke: Stroke,
    timeline: Timeline,
    times_s: Floats,
    plans: dict[Role, HandPlan],
    sets: dict[Role, Set],
    reaching: Reaching,
) -> Moving:
    """Both people at times (t), the hands and the giver's posture being known."""
    rig, step = cast.giver.rig, float(times_s[1] - times_s[0])
    work, full = work_share(timeline, times_s), fullness(timeline, times_s)
    rocked = rock(cast, stroke, timeline, plans, times_s)
    placed = rocked.ridden(sets)
    posture = turned_further(_posture(stroke, timeline, times_s, plans, reaching, work), risen(full))
    posture = turned_further(posture, girdle(rig, posture, _wrists(plans, placed), step))
    along_y = hands_y(plans, times_s)
    calm = going_along(reaching.posture(0 * work, along_y), stroke, timeline, plans, times_s)
    on = footholds(rig, calm, times_s, knees(rig, reaching.posture(np.zeros(1))))
    posture = on_fixed_knees(rig, posture, on)
    arms = _arms(cast, plans, placed, reaching, posture)
    posture = looking(cast, timeline, sets, posture, times_s)
    return Moving(plans, sets, placed, rocked, posture, on, arms, full)


def work_share(timeline: Timeline, times_s: Floats) -> Floats:
    """How much (t,) of the giver's weight goes into the work: the hands' mean pressure over the firmest."""
    tracks = timeline.hands.values()
    pressure = np.mean([interpolate(t.times_s, t.pressures, t.eases, times_s) for t in tracks], axis=0)
    share = pressure / max(float(pressure.max()), 1e-9)
    return np.asarray(gaussian_filter1d(share, TRUNK_LAG_S / (times_s[1] - times_s[0]), mode="wrap"))


def _posture(
    stroke: Stroke,
    timeline: Timeline,
    times_s: Floats,
    plans: dict[Role, HandPlan],
    reaching: Reaching,
    work: Floats,
) -> Posture:
    step = float(times_s[1] - times_s[0])
    leaning = lean_in(reaching, work, step, hands_y(plans, times_s))
    return going_along(leaning, stroke, timeline, plans, times_s)


def _arms(
    cast: Cast, plans: dict[Role, HandPlan], sets: dict[Role, Set], reaching: Reaching, posture: Posture
) -> dict[BodySide, ArmPose]:
    rig = cast.giver.rig
    turns = trunk_turns(rig, posture)
    at, hang_on = shoulders(rig, turns)
    across = turns.root_rotation[..., :, 0]
    arms: dict[BodySide, ArmPose] = {}
    for role, plan in plans.items():
        placed, side = sets[role], plan.side
        pole = elbow_pole(at[side], placed.wrist_mm, across, side, np.array(reaching.swivel_rad[side]))
        arms[side] = solve_arm(rig, side, hang_on[side], at[side], placed.wrist_mm, pole, placed.rotation)
    return arms


def _forearms(
    cast: Cast,
    plans: dict[Role, HandPlan],
    reaching: Reaching,
    posture: Posture,
    times_s: Floats,
    work: Floats,
) -> dict[BodySide, dict[str, Floats]]:
    """How the forearms lie, as seen from heels of hands, while the work is hardest and beside the spine.

    There it counts where a hand presses; further out, wrists are bent differently by some degrees.
    """
    hard = work >= HARD_WORK * work.max()
    turned = {
        r: replace(p, heading_rad=p.heading_rad + reaching.heading_offset_rad[r]) for r, p in plans.items()
    }
    sets = {r: set_hand(p, cast, times_s[hard]) for r, p in turned.items()}
    then = replace(
        posture, hips_mm=posture.hips_mm[hard], yaw_rad=posture.yaw_rad[hard], lean=posture.lean[hard]
    )
    borne = girdle(cast.giver.rig, then, _wrists(turned, sets))
    fixed = knees(cast.giver.rig, reaching.posture(np.zeros(1)))
    kneeling = on_fixed_knees(cast.giver.rig, turned_further(then, borne), fixed)
    arms = _arms(cast, turned, sets, reaching, kneeling)
    out: dict[BodySide, dict[str, Floats]] = {}
    for role, plan in plans.items():
        hand, arm = np.swapaxes(sets[role].rotation, -1, -2), arms[plan.side]
        names = [f"{joint}.{plan.side}" for joint in FOREARM_TWIST_SHARES]
        away = np.abs(sets[role].centre_mm[:, 0])
        inner = away <= np.median(away)
        out[plan.side] = {n: mean_rotation((hand @ arm.turns[n])[inner]) for n in names}
    return out


def _wrists(plans: dict[Role, HandPlan], sets: dict[Role, Set]) -> dict[BodySide, Floats]:
    return {plan.side: sets[role].wrist_mm for role, plan in plans.items()}
