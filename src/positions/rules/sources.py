"""Articles that are missing, changed, or not listed."""

from collections.abc import Iterator

from positions.dossier import Missing
from positions.finding import Finding
from positions.loading import article_path
from positions.proof import digest
from positions.rules.case import Case
from positions.tree import CATALOGUE


def source_missing(case: Case) -> Iterator[Finding]:
    """The catalogue lists an article that cannot be read.

    Why: Nothing that rests on it can be checked.
    Instead: Put the article's text under seeds/ as a UTF-8 file and give its name there.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, Missing):
            message = f"{article_path(source)}: {article.reason}"
            yield case.in_catalogue("source-missing", message, "sources", name, "file")


def source_changed(case: Case) -> Iterator[Finding]:
    """An article is no longer the text that was coded.

    Why: Records were read against the text with the old hash; a changed one proves nothing.
    Instead: Restore the article, or read every record that uses it again and then put the new hash
    into the catalogue.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, str) and source.sha256 not in (None, digest(article)):
            message = f"{article_path(source)} has changed since it was coded"
            remedy = f"restore it, or read its records again and write sha256: {digest(article)}"
            place = ("sources", name, "sha256")
            yield case.in_catalogue("source-changed", message, *place, remedy=remedy)


def source_unpinned(case: Case) -> Iterator[Finding]:
    """The catalogue lists an article without its hash.

    Why: A later edit of the article would go unnoticed.
    Instead: Write the hash that the finding prints into the catalogue.
    """
    for name, source in case.dossier.catalogue.sources.items():
        article = case.dossier.articles[name]
        if isinstance(article, str) and source.sha256 is None:
            remedy = f"write sha256: {digest(article)}"
            message = f"{article_path(source)} has no hash"
            yield case.in_catalogue("source-unpinned", message, "sources", name, remedy=remedy)


def source_uncatalogued(case: Case) -> Iterator[Finding]:
    """A file under seeds/ is not in the catalogue.

    Why: Nothing can be pinned to it, and nobody knows where it came from.
    Instead: Add it to seeds/catalogue.yaml, or take it away.
    """
    listed = {article_path(source) for source in case.dossier.catalogue.sources.values()}
    for path in case.seeds:
        if path != CATALOGUE and path not in listed:
            message = "no source in seeds/catalogue.yaml has this file"
            yield Finding("source-uncatalogued", message, path, at=(1, 1))
