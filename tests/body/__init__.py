"""Tests of the bodies and what they wear."""
