"""Files as people have them → plain text: what a source's kept text is made from.

Nothing is guessed that the file does not say, and what is changed is told. What is *not* here: ids,
catalogues, and anything that depends on a negotiation.
"""

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Final

from positions.files.intake.taken import IntakeError, Taken
from positions.files.tree import MAX_BYTES


def _plain(content: bytes) -> Taken:
    from positions.files.intake.plain import text_of

    return text_of(content)


def _markdown(content: bytes) -> Taken:
    from positions.files.intake.plain import markdown

    return markdown(content)


def _web(content: bytes) -> Taken:
    from positions.files.intake.web import web_page

    return web_page(content)


def _pdf(content: bytes) -> Taken:
    from positions.files.intake.pdf import pdf

    return pdf(content)


def _word(content: bytes) -> Taken:
    from positions.files.intake.word import word

    return word(content)


def _subtitles(content: bytes) -> Taken:
    from positions.files.intake.subtitles import subtitles

    return subtitles(content)


def _data(content: bytes) -> Taken:
    from dataclasses import replace

    from positions.files.intake.plain import text_of

    return replace(text_of(content), title=None, kind="data")


__all__ = ["IntakeError", "Taken", "take_in"]

READERS: Final[dict[str, Callable[[bytes], Taken]]] = {
    **dict.fromkeys(("", ".txt", ".text"), _plain),
    **dict.fromkeys((".md", ".markdown"), _markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _web),
    **dict.fromkeys((".srt", ".vtt"), _subtitles),
    ".pdf": _pdf,
    ".docx": _word,
    ".csv": _data,
}


def take_in(name: str, content: bytes) -> Taken:
    """Take the text out of a file.

    Args:
        name: The file's name, whose ending tells its format.
        content: Its bytes.

    Raises:
        IntakeError: It is too large, of no known format, or holds no text; the message says what
            to do, but does not name the file.
    """
    if len(content) > MAX_BYTES:
        raise IntakeError(f"larger than {MAX_BYTES // 1_000_000} MB")
    ending = PurePosixPath(name).suffix.lower()
    ending = ".pdf" if content.startswith(b"%PDF-") else ending
    if ending not in READERS:
        known = ", ".join(sorted(filter(None, READERS)))
        raise IntakeError(f"files ending in {ending} are not read; known are {known}")
    taken = READERS[ending](content)
    if not taken.text.strip():
        raise IntakeError("it holds no text")
    return taken
