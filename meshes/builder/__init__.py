"""Builds everything under meshes/ from pinned, openly licensed sources."""
