"""Tests of the mesh builder."""
