"""An act of saying → whose words it makes them: the subject's, or those of whom it speaks for.

What is *not* here: which act covers which words.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from positions.words.speakers.acts import Act


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom words are credited to.

    Attributes:
        voices: ids of the voices, the nearest first; empty for somebody unknown or nobody.
        told: whether the article credits anybody at all, known or not.
        denied: the word that takes the saying back, for a passage behind it; else None.
        mouths: ids of those who speak for the voices: Sweden, where it speaks for the EU.
        sharers: ids of those who are said to share what the voices say.
        holders: ids of those whose side is reported, without any words: `the EU opposed it`.
        doubtful: ids of voices one of which said it, nobody knows which: two who bear one name.
    """

    voices: tuple[str, ...] = ()
    told: bool = False
    denied: int | None = None
    mouths: tuple[str, ...] = ()
    sharers: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


NOBODY = Credit()
UNCLEAR = Credit(told=True)


class Whose:
    """Gives acts their credit.

    Args:
        bodies: ids of the voices that are bodies or parties.
    """

    def __init__(self, bodies: frozenset[str]) -> None:
        self._bodies = bodies

    def credit_of(self, act: Act | None) -> Credit:
        """What an act says of its own words."""
        if act is None or act.subject is None:
            return NOBODY
        mouths = self._mouths(act)
        return Credit(
            self._voices(act), told=True, denied=act.denied, mouths=mouths, doubtful=_doubtful(act)
        )

    def standing(self, act: Act) -> Credit:
        """The credit that an act lends to other words than its own: nothing takes them back."""
        return replace(self.credit_of(act), denied=None)

    def _voices(self, act: Act) -> tuple[str, ...]:
        """Whose words an act's are: those of the group for which a party speaks, if it is known.

        A person's words stay that person's where the group is unknown.
        """
        voices = act.subject.voices if act.subject and not _doubtful(act) else ()
        if act.group or (act.group == () and self._bodies.issuperset(voices)):
            return act.group
        return voices

    def _mouths(self, act: Act) -> tuple[str, ...]:
        """Who speaks for the group whose words an act's are."""
        return act.subject.voices if act.group and act.subject else ()

    def all_of(self, acts: Iterable[Act], denied: int | None) -> Credit:
        """What several acts that cover the same words say together, the nearest first."""
        acts = tuple(acts)
        return Credit(
            _each(voice for act in acts if not act.holds for voice in self._voices(act)),
            any(act.subject for act in acts),
            denied,
            _each(voice for act in acts for voice in self._mouths(act)),
            _each(voice for act in acts for voice in act.sharers),
            _each(voice for act in acts if act.holds for voice in self._voices(act)),
            _each(voice for act in acts for voice in _doubtful(act)),
        )


def _doubtful(act: Act) -> tuple[str, ...]:
    """The voices that a subject may mean, if they are several and do not speak together."""
    subject = act.subject
    if subject is None or subject.joint or len(subject.voices) == 1 or act.group:
        return ()
    return subject.voices


def _each(voices: Iterable[str]) -> tuple[str, ...]:
    """Each voice once, in order."""
    return tuple(dict.fromkeys(voices))
