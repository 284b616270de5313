"""JSON as text: two spaces deep, keys as given, numbers plain."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal


def dump(data: Mapping[str, object]) -> str:
    """Write JSON; days become ISO dates, whole decimals integers, tuples lists."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"{type(value).__name__} has no place in JSON"
    raise TypeError(msg)
