"""What is said of words that fail only because copying did something to a text.

What is *not* here: finding the damage, and any rule.
"""

from typing import Final

from positions.checks.rules.case import Case, Exhibit
from positions.records import article_path

_TOLD: Final = {
    "broken-words": "words broken by hyphens at line ends, as a PDF has them",
    "page-edges": "page numbers or headers in the middle of sentences",
    "blank-lines": "a blank line behind every line",
    "tags": "HTML tags",
    "markdown": "Markdown signs",
    "notes": "footnote marks at its words",
    "garbled": "letters read in a wrong encoding (â€™ for ’)",
}


def damage_told(case: Case, exhibit: Exhibit) -> tuple[str, str]:
    """Give what is wrong with the text that was copied, and what to do; nothing for whole texts."""
    judgement, source = exhibit.judgement, case.dossier.source(exhibit.evidence.source)
    if not judgement.damage or source is None:
        return "", ""
    what = " and ".join(_TOLD[name] for name in judgement.damage)
    if judgement.advice:
        return f": what was copied into the record has {what}", f"write {judgement.advice}"
    path, name = article_path(source.file), exhibit.evidence.source
    remedy = f"leave the record; mend {path}, then run positions source renew {name}"
    return f": {path} has {what}", remedy
