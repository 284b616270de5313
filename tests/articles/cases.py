"""Articles with cases and their expected verdicts, read from `tests/articles`."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from positions.article import Article, read
from positions.verdicts import Cast, Claim, Judgement, Voice, judge

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One claim about an article, with what must be found."""

    id: str
    name: str
    claim: Claim
    expect: str


@dataclass(frozen=True, eq=False)
class Page:
    """An article with its voices and cases."""

    article: Article
    cast: Cast
    language: str
    cases: tuple[Case, ...]

    def judge(self, claim: Claim) -> Judgement:
        return judge(self.article, claim, self.cast, self.language)


@lru_cache
def page(name: str) -> Page:
    data = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    voices = [Voice(**{**v, "aliases": tuple(v.get("aliases", ()))}) for v in data["voices"]]
    cases = tuple(
        Case(c["id"], c["name"], Claim(c["form"], c["text"], c["speaker"]), c["expect"])
        for c in data["cases"]
    )
    return Page(read(data["article"]), Cast(voices), data["language"], cases)
