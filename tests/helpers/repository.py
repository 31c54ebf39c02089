"""The repository as the tests of the house see it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", ".sources"}
_TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".json", ".svg", ".qss", ".txt", ".cfg", ".ini", ".sh", ""}


def files() -> list[Path]:
    """Every file that belongs to the repository: what git tracks or would, or all there is without git."""
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(asked, cwd=TOP, capture_output=True, check=True).stdout.decode().split("\0")
        found = [TOP / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        found = [p for p in TOP.rglob("*") if not _NOT_OURS & set(p.relative_to(TOP).parts)]
    return sorted(path for path in found if path.is_file())


def text_files() -> list[Path]:
    """Those of them that hold text."""
    return [path for path in files() if path.suffix in _TEXT]


def run(
    command: Sequence[str],
    *,
    cwd: Path = TOP,
    env: Mapping[str, str | None] | None = None,
    timeout_s: float = 300,
) -> subprocess.CompletedProcess[str]:
    """Run a command, its output as text; `env` sets variables, None removes one."""
    variables = dict(os.environ)
    for name, value in (env or {}).items():
        variables.pop(name, None)
        if value is not None:
            variables[name] = value
    return subprocess.run(
        command, cwd=cwd, env=variables, capture_output=True, text=True, timeout=timeout_s, check=False
    )


def run_python(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run this Python; the options are those of `run`."""
    return run([sys.executable, *arguments], **options)  # type: ignore[arg-type]
