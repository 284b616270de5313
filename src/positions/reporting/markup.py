"""The bits of Markdown of which pages are made: links, pictures, quotations, the closing mark."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from positions.render import Citation, markdown, xml

MARK: Final = "<!-- Written by positions report: edit the records, not this file. -->"


def finished(blocks: Iterable[str]) -> str:
    """Join the blocks of a page and sign it."""
    return "\n\n".join([*filter(None, (block.rstrip("\n") for block in blocks)), MARK]) + "\n"


def generated(text: str) -> bool:
    """Whether this program wrote a file, and may remove it."""
    return text.rstrip().endswith(MARK)


def link(label: str, target: str) -> str:
    """Link a plain text to a path or an anchor."""
    return f"[{markdown(label)}]({quote(target, safe='/#')})"


def picture(alternative: str, path: str) -> str:
    """Show a picture, a narrow one on a phone, with a text for those who do not see it."""
    plain = xml(alternative).replace('"', "&quot;")
    narrow = f'<source media="(max-width: 600px)" srcset="{quote(narrowed(path))}">'
    return f'<picture>{narrow}<img src="{quote(path)}" alt="{plain}"></picture>'


def narrowed(path: str) -> str:
    """Name the narrow twin of a picture."""
    return path.removesuffix(".svg") + ".narrow.svg"


def quotation(citation: Citation, up: str, axes: Iterable[str]) -> str:
    """Set evidence as a block quote with a link to the article's line.

    Args:
        citation: The evidence.
        up: What leads from the page's folder to the root: `../`.
        axes: What the words carry.
    """
    words = markdown(f"“{citation.words}”" if citation.quoted else citation.words)
    anchor = f"#L{citation.line}" if citation.line else ""
    proved = "" if citation.verdict.clean else f" **not verified: {citation.verdict.value}**"
    translation = (
        [f"> Translation: {markdown(citation.translation)}", ">"] if citation.translation else []
    )
    source = link(citation.who, f"{up}{citation.path}{anchor}")
    carried = ", ".join(dict.fromkeys("a term" if "." in axis else axis for axis in axes))
    return "\n".join([f"> {words}", ">", *translation, f"> — {source}; for {carried}{proved}"])
