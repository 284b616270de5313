from hashlib import sha256

import pytest

from bench import case, found
from positions.checks.checking import check
from positions.checks.rules import catalogue
from positions.files.tree import MemoryTree

WORLD = """
=== seeds/catalogue.yaml
sources:
  s: {file: s.txt, title: S, published: 2022-01-01, sha256: HASH}
  gone: {file: gone.txt, title: S, published: 2022-01-01, sha256: HASH}
  out: {file: ../out.txt, title: S, published: 2022-01-01}
  changed: {file: c.txt, title: S, published: 2022-01-01, sha256: HASH}
  bare: {file: b.txt, title: S, published: 2022-01-01}
=== seeds/c.txt
Changed.
=== seeds/b.txt
Bare.
=== seeds/deep/x.txt
Forgotten.
"""


def test_source_missing() -> None:
    assert found(catalogue.source_missing, WORLD) == [
        "seeds/catalogue.yaml sources.gone.file: seeds/gone.txt: no such file",
        "seeds/catalogue.yaml sources.out.file: seeds/../out.txt: no such file",
    ]


def test_source_changed() -> None:
    assert found(catalogue.source_changed, WORLD) == [
        "seeds/catalogue.yaml sources.changed.sha256: seeds/c.txt has changed since it was coded"
    ]


def test_source_unpinned() -> None:
    assert found(catalogue.source_unpinned, WORLD) == [
        "seeds/catalogue.yaml sources.bare: seeds/b.txt has no hash"
    ]


def test_source_uncatalogued() -> None:
    assert found(catalogue.source_uncatalogued, WORLD) == [
        "seeds/deep/x.txt : no source in seeds/catalogue.yaml has this file"
    ]


RUN = " ".join(f"word{number}x" for number in range(30))


def overlapping(one: str, other: str) -> list[str]:
    """Name the rules that two articles with the same thirty words break."""
    from positions.checks.checking import check
    from positions.files.tree import MemoryTree

    source = "file: {0}.txt, title: T, published: 2024-01-02"
    catalogue = (
        "outlets: {o: {name: O}, p: {name: P}}\n"
        f"sources:\n  a: {{{source.format('a')}{one}}}\n  b: {{{source.format('b')}{other}}}\n"
    )
    files = {
        "positions/negotiation.yaml": "title: T\nparties: {}\nissues: {}\n",
        "seeds/catalogue.yaml": catalogue,
        "seeds/a.txt": f"Here: {RUN}.\n",
        "seeds/b.txt": f"There: {RUN}.\n",
    }
    return [
        found.finding.rule
        for found in check(MemoryTree(files)).findings
        if found.finding.rule != "source-unpinned"
    ]


def test_two_articles_that_share_words_are_told_of_once() -> None:
    assert overlapping("", "").count("source-overlap") == 1
    assert overlapping(", outlet: o", ", outlet: p").count("source-overlap") == 1


def test_articles_that_count_as_one_are_not_told_of() -> None:
    assert "source-overlap" not in overlapping("", ", derived_from: a")
    assert "source-overlap" not in overlapping(", derived_from: b", "")
    assert "source-overlap" not in overlapping(", outlet: o", ", outlet: o")


def test_a_source_that_others_repeat_is_used() -> None:
    assert overlapping("", ", derived_from: a") == ["source-unused"]


def test_line_ends_that_git_changed_are_told_as_such() -> None:
    for written, kept in (("One.\nTwo.\n", "One.\r\nTwo.\r\n"), ("a\r\nb\r\n", "a\nb\n")):
        pin = sha256(written.encode()).hexdigest()
        source = f"{{file: c.txt, title: C, published: 2022-01-01, sha256: {pin}}}"
        world = f"=== seeds/catalogue.yaml\nsources:\n  c: {source}\n=== seeds/c.txt\n{kept}"
        (finding,) = catalogue.source_changed(case(world))
        assert finding.message == "in seeds/c.txt only the line ends have changed"
        assert "leave sha256 as it is" in (finding.remedy or "")


def duplicated(one: str, other: str) -> list[tuple[str, str]]:
    files = {
        "positions/negotiation.yaml": "title: T\nparties: {}\nissues: {}\n",
        "seeds/catalogue.yaml": f"sources:\n  b: {{{one}}}\n  a: {{{other}}}\n",
        "seeds/b.txt": "Some words.\n",
        "seeds/a.txt": "Some words.\n",
        "seeds/c.txt": "Some other words.\n",
    }
    reported = check(MemoryTree(files)).findings
    found = [one.finding for one in reported if one.finding.rule == "source-duplicate"]
    return [(str(one.where[1]), one.value) for one in found]


ENTRY = "title: T, published: 2024-01-02, file: "


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("b.txt", "a.txt", [("a", "b")]),
        ("b.txt", "b.txt", [("a", "b")]),
        ("gone.txt", "gone.txt", [("a", "b")]),
        ("b.txt", "c.txt", []),
        ("gone.txt", "lost.txt", []),
        (f"gone.txt, sha256: {'a' * 64}", f"lost.txt, sha256: {'a' * 64}", [("a", "b")]),
        (f"b.txt, sha256: {'a' * 64}", f"c.txt, sha256: {'a' * 64}", []),  # told as changed
    ],
)
def test_one_article_under_two_names(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert duplicated(ENTRY + one, ENTRY + other) == found
