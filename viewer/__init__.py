"""Massage Atlas: back massage taught in 3D."""
