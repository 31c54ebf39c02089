"""Stroke files that are right, and what an author may do to them."""

# ruff: noqa: E501  (a table: one mistake a line)

from __future__ import annotations

GOOD = """\
format: 1
id: a-stroke
title: A stroke
order: 3
purpose: It is for tests.
structures: [rhomboid-major]
giver: {side: left, posture: kneel-at-side, level: T6}
mirror: none
hands:
  near: {part: heel, shape: flat, fingers_deg: 30}
  far: {part: heel, shape: flat, fingers_deg: 135}
approach:
  - {at_s: 0.0, both: {level: T5, from_spine_edge_mm: 8, lift_mm: 60}}
  - {at_s: 1.5, both: {lift_mm: 0}}
repeat:
  pressures: [0.25, 0.5]
  keyframes:
    - {at_s: 0.0, both: {pressure: 0}}
    - {at_s: 1.5, both: {pressure: peak}, ease: slow-in}
    - {at_s: 4.5, near: {to_scapula_mm: -7}, far: {to_scapula_mm: -8}}
    - {at_s: 6.5, both: {from_spine_edge_mm: 8, pressure: 0}}
leave:
  - {at_s: 1.0, both: {lift_mm: 60}}
steps:
  - {from: approach, at_s: 0.0, view: giver, text: Ask first.}
  - {from: repeat, at_s: 0.0, view: hands, text: Press.}
  - {from: leave, at_s: 0.0, view: side, text: Go.}
notes:
  mistakes: [Haste.]
  safety: [Not on the spine.]
"""

# fmt: off
# What is changed, the line it is reported on, words of what is wrong, words of the remedy.
MISTAKES = [
    ("title: A stroke\n", "titel: A stroke\n", 3, "no field `titel`", "`title`?"),
    ("title: A stroke\n", "titel:\n  A stroke\n", 3, "no field `titel`", "`title`?"),
    ("format: 1\n", "# No format.\n\n", 1, "The file lacks `format`", "`format: 1`"),
    ("format: 1", "format: 2", 1, "`format` is `2`", "`format: 1`"),
    ("id: a-stroke", "id: A Stroke", 2, "`id` is `A Stroke`", "small letters"),
    ("id: a-stroke", "id: other", 2, "file is called `a-stroke.stroke.yaml`", "id: a-stroke"),
    ("order: 3", "order: 2.5", 4, "not a whole number", "whole number from 1"),
    ("order: 3", "order: first", 4, "not a number", "from 1 to 9999"),
    ("purpose: It is for tests.", "purpose:", 5, "`purpose` is empty", "sentence"),
    ("structures: [rhomboid-major]", "structures: rhomboid-major", 6, "where a list belongs", "- "),
    ("structures: [rhomboid-major]", "structures: []", 6, "empty list", "one entry"),
    ("structures: [rhomboid-major]", "structures: [Rhomboid Major]", 6, "Entry 1 of `structures`", "trapezius-middle"),
    ("side: left, ", "", 7, "`giver` lacks `side`", "`side: left`"),
    ("side: left", "side: lefft", 7, "`side` is `lefft`", "`left`?"),
    ("posture: kneel-at-side", "posture: headstand", 7, "`posture` is `headstand`", "kneel-at-side"),
    ("level: T6", "level: T13", 7, "no such level", "T1 to T12"),
    ("level: T6", "level: t6", 7, "no such level", "`T6`?"),
    ("level: T6", "level: [T6]", 7, "a list, not a level", "`T5`"),
    ("mirror: none", "mirror: side", 8, "`mirror` is `side`", "`sides`?"),
    ("mirror: none", "mirror: none\nmirror: none", 9, "given twice, first on line 8", "Remove one"),
    ("mirror: none", "mirror: *a", 8, "`*a` refers", "Write the values out"),
    ("mirror: none", "mirror: &a none", 8, "`&a` marks", "Remove it"),
    ("mirror: none", "mirror: !!str none", 8, "YAML tag", "Remove it"),
    ("mirror: none", "mirror: none\n? [a, b]\n: 1", 9, "field's name belongs", "Name it"),
    ("mirror: none", "mirror: none\n<<: {}", 9, "no field `<<`", "Known here"),
    ("  near: {part", "  left: {part", 10, "no field `left`", "`near` or `far`"),
    ("part: heel, shape: flat, fingers_deg: 30", "part: heel, shape: open, fingers_deg: 30", 10, "does not go with", "`flat`"),
    ("fingers_deg: 30", "fingers_deg: 30°", 10, "with a unit", "`30`"),
    ("fingers_deg: 30", "fingers_deg: 300", 10, "outside -45 to 180", "degrees"),
    ("lift_mm: 60", "lift_mm: 6cm", 13, "with a unit", "in millimetres"),
    ("lift_mm: 60", "lift_cm: 6", 13, "no field `lift_cm`", "`lift_mm`?"),
    ("lift_mm: 60", "lift_mm: -60", 13, "outside 0 to 400", "millimetres"),
    ("lift_mm: 60", "lift_mm: .nan", 13, "not a number", "number"),
    ("lift_mm: 60", "lift_mm: 1e999", 13, "not a number", "number"),
    ("lift_mm: 60", "lift_mm: " + "9" * 9000, 13, "not a number", "number"),
    ("lift_mm: 60", "lift_mm: {a: 1}", 13, "a group of fields", "number"),
    ("from_spine_edge_mm: 8, lift_mm: 60", "x: 8, lift_mm: 60", 13, "no field `x`", "anatomical"),
    ("level: T5, from", "from", 13, "first keyframe does not say of the near hand its `level`", "near: {level"),
    ("from_spine_edge_mm: 8, lift_mm: 60", "lift_mm: 60", 13, "how far it is from the spine", "from_spine_edge_mm"),
    ("at_s: 0.0, both: {level", "at_s: 0.5, both: {level", 13, "the stroke starts at 0", "`at_s: 0.0`"),
    ("at_s: 1.5, both: {lift_mm: 0}", "at_s: 0.0, both: {lift_mm: 0}", 14, "not later than the keyframe before", "grow"),
    ("at_s: 1.5, both: {lift_mm: 0}", "both: {lift_mm: 0}", 14, "Entry 2 of `approach` lacks `at_s`", "`at_s: 1.5`"),
    ("at_s: 1.5, both: {lift_mm: 0}", "at_s: 1,5, both: {lift_mm: 0}", 14, "no field `5`", "with a point"),
    ("at_s: 1.5, both: {lift_mm: 0}", "at_s: '1,5', both: {lift_mm: 0}", 14, "with a comma", "`1.5`"),
    ("at_s: 1.5, both: {lift_mm: 0}", "at_s: 9999, both: {lift_mm: 0}", 14, "outside 0 to 300", "seconds"),
    ("both: {lift_mm: 0}", "both: {lift_mm: 0, pressure: peak}", 14, "no meaning outside `repeat`", "a number"),
    ("both: {lift_mm: 0}", "both: {lift_mm: 5, pressure: 0.2}", 14, "Both hands press with 0.2 while 5 mm above", "`lift_mm: 0`"),
    ("both: {lift_mm: 0}", "near: {}, both: {lift_mm: 0}", 14, "`near` says nothing", "Remove it"),
    ("both: {lift_mm: 0}", "near: {lift_mm: 1}, both: {lift_mm: 0}", 14, "said for `both` and again", "Remove one"),
    ("at_s: 1.5, both: {lift_mm: 0}", "at_s: 0.01, both: {lift_mm: 0}", 14, "`at_s` is 0.01, only 0.01 s after", "0.1 s at least"),
    ("- {at_s: 1.5, both: {pressure: peak}", "- {at_s: 0.05}\n    - {at_s: 0.14}\n    - {at_s: 1.5, both: {pressure: peak}", 19, "1 more of this section are as hasty", "hands need time"),
    ("pressures: [0.25, 0.5]", "pressures: [0.25, 5]", 16, "Entry 2 of `pressures` is `5`", "0 to 1"),
    ("pressures: [0.25, 0.5]", "pressures: 0.25", 16, "where a list belongs", "["),
    ("at_s: 0.0, both: {pressure: 0}", "at_s: 0.0, both: {pressure: 0.1}", 18, "Both hands would jump: `repeat` starts", "Say the same"),
    ("at_s: 0.0, both: {pressure: 0}}", "at_s: 0.0, both: {pressure: 0}, ease: linear}", 18, "`ease` has no meaning at 0 s", "Remove it"),
    ("both: {pressure: 0}}", "both: {lateral_mm: 40}, far: {to_scapula_mm: -7}}", 18, "`to_scapula_mm` is said here, and `lateral_mm` for `both`", "Keep"),
    ("both: {pressure: peak}", "both: {pressure: peek}", 19, "`pressure` is `peek`", "`peak`?"),
    ("both: {pressure: peak}", "both: {pressure: 1.5}", 19, "outside 0 to 1", "Write a number"),
    ("ease: slow-in", "ease: slowin", 19, "`ease` is `slowin`", "`slow-in`?"),
    ("near: {to_scapula_mm: -7}", "near: {to_scapula_mm: 7}", 20, "outside -80 to 0", "minus means before"),
    ("near: {to_scapula_mm: -7}", "near: {to_scapula_mm: -7, lateral_mm: 60}", 20, "both say how far", "Keep the one"),
    ("near: {to_scapula_mm: -7}", "near: {foramen: S1, level: T5}", 20, "already is a place on the spine", "Remove `level`"),
    ("from_spine_edge_mm: 8, pressure: 0}}", "from_spine_edge_mm: 9, pressure: 0}}", 23, "when the stroke starts again", "Let `leave` end"),
    ("both: {lift_mm: 60}}\nsteps", "both: {lift_mm: 50}}\nsteps", 23, "when the stroke starts again", "`lift_mm: 60`"),
    ("  - {from: approach, at_s: 0.0", "  - {from: approach, at_s: 0.5", 25, "No step is lit", "from: approach"),
    ("from: repeat, at_s: 0.0", "from: repeat, at_s: 6.5", 26, "`repeat` ends at 6.5 s", "earlier time"),
    ("from: repeat, at_s: 0.0", "from: repeat", 26, "lacks `at_s`", "Add"),
    ("from: leave, at_s: 0.0", "from: approach, at_s: 0.1", 27, "does not come after the one before", "order"),
    ("view: side", "view: behind", 27, "`view` is `behind`", "`side`"),
    ("text: Go.", "text: 'Go, now', then, rest now", 27, "no field `rest now`", "comma in it"),
    ("text: Go.", "text: Go: now", 27, "not valid YAML", "quotes"),
    ("text: Go.", "text: " + "Go. " * 200, 27, "has 799 characters", "400"),
    ("safety: [Not on the spine.]", "", 28, "`notes` lacks `safety`", "Add"),
    ("mistakes: [Haste.]", "mistakes: [Haste.", 30, "not valid YAML", "bracket"),
    ("  - {at_s: 1.5, both", "\t- {at_s: 1.5, both", 14, "not valid YAML", "never tabs"),
]
# fmt: on

WALKING = """\
format: 1
id: a-stroke
title: A stroke
order: 3
purpose: It is for tests.
structures: [rhomboid-major]
giver: {side: left, posture: kneel-at-side, level: T6, follows: 0.7}
mirror: sides
rock: {hz: 0.8, roll_deg: 8}
breath: {per_minute: 12, out_at_s: 1.0}
hands:
  near: {part: heel, shape: flat, fingers_deg: 30, side: far}
  far: {part: heel, shape: flat, fingers_deg: 100}
approach:
  - {at_s: 0.0, both: {lateral_mm: 52, lift_mm: 60}, near: {level: L2}, far: {level: T7}}
  - {at_s: 1.5, both: {lift_mm: 0}}
repeat:
  pressures: [0.25, 0.5, 0.5]
  near_levels: [L2, L3, L2]
  far_levels: [T7, T8, T9]
  keyframes:
    - {at_s: 0.0, both: {level: here, pressure: 0}}
    - {at_s: 1.5, both: {pressure: peak}, rock: 1}
    - {at_s: 4.0, rock: 1}
    - {at_s: 5.0, both: {level: next, pressure: 0}, rock: 0.25}
leave:
  - {at_s: 1.0, both: {lift_mm: 60}, near: {level: L2}, far: {level: T7}, rock: 0}
steps:
  - {from: approach, at_s: 0.0, view: giver, text: Ask first.}
notes:
  mistakes: [Haste.]
  safety: [Not on the spine.]
"""
"""Hands that walk, a body that is rocked and breathes."""

# fmt: off
WALKING_MISTAKES = [
    ("follows: 0.7", "follows: 7", 7, "`follows` is `7`, outside 0 to 1", "share of the way"),
    ("rock: {hz: 0.8, roll_deg: 8}\n", "", 22, "not how to rock", "Add `rock: {hz: 0.8, roll_deg: 8}`"),
    ("hz: 0.8", "hz: 8", 9, "outside 0.3 to 2", "pushes a second"),
    ("hz: 0.8, ", "", 9, "`rock` lacks `hz`", "`hz: 0.8`"),
    ("roll_deg: 8", "roll: 8", 9, "no field `roll`", "`roll_deg`?"),
    ("out_at_s: 1.0", "out_at_s: 5", 10, "`repeat` ends at 5 s", "earlier time"),
    ("per_minute: 12", "per_minute: 60", 10, "outside 4 to 30", "breaths a minute"),
    ("lift_mm: 0}", "lift_mm: 0, level: here}", 16, "`here` has no meaning outside `repeat`", "place itself"),
    ("lift_mm: 0}", "lift_mm: 0}, rock: 2", 16, "`rock` is `2`, outside 0 to 1", "share of the full rock"),
    ("[0.25, 0.5, 0.5]", "[0.25, 0.5]", 18, "2 entries, but there are 3 places", "a single one for all"),
    ("near_levels: [L2, L3, L2]", "near_levels: [L2, L9, L2]", 19, "no such level", "L1 to L5"),
    ("near_levels: [L2, L3, L2]", "near_levels: []", 19, "empty list", "one entry"),
    ("far_levels: [T7, T8, T9]", "far_levels: [T7, T8]", 20, "2 entries, `near_levels` has 3", "the same number"),
    ("far_levels: [T7, T8, T9]", "levels: [T7, T8, T9]", 19, "`near_levels` and `levels` both say", "Keep the one"),
    ("  far_levels: [T7, T8, T9]\n", "", 21, "which places `here` stands for", "`levels: [T7, T8, T9]`"),
    ("level: here", "rib_space: here", 22, "which places `here` stands for", "`rib_spaces: [11, 10, 9]`"),
    ("level: here", "foramen: heer", 22, "`foramen` is `heer`", "`here`?"),
    ("level: here", "level: herre", 22, "`level` is `herre`", "`here`?"),
    ("near: {level: L2}, far: {level: T7}}", "near: {level: L3}, far: {level: T7}}", 22, "The near hand would jump: `repeat` starts with `level` L2", "Say the same"),
    ("pressure: 0}}\n", "pressure: 0}, rock: 0.5}\n", 22, "The rocking would jump", "later time"),
    ("level: next, ", "", 25, "each repeat ends with `level` L2", "`level` L3"),
    ("far: {level: T7}, rock: 0}", "far: {level: T7}}", 27, "The rocking would jump when the stroke starts again", "`rock: 0`"),
]
# fmt: on
