"""Draws a Frame with VTK."""
