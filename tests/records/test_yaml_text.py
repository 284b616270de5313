from decimal import Decimal

import pytest
import yaml
from hypothesis import given, strategies as st

from positions.records.yaml_text import MAX_DEPTH, Mark, Places, read, scalar

SCANNING = "while scanning for the next token, found character that cannot start any token"
TAG = "tag tag:yaml.org,2002:{} is not used here: write the plain value"
KEY = "a key must be one word or text of at most 200 characters"


def fault(text: str) -> tuple[str, int, int]:
    """Give the only fault of a text that says nothing for it."""
    reading = read(text)
    assert reading.data is None
    assert len(reading.faults) == 1, reading.faults
    (one,) = reading.faults
    assert not one.duplicate
    return (one.message, *one.mark)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2022-01-28", "2022-01-28"),
        ("2022-01-28T10:00:00Z", "2022-01-28T10:00:00Z"),
        ("1_000", "1_000"),
        ("tRue", "tRue"),
        (".inf", ".inf"),
        ("0b11", "0b11"),
        ("0o8", "0o8"),
        (".", "."),
        ("-", "-"),
        ("1e", "1e"),
        ("٣", "٣"),
        ("~", None),
        ("", None),
        ("Null", None),
        ("TRUE", True),
        ("false", False),
        ("1997", 1997),
        ("007", 7),
        ("+12", 12),
        ("-12", -12),
        ("0x1F", 31),
        ("0o17", 15),
        ("2.40", Decimal("2.40")),
        ("-.5", Decimal("-0.5")),
        ("1e3", Decimal("1e3")),
        ("9" * 100, int("9" * 100)),
        ("9" * 101, "9" * 101),
        ("1e9999", "1e9999"),
    ],
)
def test_plain_scalars_mean_what_yaml_1_2_says(text: str, value: object) -> None:
    found = scalar(text)
    assert found == value
    assert type(found) is type(value)
    assert str(found) == str(value)  # 2.40 stays 2.40


def test_quotes_and_blocks_are_text() -> None:
    text = "a: '1'\nb: \"true\"\nc: |\n  12\nd: >-\n  no\n  yes\ne: !!str 5\nf: ! 6\n"
    assert read(text).data == {
        "a": "1",
        "b": "true",
        "c": "12\n",
        "d": "no yes",
        "e": "5",
        "f": "6",
    }


def test_keys_are_text_whatever_they_look_like() -> None:
    reading = read("1: a\ntrue: b\n1.0: c\n~: d\n<<: {e: f}\n=: g\n2022-01-28: h\n")
    assert reading.faults == ()
    assert list(reading.data) == ["1", "true", "1.0", "~", "<<", "=", "2022-01-28"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: 1\na: 2", [(2, 1)]),
        ("a: 1\n'a': 2\n\"a\": 3", [(2, 1), (3, 1)]),
        ("x:\n  - {a: 1, b: 2, a: 3}", [(2, 18)]),
        ("a: 1\r\na: 2\r\n", [(2, 1)]),
        ("\ufeffé: 1\né: 2", [(2, 1)]),
        ("&k a: 1\n*k : 2", [(2, 1)]),
        ("x: {a: 1, a: 2}\nx: {b: 1, b: 2}", [(1, 11), (2, 1), (2, 11)]),
    ],
)
def test_duplicate_keys(text: str, places: list[tuple[int, int]]) -> None:
    reading = read(text)
    assert [one.mark for one in reading.faults] == places
    assert all(one.duplicate for one in reading.faults)
    assert reading.data is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: !x 5", ("tag !x is not used here: write the plain value", 1, 4)),
        ("a: !!int '5'", (TAG.format("int"), 1, 4)),
        ("- !!python/object:os.system {}", (TAG.format("python/object:os.system"), 1, 3)),
        ("--- a\n---\nb", ("a second document begins here: one document a file", 2, 1)),
        ("a: &x [*x]", ("alias *x has no finished anchor before it", 1, 8)),
        ("a: *y", ("alias *y has no finished anchor before it", 1, 4)),
        ("? [a]\n: 1", (KEY, 1, 3)),
        ("? {a: b}\n: 1", (KEY, 1, 3)),
        ("a: &x 5\n*x : 1", (KEY, 2, 1)),
        ("k" * 201 + ": 1", (KEY, 1, 1)),
        ("a:\n\tb: 1", (SCANNING, 2, 1)),
        ("é: 1\nb: a\0b", ("character U+0000 may not stand here", 2, 5)),
        ("a: \x1b[31m", ("character U+001B may not stand here", 1, 4)),
        ("a: \ud800", ("character U+D800 may not stand here", 1, 4)),
        ("a: [1,\nb", ("while parsing a flow sequence, did not find expected ',' or ']'", 3, 1)),
    ],
)  # fmt: skip
def test_faults_say_where(text: str, expected: tuple[str, int, int]) -> None:
    assert fault(text) == expected


def test_faults_found_before_the_last_one_are_kept() -> None:
    faults = read("a: 1\na: 2\nb: !x 1\n").faults
    assert [(one.duplicate, *one.mark) for one in faults] == [(True, 2, 1), (False, 3, 4)]


@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_depth_is_bounded(opening: str) -> None:
    assert fault(opening * 100_000)[0] == f"nested more than {MAX_DEPTH} deep"
    assert read("[" * MAX_DEPTH + "]" * MAX_DEPTH).faults == ()


def test_alias_bomb() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    message, line, _ = fault("\n".join(lines))
    assert message == "more than 500000 values once aliases are written out"
    assert line == 6


def test_aliases_within_bounds_are_copied_out() -> None:
    assert read("a: &x {b: [1]}\nc: *x\n").data == {"a": {"b": [1]}, "c": {"b": [1]}}


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "\ufeff", "\n\n"])
def test_nothing_is_none(text: str) -> None:
    reading = read(text)
    assert (reading.data, reading.faults) == (None, ())


WORLD = """\
# é comment
versions:
  - event: x
    evidence:
      - {source: a, quote: "é", supports: [stance, b]}
  -
    1997: true
"""


@pytest.mark.parametrize(
    ("where", "key", "value"),
    [
        ((), (2, 1), (2, 1)),
        (("versions",), (2, 1), (3, 3)),
        (("versions", 0), (3, 5), (3, 5)),
        (("versions", 0, "event"), (3, 5), (3, 12)),
        (("versions", 0, "evidence", 0, "quote"), (5, 21), (5, 28)),
        (("versions", 0, "evidence", 0, "supports", 1), (5, 52), (5, 52)),
        (("versions", 1, "1997"), (7, 5), (7, 11)),
        (("versions", 0, "evidence", 0, "speaker"), (5, 9), (5, 9)),
        (("versions", 9, "event"), (2, 1), (3, 3)),
    ],
)
def test_places(where: tuple[str | int, ...], key: Mark, value: Mark) -> None:
    places = Places(WORLD)
    assert (places.key(where), places.value(where)) == (key, value)
    crlf = Places(WORLD.replace("\n", "\r\n"))
    assert (crlf.key(where), crlf.value(where)) == (key, value)


def test_lines_are_counted_as_editors_count_them() -> None:
    places = Places("a: 'x\u2028y\u2029z\x85'\nb: 1 # \u2028c\nd: 2\n")
    assert places.value(("d",)) == (3, 4)
    assert read("a: 1 # \u2028b: 2\n").data == {"a": 1}


def test_of_duplicate_keys_the_value_that_counts_is_placed() -> None:
    assert Places("a: 1\nb: 2\na: 3\n").value(("a",)) == (3, 4)


def test_places_of_an_unreadable_text() -> None:
    assert Places("a: 1\nb: [").value(("a",)) == (1, 4)
    assert Places("\ud800").value(("a",)) == (1, 1)


PIECES = st.text(
    st.sampled_from(list("ab:-?[]{}&*!|>'\"#%@`~,. \t\n\r0e\ufeff\u2028\x85\0\ud800é"))
)


@given(st.text() | PIECES)
def test_no_text_raises(text: str) -> None:
    reading = read(text)
    assert reading.data is None or all(one.duplicate for one in reading.faults)
    assert all(one.mark.line >= 1 and one.mark.column >= 1 for one in reading.faults)
    assert Places(text).value(("a", 0)) >= (1, 1)


def is_told_apart(text: str) -> bool:
    """PyYAML writes YAML 1.1: it leaves `1e3` and `0o17` unquoted, which are numbers in 1.2."""
    return isinstance(scalar(text), str) or not isinstance(yaml.safe_load(text), str)


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), max_size=30
).filter(is_told_apart)
DATA = st.recursive(
    TEXTS | st.booleans() | st.none() | st.integers(-(10**30), 10**30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(DATA)
def test_what_is_written_is_read_back(data: object) -> None:
    for unicode in (True, False):
        text = yaml.safe_dump(data, allow_unicode=unicode, sort_keys=False)
        reading = read(text)
        assert reading.faults == ()
        assert reading.data == data


@given(st.decimals(-(10**9), 10**9, places=4))
def test_numbers_keep_their_digits(number: Decimal) -> None:
    found = scalar(str(number))
    assert isinstance(found, Decimal)
    assert found.as_tuple() == number.as_tuple()
