"""The real window."""
