"""Prepares a stroke for two people: everything costly is solved once, at even samples, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from viewer.body.surface import Detail, Figure
from viewer.motion.cast import DETAILS, Cast
from viewer.motion.dents import bake_dents, find_yielding
from viewer.motion.figures import make_figures
from viewer.motion.fingers import rest
from viewer.motion.gaze import between_eyes
from viewer.motion.giver import Reaching
from viewer.motion.hand import finger_turns
from viewer.motion.heel import Set
from viewer.motion.kneeling import sample_times, search_posture
from viewer.motion.mirroring import joined, mirrored
from viewer.motion.moving import Moving, move, plan_moving, set_hands
from viewer.motion.plan import NAPE_MM, HandPlan, plan_hands
from viewer.motion.scored import DENT_STRIDE, Figures, Score, ScoredHand
from viewer.motion.seldom import SELDOM
from viewer.stroke.stroke import Role, Stroke
from viewer.stroke.timeline import Timeline, expand
from viewer.transforms import Floats, apply

SETTLING_S = 2.0
"""Fingers are evened out over less than this in time: beyond it, what comes later changes nothing."""
WORTH_WHILE = 0.75
"""A first part is solved by itself only if it is less than this share of the whole."""
PLACES = frozenset({"rib_space", "foramen", "to_rib_angle"})
"""Ways of saying where a hand works that ask for the receiver's bones."""
Progress = Callable[[float], None]
__all__ = ["Cancelled", "Figures", "Score", "ScoredHand", "prepare", "prepare_in_parts", "sample_times"]


class Cancelled(Exception):
    """The user does not want to wait; a progress callback raises it, and :func:`prepare` lets it through."""


def prepare(
    cast: Cast, stroke: Stroke, *, progress: Progress | None = None, reaching: Reaching | None = None
) -> Score:
    """Solves posture, arms, fingers and contact of a stroke.

    Only a giver at the receiver's left is solved: the other side is the same, reflected.

    Args:
        cast: the two people.
        stroke: what to do.
        progress: called now and then with 0…1; what it raises (:class:`Cancelled`) ends the work.
        reaching: how the giver kneels at the receiver's left, if that was found before; else it is looked
            for, which takes longer than all the rest.

    Raises:
        ValueError: the stroke asks for something that is not known yet.
    """
    return list(prepare_in_parts(cast, stroke, (), progress=progress, reaching=reaching))[-1]


def prepare_in_parts(
    cast: Cast,
    stroke: Stroke,
    until_s: Sequence[float],
    *,
    progress: Progress | None = None,
    reaching: Reaching | None = None,
) -> Iterator[Score]:
    """The same, but what is solved soon can be played while the rest is solved.

    Args:
        cast: the two people.
        stroke: what to do.
        until_s: first come scores that are solved until these times, see :attr:`Score.solved_s`; what they
            show is what the whole one shows. Of a short stroke they are left out.
        progress: as in :func:`prepare`.
        reaching: as in :func:`prepare`.

    Yields:
        those scores, and the whole one.
    """
    one_side = replace(stroke.from_side("left"), mirror="none")
    for score in _solve(cast, one_side, progress or (lambda share: None), reaching, until_s):
        first = mirrored(score) if stroke.giver.side == "right" else score
        yield joined(first, mirrored(first)) if stroke.mirror == "sides" else first


def _solve(
    cast: Cast, stroke: Stroke, tell: Progress, reaching: Reaching | None, until_s: Sequence[float]
) -> Iterator[Score]:
    timeline = expand(stroke)
    times = sample_times(timeline)
    if reaching is None:
        reaching = search_posture(cast, stroke, timeline, plan_hands(cast, stroke, timeline))
    tell(0.15)
    plans = plan_moving(cast, stroke, timeline, times, reaching)
    tell(0.2)
    solving: _Solving | None = None
    counts = [_samples_until(at, times) for at in until_s]
    counts = [c for c in counts if c < WORTH_WHILE * len(times)] + [len(times)]
    for before, count in zip([0, *counts], counts, strict=False):
        begin, end = (0.2 + 0.8 * c / len(times) for c in (before, count))
        tell(begin)
        sets = set_hands(cast, times, plans, reaching, _fingers_until(count, times))
        if solving is None:
            contacts = np.concatenate([hand.centre_mm[::SELDOM] for hand in sets.values()])
            solving = _Solving(cast, stroke, timeline, times, reaching, plans, contacts)
        yield solving.score(sets, count, partial(_between, tell, begin, end))


def _between(tell: Progress, begin: float, end: float, share: float) -> None:
    tell(begin + (end - begin) * share)


def _samples_until(time_s: float, times_s: Floats) -> int:
    """How many samples there are until a time, so that the last one is one of the dents."""
    return DENT_STRIDE * int(np.ceil(time_s / (DENT_STRIDE * times_s[1]))) + 1


def _fingers_until(count: int, times_s: Floats) -> int:
    """At how many samples fingers must be known for them to be even at the first ``count``."""
    return min(len(times_s), count + round(SETTLING_S / float(times_s[1])))


@dataclass(frozen=True, eq=False)
class _Solving:
    """A stroke of which it is known what the hands have to do and how the giver kneels."""

    cast: Cast
    stroke: Stroke
    timeline: Timeline
    times_s: Floats
    reaching: Reaching
    plans: dict[Role, HandPlan]
    contacts_mm: Floats

    def score(self, sets: dict[Role, Set], count: int, tell: Progress) -> Score:
        """The score whose fingers and skin are solved at the first so many samples; hands are known longer.

        Only the whole one has finer figures for still pictures.
        """
        cast, further = self.cast, _fingers_until(count, self.times_s)
        with ThreadPoolExecutor(1) as pool:  # numpy lets go of the interpreter while it counts
            making = pool.submit(self._figures, count)
            moving = move(cast, self.stroke, self.timeline, self.times_s, self.plans, sets, self.reaching)
            tell(0.15)
            joints = moving.giver_joints(cast, self._fingers(moving, further), further)[:count]
            figures = making.result()
        tell(0.4)
        yielding = find_yielding(cast, figures, self.contacts_mm)
        seldom = slice(None, count, DENT_STRIDE)
        skin, cloth = bake_dents(
            cast,
            figures,
            yielding,
            moving.plans,
            moving.rocked.on_still_skin(moving.plans, joints)[seldom],
            self.times_s[seldom],
            self.timeline,
            self.contacts_mm,
            lambda s: tell(0.4 + 0.6 * s),
        )
        return Score(
            self.stroke,
            self.timeline,
            cast.names,
            cast.giver.rig,
            cast.back,
            self.timeline.duration_s,
            float(self.times_s[1]),
            figures,
            joints.astype(np.float32),
            moving.rocked.receiver[:count].astype(np.float32),
            skin.dents_mm,
            skin.shades,
            yielding,
            tuple(_scored(cast, figures, moving, role) for role in moving.plans),
            self.reaching,
            between_eyes(cast.giver),
            moving.knees_mm,
            moving.rocked.fullness[:count].astype(np.float32),
            cast.places if _asks_for_places(self.timeline) else None,
            cloth.dents_mm,
            cloth.shades,
        )

    def _figures(self, count: int) -> dict[Detail, Figures]:
        figures = dict.fromkeys(DETAILS, self._coarse)
        if count == len(self.times_s):
            figures["still"] = make_figures(self.cast, self.contacts_mm, "still")
        return figures

    @cached_property
    def _coarse(self) -> Figures:
        return make_figures(self.cast, self.contacts_mm, "play")

    def _fingers(self, moving: Moving, count: int) -> dict[str, Floats]:
        """The turns (count, 3, 3) of all finger joints: they come down on the still skin and ride with it."""
        cast, times = self.cast, self.times_s[:count]
        nape = float(cast.back.y_mm(0.0)) + NAPE_MM

        def of_one(role: Role) -> dict[str, Floats]:
            plan, still = self.plans[role], moving.sets[role]
            height, step_s = plan.at(times)[1], float(times[1])
            shape = rest(
                plan, cast.skin, still.wrist_mm[:count], still.rotation[:count], height, step_s, nape
            )
            return finger_turns(plan.hand, shape)

        with ThreadPoolExecutor() as pool:  # numpy lets go of the interpreter while it counts
            return {name: turn for hand in pool.map(of_one, self.plans) for name, turn in hand.items()}


def _asks_for_places(timeline: Timeline) -> bool:
    """Whether a stroke names places between the ribs or on the sacrum."""
    laterals = [where.kind for track in timeline.hands.values() for where in track.laterals]
    return bool(PLACES.intersection(laterals))


def _scored(cast: Cast, figures: dict[Detail, Figures], moving: Moving, role: Role) -> ScoredHand:
    plan, placed = moving.plans[role], moving.placed[role]
    patch, arm = plan.patch, moving.arms[plan.side]
    middle = patch.points_mm[patch.working].mean(axis=0)
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
