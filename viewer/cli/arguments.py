"""What may be written on the command line. Imports nothing heavy: `--help` answers at once."""

from __future__ import annotations

import argparse
import importlib.metadata
import math
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer.state.aids import AIDS
from viewer.state.choices import PEOPLE, VIEWS
from viewer.state.layers import LAYERS, PRESETS

_EXIT_CODES = """\
exit codes:
  0  good
  1  a rule is broken
  2  unreadable input or wrong usage
  3  no display or no OpenGL
"""
_LARGEST_PX = 8192


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments, `command` naming what to do; ends the process over `--help` and wrong usage."""
    parser = build_parser()
    arguments = parser.parse_args(argv)
    if arguments.command != "window" and argv[0] != arguments.command:
        parser.error(f"write the command first, then its options: massage-atlas {arguments.command} …")
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """Build the whole grammar."""
    parser = _parser(
        argparse.ArgumentParser,
        prog="massage-atlas",
        description="Back massage shown in 3D. Without a command it opens the window.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"massage-atlas {_version()}")
    _window(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    parser.set_defaults(command="window")
    _list(commands)
    _picture(commands)
    _sheet(commands)
    _gltf(commands)
    _check(commands)
    _new(commands)
    _add(commands, "doctor", "look for what is missing on this computer, and say how to get it")
    return parser


def _window(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("window")
    group.add_argument(
        "--stroke", metavar="ID", help="the technique to open (default: the last one, or the first)"
    )
    group.add_argument(
        "--lesson", metavar="FILE", type=Path, help="play the lesson in this file (default: none)"
    )
    for who in ("receiver", "giver"):
        group.add_argument(f"--{who}", choices=PEOPLE, help=f"the {who} (default: the last choice)")
    _side(group, "the last choice")
    group.add_argument("--paused", action="store_true", help="do not start playing (default: it plays)")
    group.add_argument(
        "--quit-after", metavar="S", type=_seconds, help="close after S seconds (default: never)"
    )
    group.add_argument(
        "--grab",
        metavar="FILE.png",
        type=_file(".png"),
        help="save the whole window as a picture, paused at the firmest moment, and close (default: no)",
    )


def _list(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "list", "list the techniques, or the bones and muscles")
    parser.add_argument(
        "--structures",
        action="store_true",
        help="every bone, disc and muscle: id, names, side, layer, text (default: the techniques)",
    )
    parser.add_argument("--json", action="store_true", help="as JSON, for programs (default: as a table)")


def _picture(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "picture", "save one picture of a technique; needs no display")
    _whose(parser)
    _when(parser)
    parser.add_argument("--view", choices=VIEWS, default="giver", help="the view (default: %(default)s)")
    parser.add_argument(
        "--size", metavar="WxH", type=_size, default=(1280, 800), help="in pixels (default: 1280x800)"
    )
    _seen(parser)
    parser.add_argument(
        "--select", metavar="ID", help="outline this structure, such as bone/T5 (default: none)"
    )
    _out(parser, ".png")


def _sheet(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands, "sheet", "save a contact sheet: moments of a technique side by side, times written in"
    )
    _whose(parser)
    parser.add_argument(
        "--frames", metavar="N", type=_count, default=12, help="how many moments (default: %(default)s)"
    )
    parser.add_argument(
        "--views",
        metavar="NAME,…",
        type=_names("view", VIEWS),
        default=("giver", "overhead"),
        help=f"one row of pictures each, of {', '.join(VIEWS)} (default: giver,overhead)",
    )
    _seen(parser)
    _out(parser, ".png")


def _gltf(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "gltf", "save one moment of a technique as a 3D file")
    _whose(parser)
    _when(parser)
    parser.add_argument(
        "--layers",
        metavar="NAME,…",
        type=_layers,
        default=("skin", "giver"),
        help=f"all, or some of {', '.join(LAYERS)} (default: skin,giver)",
    )
    _out(parser, ".glb")


def _check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "check", "measure techniques on people against the rules; needs no display")
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="stroke files, or techniques that `list` shows (default: all that it shows)",
    )
    for who in ("receiver", "giver"):
        parser.add_argument(
            f"--{who}",
            choices=PEOPLE,
            help=f"the {who} of one pair (default: a man on a woman and a woman on a man)",
        )
    parser.add_argument(
        "--all",
        action="store_true",
        help="every receiver with a woman and a man, from both sides; takes long (default: the pairs above)",
    )
    parser.add_argument(
        "--anatomy",
        action="store_true",
        help="measure bones and muscles of a receiver instead, of every one with --all (default: techniques)",
    )
    parser.add_argument("--json", action="store_true", help="as JSON, for programs (default: as a table)")


def _new(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "new", "write a stroke file that plays, for you to change")
    parser.add_argument("id", metavar="ID", help="its name: small letters, digits and hyphens (required)")
    parser.add_argument(
        "--folder",
        metavar="DIR",
        type=Path,
        help="where to write it (default: the folder of your own strokes, which the window reads)",
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="ID",
        help="the technique to copy (default: a simple stroke with every field explained)",
    )


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str
) -> argparse.ArgumentParser:
    parser = _parser(commands.add_parser, name, help=what, description=what[0].upper() + what[1:] + ".")
    parser.set_defaults(command=name)
    return parser


def _parser(
    make: Callable[..., argparse.ArgumentParser], *names: str, **facts: str
) -> argparse.ArgumentParser:
    return make(*names, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **facts)


def _whose(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stroke", metavar="ID", help="the technique (default: the first that `list` shows)")
    for who, name in (("receiver", "woman"), ("giver", "man")):
        parser.add_argument(
            f"--{who}", choices=PEOPLE, default=name, help=f"the {who} (default: %(default)s)"
        )
    _side(parser, "as the technique's file says")


def _side(parser: argparse.ArgumentParser | argparse._ArgumentGroup, default: str) -> None:
    what = "the side of the receiver at which the giver works, or works first"
    parser.add_argument("--side", choices=("left", "right"), help=f"{what} (default: {default})")


def _seen(parser: argparse.ArgumentParser) -> None:
    seen = parser.add_mutually_exclusive_group()
    seen.add_argument(
        "--layers",
        metavar="NAME,…",
        type=_layers,
        help=f"what is drawn: all, or some of {', '.join(LAYERS)} (default: skin,giver)",
    )
    seen.add_argument("--preset", choices=tuple(PRESETS), help="a ready-made look (default: surface)")
    parser.add_argument(
        "--show",
        metavar="NAME,…",
        type=_names("thing to show", AIDS),
        default=(),
        help=f"what is shown on the skin, of {', '.join(AIDS)} (default: nothing)",
    )


def _when(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--time",
        metavar="S",
        type=_seconds,
        default=0.0,
        help="the moment, in seconds (default: %(default)s)",
    )


def _out(parser: argparse.ArgumentParser, suffix: str) -> None:
    parser.add_argument(
        "-o",
        "--output",
        metavar=f"FILE{suffix}",
        type=_file(suffix),
        required=True,
        help="where to save it (required)",
    )


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 0):
        raise argparse.ArgumentTypeError(f"“{text}” is not a time; write seconds, such as 12.5")
    return value


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 200):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 200")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not all(t.isascii() and t.isdigit() and 16 <= int(t) <= _LARGEST_PX for t in (width, height)):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a size; write WIDTHxHEIGHT in pixels, 16 to {_LARGEST_PX}, such as 1280x800"
        )
    return int(width), int(height)


def _names(what: str, known: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        names = tuple(name.strip() for name in text.split(",") if name.strip())
        wrong = [name for name in names if name not in known]
        if wrong or not names:
            raise argparse.ArgumentTypeError(
                f"“{', '.join(wrong) or text}” is no {what}; choose from {', '.join(known)}"
            )
        return names

    return read


def _layers(text: str) -> tuple[str, ...]:
    return LAYERS if text.strip() == "all" else _names("layer", LAYERS)(text)


def _file(suffix: str) -> Callable[[str], Path]:
    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() != suffix:
            raise argparse.ArgumentTypeError(f"“{text}” should end in {suffix}")
        return path

    return read


def _version() -> str:
    try:
        return importlib.metadata.version("massage-atlas")
    except importlib.metadata.PackageNotFoundError:
        return "(a checkout that is not installed)"
