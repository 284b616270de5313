"""`positions diff` as text: the answer first, then what moved, what came to light, and the rest."""

from collections import Counter
from collections.abc import Sequence

from positions.dossier import Dossier
from positions.escape import terminal
from positions.movement import Change, Difference
from positions.render import phrases
from positions.render.style import Style
from positions.render.table import text_table


def diff_text(
    dossier: Dossier, difference: Difference, style: Style, width: int, *, everything: bool = False
) -> str:
    """Write a difference for a terminal of this width; `everything` spells out what stayed."""
    moved = [change for change in difference.changes if change.cause == "movement"]
    disclosed = [change for change in difference.changes if change.cause == "disclosure"]
    from_, to = (phrases.day(one.day) for one in (difference.from_, difference.to))
    title = terminal(dossier.negotiation.title)
    blocks = [
        f"{style.bold(title)}   {from_} → {to}\n{_wrapped(summary(difference), width)}",
        _table(dossier, "MOVED", moved, (from_, to), width),
        _table(dossier, "CAME TO LIGHT", disclosed, (f"known {from_}", "said by then"), width),
        "\n".join(legend(difference.changes)),
        _still(dossier, difference, width) if everything else _rest(dossier, difference, width),
        _gaps(difference),
    ]
    return "\n\n".join(block for block in blocks if block)


def summary(difference: Difference) -> str:
    """Answer in one sentence: what moved, what came to light, how much did not."""
    kinds = Counter(change.kind for change in difference.changes)
    parts = []
    for kind, (one, many) in phrases.KINDS.items():
        if count := kinds[kind]:
            parts.append(f"{count} {one if count == 1 else many}")
    touched = {change.pair for change in difference.changes}
    still = {change.pair for change in difference.unchanged} - touched
    rest = len(still) + len(difference.never_stated)
    verb = "is as it was or was" if rest == 1 else "are as they were or were"
    return ", ".join([*(parts or ["Nothing moved"]), f"{rest} {verb} never stated"]) + "."


def what_changed(dossier: Dossier, change: Change) -> str:
    """Say in one cell what changed, and for a disclosure when it had been said."""
    parts = phrases.facts(dossier, change)
    if change.cause == "disclosure" and change.to:
        parts.insert(0, f"said {phrases.said_on(change.to.said)}")
    return "; ".join(parts) + (f" {phrases.EARLY}" if change.may_predate else "")


def row(dossier: Dossier, change: Change) -> list[str]:
    """Give a change as cells: issue, party, before, after, what changed, on whose word."""
    scale = dossier.issue(change.pair.issue).scale
    return [
        change.pair.issue,
        dossier.party_name(change.pair.party),
        *phrases.ends(scale, change),
        what_changed(dossier, change),
        phrases.witness(dossier, change.to.attestation) if change.to else "",
    ]


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
    return sorted(changes, key=lambda change: change.axis != "stance")


def legend(changes: Sequence[Change]) -> list[str]:
    """Explain the marks that these changes bear."""
    marks = phrases.legend(change.to.attestation.level for change in changes if change.to)
    early = any(change.may_predate for change in changes)
    return [*marks, *([phrases.EARLY_LEGEND] if early else [])]


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
    from textwrap import wrap

    lines = wrap(text, width, subsequent_indent="  ", break_on_hyphens=False)
    return "\n".join(lines)


def _name(dossier: Dossier, change: Change) -> str:
    return f"{change.pair.issue} {dossier.party_name(change.pair.party)}"


def _still(dossier: Dossier, difference: Difference, width: int) -> str:
    """Spell out every position that did not change, and every silence."""
    rows = [[terminal(cell) for cell in _still_row(dossier, one)] for one in difference.unchanged]
    silent = [
        [pair.issue, dossier.party_name(pair.party), "looked for, not found" if looked else ""]
        for pair, looked in difference.never_stated
    ]
    heads = ["AS IT WAS", "Party", "Position", "Last said", "Since", "On whose word"]
    blocks = [
        text_table(heads, rows, width) if rows else "",
        text_table(["NEVER STATED", "Party", "Remark"], silent, width) if silent else "",
    ]
    return "\n\n".join(block for block in blocks if block)


def _still_row(dossier: Dossier, change: Change) -> list[str]:
    scale = dossier.issue(change.pair.issue).scale
    if change.to is None:
        return [change.pair.issue, dossier.party_name(change.pair.party), "", "", change.kind, ""]
    age = change.to.age_days
    return [
        change.pair.issue,
        dossier.party_name(change.pair.party),
        phrases.held(scale, change.after),
        f"{phrases.said_on(change.to.said)} ({age} day{'' if age == 1 else 's'})",
        change.kind,
        phrases.witness(dossier, change.to.attestation),
    ]


def _gaps(difference: Difference) -> str:
    """Say on which issues the parties came closer or drew apart."""
    lines = []
    for trend, title in (("converging", "came closer"), ("diverging", "drew apart")):
        items = [
            f"{issue} ({gap.n} parties, mean distance {gap.mean_distance[0]:f} → "
            f"{gap.mean_distance[1]:f})"
            for issue, gap in difference.gaps.items()
            if gap.trend == trend and gap.mean_distance
        ]
        lines += [f"{title}: {', '.join(items)}"] if items else []
    return "\n".join(lines)
