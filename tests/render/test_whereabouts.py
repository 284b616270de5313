"""The lines of what bears witness."""

import worlds
from positions.records.dossier import Pair, Said
from positions.records.locating import Locator
from positions.render.whereabouts import Place, Whereabouts

WORLD = """
=== positions/negotiation.yaml
title: T
parties: {p: {name: Pea}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}, b: {}}}}}
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: a
    evidence:
      - {source: s, passage: Pea likes the first way}
  - date: 2022-01-02
    stance: b
    evidence:
      - {source: s, passage: Pea likes the first way}
      - {source: gone, passage: Pea likes no way}
=== seeds/catalogue.yaml
sources:
  s: {file: s.txt, title: S, published: 2022-01-03}
  gone: {file: gone.txt, title: G, published: 2022-01-03}
=== seeds/s.txt
A headline.

Pea likes the first way.
"""
DOSSIER = worlds.dossier(WORLD)
FOUND = Whereabouts(worlds.proofs(DOSSIER), Locator(worlds.tree(WORLD)))
PAIR = Pair("i", "p")


def test_the_same_words_stand_where_they_are_cited_for_that_day() -> None:
    statements = list(DOSSIER.statements(PAIR))
    found = [FOUND.cited(PAIR, said, version.evidence[0]) for said, version in statements]
    path = "positions/i/p.yaml"
    assert found == [Place(path, 7), Place(path, 11)]


def test_without_files_no_line_of_a_record_is_known() -> None:
    ((said, version), _) = DOSSIER.statements(PAIR)
    bare = Whereabouts(worlds.proofs(DOSSIER))
    assert bare.cited(PAIR, said, version.evidence[0]) == Place("positions/i/p.yaml", None)


def test_what_is_not_cited_has_no_place() -> None:
    ((said, version), _) = DOSSIER.statements(PAIR)
    assert FOUND.cited(Pair("i", "q"), said, version.evidence[0]) is None
    other = Said(None, said.latest)
    assert FOUND.cited(PAIR, other, version.evidence[0]) is None


def test_words_stand_in_their_article_if_it_can_be_read() -> None:
    (_, (_, version)) = DOSSIER.statements(PAIR)
    first, second = version.evidence
    assert FOUND.words(first) == Place("seeds/s.txt", 3)
    assert FOUND.words(second) == Place("seeds/gone.txt", None)
