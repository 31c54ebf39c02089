"""What may be written on the command line. Imports nothing heavy: `--help` answers at once."""

from __future__ import annotations

import argparse
import importlib.metadata
import math
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer.cli.parser import Parser
from viewer.language import later, tr
from viewer.state.aids import AIDS
from viewer.state.choices import LANGUAGES, PEOPLE, VIEWS
from viewer.state.layers import LAYERS, PRESETS

_EXIT_CODES = later(
    "exit codes:\n"
    "  0  good\n"
    "  1  a rule is broken\n"
    "  2  unreadable input or wrong usage\n"
    "  3  no display or no OpenGL\n"
)
_WHO = {
    "receiver": later("the receiver (default: %(default)s)"),
    "giver": later("the giver (default: %(default)s)"),
}
_LAST = {
    "receiver": later("the receiver (default: the last choice)"),
    "giver": later("the giver (default: the last choice)"),
}
_OF_A_PAIR = {
    "receiver": later("the receiver of one pair (default: a man on a woman and a woman on a man)"),
    "giver": later("the giver of one pair (default: a man on a woman and a woman on a man)"),
}
_NO_VIEW = later("“{given}” is no view; choose from {known}")
_NO_LAYER = later("“{given}” is no layer; choose from {known}")
_NO_AID = later("“{given}” is no thing to show; choose from {known}")
_LARGEST_PX = 8192


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments, `command` naming what to do; ends the process over `--help` and wrong usage."""
    parser = build_parser()
    arguments = parser.parse_args(argv)
    if arguments.command != "window" and argv[0] != arguments.command:
        words = tr(
            "write the command first, then its options: massage-atlas {command} …", command=arguments.command
        )
        parser.error(words)
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """Build the whole grammar."""
    parser = Parser(
        prog="massage-atlas",
        description=tr("Back massage shown in 3D. Without a command it opens the window."),
        epilog=tr(_EXIT_CODES),
    )
    _language(parser)
    words = tr("show the version, and end")
    parser.add_argument("--version", action="version", version=f"massage-atlas {_version()}", help=words)
    _window(parser)
    commands = parser.add_subparsers(title=tr("commands"), metavar=tr("COMMAND"), dest="command")
    parser.set_defaults(command="window")
    _list(commands)
    _picture(commands)
    _sheet(commands)
    _gltf(commands)
    _check(commands)
    _new(commands)
    _add(commands, "doctor", tr("look for what is missing on this computer, and say how to get it"))
    return parser


def _window(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(tr("window"))
    group.add_argument(
        "--stroke", metavar="ID", help=tr("the technique to open (default: the last one, or the first)")
    )
    group.add_argument(
        "--lesson", metavar=tr("FILE"), type=Path, help=tr("play the lesson in this file (default: none)")
    )
    for who in ("receiver", "giver"):
        group.add_argument(f"--{who}", choices=PEOPLE, help=tr(_LAST[who]))
    _side(group, tr("the last choice"))
    group.add_argument("--paused", action="store_true", help=tr("do not start playing (default: it plays)"))
    group.add_argument(
        "--quit-after", metavar="S", type=_seconds, help=tr("close after S seconds (default: never)")
    )
    group.add_argument(
        "--grab",
        metavar=tr("FILE") + ".png",
        type=_file(".png"),
        help=tr("save the whole window as a picture, paused at the firmest moment, and close (default: no)"),
    )


def _list(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(commands, "list", tr("list the techniques, the bones and muscles, or your lessons"))
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--structures",
        action="store_true",
        help=tr("every bone, disc and muscle: id, names, side, layer, text (default: the techniques)"),
    )
    what.add_argument(
        "--lessons",
        action="store_true",
        help=tr("your lessons: file, number of items, title (default: the techniques)"),
    )
    parser.add_argument("--json", action="store_true", help=tr("as JSON, for programs (default: as a table)"))


def _picture(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(commands, "picture", tr("save one picture of a technique; needs no display"))
    _whose(parser)
    _when(parser)
    parser.add_argument("--view", choices=VIEWS, default="giver", help=tr("the view (default: %(default)s)"))
    parser.add_argument(
        "--size", metavar=tr("WxH"), type=_size, default=(1280, 800), help=tr("in pixels (default: 1280x800)")
    )
    _seen(parser)
    parser.add_argument(
        "--select", metavar="ID", help=tr("outline this structure, such as bone/T5 (default: none)")
    )
    _out(parser, ".png")


def _sheet(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(
        commands, "sheet", tr("save a contact sheet: moments of a technique side by side, times written in")
    )
    _whose(parser)
    parser.add_argument(
        "--frames", metavar="N", type=_count, default=12, help=tr("how many moments (default: %(default)s)")
    )
    parser.add_argument(
        "--views",
        metavar=tr("NAME,…"),
        type=_names(_NO_VIEW, VIEWS),
        default=("giver", "overhead"),
        help=tr("one row of pictures each, of {names} (default: giver,overhead)", names=", ".join(VIEWS)),
    )
    _seen(parser)
    _out(parser, ".png")


def _gltf(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(commands, "gltf", tr("save one moment of a technique as a 3D file"))
    _whose(parser)
    _when(parser)
    parser.add_argument(
        "--layers",
        metavar=tr("NAME,…"),
        type=_layers,
        default=("skin", "giver"),
        help=tr("all, or some of {names} (default: skin,giver)", names=", ".join(LAYERS)),
    )
    _out(parser, ".glb")


def _check(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(commands, "check", tr("measure techniques on people against the rules; needs no display"))
    parser.add_argument(
        "files",
        metavar=tr("FILE"),
        nargs="*",
        help=tr("stroke files, or techniques that `list` shows (default: all that it shows)"),
    )
    for who in ("receiver", "giver"):
        parser.add_argument(
            f"--{who}",
            choices=PEOPLE,
            help=tr(_OF_A_PAIR[who]),
        )
    parser.add_argument(
        "--all",
        action="store_true",
        help=tr(
            "every receiver with a woman and a man, from both sides; takes long (default: the pairs above)"
        ),
    )
    parser.add_argument(
        "--anatomy",
        action="store_true",
        help=tr(
            "measure bones and muscles of a receiver instead, of every one with --all (default: techniques)"
        ),
    )
    parser.add_argument("--json", action="store_true", help=tr("as JSON, for programs (default: as a table)"))


def _new(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _add(commands, "new", tr("write a stroke file that plays, for you to change"))
    parser.add_argument("id", metavar="ID", help=tr("its name: small letters, digits and hyphens (required)"))
    parser.add_argument(
        "--folder",
        metavar=tr("FOLDER"),
        type=Path,
        help=tr("where to write it (default: the folder of your own strokes, which the window reads)"),
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="ID",
        help=tr("the technique to copy (default: a simple stroke with every field explained)"),
    )


def _add(commands: argparse._SubParsersAction[Parser], name: str, what: str) -> argparse.ArgumentParser:
    description = tr("{what}.", what=what[0].upper() + what[1:])
    parser = commands.add_parser(name, help=what, description=description)
    parser.set_defaults(command=name)
    _language(parser)
    return parser


def _language(parser: argparse.ArgumentParser) -> None:
    """Read before the grammar is made (`viewer.cli.speaking`), because the grammar is in that language."""
    words = tr("the language (default: what was chosen in the window, else the computer's)")
    parser.add_argument("--language", choices=LANGUAGES, help=words)


def _whose(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stroke", metavar="ID", help=tr("the technique (default: the first that `list` shows)")
    )
    for who, name in (("receiver", "woman"), ("giver", "man")):
        parser.add_argument(f"--{who}", choices=PEOPLE, default=name, help=tr(_WHO[who]))
    _side(parser, tr("as the technique's file says"))


def _side(parser: argparse.ArgumentParser | argparse._ArgumentGroup, default: str) -> None:
    what = tr(
        "the side of the receiver at which the giver works, or works first (default: {default})",
        default=default,
    )
    parser.add_argument("--side", choices=("left", "right"), help=what)


def _seen(parser: argparse.ArgumentParser) -> None:
    seen = parser.add_mutually_exclusive_group()
    seen.add_argument(
        "--layers",
        metavar=tr("NAME,…"),
        type=_layers,
        help=tr("what is drawn: all, or some of {names} (default: skin,giver)", names=", ".join(LAYERS)),
    )
    seen.add_argument("--preset", choices=tuple(PRESETS), help=tr("a ready-made look (default: surface)"))
    parser.add_argument(
        "--show",
        metavar=tr("NAME,…"),
        type=_names(_NO_AID, AIDS),
        default=(),
        help=tr("what is shown on the skin, of {names} (default: nothing)", names=", ".join(AIDS)),
    )


def _when(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--time",
        metavar="S",
        type=_seconds,
        default=0.0,
        help=tr("the moment, in seconds (default: %(default)s)"),
    )


def _out(parser: argparse.ArgumentParser, suffix: str) -> None:
    parser.add_argument(
        "-o",
        "--output",
        metavar=tr("FILE") + suffix,
        type=_file(suffix),
        required=True,
        help=tr("where to save it (required)"),
    )


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 0):
        raise argparse.ArgumentTypeError(
            tr("“{given}” is not a time; write seconds, such as 12.5", given=text)
        )
    return value


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 200):
        raise argparse.ArgumentTypeError(tr("“{given}” is not a number from 1 to 200", given=text))
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not all(t.isascii() and t.isdigit() and 16 <= int(t) <= _LARGEST_PX for t in (width, height)):
        raise argparse.ArgumentTypeError(
            tr(
                "“{given}” is not a size; write WIDTHxHEIGHT in pixels, 16 to {most}, such as 1280x800",
                given=text,
                most=_LARGEST_PX,
            )
        )
    return int(width), int(height)


def _names(wrong_words: str, known: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        names = tuple(name.strip() for name in text.split(",") if name.strip())
        wrong = [name for name in names if name not in known]
        if wrong or not names:
            given = ", ".join(wrong) or text
            raise argparse.ArgumentTypeError(tr(wrong_words, given=given, known=", ".join(known)))
        return names

    return read


def _layers(text: str) -> tuple[str, ...]:
    return LAYERS if text.strip() == "all" else _names(_NO_LAYER, LAYERS)(text)


def _file(suffix: str) -> Callable[[str], Path]:
    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() != suffix:
            raise argparse.ArgumentTypeError(
                tr("“{given}” should end in {suffix}", given=text, suffix=suffix)
            )
        return path

    return read


def _version() -> str:
    try:
        return importlib.metadata.version("massage-atlas")
    except importlib.metadata.PackageNotFoundError:
        return tr("(a checkout that is not installed)")
