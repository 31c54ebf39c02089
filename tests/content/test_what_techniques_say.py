"""Each technique's texts name all that it is: who sits where, which part works, how, and where it ends."""

from __future__ import annotations

import pytest

from viewer.files.stroke_file import read_stroke
from viewer.paths import ANIMATIONS

# What belongs to a technique, in other words than its file's → what must be read in purpose or steps.
CLAIMS: dict[str, dict[str, list[str]]] = {
    "stretch-between-shoulder-blades": {
        "what it is for: a stretch that lets go": ["stretch", "releases"],
        "the giver is at the side and leans over": ["at the side", "lean over"],
        "both hands between the blades, one to each side": [
            "between the shoulder blades",
            "each side of the spine",
        ],
        "heels work": ["heels of both hands"],
        "press first, outward then": ["sink straight down", "move both heels slowly outward"],
        "towards the shoulders": ["towards the shoulders"],
        "the end is at the blades": ["Stop just before the edge of the shoulder blades"],
        "again and again, deeper only when soft": ["repeat", "only if the back has softened"],
    },
    "press-between-ribs": {
        "what it is for": ["frees the muscles between the ribs"],
        "the giver is at the side": ["at the side"],
        "pads of both thumbs on the muscle beside the spine": [
            "pads of both thumbs on the muscle",
            "each side",
        ],
        "the first place": ["just above the lowest rib"],
        "into the muscle between two ribs": ["into the muscle between the two ribs"],
        "release, move up, and again": ["Release", "Move up", "press and release again"],
        "beside the spine all the way": ["keeping to the side of the spine"],
        "the end": ["base of the neck"],
    },
    "press-sacrum": {
        "what it is for": ["pressure points of the sacrum", "bony triangle at the base of the spine"],
        "the giver is at the hips": ["the hips"],
        "fingers lie to both sides": ["fingers", "each side of the spine"],
        "thumbs find the dimples": ["two dimples at the top of the sacrum"],
        "inward until the bone gives": ["slightly inward", "bone give a small hollow"],
        "press and release": ["Press:", "Release"],
        "down the spine": ["down the spine"],
        "four in all": ["Three more times", "four presses in all"],
    },
    "rock-alongside-spine": {
        "what it is for": ["loosens the broad bands of muscle", "releases their tension"],
        "the giver leans across": ["Lean across"],
        "both hands on the far band": [
            "both hands on the broad band of muscle beside the spine on the far side"
        ],
        "heels press in": ["sink into both heels"],
        "gently away": ["gently away from you"],
        "all of the body answers": ["whole person moves"],
        "up and down the band": ["down the back and slowly up again"],
        "then the other side": ["the same from the other side"],
    },
}
SHIPPED = sorted(path.name.removesuffix(".stroke.yaml") for path in ANIMATIONS.glob("*.stroke.yaml"))


@pytest.mark.parametrize("technique", SHIPPED)
def test_every_clause_is_named(technique: str) -> None:
    stroke = read_stroke(ANIMATIONS / f"{technique}.stroke.yaml")
    said = " ".join([stroke.purpose, *(step.text for step in stroke.steps)])
    for claim, words in CLAIMS[technique].items():
        for word in words:
            assert word in said, claim


@pytest.mark.parametrize("technique", SHIPPED)
def test_when_to_leave_it_out_agrees_with_the_page_on_safety(technique: str) -> None:
    safety = " ".join(read_stroke(ANIMATIONS / f"{technique}.stroke.yaml").notes.safety)
    for word in (
        "ask a doctor first",
        "operation",
        "osteoporosis",
        "blood thinners",
        "bleeding disorder",
        "blood clot",
        "fever",
        "cancer",
        "pregnancy",
        "that nobody has explained",
        "Never press on the spine",
        "Stop at once",
    ):
        assert word in safety, word
