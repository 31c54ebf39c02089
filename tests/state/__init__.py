"""Playback, choices, camera moves, words."""
