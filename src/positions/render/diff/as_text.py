"""`positions diff` as text: the answer first, then what moved, what came to light, and the rest."""

from collections.abc import Sequence

from positions.change import Cause, Change, Difference
from positions.records import Dossier, Pair
from positions.render import phrases
from positions.render.diff.records import record_lines
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.wrapping import headline, wrap


def diff_text(
    dossier: Dossier, difference: Difference, style: Style, width: int, *, everything: bool = False
) -> str:
    """Write a difference for a terminal of this width; `everything` spells out what stayed."""
    from_, to = (phrases.operand(one) for one in (difference.from_, difference.to))
    days = f"{from_} → {to}{phrases.clocks(difference.from_, difference.to)}"
    title, first = terminal(dossier.negotiation.title), summary(difference)
    blocks = [
        "\n".join([*headline(title, days, width, style.bold), _wrapped(first, width)]),
        _records(dossier, difference, width),
        *(
            _table(dossier, title.upper(), changes, ends, width)
            for title, changes, ends in by_cause(difference)
        ),
        "\n".join(_wrapped(line, width) for line in legend(difference.changes)),
        _still(dossier, difference, width) if everything else _rest(dossier, difference, width),
        _gaps(difference, width),
    ]
    return "\n\n".join(block for block in blocks if block)


def _records(dossier: Dossier, difference: Difference, width: int) -> str:
    """Say what differs in the records, where two states of them were asked for."""
    if difference.revised is None:
        return ""
    lines = [terminal(line) for line in record_lines(dossier, difference.revised)]
    told = [_wrapped(line, width) for line in lines] or ["Nothing differs in the records."]
    return "\n".join(["IN THE RECORDS", *told])


def summary(difference: Difference) -> str:
    """Answer in one sentence: each position counts once, in the gravest class it belongs to."""
    parts: list[str] = []
    for name, count in difference.counts.items():
        if count:
            noun = "" if parts else " position" if count == 1 else " positions"
            parts.append(f"{count}{noun} {phrases.CLASSES[name][count != 1]}")
    return ", ".join(parts or ["No positions"]) + "."


def by_cause(
    difference: Difference,
) -> list[tuple[str, list[Change], tuple[str, str]]]:
    """Part the changes by their cause: a title, the changes, what the two ends are."""
    from_, to = (phrases.day(one.day) for one in (difference.from_, difference.to))
    titles: tuple[tuple[str, Cause, tuple[str, str]], ...] = (
        ("Said since", "movement", (from_, to)),
        ("Day not known", "undated", (from_, to)),
        ("Came to light", "disclosure", (f"known {from_}", "said by then")),
        ("Corrected", "correction", ("recorded before", "recorded now")),
    )
    return [
        (title, [change for change in difference.changes if change.cause == cause], ends)
        for title, cause, ends in titles
    ]


def what_changed(dossier: Dossier, change: Change) -> str:
    """Say in one cell what changed, and for a disclosure when it had been said."""
    parts = phrases.facts(dossier, change) or phrases.attested(change)
    days = dict.fromkeys(phrases.said_on(told.said) for told in change.facts)
    if change.cause in ("disclosure", "undated") and days:
        parts.insert(0, f"said {phrases.listed(days)}")
    return "; ".join(parts)


def row(dossier: Dossier, change: Change) -> list[str]:
    """Give a change as cells: issue, party, before, after, what changed, on whose word."""
    return [
        change.pair.issue,
        dossier.party_name(change.pair.party),
        *phrases.ends(change),
        what_changed(dossier, change),
        _on_whose_word(dossier, change),
    ]


def _on_whose_word(dossier: Dossier, change: Change) -> str:
    told = change.facts or change.attestations
    if not told:
        return phrases.witness(dossier, change.to.attestation) if change.to else ""
    witnesses = dict.fromkeys(
        phrases.witness(dossier, one.attestation) + (phrases.FRAGILE if one.rests_on else "")
        for one in told
    )
    return "; ".join(witnesses)


def headers(title: str, ends: tuple[str, str]) -> list[str]:
    """Head the cells of `row`."""
    return [title, "Party", *ends, "What changed", "On whose word"]


def _table(
    dossier: Dossier, title: str, changes: Sequence[Change], ends: tuple[str, str], width: int
) -> str:
    if not changes:
        return ""
    rows = [[terminal(cell) for cell in row(dossier, change)] for change in stances_first(changes)]
    return text_table(headers(title, ends), rows, width, wide=4)


def stances_first(changes: Sequence[Change]) -> list[Change]:
    """Put changes of stance before changes of anything else."""
    return sorted(changes, key=lambda change: change.stance is None)


def legend(changes: Sequence[Change]) -> list[str]:
    """Explain the marks that these changes bear."""
    told = [one for change in changes for one in (change.facts or change.attestations)]
    ends = [change.to.attestation for change in changes if change.to and not change.facts]
    attestations = [*(one.attestation for one in told), *ends]
    marks = phrases.legend(map(phrases.marked, attestations))
    return [*marks, *([phrases.FRAGILE_LEGEND] if any(one.rests_on for one in told) else [])]


def _rest(dossier: Dossier, difference: Difference, width: int) -> str:
    """Say in a line or two each who said the same again, who was silent, who never spoke."""
    lines = []
    touched = {change.pair for change in difference.changes}
    for kind in ("reaffirmed", "retold", "unchanged"):
        items = [
            f"{_name(dossier, change)} ({phrases.day(change.to.said.latest)})"
            for change in difference.unchanged
            if change.kind == kind and change.to and change.pair not in touched
        ]
        lines.append(_list(f"{kind}, last said", items, width))
    silent = [
        f"{pair.issue} {dossier.party_name(pair.party)}" for pair, _ in difference.never_stated
    ]
    lines.append(_list("never stated", silent, width))
    return "\n".join(line for line in lines if line)


def _list(title: str, items: Sequence[str], width: int) -> str:
    return _wrapped(terminal(f"{title}: {', '.join(items)}"), width) if items else ""


def _wrapped(text: str, width: int) -> str:
    return "\n".join(wrap(text, width, rest="  "))


def _name(dossier: Dossier, change: Change) -> str:
    return f"{change.pair.issue} {dossier.party_name(change.pair.party)}"


def _still(dossier: Dossier, difference: Difference, width: int) -> str:
    """Spell out every position that did not change, and every silence."""
    rows = [[terminal(cell) for cell in _still_row(dossier, one)] for one in difference.unchanged]
    silent = [
        [terminal(cell) for cell in _silent_row(dossier, pair, looked=looked)]
        for pair, looked in difference.never_stated
    ]
    heads = ["AS IT WAS", "Party", "Position", "Last said", "Since", "On whose word"]
    blocks = [
        text_table(heads, rows, width) if rows else "",
        text_table(["NEVER STATED", "Party", "Remark"], silent, width) if silent else "",
    ]
    return "\n\n".join(block for block in blocks if block)


def _silent_row(dossier: Dossier, pair: Pair, *, looked: bool) -> list[str]:
    remark = "looked for, not found" if looked else ""
    return [pair.issue, dossier.party_name(pair.party), remark]


def _still_row(dossier: Dossier, change: Change) -> list[str]:
    if change.to is None:
        return [change.pair.issue, dossier.party_name(change.pair.party), "", "", change.kind, ""]
    age = change.to.age_days
    return [
        change.pair.issue,
        dossier.party_name(change.pair.party),
        phrases.held(change.scale, change.after),
        f"{phrases.said_on(change.to.said)} ({age} day{'' if age == 1 else 's'})",
        change.kind,
        phrases.witness(dossier, change.to.attestation),
    ]


def _gaps(difference: Difference, width: int) -> str:
    """Say on which issues the parties came closer or drew apart."""
    lines: list[str] = []
    if difference.chosen:
        return ""
    for trend, title in (("converging", "came closer"), ("diverging", "drew apart")):
        items = [
            f"{issue} ({gap.n} parties, mean distance {phrases.step(gap.mean_distance)})"
            for issue, gap in difference.gaps.items()
            if gap.trend == trend and gap.mean_distance
        ]
        lines.append(_list(title, items, width))
    return "\n".join(line for line in lines if line)
