"""What a line may begin with that says who speaks: `NAME:`, `Mr. NAME (Country):`, `NAME. —`.

Here are only shapes. What is *not* here: whom a label means, and whether a text is a transcript.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from positions.words.article.scanning import words_of
from positions.words.languages.label_words import answerers, questioners, ranks

_LONGEST = 9  # words of a label: `H.E. Mr. Ivan Gromov, Minister for Foreign Affairs`
_LONGEST_NAME = 3  # words
_OPENING = r"[*_>#•○●◆ \t\u3000]*"  # what Markdown and minutes put before a name
_CLOCK = r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?[ \t]*[-–—]?[ \t]*)?"
_NAME = r"(?P<name>[^\W\d_][^\n:：()（）\[\]*]{0,70}?)"
_ASIDE = r"(?:[ \t]*[(（\[](?P<aside>[^()（）\[\]\n]{1,70})[)）\]])?"
_MARK = (
    r"[*_]*[ \t]*(?:[:：][*_]*(?=[\s\"“„«「『—–-])|：|:(?=[^\x00-\u02ff])"
    r"|(?P<dash>\.?[ \t]*[–—-]{1,2})[ \t\u00a0])"
)
_LINE = re.compile(rf"^{_OPENING}{_CLOCK}(?:{_NAME}{_ASIDE})(?:{_MARK})[ \t\u00a0]*", re.MULTILINE)
# In the middle of a line only capitals are told from the words around them.
_UPPER = r"[^\W\d_a-zß-ÿа-яё]"
_CAPITALS = rf"[QA]|(?:(?:Mrs?|Ms|Dr|The)\.?[ ])?{_UPPER}(?:{_UPPER}|[ .'’-]){{1,40}}"
_INLINE = re.compile(
    rf"(?<=[.?!…)\]\"”»])[ \t]+(?P<name>{_CAPITALS}){_ASIDE}(?P<dash>(?!))?:(?=\s)[ \t]*"
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MOST_UNSPACED = 12  # letters


class Label(NamedTuple):
    """Words that may say who speaks.

    Attributes:
        start: offset of the line, or of the label in the middle of one.
        end: offset of the first words behind it.
        name: the label without its mark.
        aside: what stands in brackets behind the name.
        inline: it stands in the middle of a line.
    """

    start: int
    end: int
    name: str
    aside: str
    inline: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The name's words in lower case, without stops."""
        return tuple(word.lower() for word in words_of(self.name)[0])

    @property
    def key(self) -> str:
        """What repeated labels of one voice have in common."""
        return " ".join(self.words)

    @property
    def capitals(self) -> bool:
        """Whether it is set in capitals, titles and initials aside: `Mrs OKORO`, `THE CHAIR`."""
        words = [w for w in words_of(self.name)[0] if w.lower() not in ranks() or w.isupper()]
        return any(len(w) > 1 for w in words) and all(w.isupper() for w in words)

    @property
    def unspaced(self) -> bool:
        """Whether it is written in a script without capitals and spaces."""
        return bool(_UNSPACED.match(self.name))

    @property
    def titled(self) -> bool:
        """Whether it is a title with a name: `Minister Brandner`, `Mme Roux`."""
        words = words_of(self.name)[0]
        rest = [word for word in words if word.lower() not in ranks()]
        led = bool(words) and words[0].lower() in ranks()
        return led and bool(rest) and all(word[0].isupper() for word in rest)

    @property
    def full_name(self) -> bool:
        """Whether it looks like a first and a last name."""
        words = words_of(self.name)[0]
        return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)  # noqa: PLR2004


def labels_of(text: str) -> Iterator[Label]:
    """Every stretch that has the shape of a label, in order; most of prose has none."""
    found = [(m, False) for m in _LINE.finditer(text)]
    found += [(m, True) for m in _INLINE.finditer(text)]
    end = 0
    for match, inline in sorted(found, key=lambda one: one[0].end()):
        if inline and match.start() < end:
            continue  # the last words of a label that begins its line
        end = match.end()
        label = Label(
            match.start(), match.end(), match["name"].strip(), match["aside"] or "", inline
        )
        if _may_be(label, match["dash"] or ""):
            yield label


def _may_be(label: Label, dash: str) -> bool:
    if label.unspaced:
        return len(label.name) <= _MOST_UNSPACED and not dash
    words = words_of(label.name)[0]
    if not words or len(words) > _LONGEST or any(c in label.name for c in '?!;"“”«»'):
        return False
    short = label.capitals and len(words) <= _LONGEST_NAME and "-" not in dash
    if dash and not (label.titled or label.aside or "." in dash or short):
        return False  # a heading: `TALKS GO ON IN GENEVA - Monday`
    small = [word for word in words if not word[0].isupper() and word.lower() not in ranks()]
    return not small or label.key in questioners() | answerers()
