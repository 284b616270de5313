import pytest

from positions.words.languages import BadLanguageError, codes, everywhere, language
from positions.words.languages.reading import FOLDER, parsed

NEEDED = {
    "negation": "negators = ['ne']",
    "conditions": "modals = ['devas']\nconditions = ['se']",
    "saying": "cues = ['diris']\ncredits = ['laŭ']",
    "nouns": "pronouns = {li = 'm'}\ndeterminers = ['la']\nprepositions = ['de']\n"
    "conjunctions = ['ke']\njoiners = ['kaj']",
    "dates": "months = {majo = 5}\nweekdays = {lundo = 0}",
    "typography": "elided = []",
}


def text_of(**changed: str) -> str:
    sections = {**NEEDED, **changed}
    return "".join(f"[{name}]\n{lines}\n" for name, lines in sections.items())


def test_a_dozen_fields_make_a_language() -> None:
    found = parsed("eo", text_of())
    assert found.code == "eo"
    assert found.cues == {"diris"}
    assert found.subjects == {"li", "la"}
    assert found.breakers == {"ke"}
    assert "%" in found.units
    assert found.possessive_endings == ("'s",)


def test_what_a_file_says_counts_and_its_units_are_added() -> None:
    found = parsed(
        "eo", text_of(dates=f"{NEEDED['dates']}\nunits = ['tunoj']\nspans = {{'ĉi' = ['week', 0]}}")
    )
    assert {"tunoj", "%"} <= found.units
    assert found.spans == {"ĉi": ("week", 0)}


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"negation": "negators = ["}, "eo.toml: "),
        ({"negation": ""}, "eo.toml: [negation] negators is missing; it holds `not`"),
        ({"negation": "negators = 'ne'"}, "[negation] negators: a list of words is wanted here"),
        ({"negation": "negators = ['ne', '']"}, "[negation] negators: a list of words"),
        ({"negation": "negators = ['ne']\ncues = []"}, "[negation] cues: it belongs in [saying]"),
        ({"negation": "negators = ['ne']\nnegatives = []"}, "negatives: no such field"),
        ({"grammar": ""}, "[grammar] is no section; there are negation, conditions"),
        ({"dates": "months = {majo = 'x'}"}, "months: words with whole numbers behind `=`"),
        ({"dates": "spans = {x = ['week']}"}, "spans: words with"),
        ({"typography": "noun_capitals = 1"}, "noun_capitals: true or false is wanted"),
    ],
)
def test_a_bad_file_is_refused_in_words(changed: dict[str, str], message: str) -> None:
    with pytest.raises(BadLanguageError) as refused:
        parsed("eo", text_of(**changed))
    assert message in str(refused.value)


def test_a_bad_top_level_value_is_no_section() -> None:
    with pytest.raises(BadLanguageError, match="is no section"):
        parsed("eo", "negation = 1")


@pytest.mark.parametrize("code", ["", "xx", "../en", "e\0", "en.toml", "ÄÖ"])
def test_no_data(code: str) -> None:
    assert language(code) is None


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US"])
def test_case_and_region_do_not_matter(code: str) -> None:
    assert language(code) is language("en")


@pytest.mark.parametrize("code", ["nb", "nn-NO"])
def test_a_language_may_have_several_codes(code: str) -> None:
    assert language(code) is language("no")


def test_languages_are_what_stands_in_the_folder() -> None:
    assert {"de", "en", "es", "fr", "ru"} <= set(codes())
    assert all(language(code) for code in codes())


def test_what_a_text_needs_before_its_language_is_known() -> None:
    assert {"l", "d", "qu"} <= everywhere("elided")
    assert {"the", "la", "der"} <= everywhere("articles")
    for code in codes():
        text = (FOLDER / f"{code}.toml").read_text(encoding="utf-8")
        assert "\n[" not in text[text.index("\n[typography]") + 1 :], code


def test_languages_compare_by_what_they_hold() -> None:
    one, same = parsed("eo", text_of()), parsed("eo", text_of())
    other = parsed("eo", text_of(negation="negators = ['nenio']"))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
