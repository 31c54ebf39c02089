"""Which program of this system can speak, and how it is asked to: a text on its standard input, no shell."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.host import libraries

LINUX_PACKAGE = "espeak-ng"
WORDS_PER_MINUTE = 150
"""Calm: the programs' own pace is 175."""
_LOOK_S = 5.0
_ESPEAK_NG = {"zh": "cmn"}
_MAC_LOCALES = {"en": "en_", "de": "de_", "es": "es_", "zh": "zh_CN"}
_CULTURES = {"en": "en-US", "de": "de-DE", "es": "es-ES", "zh": "zh-CN"}
_WINDOWS = """\
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [Text.Encoding]::UTF8
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'CULTURE')
$voice.Rate = -1
$voice.Speak([Console]::In.ReadToEnd())"""


@dataclass(frozen=True)
class Speech:
    """A program that speaks.

    Attributes:
        name: of the program.
        command: words of the command for a language; empty where it has no voice of that language.
        silence: a command that ends what is being said, where ending the program does not.
        reads: whether the text is read from standard input; else it is the command's last word.
    """

    name: str
    command: Callable[[str], Sequence[str]]
    silence: tuple[str, ...] = ()
    reads: bool = True


def find(platform: str = sys.platform) -> Speech | None:
    """The first of this system's speaking programs that is there; None: it has none."""
    finders = {"win32": (_powershell,), "darwin": (_say,)}.get(platform, (_espeak_ng, _espeak, _spd_say))
    return next((speech for finder in finders if (speech := finder()) is not None), None)


def remedy(platform: str = sys.platform) -> str:
    """What brings a voice, for whoever has none."""
    if platform in ("win32", "darwin"):
        return ""
    return libraries.install_line([LINUX_PACKAGE])


def _espeak_ng() -> Speech | None:
    return _espeak_like("espeak-ng", _ESPEAK_NG)


def _espeak() -> Speech | None:
    return _espeak_like("espeak", {})


def _espeak_like(name: str, voices: dict[str, str]) -> Speech | None:
    found = shutil.which(name)
    if found is None:
        return None
    pace = ("-s", str(WORDS_PER_MINUTE), "--stdin")
    return Speech(name, lambda language: (found, "-v", voices.get(language, language), *pace))


def _spd_say() -> Speech | None:
    """The desktop's own speech; what it says goes on after its client has ended."""
    found = shutil.which("spd-say")
    if found is None:
        return None
    silence = (found, "--cancel")
    return Speech("spd-say", lambda language: (found, "--wait", "-l", language, "--"), silence, reads=False)


def _say() -> Speech | None:
    found = shutil.which("say")
    if found is None:
        return None

    def command(language: str) -> Sequence[str]:
        voice = mac_voice(_listed(found), language)
        return (found, "-v", voice, "-r", str(WORDS_PER_MINUTE), "-f", "-") if voice else ()

    return Speech("say", command)


def _powershell() -> Speech | None:
    found = shutil.which("powershell")
    if found is None:
        return None
    head = (found, "-NoProfile", "-NonInteractive", "-Command")
    return Speech(
        "powershell", lambda lang: (*head, _WINDOWS.replace("CULTURE", _CULTURES.get(lang, "en-US")))
    )


@lru_cache(maxsize=1)
def _listed(program: str) -> str:
    try:
        asked = subprocess.run(
            [program, "-v", "?"], capture_output=True, text=True, timeout=_LOOK_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout


def mac_voice(listed: str, language: str) -> str:
    """The first voice of a language in what `say -v ?` lists; empty where there is none."""
    for line in listed.splitlines():
        parts = re.match(r"(.+?)\s+([a-z]{2,3}[_-]\w+)\s+#", line)
        if parts and parts[2].replace("-", "_").startswith(_MAC_LOCALES.get(language, language)):
            return parts[1]
    return ""
