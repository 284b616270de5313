"""What every command that writes has in common: nothing is written that would not load."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from positions.cli.outcome import Stop

if TYPE_CHECKING:
    from positions.author import Changes
    from positions.records import Loaded


@contextmanager
def editing() -> Iterator[None]:
    """Turn what an edit refuses into a stop."""
    from positions.author import EditError
    from positions.files import UnreadableError, UnwritableError

    try:
        yield
    except (EditError, UnreadableError, UnwritableError) as error:
        raise Stop(str(error)) from None


def loadable(changes: "Changes") -> "Loaded":
    """Load what would stand there; stop at what could not be read."""
    from positions.checks import obstacles
    from positions.records import load
    from positions.render import brief

    loaded = load(changes)
    if found := obstacles(loaded, changes):
        raise Stop(f"nothing is written:\n{brief(found)}")
    return loaded


def save(
    root: Path, pending: Mapping[str, tuple[str | None, str]], dropped: Iterable[str] = ()
) -> list[str]:
    """Write changes, then remove files; give a line for each."""
    from positions.files import remove, update

    with editing():
        update(root, pending)
        gone = remove(root, dropped)
    verbs = {True: "wrote", False: "changed"}
    written = [f"{verbs[before is None]} {path}" for path, (before, _) in pending.items()]
    return [*written, *(f"removed {path}" for path in gone)]
