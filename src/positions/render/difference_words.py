"""What is a difference, in words: blocks of entries, what stayed, who was silent; no layout.

Date, witness and mark belong to a fact: an entry prints those facts of a party, issue and cause
that share them. Text, Markdown and reports set the same entries, and escape them for where they go.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from positions.change import AttestationFact, Change, Difference, Fact, Kind, TermFact, Told
from positions.evidence import Level
from positions.records import Dossier, Evidence, Said
from positions.render import fact_words, labels, phrases
from positions.render.wrapping import JOINED

_KINDS: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    ("Moved", ("moved",)),
    ("May have moved", ("may-have-moved",)),
    ("Withdrawn or unclear", ("withdrawn", "unclear", "unstated")),
    ("Stance stated, none known before", ("stated",)),
    ("New words, same stance", ("hardened", "softened", "reframed")),
    ("Told more or less precisely", ("narrowed", "widened")),
    ("Day not known, perhaps by {from_}", ("undated",)),
    ("Said by {from_}, only told since", ("disclosed",)),
    ("Corrected in our record", ("corrected", "backfilled", "retracted")),
)
"""The blocks, in the order in which they are read, and the kinds of change in each."""
AS_IT_WAS: Final = "As it was"
_Told = Told[Fact | AttestationFact]
_MOVING: Final = ("moved", "may-have-moved", "withdrawn", "unclear")


@dataclass(frozen=True)
class Quoted:
    """The words on which one end of a change rests, and when they were said."""

    said: Said
    evidence: Evidence


@dataclass(frozen=True)
class Entry:
    """Facts of one party or more on one issue that share a day and a witness.

    Attributes:
        issue: The issue's id.
        parties: The parties' ids.
        facts: What differs, a phrase each.
        brief: The same, with terms counted, not spelled out.
        leads: Whether the stance is among the facts.
        said: When it was said.
        reported: The day of the first report.
        witness: On whose word.
        marks: Those of the facts, none of which may begin a line.
        levels: Whose marks it bears.
        quoted: The words before, as far as there are any, and after.
        moving: Whether the stance may have moved, so that its words are worth reading at once.
    """

    issue: str
    parties: tuple[str, ...]
    facts: tuple[str, ...]
    brief: tuple[str, ...]
    leads: bool
    said: Said
    reported: date | None
    witness: str
    marks: str
    levels: frozenset[Level]
    quoted: tuple[Quoted, ...] = ()
    moving: bool = False


@dataclass(frozen=True)
class Block:
    """Entries under a title; `news` is said since FROM, the rest is of another day, or ours."""

    title: str
    entries: tuple[Entry, ...]
    news: bool


def blocks(dossier: Dossier, difference: Difference) -> list[Block]:
    """Part what happened by its kind; only blocks that hold something."""
    from_ = phrases.brief_day(difference.from_.day, difference.to.day.year)
    found = []
    for title, kinds in _KINDS:
        changes = [change for change in difference.changes if change.kind in kinds]
        told = _merged(entry for change in changes for entry in entries(dossier, change))
        if told:
            news = all(change.cause == "movement" for change in changes)
            found.append(Block(title.format(from_=from_), tuple(told), news))
    return found


def entries(dossier: Dossier, change: Change) -> Iterator[Entry]:
    """Part a change's facts by day and witness, the stance's first."""
    groups: dict[tuple[Said, date | None, str, str], list[_Told]] = {}
    for told in change.facts or change.attestations:
        witness = phrases.witness(dossier, told.attestation, marked=False)
        key = (told.said, told.attestation.reported, witness, _marks(told))
        groups.setdefault(key, []).append(told)
    for (said, reported, witness, marks), group in groups.items():
        leads = change.stance in group
        yield Entry(
            change.pair.issue,
            (change.pair.party,),
            tuple(_facts(dossier, change, group, brief=False)),
            tuple(_facts(dossier, change, group, brief=True)),
            leads,
            said,
            reported,
            witness,
            marks,
            frozenset(phrases.marked(told.attestation) for told in group),
            tuple(_quoted(change, group, before=leads)),
            leads and change.kind in _MOVING,
        )


def _marks(told: _Told) -> str:
    marks = phrases.mark(told.attestation) + (phrases.FRAGILE if told.rests_on else "")
    return marks.replace(" ", JOINED)


def _facts(
    dossier: Dossier, change: Change, group: Sequence[_Told], *, brief: bool
) -> Iterator[str]:
    facts = [told.fact for told in group if told is not change.stance or not change.way]
    if len(change.way) > 1 and change.stance in group:
        way = (fact_words.ended(change.scale, one.stance, one.absent) for one in change.way)
        yield fact_words.sequence(way)
    terms = [fact for fact in facts if isinstance(fact, TermFact)] if brief else []
    rest = [fact for fact in facts if fact not in terms]
    yield from fact_words.together(dossier, change.scale, rest)
    yield from fact_words.counted(terms)


def _quoted(change: Change, group: Iterable[_Told], *, before: bool) -> Iterator[Quoted]:
    """Yield the words behind the former stance, and those behind these facts, each once."""
    if before and change.from_ and change.from_.attestation.witness:
        yield Quoted(change.from_.said, change.from_.attestation.witness)
    witnesses = [(told.said, told.attestation.witness) for told in group]
    yield from dict.fromkeys(Quoted(said, one) for said, one in witnesses if one)


def _merged(entries: Iterable[Entry]) -> list[Entry]:
    """Tell once what several parties share on an issue, word for word."""
    merged: dict[tuple[object, ...], Entry] = {}
    for one in entries:
        words = tuple((quoted.evidence.source, quoted.evidence.words) for quoted in one.quoted)
        key = (words, replace(one, parties=(), quoted=()))
        parties = merged[key].parties if key in merged else ()
        merged[key] = replace(one, parties=parties + one.parties)
    return list(merged.values())


def as_it_was(dossier: Dossier, difference: Difference) -> list[tuple[str, list[str]]]:
    """List, an issue each, the parties of whom nothing is new, with the day of their last word."""
    year = difference.to.day.year
    found: dict[str, dict[str, list[str]]] = {}
    for change in difference.unchanged:
        if difference.classes.get(change.pair) == "as-it-was" and change.to:
            again = {"reaffirmed": ", said again", "retold": ", told again"}.get(change.kind, "")
            last = f"{phrases.brief(change.to.said, year)}{again}"
            names = found.setdefault(change.pair.issue, {}).setdefault(last, [])
            names.append(dossier.party_name(change.pair.party))
    return [
        (issue, [f"{', '.join(names)} ({last})" for last, names in parties.items()])
        for issue, parties in found.items()
    ]


@dataclass(frozen=True)
class Still:
    """What a party goes on holding on an issue."""

    party: str
    text: str
    note: str


def still(dossier: Dossier, difference: Difference) -> Iterator[Still]:
    """Yield what the parties hold of whom nothing is new, how old it is, and on whose word."""
    for change in difference.unchanged:
        if difference.classes.get(change.pair) == "as-it-was" and change.to:
            age = f"{change.to.age_days} day{'' if change.to.age_days == 1 else 's'} old"
            said = phrases.brief(change.to.said, difference.to.day.year)
            who = phrases.witness(dossier, change.to.attestation).replace(" *", f"{JOINED}*")
            yield Still(
                dossier.party_name(change.pair.party),
                f"{dossier.issue(change.pair.issue).title}: "
                f"{phrases.holds(change.scale, change.after)} ({change.kind})",
                f"{said}, {age}, {who}",
            )


def no_word(
    dossier: Dossier, difference: Difference, *, looked: bool
) -> list[tuple[str, list[str]]]:
    """List, an issue each, the parties that said nothing: those looked for, or the others."""
    found: dict[str, list[str]] = {}
    for pair, unreported in difference.never_stated:
        if unreported is looked:
            found.setdefault(pair.issue, []).append(dossier.party_name(pair.party))
    return list(found.items())


def rest(dossier: Dossier, difference: Difference) -> dict[str, list[tuple[str, list[str]]]]:
    """List by title who said nothing new, and who said nothing in the articles read."""
    count = _sources_read(dossier, difference)
    articles = f"in the {count} articles read" if count != 1 else "in the one article read"
    lists = {
        AS_IT_WAS: as_it_was(dossier, difference),
        f"No word {articles}": no_word(dossier, difference, looked=False),
        f"Looked for {articles}, not found": no_word(dossier, difference, looked=True),
    }
    return {title: found for title, found in lists.items() if found}


def note(entry: Entry, year: int) -> str:
    """Say when it was said, and told where that was later, and on whose word."""
    said, who = phrases.brief(entry.said, year), entry.witness + entry.marks
    if entry.reported is None or entry.reported <= entry.said.latest:
        return f"{said}, {who}"
    return f"{said}, told {phrases.brief_day(entry.reported, year)}, {who}"


def _sources_read(dossier: Dossier, difference: Difference) -> int:
    """Count the articles that were known by the second date."""
    known_by = difference.to.known_by
    sources = dossier.catalogue.sources.values()
    return sum(known_by is None or source.known_from <= known_by for source in sources)


def counts(difference: Difference) -> str:
    """Count each position once, in the gravest class it belongs to."""
    whole = sum(difference.counts.values())
    parts = [
        f"{count} {labels.CLASSES[name]}" for name, count in difference.counts.items() if count
    ]
    return f"{whole} {'position' if whole == 1 else 'positions'}: {', '.join(parts)}."


def legend(blocks: Iterable[Block]) -> list[str]:
    """Explain the marks and signs that these blocks bear."""
    return legend_of([entry for block in blocks for entry in block.entries])


def legend_of(told: Sequence[Entry]) -> list[str]:
    """Explain the marks and signs that these entries bear."""
    fragile = any(phrases.FRAGILE.strip() in entry.marks for entry in told)
    ranges = any(phrases.RANGE in fact for entry in told for fact in entry.facts)
    return [
        *phrases.legend(level for entry in told for level in entry.levels),
        *([phrases.FRAGILE_LEGEND] if fragile else []),
        *([phrases.RANGE_LEGEND] if ranges else []),
    ]
