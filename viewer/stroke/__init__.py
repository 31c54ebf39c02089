"""What a stroke file says, as values."""
