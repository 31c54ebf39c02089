"""What a stroke is held to: each rule with its bounds, and who says so (docs/anatomy.md)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

RuleId = Literal[
    "contact-gap",
    "hand-inside-skin",
    "hands-intersect",
    "midline-clearance",
    "scapula-stop",
    "rib-space",
    "foramen",
    "light-only",
    "lowest-point",
    "pressure-ladder",
    "glide-speed",
    "press-cycle",
    "rock-rate",
    "rock-response",
    "joint-range",
    "reach",
    "smoothness",
    "steps-cover-time",
]
Verdict = Literal["good", "warning", "failure", "not asked"]
Says = Literal["place", "pressure", "rock", "anything"]
"""What a bound is about: that tells which keyframe, or which other line, of the file a finding belongs to."""
Range = tuple[float, float]

INF = math.inf
ANYTHING: Range = (-INF, INF)
LIGHT = 1.0 / 3.0
MEDIUM = 2.0 / 3.0
PRESSED = 0.05
"""A hand that presses at least so much is in contact, by what the stroke file says."""
WORKING = 0.10
"""From here on the centre of the pressure counts; what presses less merely touches."""

RULES: dict[RuleId, str] = {
    "contact-gap": "what presses touches the skin",
    "hand-inside-skin": "no hand is inside the skin",
    "hands-intersect": "hands, arms and bodies do not pass through each other",
    "midline-clearance": "nothing presses on the spine",
    "scapula-stop": "the pressure ends before the shoulder blade",
    "rib-space": "presses lie between the ribs, one space after the other",
    "foramen": "presses lie on the openings of the sacrum",
    "light-only": "only light pressure on the lowest ribs and over the kidneys",
    "lowest-point": "nothing presses on the coccyx",
    "pressure-ladder": "the first press is light, and none is more than a rung firmer than the one before",
    "glide-speed": "hands do not skid over the skin",
    "press-cycle": "press and release keep time with the breath",
    "rock-rate": "rocking is slow",
    "rock-response": "the whole body answers the rocking",
    "joint-range": "joints turn no further than a person's",
    "reach": "no locked elbow, no shoulder above the ear",
    "smoothness": "nothing jumps or slides",
    "steps-cover-time": "an instruction is lit at every moment",
}
"""Every rule and what it says when it holds."""


@dataclass(frozen=True)
class Bound:
    """One thing that is measured for a rule, and what of it is accepted; both ends of a range are.

    Attributes:
        rule: it belongs to.
        about: what is measured.
        unit: of the value.
        fail: outside this range the rule is broken.
        warn: outside this range it is worth a look.
        source: who says so.
        says: what of a keyframe the value follows from.
    """

    rule: RuleId
    about: str
    unit: str
    source: str
    fail: Range = ANYTHING
    warn: Range = ANYTHING
    says: Says = "anything"

    def over(self, value: float) -> float:
        """How far a value is beyond the nearest limit that says anything; negative within."""
        low, high = self.tightest
        return max(low - value, value - high)

    @property
    def tightest(self) -> Range:
        """The narrower range."""
        return max(self.fail[0], self.warn[0]), min(self.fail[1], self.warn[1])

    def verdict(self, value: float) -> Verdict:
        """What a value, as it is printed, comes to."""
        value = round(value, 2)
        if not self.fail[0] <= value <= self.fail[1]:
            return "failure"
        return "good" if self.warn[0] <= value <= self.warn[1] else "warning"


_CONTACT = "our own, from contacts measured in trials; aim 1 and 2 mm"
_AAOS = "American Academy of Orthopaedic Surgeons 1965, as commonly reprinted"
_PLAIN = "a pair of solid bodies"
_TEACHING = "megahowto; leaf.tv; howcast; bliss2massage; daibio"
_LOOKS = "our own, by eye; no publication"

# What presses, and what must not be where it is.
GAP_MEDIAN = Bound("contact-gap", "working patch to skin, median", "mm", _CONTACT, fail=(-INF, 2.0))
GAP_P90 = Bound("contact-gap", "working patch to skin, nine tenths of it", "mm", _CONTACT, fail=(-INF, 3.0))
INSIDE_PATCH = Bound(
    "hand-inside-skin", "working patch inside the skin", "mm", _CONTACT, fail=(-INF, 3.0), warn=(-INF, 1.0)
)
INSIDE_HAND = Bound(
    "hand-inside-skin",
    "any part of a hand inside the skin",
    "mm",
    _CONTACT,
    fail=(-INF, 5.0),
    warn=(-INF, 2.0),
)
RESTING = Bound(
    "hand-inside-skin",
    "what rests, in the skin as it would lie without it",
    "mm",
    "aim of the design",
    warn=(-INF, 5.0),
)
HOVERING = Bound(
    "contact-gap",
    "end of the finger that is furthest from the skin, while its hand presses",
    "mm",
    "our own: fingers lie relaxed, they are not held up",
    warn=(-INF, 25.0),
)
ARMS_APART = Bound(
    "hands-intersect", "hands and forearms apart", "mm", _PLAIN, fail=(0.0, INF), warn=(2.0, INF)
)
OWN_BODY = Bound(
    "hands-intersect", "giver's hands and forearms from the giver's own body", "mm", _PLAIN, fail=(0.0, INF)
)
BODIES = Bound("hands-intersect", "giver's body from the receiver's", "mm", _PLAIN, fail=(0.0, INF))
SHEET = Bound(
    "hands-intersect",
    "hands and forearms in the receiver's sheet",
    "mm",
    "our own: folded, the sheet is 8 mm thick, and a hand presses it together",
    fail=(-INF, 8.0),
    warn=(-INF, 5.0),
)

# Where it presses.
EDGE = Bound(
    "midline-clearance",
    "inner edge of what presses deep, from the spinous tips",
    "mm",
    _TEACHING,
    fail=(6.0, INF),
    says="place",
)
EDGE_SACRUM = Bound(
    "midline-clearance",
    "the same over the sacrum",
    "mm",
    _TEACHING,
    fail=(4.0, INF),
    warn=(6.0, INF),
    says="place",
)
SPINE_RESTING = Bound(
    "midline-clearance",
    "what rests across the spine, in the skin as it would lie without it",
    "mm",
    "our own: resting fingers may lie over the spine, but not press there",
    fail=(-INF, 5.0),
    warn=(-INF, 2.0),
)
EDGE_START = Bound(
    "midline-clearance",
    "inner edge of a heel where it begins to press",
    "mm",
    "derived; two finger widths from the spine to its middle is taught",
    fail=(6.0, 15.0),
    says="place",
)
SCAPULA = Bound(
    "scapula-stop",
    "centre of the pressure before the border of the shoulder blade",
    "mm",
    "Sobush 1996 and Sci Rep 2021 for the border; the instruction for the stop",
    fail=(5.0, INF),
    says="place",
)
SCAPULA_STOP = Bound(
    "scapula-stop",
    "the same at the end of the way outward",
    "mm",
    "the instruction: at the shoulder blades",
    fail=(5.0, 10.0),
    says="place",
)
TRAVEL = Bound("scapula-stop", "way outward of the pressure", "mm", "derived", fail=(12.0, INF), says="place")
SPACE_ALONG = Bound(
    "rib-space",
    "centre of a press from the middle of the space, over half of its height",
    "times",
    "measured on our ribs; no publication found",
    fail=(-INF, 1.0),
    says="place",
)
SPACE_LATERAL = Bound(
    "rib-space",
    "centre of a thumb between ribs from the midline, in a person of 1.70 m",
    "mm",
    "derived from the spine's edge and the muscle's ridge",
    fail=(35.0, 45.0),
    says="place",
)
SPACE_LINE = Bound(
    "rib-space",
    "thumb off the line of the space",
    "°",
    "the instruction: along the gap; our own, by eye, for what a wrist allows",
    fail=(-INF, 60.0),
    warn=(-INF, 30.0),
    says="place",
)
SPACE_COUNT = Bound("rib-space", "presses of one hand", "", "derived from eleven spaces", fail=(8.0, 11.0))
SPACE_STEP = Bound(
    "rib-space",
    "from one press to the next",
    "mm",
    "derived from the ribs' pitch",
    fail=(15.0, 30.0),
    says="place",
)
FORAMEN_LATERAL = Bound(
    "foramen",
    "centre of a press from the opening, sideways",
    "mm",
    "Kim 2023; Deveneau 2015",
    fail=(-INF, 4.0),
    says="place",
)
FORAMEN_ALONG = Bound(
    "foramen", "the same, along", "mm", "s00276-010-0735-0; Deveneau 2015", fail=(-INF, 8.0), says="place"
)
SACRUM_LATERAL = Bound(
    "foramen",
    "centre of a thumb on the sacrum from the midline, in a person of 1.70 m",
    "mm",
    "Kim 2023; Deveneau 2015",
    fail=(18.0, 28.0),
    says="place",
)
SACRUM_LATERAL_S4 = Bound(
    "foramen", "the same at S4", "mm", "Kim 2023; Deveneau 2015", fail=(17.0, 28.0), says="place"
)
FORAMEN_COUNT = Bound("foramen", "presses of one hand", "", "the instruction: four presses", fail=(4.0, 4.0))
LIGHT_ZONE = Bound(
    "light-only",
    "pressure near ribs 11 and 12 or over a kidney",
    "of 1",
    "Luchau 2012; Gray (doctorsgates)",
    fail=(-INF, LIGHT),
    says="pressure",
)
LOWEST = Bound(
    "lowest-point",
    "lowest point of what presses deep, below S4",
    "mm",
    "“Non si eseguono pressioni sul coccige”",
    fail=(-INF, 10.0),
    says="place",
)

# How firmly and when.
FIRST_PEAK = Bound(
    "pressure-ladder",
    "greatest pressure of the first round",
    "of 1",
    "Roberts 2011",
    fail=(-INF, LIGHT),
    says="pressure",
)
RISE = Bound(
    "pressure-ladder",
    "rungs up from one round to the next",
    "rungs",
    "Roberts 2011",
    fail=(-INF, 1.0),
    says="pressure",
)
CYCLE = Bound(
    "press-cycle",
    "from one press to the next",
    "s",
    "press on the out-breath (bliss2massage), 10 to 15 breaths a minute",
    fail=(4.0, 8.0),
    says="pressure",
)
UNCOVERED = Bound("steps-cover-time", "time without an instruction", "s", "by construction", fail=(0.0, 0.0))
SHORTEST = Bound("steps-cover-time", "shortest time that an instruction is lit", "s", _LOOKS, warn=(0.5, INF))

# How it moves.
GLIDE = Bound(
    "glide-speed",
    "working patch over the skin under it",
    "cm/s",
    "pleasant stroking 1 to 10 cm/s, hal-02357515",
    fail=(-INF, 10.0),
    warn=(-INF, 4.0),
    says="place",
)
JUMP = Bound(
    "smoothness",
    "sudden change of speed within a fifteenth of a second",
    "mm/s",
    _LOOKS,
    fail=(-INF, 60.0),
    warn=(-INF, 30.0),
)
ACCELERATION = Bound(
    "smoothness", "acceleration", "m/s²", "three times what rocking needs", fail=(-INF, 6.0), warn=(-INF, 3.0)
)
SLIDE = Bound(
    "smoothness", "knee or foot sliding on the floor", "mm/s", _LOOKS, fail=(-INF, 10.0), warn=(-INF, 3.0)
)
LOOP = Bound("smoothness", "from the end back to the beginning", "mm", _LOOKS, warn=(-INF, 10.0))
ROCK_RATE = Bound(
    "rock-rate",
    "swings in a second",
    "Hz",
    "Waugh 2007; massagemag.com",
    fail=(-INF, 1.6),
    warn=(0.5, 1.3),
    says="rock",
)
_ROCK = "design of the rocking; Waugh 2007 for its kind"
ROCK_PELVIS = Bound("rock-response", "pelvis turns, peak to peak", "°", _ROCK, fail=(5.0, INF), says="rock")
ROCK_THORAX = Bound("rock-response", "chest turns, peak to peak", "°", _ROCK, fail=(5.0, INF), says="rock")
ROCK_HEAD = Bound("rock-response", "head moves, peak to peak", "mm", _ROCK, fail=(5.0, INF), says="rock")
ROCK_LIMB = Bound(
    "rock-response",
    "arm, thigh or foot moves, peak to peak",
    "mm",
    _ROCK,
    fail=(1.0, INF),
    warn=(2.0, INF),
    says="rock",
)
ROCK_LATER = Bound(
    "rock-response",
    "head and feet follow the trunk after",
    "s",
    _ROCK,
    fail=(0.0, INF),
    warn=(0.02, INF),
    says="rock",
)

# The giver.
EXTENSION = Bound(
    "joint-range", "wrist bent back, loaded", "°", _AAOS + "; 85 under load is usual", fail=(-80.0, 85.0)
)
EXTENSION_FREE = Bound(
    "joint-range", "wrist bent back, free", "°", _AAOS, fail=(-80.0, 85.0), warn=(-80.0, 70.0)
)
DEVIATION = Bound(
    "joint-range", "wrist bent to the little finger", "°", _AAOS, fail=(-20.0, 38.0), warn=(-20.0, 30.0)
)
TWIST = Bound("joint-range", "forearm turned from its middle", "°", _AAOS, fail=(-80.0, 80.0))
ELBOW = Bound("joint-range", "elbow bent", "°", _AAOS, fail=(-INF, 150.0))
SHOULDER_BACK = Bound("joint-range", "upper arm behind the trunk", "°", _AAOS, fail=(-INF, 60.0))
SHOULDER_TURN = Bound(
    "joint-range",
    "upper arm turned inward about itself",
    "°",
    _AAOS + "; counted from the plane in which the arm is raised, as Wu 2005 does",
    warn=(-90.0, 70.0),
)
KNUCKLE = Bound("joint-range", "finger bent at the knuckle", "°", _AAOS, fail=(-45.0, 90.0))
FINGER_MIDDLE = Bound("joint-range", "finger bent in its middle joint", "°", _AAOS, fail=(-3.0, 100.0))
FINGER_END = Bound("joint-range", "finger bent in its end joint", "°", _AAOS, fail=(-10.0, 90.0))
THUMB_MIDDLE = Bound(
    "joint-range", "thumb bent at the knuckle", "°", _AAOS, fail=(-10.0, 50.0), warn=(-INF, 50.0)
)
THUMB_END = Bound("joint-range", "thumb bent in its end joint", "°", _AAOS, fail=(-20.0, 80.0))
NECK_BEND = Bound("joint-range", "neck bent forward", "°", _AAOS, fail=(-45.0, 45.0))
NECK_SIDE = Bound("joint-range", "neck bent sideways", "°", _AAOS, fail=(-45.0, 45.0))
NECK_TURN = Bound("joint-range", "neck turned", "°", _AAOS, fail=(-60.0, 60.0))
TRUNK_BEND = Bound("joint-range", "trunk bent forward", "°", _AAOS, fail=(-25.0, 80.0))
TRUNK_SIDE = Bound("joint-range", "trunk bent sideways", "°", _AAOS, fail=(-35.0, 35.0))
TRUNK_TURN = Bound("joint-range", "trunk turned", "°", _AAOS, fail=(-45.0, 45.0))
LOCKED = Bound("reach", "elbow bent while its hand presses", "°", _AAOS + "; never locked", fail=(5.0, INF))
STRETCHED = Bound(
    "reach", "shoulder to wrist, share of the arm's length", "", _LOOKS, fail=(-INF, 0.995), warn=(-INF, 0.97)
)
EAR = Bound("reach", "shoulder below the ear", "mm", "taught: shoulders stay low", fail=(0.0, INF))
