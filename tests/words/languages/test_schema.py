import tomllib

import pytest
from jsonschema import Draft202012Validator, ValidationError

from positions.words.languages import codes
from positions.words.languages.fields import entries
from positions.words.languages.reading import FOLDER
from positions.words.languages.schema import field_table, language_schema

VALID = Draft202012Validator(language_schema())


@pytest.mark.parametrize("code", codes())
def test_every_file_is_as_the_schema_says(code: str) -> None:
    VALID.validate(tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("content", [{"negation": {"negators": "ne"}}, {"grammar": {}}, {}])
def test_another_file_is_not(content: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        VALID.validate(content)


def test_the_table_names_every_field_once() -> None:
    lines = [line for line in field_table() if line.startswith("- ")]
    assert [line.split("`")[1] for line in lines] == [entry.name for entry in entries()]
