"""What the check finds and only one mending fits: hashes of new texts, slips in ids, omissions.

A quotation's words are never changed, added or taken out: marks of omission go where the source
says more. What is *not* here: what is wrong; that is told by findings and judgements.
"""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from positions.author.changes import Changes
from positions.author.editing import put
from positions.evidence import digest, prove_all
from positions.records import CATALOGUE, Dossier, Finding, Where, read as read_yaml

_SURE: Final = 0.75  # of the letters: `breg` is berg, `ray` may be somebody else than reyes
_WORD: Final = re.compile(r"\w+")


def mend(changes: Changes, dossier: Dossier, findings: Iterable[Finding]) -> list[str]:
    """Mend what is certain; give a line for each mending.

    Raises:
        EditError: A file cannot be edited.
    """
    slips = [line for one in findings if (line := _slip(changes, dossier, one))]
    return [*_hashes(changes, dossier), *slips, *_omissions(changes, dossier)]


def _hashes(changes: Changes, dossier: Dossier) -> list[str]:
    """Give every text its hash that has none yet; one that differs is for a person to judge."""
    lines = []
    for name, source in dossier.catalogue.sources.items():
        text = dossier.articles[name]
        if source.sha256 is None and isinstance(text, str):
            where = ("sources", name, "sha256")
            changes.edit(CATALOGUE, lambda held, w=where, t=text: put(held, w, digest(t)))  # type: ignore[misc]
            lines.append(f"{CATALOGUE}: {name} has the hash of its text")
    return lines


def _slip(changes: Changes, dossier: Dossier, finding: Finding) -> str | None:
    """Mend an id that is nearly a known one, and only one."""
    known = {
        "speaker-unknown": [*dossier.negotiation.parties, *dossier.speakers],
        "source-unknown": [*dossier.catalogue.sources],
        "event-unknown": [*dossier.negotiation.events],
        "outlet-unknown": [*dossier.catalogue.outlets],
        "party-unknown": [*dossier.negotiation.parties],
        "issue-unknown": [*dossier.negotiation.issues],
    }.get(finding.rule, [])
    written = _value(changes, finding.path, finding.where)
    if not isinstance(written, str) or written in known:
        return None
    near = get_close_matches(written, known, n=2, cutoff=_SURE)
    if len(near) != 1:
        return None
    changes.edit(finding.path, lambda text: put(text, finding.where, near[0]))
    return f"{finding.path}: {written} is {near[0]}"


def _value(changes: Changes, path: str, where: Where) -> object:
    data = read_yaml(changes.text(path)).data
    for part in where:
        try:
            data = data[part]
        except (LookupError, TypeError):
            return None
    return data


def _omissions(changes: Changes, dossier: Dossier) -> list[str]:
    """Mark what a quotation leaves out, where that is all that is wrong with it."""
    lines = []
    cited = [one for filed in dossier.filed for v in filed.record.versions for one in v.evidence]
    proofs = prove_all(dossier, cited)
    for filed in dossier.filed:
        for number, version in enumerate(filed.record.versions):
            for place, one in enumerate(version.evidence):
                advice = proofs.of(one).advice
                if advice is None or _WORD.findall(advice) != _WORD.findall(one.words):
                    continue
                where = ("versions", number, "evidence", place, one.form)
                changes.edit(filed.path, lambda text, w=where, a=advice: put(text, w, a))  # type: ignore[misc]
                lines.append(f"{filed.path}: marks what {one.source} says in between")
    return lines
