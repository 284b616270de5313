"""Articles with cases and their expected verdicts, read from the files beside this one.

`bundled.json` holds cases about the articles in `seeds/`, whose text it does not repeat.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from positions.words.verdicts import Cast, Claim, Judgement, Reading, Voice, judge

_FOLDER = Path(__file__).parent
_SEEDS = _FOLDER.parent.parent / "seeds"


@dataclass(frozen=True)
class Case:
    """One claim about an article, with what must be found.

    Attributes:
        shared: others said the same words, or say them together.
    """

    id: str
    name: str
    claim: Claim
    expect: str
    speaker_missing: str | None = None
    shared: bool = False


@dataclass(frozen=True, eq=False)
class Page:
    """An article with its voices and cases."""

    reading: Reading
    cases: tuple[Case, ...]

    def judge(self, claim: Claim) -> Judgement:
        return judge(self.reading, claim)


def bundled() -> list[str]:
    return list(_data("bundled")["pages"])


@lru_cache
def page(name: str) -> Page:
    shared = _data("bundled")
    if name in shared["pages"]:
        text = (_SEEDS / name).read_bytes().decode()
        return _page(text, shared["voices"], shared["pages"][name], "en")
    data = _data(name)
    return _page(data["article"], data["voices"], data["cases"], data["language"])


@lru_cache
def _data(name: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def _page(text: str, voices: list[Any], cases: list[Any], language: str) -> Page:
    cast = Cast([Voice(**{**v, "aliases": tuple(v.get("aliases", ()))}) for v in voices])
    return Page(Reading(text, cast, language), tuple(_case(c) for c in cases))


def _case(c: dict[str, Any]) -> Case:
    claim = Claim(c["form"], c["text"], c["speaker"])
    return Case(c["id"], c["name"], claim, c["expect"], c.get("speaker_missing"), "shared" in c)
