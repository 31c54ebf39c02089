"""Ratios of speed and memory, each measured in one run on the same scene: `python -m tests.benchmarks`."""
