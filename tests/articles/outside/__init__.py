"""Articles with claims by people who did not see the code, as they expected them to be judged.

`agency`: four long English articles; `tongues`: one each in German, French, Spanish and Russian;
`traps`: short texts in pairs, where the bad claim must only be refused. What is `unsolved` is still
judged otherwise, with the reason; a test says when it no longer is.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from positions.words.verdicts import Cast, Claim, Judgement, Reading, Voice, judge

_REFUSED = "refused"
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, eq=False)
class Trial:
    """One claim about an article, with what must be found."""

    id: str
    reading: Reading
    claim: Claim
    expect: tuple[str, ...]
    missing: str | None
    unsolved: str | None

    def judge(self) -> Judgement:
        return judge(self.reading, self.claim)

    def right(self) -> bool:
        found = self.judge()
        if self.expect == (_REFUSED,):
            return not found.verdict.clean
        left_out = self.claim.speaker is None and found.speaker_missing != self.missing
        return found.verdict in self.expect and not left_out


def trials() -> list[Trial]:
    return [
        trial
        for path in sorted(_FOLDER.glob("*.json"))
        for trial in _trials(path.stem, json.loads(path.read_text(encoding="utf-8")))
    ]


def _trials(name: str, data: Any) -> list[Trial]:  # noqa: ANN401 - JSON
    casts = {key: _cast(voices) for key, voices in data["casts"].items()}
    return [
        _trial(name, reading, case)
        for page in data["pages"]
        for reading in [Reading(page["article"], casts[page["cast"]], page["language"])]
        for case in page["cases"]
    ]


def _cast(voices: list[dict[str, Any]]) -> Cast:
    return Cast([Voice(**{**v, "aliases": tuple(v.get("aliases", ()))}) for v in voices])


def _trial(name: str, reading: Reading, case: dict[str, Any]) -> Trial:
    claim = Claim(case["form"], case["claim"], case["speaker"])
    expect = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
    return Trial(
        f"{name} {case['id']}", reading, claim, tuple(expect),
        case.get("missing"), case.get("unsolved"),
    )  # fmt: skip
