"""What a stroke file says, as values in time."""
