"""Whether a role or an article tells that a voice is a man or a woman: `Mrs Berg`, `spokesman`.

What is *not* here: whom a pronoun means. A name by itself tells nothing.
"""

from collections.abc import Iterator

from positions.words.article import words_of
from positions.words.speakers.cast import Cast, Strength
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Phrases

_TIGHT = {"", ".", "-"}
_BEHIND = 6  # words of a description behind a name: `Park, the new press spokesman`


def genders(cast: Cast, phrases: Phrases) -> dict[str, str]:
    """By voice, `m` or `f`: what its role says, else what the article says first."""
    told = phrases.language.gendered
    found: dict[str, str] = {}
    for voice in cast.voices.values():
        for word in words_of(voice.role or "")[0]:
            if kind := told.get(word.lower()):
                found[voice.id] = kind
    for mention in phrases.mentions.all:
        if len(mention.voices) == 1 and mention.strength >= Strength.LAST_NAME:
            for word in _around(mention, phrases):
                if kind := told.get(word):
                    found.setdefault(mention.voices[0], kind)
    return found


def _around(mention: Mention, phrases: Phrases) -> Iterator[str]:
    """The words of a mention, and those that describe it before and behind."""
    seams, lower = phrases.article.seams, phrases.lower
    yield from lower[mention.first : mention.last]
    at = mention.first - 1
    while at >= 0 and seams[at + 1] in _TIGHT and not phrases.mentions.covers(at):
        yield lower[at]
        if not (lower[at] in phrases.language.titles or phrases.article.words[at][0].isupper()):
            break  # further left may stand a verb
        at -= 1
    if seams[mention.last] == ",":
        for at in range(mention.last, min(len(lower), mention.last + _BEHIND)):
            if at > mention.last and seams[at] not in _TIGHT:
                break
            if lower[at] in phrases.language.relatives:
                break
            yield lower[at]
