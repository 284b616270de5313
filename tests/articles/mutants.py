"""Ways to change a quotation: those that change its meaning, and those that do not."""

import re
from collections.abc import Callable, Iterator

Mutator = Callable[[str], Iterator[str]]

_MODALS = {"will": "may", "must": "may", "may": "must", "can": "cannot", "should": "must",
           "would": "will", "could": "will", "shall": "should"}  # fmt: skip
_UNITS = {"per cent": "percentage points", "percent": "percentage points", "second": "minute",
          "months": "weeks", "metres": "feet", "cent": "m"}  # fmt: skip
_NAMES = {"Russia": "Ukraine", "NATO": "the EU", "Moscow": "Kyiv", "Istanbul": "Ankara",
          "Ostmark": "Velden", "Ukraine": "Moldova", "March": "June"}  # fmt: skip
_CONTRACTED = {"don't": "do", "doesn't": "does", "won't": "will", "didn't": "did",
               "wouldn't": "would", "isn't": "is", "haven't": "have"}  # fmt: skip


def _swapped(text: str, table: dict[str, str]) -> Iterator[str]:
    for word, other in table.items():
        for found in re.finditer(rf"\b{re.escape(word)}\b", text):
            yield text[: found.start()] + other + text[found.end() :]


def without_negation(text: str) -> Iterator[str]:
    for found in re.finditer(r"\b(?:not|never|no|nobody|without)\s+", text):
        yield text[: found.start()] + text[found.end() :]
    yield from _swapped(text.replace("’", "'"), _CONTRACTED)


def with_negation(text: str) -> Iterator[str]:
    for found in re.finditer(r"\b(?:is|are|was|will|must|can|may|should|would|has|have)\b", text):
        yield f"{text[: found.end()]} not{text[found.end() :]}"


def other_number(text: str) -> Iterator[str]:
    for found in re.finditer(r"\d+", text):
        yield text[: found.start()] + str(int(found[0]) + 3) + text[found.end() :]
    yield from _swapped(text, {"twelve": "two", "four": "five", "both": "neither"})


def other_unit(text: str) -> Iterator[str]:
    yield from _swapped(text, _UNITS)


def other_modal(text: str) -> Iterator[str]:
    yield from _swapped(text, _MODALS)


def other_name(text: str) -> Iterator[str]:
    yield from _swapped(text, _NAMES)


def reordered(text: str) -> Iterator[str]:
    words = text.split()
    if len(words) >= 10:
        half = len(words) // 2
        yield " ".join([*words[half:], "...", *words[:half]])


MEANING: tuple[Mutator, ...] = (
    without_negation, with_negation, other_number, other_unit, other_modal, other_name, reordered,
)  # fmt: skip


def harmless(text: str) -> Iterator[str]:
    curly = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    yield curly
    yield text.replace("’", "'").replace("“", '"').replace("”", '"').replace("‘", "'")
    yield re.sub(r"\s+[-–—]\s+", " — ", text)
    yield re.sub(r"\s+[-–—]\s+", " - ", text)
    yield re.sub(r"\s+", "\n", text)
    yield re.sub(r"\s+", "\u00a0 ", text)
    yield text[0].swapcase() + text[1:]
    yield text.rstrip(".,;")
    yield text.rstrip(".,;") + "."
    yield text.replace("...", "…")
    yield text.replace("&", "&amp;").replace("'", "&#39;")
    yield re.sub(r"(\w{4})(\w{3})", "\\1\u00ad\\2", text, count=1)
