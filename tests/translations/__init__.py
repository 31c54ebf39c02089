"""The texts of the program, gathered for translators: `python -m tests.translations` updates their files."""
