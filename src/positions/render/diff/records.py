"""What differs in the records themselves, a sentence each; what changes the rest is told first."""

from collections.abc import Iterator

from positions.change import Revised
from positions.records import Dossier, Said, Term
from positions.render import phrases

_VERBS = {"added": "added", "amended": "amended", "removed": "took out"}


def record_lines(dossier: Dossier, revised: Revised) -> Iterator[str]:
    """Yield sentences about scales, renames, statements, sources and outlets; unescaped."""
    for issue, changed in revised.scales.items():
        yield f"{issue}: the scale has changed ({', '.join(changed)}); a stance may mean another"
    for what, before, after in revised.renames:
        yield f"{what} {before} is now called {after}"
    for one in revised.statements:
        day = f" of {phrases.said_on(one.said)}" if one.said else ""
        axes = [f"{axis} {_step(axis, old, new)}" for axis, old, new in one.axes]
        name = f"{one.pair.issue} {dossier.party_name(one.pair.party)}"
        yield f"{name}: {_VERBS[one.change]} the statement{day}: {'; '.join(axes)}"
    for what, fields in (("source", revised.sources), ("outlet", revised.outlets)):
        for name, field, old, new in fields:
            if field == "id":
                yield f"{what} {name} was {'added' if old is None else 'taken out'}"
            else:
                yield f"{what} {name}: {field} {_value(old)} → {_value(new)}"


def _step(axis: str, before: object, after: object) -> str:
    if axis == "evidence":
        counts = [len(side) if isinstance(side, tuple) else 0 for side in (before, after)]
        return f"{counts[0]} → {counts[1]} pieces" if counts[0] != counts[1] else "is another"
    if before is None or after is None:
        return _value(after if before is None else before)
    return f"{_value(before)} → {_value(after)}"


def _value(value: object) -> str:
    if value is None:
        return phrases.NOTHING
    if isinstance(value, Said):
        return phrases.said_on(value)
    if isinstance(value, Term):
        return phrases.term(value)
    if isinstance(value, tuple):
        return " to ".join(map(str, value))
    return str(value)
