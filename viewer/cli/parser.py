"""Argparse in the chosen language: its headings, its own options and what it says of wrong usage."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final, NoReturn

from viewer.language import later, tr

OWN: Final = (later("options"), later("positional arguments"))
"""How argparse calls the groups that it makes itself."""
COMPLAINTS: Final = (
    later("the following arguments are required: {names}"),
    later("unrecognized arguments: {names}"),
    later("one of the arguments {names} is required"),
    later("argument {name}: {complaint}"),
    later("invalid choice: {given} (choose from {known})"),
    later("not allowed with argument {name}"),
    later("expected one argument"),
    later("expected at least one argument"),
    later("expected at most one argument"),
    later("expected {count} arguments"),
    later("ignored explicit argument {given}"),
    later("invalid {kind} value: {given}"),
    later("ambiguous option: {given} could match {known}"),
)
"""What argparse says, in its own words; its texts and ours differ by the names of the values alone."""


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help whose first word is translated."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin with `usage:` in the chosen language, unless another beginning is asked for."""
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that takes its own words from the chosen language; so do those of its commands."""

    def __init__(self, **facts: Any) -> None:
        """Take what ArgumentParser takes by name; long options are never written in part."""
        super().__init__(**facts | {"formatter_class": Formatter, "allow_abbrev": False, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=tr("show this help, and end"))

    def add_argument_group(self, *args: Any, **kwargs: Any) -> argparse._ArgumentGroup:
        """Add a group; the headings of those that argparse makes itself are translated."""
        title, *others = args or ("",)
        return super().add_argument_group(tr(title) if title in OWN else title, *others, **kwargs)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, after a line about the usage, and end with 2."""
        self.print_usage(sys.stderr)
        self.exit(2, tr("{program}: error: {complaint}", program=self.prog, complaint=said(message)) + "\n")


def said(message: str) -> str:
    """A complaint of argparse in the chosen language; one that is not known stays as it is."""
    for text in COMPLAINTS:
        if (found := _pattern(text).fullmatch(message)) is not None:
            values = found.groupdict()
            if "complaint" in values:
                values["complaint"] = said(values["complaint"])
            return tr(text, **values)
    return message


@lru_cache(maxsize=len(COMPLAINTS))
def _pattern(text: str) -> re.Pattern[str]:
    """What a text with values looks like, whatever those are."""
    parts = re.split(r"\{(\w+)\}", text)
    fixed, names = parts[::2], parts[1::2]
    values = [f"(?P<{name}>.*?)" for name in names]
    pairs = zip(map(re.escape, fixed), [*values, ""], strict=True)
    return re.compile("".join(piece for pair in pairs for piece in pair), re.DOTALL)
