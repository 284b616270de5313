"""JSON as text: two spaces deep, keys as given, numbers plain."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal


def dump(data: Mapping[str, object] | Sequence[object]) -> str:
    """Write JSON; days become ISO dates, whole decimals integers, tuples lists."""
    text = json.dumps(data, ensure_ascii=False, indent=2, default=_plain)
    # Half a surrogate pair, as in a file's name, stands in JSON as an escape.
    return text.encode("utf-8", "backslashreplace").decode()


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"{type(value).__name__} has no place in JSON"
    raise TypeError(msg)
