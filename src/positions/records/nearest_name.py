"""Did you mean …? The nearest known name to one that is not known."""

from collections.abc import Iterable

_SHORT = 3  # letters


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Give `; did you mean …?` for the nearest known name, or nothing."""
    from difflib import get_close_matches

    # A short name is near to any that holds its letters: `at` to `date`.
    reach = 1 if len(name) <= _SHORT else len(name)
    fit = sorted(one for one in known if abs(len(one) - len(name)) <= reach)
    near = get_close_matches(name.casefold(), fit, n=1, cutoff=0.65)
    return f"; did you mean {near[0]}?" if near else ""
