"""A source's text with the words that records quote lit, and what is quoted from it nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.wrapping import wrap

_OPEN, _CLOSE = "▸", "◂"


@dataclass(frozen=True)
class Lit:
    """Words that somebody's record quotes, or might: where they stand, and for whom.

    Attributes:
        start: The first code point.
        end: Behind the last.
        label: Whose record quotes them, or who says them.
    """

    start: int
    end: int
    label: str


def source_text(
    text: str,
    quoted: Sequence[Lit],
    nowhere: Sequence[Lit],
    find: str | None,
    look: tuple[Style, int],
) -> str:
    """Write a source for the terminal.

    Args:
        text: The source's text.
        quoted: What records quote.
        nowhere: What the parties' voices say and no record quotes.
        find: Words; only paragraphs that hold them, whatever their case, are shown.
        look: Style and width.
    """
    style, width = look
    lines = list(_paragraphs(text, quoted, find, style, width))
    if find is not None and not lines:
        lines = [f"no paragraph holds {terminal(find)!r}"]
    if find is not None:
        return "\n".join(lines)
    counted = f"Quoted from it: {len(quoted)}."
    heading = f"{counted} Quoted nowhere: {len(nowhere)}{':' if nowhere else '.'}"
    rest = [
        part
        for one in nowhere
        for part in wrap(f"{one.label}: “{_plain(text, one)}”", width, _number(text, one), "      ")
    ]
    return "\n".join([*lines, "", heading, *rest])


def passage_text(text: str, lit: Lit, look: tuple[Style, int]) -> str:
    """Write only the paragraphs in which some words stand."""
    style, width = look
    inside = text.split("\n")
    kept, at = [], 0
    for line in inside:
        kept.append(line if lit.start < at + len(line) and at < lit.end else "")
        at += len(line) + 1
    padded = "\n".join(
        line if mine else " " * len(line) for line, mine in zip(inside, kept, strict=True)
    )
    return "\n".join(_paragraphs(padded, [lit], None, style, width))


def _number(text: str, one: Lit) -> str:
    return f"{text.count(chr(10), 0, one.start) + 1:>4}  "


def _plain(text: str, one: Lit) -> str:
    return terminal(" ".join(text[one.start : one.end].split()))


def _paragraphs(
    text: str, quoted: Sequence[Lit], find: str | None, style: Style, width: int
) -> Iterator[str]:
    at = 0
    for number, line in enumerate(text.split("\n"), start=1):
        here = [one for one in quoted if one.start < at + len(line) and at < one.end]
        if line.strip() and (find is None or _same(find) in _same(line)):
            written = _lighted(line, at, here, style)
            yield "\n".join(wrap(written, width, f"{number:>4}  ", "      "))
            if here:
                labels = ", ".join(dict.fromkeys(one.label for one in here))
                yield style.dim(f"      {_OPEN} {labels}")
        at += len(line) + 1


def _same(text: str) -> str:
    """A text with what a search leaves aside taken out."""
    return " ".join(text.split()).casefold()


def _lighted(line: str, at: int, here: Sequence[Lit], style: Style) -> str:
    """A line's words with marks round those that are quoted."""
    lit = [any(one.start <= at + n < one.end for one in here) for n in range(len(line))]
    pieces, start = [], 0
    for n in range(1, len(line) + 1):
        if n == len(line) or lit[n] != lit[start]:
            words = terminal(line[start:n])
            pieces.append(style.bold(f"{_OPEN}{words}{_CLOSE}") if lit[start] else words)
            start = n
    return "".join(pieces)
