"""Names under which articles mean the voices: whether each means one voice only.

What is *not* here: ids, and where names stand in articles.
"""

from collections.abc import Iterator

from positions.checks.rules.case import Case
from positions.records import NEGOTIATION, Finding, Where

_ARTICLES = ("the ", "a ", "an ")


def alias_taken(case: Case) -> Iterator[Finding]:
    """An alias is the name, or an alias, of another voice.

    Why: Words of the one would be proved for the other. A surname that two people bear needs no
    alias: title, first name or role decide in the article.
    Example: `aliases: [Carl Dune]` for a speaker of north, where south has a Carl Dune.
    Instead: Take the alias away from the voice that it does not mean.
    """
    names: dict[str, dict[str, str]] = {}
    entries = list(_entries(case))
    for _, voice, name, _ in entries:
        names.setdefault(_plain(name), {})[voice] = name
    for where, voice, _, aliases in entries:
        for position, alias in enumerate(aliases):
            bearers = names.setdefault(_plain(alias), {})
            if others := [other for other in bearers if other != voice]:
                message = f"{alias} is already a name of {others[0]}"
                place = (*where, "aliases", position)
                yield Finding("alias-taken", message, NEGOTIATION, place)
            bearers.setdefault(voice, alias)


def _entries(case: Case) -> Iterator[tuple[Where, str, str, tuple[str, ...]]]:
    """Yield every voice: where it stands, its id, its name, its aliases."""
    negotiation = case.dossier.negotiation
    for name, party in negotiation.parties.items():
        yield ("parties", name), name, party.name, party.aliases
        for speaker, entry in party.speakers.items():
            yield ("parties", name, "speakers", speaker), speaker, entry.name, entry.aliases
    for speaker, shared in negotiation.speakers.items():
        yield ("speakers", speaker), speaker, shared.name, shared.aliases


def _plain(name: str) -> str:
    """A name as articles may write it: without an article, whatever its capitals."""
    plain = " ".join(name.split()).casefold()
    return next((plain.removeprefix(a) for a in _ARTICLES if plain.startswith(a)), plain)
