"""People, hands and skin in motion, and the bounds of the technique."""
