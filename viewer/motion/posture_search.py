"""Finds how the giver kneels, so that both arms reach their task the way a person's arms do.

A posture written by hand hardly ever lets both hands reach without a wrung forearm or a broken wrist. So
postures are drawn at random, judged by their joints at the moments that matter, and drawn again around the
best (the cross-entropy method). The draw is seeded: the same bodies and stroke give the same posture.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from viewer.body.rig import JointTurns, Rig, chain
from viewer.motion.arms import BodySide, bend, elbow_pole
from viewer.motion.cast import Cast
from viewer.motion.giver import Along, Posture, Reaching, Turned, shoulders, trunk_turns
from viewer.motion.own_trunk import OwnTrunk, own_trunk
from viewer.motion.plan import HandPlan
from viewer.motion.posture_cost import (
    FOREARM_SHARES,
    HEEL_COMFORT,
    STAYING_COMFORT,
    THUMB_COMFORT,
    Comfort,
    forearm_radii,
    joint_cost,
    outside,
)
from viewer.motion.posture_draws import Guess, Manner, manner_of
from viewer.motion.posture_room import YAW_DEG, Room, legs_cost, moved, room_beside
from viewer.motion.posture_tries import HEADINGS, Tries, hand_tries
from viewer.motion.stepping import FREE_MM
from viewer.motion.upper_arm import turn_cost
from viewer.stroke.stroke import Role
from viewer.transforms import Floats

ROUNDS, DRAWS, ELITE = 18, 600, 40
SEEDS, GOOD_COST, GOOD_ON_LINES_COST = (2026, 2027, 2028), 36.0, 75.0
"""With thumbs a search may end where only a bad posture is near; one that costs more is begun anew. Thumbs
that are to lie along spaces between the ribs, too, cost more."""
ROUNDS_AFTER, WIDTH_AFTER = 12, 0.35
"""With thumbs headings are chosen place by place once a posture is found, and that posture is searched anew
around what was found, with its first widths so much narrower."""
TURNING_COST = 0.6
"""From one place to the next a hand turns so unwillingly, for the square of each step of its heading."""
NARROWING, LEAST_WIDTH = 0.8, 0.02
"""From round to round the draw narrows no faster than this, so that it does not settle for the first good."""
COMPARED = 100
"""So many draws at a time are looked at for arms that come too near to each other."""
FOREARM_RADIUS_MM, ROCKED_MM = 40.0, 6.0
"""Forearms keep so far from the skin, and further from skin that rolls."""
ARMS_APART_MM = {"heel": 10.0, "thumb": 8.0}
"""Balls fill a heel's hand roughly; points on the skin of a thumb's hand are exact."""
OWN_TRUNK_MM, OWN_TRUNK_COST_MM, FROM_SHARE = 18.0, 8.0, 2
"""The skin of the forearm's rear half and of the elbow keeps so far from the own trunk: the shirt, and a hand
that is lifted along an arc; so much nearer costs 1. Only where thumbs work and the knees stay: heels reach
further, and who goes along has the hands ahead."""
OFF_THE_LINE_DEG = 12.0
"""A thumb need not lie exactly along the space between the ribs; further off it costs."""
UPPER_TRUNK = "spine01"
"""How an upper arm is turned is counted from this joint's axes, as the checker does."""


@dataclass(frozen=True)
class Weights:
    """How much is minded, against the rest of a posture's cost.

    Attributes:
        line: a thumb across the space between the ribs, for the square of each degree.
        turn: an upper arm turned about itself further than is comfortable.
    """

    line: float = 0.06
    turn: float = 1.0


USUAL = Weights()


@dataclass(frozen=True, eq=False)
class Task:
    """What the giver's posture has to reach.

    Attributes:
        cast: the two people.
        plans: the hands' tasks.
        moments_s: (m,) times to judge; joints count while a hand presses, room for the arms at all of them.
        giver_at: −1 at the receiver's left, +1 at the right.
        level_y_mm: world y that the giver is beside.
        way_mm: (m,) how far the hands have gone along the body then, from the middle of their way.
        follows: the share of it that the giver goes along.
        from_y_mm: world y of that middle.
        weights: what is minded how much.
    """

    cast: Cast
    plans: dict[Role, HandPlan]
    moments_s: Floats
    giver_at: float
    level_y_mm: float
    way_mm: Floats
    follows: float = 0.0
    from_y_mm: float = 0.0
    weights: Weights = USUAL

    @property
    def with_thumbs(self) -> bool:
        """Whether a hand works with its thumb."""
        return any(plan.part == "thumb" for plan in self.plans.values())

    @property
    def on_lines(self) -> bool:
        """Whether a thumb is to lie along the spaces between the ribs."""
        return any(np.isfinite(plan.line_rad).any() for plan in self.plans.values())

    @property
    def follows_mm(self) -> Floats:
        """How far (m,) the giver has gone along the body."""
        return np.asarray(self.follows * self.way_mm)

    @property
    def knees_stay(self) -> bool:
        """Whether the way is so short that no knee has to be lifted."""
        return not np.ptp(self.follows_mm) > FREE_MM

    @cached_property
    def trunk(self) -> OwnTrunk:
        """The giver's own, for elbows to keep away from."""
        return own_trunk(self.cast.giver)


@dataclass(frozen=True, eq=False)
class _Arm:
    """Candidates of one arm.

    ``balls_mm`` (draw, moment, b, 3) fill hand and forearm; ``cost`` is (draw, pressed moment).
    """

    balls_mm: Floats
    radii_mm: Floats
    cost: Floats
    apart_mm: float

    def of(self, draws: NDArray[np.intp]) -> _Arm:
        """Those candidates alone."""
        return _Arm(self.balls_mm[draws], self.radii_mm, self.cost[draws], self.apart_mm)


def find_posture(task: Task) -> Reaching:
    """Searches a posture in which the hands reach at all the given moments."""
    cast = task.cast
    follows = np.zeros((len(task.moments_s), 3))
    follows[:, 1] = task.follows_mm
    tries = {role: hand_tries(cast, plan, task.moments_s, follows) for role, plan in task.plans.items()}
    room = room_beside(cast, task.giver_at, not task.knees_stay)
    manner = manner_of(cast, task.plans, task.giver_at, task.level_y_mm)
    found: list[Reaching] = []
    for seed in SEEDS if task.with_thumbs else SEEDS[:1]:
        found.append(_found(_Search(task, tries, room, manner, np.random.default_rng(seed))))
        if found[-1].cost < (GOOD_ON_LINES_COST if task.on_lines else GOOD_COST):
            break
    return min(found, key=lambda reaching: reaching.cost)


def _found(search: _Search) -> Reaching:
    """What one search finds; with thumbs in two stages, headings are chosen in between and at the end."""
    manner = search.manner
    best, cost = search.run(manner.mean, manner.width, ROUNDS)
    if not search.task.with_thumbs:
        return _reaching(search, best, cost)
    search = replace(search, turned=search.turned_at_each_place(best))
    best, cost = search.run(manner.unturned(best), WIDTH_AFTER * manner.width, ROUNDS_AFTER)
    return _reaching(replace(search, turned=search.turned_at_each_place(best)), manner.unturned(best), cost)


@dataclass(frozen=True, eq=False)
class _Search:
    """A search on its way.

    Attributes:
        task: what is to be reached.
        tries: role → the hand set down in all ways.
        room: for the legs.
        manner: how postures are drawn.
        random: draws them.
        turned: role → (m,) whole steps of the heading at each moment, to which those of the draw are added.
    """

    task: Task
    tries: dict[Role, Tries]
    room: Room
    manner: Manner
    random: np.random.Generator
    turned: dict[Role, Floats] = field(default_factory=dict)

    def run(self, mean: Floats, width: Floats, rounds: int) -> tuple[Floats, float]:
        """The best draw (c,) of so many rounds that begin around a mean (c,), and its cost."""
        widest, best_cost, best = width, np.inf, mean
        for turn in range(rounds):
            draws = mean + width * self.random.standard_normal((DRAWS, len(mean)))
            draws[0] = best
            cost = self.judged(self.manner.spelled(draws))
            order = np.argsort(cost)[:ELITE]
            mean, width = draws[order].mean(axis=0), draws[order].std(axis=0)
            width = np.maximum(width, widest * max(LEAST_WIDTH, NARROWING ** (turn + 1)))
            if cost[order[0]] < best_cost:
                best_cost, best = float(cost[order[0]]), draws[order[0]]
        return best, best_cost

    def judged(self, guess: Guess) -> Floats:
        """What postures cost, (d,)."""
        task, picks = self.task, {role: self.picks(role, guess) for role in self.task.plans}
        arms = [_judge_arm(task, role, guess, self.tries[role], picks[role]) for role in task.plans]
        cost = np.sum([a.cost.mean(axis=1) + a.cost.max(axis=1) for a in arms], axis=0)
        for role, plan in task.plans.items():
            steps = guess.heading[role]
            if plan.part == "thumb":
                cost += _line_cost(task, guess, self.tries[role], role, picks[role]).mean(axis=1)
            else:
                cost += 0.10 * HEADINGS[plan.part].clipped(steps) ** 2
        cost += _kneeling(task, guess, self.room)
        return _with_arms_apart(cost, arms[0], arms[1]) if len(arms) == 2 else np.asarray(cost)

    def picks(self, role: Role, guess: Guess) -> NDArray[np.int64]:
        """Which of the headings (d, m) postures choose."""
        steps = HEADINGS[self.task.plans[role].part]
        turned = self.turned.get(role, np.zeros(len(self.task.way_mm)))
        return steps.places(guess.heading[role], guess.drift[role], self.task.way_mm, turned)

    def turned_at_each_place(self, draw: Floats) -> dict[Role, Floats]:
        """Whole steps (m,) of each hand's heading that suit a posture best and change little."""
        task, out = self.task, dict[Role, Floats]()
        places, which = np.unique(np.round(task.way_mm), return_inverse=True)
        for role, plan in task.plans.items():
            steps = HEADINGS[plan.part]
            every = np.arange(2 * steps.most + 1)
            guess = self.manner.spelled(np.repeat(draw[None], len(every), axis=0))
            pick = np.repeat(every[:, None], len(task.way_mm), axis=1)
            cost = _judge_arm(task, role, guess, self.tries[role], pick).cost
            cost = cost + _line_cost(task, guess, self.tries[role], role, pick)
            at_places = np.zeros((len(every), len(places)))
            np.add.at(at_places.T, which, cost.T)
            out[role] = (_cheapest_way(at_places) - steps.most)[which].astype(float)
        return out


def _cheapest_way(cost: Floats) -> NDArray[np.int64]:
    """For each column of costs (n, m) a row (m,), so that rows and the steps between them cost least."""
    rows = np.arange(len(cost))
    turning = TURNING_COST * (rows[:, None] - rows) ** 2
    total, came = cost[:, 0], []
    for column in cost.T[1:]:
        each = total[:, None] + turning
        came.append(each.argmin(axis=0))
        total = each.min(axis=0) + column
    found = [int(total.argmin())]
    for before in reversed(came):
        found.append(int(before[found[-1]]))
    return np.array(found[::-1])


def _reaching(search: _Search, draw: Floats, cost: float) -> Reaching:
    found, task = search.manner.spelled(draw[None]), search.task
    plans = task.plans
    swivel: dict[BodySide, float] = {p.side: float(found.swivel_rad[r][0]) for r, p in plans.items()}
    headings = {}
    for role, plan in plans.items():
        steps = HEADINGS[plan.part]
        picks = search.picks(role, found)[0] - steps.most
        headings[role] = (task.from_y_mm + task.way_mm, steps.step_rad * picks)
    return Reaching(
        found.posture.hips_mm[0],
        float(found.posture.yaw_rad[0]),
        float(found.posture.lean[0]),
        swivel,
        {r: float(turns[0]) for r, (_, turns) in headings.items()},
        cost,
        {r: int(found.stance[r][0]) for r in plans},
        Along(
            float(found.sideways[0]),
            float(found.turning_rad[0]),
            {r: _turned(*headings[r]) for r, plan in plans.items() if plan.part == "thumb"},
            task.from_y_mm,
        ),
    )


def _turned(y_mm: Floats, turns_rad: Floats) -> Turned:
    """How a hand turns from place to place, by world y."""
    order = np.unique(np.round(y_mm, 1), return_index=True)[1]
    return Turned(y_mm[order], turns_rad[order] - turns_rad[0])


def _line_cost(task: Task, guess: Guess, tries: Tries, role: Role, pick: NDArray[np.int64]) -> Floats:
    """What it costs (d, m) that a thumb lies across the space instead of along it."""
    off = tries.off_line_deg[guess.stance[role][:, None], pick, np.arange(pick.shape[1])]
    return np.asarray(task.weights.line * np.maximum(0.0, off - OFF_THE_LINE_DEG) ** 2)


def _kneeling(task: Task, guess: Guess, room: Room) -> Floats:
    """Legs with room, at both ends of the way if the giver goes along; elbows out or down."""
    posture = guess.posture
    cost = outside(np.stack(list(guess.swivel_rad.values()), axis=1), -0.4, 1.5, 0.2).sum(axis=1)
    yaw = posture.yaw_rad if task.giver_at < 0 else np.pi - posture.yaw_rad
    cost = cost + outside(np.degrees(yaw), *YAW_DEG["thumb" if task.with_thumbs else "heel"], 6.0)
    ends = (task.way_mm.min(), 0.0, task.way_mm.max()) if task.with_thumbs else (0.0,)
    for way in ends:
        by = np.zeros_like(posture.hips_mm)
        by[:, 0], by[:, 1] = guess.sideways * way, task.follows * way
        cost = cost + legs_cost(task.cast, room, moved(posture, by, guess.turning_rad * way)) / len(ends)
    return np.asarray(cost)


def _with_arms_apart(cost: Floats, a: _Arm, b: _Arm) -> Floats:
    """The cost (draw,) with what arms too near to each other add; infinite where it cannot be among the best.

    Arms are compared, which is dear, only until the best are found: comparing never makes a draw better.
    """
    order = np.argsort(cost)
    out = np.full(len(cost), np.inf)
    for done in range(0, len(order), COMPARED):
        some = order[done : done + COMPARED]
        out[some] = cost[some] + _too_close(a.of(some), b.of(some)).max(axis=1)
        rest = order[done + COMPARED :]
        if len(rest) and np.partition(out, ELITE)[ELITE] <= cost[rest[0]]:
            break
    return out


def _judge_arm(task: Task, role: Role, guess: Guess, tries: Tries, pick: NDArray[np.int64]) -> _Arm:
    cast, plan = task.cast, task.plans[role]
    rig, side = cast.giver.rig, plan.side
    turns = _trunk_turns(task, guess)
    at, across = shoulders(rig, turns)[0][side], turns.root_rotation[..., 0]
    stance, every = guess.stance[role][:, None], np.arange(len(task.way_mm))
    wrist, hand = tries.wrist_mm[stance, pick, every], tries.rotation[stance, pick, every]
    at, across = np.broadcast_to(at, wrist.shape), np.broadcast_to(across, wrist.shape)
    pole = elbow_pole(at, wrist, across, side, guess.swivel_rad[role][:, None])
    elbow, _, reach = bend(rig, side, at, wrist, pole)
    cost = joint_cost(rig, side, at, elbow, wrist, hand, reach, _comfort(task, plan))
    cost = cost + tries.cost[stance, pick, every]
    cost = cost + task.weights.turn * turn_cost((at, elbow, wrist), _upper_trunk(rig, turns), side)
    shares = np.linspace(0.25, 1.0, 5)[:, None]
    along = wrist[:, :, None] + (elbow - wrist)[:, :, None] * shares
    over = cast.skin.clearance(along + tries.follows_mm[:, None])
    room = FOREARM_RADIUS_MM + (ROCKED_MM if plan.rock is not None else 0.0)
    cost = cost + (np.maximum(0.0, room - over) / 12.0).max(axis=-1) ** 2
    hand_balls_mm = wrist[:, :, None] + tries.balls_mm[stance[:, 0]][:, None] @ np.swapaxes(hand, -1, -2)
    forearm = wrist[:, :, None] + (elbow - wrist)[:, :, None] * FOREARM_SHARES[:, None]
    balls = np.concatenate([hand_balls_mm, forearm], axis=2)
    thick = forearm_radii(cast.giver, side)
    if plan.part == "thumb" and task.knees_stay:
        cost = cost + _own_trunk_cost(task, turns, forearm, thick)
    radii = np.concatenate([tries.radii_mm, thick])
    return _Arm(balls, radii, cost[:, tries.presses], ARMS_APART_MM[plan.part])


def _upper_trunk(rig: Rig, turns: JointTurns) -> Floats:
    """World rotations (..., 3, 3) of the upper trunk."""
    joint = rig.index[UPPER_TRUNK]
    return chain(rig, turns, (joint,))[0][..., joint, :, :]


def _comfort(task: Task, plan: HandPlan) -> Comfort:
    if plan.part != "thumb":
        return HEEL_COMFORT
    return STAYING_COMFORT if task.knees_stay else THUMB_COMFORT


def _own_trunk_cost(task: Task, turns: JointTurns, forearm: Floats, thick_mm: Floats) -> Floats:
    """What it costs (d, m) that a forearm (d, m, b, 3), so thick (b,), nears the own trunk."""
    rotation, joint = task.trunk.frame(task.cast.giver, turns)
    lead = forearm.shape[:2]
    rotation, joint = np.broadcast_to(rotation, (*lead, 3, 3)), np.broadcast_to(joint, (*lead, 3))
    gap = task.trunk.clearance(forearm[:, :, FROM_SHARE:], rotation, joint) - thick_mm[FROM_SHARE:]
    return np.asarray((np.maximum(0.0, OWN_TRUNK_MM - gap) / OWN_TRUNK_COST_MM).max(axis=-1) ** 2)


def _trunk_turns(task: Task, guess: Guess) -> JointTurns:
    """How the trunks of postures are turned, (d, 1 or m), but for what follows."""
    posture = guess.posture
    way = task.way_mm if guess.sideways.any() or guess.turning_rad.any() else np.zeros(1)
    shape = (len(posture.hips_mm), len(way))
    hips = np.broadcast_to(posture.hips_mm[:, None], (*shape, 3)).copy()
    hips[..., 0] += guess.sideways[:, None] * way
    yaw = posture.yaw_rad[:, None] + guess.turning_rad[:, None] * way
    lean = np.broadcast_to(posture.lean[:, None], shape)
    return trunk_turns(task.cast.giver.rig, Posture(hips, yaw, lean))


def _too_close(a: _Arm, b: _Arm) -> Floats:
    """How much (draw, moment) hands and forearms come nearer to each other than they may."""
    middle = a.balls_mm[:1].mean(axis=(0, 1, 2))  # small numbers: single precision will do
    one, other = ((arm.balls_mm - middle).astype(np.float32) for arm in (a, b))
    out = np.zeros(one.shape[:2])
    near = np.nonzero(_beside(one, a.radii_mm, other, b.radii_mm) < a.apart_mm)
    one, other = one[near], other[near]
    square = np.sum(one**2, axis=-1)[..., :, None] + np.sum(other**2, axis=-1)[..., None, :]
    square -= 2 * one @ np.swapaxes(other, -1, -2)
    gap = np.sqrt(np.maximum(square, 0.0)) - a.radii_mm[:, None] - b.radii_mm
    out[near] = (np.maximum(0.0, a.apart_mm - gap.min(axis=(1, 2))) / 2.0) ** 2
    return out


def _beside(
    one: NDArray[np.float32], radii: Floats, other: NDArray[np.float32], other_radii: Floats
) -> Floats:
    """How far (...) balls (..., n, 3) are at least from others (..., m, 3): as they lie along each axis."""
    low, high = (one - radii[:, None]).min(axis=-2), (one + radii[:, None]).max(axis=-2)
    far_low, far_high = (
        (other - other_radii[:, None]).min(axis=-2),
        (other + other_radii[:, None]).max(axis=-2),
    )
    return np.asarray(np.maximum(far_low - high, low - far_high).max(axis=-1))
