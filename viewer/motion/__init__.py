"""A stroke and two bodies become a Score, and a Score becomes Frames."""
