"""A piece of evidence as a reader wants it: the words, whose, where they stand, whether proved."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from positions.change import Position
from positions.evidence import Proofs
from positions.records import Evidence, article_path
from positions.render import phrases
from positions.words import Verdict


@dataclass(frozen=True)
class Citation:
    """Evidence with its place; `line` is None when its words were not found."""

    words: str
    quoted: bool
    who: str
    path: str
    line: int | None
    verdict: Verdict
    translation: str | None
    note: str | None


def cite(proofs: Proofs, evidence: Evidence) -> Citation:
    """Look up what a reader wants to know about a piece of evidence."""
    dossier = proofs.dossier
    source = dossier.source(evidence.source)
    judgement = proofs.of(evidence)
    reading = proofs.reading(evidence.source)
    line = reading.place(judgement.span[0])[0] if reading and judgement.span else None
    speaker = [dossier.voice_name(evidence.speaker)] if evidence.speaker else []
    published = [phrases.published(source)] if source else []
    return Citation(
        " ".join(evidence.words.split()),
        evidence.form == "quote",
        ", ".join([*speaker, phrases.outlet(dossier, evidence.source), *published]),
        article_path(source.file) if source else evidence.source,
        line,
        judgement.verdict,
        evidence.translation,
        evidence.note,
    )


def supporting(positions: Iterable[Position]) -> Iterator[tuple[Evidence, list[str]]]:
    """Yield the evidence behind these positions, each piece once, with the axes it carries."""
    carried: dict[Evidence, list[str]] = {}
    for position in positions:
        for axis in position.axes:
            held = position.axis(axis)
            for evidence in held.evidence if held else ():
                axes = carried.setdefault(evidence, [])
                if axis not in axes:
                    axes.append(axis)
    yield from carried.items()
