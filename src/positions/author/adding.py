"""A statement from its answers: the version, and where in which record it belongs.

Answers are texts, as options and prompts give them. Whether the words prove anything is judged
afterwards, over what would stand there, by the check's own rules.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from positions.author.changes import Changes
from positions.author.editing import EditError, insert, plain
from positions.author.quoting import locator
from positions.author.yaml_writing import items
from positions.evidence import prove_all
from positions.records import Dossier, Pair, Scale, Source, Version, record_path
from positions.words import Claim, judge_all, stated

_RANGE: Final = re.compile(r"\[?\s*(?P<low>.+?)\s*(?:\.\.|,)\s*(?P<high>[^\]]+?)\s*\]?")
_TERM: Final = re.compile(r"(?P<id>[^\s:]+)\s*:\s*(?P<kind>[a-z]+)\b\s*(?P<text>.*)")
_HEAD: Final = "# yaml-language-server: $schema=../../schemas/record.json\n"
VERSION: Final = (
    *("event", "date", "dated_by", "stance", "absent", "firmness", "salience", "terms", "summary"),
    *("note", "evidence", "waive"),
)
"""The keys of a version, in the order in which they are written."""
EVIDENCE: Final = (
    *("source", "speaker", "quote", "passage", "at", "supports", "translation", "note"),
)
"""The keys of a piece of evidence, in the order in which they are written."""


@dataclass(frozen=True)
class Added:
    """A version put into a record, in memory.

    Attributes:
        path: The record's file.
        index: Its place among the record's versions.
        version: What is written.
    """

    path: str
    index: int
    version: Mapping[str, Any]


def read_stance(scale: Scale, written: str) -> object:
    """Read a stance: a point, a number, or `low..high`.

    Raises:
        EditError: It does not lie on the scale; the message says what does.
    """
    found = _RANGE.fullmatch(written) if written not in scale.points else None
    ends = [found["low"], found["high"]] if found else [written.strip()]
    read = [_end(scale, end) for end in ends]
    value = read[0] if len(read) == 1 else (read[0], read[1])
    if fault := scale.objection(value):
        raise EditError(f"stance {written}: {fault}")
    return value


def _end(scale: Scale, written: str) -> str | Decimal:
    bare = written.removesuffix(scale.unit or "").strip() if scale.type == "interval" else written
    try:
        return Decimal(bare) if scale.type == "interval" else bare
    except InvalidOperation:
        return written


def read_when(written: str) -> str | dict[str, str]:
    """Read a date: a day, or bounds as in `2024-03-01..2024-03-05`, `..2024-03-05`."""
    first, dots, last = written.partition("..")
    if not dots:
        return written
    return {key: day for key, day in (("after", first.strip()), ("before", last.strip())) if day}


def read_salience(written: str) -> str | Decimal:
    """Read a salience: a word, or a number from 0 to 100."""
    try:
        return Decimal(written)
    except InvalidOperation:
        return written


def read_term(written: str) -> tuple[str, dict[str, str]]:
    """Read a term: `back-pay: demand Paid from January on`.

    Raises:
        EditError: It is not written so.
    """
    found = _TERM.fullmatch(written.strip())
    if found is None:
        raise EditError(f"term {written!r}: write it as 'ID: demand What is demanded'")
    return found["id"], _filled({"kind": found["kind"], "text": found["text"]})


def version_of(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Put answers in the order in which a record holds them; what is None or empty is left out."""
    evidence = _filled({key: answers.get(key) for key in EVIDENCE if key != "note"})
    whole = {**answers, "evidence": [evidence] if "source" in evidence else None}
    return _filled({key: whole.get(key) for key in VERSION})


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value not in (None, "", [], {}, ())}


def place(changes: Changes, dossier: Dossier, pair: Pair, added: Mapping[str, Any]) -> Added:
    """Put a version into its record, behind the last one that was said no later than it.

    Raises:
        EditError: The record cannot be edited.
    """
    filed = dossier.records.get(pair)
    path = filed.path if filed else record_path(*pair)
    if filed is None:
        record = {"issue": pair.issue, "party": pair.party}
        head = _HEAD + "".join(f"{key}: {value}\n" for key, value in record.items())
        changes.edit(path, lambda text: insert(text, ("versions",), 0, added), head)
        return Added(path, 0, added)
    index = _index(dossier, pair, added)
    changes.edit(path, lambda text: insert(text, ("versions",), index, added))
    return Added(path, index, added)


def _index(dossier: Dossier, pair: Pair, added: Mapping[str, Any]) -> int:
    day = _latest(dossier, added)
    versions = dossier.records[pair].record.versions
    said = [dossier.said(one) for one in versions]
    earlier = [n for n, one in enumerate(said, start=1) if one is None or one.latest <= day]
    return max(earlier, default=0) if day != date.max else len(versions)


def _latest(dossier: Dossier, added: Mapping[str, Any]) -> date:
    """The day from which on a new version counts; the end of time where none is told."""
    event = dossier.negotiation.events.get(added.get("event", ""))
    if event:
        return event.date.before or date.max
    written = added.get("date")
    last = written.get("before") if isinstance(written, dict) else written
    try:
        return date.fromisoformat(str(last))
    except ValueError:
        return date.max


def version_lines(added: Added) -> list[str]:
    """Give the lines of a version as they will stand in its record."""
    return items([plain(dict(added.version))], 0, ("versions",))


def evidence_lines(evidence: Mapping[str, Any]) -> list[str]:
    """Give the lines of a piece of evidence, ready to paste."""
    return items([plain(dict(evidence))], 0, ("versions", 0, "evidence"))


def told(dossier: Dossier, source: str, form: str, words: str) -> tuple[str | None, str | None]:
    """Say whom the source credits with words, and on which page or at what time they stand.

    None for nobody that is known, and where the text tells no such place.
    """
    reading = prove_all(dossier, []).reading(source)
    if reading is None:
        return None, None
    claim = Claim("quote" if form == "quote" else "passage", words)
    judgement = next(iter(judge_all(reading, [claim])))
    place = judgement.span
    return judgement.said_by, locator(reading.text, place[0]) if place else None


def dating_words(dossier: Dossier, source: str, day: str) -> str | None:
    """The sentence of a source that states a day; None where none does."""
    entry, reading = dossier.source(source), prove_all(dossier, []).reading(source)
    if entry is None or reading is None:
        return None
    found = [one for one in _days(reading.text, entry) if str(one[2]) == day]
    if not found:
        return None
    article = reading.article
    first, last = article.word_span(*found[0][:2])
    start, end = article.span(article.sentence_of(first)[0], article.sentence_of(last - 1)[1])
    return " ".join(article.text[start:end].split())


def _days(text: str, entry: Source) -> Sequence[tuple[int, int, date]]:
    found = stated(text, entry.known_from, entry.language or "en")
    return [(one.start, one.end, one.first) for one in found if one.first == one.last]


def add_evidence(
    changes: Changes, dossier: Dossier, pair: Pair, evidence: Mapping[str, Any], of: str | None
) -> Added:
    """Add a piece of evidence to a version of a record.

    Args:
        changes: Where it is added.
        dossier: The negotiation.
        pair: The record.
        evidence: The piece.
        of: The version's event or date; None: the last one.

    Raises:
        EditError: There is no such version.
    """
    filed = dossier.records.get(pair)
    if filed is None:
        raise EditError(f"{pair} has no record yet: positions add {pair} begins one")
    versions = filed.record.versions
    fitting = [n for n, one in enumerate(versions) if of in (None, *_names(one))]
    if not fitting:
        names = ", ".join(_names(one)[0] for one in versions)
        raise EditError(f"{pair} has no version {of}; there are {names}")
    index = fitting[-1]
    where = ("versions", index, "evidence")
    held = versions[index].evidence
    changes.edit(filed.path, lambda text: insert(text, where, len(held), dict(evidence)))
    return Added(filed.path, index, {"evidence": [dict(evidence)]})


def _names(one: Version) -> list[str]:
    """What a version may be called: its event, or its day."""
    days = [str(day) for day in (one.date.before, one.date.after) if day] if one.date else []
    return [name for name in (one.event, *days) if name]
