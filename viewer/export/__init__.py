"""Frames and images to files."""
