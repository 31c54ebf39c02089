"""Writes files of Qt Linguist, so that what was translated stays and what is new can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tests.translations.gather import Text

CODES = {"de": "de_DE", "es": "es_ES", "zh": "zh_CN"}


def write(file: Path, language: str, texts: Iterable[Text], said: Mapping[str, str]) -> None:
    """Write all texts with what is said for them; those without are marked as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{CODES[language]}" sourcelanguage="en">')
    for context, some in groupby(texts, key=lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in some:
            lines += _message(text, said.get(text.words, ""))
        lines.append("</context>")
    lines.append("</TS>")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _message(text: Text, said: str) -> list[str]:
    mark = "" if said else ' type="unfinished"'
    return [
        "    <message>",
        f'        <location filename="../../{escape(text.file)}"/>',
        f"        <source>{escape(text.words)}</source>",
        f"        <translation{mark}>{escape(said)}</translation>",
        "    </message>",
    ]
