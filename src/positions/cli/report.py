"""`positions report`: write reports/, or tell whether they are up to date."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.diff import FROM, TO
from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session


def report(
    context: typer.Context,
    from_: Annotated[str | None, FROM] = None,
    to: Annotated[str | None, TO] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a report is out of date.")
    ] = False,
) -> Outcome:
    """Write the report of two dates, and all reports that are there already, into reports/.

    Without dates: the last two rounds. The same records always give the same bytes. Files that an
    earlier run wrote and that no report holds any more are removed; files of your own stay.
    """
    from positions.files import UnreadableError, UnwritableError, remove, write

    session: Session = context.obj
    try:
        texts = _texts(session, from_, to)
        left = _left_over(session, texts)
    except UnreadableError as error:
        raise Stop(str(error)) from None
    if check:
        return _compare(session, texts, left)

    try:
        written = write(session.tree.root, texts)
        removed = remove(session.tree.root, left)
    except UnwritableError as error:
        raise Stop(str(error)) from None
    lines = [f"wrote {path}" for path in written] + [f"removed {path}" for path in removed]
    return Outcome("\n".join(lines) or f"reports are up to date ({len(texts)} files)")


def _texts(session: "Session", from_: str | None, to: str | None) -> dict[str, str]:
    from positions.change import OperandError, span
    from positions.reporting import FOLDER, pages, spans_of

    dossier = session.dossier
    try:
        asked = span(from_, to, dossier)
    except OperandError as error:
        raise Stop(str(error)) from None
    return pages(session.proofs(dossier), [asked, *spans_of(session.tree.paths(FOLDER), dossier)])


def _left_over(session: "Session", texts: dict[str, str]) -> list[str]:
    """List the files that an earlier run wrote and no report holds any more."""
    from positions.files import UnreadableError
    from positions.reporting import FOLDER, generated

    left = []
    for path in session.tree.paths(FOLDER):
        try:
            if path not in texts and generated(session.tree.text(path)):
                left.append(path)
        except UnreadableError:
            continue
    return left


def _compare(session: "Session", texts: dict[str, str], left: list[str]) -> Outcome:
    from positions.files import UnreadableError

    stale = [f"{path}: left over, no report holds it any more" for path in left]
    for path, text in sorted(texts.items()):
        try:
            if session.tree.text(path) != text:
                stale.append(f"{path}: out of date")
        except UnreadableError as error:
            stale.append(f"{path}: {error.reason}")
    if not stale:
        return Outcome(f"reports are up to date ({len(texts)} files)", CLEAN)
    return Outcome("\n".join(sorted(stale)), FOUND, "write them again with: positions report")
