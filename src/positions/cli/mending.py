"""`positions check --fix` and `--diff`: what only one mending fits."""

from typing import TYPE_CHECKING

from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Changes
    from positions.cli.session import Session


def mend_files(session: "Session") -> list[str]:
    """Mend the files; give a line for each mending."""
    from positions.cli.writing import save

    changes, lines = _mends(session)
    save(session.tree.root, changes.pending)
    session.forget()
    return [f"mended {line}" for line in lines]


def shown_mends(session: "Session") -> Outcome:
    """Show what would be mended, as a difference of files."""
    from difflib import unified_diff

    from positions.render import terminal

    changes, _ = _mends(session)
    lines = [
        terminal(line)
        for path, (before, after) in changes.pending.items()
        for line in unified_diff(
            (before or "").splitlines(), after.splitlines(), path, path, lineterm="", n=1
        )
    ]
    return Outcome("\n".join(lines) or "nothing to mend", FOUND if lines else CLEAN)


def _mends(session: "Session") -> "tuple[Changes, list[str]]":
    from positions.author import Changes, mend
    from positions.checks import check
    from positions.cli.writing import editing
    from positions.records import load

    with editing():
        dossier = load(session.tree).dossier
        if dossier is None:
            raise Stop("the negotiation cannot be read: positions check says why")
        found = [one.finding for one in check(session.tree, []).findings]
        changes = Changes(session.tree)
        return changes, mend(changes, dossier, found)
