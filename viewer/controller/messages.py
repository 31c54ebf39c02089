"""What is said in the window: what just happened, and what is wrong with files until it is right."""

from __future__ import annotations

from viewer.files.catalogue import Catalogue
from viewer.files.errors import Problem
from viewer.language import tr
from viewer.ports import Message, WindowPort
from viewer.stroke.stroke import Stroke

MOST = 4
"""So many mistakes are shown at once; an author puts right the first ones first."""


class Messages:
    """Shows what was said last; when that is over, what stands and has not been read yet."""

    def __init__(self, window: WindowPort) -> None:
        """Nothing is said."""
        self._window = window
        self._standing: Message | None = None
        self._read = False

    def say(self, message: Message | None) -> None:
        """Say something, or take back what was said."""
        self._window.show_message(message or (None if self._read else self._standing))

    def stand(self, message: Message | None) -> None:
        """Say something that holds until it is taken back, or take it back."""
        if message != self._standing:
            self._standing, self._read = message, False
            self._window.show_message(message)

    def stand_anew(self, message: Message | None) -> None:
        """The same in another language; to whoever has read it, it is not said again."""
        if message != self._standing:
            self._standing = message
            if message is not None and not self._read:
                self._window.show_message(message)

    def dismiss(self) -> None:
        """The person has read it; it does not come again until something else is wrong."""
        self._read = True
        self._window.show_message(None)


def trouble_of(catalogue: Catalogue, gone: Stroke | None) -> Message | None:
    """What is wrong with the stroke files; `gone` is shown though its file is not there any more."""
    said = _listed(catalogue.problems)
    if gone is not None:
        text = tr("{file} is not there any more. Put it back, or choose another technique.", file=gone.path)
        title = tr("“{title}” goes on, but its file is gone.", title=tr(gone.title))
        return Message(title, "\n".join([text, *said]), "warning")
    if not catalogue.strokes:
        remedy = tr("There is no stroke file. `massage-atlas new my-stroke` writes one.")
        return Message(tr("There is no technique to show."), "\n".join(said) or remedy)
    return _mistaken(catalogue) if said else None


def _mistaken(catalogue: Catalogue) -> Message:
    files = {problem.file for problem in catalogue.problems}
    good_before = files <= {stroke.path for stroke in catalogue.strokes}
    alone = len(files) == 1
    name = next(iter(files)).name
    if alone and good_before:
        title = tr("{file} has mistakes. What was good before goes on.", file=name)
    elif alone:
        title = tr("{file} is left out of the list.", file=name)
    elif good_before:
        title = tr("Some stroke files have mistakes. What was good before goes on.")
    else:
        title = tr("Some stroke files are left out of the list.")
    return Message(title, "\n".join(_listed(catalogue.problems, alone)))


def _listed(problems: tuple[Problem, ...], alone: bool = False) -> list[str]:
    """The first few, one a line; `alone`: the file is named above them, else by its name with each."""
    shown = [_in_short(problem, alone) for problem in problems[:MOST]]
    folders = dict.fromkeys(str(problem.file.parent) for problem in problems[:MOST] if problem.line)
    more = [tr("… and {count} more.", count=len(problems) - MOST)] if len(problems) > MOST else []
    return [*shown, *more, *([tr("In {folders}.", folders=", ".join(folders))] if folders else [])]


def _in_short(problem: Problem, alone: bool) -> str:
    if problem.line is None:
        return str(problem)
    if alone:
        place = tr("Line {line}", line=problem.line)
    else:
        place = tr("{file}, line {line}", file=problem.file.name, line=problem.line)
    return tr("{what}: {found}", what=place, found=problem.said)
