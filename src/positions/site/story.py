"""The export's document, looked up: what pages ask of it, in the words that people read.

Everything here is plain text; the templates escape it. What is *not* here: HTML, and judgements:
who moved is what the document says.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from positions.records import Said
from positions.render import phrases

Data = Mapping[str, Any]
Pair = tuple[str, str]

MARKS: Final = {
    "own-words": ("●", "in its own words"),
    "own-paraphrase": ("○", "the party, paraphrased"),
    "outlet": ("○", "an outlet of nobody's"),
    "observer": ("◇", "an observer says so"),
    "counterpart": ("◇", "only the other side says so"),
    "unproved": ("✕", "not proved"),
}
KINDS: Final = {
    "moved": "moved",
    "may-have-moved": "may have moved",
    "withdrawn": "withdrawn",
    "unclear": "became unclear",
    "stated": "new stance",
    "disclosed": "told since",
    "undated": "day not known",
    "corrected": "corrected",
    "backfilled": "added to the record",
    "retracted": "taken out of the record",
    "narrowed": "more precise",
    "widened": "less precise",
}
NEW_WORDS: Final = "new words"
VERBS: Final = {
    "demand": "demands",
    "offer": "offers",
    "refusal": "refuses",
    "condition": "makes conditional",
    "warning": "warns",
    "assurance": "assures",
}


@dataclass(frozen=True)
class Held:
    """What a party holds on an issue, in words.

    Attributes:
        text: The stance, or why there is none.
        said: When it was said.
        mark: The attestation's sign, and what it means.
        who: On whose word.
        at: Low and high place in percent of the scale's length; None without a place.
        sources: What carries it.
        attestation: Its level.
    """

    text: str
    said: str
    mark: tuple[str, str]
    who: str
    at: tuple[float, float] | None
    sources: tuple[str, ...]
    attestation: str


class Story:
    """One document."""

    def __init__(self, document: Data) -> None:
        self.document = document
        self.negotiation: Data = document["negotiation"]
        self.issues: Data = self.negotiation["issues"]
        self.sources: Data = document["sources"]
        self.title: str = self.negotiation["title"]

    @cached_property
    def parties(self) -> dict[str, Data]:
        """The parties that hold positions."""
        every = self.negotiation["parties"].items()
        return {name: party for name, party in every if not party.get("observer")}

    @cached_property
    def pairs(self) -> list[Pair]:
        """Every issue with every party."""
        return [(issue, party) for issue in self.issues for party in self.parties]

    @cached_property
    def records(self) -> dict[Pair, Data]:
        """The records by issue and party."""
        return {(one["issue"], one["party"]): one for one in self.document["records"]}

    @cached_property
    def states(self) -> dict[tuple[str, Pair], list[Data]]:
        """States by clock and pair, oldest first."""
        found: dict[tuple[str, Pair], list[Data]] = {}
        for state in self.document["states"]:
            found.setdefault((state["clock"], (state["issue"], state["party"])), []).append(state)
        return found

    @cached_property
    def days(self) -> list[str]:
        """Every day on which something was said, became known, or ends a round."""
        days = {state["since"] for state in self.document["states"]}
        rounds = {one["date"] for one in self.negotiation.get("rounds", {}).values()}
        return sorted(days | rounds)

    @cached_property
    def comparisons(self) -> list[Data]:
        """The changes between each two rounds."""
        return list(self.document["changes"])

    def kinds(self, comparison: Data) -> dict[Pair, str]:
        """Say in a word or two what happened to each pair between two rounds."""
        found: dict[Pair, str] = {}
        for change in comparison["changes"]:
            word = KINDS.get(change["kind"], NEW_WORDS)
            found.setdefault((change["issue"], change["party"]), word)
        return found

    def voice(self, name: str | None) -> str:
        """Name a speaker or a party."""
        if name is None:
            return ""
        return self._voices.get(name, name)

    @cached_property
    def _voices(self) -> dict[str, str]:
        names = {name: one["name"] for name, one in self.negotiation.get("speakers", {}).items()}
        for party, entry in self.negotiation["parties"].items():
            names[party] = entry["name"]
            names |= {name: one["name"] for name, one in entry.get("speakers", {}).items()}
        return names

    def outlet(self, source: str) -> str:
        """Name the outlet of a source; of one that names none, its day."""
        entry = self.sources.get(source)
        if entry is None:
            return source
        outlet = self.document["outlets"].get(entry.get("outlet") or "")
        return outlet["name"] if outlet else f"an unnamed outlet ({self.day(entry['known_from'])})"

    def day(self, written: str) -> str:
        """Write a day for people."""
        return phrases.day(date.fromisoformat(written))

    def said(self, bounds: Data | None) -> str:
        """Write when something was said."""
        if not bounds:
            return ""
        after, before = bounds.get("after"), bounds.get("before")
        if before is None:
            return f"after {self.day(after)}" if after else ""
        earliest = date.fromisoformat(after) if after else None
        return phrases.said_on(Said(earliest, date.fromisoformat(before)))

    def published(self, source: Data) -> str:
        """Write when a source came out."""
        when = source["published"]
        return self.said(when) if isinstance(when, dict) else self.day(when)

    def stance(self, issue: str, value: Any) -> str:  # noqa: ANN401  # as the document has it
        """Say a stance in words: a point's text, a number with its unit, or a range of them."""
        ends = value if isinstance(value, list) else [value]
        said = [self.point(issue, end) for end in ends]
        unit = self.issues[issue]["scale"].get("unit")
        joined = " ↔ ".join(dict.fromkeys(said))
        return f"{joined} {unit}" if unit else joined

    def point(self, issue: str, end: Any) -> str:  # noqa: ANN401
        """Say one end of a stance in words."""
        point = self.issues[issue]["scale"].get("points", {}).get(str(end))
        return (point or {}).get("text") or str(end)

    def state(self, pair: Pair, clock: str, axis: str = "stance", day: str = "") -> Data | None:
        """Give what holds on a day (ISO), or today."""
        for state in reversed(self.states.get((clock, pair), [])):
            begun = not day or state["since"] <= day
            ended = state["until"] is not None and (not day or state["until"] <= day)
            if state["axis"] == axis and begun and not ended:
                return state
        return None

    def held(self, pair: Pair, state: Data | None) -> Held | None:
        """Say a state of a stance in words."""
        if state is None:
            return None
        place = state["at"]
        absent = state["value"] in ("declined", "ambiguous", "withdrawn") and place is None
        text = f"({state['value']})" if absent else self.stance(pair[0], state["value"])
        witness = state["witness"]
        return Held(
            text,
            self.said(state["said"]),
            MARKS[state["attestation"]],
            self.witness(witness),
            self._share(pair[0], place),
            tuple(state["sources"]),
            state["attestation"],
        )

    def witness(self, witness: Data | None) -> str:
        """Say on whose word something is: a voice and its outlet."""
        if not witness:
            return "not proved"
        outlet = self.outlet(witness["source"])
        return f"{witness['name']}, in {outlet}" if witness["name"] else outlet

    def _share(self, issue: str, place: Sequence[float] | None) -> tuple[float, float] | None:
        ends = self.ends(issue)
        if place is None or ends is None:
            return None
        low, high = ends
        first, last = ((at - low) / (high - low) * 100 for at in place)
        return round(first, 1), round(last, 1)

    def ends(self, issue: str) -> tuple[float, float] | None:
        """Give the lowest and highest place of a scale; None without two of them."""
        scale = self.issues[issue]["scale"]
        points = scale.get("points", {}).values()
        places = [point["at"] for point in points if point.get("at") is not None]
        if scale["type"] == "interval":
            places = [scale[end] for end in ("min", "max") if scale.get(end) is not None]
        return (min(places), max(places)) if len(set(places)) > 1 else None

    def terms(self, pair: Pair, clock: str = "now") -> Iterator[tuple[str, Data]]:
        """Yield the live terms of a pair with their states."""
        for state in self.states.get((clock, pair), []):
            if state["axis"].startswith("terms.") and state["until"] is None:
                yield state["axis"].removeprefix("terms."), state

    def looked_for(self, pair: Pair) -> bool:
        """Whether a coder looked for a statement and found none."""
        versions = self.records.get(pair, {}).get("versions", [])
        return any(version.get("absent") == "unreported" for version in versions)
