"""Did you mean …? The nearest known name to one that is not known."""

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Give `; did you mean …?` for the nearest known name, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name.casefold(), sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""
