"""What kinds of changes, classes of the summary, terms and months are called."""

from typing import Final

from positions.change import Class, Kind

KINDS: Final[dict[Kind, str]] = {
    "moved": "moved",
    "may-have-moved": "may have moved",
    "stated": "was stated",
    "unstated": "is no longer stated",
    "withdrawn": "was withdrawn",
    "unclear": "became unclear",
    "hardened": "hardened",
    "softened": "softened",
    "reframed": "new words, same stance",
    "narrowed": "told more precisely",
    "widened": "told less precisely",
    "undated": "day not known",
    "disclosed": "only told since",
    "corrected": "corrected in our record",
    "backfilled": "added to our record",
    "retracted": "taken out of our record",
    "reaffirmed": "said again",
    "retold": "told again",
    "unchanged": "as it was",
}
CLASSES: Final[dict[Class, str]] = {
    "moved": "moved",
    "may-have-moved": "may have moved",
    "withdrawn": "withdrawn",
    "unclear": "unclear",
    "stated": "stated",
    "new-words": "new words",
    "undated": "day not known",
    "disclosed": "only told since",
    "corrected": "corrected",
    "more-precise": "more precise",
    "less-precise": "less precise",
    "as-it-was": "as it was",
    "no-word": "no word",
}
TERM_VERBS: Final = {
    "demand": "demands",
    "offer": "offers",
    "refusal": "refuses",
    "condition": "makes a condition",
    "warning": "warns",
    "assurance": "assures",
    "dropped": "drops",
}
MONTHS: Final = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
