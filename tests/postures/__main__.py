"""`python -m tests.postures`: searches the postures that are out of date and writes them to the resources."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed

from tests.postures.finding import PAIRS, Key, find, keep, out_of_date, shipped, wanted


def main() -> int:
    """Do what was asked for; 1 if entries are out of date and were only to be counted."""
    arguments = _arguments()
    marks = wanted(shipped().values())
    todo = list(marks) if arguments.all else out_of_date(marks)
    print(f"{len(marks)} postures, {len(todo)} to be found")
    if arguments.check:
        print("".join(f"  {stroke_id}: {' and '.join(pair)}\n" for stroke_id, pair in todo), end="")
        return 1 if todo else 0
    _find_all(todo, marks, arguments.processes)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.postures", description=__doc__)
    parser.add_argument("--all", action="store_true", help="search those as well that are up to date")
    parser.add_argument("--check", action="store_true", help="search nothing, say which are out of date")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at once")
    return parser.parse_args()


def _find_all(todo: list[Key], marks: dict[Key, str], processes: int) -> None:
    """One pair after the other, several at once; what is found is kept at once, and a stop loses little."""
    strokes, done = shipped(), 0
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the children share the processors already
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        waiting = {}
        for pair in PAIRS:
            ids = [stroke_id for stroke_id, people in todo if people == pair]
            if ids:
                there = [strokes[i] for i in ids], [marks[i, pair] for i in ids]
                waiting[pool.submit(find, pair, *there)] = pair
        for future in as_completed(waiting):
            found, pair = future.result(), waiting[future]
            keep(found, pair)
            done += len(found)
            costs = ", ".join(f"{stroke_id} {entry['cost']:.1f}" for stroke_id, entry in found.items())
            print(f"{done} of {len(todo)}: {' and '.join(pair)}: {costs}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
