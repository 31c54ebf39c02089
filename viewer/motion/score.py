"""Prepares a stroke for two people: everything costly is solved once, at even samples, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from viewer.body.surface import Detail, Figure
from viewer.motion.arcs import arced
from viewer.motion.arms import FOREARM_TWIST_SHARES, ArmPose, BodySide, elbow_pole, solve_arm
from viewer.motion.bearing import girdle, lean_in, turned_further
from viewer.motion.breathing import fullness, risen, widened
from viewer.motion.cast import DETAILS, Cast
from viewer.motion.dents import bake_dents, find_yielding
from viewer.motion.figures import make_figures
from viewer.motion.fingers import rest
from viewer.motion.gaze import between_eyes, looking
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
from viewer.motion.hand import finger_turns
from viewer.motion.heel import Set
from viewer.motion.mirroring import joined, mirrored
from viewer.motion.plan import Bent, HandPlan, giver_sign, hands_y, plan_hands, set_hand
from viewer.motion.posture_search import Task, find_posture
from viewer.motion.rocking import going_along, rock
from viewer.motion.scored import DENT_STRIDE, Figures, Score, ScoredHand
from viewer.motion.stepping import footholds
from viewer.stroke.stroke import Role, Stroke
from viewer.stroke.timeline import Timeline, expand
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats, apply, mean_rotation

SAMPLES_PER_S = 15.0
"""Between samples joint matrices and dents are blended straight: within 0.2 mm of the truth at this rate."""
JUDGED_STOPS = 6
"""A posture for thumbs that walk is judged at so many of the places that they press."""
TRUNK_LAG_S = 0.4
"""A trunk is heavy: it follows the pressure of the hands with about this width in time."""
NAPE_MM = 52.0
"""So far above C7 fingers are on the nape: the hair begins some 2 cm further up."""
HARD_WORK = 0.85
"""The shape of a bent wrist is taken from the samples with at least this share of the hardest work."""
PLACES = frozenset({"rib_space", "foramen", "to_rib_angle"})
"""Ways of saying where a hand works that ask for the receiver's bones."""
Progress = Callable[[float], None]
__all__ = ["Cancelled", "Figures", "Score", "ScoredHand", "prepare"]


class Cancelled(Exception):
    """The user does not want to wait; a progress callback raises it, and :func:`prepare` lets it through."""


def prepare(cast: Cast, stroke: Stroke, *, progress: Progress | None = None) -> Score:
    """Solves posture, arms, fingers and contact of a stroke.

    Only a giver at the receiver's left is solved: the other side is the same, reflected.

    Args:
        cast: the two people.
        stroke: what to do.
        progress: called now and then with 0…1; what it raises (:class:`Cancelled`) ends the work.

    Raises:
        ValueError: the stroke asks for something that is not known yet.
    """
    one_side = replace(stroke.from_side("left"), mirror="none")
    score = _solve(cast, one_side, progress or (lambda share: None))
    score = mirrored(score) if stroke.giver.side == "right" else score
    return joined(score, mirrored(score)) if stroke.mirror == "sides" else score


def _solve(cast: Cast, stroke: Stroke, tell: Progress) -> Score:
    timeline = expand(stroke)
    times = sample_times(timeline)
    step = timeline.duration_s / (len(times) - 1)
    plans = plan_hands(cast, stroke, timeline)
    tell(0.05)
    reaching = search_posture(cast, stroke, timeline, plans)
    tell(0.15)
    work = work_share(timeline, times)
    along_y = hands_y(plans, times)
    posture = going_along(lean_in(reaching, work, step, along_y), stroke, timeline, plans, times)
    bent = Bent(
        _forearms(cast, plans, reaching, posture, times, work),
        reaching.heading_offset_rad,
        reaching.stance,
        reaching.along,
    )
    plans = plan_hands(cast, stroke, timeline, bent)
    sets = {r: arced(set_hand(p, cast, times), p, times, reaching) for r, p in plans.items()}
    rocked = rock(cast, stroke, timeline, plans, times)
    placed = rocked.ridden(sets)
    full = fullness(timeline, times)
    posture = turned_further(posture, risen(full))
    posture = turned_further(posture, girdle(cast.giver.rig, posture, _wrists(plans, placed), step))
    calm = going_along(reaching.posture(0 * work, along_y), stroke, timeline, plans, times)
    still = knees(cast.giver.rig, reaching.posture(np.zeros(1)))
    on = footholds(cast.giver.rig, calm, times, still)
    reach = _reach(cast, plans, placed, reaching, posture, on)
    reach = replace(reach, posture=looking(cast, timeline, sets, reach.posture, times))
    pose = _pose(cast, plans, sets, reach, full, times)
    tell(0.35)
    figures = {d: make_figures(cast, contact_paths(sets), d) for d in DETAILS}
    tell(0.55)
    yielding = find_yielding(cast, figures, contact_paths(sets))
    seldom = slice(None, None, DENT_STRIDE)
    skin, cloth = bake_dents(
        cast,
        figures,
        yielding,
        plans,
        rocked.on_still_skin(plans, pose.matrices)[seldom],
        times[seldom],
        timeline,
        lambda s: tell(0.55 + 0.45 * s),
    )
    hands = tuple(_scored(cast, figures, plans[r], placed[r], pose) for r in plans)
    return Score(
        stroke,
        timeline,
        cast.names,
        cast.giver.rig,
        cast.back,
        timeline.duration_s,
        step,
        figures,
        pose.matrices.astype(np.float32),
        rocked.receiver.astype(np.float32),
        skin.dents_mm,
        skin.shades,
        yielding,
        hands,
        reaching,
        between_eyes(cast.giver),
        pose.knees_mm,
        rocked.fullness.astype(np.float32),
        cast.places if _asks_for_places(stroke) else None,
        cloth.dents_mm,
        cloth.shades,
    )


def sample_times(timeline: Timeline) -> Floats:
    """When (t,) a stroke is solved: evenly, from its beginning to its end, and for whole dents."""
    count = DENT_STRIDE * int(np.ceil(timeline.duration_s * SAMPLES_PER_S / DENT_STRIDE)) + 1
    return np.asarray(np.arange(count) * (timeline.duration_s / (count - 1)), dtype=np.float64)


def search_posture(cast: Cast, stroke: Stroke, timeline: Timeline, plans: dict[Role, HandPlan]) -> Reaching:
    """How the giver kneels, judged at the moments of the hardest repeat and with the hands lifted.

    Of hands that walk also where they begin, turn and end.
    """
    thumbs = any(plan.part == "thumb" for plan in plans.values())
    moments = _moments_of_stops(timeline) if thumbs else _moments(timeline, bool(stroke.repeat.stops))
    from_y = float(hands_y(plans, sample_times(timeline)).mean())
    task = Task(
        cast,
        plans,
        moments,
        giver_sign(stroke),
        float(cast.back.y_mm(stroke.giver.level)),
        hands_y(plans, moments) - from_y,
        stroke.giver.follows,
        from_y,
    )
    return find_posture(task)


def _moments(timeline: Timeline, walks: bool) -> Floats:
    """The times (m,) at which heels are judged: most of them in the hardest repeat."""
    repeats = [s for s in timeline.spans if s.kind == "repeat"]
    hardest = max(repeats, key=lambda s: s.peak)
    first = repeats[0].start_s
    pressed = hardest.start_s + np.linspace(0.05, 0.75, 5) * (hardest.end_s - hardest.start_s)
    walked = [repeats[0], repeats[len(repeats) // 2], repeats[-1]] if walks else []
    there = [(s.start_s + s.end_s) / 2 for s in walked if s is not hardest]
    return np.concatenate([[0.0, 0.75 * first, first], pressed, there])


def _moments_of_stops(timeline: Timeline) -> Floats:
    """The times (m,) at which thumbs are judged: pressed at places from the first to the last, and lifted."""
    repeats = [s for s in timeline.spans if s.kind == "repeat"]
    some = sorted({round(i) for i in np.linspace(0, len(repeats) - 1, JUDGED_STOPS)})
    middles = [0.5 * (repeats[i].start_s + repeats[i].end_s) for i in some]
    track = next(iter(timeline.hands.values()))
    after = track.times_s > repeats[-1].end_s
    lifted = float(track.times_s[after][np.argmax(track.lifts_mm[after])])
    going_back = 0.5 * (lifted + timeline.duration_s)
    return np.array([0.0, *middles, lifted, going_back])


def _asks_for_places(stroke: Stroke) -> bool:
    """Whether a stroke names places between the ribs or on the sacrum."""
    laterals = [where.kind for track in expand(stroke).hands.values() for where in track.laterals]
    return bool(PLACES.intersection(laterals))


def contact_paths(sets: dict[Role, Set]) -> Floats:
    """Places (k, 2) that the hands press, over the whole stroke."""
    return np.concatenate([s.centre_mm for s in sets.values()])


def work_share(timeline: Timeline, times_s: Floats) -> Floats:
    """How much (t,) of the giver's weight goes into the work: the hands' mean pressure over the firmest."""
    tracks = timeline.hands.values()
    pressure = np.mean([interpolate(t.times_s, t.pressures, t.eases, times_s) for t in tracks], axis=0)
    share = pressure / max(float(pressure.max()), 1e-9)
    return np.asarray(gaussian_filter1d(share, TRUNK_LAG_S / (times_s[1] - times_s[0]), mode="wrap"))


@dataclass(frozen=True, eq=False)
class _Reach:
    """The giver at every sample but for the fingers."""

    posture: Posture
    knees_mm: dict[BodySide, Floats]
    arms: dict[BodySide, ArmPose]


@dataclass(frozen=True, eq=False)
class _GiverPose:
    matrices: Floats
    arms: dict[BodySide, ArmPose]
    knees_mm: dict[BodySide, Floats]


def _reach(
    cast: Cast,
    plans: dict[Role, HandPlan],
    sets: dict[Role, Set],
    reaching: Reaching,
    posture: Posture,
    knees_mm: dict[BodySide, Floats],
) -> _Reach:
    rig = cast.giver.rig
    posture = on_fixed_knees(rig, posture, knees_mm)
    turns = trunk_turns(rig, posture)
    at, hang_on = shoulders(rig, turns)
    across = turns.root_rotation[..., :, 0]
    arms: dict[BodySide, ArmPose] = {}
    for role, plan in plans.items():
        placed, side = sets[role], plan.side
        pole = elbow_pole(at[side], placed.wrist_mm, across, side, np.array(reaching.swivel_rad[side]))
        arms[side] = solve_arm(rig, side, hang_on[side], at[side], placed.wrist_mm, pole, placed.rotation)
    return _Reach(posture, knees_mm, arms)


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
    if any(plan.part != "heel" for plan in plans.values()):
        return {}
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
    reach = _reach(cast, turned, sets, reaching, turned_further(then, borne), fixed)
    out: dict[BodySide, dict[str, Floats]] = {}
    for role, plan in plans.items():
        hand, arm = np.swapaxes(sets[role].rotation, -1, -2), reach.arms[plan.side]
        names = [f"{joint}.{plan.side}" for joint in FOREARM_TWIST_SHARES]
        away = np.abs(sets[role].centre_mm[:, 0])
        inner = away <= np.median(away)
        out[plan.side] = {n: mean_rotation((hand @ arm.turns[n])[inner]) for n in names}
    return out


def _pose(
    cast: Cast,
    plans: dict[Role, HandPlan],
    sets: dict[Role, Set],
    reach: _Reach,
    full: Floats,
    times_s: Floats,
) -> _GiverPose:
    """The whole giver, the chest full (t,); fingers come down on the still skin, and ride with the hand."""
    fingers: dict[str, Floats] = {}
    turned: dict[str, Floats] = {}
    step_s = float(times_s[1] - times_s[0])
    for role, plan in plans.items():
        arm = reach.arms[plan.side]
        still = sets[role]
        height = plan.at(times_s)[1]
        nape = float(cast.back.y_mm(0.0)) + NAPE_MM
        shape = rest(plan, cast.skin, still.wrist_mm, still.rotation, height, step_s, nape)
        fingers |= finger_turns(plan.hand, shape)
        turned |= arm.turns
    ankle = ankle_height_mm(cast.giver)
    matrices = giver_matrices(cast.giver.rig, reach.posture, reach.knees_mm, ankle, turned, fingers)
    return _GiverPose(widened(cast.giver.rig, matrices, full), reach.arms, reach.knees_mm)


def _wrists(plans: dict[Role, HandPlan], sets: dict[Role, Set]) -> dict[BodySide, Floats]:
    return {plan.side: sets[role].wrist_mm for role, plan in plans.items()}


def _scored(
    cast: Cast, figures: dict[Detail, Figures], plan: HandPlan, placed: Set, pose: _GiverPose
) -> ScoredHand:
    patch = plan.patch
    middle = patch.points_mm[patch.working].mean(axis=0)
    arm = pose.arms[plan.side]
    centre = arm.wrist_mm + apply(placed.rotation, np.broadcast_to(middle, arm.wrist_mm.shape))
    rows = {d: _patch_rows(figures[d].giver, plan) for d in DETAILS}
    return ScoredHand(plan.role, plan.side, plan.part, centre, placed.normal, placed.rotation, arm, rows)


def _patch_rows(giver: Figure, plan: HandPlan) -> NDArray[np.int64]:
    """Rows of the drawn skin that lie where the working points of the hand lie, at rest."""
    skin = giver.by_name["skin"]
    working = plan.hand.points_mm[plan.patch.rows[plan.patch.working]]
    points = giver.points_mm[skin.rows].astype(np.float64)
    near = np.flatnonzero(
        (points > working.min(axis=0) - 1).all(axis=1) & (points < working.max(axis=0) + 1).all(axis=1)
    )
    gap = np.linalg.norm(points[near][:, None] - working[None], axis=2).min(axis=1)
    return np.asarray(near[gap < 1.0])
