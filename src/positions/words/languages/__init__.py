"""What a language's words do in an argument: one data file for each language.

README.md says how to add one. What is *not* here: any rule. A rule that needs a word asks for it
by what it does.
"""

from positions.words.languages.model import Language
from positions.words.languages.reading import BadLanguageError, codes, everywhere, language
from positions.words.languages.recognition import looks_like

__all__ = ["BadLanguageError", "Language", "codes", "everywhere", "language", "looks_like"]
