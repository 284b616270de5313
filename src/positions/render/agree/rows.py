"""What two codings differ in, as rows of words that every format shares; unescaped."""

from collections.abc import Iterator
from typing import Final

from positions.change import Agreement, Coding, Measured

HEADS: Final = ("Axis", "n", "Both", "Alike", "Alpha")
NOTE: Final = (
    "n: issues × parties × rounds in which at least one of the two codes the axis. Both: in which "
    "both do. Alike: share of n. Alpha: Krippendorff's, over those that both code; – where nothing "
    "varies."
)
_NAMES: Final = {"stance-nominal": "stance (nominal scales)"}
_NOTHING: Final = "–"


def measured(agreement: Agreement) -> Iterator[tuple[str, ...]]:
    """Yield a row an axis."""
    for axis, found in agreement.axes.items():
        yield (_NAMES.get(axis, axis), str(found.n), str(found.both), alike(found), alpha(found))


def alike(found: Measured) -> str:
    """Say the share of units coded alike in percent."""
    return _NOTHING if found.agreement is None else f"{found.agreement * 100:.0f} %"


def alpha(found: Measured) -> str:
    """Say alpha to two decimals."""
    return _NOTHING if found.alpha is None else f"{found.alpha:.2f}"


def value(coding: Coding | None) -> str:
    """Say what one coder has."""
    return "not coded" if coding is None else coding.value


def words(coding: Coding | None) -> str:
    """Give the words on which one coder rests it."""
    return " / ".join(coding.words) if coding else ""
