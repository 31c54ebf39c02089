"""The grammar of the command line, taken apart; argparse offers no public way."""

from __future__ import annotations

from argparse import Action, ArgumentParser
from typing import Any, cast

from viewer.cli.arguments import build_parser


def parsers() -> dict[str, ArgumentParser]:
    """Every command's parser by its name; the window's is called `window`."""
    whole = build_parser()
    groups = cast(Any, whole)._subparsers._group_actions
    return {"window": whole, **{name: parser for group in groups for name, parser in group.choices.items()}}


def options(parser: ArgumentParser) -> list[Action]:
    """What may be written with dashes, without `--help` and `--version`."""
    every = cast(Any, parser)._actions
    return [action for action in every if action.option_strings and action.dest not in ("help", "version")]
