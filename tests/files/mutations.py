"""Random accidents and malice in stroke files: the same number always makes the same file.

Three kinds: of bytes (a damaged disk, a wrong editor), of tokens (slips of the pen, huge numbers)
and of structure (fields moved, doubled, nested, exchanged).
"""

from __future__ import annotations

import copy
import re
from random import Random
from typing import Any

import yaml

TOKENS = re.compile(r"\s+|[\w.+-]+|.", re.DOTALL)
NUMBERS = (
    *(
        "0",
        "-0",
        "-1",
        "1e9",
        "1e308",
        "1e999",
        "-1e999",
        ".nan",
        "nan",
        ".inf",
        "-.inf",
        "inf",
        "0x1F",
        "1_000",
    ),
    *(
        "9" * 400,
        "0." + "0" * 400 + "1",
        "1,5",
        "1:30",
        "12mm",
        "3 s",
        "50%",
        "0.0000001",
        "600",
        "601",
        "1/2",
    ),
)
WORDS = (
    *(
        "peak",
        "here",
        "next",
        "near",
        "far",
        "both",
        "left",
        "none",
        "sides",
        "T13",
        "C7",
        "S4",
        "t5",
        "T5.5",
    ),
    *("null", "~", "true", "no", "yes", "&a", "*a", "!!python/object/apply:os.system", "!x", "<<", "|", ">-"),
    *(
        "'",
        '"',
        "{",
        "}",
        "[",
        "]",
        ":",
        "- ",
        ",",
        "#",
        "\t",
        "\n",
        "\n\n",
        "---",
        "...",
        "%YAML 9",
        "?",
        "@",
    ),
    *(
        "\u2028",
        "\x85",
        "\ufeff",
        "é",
        "按摩",
        "\U0001f600",
        "\x00",
        "\x1b[31m",
        "at_s",
        "lift_mm",
        "level",
        "rock",
    ),
)
BYTES = (
    b"\x00",
    b"\xff",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\r",
    b"\r\n",
    b"\x80",
    b"\x1b",
    b"\n",
    b"\t",
    b"\xc3",
)


def mutated(number: int, texts: list[str]) -> bytes:
    """The file with this number, made from one of the texts."""
    dice = Random(number)
    text = dice.choice(texts)
    kind = number % 3
    if kind == 0:
        return _bytes(dice, text.encode())
    return (_tokens(dice, text) if kind == 1 else _structure(dice, text)).encode("utf-8", "surrogatepass")


def _bytes(dice: Random, data: bytes) -> bytes:
    for _ in range(dice.choice((1, 1, 2, 5, 40))):
        at, end = sorted((dice.randrange(len(data) + 1), dice.randrange(len(data) + 1)))
        end = min(end, at + dice.choice((0, 1, 3, 60, 3000)))
        way = dice.randrange(7)
        if way == 0:
            data = data[:at] + bytes(dice.randrange(256) for _ in range(dice.randrange(1, 5))) + data[end:]
        elif way == 1:
            data = data[:at] + dice.choice(BYTES) + data[end:]
        elif way == 2:
            data = data[:at] + data[end:]
        elif way == 3:
            data = data[:at] + data[at:end] * dice.choice((2, 3, 20)) + data[end:]
        elif way == 4 and data:
            data = data[:at] + bytes([data[at % len(data)] ^ 1 << dice.randrange(8)]) + data[at + 1 :]
        elif way == 5:
            data = data[:at]
        else:
            data = data[end:] + data[:at]
        data = data[:40_000] or b"\n"
    return data.decode().encode("utf-16") if dice.randrange(40) == 0 and _is_text(data) else data


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _tokens(dice: Random, text: str) -> str:
    tokens = TOKENS.findall(text)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8, 30))):
        at = dice.randrange(len(tokens))
        way = dice.randrange(6)
        if way == 0:
            numbers = [place for place, token in enumerate(tokens) if re.fullmatch(r"-?[\d.]+", token)] or [
                at
            ]
            tokens[dice.choice(numbers)] = dice.choice(NUMBERS)
        elif way == 1:
            tokens[at] = dice.choice(WORDS)
        elif way == 2:
            tokens.insert(at, dice.choice((*WORDS, *NUMBERS)))
        elif way == 3:
            tokens[at] = dice.choice(tokens)
        elif way == 4 and len(tokens) > 1:
            del tokens[at]
        else:
            other = dice.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
    return "".join(tokens)


def _structure(dice: Random, text: str) -> str:
    tree = yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        places = list(_places(tree))
        holder, key = dice.choice(places)
        way = dice.randrange(9)
        if way == 0:
            holder[key] = dice.choice((*NUMBERS, *WORDS, "", [], {}))
        elif way == 1:
            other, there = dice.choice(places)
            holder[key] = copy.deepcopy(other[there])
        elif way == 2 and isinstance(holder, dict):
            holder[dice.choice((*WORDS, *NUMBERS))] = holder.pop(key)
        elif way == 3 and isinstance(holder, list):
            holder[key:key] = [copy.deepcopy(holder[key])] * dice.choice((1, 2, 500))
        elif way == 4:
            del holder[key]
        elif way == 5:
            holder[key] = [holder[key]] if dice.randrange(2) else {"near": holder[key]}
        elif way == 6:
            for _ in range(dice.choice((5, 30))):
                holder[key] = [holder[key]]
        elif way == 7 and isinstance(holder, list):
            dice.shuffle(holder)
        elif isinstance(holder[key], str):
            holder[key] = holder[key] * dice.choice((2, 10, 200))
        if not tree:
            break
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    flow = dice.choice((None, True, False))
    return str(yaml.dump(tree, Dumper=dumper, default_flow_style=flow, sort_keys=False, allow_unicode=True))


def _places(tree: Any) -> Any:
    """Every place where a value stands: what holds it, and under which name or number."""
    if isinstance(tree, dict | list):
        for key in list(tree) if isinstance(tree, dict) else range(len(tree)):
            yield tree, key
            yield from _places(tree[key])
