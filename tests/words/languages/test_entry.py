from dataclasses import fields, make_dataclass

from positions.words.languages.entry import entry, listed, mapped, words


def test_a_field_says_what_it_is() -> None:
    made = make_dataclass(
        "Made",
        [
            ("a", frozenset[str], words("negation", "a", needed=True)),
            ("b", tuple[str, ...], listed("dates", "b", "x", "y")),
            ("c", dict[str, str], mapped("nouns", "c")),
            ("d", bool, entry("nouns", "d", default=False)),
        ],
    )
    about = {field.name: field.metadata for field in fields(made)}
    assert [about[name]["default"] for name in "abcd"] == [frozenset(), ("x", "y"), {}, False]
    assert [about[name]["needed"] for name in "abcd"] == [True, False, False, False]
