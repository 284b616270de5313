"""Who an article says spoke: names, roles, descriptions and pronouns near the words.

What is *not* here: whether the words stand in the article, and what a party's position is.
"""

from positions.words.speakers.cast import Cast, Voice
from positions.words.speakers.credit import Credit, Credits
from positions.words.speakers.labels import without_labels

__all__ = ["Cast", "Credit", "Credits", "Voice", "without_labels"]
