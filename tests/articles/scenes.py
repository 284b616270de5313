"""Short texts, each with one claim and the verdicts that a careful reader accepts.

Those whose id begins with `own` were written with the code, the others by somebody who did not
see it. What is `unsolved` is still judged wrong, with the reason; a test says when it no longer is.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from positions.words.verdicts import Cast, Claim, Judgement, Reading, Voice, judge

_FILE = Path(__file__).with_name("scenes.json")


@dataclass(frozen=True)
class Scene:
    """One claim about one short text."""

    id: str
    group: str
    language: str
    text: str
    claim: Claim
    expect: tuple[str, ...]
    missing: str | None
    unsolved: str | None

    def judge(self) -> Judgement:
        return judge(Reading(self.text, cast(self.language), self.language), self.claim)

    def right(self) -> bool:
        found = self.judge()
        left_out = self.claim.speaker is None and found.speaker_missing != self.missing
        return found.verdict in self.expect and not left_out


@lru_cache
def cast(language: str) -> Cast:
    return Cast([Voice(**voice) for voice in _data()["casts"][language]])


def scenes() -> list[Scene]:
    return [_scene(row) for row in _data()["scenes"]]


@lru_cache
def _data() -> Any:  # noqa: ANN401 - JSON
    return json.loads(_FILE.read_text(encoding="utf-8"))


def _scene(row: dict[str, Any]) -> Scene:
    claim = Claim(row["form"], row["claim"], row["speaker"])
    expect = tuple(row["expect"])
    return Scene(
        row["id"], row["group"], row["language"], row["text"], claim, expect,
        row.get("missing"), row.get("unsolved"),
    )  # fmt: skip
