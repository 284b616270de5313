"""What each field holds, in one sentence, as an editor shows it."""

from typing import Final

_NOTE: Final = "Anything that a reader should know."
_DATED_BY: Final = "The words in an article that state the date."
_ALIASES: Final = "Other names under which the articles mean it."
_FORMERLY: Final = "Ids that it had before: a rename is no change."
_WORDS: Final = {
    "source": "The id of the article in seeds/catalogue.yaml.",
    "speaker": "Whose words they are: a speaker's or a party's id.",
    "quote": "The speaker's words, as the article presents them as speech.",
    "passage": "The article's own words that report it, verbatim.",
    "at": "Where they stand in the source: a page, a column, a timecode.",
    "translation": "The words in the reader's language.",
    "note": _NOTE,
}
_SPEAKER: Final = {
    "name": "The name.",
    "role": "The office, as the articles call it.",
    "aliases": _ALIASES,
    "kind": "A person, a body, or a document.",
    "formerly": _FORMERLY,
}

DESCRIPTIONS: Final[dict[str, dict[str, str]]] = {
    "Negotiation": {
        "format": "The version of this format: 1.",
        "title": "What is negotiated.",
        "rounds": "Dates that people compare, oldest first.",
        "events": "Occasions on which things were said, by id: dated once for all who cite them.",
        "parties": "Who negotiates, and observers who speak about it, by id.",
        "speakers": "Voices of several parties, such as a joint communiqué, by id.",
        "issues": "What is negotiated, by id, each with its scale.",
        "check": "How `positions check` judges this negotiation.",
    },
    "When": {
        "after": "The earliest day on which it can have been said.",
        "before": "The latest day; from then on it counts as said.",
    },
    "Published": {
        "after": "The earliest day on which it can have come out.",
        "before": "The latest day; from then on it counts as known.",
    },
    "DatedBy": {
        "source": "The id of the article in seeds/catalogue.yaml.",
        "passage": "Its words that state the date, verbatim.",
    },
    "Round": {"date": "The day.", "title": "What to call it."},
    "Event": {
        "date": "The day, or bounds (both inclusive, one may be missing).",
        "title": "What to call it.",
        "dated_by": _DATED_BY,
        "formerly": _FORMERLY,
        "note": "What the date is inferred from, when no words state it.",
    },
    "Party": {
        "name": "Its name.",
        "aliases": _ALIASES,
        "members": "The members of a bloc, by id or by name: each may speak for it.",
        "speakers": "Who speaks for it, by id; ids are unique across parties.",
        "observer": "True for those who speak but hold no position, such as a mediator.",
        "formerly": _FORMERLY,
    },
    "PartySpeaker": {
        **_SPEAKER,
        "from": "The first day on which somebody who changes sides speaks for the party.",
        "until": "The last such day.",
    },
    "SharedSpeaker": {**_SPEAKER, "of": "The ids of the parties whose own words its words are."},
    "Issue": {
        "title": "What to call it.",
        "question": "The question that a stance answers.",
        "scale": "Where stances on it can lie.",
        "group": "The name of the issues that are read together with this one.",
        "outcome": "What was agreed in the end.",
        "formerly": _FORMERLY,
        "note": _NOTE,
    },
    "Outcome": {
        "date": "The day on which it was agreed, or bounds.",
        "stance": "A point's id, a number, or [low, high] of either.",
        "dated_by": _DATED_BY,
        "note": "What the date is inferred from, or anything else to know.",
        "evidence": "The words that prove it.",
    },
    "Scale": {
        "type": "ordinal: named points with places; interval: numbers; nominal: points without.",
        "points": "The named points, by id.",
        "min": "The least number of an interval scale.",
        "max": "The greatest number of an interval scale.",
        "unit": "The unit of an interval scale.",
        "reference": "The status quo or midpoint: crossing it is a reversal.",
    },
    "Point": {
        "at": "Its place; null for a point without one. Nominal scales have none.",
        "text": "What holding it means.",
    },
    "CheckSettings": {"severity": "The severity of findings, by rule; off silences a rule."},
    "Record": {
        "issue": "The issue's id, which is the folder's name.",
        "party": "The party's id, which is the file's name.",
        "versions": "Its statements, oldest first; those of one day as they were said.",
    },
    "Version": {
        "event": "The id of the event on which it was said; or else `date`.",
        "date": "The day on which it was said, or bounds; or else `event`.",
        "dated_by": _DATED_BY,
        "note": "What the date is inferred from, or anything else to know.",
        "stance": "A point's id, a number, or [low, high] of either.",
        "absent": "Instead of a stance: why there is none.",
        "firmness": "How committed the party says it is.",
        "salience": "How much it matters to the party: core, major, secondary, or 0 to 100.",
        "terms": "What it demands, offers, refuses, makes conditional, warns of or assures, by id.",
        "summary": "The coder's words for it; never compared.",
        "evidence": "The words that prove it.",
        "waive": "Rules that do not apply here, each with the reason.",
    },
    "Term": {
        "kind": "What it is; dropped ends a term.",
        "text": "What is demanded, offered, refused and so on, as a clause that can be read alone.",
        "value": "The number in it, in the unit of the text.",
    },
    "Evidence": {
        **_WORDS,
        "supports": "What they prove: stance, firmness, salience, terms.<id>. Default: everything.",
    },
    "UnplacedWords": {**_WORDS, "reason": "Why no record holds them."},
    "Unplaced": {
        "format": "The version of this format: 1.",
        "words": "What the parties' speakers said that no record holds.",
    },
    "Catalogue": {
        "format": "The version of this format: 1.",
        "outlets": "Who publishes, by id.",
        "sources": "The articles, by id.",
    },
    "Outlet": {
        "name": "Its name.",
        "affiliation": "The id of the party that owns or directs it.",
        "own": "True for the party's own site: what it says is the party's own word.",
    },
    "Source": {
        "file": "The file's name below seeds/.",
        "title": "The headline.",
        "outlet": "The outlet's id; null when the text does not say.",
        "derived_from": "The id of the source whose reporting this one repeats.",
        "published": "The day on which it came out, or bounds: it is known from the latest on.",
        "note": "Where the date or the outlet comes from, when the text does not say.",
        "url": "Where it was found.",
        "archived": "Where a copy of it is archived.",
        "retrieved": "The day on which it was read there.",
        "language": "Its language, as an ISO 639-1 code; left out: the one the text looks like.",
        "sha256": "The SHA-256 of the file's bytes; `positions check` prints it.",
        "kept": "False where the text may not be published and stands elsewhere.",
        "kind": "An article, a transcript of turns, a statement in one voice, or data: a table.",
        "speaker": "Whose words the whole text of a statement is.",
        "turns": "Labels of a transcript's turns that are no names, each with its speaker.",
        "formerly": _FORMERLY,
    },
}
