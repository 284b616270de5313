"""Articles that are missing, changed, not listed, not used, or repeat one another."""

from collections.abc import Iterator
from dataclasses import replace

from positions.checks.rules.case import Case
from positions.evidence import digest, language_of
from positions.records import CATALOGUE, SEALS, Finding, Location, Missing, Related, article_path
from positions.words import RUN, Overlap, language as language_data, looks_like, overlaps


def source_missing(case: Case) -> Iterator[Finding]:
    """The catalogue lists an article that cannot be read.

    Why: Nothing that rests on it can be checked.
    Example: `file: herald.txt` without such a file below seeds/.
    Instead: Put the article's text under seeds/ as a UTF-8 file and give its name there.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, Missing) and source.kept:
            message = f"{article_path(source.file)}: {article.reason}"
            yield case.in_catalogue("source-missing", message, "sources", name, "file")


def source_changed(case: Case) -> Iterator[Finding]:
    """An article is no longer the text that was coded.

    Why: Records were read against the text with the old hash; a changed one proves nothing.
    Example: `sha256: ffff` where the article's hash is another one.
    Instead: Restore the article, or read every record that uses it again and then put the new hash
    into the catalogue. When only line ends differ, git's autocrlf or an editor did it: tell git to
    leave articles alone; a new hash would be wrong for everybody else.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, str) and source.sha256 not in (None, digest(article)):
            message = f"{article_path(source.file)} has changed since it was coded"
            remedy = f"restore it, or read its records again and write sha256: {digest(article)}"
            if source.sha256 in _other_line_ends(article):
                message = f"in {article_path(source.file)} only the line ends have changed"
                remedy = (
                    "write `seeds/** -text` into .gitattributes and check the file out again"
                    " (git's autocrlf changes line ends, so do editors); leave sha256 as it is"
                )
            place = ("sources", name, "sha256")
            yield case.in_catalogue("source-changed", message, *place, remedy=remedy)


def _other_line_ends(article: str) -> set[str]:
    """Hash an article as it is with the line ends of Unix, and of Windows."""
    unix = article.replace("\r\n", "\n")
    return {digest(unix), digest(unix.replace("\n", "\r\n"))}


def source_unpinned(case: Case) -> Iterator[Finding]:
    """The catalogue lists an article without its hash.

    Why: A later edit of the article would go unnoticed.
    Example: `file: herald.txt` without sha256.
    Instead: Write the hash that the finding prints into the catalogue.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, str) and source.sha256 is None:
            remedy = f"write sha256: {digest(article)}"
            message = f"{article_path(source.file)} has no hash"
            yield case.in_catalogue("source-unpinned", message, "sources", name, remedy=remedy)


def source_uncatalogued(case: Case) -> Iterator[Finding]:
    """A file under seeds/ is not in the catalogue.

    Why: Nothing can be pinned to it, and nobody knows where it came from.
    Example: `herald.txt` lies below seeds/ and no source has it.
    Instead: Add it to seeds/catalogue.yaml, or take it away.
    """
    files = [source.file for source in case.dossier.catalogue.sources.values()]
    listed = {CATALOGUE, SEALS, *map(article_path, files)}
    stems = {article_path(file).rpartition(".")[0] for file in files}  # of kept originals
    for path in case.seeds if case.catalogued else ():
        original = not path.endswith(".txt") and path.rpartition(".")[0] in stems
        if path not in listed and not original:
            message = "no source in seeds/catalogue.yaml has this file"
            yield Finding("source-uncatalogued", message, path, at=(1, 1))


def source_unused(case: Case) -> Iterator[Finding]:
    """The catalogue lists an article on which nothing rests.

    Why: Either its words were overlooked, or it is dead weight; a reader cannot tell which.
    Example: `herald:` stands in the catalogue, and no evidence and no date names it.
    Instead: Code what it says, or take it out.
    """
    events = case.dossier.negotiation.events.values()
    used = {event.dated_by.source for event in events if event.dated_by}
    used = used.union(*(filed.sources for filed in case.dossier.filed))
    used |= {exhibit.evidence.source for exhibit in case.exhibits}
    sources = case.dossier.catalogue.sources
    used |= {source.derived_from for source in sources.values() if source.derived_from}
    for name in sources:
        if name not in used:
            message = f"nothing rests on {name}"
            finding = case.in_catalogue("source-unused", message, "sources", name)
            yield replace(finding, on_key=True)


def source_duplicate(case: Case) -> Iterator[Finding]:
    """Two sources are one article: the same file, or the same text.

    Why: One report under two names looks like two that agree.
    Example: `file: herald-copy.txt` holds the very text that another source has already.
    Instead: Take one of them out, and let the records cite the other.
    """
    first: dict[str, str] = {}
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        text = digest(article) if isinstance(article, str) else source.sha256
        marks = [mark for mark in (f"file {source.file}", text) if mark]
        found = next((first[mark] for mark in marks if mark in first), None)
        if found is not None:
            message = f"{name} and {found} are one article"
            remedy = f"take {name} out, and cite {found} where it is cited"
            place = ("sources", name)
            finding = case.in_catalogue("source-duplicate", message, *place, remedy=remedy)
            yield replace(finding, on_key=True, value=found)
        for mark in marks:
            first.setdefault(mark, name)


def source_overlap(case: Case) -> Iterator[Finding]:
    """Two articles share long runs of words, and neither is `derived_from` the other.

    Why: One report that is told twice looks like two that agree.
    Example: `derived_from: null` at an article that repeats whole sentences of another outlet's.
    Instead: Write at the later one which source it repeats. Where both repeat a third that is not
    here, either may stand for it.
    """
    sources = case.dossier.catalogue.sources
    readings = {name: reading for name in sources if (reading := case.proofs.reading(name))}
    articles = {name: reading.plain for name, reading in readings.items()}
    for overlap in overlaps(articles):
        if not _known(case, overlap):
            yield _overlap(case, overlap)


def _known(case: Case, overlap: Overlap) -> bool:
    """Whether the two count as one anyway: by their origin, or by their outlet."""
    one, other = (case.dossier.source(name) for name in overlap[:2])
    if one and other and one.outlet is not None and one.outlet == other.outlet:
        return True
    return case.dossier.origin(overlap.first) == case.dossier.origin(overlap.second)


def _overlap(case: Case, overlap: Overlap) -> Finding:
    name, other = overlap.second, overlap.first
    source, reading = case.dossier.source(name), case.proofs.reading(name)
    assert source is not None  # noqa: S101  # it was read
    assert reading is not None  # noqa: S101
    message = f"{overlap.words} words stand in runs of {RUN} and more in {other} too"
    remedy = f"write derived_from: {other}, or derived_from: {name} at {other}"
    line = reading.text[overlap.at :].split("\n", 1)[0]
    place = Location(article_path(source.file), *reading.place(overlap.at))
    finding = case.in_catalogue("source-overlap", message, "sources", name, remedy=remedy)
    return replace(finding, on_key=True, value=other, related=(Related(place, line),))


def language_unsupported(case: Case) -> Iterator[Finding]:
    """An article's language has no data, so only its words are checked, and nobody's are proved.

    Why: A negation that was cut off, or another speaker's words, would go unnoticed there.
    Example: `language: ro`.
    Instead: Read its quotations with care, and turn this rule off in negotiation.yaml; or add the
    language to the program.
    """
    unmade: dict[str, tuple[str, ...]] = {}
    for exhibit in case.exhibits:
        if exhibit.judgement.unmade:
            unmade.setdefault(exhibit.evidence.source, exhibit.judgement.unmade)
    for name, checks in unmade.items():
        language = language_of(case.dossier, name)
        message = f"no data for language {language}: {', '.join(checks)} and dates are not checked"
        yield case.in_catalogue("language-unsupported", message, "sources", name, "language")


def language_doubtful(case: Case) -> Iterator[Finding]:
    """An article looks like a text in another language than the catalogue says.

    Why: Negations, conditions and speakers are told by the language's words; read in another one,
    the article proves little, or the wrong thing.
    Example: `language: de` for an article in English.
    Instead: Write the language that it is in, or leave the key out: then it is told by its words.
    """
    for name, source in case.dossier.catalogue.sources.items():
        text = case.dossier.articles[name]
        if source.language is None or not isinstance(text, str) or source.kind == "data":
            continue
        seems = looks_like(text)
        if seems and language_data(seems) is not language_data(source.language):
            message = f"the text looks like {seems}, not {source.language}"
            remedy = f"write language: {seems}, if that is so"
            place = ("sources", name, "language")
            yield case.in_catalogue("language-doubtful", message, *place, remedy=remedy)
