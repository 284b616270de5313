import json

import worlds
from positions.exchange.as_jsonl import jsonl

WORLD = """
=== positions/negotiation.yaml
title: T
parties: {a: {name: A}}
issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
=== seeds/catalogue.yaml
sources:
  one: {file: a.txt, title: A, published: 2024-01-01}
  two: {file: a.txt, title: B, published: 2024-01-01}
  shut: {file: b.txt, title: C, published: 2024-01-01, kept: false}
=== seeds/a.txt
Words.
=== seeds/b.txt
Secret.
"""


def test_each_file_is_one_line_and_what_may_not_be_kept_is_none() -> None:
    lines = [json.loads(line) for line in jsonl(worlds.proofs(worlds.dossier(WORLD))).splitlines()]
    assert [line["type"] for line in lines] == ["negotiation", "catalogue", "article"]
    assert lines[-1] == {"type": "article", "path": "seeds/a.txt", "text": "Words.\n"}
