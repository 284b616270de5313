from datetime import date, timedelta
from random import Random

from hypothesis import given, strategies as st

import worlds
from positions.files.tree import MemoryTree
from positions.records.dossier import Dossier, Pair, Said
from positions.records.loading import load

WORLD = """
=== positions/negotiation.yaml
title: T
rounds: {r: {date: 2022-03-01}}
events:
  day: {date: 2022-01-10}
  late: {date: {before: 2022-01-20}}
  early: {date: {after: 2022-01-12}}
parties:
  p: {name: Pea, speakers: {s: {name: Sam}}}
  o: {name: Observer, observer: true, speakers: {t: {name: Tim}}}
  q: {name: Queue}
issues:
  i: {title: I, scale: {type: nominal, points: {a: {}, b: {}}}}
  j: {title: J, scale: {type: nominal, points: {a: {}}}}
=== positions/i/p.yaml
issue: i
party: p
versions:
  - {event: late, stance: a, evidence: [{source: x, passage: w}]}
  - {event: day, stance: b, evidence: [{source: y, passage: w}]}
  - {event: early, stance: a, evidence: [{source: y, passage: w}, {source: z, passage: w}]}
  - {event: gone, stance: a, evidence: [{source: x, passage: w}]}
  - {date: {after: 2022-02-01}, stance: b, evidence: [{source: x, passage: w}]}
  - {date: {after: 2022-02-05}, stance: b}
=== seeds/catalogue.yaml
outlets: {news: {name: News, affiliation: p}, free: {name: Free}}
sources:
  x: {file: x.txt, title: X, published: 2022-01-15, outlet: news}
  y: {file: y.txt, title: Y, published: 2022-01-16, outlet: free, derived_from: x}
  z: {file: z.txt, title: Z, published: 2022-01-14, derived_from: y}
  a: {file: z.txt, title: A, published: 2022-01-14, derived_from: b}
  b: {file: z.txt, title: B, published: 2022-01-14, derived_from: a}
"""
DOSSIER = worlds.dossier(WORLD)


def test_pairs_leave_observers_out() -> None:
    assert DOSSIER.parties == ["p", "q"]
    assert [str(pair) for pair in DOSSIER.pairs] == ["i/p", "i/q", "j/p", "j/q"]


def test_voices() -> None:
    voices = ("p", "s", "o", "t", "nobody")
    assert [sorted(DOSSIER.parties_of(one)) for one in voices] == [
        ["p"],
        ["p"],
        ["o"],
        ["o"],
        [],
    ]
    assert [DOSSIER.voice_name(one) for one in voices] == [
        "Pea",
        "Sam",
        "Observer",
        "Tim",
        "nobody",
    ]
    assert [DOSSIER.party_name(one) for one in ("p", "s")] == ["Pea", "s"]


SIDES = """
=== positions/negotiation.yaml
title: T
parties:
  p: {name: Pea, speakers: {ana: {name: Ana, until: 2022-01-31}, sam: {name: Sam}}}
  q: {name: Queue, speakers: {ana: {name: Ana, from: 2022-02-01}}}
  r: {name: Are}
speakers: {terms: {name: The terms, kind: document, of: [p, q]}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
=== positions/unplaced.yaml
words: [{source: x, speaker: ana, quote: we like tea, reason: No issue.}]
=== seeds/catalogue.yaml
sources: {x: {file: x.txt, title: X, published: {before: 2022-01-15}}}
"""


def test_who_speaks_for_whom_when() -> None:
    dossier = worlds.dossier(SIDES)

    def of(voice: str, *days: int | None) -> list[str]:
        bounds = [date(2022, 1, 1) + timedelta(day - 1) if day else None for day in days]
        said = Said(bounds[0], bounds[1] or date.max) if days else None
        return sorted(dossier.parties_of(voice, said))

    assert (of("terms"), of("terms", 5, 5)) == (["p", "q"], ["p", "q"])
    assert (of("ana"), of("ana", 31, 31), of("ana", 32, 32)) == (["p", "q"], ["p"], ["q"])
    assert (of("ana", 31, 32), of("ana", 30, 31)) == ([], ["p"])
    assert (of("ana", None, 31), of("ana", None, 40)) == (["p"], ["q"])
    assert (of("sam", 5, 5), of("r", 5, 5), of("nobody", 5, 5)) == (["p"], ["r"], [])
    assert [dossier.voice_name(one) for one in ("terms", "ana")] == ["The terms", "Ana"]
    assert [dossier.knows(one) for one in ("terms", "ana", "r", "tea")] == [True, True, True, False]


def test_words_without_a_place_and_a_source_of_unknown_day() -> None:
    dossier = worlds.dossier(SIDES)
    assert [words.words for words in dossier.unplaced] == ["we like tea"]
    assert dossier.published(dossier.unplaced[0]) == date(2022, 1, 15)


def test_of_two_statements_on_one_day_the_later_in_the_file_was_said_later() -> None:
    record = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - {date: 2022-01-10, note: n, stance: a}
  - {date: 2022-01-10, note: n, firmness: firm}
  - {date: 2022-01-05, note: n, salience: core}
"""
    said = worlds.dossier(SIDES + record).statements(Pair("i", "p"))
    assert [version.axes() for _, version in said] == [("salience",), ("stance",), ("firmness",)]


def test_statements_are_dated_and_in_order() -> None:
    """An event without an upper bound counts as said by the first report of it."""
    said = [said for said, _ in DOSSIER.statements(Pair("i", "p"))]
    assert said == [
        Said(date(2022, 1, 10), date(2022, 1, 10)),
        Said(date(2022, 1, 12), date(2022, 1, 14)),
        Said(None, date(2022, 1, 20)),
        Said(date(2022, 2, 1), date(2022, 2, 1)),
        Said(date(2022, 2, 5), date(2022, 2, 5)),
    ]
    assert [one.exact for one in said] == [True, False, False, True, True]
    assert list(DOSSIER.statements(Pair("j", "q"))) == []


def test_sources() -> None:
    assert [DOSSIER.origin(name) for name in ("x", "y", "z", "none")] == ["x", "x", "x", "none"]
    assert DOSSIER.origin("a") in {"a", "b"}
    sources = [DOSSIER.source(name) for name in ("x", "y", "z")]
    assert [one and DOSSIER.affiliation(one) for one in sources] == ["p", None, None]
    assert DOSSIER.source("none") is None


TWINS = """\
    === positions/negotiation.yaml
    title: T
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: interval}}}
    === seeds/catalogue.yaml
    sources:
      b: {file: b.txt, title: B, published: 2022-01-01}
      c: {file: c.txt, title: C, published: 2022-01-01, derived_from: root}
      a: {file: a.txt, title: A, published: 2022-01-03}
      root: {file: r.txt, title: R, published: 2022-01-01}
      alone: {file: l.txt, title: L, published: 2022-01-01}
      on-b: {file: o.txt, title: O, published: 2022-01-01, derived_from: b}
    === seeds/a.txt
    Words.
    === seeds/b.txt
    Words.
    === seeds/c.txt
    Other words.
    === seeds/r.txt
    Yet other words.
    === seeds/l.txt
    Other words.
    === seeds/o.txt
    Again.
    """


def test_equal_texts_are_one_source_whatever_else_differs() -> None:
    dossier = worlds.dossier(TWINS)
    origins = {name: dossier.origin(name) for name in dossier.catalogue.sources}
    assert origins == {
        "a": "a",
        "b": "a",
        "on-b": "a",
        "c": "root",
        "alone": "root",  # what one of two equal texts repeats, the other repeats too
        "root": "root",
    }


def test_days() -> None:
    assert DOSSIER.days()[0] == date(2022, 1, 10)
    assert DOSSIER.days()[-1] == date(2022, 3, 1)


def test_of_two_records_for_one_pair_the_first_counts() -> None:
    files = worlds.files(WORLD)
    files["positions/i/a.yaml"] = files["positions/i/p.yaml"]
    dossier = worlds.dossier("\n".join(f"=== {path}\n{text}" for path, text in files.items()))
    assert dossier.records[Pair("i", "p")].path == "positions/i/a.yaml"


def turned(data: object, random: Random) -> object:
    """Shuffle the keys of all mappings, but for those whose order is their meaning."""
    if isinstance(data, list):
        return [turned(one, random) for one in data]
    if not isinstance(data, dict):
        return data
    keys = list(data)
    random.shuffle(keys)
    return {key: turned(data[key], random) for key in keys}


def rewritten(random: Random) -> Dossier:
    import json

    from positions.records.yaml_text import read

    files = list(worlds.files(WORLD).items())
    random.shuffle(files)
    texts = {
        path: "# moved\n\n"
        + json.dumps(turned(read(text).data, random), indent=random.randint(0, 4))
        for path, text in files
    }
    loaded = load(MemoryTree(texts))
    assert loaded.dossier is not None
    return loaded.dossier


@given(st.randoms(use_true_random=False))
def test_order_of_files_and_keys_is_irrelevant(random: Random) -> None:
    assert rewritten(random) == DOSSIER
