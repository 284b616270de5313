"""Two states of the records, side by side: what a reviewer of a change to them reads.

Every statement, source, outlet and scale, whatever its date; an id that merely changed is a rename.
What the change does to an answer between two dates is the business of `movement`.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from pydantic import BaseModel

from positions.change.timeline import alike
from positions.records import Dossier, Evidence, Pair, Said, Version

What = Literal["issue", "party", "speaker", "event", "source"]


class Rename(NamedTuple):
    """An id that became another."""

    what: What
    before: str
    after: str


class Amendment(NamedTuple):
    """A value that is another one now; None where there was, or is, none."""

    axis: str
    before: object
    after: object


class FieldChange(NamedTuple):
    """A field of a source or an outlet that is another one now."""

    id: str
    field: str
    before: object
    after: object


@dataclass(frozen=True)
class RevisedStatement:
    """A statement that was added, amended or taken out, under the names that are used now."""

    pair: Pair
    said: Said | None
    change: Literal["added", "amended", "removed"]
    axes: tuple[Amendment, ...]


@dataclass(frozen=True)
class Revised:
    """All that differs between two states of the records; `scales` names the fields, by issue."""

    scales: Mapping[str, tuple[str, ...]]
    statements: tuple[RevisedStatement, ...]
    sources: tuple[FieldChange, ...]
    outlets: tuple[FieldChange, ...]
    renames: tuple[Rename, ...]

    def about(self, keeps: Callable[[Pair], bool], issues: Collection[str]) -> "Revised":
        """Keep the statements of some pairs, and the scales of some issues (empty: all)."""
        return replace(
            self,
            scales={one: of for one, of in self.scales.items() if not issues or one in issues},
            statements=tuple(one for one in self.statements if keeps(one.pair)),
        )

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return any((self.scales, self.statements, self.sources, self.outlets, self.renames))


def revised(before: Dossier, after: Dossier) -> Revised:
    """Compare two states of the records of one negotiation."""
    return _Comparison(before, after).found()


class _Comparison:
    def __init__(self, before: Dossier, after: Dossier) -> None:
        self._before, self._after = before, after
        self._renames = tuple(_renames(before, after))
        self._names = {(one.what, one.before): one.after for one in self._renames}

    def found(self) -> Revised:
        old, new = self._before.catalogue, self._after.catalogue
        sources = {self._now("source", name): one for name, one in old.sources.items()}
        return Revised(
            dict(self._scales()),
            tuple(self._statements()),
            tuple(self._fields(sources, new.sources)),
            tuple(self._fields(old.outlets, new.outlets)),
            self._renames,
        )

    def _now(self, what: What, name: str) -> str:
        """Give the id that an older one has become."""
        return self._names.get((what, name), name)

    def _scales(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        now = self._after.negotiation.issues
        for name, issue in self._before.negotiation.issues.items():
            other = now.get(self._now("issue", name))
            if other is not None:
                old, new = _flat(issue.scale), _flat(other.scale)
                old["question"], new["question"] = issue.question, other.question
                changed = tuple(sorted(k for k in {*old, *new} if old.get(k) != new.get(k)))
                if changed:
                    yield self._now("issue", name), changed

    def _fields(
        self, old: Mapping[str, BaseModel], new: Mapping[str, BaseModel]
    ) -> Iterator[FieldChange]:
        for name in dict.fromkeys([*old, *new]):
            was, is_ = old.get(name), new.get(name)
            if was is None or is_ is None:
                ends = (was and name, is_ and name)
                yield FieldChange(name, "id", *ends)
                continue
            for field in type(was).model_fields:
                ends = (getattr(was, field), getattr(is_, field))
                if field == "derived_from" and ends[0]:
                    ends = (self._now("source", ends[0]), ends[1])
                if ends[0] != ends[1] and field != "formerly":
                    yield FieldChange(name, field, _plain(ends[0]), _plain(ends[1]))

    def _statements(self) -> Iterator[RevisedStatement]:
        old = {
            Pair(self._now("issue", pair.issue), self._now("party", pair.party)): filed
            for pair, filed in self._before.records.items()
        }
        new = self._after.records
        for pair in dict.fromkeys([*old, *new]):
            was = old[pair].record.versions if pair in old else ()
            is_ = new[pair].record.versions if pair in new else ()
            yield from self._of(pair, list(was), list(is_))

    def _of(self, pair: Pair, old: list[Version], new: list[Version]) -> Iterator[RevisedStatement]:
        for one, other in self._matched(old, new):
            was = self._values(one, renamed=True) if one else {}
            is_ = self._values(other) if other else {}
            axes = tuple(
                Amendment(axis, was.get(axis), is_.get(axis))
                for axis in dict.fromkeys([*was, *is_])
                if not alike(was.get(axis), is_.get(axis))
            )
            if other is None:
                assert one is not None  # noqa: S101  # one of them is there
                yield RevisedStatement(pair, self._before.said(one), "removed", axes)
            elif one is None or axes:
                change: Literal["added", "amended"] = "amended" if one else "added"
                yield RevisedStatement(pair, self._after.said(other), change, axes)

    def _matched(
        self, old: list[Version], new: list[Version]
    ) -> Iterator[tuple[Version | None, Version | None]]:
        """Pair the statements of one record: of one occasion, else that rest on the same words."""
        left = list(old)
        alone = []
        for other in new:
            one = next((one for one in left if self._occasion(one) == _occasion(other)), None)
            if one is None:
                alone.append(other)
            else:
                left.remove(one)
                yield one, other
        for other in alone:
            words = {piece.words for piece in other.evidence}
            one = next((one for one in left if words & {p.words for p in one.evidence}), None)
            if one is not None:
                left.remove(one)
            yield one, other
        yield from ((one, None) for one in left)

    def _occasion(self, version: Version) -> object:
        return self._now("event", version.event) if version.event else version.date

    def _values(self, version: Version, *, renamed: bool = False) -> dict[str, object]:
        """Give what a statement says and rests on, by axis, under the names that are used now."""
        dossier = self._before if renamed else self._after
        values: dict[str, object] = {
            "said": dossier.said(version),
            "stance": version.stance if version.absent is None else version.absent,
            "firmness": version.firmness,
            "salience": version.salience,
            **{f"terms.{name}": term for name, term in version.terms.items()},
        }
        pieces = [self._piece(one, renamed=renamed) for one in version.evidence]
        return {
            **{axis: value for axis, value in values.items() if value is not None},
            "evidence": tuple(sorted(pieces)),
        }

    def _piece(self, evidence: Evidence, *, renamed: bool) -> tuple[str, ...]:
        source, speaker = evidence.source, evidence.speaker or ""
        if renamed:
            source = self._now("source", source)
            speaker = self._now("party", self._now("speaker", speaker))
        return source, speaker, evidence.form, evidence.words, *(evidence.supports or ())


def _occasion(version: Version) -> object:
    return version.event or version.date


def _renames(before: Dossier, after: Dossier) -> Iterator[Rename]:
    """Yield ids that are gone, and that another entry says it had."""
    old, new = before.negotiation, after.negotiation
    entries: list[tuple[What, Mapping[str, object], Mapping[str, object]]] = [
        ("issue", old.issues, new.issues),
        ("party", old.parties, new.parties),
        ("speaker", _speakers(before), _speakers(after)),
        ("event", old.events, new.events),
        ("source", before.catalogue.sources, after.catalogue.sources),
    ]
    for what, was, is_ in entries:
        for name, entry in is_.items():
            for former in getattr(entry, "formerly", ()):
                if former in was and former not in is_ and name not in was:
                    yield Rename(what, former, name)


def _speakers(dossier: Dossier) -> dict[str, object]:
    return {name: entries[0][1] for name, entries in dossier.speakers.items()}


def _flat(entry: BaseModel, prefix: str = "") -> dict[str, object]:
    """Lay a scale out by its fields' names: `points.full.at`."""
    found: dict[str, object] = {}
    for field in type(entry).model_fields:
        value = getattr(entry, field)
        if isinstance(value, dict):
            for key, inner in value.items():
                found |= {f"{prefix}{field}.{key}": True, **_flat(inner, f"{prefix}{field}.{key}.")}
        else:
            found[f"{prefix}{field}"] = value
    return found


def _plain(value: object) -> object:
    return value.model_dump() if isinstance(value, BaseModel) else value
