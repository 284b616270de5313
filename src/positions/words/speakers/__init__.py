"""Who an article says spoke: names, roles, descriptions and pronouns near the words.

What is *not* here: whether the words stand in the article, and what a party's position is.
"""

from positions.words.speakers.cast import Cast, Strength, Voice
from positions.words.speakers.credit import Credits
from positions.words.speakers.labels import without_labels
from positions.words.speakers.mentions import Mentions
from positions.words.speakers.whose import Credit

__all__ = ["Cast", "Credit", "Credits", "Mentions", "Strength", "Voice", "without_labels"]
