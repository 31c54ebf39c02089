"""The command line: reads the arguments, runs one command, turns failures into words and exit codes."""

from __future__ import annotations

import contextlib
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from viewer.cli.arguments import read_arguments
from viewer.cli.exits import Exit, Failure
from viewer.cli.speaking import speak_as_asked
from viewer.files.errors import FileProblems
from viewer.files.logs import Log, catch_unexpected, report_unexpected, start_log
from viewer.language import tr


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (`viewer.cli.exits.Exit`).

    Wrong usage ends as argparse ends it: SystemExit with code 2 (and 0 after `--help`).
    """
    _speak_utf8()
    _one_thread_for_algebra()
    written = sys.argv[1:] if argv is None else argv
    speak_as_asked(written)
    arguments = read_arguments(written)
    log, hook = start_log(), sys.excepthook
    catch_unexpected(log)
    try:
        return _run(arguments.command, arguments, log)
    finally:
        sys.excepthook = hook
        log.close()


def _one_thread_for_algebra() -> None:
    """Keep numpy's linear algebra to one thread, unless the user says otherwise; numpy is not imported yet.

    Its idle threads spin, and without a graphics card they take the cores that draw the picture.
    """
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _run(command: str, arguments: Namespace, log: Log) -> int:
    from viewer.cli import commands

    try:
        code = int(commands.COMMANDS[command](arguments))
        sys.stdout.flush()  # a reader who went away is noticed here, and not when Python ends
        return code
    except Failure as failure:
        return _tell(str(failure), failure.code)
    except FileProblems as problems:
        return _tell(str(problems), Exit.UNUSABLE)
    except KeyboardInterrupt:
        return _tell(tr("Stopped."), Exit.INTERRUPTED)
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.GOOD
    except Exception as error:  # noqa: BLE001  (the last resort: no trace reaches the person, the log has it)
        return _tell(report_unexpected(error, log.path), Exit.UNEXPECTED)


def _tell(message: str, code: Exit) -> Exit:
    print(f"massage-atlas: {message}", file=sys.stderr)
    return code


def _speak_utf8() -> None:
    """Titles hold characters that a Windows or C-locale console cannot encode: replace those, never fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
