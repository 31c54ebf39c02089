"""What no single field can tell: whether the parts of a stroke file go together.

A check gets a draft, in which a piece that could not be read is missing, so that one mistake hides no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from viewer.files.fields import either, quoted
from viewer.files.stroke_draft import SECTIONS, Draft, Mistake, Placed, draft, section_s
from viewer.files.stroke_model import PLACE_LISTS, SHAPES, TURNS, HandModel, StepModel
from viewer.files.stroke_walk import Walk
from viewer.files.yaml_tree import Loc
from viewer.language import Phrase, later
from viewer.stroke.steps import Section
from viewer.stroke.stroke import ROLES

__all__ = ["Mistake", "draft", "mistakes"]

MAX_DURATION_S: Final = 300.0
"""From one side; longer ones would take minutes and gigabytes to work out."""
MIN_GAP_S: Final = 0.1
"""Hands are worked out fifteen times a second; what is shorter than this would fall between two times."""
_LISTS: Final = {
    "level": PLACE_LISTS,
    "rib_space": ("rib_spaces",),
    "foramen": ("foramina",),
}
"""Fields of a hand that may say `here` or `next`, and the lists of `repeat` that these may stand for."""
_KEEP_ONE: Final = Phrase("Keep the one that is meant.")
_LACKING: Final = {
    (True, True): later(
        "The first keyframe does not say of the {role} hand its `level` and how far it is from the spine "
        "(such as `from_spine_edge_mm`)."
    ),
    (True, False): later("The first keyframe does not say of the {role} hand its `level`."),
    (False, True): later(
        "The first keyframe does not say of the {role} hand how far it is from the spine "
        "(such as `from_spine_edge_mm`)."
    ),
}
"""Whether the level and the distance from the spine are lacking → what is said of it."""
_EXAMPLES: Final = {
    "level": "levels: [T7, T8, T9]",
    "rib_space": "rib_spaces: [11, 10, 9]",
    "foramen": "foramina: [S1, S2, S3, S4]",
}


def mistakes(plan: Draft, file_name: str) -> Iterator[Mistake]:
    """Yield everything that does not go together."""
    if plan.id and file_name != f"{plan.id}.stroke.yaml":
        yield _other_id(plan.id[:60], file_name)
    yield from _hands(plan)
    for name in SECTIONS:
        yield from _times(name, plan.keys[name], plan.whole[name])
    yield from _both(plan)
    for name in SECTIONS:
        for placed in plan.keys[name]:
            yield from _said(placed, plan)
    yield from _start(plan)
    yield from _places(plan)
    yield from _rock(plan)
    yield from _breath(plan)
    yield from _steps(plan)
    yield from _duration(plan)
    yield from Walk(plan).mistakes()


def _other_id(stroke_id: str, file_name: str) -> Mistake:
    name = file_name.removesuffix(".yaml").removesuffix(".stroke")
    what = Phrase("`id` is `{id}`, but the file is called `{file}`.", id=stroke_id, file=file_name)
    remedy = Phrase("Call the file `{id}.stroke.yaml`, or write `id: {name}`.", id=stroke_id, name=name)
    return Mistake(("id",), what, remedy)


def _hands(plan: Draft) -> Iterator[Mistake]:
    if plan.hands_known and not plan.roles:
        remedy = Phrase("Say how `near:`, `far:` or both of them work.")
        yield Mistake(("hands",), Phrase("No hand works."), remedy)
    for role, spec in plan.specs.items():
        if spec.shape not in SHAPES[spec.part]:
            known = either(map(quoted, SHAPES[spec.part]))
            what = Phrase(
                "`shape` is `{shape}`, which does not go with `part: {part}`.",
                shape=spec.shape,
                part=spec.part,
            )
            yield Mistake(("hands", role, "shape"), what, Phrase("Write {known}.", known=known))


def _times(name: Section, keys: list[Placed], whole: bool) -> Iterator[Mistake]:
    if keys and name == "approach" and keys[0].loc == ("approach", 0) and keys[0].key.at_s > 0.0:
        what = Phrase(
            "The first keyframe of `approach` is at {time} s, but the stroke starts at 0.",
            time=f"{keys[0].key.at_s:g}",
        )
        yield Mistake((*keys[0].loc, "at_s"), what, Phrase("Write `at_s: 0.0`."))
    yield from _too_soon(keys)
    for before, after in pairwise(keys):
        if after.key.at_s <= before.key.at_s:
            what = Phrase(
                "`at_s` is {time}, not later than the keyframe before it ({before}).",
                time=f"{after.key.at_s:g}",
                before=f"{before.key.at_s:g}",
            )
            remedy = Phrase("Times grow within a section, and start at 0 in each one.")
            yield Mistake((*after.loc, "at_s"), what, remedy)
    for loc, key in keys:
        if key.at_s == 0.0 and "ease" in key.model_fields_set:
            what = Phrase("`ease` has no meaning at 0 s: no movement arrives here.")
            remedy = Phrase("Remove it; write it where the movement ends.")
            yield Mistake((*loc, "ease"), what, remedy)
    if whole and keys[-1].key.at_s == 0.0:
        what = Phrase("`{section}` takes no time: its last keyframe is at 0 s.", section=name)
        yield Mistake((*keys[-1].loc, "at_s"), what, Phrase("Give it a later keyframe."))


def _too_soon(keys: list[Placed]) -> Iterator[Mistake]:
    """What no hand can do: be somewhere else in no time. Said once of each section."""
    starts = [0.0, *(placed.key.at_s for placed in keys)]
    gaps = [(placed.key.at_s - start_s, placed) for start_s, placed in zip(starts, keys, strict=False)]
    soon = [(gap_s, placed) for gap_s, placed in gaps if 0.0 < gap_s < MIN_GAP_S - 1e-9]
    if soon:
        gap_s, (loc, key) = soon[0]
        said = {"time": f"{key.at_s:g}", "gap": f"{gap_s:.2g}"}
        what = Phrase("`at_s` is {time}, only {gap} s after what comes before.", **said)
        if len(soon) > 1:
            what = Phrase(
                "`at_s` is {time}, only {gap} s after what comes before. "
                "{more} more of this section are as hasty.",
                **said,
                more=len(soon) - 1,
            )
        remedy = Phrase("Leave {gap} s at least: hands need time.", gap=f"{MIN_GAP_S:g}")
        yield Mistake((*loc, "at_s"), what, remedy)


def _both(plan: Draft) -> Iterator[Mistake]:
    locs = [(*loc, "both") for name in SECTIONS for loc, key in plan.keys[name] if key.both]
    if plan.hands_known and len(plan.roles) == 1 and locs:
        role = plan.roles[0]
        what = Phrase("`both` is said, but only the {role} hand works.", role=role)
        if len(locs) > 1:
            what = Phrase(
                "`both` is said, here and in {more} more keyframes, but only the {role} hand works.",
                more=len(locs) - 1,
                role=role,
            )
        remedy = Phrase("Write `{role}:`, or add the other hand to `hands`.", role=role)
        yield Mistake(locs[0], what, remedy)


def _said(placed: Placed, plan: Draft) -> Iterator[Mistake]:
    loc, key = placed
    for role in ROLES:
        own = key.near if role == "near" else key.far
        if own and plan.hands_known and role not in plan.roles:
            what = Phrase("The {role} hand moves here, but `hands` does not have it.", role=role)
            remedy = Phrase("Add `{role}:` to `hands`, or remove it here.", role=role)
            yield Mistake((*loc, role), what, remedy)
        if own and key.both:
            yield from _twice((*loc, role), key.both, own)
    for name, hand in (("both", key.both), ("near", key.near), ("far", key.far)):
        if hand:
            yield from _place((*loc, name), hand, loc[0] == "repeat")
            yield from _words((*loc, name), hand, plan)


def _twice(loc: Loc, both: HandModel, own: HandModel) -> Iterator[Mistake]:
    for name in both.model_fields_set & own.model_fields_set:
        what = Phrase("`{field}` is said for `both` and again here.", field=name)
        yield Mistake((*loc, name), what, Phrase("Remove one of the two."))
    if both.laterals() and own.laterals() and set(both.laterals()) != set(own.laterals()):
        first, second = both.laterals()[0], own.laterals()[0]
        what = Phrase("`{second}` is said here, and `{first}` for `both`.", second=second, first=first)
        yield Mistake((*loc, second), what, _KEEP_ONE)


def _place(loc: Loc, hand: HandModel, in_repeat: bool) -> Iterator[Mistake]:
    laterals = hand.laterals()
    for extra in laterals[1:]:
        what = Phrase(
            "`{second}` and `{first}` both say how far from the spine the hand is.",
            second=extra,
            first=laterals[0],
        )
        yield Mistake((*loc, extra), what, _KEEP_ONE)
    if hand.level is not None and (implied := {"rib_space", "foramen"}.intersection(laterals)):
        what = Phrase("`level` is said, but `{field}` already is a place on the spine.", field=min(implied))
        yield Mistake((*loc, "level"), what, Phrase("Remove `level`."))
    if hand.pressure == "peak" and not in_repeat:
        remedy = Phrase("Write a number here; `peak` belongs in `repeat`.")
        yield Mistake((*loc, "pressure"), _outside("peak"), remedy)
    if not hand.model_fields_set:
        what = Phrase("`{field}` says nothing.", field=loc[-1])
        yield Mistake(loc, what, Phrase("Remove it: what is not said stays as it was."))


def _outside(word: str) -> Phrase:
    return Phrase("`{word}` has no meaning outside `repeat`.", word=word)


def _words(loc: Loc, hand: HandModel, plan: Draft) -> Iterator[Mistake]:
    """`here` and `next` need a list of places to stand for."""
    for name, lists in _LISTS.items():
        word = getattr(hand, name)
        if word not in TURNS:
            continue
        if loc[0] != "repeat":
            yield Mistake((*loc, name), _outside(word), Phrase("Write the place itself here."))
        elif not _said_for(str(loc[-1]), lists, plan):
            what = Phrase("`repeat` does not say which places `{word}` stands for.", word=word)
            remedy = Phrase(
                "Add `{example}` to `repeat`, or write the place itself here.", example=_EXAMPLES[name]
            )
            yield Mistake((*loc, name), what, remedy)


def _said_for(whose: str, lists: tuple[str, ...], plan: Draft) -> bool:
    """Whether one of the lists is there for a hand, or for both of them."""
    common = plan.said.intersection(lists) - {"near_levels", "far_levels"}
    own = [f"{role}_levels" for role in (plan.roles if whose == "both" else (whose,))]
    return bool(common) or all(name in lists and name in plan.said for name in own)


def _places(plan: Draft) -> Iterator[Mistake]:
    said = [name for name in PLACE_LISTS if name in plan.said]
    for extra in said[1:]:
        if {extra, said[0]} != {"near_levels", "far_levels"}:
            what = Phrase(
                "`{second}` and `{first}` both say where the repeats are.", second=extra, first=said[0]
            )
            yield Mistake(("repeat", extra), what, _KEEP_ONE)
    for name in said:
        role = name.removesuffix("_levels")
        if role in ROLES and plan.hands_known and role not in plan.roles:
            what = Phrase(
                "`{field}` is said, but `hands` does not have the {role} hand.", field=name, role=role
            )
            remedy = Phrase("Add `{role}:` to `hands`, or remove `{field}`.", role=role, field=name)
            yield Mistake(("repeat", name), what, remedy)
    yield from _counts(plan)
    if said and plan.whole["repeat"] and not any(_walks(placed) for placed in plan.keys["repeat"]):
        what = Phrase("`{field}` is said, but no keyframe of `repeat` goes there.", field=said[0])
        remedy = Phrase("Write `here` for the place in the keyframes.")
        yield Mistake(("repeat", said[0]), what, remedy)


def _counts(plan: Draft) -> Iterator[Mistake]:
    counts = {name: len(values) for name, values in plan.places.items()}
    for first, second in pairwise(counts):
        if counts[first] != counts[second]:
            what = Phrase(
                "`{second}` has {more} entries, `{first}` has {count}.",
                second=second,
                more=counts[second],
                first=first,
                count=counts[first],
            )
            remedy = Phrase("Give both the same number: one for each repeat.")
            yield Mistake(("repeat", second), what, remedy)
    most, given = max(counts.values(), default=0), len(plan.pressures)
    if most and given > 1 and given != most:
        what = Phrase(
            "`pressures` has {count} entries, but there are {places} places.", count=given, places=most
        )
        remedy = Phrase("Give one pressure for each place, or a single one for all.")
        yield Mistake(("repeat", "pressures"), what, remedy)


def _walks(placed: Placed) -> bool:
    said = (placed.key.both, placed.key.near, placed.key.far)
    return any(getattr(hand, name) in TURNS for hand in said if hand for name in _LISTS)


def _rock(plan: Draft) -> Iterator[Mistake]:
    rocking = [placed for name in SECTIONS for placed in plan.keys[name] if placed.key.rock is not None]
    if rocking and "rock" not in plan.said:
        example = "rock: {hz: 0.8, roll_deg: 8}"
        what = Phrase("`rock` is said here, but not how to rock.")
        remedy = Phrase("Add `{example}` to the file, or remove it here.", example=example)
        yield Mistake((*rocking[0].loc, "rock"), what, remedy)
    if "rock" in plan.said and all(plan.whole.values()) and not any(p.key.rock for p in rocking):
        remedy = Phrase(
            "Write `rock: 1` in the keyframe from which on it is rocked fully, `rock: 0` where it ends."
        )
        yield Mistake(("rock",), Phrase("`rock` is said, but no keyframe rocks."), remedy)


def _breath(plan: Draft) -> Iterator[Mistake]:
    length_s = section_s(plan, "repeat")
    out_at_s = plan.breath and plan.breath.out_at_s
    if length_s and out_at_s and out_at_s >= length_s:
        what = Phrase(
            "`{field}` is {time}, but `{section}` ends at {end} s.",
            field="out_at_s",
            time=f"{out_at_s:g}",
            section="repeat",
            end=f"{length_s:g}",
        )
        remedy = Phrase("Write an earlier time: it counts within each repeat.")
        yield Mistake(("breath", "out_at_s"), what, remedy)


def _start(plan: Draft) -> Iterator[Mistake]:
    if not plan.keys["approach"] or plan.keys["approach"][0].loc != ("approach", 0):
        return
    loc, key = plan.keys["approach"][0]
    for role in plan.roles:
        said = key.hand_key(role)
        lacks = (said is None or said.level is None, said is None or not said.lateral)
        if text := _LACKING.get(lacks):
            example = f"{role}: {{level: T5, from_spine_edge_mm: 8, lift_mm: 60}}"
            remedy = Phrase("Complete it, for example `{example}`.", example=example)
            yield Mistake(loc, Phrase(text, role=role), remedy)


def _steps(plan: Draft) -> Iterator[Mistake]:
    if plan.steps and plan.steps[0][0] == ("steps", 0):
        loc, first = plan.steps[0]
        if first.section != "approach" or first.at_s > 0.0:
            remedy = Phrase("Let the first step be `from: approach, at_s: 0.0`.")
            yield Mistake(loc, Phrase("No step is lit when the stroke starts."), remedy)
    for (_, before), (loc, after) in pairwise(plan.steps):
        if _when(after) <= _when(before):
            what = Phrase(
                "This step ({section}, {time} s) does not come after the one before it.",
                section=after.section,
                time=f"{after.at_s:g}",
            )
            yield Mistake(loc, what, Phrase("Write the steps in the order in which they happen."))
    for loc, step in plan.steps:
        length_s = section_s(plan, step.section)
        if length_s is not None and step.at_s >= max(length_s, 1e-9):
            what = Phrase(
                "`{field}` is {time}, but `{section}` ends at {end} s.",
                field="at_s",
                time=f"{step.at_s:g}",
                section=step.section,
                end=f"{length_s:g}",
            )
            remedy = Phrase("Write an earlier time; times start at 0 in each section.")
            yield Mistake((*loc, "at_s"), what, remedy)


def _when(step: StepModel) -> tuple[int, float]:
    return SECTIONS.index(step.section), step.at_s


def _duration(plan: Draft) -> Iterator[Mistake]:
    lengths = [section_s(plan, name) or 0.0 for name in SECTIONS]
    total_s = lengths[0] + lengths[1] * len(plan.repeat.pressures) + lengths[2]
    if total_s > MAX_DURATION_S:
        what = Phrase("The stroke lasts {minutes} minutes.", minutes=f"{total_s / 60:.0f}")
        remedy = Phrase(
            "Keep it below {minutes} minutes: fewer repeats, or shorter ones.",
            minutes=f"{MAX_DURATION_S / 60:.0f}",
        )
        yield Mistake(("repeat", "pressures"), what, remedy)
