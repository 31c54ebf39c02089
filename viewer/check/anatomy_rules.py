"""What bones and muscles are held to: what is accepted, and who says so (docs/anatomy.md)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """A range, both ends accepted, in ``unit``.

    Attributes:
        about: what is measured.
        source: who says so.
        why: why the range is as wide as it is, where sources differ; or what does not count.
    """

    id: str
    about: str
    unit: str
    low: float
    high: float
    source: str
    why: str = ""


_OURS = "by construction"
RULES: tuple[Rule, ...] = (
    Rule(
        "outside",
        "bone points outside the skin",
        "%",
        0.0,
        0.0,
        _OURS,
        "Mouth and eye sockets do not count: there the skin's mesh turns into the head.",
    ),
    Rule(
        "outside-lying",
        "bone points outside the skin, lying",
        "%",
        0.0,
        0.0,
        _OURS,
        "Of trunk, shoulders and pelvis.",
    ),
    Rule("muscles-outside", "muscle points outside the skin", "%", 0.0, 0.0, _OURS),
    Rule("muscles-outside-lying", "muscle points outside the skin, lying", "%", 0.0, 0.0, _OURS),
    Rule(
        "misplaced",
        "bones and muscles that lie where their names do not say",
        "of all",
        0.0,
        0.0,
        "Terminologia Anatomica 2; general anatomy",
        "Side, order from the head down, levels reached: each to one vertebra.",
    ),
    Rule("rib-cover", "least skin over a rib", "mm", 4.0, 40.0, _OURS),
    Rule("spinous-tips", "spinous tips from the skin's midline", "mm", 0.0, 5.0, _OURS),
    Rule(
        "scapula-border-near",
        "inner border of the shoulder blade, where it is nearest the midline",
        "mm",
        60.0,
        95.0,
        "Sobush 1996; Kendall; Sci Rep 2021",
        "75 mm is taught, 82 to 86 mm was measured: so a band, not a line.",
    ),
    Rule(
        "scapula-border-far",
        "the same border, where it is farthest",
        "mm",
        60.0,
        95.0,
        "Sobush 1996; Kendall; Sci Rep 2021",
        "75 mm is taught, 82 to 86 mm was measured: so a band, not a line.",
    ),
    Rule(
        "inferior-angle",
        "lower angle of the shoulder blade",
        "level",
        7.0,
        9.0,
        "Cooperstein 2015, five studies pooled",
        "T7 is taught, T8 was measured on average, T9 in some people: so a band, not a line.",
    ),
    Rule(
        "psis-lateral",
        "posterior superior iliac spine from the midline",
        "mm",
        35.0,
        50.0,
        "teaching pages; no study of a population",
    ),
    Rule(
        "psis-level",
        "the same spines above (+) or below S2",
        "mm",
        -12.0,
        12.0,
        "McGaugh 2007: S2 in 81 % on CT",
    ),
    Rule(
        "psis-dimple",
        "the same spines from the skin's dimples",
        "mm",
        0.0,
        10.0,
        "McGaugh 2007; Chakraverty 2007",
    ),
    Rule(
        "iliac-crest",
        "top of the iliac crests",
        "level",
        16.0,
        16.5,
        "31 studies pooled, PMID 28928494",
        "L4 on images of men, L4–L5 of women: so a band, not a line.",
    ),
    Rule(
        "c7-psis",
        "C7 to the iliac spines, in a person of 1.70 m",
        "mm",
        420.0,
        540.0,
        "Ernst 2013; Sci Rep 2021; ANSUR II",
    ),
    Rule(
        "rib-space-least",
        "lowest space between two ribs, behind",
        "mm",
        5.0,
        20.0,
        "measured on our model; no publication found",
    ),
    Rule(
        "rib-space-most",
        "highest space between two ribs, behind",
        "mm",
        5.0,
        20.0,
        "measured on our model; no publication found",
    ),
    Rule("rib-space-clear", "middle of a space from the nearest bone", "mm", 2.0, 20.0, _OURS),
    Rule(
        "foramina-lateral",
        "sacral foramina from their published places, sideways",
        "mm",
        0.0,
        4.0,
        "Kim 2023; Deveneau 2015",
    ),
    Rule("foramina-along", "the same, along the sacrum", "mm", 0.0, 8.0, "s00276-010-0735-0; Deveneau 2015"),
    Rule("symmetry", "left and right bones differ by", "mm", 0.0, 1.0, _OURS),
    Rule("order", "a vertebra below its upper neighbour, at least", "mm", 8.0, 60.0, _OURS),
)
