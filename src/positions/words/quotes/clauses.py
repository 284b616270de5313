"""How clauses begin: with a subject, or with what is said or thought.

What is *not* here: negations and conditions.
"""

from collections.abc import Sequence

from positions.words.article import Article
from positions.words.languages import Language


def opens_subject(article: Article, at: int, language: Language) -> bool:
    """Whether a clause's subject begins with a word: a name, `they`, `the`."""
    word = article.lower[at]
    capital = article.words[at][0].isupper()
    return word in language.subjects or word in language.pronouns or capital


def complements(words: Sequence[str], language: Language) -> bool:
    """Whether words begin what is said or thought: `that we sign`, but not `that is all`."""
    if not words or words[0] not in language.complements:
        return False
    verb = words[1] if len(words) > 1 else ""
    return not any(verb in group for group in (language.passives, language.modals))
