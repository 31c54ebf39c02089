"""Files to values and back; every error names file, line and remedy."""
