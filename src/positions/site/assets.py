"""Templates, style and script of the site, read from this folder, and the policy for them."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_HERE: Final = Path(__file__).parent


@cache
def asset(name: str) -> str:
    """Give the text of a file of this folder, without blank lines: the policy holds its hash."""
    return tidy((_HERE / name).read_text(encoding="utf-8"))


def tidy(text: str) -> str:
    """Take out blank lines and blanks at the ends of lines."""
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def environment() -> Environment:
    """Give the templates; whatever is put into one is escaped."""
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def policy(*, script: bool) -> str:
    """Give the page's Content-Security-Policy: nothing is loaded, and only our own text acts."""
    rules = ["default-src 'none'", f"style-src {_hashed('style.css')}", "base-uri 'none'"]
    if script:
        rules.append(f"script-src {_hashed('script.js')}")
    return "; ".join(rules)


def _hashed(name: str) -> str:
    return f"'sha256-{b64encode(sha256(asset(name).encode()).digest()).decode()}'"
