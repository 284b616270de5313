"""What a language's file may hold: each field with its section, its meaning and its default.

The schema, the page for who adds a language, and the check of a file are made from these fields.
What is *not* here: any language, and what is asked of one.
"""
# ruff: noqa: RUF009 - a field is described where it is named

from dataclasses import Field, dataclass, field, fields
from typing import Any

from positions.words.languages.entry import SIGNS, entry, listed, mapped, words


@dataclass(frozen=True, kw_only=True)
class Data:
    """The words of one language, lower case, by what they do. A phrase is its words, spaced."""

    code: str = field(metadata={"section": ""})

    negators: frozenset[str] = words("negation", "`not`, `never`, `without`", needed=True)
    trailing: frozenset[str] = words(
        "negation", "those of the negators that stand behind what they negate: German `nicht`"
    )
    negating_prefixes: tuple[str, ...] = listed(
        "negation", "`un`, `in`: `unlawful` is not `lawful`"
    )
    denials: frozenset[str] = words(
        "negation", "`denied`, `false`: verbs and adjectives that negate what they introduce"
    )
    falsehoods: frozenset[str] = words("negation", "`falsely`: what is so reported was not said")
    assertions: frozenset[str] = words(
        "negation", "phrases in which a negator or condition is none: `no doubt`, `even if`"
    )
    contractions: dict[str, str] = mapped(
        "negation", "a word, or how words end, and what it stands for: `n't` is ` not`"
    )

    modals: frozenset[str] = words(
        "conditions", "`must`, `may`, `will`: how far a speaker commits", needed=True
    )
    conditions: frozenset[str] = words("conditions", "`if`, `unless`, `provided that`", needed=True)
    inversions: frozenset[str] = words(
        "conditions", "`had`, `should`: a condition where they open a clause: `had you paid`"
    )
    occasions: frozenset[str] = words("conditions", "`when`: a condition of what is promised")
    exceptions: frozenset[str] = words("conditions", "`without`: a condition behind a negation")
    questions: frozenset[str] = words("conditions", "`whether`: what follows is not stated")
    provisos: frozenset[str] = words(
        "conditions", "what takes the sentence before back in part: `But only if …`"
    )
    leading: frozenset[str] = words(
        "conditions", "words that may stand before a condition: `but`, `only` in `but only if`"
    )
    limits: frozenset[str] = words(
        "conditions", "those conditions that a reporter also uses of time or manner: `until`"
    )
    whether: frozenset[str] = words(
        "conditions", "`asked`, `wonder`: before a condition word they only introduce a question"
    )

    cues: frozenset[str] = words("saying", "verb forms of saying: `said`, `says`", needed=True)
    nouns: frozenset[str] = words("saying", "those cues that are oftener nouns: `claims`")
    phrasal: frozenset[str] = words(
        "saying", "verbs of saying of two words, beside a quotation: `went on`"
    )
    particles: dict[str, str] = mapped(
        "saying", "verbs of saying whose other half ends the clause: German `stellte … fest`"
    )
    naming: frozenset[str] = words(
        "saying", "those cues that give a thing a name, however far behind: `called the plan “…”`"
    )
    addressing: frozenset[str] = words(
        "saying", "those cues whose object is somebody: `asked Park`, German `fragte Park`"
    )
    verb_second: bool = entry(
        "saying", "a subject stands behind its verb when anything else opens the clause: German "
        "`später sagte Park`", default=False
    )  # fmt: skip
    credits: frozenset[str] = words(
        "saying", "phrases before a source: `according to`", needed=True
    )
    via: frozenset[str] = words(
        "saying", "words before a source when it is a voice that we know: `per Park`"
    )
    opening: frozenset[str] = words(
        "saying", "words that open a sentence with whose view it is: French `Pour Park, …`"
    )
    under: frozenset[str] = words(
        "saying", "words before a document that says what follows: `under the treaty`"
    )
    own: dict[str, str] = mapped(
        "saying", "phrases with a pronoun, by whom it stands for (`a`: anybody): `in her view`"
    )
    views: frozenset[str] = words("saying", "as `view` in `in Park's view`")
    utterances: frozenset[str] = words("saying", "what is somebody's and is said: `Park's answer`")
    provisions: frozenset[str] = words("saying", "what documents do: `the treaty obliges`")
    mouthpieces: frozenset[str] = words(
        "saying", "through whom a body speaks: `a spokesman for the ministry`"
    )
    within: frozenset[str] = words(
        "saying", "words before a body through which it speaks: Russian «в министерстве заявили»"
    )
    company: dict[str, str] = mapped(
        "saying", "before who `shares` or `rejects` what is said: `supported by`"
    )
    behalf: frozenset[str] = words("saying", "before whom somebody speaks for: `on behalf of`")
    holding: frozenset[str] = words("saying", "verbs that report a side, and no words: `opposed`")
    agents: frozenset[str] = words("saying", "before who does a participle: `proposed by`")
    quoting: frozenset[str] = words(
        "saying", "words between the one quoted and the verb: `quoted Ray as saying`"
    )
    continuous: frozenset[str] = words(
        "saying", "cues that an auxiliary leaves active: `was saying`"
    )
    complements: frozenset[str] = words(
        "saying", "words before a clause that is said or thought: `that`"
    )
    infinitives: frozenset[str] = words("saying", "words before a verb's infinitive: `to`")
    passives: frozenset[str] = words("saying", "auxiliaries of the passive: `was asked`")
    reflexives: frozenset[str] = words(
        "saying", "words before an auxiliary that make it active: French `s'est réjouie`"
    )
    reported: frozenset[str] = words(
        "saying", "verb forms of reported speech that goes on: German `sei`"
    )
    drops_subjects: bool = entry(
        "saying", "a verb of saying may stand alone behind a quotation: Spanish `añadió`",
        default=False,
    )  # fmt: skip

    pronouns: dict[str, str] = mapped(
        "nouns", "personal pronouns as subjects, by whom they stand for: m, f, n, p, or s for the "
        "speaker", needed=True
    )  # fmt: skip
    gendered: dict[str, str] = mapped("nouns", "words for men (`m`) or women (`f`): `mrs`")
    determiners: frozenset[str] = words(
        "nouns", "words that begin a description: `the`, `a`, `our`", needed=True
    )
    prepositions: frozenset[str] = words("nouns", "words that end a noun phrase", needed=True)
    conjunctions: frozenset[str] = words(
        "nouns", "words that end a noun phrase and begin a clause: `when`", needed=True
    )
    joiners: frozenset[str] = words(
        "nouns", "`and`, `or`: another clause begins only when a subject follows", needed=True
    )
    breakers: frozenset[str] = words(
        "nouns", "words that begin another clause: `but`, `although`", like="conjunctions"
    )
    contrasts: frozenset[str] = words(
        "nouns", "those breakers that join two verbs of one subject: `but`"
    )
    subjects: frozenset[str] = words(
        "nouns", "words that can only be a clause's subject or begin one: `we`, `there`",
        like="pronouns determiners",
    )  # fmt: skip
    adverbs: frozenset[str] = words(
        "nouns", "words that may stand between a subject and its verb, auxiliaries too: `also`"
    )
    adverb_endings: tuple[str, ...] = listed("nouns", "as `ly` in `repeatedly`")
    genitives: frozenset[str] = words(
        "nouns", "those prepositions between a part and its whole: `of`"
    )
    possessives: dict[str, str] = mapped("nouns", "`his`, by whom they stand for")
    relatives: frozenset[str] = words("nouns", "`who`, `which`")
    titles: frozenset[str] = words(
        "nouns", "words before a name that are no part of it: `Mr`, `President`"
    )
    lapsed: frozenset[str] = words(
        "nouns", "words before a role that is not held, or another: `former envoy`"
    )
    retinue: frozenset[str] = words(
        "nouns", "words after a name that make it somebody else: `Hruby spokesman`"
    )
    organs: frozenset[str] = words(
        "nouns", "words after a party's name that still mean it: `the Norland government`"
    )
    bare_nouns: bool = entry("nouns", "no article stands before a description", default=False)

    months: dict[str, int] = mapped("dates", "names and abbreviations, 1 to 12", needed=True)
    weekdays: dict[str, int] = mapped(
        "dates", "names and abbreviations, 0 (Monday) to 6", needed=True
    )
    month_capitals: bool = entry(
        "dates", "a month's name without its capital may be another word: `may`", default=False
    )
    days: dict[str, int] = mapped("dates", "words for a day by its distance: `yesterday` is -1")
    last: tuple[str, ...] = listed(
        "dates", "words that put a weekday before the day of publication: `last Tuesday`"
    )
    next: tuple[str, ...] = listed("dates", "words that put it behind")
    spans: dict[str, tuple[str, int]] = mapped(
        "dates", "words for what passed, `last week`: unit (week, month, year, days), how many back"
    )
    ago: tuple[str, ...] = listed("dates", "words after a count of periods: `two days ago`")
    since: tuple[str, ...] = listed(
        "dates", "words before a count of periods: German `vor zwei Tagen`"
    )
    periods: dict[str, str] = mapped("dates", "names of periods: day, week, month, year")
    parts: dict[str, str] = mapped(
        "dates", "words for a part of a month, `mid-December`: early, mid, late"
    )
    of: tuple[str, ...] = listed("dates", "what may stand between day and month")
    ordinals: tuple[str, ...] = listed("dates", "what may follow a day's figures: `28th`")
    dating: frozenset[str] = words(
        "dates", "words before a month that show it is one: `in May`", like="prepositions"
    )
    date_marks: str = entry(
        "dates", "signs behind a year, a month and a day: Japanese `2022年1月26日`", default=""
    )
    date_order: str = entry("dates", "`dmy` or `mdy` for dates in figures", default="dmy")
    numbers: dict[str, float] = mapped(
        "dates", "number words with their value; 0 for words such as `half` or `both`"
    )
    units: frozenset[str] = entry(
        "dates", "`per cent`, `tonnes`; signs such as `%` and `km` are known", SIGNS, adds=True
    )

    also: frozenset[str] = words("typography", "other codes of the language: `nb` for Norwegian")
    noun_capitals: bool = entry(
        "typography", "every noun has a capital: a capital makes no name", default=False
    )
    heads_first: bool = entry(
        "typography",
        "a description begins with what it is: `ministra de Exteriores`",
        default=False,
    )
    articles: frozenset[str] = words(
        "typography",
        "what a name may have before it and lose: `the`; lower case, unless listed else",
    )
    name_particles: frozenset[str] = words(
        "typography", "small words of a surname: `von der Leyen`, `Gómez de la Hera`"
    )
    links: frozenset[str] = words(
        "typography", "what joins a role's head to the rest: `of` in `Minister of Trade`"
    )
    possessive_endings: tuple[str, ...] = listed("typography", "how an owner's name ends", "'s")
    definite_endings: tuple[str, ...] = listed(
        "typography", "how a role ends with its article: Norwegian `ministeren`"
    )
    case_endings: frozenset[str] = words("typography", "how declined names end: `Лаврова`")
    final_letters: str = entry("typography", "what a declined name loses at its end", default="")
    adjective_endings: tuple[str, ...] = listed(
        "typography", "how adjectives before a role end, where nothing else tells them from it"
    )
    abbreviations: frozenset[str] = words(
        "typography", "words whose full stop ends no sentence: `dr`, `mr`"
    )
    before_figures: frozenset[str] = words(
        "typography", "those abbreviations that are words else: `No. 5`, `The answer is no.`"
    )
    elided: frozenset[str] = words(
        "typography", "what stands before an apostrophe and a vowel as its own word: `l'accord`"
    )
    liaisons: frozenset[str] = words(
        "typography", "letters between a verb and its pronoun: French `insiste-t-elle`"
    )
    interlude_marks: str = entry(
        "typography", "what a reporter's words stand between inside a quotation's marks", default=""
    )
    decimal: str = entry("typography", "what stands before a number's fraction", default=",")


def entries() -> tuple[Field[Any], ...]:
    """The fields of a language's file, in order."""
    return tuple(f for f in fields(Data) if f.metadata["section"])
