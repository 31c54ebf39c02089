"""The window's parts, each by itself."""
