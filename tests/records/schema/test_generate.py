"""Schema and model accept and refuse the same documents."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import ValidationError

from positions.records.schema.descriptions import DESCRIPTIONS
from positions.records.schema.generate import SCHEMAS, json_schema
from positions.records.yaml_text import read

ROOT = Path(__file__).parents[3]
FOLDERS = [ROOT, *sorted((ROOT / "tests/broken").iterdir())]
FILES = [
    pytest.param(kind, path, id=str(path.relative_to(ROOT)))
    for folder in FOLDERS
    for kind, pattern in (
        ("negotiation", "positions/negotiation.yaml"),
        ("record", "positions/*/*.yaml"),
        ("unplaced", "positions/unplaced.yaml"),
        ("catalogue", "seeds/catalogue.yaml"),
    )
    for path in sorted(folder.glob(pattern))
]
VALIDATORS = {
    kind: Draft202012Validator(json_schema(kind), format_checker=FormatChecker())
    for kind in SCHEMAS
}


def accepted_by_schema(kind: str, data: object) -> bool:
    return bool(VALIDATORS[kind].is_valid(data))


def accepted_by_model(kind: str, data: object) -> bool:
    try:
        SCHEMAS[kind].model_validate(data)
    except ValidationError:
        return False
    return True


def both(kind: str, data: object) -> bool:
    answers = {accepted_by_schema(kind, data), accepted_by_model(kind, data)}
    assert len(answers) == 1, list(VALIDATORS[kind].iter_errors(data))
    return answers.pop()


@pytest.mark.parametrize(("kind", "path"), FILES)
def test_files(kind: str, path: Path) -> None:
    reading = read(path.read_text(encoding="utf-8"))
    if not any(not fault.duplicate for fault in reading.faults):
        both(kind, reading.data)


def documents(name: str) -> list[Any]:
    return [
        pytest.param(kind, data, id=f"{kind}-{number}")
        for kind, listed in GALLERY[name].items()
        for number, data in enumerate(listed)
    ]


def record(**version: object) -> dict[str, object]:
    return {"issue": "pay", "party": "union", "versions": [version]}


def negotiation(**more: object) -> dict[str, object]:
    return {"title": "Pay", "parties": {}, "issues": {}, **more}


def scaled(**scale: object) -> dict[str, object]:
    return negotiation(issues={"pay": {"title": "Pay", "scale": scale}})


def source(**more: object) -> dict[str, object]:
    fields = {"file": "a.txt", "title": "A", "published": "2024-01-02"}
    return {"sources": {"a": {**fields, **more}}}


def agreed(**outcome: object) -> dict[str, object]:
    scale = {"type": "ordinal", "points": points({"at": 1})}
    issue = {"title": "Pay", "group": "Money", "formerly": ["wages"], "outcome": outcome}
    return negotiation(issues={"pay": {"scale": scale, **issue}})


def officer(from_: str, until: str | None = None) -> dict[str, object]:
    return {"name": "B", "from": from_, "until": until}


def witness(**evidence: object) -> dict[str, object]:
    return record(event="e", stance="x", evidence=[{"source": "s", **evidence}])


def points(*places: object) -> dict[str, object]:
    return {f"p{number}": place for number, place in enumerate(places)}


GALLERY: dict[str, dict[str, list[object]]] = {
    "good": {
        "record": [
            record(event="e", stance="x"),
            record(date="2024-02-29", stance=5, note="n"),
            record(date={"after": "2024-01-01"}, absent="declined"),
            record(date={"before": "2024-01-01", "after": None}, firmness="red-line"),
            record(date="2024-01-01", dated_by={"source": "s", "passage": "p"}, salience="core"),
            record(event="e", salience=0, stance=None),
            record(event="e", terms={"t": {"kind": "demand", "text": "T"}}),
            record(event="e", terms={"t": {"kind": "dropped"}}, waive={"altered": None}),
            record(event="e", stance=["low", Decimal("5.5")], date=None, dated_by=None),
            witness(quote="q", speaker="berg"),
            witness(passage="p", quote=None, supports=["stance"], translation="t", note="n"),
            witness(passage="p", at="p. 2"),
            record(
                event="e", terms={"t": {"kind": "warning", "text": "T", "value": Decimal("6.5")}}
            ),
            record(event="e", terms={"t": {"kind": "assurance", "text": "T", "value": None}}),
        ],
        "negotiation": [
            negotiation(),
            negotiation(format=1, check={"severity": {"altered": "off"}}),
            negotiation(rounds={"r": {"date": "2024-01-01"}}, events={"e": {"date": "2024-01-01"}}),
            negotiation(parties={"a": {"name": "A", "observer": True, "aliases": ["B"]}}),
            negotiation(parties={"a": {"name": "A", "speakers": {"b": {"name": "B"}}}}),
            negotiation(
                parties={"a": {"name": "A", "members": ["b", "Bee"], "formerly": ["c"]}},
                speakers={"d": {"name": "D", "kind": "document", "of": ["a", "b"]}},
            ),
            negotiation(parties={"a": {"name": "A", "speakers": {"b": officer("2024-01-01")}}}),
            agreed(date={"before": "2024-01-01"}, stance="p0", evidence=[]),
            agreed(date="2024-01-01", stance=[1, 2], note="n"),
            scaled(type="interval", min=0, max=5, unit="%", reference=2),
            scaled(type="ordinal", points=points({"at": 0}, {"at": None})),
            scaled(type="ordinal", points=points({"at": 0}, {"at": Decimal("5.5"), "text": "t"})),
            scaled(type="nominal", points=points({}, {"text": "t"}), min=None),
        ],
        "catalogue": [
            {},
            source(outlet=None, derived_from="b", language="de", sha256="a" * 64, url="u"),
            source(published={"before": "2024-01-02"}, kept=False, archived="u"),
            source(published={"after": "2024-01-02", "before": "2024-01-03"}, formerly=["b"]),
            source(retrieved="2024-01-02", kind="statement", speaker="berg"),
            source(kind="transcript", turns={"A": "berg", "Q": None}, language=None),
            {"format": 1, "outlets": {"o": {"name": "O", "affiliation": "p"}}},
            {"format": 1, "outlets": {"o": {"name": "O", "affiliation": "p", "own": True}}},
        ],
        "unplaced": [
            {},
            {"format": 1, "words": [{"source": "s", "passage": "p", "reason": "r"}]},
            {"words": [{"source": "s", "quote": "p", "speaker": "b", "reason": "r", "at": "1:20"}]},
        ],
    },
    "bad": {
        "record": [
            None,
            [],
            {"issue": "pay", "party": "union", "versions": []},
            {"issue": "Pay", "party": "union", "versions": [{"event": "e", "stance": "x"}]},
            {"issue": "true", "party": "union", "versions": [{"event": "e", "stance": "x"}]},
            {"issue": "1e5", "party": "union", "versions": [{"event": "e", "stance": "x"}]},
            {"issue": "a" * 65, "party": "union", "versions": [{"event": "e", "stance": "x"}]},
            {"issue": "pay", "party": "union", "versions": [{"event": "e", "stance": "x"}], "x": 1},
            record(),
            record(event="e"),
            record(event="e", date="2024-01-01", stance="x"),
            record(stance="x"),
            record(event="e", stance="x", absent="declined"),
            record(event="e", dated_by={"source": "s", "passage": "p"}, stance="x"),
            record(event="e", stance=True),
            record(event="e", stance=[1]),
            record(event="e", stance=[1, 2, 3]),
            record(event="e", stance=[1, [2, 3]]),
            record(event="e", stance=" "),
            record(event="e", stance=10**15),
            record(event="e", absent="gone"),
            record(event="e", firmness="hard"),
            record(event="e", salience=101),
            record(event="e", salience="minor"),
            record(event="e", terms={}),
            record(event="e", terms=None),
            record(event="e", terms={"t": {"kind": "demand"}}),
            record(event="e", terms={"t": {"kind": "demand", "text": None}}),
            record(event="e", terms={"T": {"kind": "dropped"}}),
            record(event="e", stance="x", firmnes="firm"),
            record(event="e", stance="x", waive={"altered": 5}),
            record(date="2024-02-30", stance="x"),
            record(date="2024-2-3", stance="x"),
            record(date=86400, stance="x"),
            record(date="2024-01-01T00:00:00", stance="x"),
            record(date={}, stance="x"),
            record(date={"after": None}, stance="x"),
            witness(),
            witness(quote="q", passage="p", speaker="b"),
            witness(quote="q"),
            witness(quote="q", speaker=None),
            witness(passage=""),
            witness(passage="p", supports="stance"),
            witness(passage="p", at=2),
            record(event="e", terms={"t": {"kind": "threat", "text": "T"}}),
            record(event="e", terms={"t": {"kind": "offer", "text": "T", "value": "6.5"}}),
        ],
        "negotiation": [
            {},
            {"title": "Pay", "parties": {}},
            negotiation(title=" "),
            negotiation(title=5),
            negotiation(format=2),
            negotiation(format=True),
            negotiation(format="1"),
            negotiation(check={"severity": {"altered": "loud"}}),
            negotiation(rounds={"2024-01-01": {"date": "2024-01-01"}}),
            negotiation(parties={"a": {"name": "A", "observer": 1}}),
            negotiation(
                parties={"a": {"name": "A", "speakers": {"b": {"name": "B", "kind": "x"}}}}
            ),
            negotiation(parties={"a": {"name": "A", "aliases": "B"}}),
            negotiation(speakers={"d": {"name": "D"}}),
            negotiation(speakers={"d": {"name": "D", "of": []}}),
            negotiation(parties={"a": {"name": "A", "speakers": {"b": {"name": "B", "of": []}}}}),
            agreed(stance="p0"),
            agreed(date="2024-01-01"),
            scaled(),
            scaled(type="ratio"),
            scaled(type="ordinal", points=points({"at": None})),
            scaled(type="interval", points=points({"at": 1})),
            scaled(type="ordinal"),
            scaled(type="ordinal", points={}),
            scaled(type="ordinal", points=points({"at": 1}, {})),
            scaled(type="ordinal", points=points({"at": True})),
            scaled(type="ordinal", points=points({"at": 1}), min=0),
            scaled(type="nominal", points=points({"at": 1})),
            scaled(type="nominal", points=points({}), reference=1),
            scaled(type="nominal", points=points({}), unit="%"),
        ],
        "catalogue": [
            source(sha256="a" * 63),
            source(sha256="A" * 64),
            source(published=20240102),
            source(published=None),
            source(published={"after": "2024-01-02"}),
            source(kept=0),
            source(kind="speech"),
            source(turns={"A": "Berg"}),
            {"outlets": {"o": {"name": "O", "own": True}}},
            source(file=None),
            {"sources": {"a": {"file": "a.txt", "title": "A"}}},
            {"outlets": {"o": {}}},
            {"format": 1, "source": {}},
        ],
        "unplaced": [
            {"words": [{"source": "s", "passage": "p"}]},
            {"words": [{"source": "s", "quote": "q", "reason": "r"}]},
            {"words": [{"source": "s", "passage": "p", "reason": "r", "supports": ["stance"]}]},
        ],
    },
}


@pytest.mark.parametrize(("kind", "data"), documents("good"))
def test_accepted(kind: str, data: object) -> None:
    assert both(kind, data)


@pytest.mark.parametrize(("kind", "data"), documents("bad"))
def test_refused(kind: str, data: object) -> None:
    assert not both(kind, data)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("record", record(date={"after": "2024-01-02", "before": "2024-01-01"}, stance="x")),
        ("negotiation", scaled(type="interval", min=5, max=0)),
        (
            "negotiation",
            negotiation(
                parties={"a": {"name": "A", "speakers": {"b": officer("2024-02-01", "2024-01-01")}}}
            ),
        ),
    ],
)
def test_what_json_schema_cannot_say(kind: str, data: object) -> None:
    assert accepted_by_schema(kind, data)
    assert not accepted_by_model(kind, data)


@pytest.mark.parametrize("kind", SCHEMAS)
def test_is_a_schema_and_describes_every_field(kind: str) -> None:
    written = json_schema(kind)
    Draft202012Validator.check_schema(written)
    for entry in (written, *written["$defs"].values()):
        assert entry["description"]
        shapes = [entry, *entry.get("anyOf", [])]
        for shape in shapes:
            for field in shape.get("properties", {}).values() if "type" in shape else ():
                assert field["description"]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_committed_schema_is_up_to_date(kind: str) -> None:
    written = (ROOT / f"schemas/{kind}.json").read_text(encoding="utf-8")
    assert json.loads(written) == json_schema(kind)


@pytest.mark.parametrize(("kind", "path"), [one for one in FILES if "tests/" not in str(one.id)])
def test_bundled_files_name_their_schema(kind: str, path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.partition("=")[2]).resolve() == ROOT / f"schemas/{kind}.json"


def test_nothing_is_described_that_is_not_there() -> None:
    from positions.records import catalogue, model, scale

    classes = vars(model) | vars(scale) | vars(catalogue)
    for name, fields in DESCRIPTIONS.items():
        known = classes[name].model_fields.items()
        assert set(fields) == {field.alias or key for key, field in known}, name
