"""Stands in for a program that speaks: notes how it was called and what it read, and takes its time."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

NOTES, LASTS_S = Path(sys.argv[1]), float(sys.argv[2])
words = sys.argv[3:]
text = sys.stdin.buffer.read().decode()
with NOTES.open("a", encoding="utf-8") as notes:
    notes.write(json.dumps({"words": words, "text": text}) + "\n")
time.sleep(LASTS_S)
with NOTES.open("a", encoding="utf-8") as notes:
    notes.write(json.dumps({"ended": text}) + "\n")
