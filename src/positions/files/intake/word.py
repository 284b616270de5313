"""A Word document's paragraphs and tables, by python-docx (the extra `docx`)."""

from io import BytesIO
from typing import Any

from positions.files.intake.taken import IntakeError, Taken, headline


def word(content: bytes) -> Taken:
    """Take the text out of a DOCX file: a paragraph a line, a table's cells joined by tabs.

    Raises:
        IntakeError: python-docx is not installed, or the file cannot be read.
    """
    try:
        from docx import Document
    except ImportError:
        raise IntakeError("reading DOCX needs an extra: pip install 'positions[docx]'") from None
    try:
        document: Any = Document(BytesIO(content))
        blocks = [_text(block) for block in document.iter_inner_content()]
    except Exception as error:  # noqa: BLE001  # the library raises whatever its parts raise
        raise IntakeError(f"this DOCX file cannot be read ({error})") from None
    text = "\n\n".join(filter(str.strip, blocks)) + "\n"
    if not text.strip():
        raise IntakeError("this DOCX file holds no text")
    title = " ".join((document.core_properties.title or "").split())
    changes = ("left out headers, footers, footnotes, comments and pictures",)
    return Taken(text, title or headline(text), changes=changes)


def _text(block: Any) -> str:  # noqa: ANN401  # the library has no types
    if not hasattr(block, "rows"):
        return str(block.text)
    rows = ("\t".join(" ".join(cell.text.split()) for cell in row.cells) for row in block.rows)
    return "\n".join(rows)
