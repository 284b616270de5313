from datetime import date
from decimal import Decimal

import pytest

from positions.exchange.from_table import Imported, Refused, from_table, slug
from positions.exchange.mapping import Mapping, guessed
from positions.exchange.table import sheet

DAY = date(2024, 3, 1)


def taken(text: str, **mapping: object) -> Imported:
    table = sheet(text)
    given = guessed(table.columns, None, DAY)
    return from_table(table, Mapping.model_validate({**given.model_dump(), **mapping}), "table")


def test_each_position_is_pinned_to_its_row() -> None:
    found = taken("issue,party,stance,salience\nPay,Union,8,90\n")
    (version,) = found.records["pay", "union"]
    assert version["stance"] == 8
    assert version["salience"] == 90
    assert version["evidence"] == [{"source": "table", "passage": "Pay,Union,8,90", "at": "line 2"}]
    assert found.parties == {"union": {"name": "Union"}}


def test_a_wide_table_has_a_row_an_issue() -> None:
    found = taken("issue,France,Spain,outcome\nQuota,10,90,70\nBan,0,,\n")
    assert set(found.records) == {("quota", "france"), ("quota", "spain"), ("ban", "france")}
    assert found.issues["quota"]["outcome"]["stance"] == 70
    assert "outcome" not in found.issues["ban"]


@pytest.mark.parametrize(
    ("stances", "scale"),
    [
        (("3", "80"), {"type": "interval", "min": 0, "max": 100}),
        (("-3", "800"), {"type": "interval", "min": -3, "max": 800}),
        (
            ("7", "Court"),
            {"type": "nominal", "points": {"point-7": {"text": "7"}, "court": {"text": "Court"}}},
        ),
    ],
)
def test_the_scale_follows_the_values(stances: tuple[str, str], scale: dict[str, object]) -> None:
    rows = "".join(f"i,{party},{stance}\n" for party, stance in zip("ab", stances, strict=True))
    assert taken(f"issue,party,stance\n{rows}").issues["i"]["scale"] == scale


def test_what_cannot_be_taken_is_told_row_by_row() -> None:
    rows = [",U,1,2024-01-01,", "P,,1,2024-01-01,", "P,U,,2024-01-01,", "P,U,1,soon,"]
    table = sheet("\n".join(["issue,party,stance,date,salience", *rows, "P,V,1,2024-01-01,900"]))
    found = from_table(table, guessed(table.columns, None, None), "t")
    assert found.refused == [
        Refused(2, "no issue in column issue"),
        Refused(3, "no party in column party"),
        Refused(4, "no stance in column stance"),
        Refused(5, "soon in column date is no day (YYYY-MM-DD)"),
        Refused(6, "salience 900 of V: 0 to 100"),
    ]
    assert set(found.records) == {("p", "v")}


def test_versions_of_one_record_are_in_order_of_their_days() -> None:
    table = sheet("issue,party,stance,date\nP,U,2,2024-02-01\nP,U,1,2024-01-01\n")
    found = from_table(table, guessed(table.columns, None, None), "t")
    assert [one["stance"] for one in found.records["p", "u"]] == [Decimal(1), Decimal(2)]


def test_names_that_make_one_id_get_two() -> None:
    found = taken("issue,party,stance\nP,Änne,1\nP,anne,2\n")
    assert sorted(party for _, party in found.records) == ["anne", "anne-2"]
    assert found.ids == {"P": "p", "Änne": "anne", "anne": "anne-2"}


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Grüne & Söhne", "grune-sohne"),
        ("2024", "party-2024"),
        ("true", "party-true"),
        ("☃", "party"),
        ("Straße", "strasse"),
        ("x" * 90, "x" * 64),
    ],
)
def test_ids_are_made_of_names(name: str, made: str) -> None:
    assert slug(name, "party") == made
