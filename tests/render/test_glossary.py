from typing import get_args

import pytest

from positions.change.kinds import Cause, Kind
from positions.change.measures import Trend
from positions.evidence.attestation import Level
from positions.records.fields import FIRMNESS, SALIENCE, Absence
from positions.records.model import Version
from positions.render.glossary import GLOSSARY
from positions.words.verdicts import Verdict

ENTRIES = [(group, name) for group, names in GLOSSARY.items() for name in names]


def test_every_verdict_is_explained() -> None:
    assert list(GLOSSARY["verdicts"]) == [verdict.value for verdict in Verdict]


def test_every_kind_is_explained() -> None:
    assert set(GLOSSARY["kinds"]) == set(get_args(Kind))


def test_every_cause_is_explained() -> None:
    assert {"correction"} | set(get_args(Cause)) == set(GLOSSARY["causes"])


def test_every_level_is_explained_strongest_first() -> None:
    assert list(GLOSSARY["attestation"]) == [level.value for level in Level]


def test_every_absence_is_explained() -> None:
    assert set(get_args(Absence)) <= {*GLOSSARY["terms"], *GLOSSARY["kinds"]}


def test_every_axis_is_explained_with_its_values() -> None:
    terms = GLOSSARY["terms"]
    assert {"stance", "firmness", "salience", "term"} <= set(terms)
    assert {"stance", "firmness", "salience", "terms"} <= set(Version.model_fields)
    assert all(value in terms["firmness"] for value in FIRMNESS)
    assert all(f"{name} ({number})" in terms["salience"] for name, number in SALIENCE.items())
    assert all(name in terms["trend"].lower() for name in get_args(Trend) if name != "unknown")


@pytest.mark.parametrize(("group", "name"), ENTRIES)
def test_an_entry_is_one_line_of_sentences(group: str, name: str) -> None:
    text = GLOSSARY[group][name]
    assert text[0].isupper()
    assert text.endswith(".")
    assert "\n" not in text
    assert "  " not in text
