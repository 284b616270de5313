"""Did you mean …? The nearest known name to one that is not known."""

from collections.abc import Iterable

_SHORT = 3  # letters


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Give `; did you mean …?` for the nearest known name, or nothing."""
    from difflib import get_close_matches

    cutoff = 0.8 if len(name) <= _SHORT else 0.7  # short names are near to everything
    near = get_close_matches(name.casefold(), sorted(known), n=1, cutoff=cutoff)
    return f"; did you mean {near[0]}?" if near else ""
