from datetime import date

import pytest

from positions.words.dates import stated, supports


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("On January 26, they wrote", "2022-01-28", ["2022-01-26 2022-01-26"]),
        ("on December 15", "2022-01-28", ["2021-12-15 2021-12-15"]),
        ("on 15 December 2021", "2022-01-28", ["2021-12-15 2021-12-15"]),
        ("in mid-December", "2022-01-28", ["2021-12-11 2021-12-20"]),
        ("in December of last year", "2022-02-15", ["2021-12-01 2021-12-31"]),
        ("he said on Friday", "2022-01-29", ["2022-01-28 2022-01-28"]),
        ("the day before yesterday", "2022-01-28", ["2022-01-26 2022-01-26"]),
        ("last week", "2022-01-28", ["2022-01-17 2022-01-23"]),
        ("Source, 15.02.2022", "2022-02-15", ["2022-02-15 2022-02-15"]),
        ("this week", "2022-01-28", ["2022-01-24 2022-01-28"]),
        ("last year", "2022-01-28", ["2021-01-01 2021-12-31"]),
        ("three months ago", "2022-01-28", ["2021-10-01 2021-10-31"]),
        ("26-28 January", "2022-02-01", ["2022-01-26 2022-01-28"]),
        ("Jan. 3rd, 2021", "2022-02-01", ["2021-01-03 2021-01-03"]),
        ("on Friday, January 28", "2022-02-01", ["2022-01-28 2022-01-28"]),
        ("last Tuesday", "2024-03-05", ["2024-02-27 2024-02-27"]),
        ("last Monday", "2024-03-05", ["2024-03-04 2024-03-04"]),
        ("next Tuesday", "2024-03-05", ["2024-03-12 2024-03-12"]),
        ("on 04/03/2024", "2024-05-05", ["2024-04-03 2024-04-03", "2024-03-04 2024-03-04"]),
        ("on 04/04/2024", "2024-05-05", ["2024-04-04 2024-04-04"]),
        ("on 02/13/2022", "2022-02-14", ["2022-02-13 2022-02-13"]),
        ("2022-01-26T10:00", "2022-02-14", ["2022-01-26 2022-01-26"]),
        ("some 1,920 men and 15.5 per cent", "2022-02-15", []),
        ("We may march on", "2022-02-15", []),
        ("the delegates sat down", "2022-02-15", []),
        ("on Sat they sat in the sun", "2022-02-15", ["2022-02-12 2022-02-12"]),
        ("on 31 February", "2022-02-15", []),
    ],
)
def test_stated(text: str, published: str, expected: list[str]) -> None:
    found = stated(text, date.fromisoformat(published))
    assert [f"{s.first} {s.last}" for s in found] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("vor dreißig Tagen", "de", ["2024-02-04 2024-02-04"]),
        ("Frıday", "en", []),
        ("2022年1月26日に", "ja", ["2022-01-26 2022-01-26"]),
        ("1月26日，他说", "zh", ["2024-01-26 2024-01-26"]),
        ("12月", "zh", ["2023-12-01 2023-12-31"]),
        ("2021年は", "ja", ["2021-01-01 2021-12-31"]),
        ("13月40日", "ja", []),
    ],
)
def test_letters_that_have_no_single_lower_case(
    text: str, language: str, expected: list[str]
) -> None:
    found = stated(text, date(2024, 3, 5), language)
    assert [f"{s.first} {s.last}" for s in found] == expected


def test_supports_only_what_lies_within_the_bounds() -> None:
    published = date(2022, 1, 28)
    day = date(2022, 1, 26)
    assert supports("On January 26, they wrote", day, day, published)
    assert not supports("in January", day, day, published)
    assert supports("in January", date(2022, 1, 1), date(2022, 1, 31), published)
    assert not supports("On January 27", day, day, published)
