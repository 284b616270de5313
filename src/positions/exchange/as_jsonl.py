"""One line an entry: the files' own content, articles and all, so that a tracker can be made of it.

Each line is `{"type": …}` with, by type: `negotiation`, `catalogue`, `record` and `unplaced` their
`data`, and `article` its `path` and `text`.
"""

import json
from collections.abc import Iterator

from positions.evidence import Proofs
from positions.exchange.plain import plain
from positions.records import Dossier, Missing, article_path
from positions.render import json_value


def jsonl(proofs: Proofs) -> str:
    """Write a negotiation, one entry a line."""
    return "".join(f"{line}\n" for line in _lines(proofs.dossier))


def _lines(dossier: Dossier) -> Iterator[str]:
    yield _line("negotiation", data=plain(dossier.negotiation))
    yield _line("catalogue", data=plain(dossier.catalogue))
    for filed in dossier.filed:
        yield _line("record", data=plain(filed.record))
    if dossier.unplaced:
        yield _line(
            "unplaced", data={"format": 1, "words": [plain(one) for one in dossier.unplaced]}
        )
    written = set()
    for name, source in dossier.catalogue.sources.items():
        text = dossier.articles.get(name)
        if isinstance(text, Missing) or text is None or not source.kept or source.file in written:
            continue
        written.add(source.file)
        yield _line("article", path=article_path(source.file), text=text)


def _line(type_: str, **content: object) -> str:
    return json.dumps({"type": type_, **content}, ensure_ascii=False, default=json_value)
