"""The first sentences of a difference, to be read in five seconds and pasted anywhere.

What moved, or that nothing is proved to have; on which issues nobody moved; whose own voice is not
heard in the period; on how few reports the new words rest. No sentence says more than its facts.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from positions.change import Change, Class, Difference, Kind
from positions.evidence import Proofs, attest
from positions.records import Dossier, Said
from positions.render import fact_words, phrases

_NAMED: Final = 4  # as many as can be read in one breath; more are counted
_FEW: Final = 3  # reports: more are no longer few
_UNSETTLED: Final[tuple[Class, ...]] = (
    "moved",
    "may-have-moved",
    "withdrawn",
    "unclear",
    "stated",
    "undated",
)


def opening(proofs: Proofs, difference: Difference) -> list[str]:
    """Write the sentences."""
    dossier = proofs.dossier
    if difference.chosen:
        return [_chosen(difference)]
    if difference.from_.day == difference.to.day:
        return list(_corrections(dossier, difference)) or ["Nothing is recorded otherwise."]
    return [
        *_moves(dossier, difference),
        *_corrections(dossier, difference),
        *_elsewhere(dossier, difference),
        *_reports(proofs, difference),
        *_voices(proofs, difference),
    ]


def _chosen(difference: Difference) -> str:
    count = len(difference.changes)
    return f"{count or 'No'} {'change' if count == 1 else 'changes'} of the kind chosen."


def _moves(dossier: Dossier, difference: Difference) -> Iterator[str]:
    moved, perhaps = (_of_kind(difference, kind) for kind in ("moved", "may-have-moved"))
    since = _brief(difference, difference.from_.day)
    if moved:
        yield f"Moved since {since}: {_named(dossier, moved)}."
    elif perhaps:
        yield f"No stance is proved to have moved since {since}."
    else:
        yield f"No stance is reported to have moved since {since}."
    if perhaps and moved:
        yield f"May have moved: {_named(dossier, perhaps)}."
    elif perhaps:
        one = "One" if len(perhaps) == 1 else str(len(perhaps))
        yield f"{one} may have: {_named(dossier, perhaps)}."
    for kind, verb in _VERBS.items():
        if changes := [one for one in _of_kind(difference, kind) if one.stance]:
            yield f"{_named(dossier, changes)}: {verb}."
    if earlier := [change for change in difference.changes if change.way]:
        yield f"An earlier change is told only since: {_named(dossier, earlier)}."


def _corrections(dossier: Dossier, difference: Difference) -> Iterator[str]:
    """Say what only our record changed; nobody moved by it."""
    if changes := [one for one in difference.changes if one.cause == "correction"]:
        yield f"Corrected in our record: {_named(dossier, changes)}."


_VERBS: Final[dict[Kind, str]] = {
    "withdrawn": "stance withdrawn",
    "unclear": "no longer clear",
    "stated": "a stance where none was known",
    "unstated": "no stance any more",
    "undated": "a stance whose day is not known",
}


def _of_kind(difference: Difference, kind: Kind) -> list[Change]:
    return [change for change in difference.changes if change.kind == kind]


def _named(dossier: Dossier, changes: Sequence[Change]) -> str:
    """Name parties and issues: A and B on Arms control; many are only counted."""
    issues: dict[str, list[str]] = {}
    for one in changes:
        issues.setdefault(one.pair.issue, []).append(one.pair.party)
    if len(issues) > _NAMED:
        return f"{len(changes)} positions on {len(issues)} issues"
    return phrases.listed(
        f"{fact_words.parties(dossier, parties)} on {dossier.issue(issue).title}"
        for issue, parties in issues.items()
    )


def _elsewhere(dossier: Dossier, difference: Difference) -> Iterator[str]:
    """Say on which issues no move is reported, among those on which anybody spoke."""
    issues = dict.fromkeys(pair.issue for pair in difference.classes)
    spoken = [issue for issue in issues if _classes(difference, issue) - {"no-word"}]
    still = [issue for issue in spoken if not _classes(difference, issue) & set(_UNSETTLED)]
    if not still:
        return
    if still == spoken:
        return
    titles = [dossier.issue(issue).title for issue in still]
    if len(titles) > _NAMED:
        titles = [*titles[: _NAMED - 1], f"{len(titles) - _NAMED + 1} more issues"]
    yield f"On {phrases.listed(titles)} no move is reported since."


def _classes(difference: Difference, issue: str) -> set[Class]:
    return {name for pair, name in difference.classes.items() if pair.issue == issue}


def _reports(proofs: Proofs, difference: Difference) -> Iterator[str]:
    """Say on how few reports rest all words that are new: said, or told, after FROM."""
    known = difference.from_.known_by or difference.from_.day
    used = {
        evidence.source
        for change in difference.changes
        if change.cause != "correction"
        for heard in change.after.heard
        if heard not in change.before.heard
        for evidence in heard.evidence
    }
    new = sorted(
        (source.known_from, name)
        for name in used
        if (source := proofs.dossier.source(name)) and source.known_from > known
    )
    if len(new) == 1:
        yield f"All that is new stands in one report: {phrases.report(proofs.dossier, new[0][1])}."
    elif 0 < len(new) <= _FEW:
        outlets = Counter(phrases.outlet(proofs.dossier, name) for _, name in new)
        names = [name if count == 1 else f"{count} × {name}" for name, count in outlets.items()]
        yield f"All that is new stands in {len(new)} reports ({', '.join(names)})."


def _voices(proofs: Proofs, difference: Difference) -> Iterator[str]:
    """Say which parties are not, or perhaps not, heard in their own voice after FROM."""
    from_ = difference.from_.day
    parties = dict.fromkeys(pair.party for pair in difference.classes)
    silent: list[tuple[str, date]] = []
    unsure: list[tuple[str, date]] = []
    for party in parties:
        own = list(_own(proofs, difference, party))
        if any(said.earliest is not None and said.earliest > from_ for said in own):
            continue
        perhaps = [said.latest for said in own if said.latest > from_]
        (unsure if perhaps else silent).append((party, max(perhaps, default=from_)))
    if silent:
        voice = "its own voice" if len(silent) == 1 else "their own voice"
        who, day = _parties(proofs.dossier, silent), _brief(difference, from_)
        yield f"{who} not heard in {voice} after {day}."
    for party, last in unsure[:_NAMED]:
        yield (
            f"{proofs.dossier.party_name(party)} is last heard in its own voice "
            f"by {_brief(difference, last)}, perhaps earlier."
        )


def _brief(difference: Difference, day: date) -> str:
    return phrases.brief_day(day, difference.to.day.year)


def _parties(dossier: Dossier, parties: Sequence[tuple[str, date]]) -> str:
    names = [dossier.party_name(name) for name, _ in parties]
    if len(names) > _NAMED:
        return f"{len(names)} parties ({', '.join(names[: _NAMED - 1])}, …) are"
    return f"{phrases.listed(names)} {'is' if len(names) == 1 else 'are'}"


def _own(proofs: Proofs, difference: Difference, party: str) -> Iterator[Said]:
    """Yield when a party said something itself, as far as that is known by TO."""
    for pair, position in difference.snapshots.after.positions.items():
        if pair.party != party:
            continue
        for heard in position.heard:
            if attest(proofs, party, heard.evidence, heard.said).level.own:
                yield heard.said
