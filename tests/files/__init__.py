"""Files to values, and what is said of broken ones."""
