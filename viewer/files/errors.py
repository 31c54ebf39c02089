"""What is wrong with a file, said so that whoever owns the file can put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from viewer.language import NOTHING, Phrase, later, tr

JOINER, NON_JOINER = "\u200d", "\u200c"


@dataclass(frozen=True)
class Problem:
    """One mistake: file, line (from 1; None where there are none), what is wrong, what would be right."""

    file: Path
    line: int | None
    wrong: Phrase
    right: Phrase = NOTHING

    @property
    def what(self) -> str:
        """What is wrong, in the language of now; harmless: it may quote a file that commands the terminal."""
        return harmless(str(self.wrong))

    @property
    def remedy(self) -> str:
        """What would be right, as `what` says it."""
        return harmless(str(self.right))

    @property
    def said(self) -> str:
        """What is wrong and what would be right, one after the other."""
        return tr("{what} {remedy}", what=self.what, remedy=self.remedy).rstrip()

    def __str__(self) -> str:
        """Return the problem as one line of text."""
        file = harmless(str(self.file))
        place = file if self.line is None else tr("{file}, line {line}", file=file, line=self.line)
        return tr("{what}: {found}", what=place, found=self.said)


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
        return (
            lines[0] if len(lines) == 1 else "\n  ".join([tr("{count} problems:", count=len(lines)), *lines])
        )

    def __reduce__(self) -> tuple[type[FileProblems], tuple[tuple[Problem, ...]]]:
        """Pickle by the problems."""
        return type(self), (self.problems,)


def cannot_read(file: Path, error: OSError) -> Problem:
    """Return the problem for a file that is missing, locked, or something else."""
    if isinstance(error, FileNotFoundError):
        return Problem(
            file, None, Phrase("There is no such file."), Phrase("Check its name and where it is.")
        )
    what = Phrase("The file cannot be read: {reason}.", reason=reason_of(error))
    return Problem(file, None, what, Phrase("Check that it is a file and that you may read it."))


def cannot_list(folder: Path, error: OSError) -> Problem:
    """Return the problem for a folder that is missing, locked, or something else."""
    if isinstance(error, FileNotFoundError):
        remedy = Phrase("Check its name and where it is.")
        return Problem(folder, None, Phrase("There is no such folder."), remedy)
    what = Phrase("The folder cannot be read: {reason}.", reason=reason_of(error))
    return Problem(folder, None, what, Phrase("Check that it is a folder and that you may read it."))


REASONS: Final = (
    later("Permission denied"),
    later("Operation not permitted"),
    later("No space left on device"),
    later("Disk quota exceeded"),
    later("Read-only file system"),
    later("Is a directory"),
    later("Not a directory"),
    later("File name too long"),
    later("Input/output error"),
)
"""What systems say most often of files that cannot be read or written."""


def reason_of(error: OSError) -> Phrase:
    """Return what the system says of a file; what it says most often is translated."""
    return Phrase(error.strerror or str(error) or type(error).__name__)
