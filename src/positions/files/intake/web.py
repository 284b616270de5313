"""A web page: its main text and what its head says, by trafilatura (the extra `web`).

What is *not* here: fetching.
"""

import re
from datetime import date
from typing import Any, Final

from positions.files.intake.taken import IntakeError, Taken

_LANGUAGE: Final = re.compile(rb"<html[^>]*\blang=[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
_HEAD: Final = 4096  # bytes: the opening tag stands among the first


def web_page(content: bytes, url: str | None = None) -> Taken:
    """Take the main text out of an HTML page; menus, comments and advertisements stay behind.

    Raises:
        IntakeError: trafilatura is not installed, or finds no text.
    """
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise IntakeError(
            "reading web pages needs an extra: pip install 'positions[web]' "
            "(or save the page's text as .txt)"
        ) from None
    page: Any = bare_extraction(
        content, url=url, include_comments=False, include_tables=True, with_metadata=True
    )
    if page is None or not (page.text or "").strip():
        raise IntakeError("no article was found in this page: save its text as .txt")
    language = _LANGUAGE.search(content[:_HEAD])
    title = " ".join((page.title or "").split()) or None
    text = "\n\n".join(line.strip() for line in page.text.split("\n") if line.strip())
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    return Taken(
        text + "\n",
        title,
        page.sitename or None,
        _day(page.date),
        language[1].decode().lower() if language else None,
        changes=("took the main text out of the page, without menus, comments and pictures",),
    )


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat((written or "")[:10])
    except ValueError:
        return None
