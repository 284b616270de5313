"""What records quote from a source: for its list, its lit text, and for a text that changed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from positions.author.changes import Changes
from positions.author.editing import EditError, put
from positions.evidence import Proofs, Words, digest, language_of, prove_all
from positions.records import CATALOGUE, Dossier, Missing, Pair
from positions.words import Judgement, read


class Quoted(NamedTuple):
    """A piece of evidence, or words that date one: where it is used, and what it proves.

    Attributes:
        owner: The record, or the event, that rests on it.
        words: What is quoted.
        judgement: How it stands in the text.
    """

    owner: str
    words: Words
    judgement: Judgement


def uses(dossier: Dossier) -> Iterator[tuple[str, Words]]:
    """Yield everything that rests on words, with the record or event that it belongs to."""
    for name, event in dossier.negotiation.events.items():
        if event.dated_by:
            yield f"event {name}", event.dated_by
    for name, issue in dossier.negotiation.issues.items():
        if issue.outcome:
            if issue.outcome.dated_by:
                yield f"{name}/outcome", issue.outcome.dated_by
            yield from ((f"{name}/outcome", one) for one in issue.outcome.evidence)
    for filed in dossier.filed:
        owner = str(Pair(filed.record.issue, filed.record.party))
        for version in filed.record.versions:
            if version.dated_by:
                yield owner, version.dated_by
            yield from ((owner, one) for one in version.evidence)
    yield from (("without a place", one) for one in dossier.unplaced)


def quoted_from(dossier: Dossier, source: str) -> list[Quoted]:
    """List what is quoted from a source, in the order in which it stands there."""
    used = [(owner, words) for owner, words in uses(dossier) if words.source == source]
    proofs: Proofs = prove_all(dossier, [words for _, words in used])
    found = [Quoted(owner, words, proofs.of(words)) for owner, words in used]
    return sorted(found, key=lambda one: (one.judgement.span or (-1, -1), one.owner))


def listed(dossier: Dossier) -> list[tuple[str, ...]]:
    """A row a source: id, day, outlet, kind, language, words, how often it is quoted."""
    times = Counter(words.source for _, words in uses(dossier))
    rows: list[tuple[str, ...]] = []
    for name, source in dossier.catalogue.sources.items():
        text = dossier.articles[name]
        words = "–" if isinstance(text, Missing) else str(len(read(text).words))
        outlet = dossier.outlet(source)
        rows.append(
            (
                name,
                source.known_from.isoformat(),
                outlet.name if outlet else "–",
                source.kind,
                language_of(dossier, name),
                words,
                str(times[name]),
            )
        )
    return rows


def renewed(changes: Changes, dossier: Dossier, source: str) -> tuple[list[str], bool]:
    """Take a source's text as it is now: give what stands in it, and whether something fell.

    Raises:
        EditError: The text cannot be read.
    """
    text = dossier.articles[source]
    if isinstance(text, Missing):
        raise EditError(f"source {source}: {text.reason}")
    entry = dossier.catalogue.sources[source].model_copy(update={"sha256": digest(text)})
    sources = {**dossier.catalogue.sources, source: entry}
    catalogue = dossier.catalogue.model_copy(update={"sources": sources})
    found = quoted_from(replace(dossier, catalogue=catalogue), source)
    changes.edit(CATALOGUE, lambda held: put(held, ("sources", source, "sha256"), digest(text)))
    fallen = [one for one in found if not one.judgement.verdict.clean]
    lines = [f"{len(found) - len(fallen)} of {len(found)} quotations stand in {source}"]
    lines += [f"  {one.judgement.verdict}: {one.owner}: {_words(one)}" for one in fallen]
    return lines, bool(fallen)


def _words(one: Quoted) -> str:
    return getattr(one.words, "words", None) or one.words.passage or ""
