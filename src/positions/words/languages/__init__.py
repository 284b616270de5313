"""What a language's words do in an argument: one small data file for each language.

What is *not* here: any rule. A rule that needs a word asks for it by what it does.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from positions.words.languages.lookup import heads

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Language:
    """The words of one language, lower case, by what they do. A phrase is its words, spaced.

    Attributes:
        code: as in `en`.
        negators: `not`, `never`, `without`.
        negating_prefixes: `un`, `in`: `unlawful` is not `lawful`.
        trailing: those of the negators that stand behind what they negate: German `nicht`.
        denials: `denied`, `refused`: verbs and adjectives that negate what they introduce.
        falsehoods: `falsely`: what is so reported was not said.
        modals: `must`, `may`: how far a speaker commits.
        contractions: a word, or how words end, and what it stands for: `n't` is ` not`.
        conditions: `if`, `unless`, `provided that`.
        inversions: `had`, `should`: a condition where they open a clause: `had you paid`.
        occasions: `when`: a condition of what is promised.
        exceptions: `without`: a condition behind a negation.
        questions: `whether`: what follows is not stated.
        provisos: what takes the sentence before back in part: `But only if …`.
        leading: words that may stand before a condition: `but only if`.
        limits: those of them that a reporter also uses of time or manner: `until`.
        whether: `asked`, `wonder`: before a condition word they only introduce a question.
        assertions: phrases in which a negator or condition is none: `no doubt`, `even if`.
        units: `per cent`, `tonnes`.
        numbers: number words with their value; 0 for words such as `half` or `both`.
        cues: verbs of saying.
        phrasal: verbs of saying of two words, beside a quotation: `went on`.
        provisions: what documents do: `the treaty obliges`.
        credits: phrases before a source: `according to`.
        via: words before a source when it is a voice that we know: `per Park`.
        under: words before a document that says what follows: `under the treaty`.
        own: phrases with a pronoun, by whom it stands for, `a` for anybody: `in her view`.
        views: as in `in Park's view`.
        utterances: what is somebody's and is said: `Park's answer`.
        possessives: `his`, by whom they stand for.
        drops_subjects: a verb of saying may stand alone behind a quotation: Spanish `añadió`.
        reported: verb forms of reported speech that goes on: German `sei`.
        pronouns: personal pronouns as subjects, by whom they stand for: m, f, n, p, s.
        quoting: words between the one quoted and the verb: `quoted Ray as saying`.
        infinitives: words before a verb's infinitive: `to`.
        complements: words before a clause that is said or thought: `that`.
        relatives: `who`, `which`.
        titles: words before a name that are no part of it: `Mr`, `President`.
        reflexives: words before an auxiliary that make it active: French `s'est réjouie`.
        passives: auxiliaries of the passive: `was asked`.
        continuous: cues that an auxiliary leaves active: `was saying`.
        retinue: words after a name that make it somebody else: `Hruby spokesman`.
        within: words before a body through which it speaks: Russian «в министерстве заявили».
        lapsed: words before a role that is not held, or another: `former envoy`.
        mouthpieces: through whom a body speaks: `a spokesman for the ministry`.
        organs: words after a party's name that still mean it: `the Norland government`.
        adverbs: words that may stand between a subject and its verb.
        adverb_endings: as in `repeatedly`.
        determiners: words that begin a description: `the minister`.
        prepositions: words that end a noun phrase.
        genitives: those between a part and its whole: `of`.
        conjunctions: words that end a noun phrase and begin a clause: `when`.
        nouns: cues that are oftener nouns: `claims`.
        breakers: words that begin another clause: `but`, `although`.
        joiners: `and`, `or`: another clause begins only when a subject follows.
        contrasts: those breakers that join two verbs of one subject: `but`.
        subjects: words that can only be a clause's subject or begin one: `we`, `there`.
        months: names and abbreviations, 1 to 12.
        weekdays: names and abbreviations, 0 (Monday) to 6.
        days: words for a day by its distance: `yesterday` is -1.
        last: words that put a weekday before the day of publication: `last Tuesday`.
        next: words that put it behind.
        spans: words for what passed: `last week`; how many (unit, count) back.
        bare_nouns: no article stands before a description.
        heads_first: a description begins with what it is: `ministra de Exteriores`.
        case_endings: how declined names end: `Лаврова`.
        interlude_marks: what a reporter's words stand between inside a quotation's marks.
        noun_capitals: every noun has a capital: a capital makes no name.
        date_order: `dmy` or `mdy` for dates in figures.
        ordinals: what may follow a day's figures: `28th`.
        of: what may stand between day and month.
        ago: words after a count of periods: `two days ago`.
        since: words before a count of periods: German `vor zwei Tagen`.
        parts: words for a part of a month: `mid-December`.
        periods: names of periods of time.
        dating: words before a month that show it is one: `in May`.
    """

    code: str
    negators: frozenset[str]
    negating_prefixes: tuple[str, ...]
    trailing: frozenset[str]
    denials: frozenset[str]
    falsehoods: frozenset[str]
    modals: frozenset[str]
    contractions: dict[str, str]
    conditions: frozenset[str]
    inversions: frozenset[str]
    occasions: frozenset[str]
    exceptions: frozenset[str]
    questions: frozenset[str]
    provisos: frozenset[str]
    leading: frozenset[str]
    limits: frozenset[str]
    whether: frozenset[str]
    assertions: frozenset[str]
    units: frozenset[str]
    numbers: dict[str, float]
    cues: frozenset[str]
    phrasal: frozenset[str]
    provisions: frozenset[str]
    credits: frozenset[str]
    via: frozenset[str]
    under: frozenset[str]
    own: dict[str, str]
    views: frozenset[str]
    utterances: frozenset[str]
    possessives: dict[str, str]
    drops_subjects: bool
    reported: frozenset[str]
    pronouns: dict[str, str]
    quoting: frozenset[str]
    infinitives: frozenset[str]
    complements: frozenset[str]
    relatives: frozenset[str]
    titles: frozenset[str]
    reflexives: frozenset[str]
    passives: frozenset[str]
    continuous: frozenset[str]
    retinue: frozenset[str]
    within: frozenset[str]
    lapsed: frozenset[str]
    mouthpieces: frozenset[str]
    organs: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    genitives: frozenset[str]
    conjunctions: frozenset[str]
    nouns: frozenset[str]
    breakers: frozenset[str]
    joiners: frozenset[str]
    contrasts: frozenset[str]
    subjects: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    last: tuple[str, ...]
    next: tuple[str, ...]
    spans: dict[str, tuple[str, int]]
    bare_nouns: bool
    heads_first: bool
    case_endings: frozenset[str]
    interlude_marks: str
    noun_capitals: bool
    date_order: str
    ordinals: tuple[str, ...]
    of: tuple[str, ...]
    ago: tuple[str, ...]
    since: tuple[str, ...]
    parts: dict[str, str]
    periods: dict[str, str]
    dating: frozenset[str]

    def __hash__(self) -> int:
        """Hash what names it: two with one code are hardly ever two."""
        return hash(self.code)

    def ends_phrase(self, word: str) -> bool:
        """Whether a word cannot belong to the noun phrase before it."""
        return word in self.prepositions or word in self.conjunctions

    def expanded(self, words: Iterable[str]) -> list[str]:
        """Words in lower case, contractions written out: `don't` as `do not`."""
        return [part for word in words for part in self._expanded(word.lower()).split()]

    def _expanded(self, word: str) -> str:
        if "'" not in word or word in self.contractions:
            return self.contractions.get(word, word)
        for ending, meaning in self.contractions.items():
            if word.endswith(ending):
                return word.removesuffix(ending) + meaning
        return word

    @cached_property
    def own_phrases(self) -> frozenset[str]:
        """The phrases in `own`."""
        return frozenset(self.own)

    @cached_property
    def source_heads(self) -> frozenset[str]:
        """Words with which a phrase that names a source may begin."""
        phrases = heads(self.credits) | heads(self.own_phrases)
        return phrases.union(self.via, self.under, self.prepositions)

    def knows(self, word: str) -> bool:
        """Whether a word has some part in this data, and so is hardly a name."""
        return word in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        return heads(self.credits).union(
            self.titles, self.determiners, self.prepositions, self.conjunctions, self.breakers,
            self.joiners, self.subjects, self.adverbs, self.cues, self.pronouns, self.weekdays,
            self.months, self.negators, self.modals, self.conditions, self.days,
        )  # fmt: skip


@lru_cache(maxsize=64)
def language(code: str) -> Language | None:
    """The data of a language, or None when there is none.

    Args:
        code: as in `en` or `en-GB`; case and region do not matter.
    """
    name = code.lower().partition("-")[0].partition("_")[0]
    path = _FOLDER / f"{name}.json"
    if not name.isalpha() or not name.isascii() or not path.is_file():
        return None
    return _language(name, json.loads(path.read_text(encoding="utf-8")))


def _language(code: str, data: dict[str, Any]) -> Language:
    values: dict[str, Any] = {"code": code}
    for field in fields(Language):
        if field.type == frozenset[str]:
            values[field.name] = frozenset(data[field.name])
        elif field.type == tuple[str, ...]:
            values[field.name] = tuple(data[field.name])
        elif field.name != "code":
            values[field.name] = data[field.name]
    return Language(**values)
