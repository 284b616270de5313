"""Run the command line: print what a command answers, turn whatever ends it into a status."""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import Any, Final, NoReturn

from positions.cli.outcome import (
    CLEAN,
    CLOSED_PIPE,
    INTERRUPTED,
    TERMINATED,
    UNUSABLE,
    Outcome,
    Stop,
)

_COMPLETING: Final = "_POSITIONS_COMPLETE"
_ENDINGS: Final = ("SIGTERM", "SIGHUP")
"""Signals that would end the program at once, with a file half written beside the whole one."""


class _Terminated(BaseException):
    """Somebody wants the program to end; what it has begun is undone on the way out."""


def main() -> None:
    """Run `positions` and exit: see `positions --help` for the statuses."""
    for name in _ENDINGS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)
    sys.exit(run())


def _end(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise _Terminated


def run() -> int:
    """Run the command that sys.argv names; give its exit status."""
    try:
        outcome = _answer()
        _print(outcome)
    except (BrokenPipeError, SystemExit):
        if _COMPLETING in os.environ:  # the shell asked what may come next, and has been told
            return CLEAN
        _give_up(sys.stdout)
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except _Terminated:
        return TERMINATED
    except OSError as error:
        _give_up(sys.stdout)
        return _complain(_unable(error))
    return outcome.status


def _print(outcome: Outcome) -> None:
    if sys.stdout is not None:  # closed by the caller: `positions check >&-`
        _write(sys.stdout, outcome.text)
    _remark(outcome.remark)


def _write(stream: Any, text: str) -> None:  # noqa: ANN401  # a text stream that can be set up
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    stream.write(f"{text}\n" if text else "")
    stream.flush()


def _remark(text: str) -> None:
    """Write to stderr; where nobody reads it, the status must do."""
    if sys.stderr is None:
        return
    try:
        _write(sys.stderr, text)
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: Any) -> None:  # noqa: ANN401
    """Give what is left of a stream somewhere to go: Python flushes it once more when it exits."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _answer() -> Outcome:
    if sys.argv[1:] == ["--version"]:  # editors and hooks ask for it: nothing else is loaded
        from positions import __version__

        return Outcome(f"positions {__version__}")
    import typer

    from positions.cli.app import app

    usage_error: Any = typer.BadParameter.__base__
    try:
        answer = app(standalone_mode=False, prog_name="positions")
    except Stop as stop:
        return Outcome(status=_complain(stop.message, stop.status))
    except usage_error as error:
        _show(error)
        return Outcome(status=UNUSABLE)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  # no traceback reaches a user
        return Outcome(status=_complain(_why(error)))
    if isinstance(answer, Outcome):
        return answer
    return Outcome(status=answer or CLEAN)


def _unable(error: OSError) -> str:
    """Say what the system would not do."""
    if error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, FileNotFoundError):
        return "the current folder is no longer there: go to another one"
    return f"cannot write the answer: {error.strerror}"  # what typer prints itself, as --help


def _show(error: Any) -> None:  # noqa: ANN401  # one of click's
    """Print wrong usage as click does, with a hint; where nobody reads it, the status must do."""
    if sys.stderr is None:  # click would turn to stdout
        return
    try:
        error.show()
        sys.stderr.flush()
    except OSError:
        _give_up(sys.stderr)


def _complain(message: str, status: int = UNUSABLE) -> int:
    from positions.render import terminal

    _remark("\n".join(f"positions: {terminal(line)}" for line in message.splitlines()))
    return status


def _why(error: Exception) -> str:
    from positions.cli.refusals import worded
    from positions.refused import Refused

    if isinstance(error, Refused):
        return worded(error)
    return f"internal error, please report it: {_trace(error)}"


def _trace(error: Exception) -> str:
    from pathlib import Path
    from traceback import extract_tb

    last = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


if __name__ == "__main__":
    main()
