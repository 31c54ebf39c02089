"""What is wrong with a file, said so that whoever owns the file can put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

JOINER, NON_JOINER = "\u200d", "\u200c"


@dataclass(frozen=True)
class Problem:
    """One mistake: file, line (from 1; None where there are none), what is wrong, what would be right."""

    file: Path
    line: int | None
    what: str
    remedy: str

    def __post_init__(self) -> None:
        """Make the words harmless: they may quote a file that wants to command the terminal."""
        for name in ("what", "remedy"):
            object.__setattr__(self, name, harmless(getattr(self, name)))

    def __str__(self) -> str:
        """Return the problem as one line of text."""
        file = harmless(str(self.file))
        place = file if self.line is None else f"{file}, line {self.line}"
        return f"{place}: {self.what} {self.remedy}".rstrip()


def harmless(text: str) -> str:
    """Return a text in which whatever cannot be seen is written out, as a code that colours a terminal."""
    return "".join(letter if seen(letter) else repr(letter)[1:-1] for letter in text)


def seen(text: str) -> bool:
    """Whether a text has only characters that can be seen, or that scripts need between those."""
    return text.replace(JOINER, "").replace(NON_JOINER, "").isprintable()


class FileProblems(Exception):
    """A file cannot be used. `problems` has every mistake found, in the order of the lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems; there is at least one."""
        self.problems = tuple(problems)
        if not self.problems:
            raise ValueError("FileProblems needs at least one problem")
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return all problems, one a line, under a heading when there are several."""
        lines = [str(problem) for problem in self.problems]
        return lines[0] if len(lines) == 1 else "\n  ".join([f"{len(lines)} problems:", *lines])

    def __reduce__(self) -> tuple[type[FileProblems], tuple[tuple[Problem, ...]]]:
        """Pickle by the problems."""
        return type(self), (self.problems,)


def cannot_read(file: Path, error: OSError, kind: str = "file") -> Problem:
    """Return the problem for a file (or a folder) that is missing, locked, or something else."""
    if isinstance(error, FileNotFoundError):
        return Problem(file, None, f"There is no such {kind}.", "Check its name and where it is.")
    reason = error.strerror or type(error).__name__
    what = f"The {kind} cannot be read: {reason}."
    return Problem(file, None, what, f"Check that it is a {kind} and that you may read it.")
