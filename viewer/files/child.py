"""Starts modules of ours in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def start_python(module: str, flags: int = 0) -> subprocess.Popen[str]:
    """Start one of our modules in a process of its own, which is written to and read from.

    Args:
        module: its full name.
        flags: for Windows, further ones than that no console flashes.

    Raises:
        OSError: there can be no such process.
    """
    here = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what goes wrong is found again, and explained, where it is solved next
        env=os.environ | {"PYTHONPATH": path},
        text=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | flags,
    )


def below_normal() -> int:
    """The flag with which Windows lets a process stand back; 0 elsewhere."""
    return getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
