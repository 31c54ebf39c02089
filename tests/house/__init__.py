"""The house: style, layers, packaging, what is written for readers."""
