"""What to do where a rule is broken, in one plain sentence each."""

from __future__ import annotations

from viewer.check.rules import RuleId

REMEDIES: dict[RuleId, str] = {
    "contact-gap": "Choose a place that is flat enough for the hand, or another direction of the fingers.",
    "hand-inside-skin": "Turn the fingers to where there is room for them, or press less.",
    "hands-intersect": "Give the two hands places, or directions of the fingers, further apart.",
    "midline-clearance": "Move the hand outward, away from the spine.",
    "scapula-stop": "End the way outward a little earlier, before the shoulder blade.",
    "rib-space": "Press in the middle of the space, one space after the other.",
    "foramen": "Let the thumbs find the small hollows, one pair after the other.",
    "light-only": "Press no more than lightly here.",
    "lowest-point": "Stay higher: nothing presses below the fourth hollow of the sacrum.",
    "pressure-ladder": "Begin lightly, and go only one rung firmer with each repeat.",
    "glide-speed": "Take more time for this way, or make it shorter.",
    "press-cycle": "Let a press and its release take four to eight seconds.",
    "rock-rate": "Rock more slowly; 0.8 swings in a second are calm.",
    "rock-response": "Let the trunk roll further, or press in a little more.",
    "joint-range": "Turn the fingers, or place the giver, so that the joint need not go so far.",
    "reach": "Place the giver nearer to the hands.",
    "smoothness": "Take more time for this movement.",
    "steps-cover-time": "Let the first instruction begin at 0.0, and each last half a second at least.",
}
"""Every rule has one."""
