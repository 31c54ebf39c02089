"""What the ratios may be at most, and what was measured beside them."""

from __future__ import annotations

from collections.abc import Mapping

BOUNDS: Mapping[str, float] = {
    "play_over_floor": 1.4,
    "split_play_over_floor": 1.25,
    "evaluate_over_skinning": 5.0,
    "first_frame_over_minimal": 1.5,
    "rss_over_minimal": 1.3,
    "idle_frames_per_s": 0.0,
    "layers_play_over_floor": 1.5,
    "pick_over_floor": 1.0,
    "rss_layers_over_minimal": 1.5,
    "switch_body_s": 1.5,
    "longest_gap_s": 0.25,
}


def table(figures: Mapping[str, float]) -> str:
    """The ratios with their bounds, then the raw figures, one a line."""
    lines = []
    for name, value in figures.items():
        bound = BOUNDS.get(name)
        verdict = "" if bound is None else f"  at most {bound:g}: {'good' if value <= bound else 'TOO MUCH'}"
        lines.append(f"{name:26s} {value:10.3f}{verdict}")
    return "\n".join(lines)
