"""JSON as text: two spaces deep, keys as given, numbers plain."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal


def dump(data: Mapping[str, object] | Sequence[object]) -> str:
    """Write JSON; days become ISO dates, whole decimals integers, tuples lists."""
    text = json.dumps(data, ensure_ascii=False, indent=2, default=json_value)
    # Half a surrogate pair, as in a file's name, stands in JSON as an escape.
    return text.encode("utf-8", "backslashreplace").decode()


def json_value(value: object) -> object:
    """Give what JSON has in a value's place: a day as an ISO date, a decimal as a number."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"{type(value).__name__} has no place in JSON"
    raise TypeError(msg)
