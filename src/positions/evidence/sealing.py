"""Seals: what was proved where a text is, for places where it may not be kept.

A seal holds no word of the text, only hashes: whoever has the text can make it again, and nobody
else can make one for other words. What is *not* here: reading and writing files.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from positions.records import Dossier, Seal
from positions.words import Claim, Judgement, Verdict

RULES: Final = 1
"""The version of the rules by which words are proved; it rises when a verdict may change."""
_MARKS: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_UNCHECKED: Final = Judgement(Verdict.UNCHECKED)
_SEALED: Final = Judgement(Verdict.SEALED)


def words_hash(claim: Claim) -> str:
    """Hash a claim: its form, its speaker, and its words with spaces and marks folded."""
    folded = " ".join(claim.text.translate(_MARKS).split())
    return sha256(f"{claim.form}\n{claim.speaker or ''}\n{folded}".encode()).hexdigest()


def unread(dossier: Dossier, source: str, claims: Iterable[Claim]) -> list[Judgement]:
    """Judge claims without their text: sealed are those that were proved by that very text."""
    entry = dossier.source(source)
    if entry is None or entry.kept or entry.sha256 is None:
        return [_UNCHECKED for _ in claims]
    if isinstance(dossier.articles.get(source), str):
        return [_UNCHECKED for _ in claims]  # the text is here, and is another one
    held = {
        seal.words for seal in dossier.seals if (seal.source, seal.text) == (source, entry.sha256)
    }
    return [_SEALED if words_hash(claim) in held else _UNCHECKED for claim in claims]


def seal(source: str, text: str, claim: Claim, judgement: Judgement) -> Seal | None:
    """Seal a claim that is proved; None for one that is not.

    Args:
        source: The source's id.
        text: The hash of its text.
        claim: The words.
        judgement: What they prove.
    """
    if not judgement.verdict.clean or judgement.speaker_missing or judgement.span is None:
        return None
    return Seal.model_validate(
        {
            "source": source,
            "words": words_hash(claim),
            "verdict": judgement.verdict.value,
            "place": judgement.span,
            "text": text,
            "rules": RULES,
        }
    )
