import pytest
from hypothesis import given, strategies as st

import worlds
from positions.checks.checking import check
from positions.files.tree import MemoryTree, UnreadableError
from positions.records.dossier import Missing
from positions.records.loading import LONGEST_ARTICLE, load

NEGOTIATION = """\
title: T
parties: {p: {name: P}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}, b: {}}}}}
"""
NEWLINE = "\n"
SUPPORTS = "        supports:"
RECORD = """\
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: a
    evidence:
      - source: s
        passage: words
"""
SOUND = {
    "positions/negotiation.yaml": NEGOTIATION,
    "positions/i/p.yaml": RECORD,
    "seeds/catalogue.yaml": "sources: {s: {file: s.txt, title: S, published: 2022-01-02}}\n",
    "seeds/s.txt": "Some words.\n",
}


def found(files: dict[str, str]) -> list[str]:
    """Give the findings of loading, as `path:line:column rule: message`."""
    tree = MemoryTree(files)
    rules = {"yaml-invalid", "duplicate-key", "field-invalid", "file-ignored"}
    return [
        f"{one.location.path}:{one.location.line}:{one.location.column} "
        f"{one.finding.rule}: {one.finding.message}"
        for one in check(tree).findings
        if one.finding.rule in rules
    ]


def in_record(old: str, new: str) -> list[str]:
    assert old in RECORD
    path = "positions/i/p.yaml"
    return [
        one.removeprefix(f"{path}:") for one in found({**SOUND, path: RECORD.replace(old, new)})
    ]


def in_negotiation(old: str, new: str) -> list[str]:
    assert old in NEGOTIATION
    path = "positions/negotiation.yaml"
    text = NEGOTIATION.replace(old, new)
    return [one.removeprefix(f"{path}:") for one in found({**SOUND, path: text})]


def test_a_sound_negotiation_loads() -> None:
    loaded = load(MemoryTree(SOUND))
    assert loaded.findings == ()
    assert loaded.catalogued
    assert loaded.dossier is not None
    assert [str(filed.pair) for filed in loaded.dossier.filed] == ["i/p"]
    assert loaded.dossier.articles == {"s": "Some words.\n"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("party: p\n", "", "1:1 field-invalid: party is missing"),
        ("source: s\n        ", "", "7:9 field-invalid: source is missing"),
        (
            "stance: a",
            "stanse: a",
            "5:5 field-invalid: unknown key stanse; did you mean stance?",
        ),
        ("party: p\n", 'party: p\n"[key]": 1\n', "3:1 field-invalid: unknown key [key]"),
        ("stance: a", "stance: [a]", "5:13 field-invalid: stance: a range is [low, high]"),
        (
            "stance: a",
            "firmness: hard",
            "5:15 field-invalid: firmness: must be exploratory, preference, firm, red-line",
        ),
        (
            "2022-01-01",
            "2022-02-30",
            "4:11 field-invalid: date: 2022-02-30 is no day of the calendar",
        ),
        ("2022-01-01", "86400", "4:11 field-invalid: date: write a date as YYYY-MM-DD"),
        ("2022-01-01", "true", "4:11 field-invalid: date: write a date as YYYY-MM-DD"),
        (
            "2022-01-01",
            "{after: 2022-01-01, befor: 2022-01-02}",
            "4:31 field-invalid: unknown key befor; did you mean before?",
        ),
        (
            "2022-01-01",
            "{after: 2022-01-03, before: 2022-01-02}",
            "4:11 field-invalid: after is later than before",
        ),
        (
            "passage: words",
            "passage: words\n        quote: words",
            "7:9 field-invalid: evidence is either a quote or a passage: exactly one of them",
        ),
        ("passage: words", "quote: words", "7:9 field-invalid: a quote needs a speaker"),
        ("words", "1997", "8:18 field-invalid: passage: must be text: put 1997 in quotes"),
        ("words", "2.40", "8:18 field-invalid: passage: must be text: put 2.40 in quotes"),
        ("words", "true", "8:18 field-invalid: passage: must be text: put true in quotes"),
        ("words", '" "', "8:18 field-invalid: passage: must not be empty"),
        ("words", "[words]", "8:18 field-invalid: passage: must be text"),
        ("words", f"words\n{SUPPORTS} [stance, 5]", "9:28 field-invalid: supports: must be text"),
        ("words", f"words\n{SUPPORTS} stance", "9:19 field-invalid: supports: must be a list"),
        ("stance: a", "terms: {A: {kind: dropped}}", "5:13 field-invalid: key A: an id is made of"),
        ("stance: a", "terms: {t: {kind: demand}}", "5:16 field-invalid: a term needs a text"),
        ("stance: a", "terms: {t: 5}", "5:16 field-invalid: t: must be a mapping of keys"),
        ("party: p", "party: 1997", "2:8 field-invalid: party: must be text: put 1997 in quotes"),
        ("party: p", "party: '1997'", "2:8 field-invalid: party: 1997 reads as something other"),
        ("party: p", "party: null", "2:8 field-invalid: party: must be text"),
        ("party: p", "party: p\nparty: q", "3:1 duplicate-key: key party stands here a"),
        ("issue: i", "? [x]\n: y", "1:3 yaml-invalid: a key must be one word or text"),
        ("issue: i", "issue: !x i", "1:8 yaml-invalid: tag !x is not used here"),
    ],
)
def test_findings_have_a_place(old: str, new: str, expected: str) -> None:
    lines = in_record(old, new)
    assert len(lines) == 1, lines
    assert lines[0].startswith(expected)


@pytest.mark.parametrize(
    ("old", "new", "needle", "message"),
    [
        ("title: T", "format: 2", "2", "format: this version of positions reads format 1"),
        ("{p:", "{no: {name: N}, NO:", "NO:", "key NO: an id is made of a-z"),
        ("{p:", "{'[key]':", "'[key]'", "key [key]: an id is made of a-z"),
        ("{p:", "{1997:", "1997", "key 1997: 1997 reads as something other than a name"),
        ("{p:", "{~:", "~", "key ~: an id is made of a-z"),
        ("{p:", "{null:", "null", "key null: null reads as something other than a name"),
        ("{p:", "{é: {name: N}, Q:", "Q:", "key Q: an id is made of a-z"),
        ("a: {}", "a: {at: true}", "true", "at: must be a number"),
        ("a: {}", "a: {at: 1e99}", "1e99", "at: must be a number of at most 15 digits"),
        ("a: {}", "a: {At: 1}", "At", "unknown key At; did you mean at?"),
        ("nominal", "nominl", "nominl", "type: must be ordinal, interval or nominal"),
        ("b: {}", "b: {at: 1}", "{type", "a nominal scale has no places"),
        ("P}", "P, observer: yes}", "yes", "observer: must be true or false"),
        ("title: T", "title: T\ncheck: {severity: {altered: of}}", "of}", "altered: must be error"),
        ("title: T", "title: T\nchek: {}", "chek", "unknown key chek; did you mean check?"),
    ],
)
def test_findings_in_the_negotiation(old: str, new: str, needle: str, message: str) -> None:
    lines = in_negotiation(old, new)
    text = NEGOTIATION.replace(old, new)
    before = text[: text.index(needle)]
    place = f"{before.count(NEWLINE) + 1}:{len(before) - before.rfind(NEWLINE)}"
    expected = [one for one in lines if one.startswith(f"{place} field-invalid: {message}")]
    assert expected, lines
    others = {"title is missing", "key é"}
    assert all(any(other in one for other in others) for one in lines if one not in expected)


def test_places_hold_in_files_with_carriage_returns_and_a_mark() -> None:
    text = RECORD.replace("stance: a", "stanse: a").replace("\n", "\r\n")
    lines = found({**SOUND, "positions/i/p.yaml": "\ufeff" + text})
    assert lines[0].startswith("positions/i/p.yaml:5:5 field-invalid: unknown key stanse")


def test_all_mistakes_of_all_files_in_one_run() -> None:
    files = {
        "positions/negotiation.yaml": "title: 5\nparties: []\nissues: {i: {title: ' '}}\n",
        "positions/i/a.yaml": RECORD.replace("words", "5").replace("party: p", "party: P"),
        "positions/i/b.yaml": "[",
        "positions/i/c.yaml": "",
        "positions/i/d.yml": RECORD,
        "positions/e.yaml": RECORD,
        "positions/i/j/f.yaml": RECORD,
        "seeds/catalogue.yaml": "sources: {s: {file: s.txt}}\nsources: {t: {}}\n",
    }
    assert [line.partition(" ")[0] for line in found(files)] == [
        "positions/e.yaml:1:1",
        "positions/i/a.yaml:2:8",
        "positions/i/a.yaml:8:18",
        "positions/i/b.yaml:2:1",
        "positions/i/c.yaml:1:1",
        "positions/i/d.yml:1:1",
        "positions/i/j/f.yaml:1:1",
        "positions/negotiation.yaml:1:8",
        "positions/negotiation.yaml:2:10",
        "positions/negotiation.yaml:3:10",
        "positions/negotiation.yaml:3:21",
        "seeds/catalogue.yaml:2:1",
        "seeds/catalogue.yaml:2:11",
        "seeds/catalogue.yaml:2:11",
        "seeds/catalogue.yaml:2:11",
    ]


def test_without_a_negotiation_there_is_no_dossier() -> None:
    loaded = load(MemoryTree({"seeds/catalogue.yaml": ""}))
    assert loaded.dossier is None
    assert [(one.path, one.message) for one in loaded.findings] == [
        ("positions/negotiation.yaml", "no such file"),
        ("seeds/catalogue.yaml", "the file is empty"),
    ]


def test_a_record_that_cannot_be_read_hides_no_other() -> None:
    loaded = load(
        MemoryTree({**SOUND, "positions/i/q.yaml": "issue: [", "seeds/catalogue.yaml": "x"})
    )
    assert loaded.dossier is not None
    assert [filed.path for filed in loaded.dossier.filed] == ["positions/i/p.yaml"]
    assert not loaded.catalogued


def test_an_unreadable_article_is_missing_with_its_reason() -> None:
    catalogue = SOUND["seeds/catalogue.yaml"].replace("s.txt", "../x")
    loaded = load(MemoryTree({**SOUND, "seeds/catalogue.yaml": catalogue}))
    assert loaded.dossier is not None
    assert loaded.dossier.articles == {"s": Missing("no such file")}
    assert loaded.findings == ()


def test_a_folder_that_cannot_be_listed_stops() -> None:
    class Closed(MemoryTree):
        def paths(self, folder: str) -> list[str]:
            raise UnreadableError(folder, "permission denied")

    with pytest.raises(UnreadableError, match=r"^positions: permission denied$"):
        load(Closed(SOUND))


def test_values_arrive_as_they_were_written() -> None:
    """
    === positions/negotiation.yaml
    title: 12:30 NO
    parties: {no: {name: NO, aliases: [yes, 2022-01-01]}}
    issues: {i: {title: "x", scale: {type: interval, min: 0, max: 2.40}}}
    """
    negotiation = worlds.dossier(test_values_arrive_as_they_were_written.__doc__).negotiation
    assert negotiation.title == "12:30 NO"
    assert negotiation.parties["no"].aliases == ("yes", "2022-01-01")
    assert str(negotiation.issues["i"].scale.max) == "2.40"


@given(
    st.text(st.sampled_from(list("issue: p-{}[]\n '\"é1.\ufeff\0"))), st.sampled_from(list(SOUND))
)
def test_no_text_in_any_file_raises(text: str, path: str) -> None:
    report = check(MemoryTree({**SOUND, path: text}))
    assert report.findings or path == "seeds/s.txt"


@pytest.mark.parametrize(("field", "most"), [("passage: ", 10_000), ("stance: ", 500)])
def test_a_text_has_a_limit(field: str, most: int) -> None:
    value = {"passage: ": "words", "stance: ": "a"}[field]
    told = in_record(field + value, field + "x" * (most + 1))
    assert [one.split("invalid: ")[1] for one in told] == [
        f"{field}must have at most {most} characters, not {most + 1}"
    ]


def test_an_article_has_a_limit_and_is_read_once() -> None:
    reads: list[str] = []

    class Counting(MemoryTree):
        def text(self, path: str) -> str:
            reads.append(path)
            return super().text(path)

    entry = "{file: s.txt, title: S, published: 2022-01-01}"
    sources = f"sources:\n  s: {entry}\n  t: {entry}\n"
    text = "x" * (LONGEST_ARTICLE + 1)
    loaded = load(Counting({**SOUND, "seeds/catalogue.yaml": sources, "seeds/s.txt": text}))
    assert loaded.dossier is not None
    assert isinstance(loaded.dossier.articles["t"], Missing)
    assert reads.count("seeds/s.txt") == 1


def test_one_bad_line_of_the_catalogue_takes_no_other_source_with_it() -> None:
    line = "  t: {file: t.txt, title: T, published: soon}\n  u: {file: t.txt, titel: T}\n"
    source = "{file: s.txt, title: S, published: 2022-01-02}"
    files = {**SOUND, "seeds/catalogue.yaml": f"sources:\n  s: {source}\n{line}"}
    loaded = load(MemoryTree(files))
    assert loaded.dossier is not None
    assert list(loaded.dossier.catalogue.sources) == ["s"]
    assert not loaded.catalogued
    report = check(MemoryTree(files))
    assert "source-unknown" not in {one.finding.rule for one in report.findings}


def test_a_catalogue_that_is_bad_throughout_leaves_none() -> None:
    for catalogue in ("sources: [1]\n", "- 1\n", "a: b: c\n", "outlets: 3\nsources: {s: 1}\n"):
        loaded = load(MemoryTree({**SOUND, "seeds/catalogue.yaml": catalogue}))
        assert loaded.dossier is not None
        assert not loaded.dossier.catalogue.sources
        assert not loaded.catalogued


@pytest.mark.parametrize(
    ("date", "bounds"),
    [
        ("2024-05", "{after: 2024-05-01, before: 2024-05-31}"),
        ("2024-02", "{after: 2024-02-01, before: 2024-02-29}"),
        ("2024", "{after: 2024-01-01, before: 2024-12-31}"),
    ],
)
def test_a_month_or_a_year_is_told_how_to_be_written(date: str, bounds: str) -> None:
    (told,) = in_record("2022-01-01", date)
    assert told.endswith(f"or its bounds, both inclusive: {bounds}")
    (told,) = in_record("2022-01-01", "2024-13")
    assert told.endswith("write a date as YYYY-MM-DD")


def test_words_cut_short_by_a_comment_are_told() -> None:
    (told,) = in_record("passage: words", "passage: words of item #3")
    assert told == "8:32 field-invalid: the words end here: ` #` begins a comment"
