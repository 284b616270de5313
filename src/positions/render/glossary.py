"""What the words of the field mean here; `positions explain` and the documentation print it."""

from typing import Final

GLOSSARY: Final[dict[str, dict[str, str]]] = {
    "verdicts": {
        "verified": "The words stand in the article, in order; a quote inside quotation marks.",
        "verified-elided": (
            "The same, with marked omissions or editorial brackets that swallow no negation and no "
            "condition."
        ),
        "altered": "Words differ.",
        "altered-critical": (
            "The changed words include a negation, modal, condition, number, unit or name; or an "
            "omission swallows one; or two speakers are stitched together."
        ),
        "context-lost": "A negation or condition that belongs to the words was cut off.",
        "not-quoted": "A quote whose words stand outside quotation marks.",
        "nested": "A quotation inside the speaker's quotation: somebody else's words.",
        "misattributed": "The article gives the words to another known speaker.",
        "unattributed": "Nothing near the words gives them to this speaker.",
        "too-short": "Fewer than three words.",
        "not-found": "Nothing like these words stands in the article.",
        "sealed": "The text is not kept here; this very evidence was proved where it is.",
        "unchecked": "The article is missing, changed or unreadable. Never counted as proved.",
    },
    "causes": {
        "movement": "Said after FROM, on or before TO: the party's position changed.",
        "undated": "Said on a day that may lie on either side of FROM.",
        "disclosure": "Said before FROM and reported since: it came to light, nobody moved.",
        "correction": "We changed our own record.",
    },
    "kinds": {
        "stated": "No stance before, one now.",
        "unstated": "A stance before, none now, and nobody took it back.",
        "withdrawn": "The party took its stance back.",
        "unclear": "The party declined to say, or spoke ambiguously, after having had a stance.",
        "moved": "A proved stance, in a place that excludes the old one.",
        "may-have-moved": "The places touch or overlap, or one of them is not proved.",
        "narrowed": "The place lies within the old one: known more precisely, nobody moved.",
        "widened": "The old place lies within it: known less precisely, nobody moved.",
        "undated": "Something is new, but it may have been said before FROM.",
        "hardened": "The same stance, more firmly.",
        "softened": "The same stance, less firmly.",
        "reframed": "The same stance; a term, firmness or salience appeared, changed or ended.",
        "reaffirmed": "Said again by the party itself, with nothing changed.",
        "retold": "New evidence with nothing changed, and only others say so.",
        "unchanged": "Nothing new: carried forward, with the days since it was last said.",
        "disclosed": "It came to light what had been said before.",
        "corrected": "We changed what our record says of that time.",
        "backfilled": "We added a position that our record did not have.",
        "retracted": "We took a position out of our record.",
    },
    "attestation": {
        "own-words": "A verified quote of the party's own speaker.",
        "own-paraphrase": "A verified passage that credits the party's own speaker.",
        "outlet": "A verified passage of an outlet that belongs to no other party.",
        "observer": "An observer, who holds no position, says so.",
        "counterpart": "Only another party's speaker, or an outlet that belongs to one, says so.",
        "unproved": "No evidence for it is verified.",
    },
    "terms": {
        "version": "One statement on one occasion, and no more than was said there.",
        "stance": "Where a party stands on an issue's scale: a point, a number or a range.",
        "firmness": (
            "How committed the party says it is: exploratory, preference, firm, red-line, "
            "ultimatum."
        ),
        "salience": (
            "How much the issue matters to it: core (100), major (66), secondary (33), or 0–100."
        ),
        "term": (
            "Something it demands, offers, refuses, makes conditional, warns of or assures; kind "
            "dropped ends one."
        ),
        "declined": "Absent: asked, the party would not say. Ends its stance.",
        "ambiguous": "Absent: it spoke so that no stance can be told. Ends its stance.",
        "unreported": "Absent: a coder looked, the articles are silent. Ends nothing.",
        "as-of": "A day. What was said on or before it counts; bounds count at their latest.",
        "known-by": "Only what was published on or before that day counts.",
        "counterpart": "The other side: any party but the one whose position it is.",
        "affiliation": "The party that owns or directs an outlet.",
        "spread": "Distance between the two parties farthest apart on a scale.",
        "mean-distance": "Mean of the distances between all pairs of parties on a scale.",
        "trend": "Converging, diverging or steady, if the distances allow to say so.",
        "reference": "A place on the scale, such as the status quo; crossing it is a reversal.",
    },
}
"""Names by group; a name that two groups share is explained in both."""
