"""Records and their versions: in the right place, once, and carried by evidence."""

from collections.abc import Iterator

from positions.checks.rules.case import Case
from positions.evidence import Level, attest
from positions.records import Evidence, Finding, Version, record_path


def record_misplaced(case: Case) -> Iterator[Finding]:
    """A record's file does not bear the names of its issue and party.

    Why: Whoever looks for a position looks under its name.
    Example: `northland.yaml` holds `party: north`.
    Instead: Move the file to positions/<issue>/<party>.yaml, or mend `issue` and `party`.
    """
    for filed in case.dossier.filed:
        right = record_path(*filed.pair)
        if filed.path != right:
            message = f"this record is about {filed.pair} and belongs at {right}"
            record = str(filed.pair)
            yield Finding("record-misplaced", message, filed.path, ("issue",), record=record)


def no_evidence(case: Case) -> Iterator[Finding]:
    """A version has no evidence.

    Why: A position that nothing proves is left out of every comparison.
    Example: `stance: shared` with nothing under evidence.
    Instead: Add a quote or a passage; only `absent: unreported` needs none.
    """
    for stated in case.versions:
        if not stated.version.evidence and stated.version.absent != "unreported":
            message = "this version has no evidence, so it does not count"
            yield stated.finding("no-evidence", message)


def unsupported_axis(case: Case) -> Iterator[Finding]:
    """No evidence of a version supports one of the things that it states.

    Why: The version looks proved, but this part of it is not, and so it does not count.
    Example: `firmness: firm` where all evidence has `supports: [stance]`.
    Instead: Name the axis under the `supports` of the evidence that carries it, add evidence, or
    leave the axis out.
    """
    for stated in case.versions:
        evidence = stated.version.evidence
        for axis in stated.version.axes() if evidence else ():
            if not any(one.carries(axis) for one in evidence):
                place = ("absent",) if axis == "stance" and stated.version.absent else ()
                message = f"no evidence supports {axis}"
                yield stated.finding("unsupported-axis", message, *(place or axis.split(".")))


def counterpart_only(case: Case) -> Iterator[Finding]:
    """Only the other side, or an outlet that belongs to it, says what a party holds.

    Why: What an opponent says of a party is not what the party says.
    Example: `speaker: dune`, an envoy of the other side, is all that stands behind a stance of
    north.
    Instead: Look for the party's own words or an independent report; where none are to be had,
    waive this with the reason.
    """
    for stated in case.versions:
        evidence = stated.version.evidence
        party = stated.filed.record.party
        if not evidence or party not in case.dossier.negotiation.parties:
            continue
        attestation = attest(case.proofs, party, evidence)
        if attestation.level is Level.COUNTERPART:
            name = case.dossier.party_name(party)
            message = f"only others say so: nothing here is {name}'s own or independent"
            yield stated.finding("counterpart-only", message)


def affiliated_only(case: Case) -> Iterator[Finding]:
    """Every report of a statement comes from an outlet that belongs to a party.

    Why: Such an outlet chooses which words of whom it passes on.
    Example: The only source is of an outlet with `affiliation: north`.
    Instead: Look for an independent report; where none is to be had, waive this with the reason.
    """
    for stated in case.versions:
        sources = [case.dossier.source(one.source) for one in stated.version.evidence]
        known = [source for source in sources if source is not None]
        if known and all(case.dossier.affiliation(source) for source in known):
            names = sorted({source.outlet for source in known if source.outlet})
            message = f"only {' and '.join(names)} report this, and belong to a party"
            yield stated.finding("affiliated-only", message)


def version_empty(case: Case) -> Iterator[Finding]:
    """A version says nothing that was not said before, and adds no evidence.

    Why: It makes the party look as if it had spoken again.
    Example: A second version with `stance: shared` and the first one's quote.
    Instead: Cite what was said on this occasion, or take the version out.
    """
    for filed in case.filed:
        held: dict[str, object] = {}
        known: set[Evidence] = set()
        for stated in case.versions_in(filed):
            said, evidence = _said(stated.version), set(stated.version.evidence)
            if evidence and evidence <= known and said.items() <= held.items():
                message = "an earlier version says this already, with the same evidence"
                yield stated.finding("version-empty", message)
            held |= said
            known |= evidence


def _said(version: Version) -> dict[str, object]:
    values: dict[str, object] = {
        "stance": version.stance if version.absent is None else version.absent,
        "firmness": version.firmness,
        "salience": version.salience,
        **{f"terms.{name}": term for name, term in version.terms.items()},
    }
    return {axis: value for axis, value in values.items() if value is not None}
