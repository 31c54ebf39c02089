"""The command `check`: strokes on pairs of people, or bodies against what is known of people."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.exits import Exit, Failure
from viewer.files.errors import FileProblems, Problem
from viewer.language import Phrase, in_english, tr

if TYPE_CHECKING:
    from viewer.files.catalogue import Catalogue
    from viewer.files.checking import Task
    from viewer.stroke.stroke import Stroke

RECEIVER, GIVER = "woman", "man"
"""Who lies there and who works, where only one of them is named."""
GIVERS = ("woman", "man")
"""Who works on every receiver with `--all`."""


def check(arguments: Namespace) -> int:
    """Measure, and say what was found; exit code 1 if a rule is broken, 2 if a file cannot be used."""
    _refuse_contradictions(arguments)
    return check_bodies(arguments) if arguments.anatomy else check_strokes(arguments)


def check_bodies(arguments: Namespace) -> int:
    """Bones and muscles of the receiver, or of everybody."""
    from viewer.check.anatomy import check_anatomy
    from viewer.cli import anatomy_report
    from viewer.files.bones_cache import load_or_fit
    from viewer.files.casting import load_lying
    from viewer.files.interior_cache import load_or_build
    from viewer.state.choices import PEOPLE

    names = PEOPLE if arguments.all else (arguments.receiver or RECEIVER,)
    found = {}
    for name in names:
        lying = load_lying(name)
        found[name] = check_anatomy(lying, load_or_fit(lying), load_or_build(name))
    if arguments.json:
        with in_english():
            print(anatomy_report.as_json(found))
    else:
        print(anatomy_report.as_table(found))
    good = all(finding.good for findings in found.values() for finding in findings)
    return Exit.GOOD if good else Exit.RULE_BROKEN


def check_strokes(arguments: Namespace) -> int:
    """Strokes on pairs of people. What cannot be used is named in the end, and hides nothing else."""
    from viewer.check.report import as_json, as_table
    from viewer.cli.commands import _catalogue
    from viewer.files.checking import check_all

    strokes, problems = strokes_of(arguments.files, _catalogue())
    todo = tasks_of(arguments, strokes)
    with counting(len(todo)) as tell:
        checked = check_all(todo, tell) if todo else ()
    if arguments.json:
        with in_english():
            print(as_json(checked))
    elif checked:
        print(as_table(checked, Path.cwd(), _width()))
    unusable = [
        *(str(problem) for problem in problems),
        *(f"{c.stroke}: {c.problem}" for c in checked if c.problem),
    ]
    if unusable:
        raise Failure("\n".join(dict.fromkeys(unusable)))
    return Exit.GOOD if all(one.good for one in checked) else Exit.RULE_BROKEN


def strokes_of(names: list[str], catalogue: Catalogue) -> tuple[list[Stroke], list[Problem]]:
    """The strokes of some files or ids, all if none is named; and what is wrong with others."""
    from viewer.files.stroke_file import read_stroke

    if not names:
        return list(catalogue.strokes), list(catalogue.problems)
    found: list[Stroke] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(names):
        known = catalogue.stroke(name)
        try:
            found.append(known if known is not None else read_stroke(_file(name, catalogue)))
        except FileProblems as error:
            problems += error.problems
    return found, problems


def tasks_of(arguments: Namespace, strokes: list[Stroke]) -> tuple[Task, ...]:
    """Which stroke on whom, as the command line asks for."""
    from viewer.files.checking import USUAL_PAIRS, tasks
    from viewer.state.choices import PEOPLE

    if arguments.all:
        return tasks(strokes, tuple(product(PEOPLE, GIVERS)), both_sides=True)
    if arguments.receiver or arguments.giver:
        return tasks(strokes, [(arguments.receiver or RECEIVER, arguments.giver or GIVER)])
    return tasks(strokes, USUAL_PAIRS)


@contextmanager
def counting(count: int) -> Iterator[Callable[[float], None]]:
    """A line that counts what is done, for a person only: where standard error is a terminal."""
    shown = sys.stderr is not None and sys.stderr.isatty() and count > 0

    def tell(share: float) -> None:
        if shown:
            text = tr(
                "Checking, {done} of {count} done ({share}); Ctrl+C ends it",
                done=round(share * count),
                count=count,
                share=f"{share:.0%}",
            )
            print(f"\r{text} ", end="", file=sys.stderr, flush=True)

    tell(0.0)
    try:
        yield tell
    finally:
        if shown:
            print(file=sys.stderr)


def _refuse_contradictions(arguments: Namespace) -> None:
    if arguments.all and (arguments.receiver or arguments.giver):
        raise Failure(tr("--all checks every pair: leave out --receiver and --giver, or leave out --all."))
    if arguments.anatomy and (arguments.files or arguments.giver):
        raise Failure(tr("--anatomy measures a receiver's body: leave out the techniques and --giver."))


def _file(name: str, catalogue: Catalogue) -> Path:
    """What is no id must be a file; what does not look like one is answered with the ids there are."""
    path = Path(name)
    if path.suffix or path.exists() or len(path.parts) > 1:
        return path
    from viewer.files.fields import closest

    known = [stroke.id for stroke in catalogue.strokes]
    meant = closest(name, known)
    remedy = Phrase("There is: {known}.", known=", ".join(known) or Phrase("none"))
    if meant:
        remedy = Phrase("Did you mean {name}?", name=meant)
    what = Phrase("There is no technique of this name, and no such file.")
    raise FileProblems([Problem(path, None, what, remedy)])


def _width() -> int | None:
    """How wide the table may be: as wide as the terminal; where it is not one, each rule is one long line."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
