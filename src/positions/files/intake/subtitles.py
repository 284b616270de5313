"""Subtitles (SRT, WebVTT): cues → turns; a line `[00:01:05]` stands before each paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from positions.files.intake.plain import text_of
from positions.files.intake.taken import IntakeError, Taken

_TIME: Final = r"(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{3})"
_TIMING: Final = re.compile(rf"^\s*{_TIME}\s+-->\s+{_TIME}.*$", re.MULTILINE)
_VOICE: Final = re.compile(r"<v(?:\.[^ >]*)?\s+([^>]+)>")
_TAG: Final = re.compile(r"</?[a-z][^>]*>|<\d[^>]*>|\{\\[^}]*\}", re.IGNORECASE)
_LABEL: Final = re.compile(r"(?:>>\s*)?((?:[^\W\d_][\w.’'-]*\s?){1,6}(?:\([^)]*\))?):\s+")
_CHEVRON: Final = re.compile(r">>\s*")
_PAUSE: Final = 2.0  # seconds without words end a paragraph
_ENDS: Final = (".", "!", "?", "…", "”", '"')


@dataclass(frozen=True)
class _Cue:
    start: float
    end: float
    voice: str | None
    text: str


def subtitles(content: bytes) -> Taken:
    """Turn cues into turns.

    Raises:
        IntakeError: There is no cue, or the file is binary.
    """
    taken = text_of(content)
    cues = list(_cues(taken.text.replace("\r\n", "\n")))
    if not cues:
        raise IntakeError("no subtitle was found (a line such as 00:01:05,000 --> 00:01:07,500)")
    text = "\n\n".join(_paragraphs(cues)) + "\n"
    joined = "joined subtitles into paragraphs, with the time at which each begins"
    return Taken(text, kind="transcript", changes=(*taken.changes, joined))


def _cues(text: str) -> Iterator[_Cue]:
    found = list(_TIMING.finditer(text))
    for number, timing in enumerate(found):
        until = found[number + 1].start() if number + 1 < len(found) else len(text)
        block = text[timing.end() : until].strip("\n").split("\n\n")[0]
        voice = _VOICE.search(block)
        words = " ".join(unescape(_TAG.sub("", block)).split())
        if words:
            name = voice[1].strip() if voice else None
            yield _Cue(_seconds(timing, 1), _seconds(timing, 5), name, words)


def _seconds(timing: re.Match[str], first: int) -> float:
    hours, minutes, seconds, thousandths = (int(timing[first + n] or 0) for n in range(4))
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _paragraphs(cues: list[_Cue]) -> Iterator[str]:
    held: list[str] = []
    start, end, speaking = 0.0, 0.0, None
    for cue in cues:
        label = f"{cue.voice}: " if cue.voice and cue.voice != speaking else ""
        turns = bool(label or _LABEL.match(cue.text) or _CHEVRON.match(cue.text))
        paused = cue.start - end > _PAUSE and held and held[-1].endswith(_ENDS)
        if held and (turns or paused):
            yield from (_stamp(start), " ".join(held))
            held = []
        start = start if held else cue.start
        held.append(label + _CHEVRON.sub("", cue.text, count=1))
        end, speaking = cue.end, cue.voice
    yield from (_stamp(start), " ".join(held))


def _stamp(seconds: float) -> str:
    whole = int(seconds)
    return f"[{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}]"
