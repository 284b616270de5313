"""What kinds of changes, classes of the summary, terms and months are called."""

from typing import Final

from positions.change import Class, Kind

KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "moved": ("moved", "moved"),
    "may-have-moved": ("may have moved", "may have moved"),
    "stated": ("was stated", "were stated"),
    "unstated": ("is no longer stated", "are no longer stated"),
    "withdrawn": ("was withdrawn", "were withdrawn"),
    "unclear": ("became unclear", "became unclear"),
    "hardened": ("hardened", "hardened"),
    "softened": ("softened", "softened"),
    "reframed": ("changed in its terms", "changed in their terms"),
    "undated": ("changed on a day not known", "changed on a day not known"),
    "disclosed": ("came to light", "came to light"),
    "narrowed": ("is known more precisely", "are known more precisely"),
    "widened": ("is known less precisely", "are known less precisely"),
    "corrected": ("was corrected in our record", "were corrected in our record"),
    "backfilled": ("was added to our record", "were added to our record"),
    "retracted": ("was taken out of our record", "were taken out of our record"),
}
CLASSES: Final[dict[Class, tuple[str, str]]] = {
    "moved": ("moved", "moved"),
    "may-have-moved": ("may have moved", "may have moved"),
    "withdrawn": ("was withdrawn", "were withdrawn"),
    "unclear": ("became unclear", "became unclear"),
    "stated": ("was stated", "were stated"),
    "new-words": ("has new words, same stance", "have new words, same stance"),
    "undated": ("changed on a day not known", "changed on a day not known"),
    "disclosed": ("came to light", "came to light"),
    "corrected": ("was corrected in our record", "were corrected in our record"),
    "more-precise": ("is known more precisely", "are known more precisely"),
    "less-precise": ("is known less precisely", "are known less precisely"),
    "as-it-was": ("is as it was", "are as they were"),
    "no-word": ("never stated", "never stated"),
}
TERM_VERBS: Final = {
    "demand": "demands",
    "offer": "offers",
    "refusal": "refuses",
    "condition": "makes conditional",
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
