"""The same from the other side: a prepared score reflected in the receiver's midline, and two halves joined.

Bodies and rigs are symmetric, point for point, so nothing is solved anew and the drawn figures stay as they
are: joints, dents and shadows change sides. Hair, clothes and sheet are not symmetric; they hang on joints
and are carried by them as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.anatomy.back import Back
from viewer.anatomy.places import Places
from viewer.body.rig import Rig
from viewer.body.surface import Detail
from viewer.motion.arms import ArmPose, BodySide
from viewer.motion.cloth import reflected
from viewer.motion.giver import Along, Reaching
from viewer.motion.scored import DENT_STRIDE, Score, ScoredHand
from viewer.motion.sides import change_of, changes_sides
from viewer.stroke.stroke import Side
from viewer.stroke.timeline import CHANGE_S, expand
from viewer.transforms import Floats

LOST_MM = 0.2
"""So deep a dent may be, at the border of the skin that yields, where the other side has no such place."""
SAME_PLACE_MM = 0.05
"""Two places are each other's reflection if they lie so near to it; float32 rounds by a thousandth."""
REFLECTED = np.array([-1.0, 1.0, 1.0])
_Kind = TypeVar("_Kind", bound=np.generic)
_NOT_YET = -1
_OTHER: dict[BodySide, BodySide] = {"L": "R", "R": "L"}


def mirrored(score: Score) -> Score:
    """The score with left and right exchanged: the giver works from the receiver's other side.

    Raises:
        ValueError: the skin that yields is not the same on both sides; the figures have to be made for the
            contacts and their reflections.
    """
    figures, yields = score.figures, _yielding_rows(score)
    skins = {d: f.giver.points_mm[f.giver.by_name["skin"].rows] for d, f in figures.items()}
    trees = {d: cKDTree(points) for d, points in skins.items()}
    dents, shades = score.dents_mm.take(yields, axis=1), score.shades.take(yields, axis=1)
    np.negative(dents[..., 0], out=dents[..., 0])
    dents[:, yields < 0] = 0
    shades[:, yields < 0] = 0
    cloth, cloth_shades = _cloth(score)
    return replace(
        score,
        stroke=score.stroke.from_side("right" if score.stroke.giver.side == "left" else "left"),
        back=mirrored_back(score.back),
        giver_matrices=mirrored_joints(score.giver_rig, score.giver_matrices),
        receiver_matrices=_receiver(score),
        dents_mm=dents,
        shades=shades,
        cloth_mm=cloth,
        cloth_shades=cloth_shades,
        hands=tuple(_hand(hand, trees) for hand in score.hands),
        reaching=_reaching(score.reaching),
        eye_rest_mm=score.eye_rest_mm * REFLECTED,
        places=score.places and mirrored_places(score.places),
        knees_mm={_OTHER[side]: knee * REFLECTED for side, knee in score.knees_mm.items()},
    )


def joined(first: Score, second: Score) -> Score:
    """One score that plays the first one and then, from the other side, the second one.

    ``second`` is ``mirrored(first)``. In between, about ``CHANGE_S``, the giver is not seen: what is drawn of
    him or her is as far there as :func:`viewer.motion.sides.giver_shown` says. The hands come one half after
    the other, see :func:`viewer.motion.sides.working_hands`. Of a score that is not solved to its end only
    joints and dents of the first side are there.

    Raises:
        ValueError: the two were not sampled alike.
    """
    if first.step_s != second.step_s or len(first.giver_matrices) != len(second.giver_matrices):
        raise ValueError("only a score and its reflection can be joined")
    gap = DENT_STRIDE * max(1, round(CHANGE_S / (DENT_STRIDE * first.step_s)))
    rests = gap // DENT_STRIDE - 1 if first.whole else _NOT_YET
    still = gap - 1 if first.whole else _NOT_YET
    stroke = replace(first.stroke, mirror="sides")
    timeline = expand(stroke, gap * first.step_s)
    hands = [_stretched(h, gap, before=False) for h in first.hands]
    hands += [_stretched(h, gap, before=True) for h in second.hands]
    return replace(
        first,
        stroke=stroke,
        timeline=timeline,
        duration_s=timeline.duration_s,
        giver_matrices=_one_after_the_other(first.giver_matrices, second.giver_matrices, still),
        receiver_matrices=_one_after_the_other(first.receiver_matrices, second.receiver_matrices, still),
        fullness=_one_after_the_other(first.fullness, second.fullness, still),
        dents_mm=_one_after_the_other(first.dents_mm, second.dents_mm, rests),
        shades=_one_after_the_other(first.shades, second.shades, rests),
        cloth_mm=_one_after_the_other(first.cloth_mm, second.cloth_mm, rests),
        cloth_shades=_one_after_the_other(first.cloth_shades, second.cloth_shades, rests),
        hands=tuple(hands),
    )


def first_half(score: Score) -> Score:
    """What was joined first; a score that was not joined as it is."""
    if not changes_sides(score.timeline):
        return score
    count = round(change_of(score.timeline)[0] / score.step_s) + 1
    dents = (count - 1) // DENT_STRIDE + 1
    stroke = replace(score.stroke, mirror="none")
    timeline = expand(stroke)
    return replace(
        score,
        stroke=stroke,
        timeline=timeline,
        duration_s=timeline.duration_s,
        giver_matrices=score.giver_matrices[:count],
        receiver_matrices=score.receiver_matrices[:count],
        fullness=score.fullness[:count],
        dents_mm=score.dents_mm[:dents],
        shades=score.shades[:dents],
        cloth_mm=score.cloth_mm[:dents],
        cloth_shades=score.cloth_shades[:dents],
        hands=tuple(_picked(h, np.arange(count)) for h in score.hands[: len(score.hands) // 2]),
    )


def mirrored_joints(rig: Rig, matrices: NDArray[np.float32]) -> NDArray[np.float32]:
    """Matrices (t, J, 3, 4) of the joints of a symmetric body whose pose is reflected."""
    sides = np.ones((3, 4))
    sides[0] *= -1
    sides[:, 0] *= -1
    return np.asarray(matrices[:, opposite_joints(rig)] * sides, dtype=matrices.dtype)


def opposite_joints(rig: Rig) -> NDArray[np.int64]:
    """For every joint the row (J,) of the one on the other side; in the middle its own."""
    return np.array([rig.index[_opposite(name)] for name in rig.names])


def mirrored_back(back: Back) -> Back:
    """The back coordinate of the reflected body."""
    return replace(back, borders_mm={"left": back.borders_mm["right"], "right": back.borders_mm["left"]})


def mirrored_places(places: Places) -> Places:
    """The places to press of the reflected body."""
    other: dict[Side, Side] = {"left": "right", "right": "left"}
    return replace(
        places,
        middle_y_mm={other[s]: y for s, y in places.middle_y_mm.items()},
        height_mm={other[s]: h for s, h in places.height_mm.items()},
        foramina_mm={other[s]: xy * REFLECTED[:2] for s, xy in places.foramina_mm.items()},
        angles_mm={other[s]: rows for s, rows in places.angles_mm.items()},
        landmarks_mm={
            name: {other[s]: point * REFLECTED for s, point in sides.items()}
            for name, sides in places.landmarks_mm.items()
        },
    )


def reflected_rows(points_mm: NDArray[np.float32]) -> NDArray[np.int64]:
    """For every one of the points (n, 3) the row (n,) of its reflection, −1 if it has none."""
    return _rows_at(cKDTree(points_mm), points_mm * REFLECTED.astype(np.float32))


def _rows_at(tree: cKDTree, points_mm: NDArray[np.float32]) -> NDArray[np.int64]:
    far, rows = tree.query(points_mm, distance_upper_bound=SAME_PLACE_MM)
    return np.where(far < SAME_PLACE_MM, rows, -1).astype(np.int64)


def _yielding_rows(score: Score) -> NDArray[np.int64]:
    """The reflections of the rows that yield; some have none at the border, where nothing yields any more."""
    play = score.figures["play"]
    rows = reflected_rows(play.receiver.points_mm[: play.yielding])
    kept = np.zeros(len(rows), dtype=bool)
    kept[rows[rows >= 0]] = True
    lost = float(np.abs(score.dents_mm[:, ~kept]).max(initial=0.0))
    if lost > LOST_MM:
        raise ValueError(f"a dent of {lost:.1f} mm has no place on the other side")
    return rows


def _cloth(score: Score) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
    cloth = score.yielding["play"].cloth
    if cloth is None:
        return score.cloth_mm, score.cloth_shades
    return reflected(score.cloth_mm, score.cloth_shades, score.figures["play"].receiver, cloth.rows)


def _receiver(score: Score) -> NDArray[np.float32]:
    # Both people have the same joints, so that the giver's rig names the receiver's too.
    return mirrored_joints(score.giver_rig, score.receiver_matrices)


def _opposite(name: str) -> str:
    return {".L": name[:-1] + "R", ".R": name[:-1] + "L"}.get(name[-2:], name)


def _turned(rotation: Floats) -> Floats:
    """Rotations (..., 3, 3) as they look in the mirror."""
    return np.asarray(rotation * np.outer(REFLECTED, REFLECTED))


def _hand(hand: ScoredHand, skins: dict[Detail, cKDTree]) -> ScoredHand:
    return replace(
        hand,
        side=_OTHER[hand.side],
        centre_mm=hand.centre_mm * REFLECTED,
        normal=hand.normal * REFLECTED,
        rotation=_turned(hand.rotation),
        arm=_arm(hand.arm),
        patch_rows={d: _patch(skins[d], rows) for d, rows in hand.patch_rows.items()},
    )


def _patch(skin: cKDTree, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """The rows of a hand's working patch on the other hand, in their order; hands are symmetric."""
    found = _rows_at(skin, skin.data[rows] * REFLECTED)
    return np.sort(found[found >= 0])


def _arm(arm: ArmPose) -> ArmPose:
    """The other arm; the twist is counted about the forearm and so changes its sign."""
    return replace(
        arm,
        turns={_opposite(name): _turned(turn) for name, turn in arm.turns.items()},
        shoulder_mm=arm.shoulder_mm * REFLECTED,
        elbow_mm=arm.elbow_mm * REFLECTED,
        wrist_mm=arm.wrist_mm * REFLECTED,
        forearm_twist_rad=-arm.forearm_twist_rad,
    )


def _reaching(reaching: Reaching) -> Reaching:
    """The posture from the other side; elbows swivel the same way, seen from each shoulder."""
    return replace(
        reaching,
        hips_mm=reaching.hips_mm * REFLECTED,
        yaw_rad=float(np.pi - reaching.yaw_rad),
        swivel_rad={_OTHER[side]: swivel for side, swivel in reaching.swivel_rad.items()},
        heading_offset_rad={role: -offset for role, offset in reaching.heading_offset_rad.items()},
        along=_along(reaching.along),
    )


def _along(along: Along) -> Along:
    turned = {role: replace(t, turns_rad=-t.turns_rad) for role, t in along.turned.items()}
    return replace(along, sideways=-along.sideways, turning_rad=-along.turning_rad, turned=turned)


def _one_after_the_other(first: NDArray[_Kind], second: NDArray[_Kind], between: int) -> NDArray[_Kind]:
    """Both halves (t, ...) with so many samples in between that hold still: half of them on either side.

    With ``_NOT_YET`` the first half alone.
    """
    if len(first) < 2 or between == _NOT_YET:
        return first
    before = between // 2
    held = [np.repeat(first[-1:], before, axis=0), np.repeat(second[:1], between - before, axis=0)]
    return np.concatenate([first, *held, second])


def _stretched(hand: ScoredHand, gap: int, before: bool) -> ScoredHand:
    """A hand of one half over the whole score; it keeps still while the other half is played."""
    count = len(hand.centre_mm)
    index = np.arange(2 * count + gap - 1) - (count + gap - 1 if before else 0)
    return _picked(hand, np.clip(index, 0, count - 1))


def _picked(hand: ScoredHand, index: NDArray[np.int64]) -> ScoredHand:
    """A hand at some of its samples."""
    arm = hand.arm
    return replace(
        hand,
        centre_mm=hand.centre_mm[index],
        normal=hand.normal[index],
        rotation=hand.rotation[index],
        arm=ArmPose(
            {name: turn[index] for name, turn in arm.turns.items()},
            arm.shoulder_mm[index],
            arm.elbow_mm[index],
            arm.wrist_mm[index],
            arm.reach[index],
            arm.elbow_flexion_rad[index],
            arm.forearm_twist_rad[index],
        ),
    )
