import json
from datetime import date
from decimal import Decimal

import pytest

from positions.evidence.attestation import Level
from positions.render.jsontext import dump


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("2.40"), 2.4),
        (Decimal("75.0"), 75),
        (Decimal("-0.5"), -0.5),
        (Decimal("1E+3"), 1000),
        (date(2022, 1, 28), "2022-01-28"),
        ((Decimal(1), "a"), [1, "a"]),
        (Level.OWN_WORDS, "own-words"),
        (None, None),
        (True, True),
    ],
)
def test_values(value: object, expected: object) -> None:
    found = json.loads(dump({"value": value}))["value"]
    assert found == expected
    assert type(found) is type(expected)


def test_keys_stay_in_order_and_letters_as_they_are() -> None:
    assert dump({"z": "Größe", "a": []}) == '{\n  "z": "Größe",\n  "a": []\n}'


def test_what_has_no_place_in_json_is_refused() -> None:
    with pytest.raises(TypeError, match="set has no place in JSON"):
        dump({"value": {1}})
