"""The measures themselves, against shapes whose answer is known."""
