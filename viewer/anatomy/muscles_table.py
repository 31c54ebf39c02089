"""Which muscles there are: between which points of bone, how deep, how thick, how their fibres end.

Points are named as in :mod:`viewer.anatomy.muscles_landmarks`; all numbers are mm or shares of
a fibre's length.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Layer = Literal["superficial", "deep"]


@dataclass(frozen=True)
class Sheet:
    """A flat muscle, draped under the skin from one line to another.

    Attributes:
        name: of the muscle, without the side.
        start, end: points along its origin and its insertion, in the same order across the fibres.
        depth_mm: of the outer face under the skin, in the middle of the fibres; their ends lie on the bone.
        deeper_mm: how much deeper than that towards the end (and as much less towards the start).
        thickness_mm: where it is thickest.
        rows, columns: vertices across and along the fibres.
        tendon: share of the fibre that is pale at the start and at the end.
        bridge: no draping and no skin: straight from line to line (between ribs).
        blend, end_blend: share of a fibre over which it rises from its ends to its depth; 0: the same.
        clear_mm: how far its outer face stays above the bones under it, at least.
        midline_depth_mm: the most its start lies under the skin near the midline, instead of at the bone.
        end_depth_mm: the same for its end, all along.
        under_ridge: whether it passes under the ridge of the shoulder blade instead of over it.
        via, via_at: a line through which the fibres are led, at this share of their length.
    """

    name: str
    layer: Layer
    start: tuple[str, ...]
    end: tuple[str, ...]
    depth_mm: float
    thickness_mm: float
    rows: int
    columns: int
    tendon: tuple[float, float] = (0.08, 0.08)
    bridge: bool = False
    blend: float = 0.2
    end_blend: float = 0.0
    clear_mm: float = 3.0
    deeper_mm: float = 0.0
    midline_depth_mm: float = 100.0
    end_depth_mm: float = 100.0
    under_ridge: bool = False
    via: tuple[str, ...] = ()
    via_at: float = 0.7


@dataclass(frozen=True)
class Bundles:
    """A muscle of spindles, each from a point to a point, that follow the curve of the back.

    Attributes:
        name: of the muscle, without the side.
        start, end: lines along which the spindles begin and end, in the same order.
        count: how many spindles.
        width_mm, height_mm: of the thickest place of one, along the skin and square to it.
        cover_mm: least depth of its outer face under the skin.
        tendon: share of its length that is pale at the start and at the end.
    """

    name: str
    layer: Layer
    start: tuple[str, ...]
    end: tuple[str, ...]
    count: int
    width_mm: float
    height_mm: float
    cover_mm: float = 8.0
    tendon: tuple[float, float] = (0.14, 0.12)


def _span(letter: str, first: int, last: int, point: str) -> tuple[str, ...]:
    step = 1 if last >= first else -1
    return tuple(f"{letter}{i}.{point}" for i in range(first, last + step, step))


def _numbered(stem: str, *numbers: int) -> tuple[str, ...]:
    return tuple(f"{stem}{i}" for i in numbers)


RAPHE = ("T8.tip", "raphe.T10", "raphe.T12", "raphe.L2", "raphe.L4", "ilium.crest3")
"""Where the flesh of latissimus dorsi begins."""
FASCIA_EDGE = ("T9.tip", *(name.replace("raphe", "fascia") for name in RAPHE[1:]))
"""Where the lumbar fascia ends, a little under the latissimus."""

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "trapezius-upper",
        "superficial",
        ("skull.nuchal2", "skull.nuchal0", "C2.nape", "C3.nape", "C4.nape", "C5.nape", "C6.nape", "C7.tip"),
        ("clavicle.0", "clavicle.1", "clavicle.2", "clavicle.3", "scapula.acromion"),
        4.5,
        5.0,
        32,
        16,
        (0.06, 0.06),
        midline_depth_mm=5.5,
    ),
    Sheet(
        "trapezius-middle",
        "superficial",
        ("C7.tip", "T1.tip", "T2.tip", "T3.tip"),
        ("scapula.acromion", *_numbered("scapula.ridge", 7, 6, 5, 4)),
        4.5,
        5.5,
        26,
        16,
        (0.14, 0.08),
        clear_mm=4.0,
        midline_depth_mm=5.5,
    ),
    Sheet(
        "trapezius-lower",
        "superficial",
        _span("T", 3, 12, "tip"),
        _numbered("scapula.ridge", 4, 3, 2, 1),
        3.5,
        3.2,
        36,
        16,
        (0.1, 0.12),
        clear_mm=4.0,
        midline_depth_mm=5.5,
    ),
    Sheet(
        "latissimus-dorsi",
        "superficial",
        ("T7.tip", *RAPHE, "ilium.crest4", "ilium.crest5"),
        _numbered("humerus.groove", 3, 2, 1, 0),
        6.8,
        6.0,
        48,
        21,
        (0.07, 0.1),
        clear_mm=3.0,
        midline_depth_mm=7.0,
        blend=0.2,
        via=("scapula.angle", "scapula.outer0", "rib6.middle", "rib7.middle"),
        via_at=0.66,
    ),
    Sheet(
        "thoracolumbar-fascia",
        "superficial",
        (*_span("T", 9, 12, "tip"), *_span("L", 1, 5, "tip"), *_numbered("sacrum.crest", 0, 1, 2, 3)),
        (*FASCIA_EDGE, "ilium.crest1", "ilium.rear", "sacrum.edge2", "sacrum.edge3"),
        8.5,
        1.6,
        32,
        12,
        (1.0, 1.0),
        clear_mm=0.3,
        end_depth_mm=11.0,
        midline_depth_mm=8.5,
        blend=0.1,
    ),
    Sheet(
        "deltoid-posterior",
        "superficial",
        (*_numbered("scapula.ridge", 3, 5, 7, 8), "scapula.acromion"),
        ("humerus.deltoid-rear", "humerus.deltoid"),
        4.5,
        22.0,
        26,
        18,
        (0.1, 0.12),
        blend=0.25,
        end_blend=0.6,
        via=("humerus.cap0", "humerus.cap1"),
        via_at=0.55,
    ),
    Sheet(
        "infraspinatus",
        "superficial",
        _numbered("scapula.medial", 7, 6, 5, 4, 3, 2, 1, 0),
        ("humerus.tubercle-rear", "humerus.tubercle-low"),
        17.0,
        9.0,
        24,
        16,
        (0.06, 0.2),
        blend=0.35,
        deeper_mm=5.0,
        clear_mm=2.5,
        under_ridge=True,
    ),
    Sheet(
        "gluteus-maximus",
        "superficial",
        ("ilium.crest2", "ilium.crest1", "ilium.rear", *_numbered("sacrum.edge", 1, 2, 3), "sacrum.end"),
        (*_numbered("thigh.tract", 0, 1, 2, 3), "thigh.gluteal"),
        11.0,
        24.0,
        36,
        18,
        (0.07, 0.14),
        blend=0.4,
    ),
    Sheet(
        "gluteus-medius",
        "superficial",
        _numbered("ilium.crest", 2, 3, 4, 5, 6, 7, 8),
        _numbered("thigh.trochanter", 2, 1, 0),
        13.0,
        14.0,
        24,
        14,
        (0.1, 0.2),
        blend=0.3,
    ),
    Sheet(
        "rhomboid-minor",
        "deep",
        ("C7.tip", "T1.tip"),
        _numbered("scapula.medial", 7, 6),
        10.5,
        4.5,
        12,
        14,
        (0.12, 0.1),
        clear_mm=1.0,
        blend=0.4,
    ),
    Sheet(
        "rhomboid-major",
        "deep",
        _span("T", 2, 5, "tip"),
        _numbered("scapula.medial", 6, 4, 2, 0),
        10.5,
        5.0,
        22,
        12,
        (0.12, 0.1),
        clear_mm=1.0,
        blend=0.4,
    ),
)

BUNDLES: tuple[Bundles, ...] = (
    Bundles(
        "levator-scapulae",
        "deep",
        _span("C", 1, 4, "transverse"),
        ("scapula.upper", "scapula.medial8", "scapula.medial7"),
        4,
        5.5,
        4.5,
        8.0,
        (0.14, 0.1),
    ),
    Bundles(
        "teres-major",
        "superficial",
        ("scapula.medial0", "scapula.angle", "scapula.outer0", "scapula.outer1"),
        _numbered("humerus.lip", 2, 1, 0),
        4,
        8.5,
        7.5,
        5.0,
        (0.05, 0.2),
    ),
    Bundles(
        "teres-minor",
        "superficial",
        _numbered("scapula.outer", 0, 1, 2),
        ("humerus.tubercle-below", "humerus.tubercle-low"),
        4,
        7.0,
        5.0,
        7.0,
        (0.05, 0.2),
    ),
    Bundles(
        "iliocostalis-lumborum",
        "deep",
        ("ilium.rear", "ilium.rear", "ilium.crest1", "ilium.crest2"),
        _span("rib", 5, 12, "angle"),
        8,
        10.0,
        6.5,
        12.0,
        (0.2, 0.16),
    ),
    Bundles(
        "iliocostalis-thoracis",
        "deep",
        _span("rib", 7, 12, "angle"),
        _span("rib", 1, 6, "angle"),
        6,
        6.5,
        4.0,
        10.0,
        (0.12, 0.16),
    ),
    Bundles(
        "iliocostalis-cervicis",
        "deep",
        _span("rib", 3, 6, "angle"),
        _span("C", 4, 7, "transverse"),
        4,
        4.0,
        3.4,
        9.0,
        (0.12, 0.16),
    ),
    Bundles(
        "longissimus-thoracis",
        "deep",
        (
            "L1.side",
            "L3.side",
            "L5.side",
            "sacrum.crest1",
            "sacrum.crest3",
            "sacrum.edge1",
            "ilium.rear",
            "ilium.crest1",
        ),
        (*_span("rib", 2, 12, "neck"), "rib12.angle", "rib12.angle"),
        15,
        9.5,
        6.5,
        12.0,
        (0.3, 0.12),
    ),
    Bundles(
        "longissimus-cervicis",
        "deep",
        _span("T", 1, 5, "transverse"),
        _span("C", 2, 6, "transverse"),
        5,
        4.0,
        3.6,
        9.0,
    ),
    Bundles(
        "longissimus-capitis",
        "deep",
        _span("T", 1, 4, "transverse"),
        ("skull.mastoid",),
        3,
        4.0,
        3.4,
        8.0,
    ),
    Bundles(
        "spinalis-thoracis",
        "deep",
        ("T10.side", "T11.side", "T12.side", "L1.side", "L2.side"),
        ("T8.side", "T7.side", "T6.side", "T5.side", "T4.side", "T3.side", "T2.side"),
        6,
        3.8,
        3.6,
        12.0,
        (0.2, 0.2),
    ),
    Bundles(
        "spinalis-cervicis",
        "deep",
        ("C7.side", "T1.side", "T2.side"),
        ("C4.side", "C3.side", "C2.side"),
        3,
        3.0,
        3.0,
        14.0,
    ),
    Bundles(
        "splenius-capitis",
        "deep",
        ("C5.side", "C6.side", "C7.side", "T1.side", "T2.side", "T3.side"),
        ("skull.nuchal2", "skull.nuchal3", "skull.mastoid"),
        6,
        6.0,
        3.2,
        11.0,
        (0.1, 0.1),
    ),
    Bundles(
        "splenius-cervicis",
        "deep",
        _span("T", 3, 6, "side"),
        _span("C", 1, 3, "transverse"),
        3,
        5.0,
        3.2,
        13.0,
    ),
    Bundles(
        "semispinalis-thoracis",
        "deep",
        _span("T", 6, 10, "transverse"),
        ("C6.side", "C7.side", "T1.side", "T2.side", "T3.side", "T4.side"),
        5,
        4.0,
        3.6,
        15.0,
        (0.2, 0.2),
    ),
    Bundles(
        "semispinalis-cervicis",
        "deep",
        _span("T", 1, 5, "transverse"),
        _span("C", 2, 5, "side"),
        5,
        4.2,
        4.0,
        17.0,
    ),
    Bundles(
        "semispinalis-capitis",
        "deep",
        ("C5.lamina", "C7.transverse", *_span("T", 1, 6, "transverse")),
        ("skull.under1", "skull.under0"),
        6,
        5.5,
        5.0,
        14.0,
        (0.12, 0.08),
    ),
    Bundles(
        "multifidus",
        "deep",
        (
            *_numbered("sacrum.edge", 3, 2, 1, 0),
            *_span("L", 5, 1, "lamina"),
            *_span("T", 12, 1, "lamina"),
            *_span("C", 7, 5, "lamina"),
        ),
        (*_span("L", 5, 1, "side"), *_span("T", 12, 1, "side"), *_span("C", 7, 2, "side")),
        24,
        5.0,
        5.0,
        11.0,
        (0.12, 0.12),
    ),
    Bundles(
        "quadratus-lumborum",
        "deep",
        ("ilium.crest1", "ilium.crest2", "ilium.crest3"),
        (
            "L4.transverse",
            "L3.transverse",
            "L2.transverse",
            "L1.transverse",
            "rib12.neck",
            "rib12.angle",
            "rib12.middle",
        ),
        8,
        7.0,
        4.5,
        14.0,
    ),
)

INTERCOSTALS: tuple[Sheet, ...] = tuple(
    Sheet(
        "intercostals",
        "deep",
        _numbered(f"rib{i}.lower", *range(5, last, 2)),
        _numbered(f"rib{i + 1}.upper", *range(5, last, 2)),
        0.0,
        3.0,
        26 if last > 30 else 14,
        4,
        (0.12, 0.12),
        bridge=True,
    )
    for i, last in (
        (1, 33),
        (2, 33),
        (3, 33),
        (4, 33),
        (5, 33),
        (6, 33),
        (7, 33),
        (8, 33),
        (9, 33),
        (10, 33),
        (11, 31),
    )
)
