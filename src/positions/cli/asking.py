"""Questions, on a terminal only: everywhere else an answer must be given as an option."""

import sys
from collections.abc import Sequence
from typing import Final

from positions.cli.outcome import Stop

_MANY: Final = 15


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def say(text: str) -> None:
    """Show something beside the answer, to whoever is asked."""
    sys.stderr.write(f"{text}\n")


def ask(
    question: str, proposal: str = "", choices: Sequence[str] = (), *, only: bool = False
) -> str:
    """Ask one thing; an empty answer takes the proposal, and Tab completes what may be chosen.

    With `only`, an answer that is none of the choices is asked for again.
    """
    if choices and len(choices) <= _MANY:
        say(f"  {', '.join(choices)}")
    _complete(choices)
    while True:
        try:
            answer = input(f"{question}{f' [{proposal}]' if proposal else ''}: ")
        except EOFError:
            raise Stop("nothing was answered: nothing is written") from None
        given = answer.strip() or proposal
        if not only or given in choices:
            return given
        say(f"  {given or 'nothing'} is none of them")


def _complete(choices: Sequence[str]) -> None:
    """Let Tab complete one of some words, where the system can."""
    try:
        import readline
    except ImportError:
        return
    readline.set_completer_delims("\n")
    readline.set_completer(
        lambda text, n: dict(enumerate(one for one in choices if one.startswith(text))).get(n)
    )
    readline.parse_and_bind("tab: complete")


def confirmed(question: str, *, yes: bool) -> None:
    """Go on if the answer is yes, given already or now.

    Raises:
        Stop: The answer is no, or nobody is there to give it.
    """
    if yes:
        return
    if not can_ask():
        raise Stop("nothing is written without --yes (nobody is there to ask)")
    if ask(f"{question} (yes, no)", "yes").casefold() not in {"y", "yes"}:
        raise Stop("nothing is written")
