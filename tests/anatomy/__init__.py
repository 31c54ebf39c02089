"""Bones seated in a body, and the back coordinate."""
