"""A small negotiation on disk, which every function of the API is asked about."""

from pathlib import Path

import pytest

import worlds

WORLD = """
=== positions/negotiation.yaml
title: Pay
rounds: {first: {date: 2024-01-10}, second: {date: 2024-02-10}}
parties:
  union: {name: Union, speakers: {una: {name: Una Ude}}}
  firm: {name: Firm}
issues:
  pay: {title: Pay, scale: {type: interval, min: 0, max: 10, unit: percent}}
  form: {title: Form, scale: {type: nominal, points: {law: {}, pact: {}}}}
=== positions/pay/union.yaml
issue: pay
party: union
versions:
  - date: 2024-01-02
    note: told
    stance: 5
    evidence: [{source: news, speaker: una, quote: We want five percent more}]
  - date: 2024-02-02
    note: told
    stance: 3
    evidence: [{source: late, speaker: una, quote: We can live with three}]
=== positions/pay/firm.yaml
issue: pay
party: firm
versions:
  - date: 2024-01-03
    note: told
    stance: 1
    evidence: [{source: news, passage: The firm offers one percent}]
=== seeds/catalogue.yaml
sources:
  news: {file: news.txt, title: News, published: 2024-01-04}
  late: {file: late.txt, title: Late, published: 2024-02-03}
=== seeds/news.txt
“We want five percent more,” said Una Ude. The firm offers one percent.
=== seeds/late.txt
“We can live with three,” said Una Ude.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, text in worlds.tree(WORLD).files.items():
        file = tmp_path / "deep" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "deep"
