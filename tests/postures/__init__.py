"""How givers kneel, found ahead for all pairs: `python -m tests.postures` brings the files up to date."""
