from decimal import Decimal

import pytest

from positions.words.numbers import numbers_in


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("by 15 per cent, then 6.5", "en", "6.5 15"),
        ("1,500 men and 40 000 tonnes", "en", "1500 40000"),
        ("6,5 Prozent von 1.500", "de", "6.5 1500"),
        ("6,5 prosent av 40 000", "no", "6.5 40000"),
        ("twenty-five", "en", "25"),
        ("two hundred and five boats", "en", "205"),
        ("two, three", "en", "2 3"),
        ("two and three", "en", "2 3"),
        ("nineteen and five", "en", "5 19"),
        ("twenty and five", "en", "25"),
        ("fünfundzwanzig", "de", "25"),
        ("zweihundertfünfundzwanzig", "de", "225"),
        ("dreitausend", "de", "3000"),
        ("soixante-dix", "fr", "70"),
        ("quatre-vingt-dix", "fr", "90"),
        ("vingt-quatre", "fr", "24"),
        ("treinta y cinco", "es", "35"),
        ("двадцать пять", "ru", "25"),
        ("3 million", "en", "3 3000000"),
        ("half of it", "en", "0.5"),
        ("all of them, and many", "en", ""),
        ("no numbers", "en", ""),
        ("15 bărci", "ro", "15"),
        ("douăzeci", "ro", ""),
        ("T-72 and B2", "en", ""),
    ],
)
def test_numbers(text: str, language: str, expected: str) -> None:
    found = sorted(numbers_in(text, language))
    assert found == [Decimal(number) for number in expected.split()]


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "9" * 5000, "ein" * 300, "zwei" * 300])
def test_hostile_texts(text: str) -> None:
    assert isinstance(numbers_in(text, "de"), frozenset)


@pytest.mark.parametrize(("times", "read"), [(15, True), (16, False)])
def test_a_word_of_numbers_has_sixty_letters_at_most(times: int, read: bool) -> None:  # noqa: FBT001
    assert bool(numbers_in("acht" * times, "de")) is read
