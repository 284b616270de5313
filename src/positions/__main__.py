"""Run the command line: print what a command answers, turn whatever ends it into a status."""

import os
import sys
from typing import Any

from positions.cli.outcome import CLEAN, CLOSED_PIPE, INTERRUPTED, UNUSABLE, Outcome, Stop


def main() -> None:
    """Run `positions` and exit: see `positions --help` for the statuses."""
    sys.exit(run())


def run() -> int:
    """Run the command that sys.argv names; give its exit status."""
    try:
        outcome = _answer()
        _print(outcome)
    except (BrokenPipeError, SystemExit):
        # Python flushes stdout once more when it exits: give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _complain(f"cannot write the answer: {error.strerror}")
    return outcome.status


def _print(outcome: Outcome) -> None:
    for stream, text in ((sys.stdout, outcome.text), (sys.stderr, outcome.remark)):
        if stream is None:  # closed by the caller: `positions check >&-`
            continue
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
        stream.write(f"{text}\n" if text else "")
        stream.flush()


def _answer() -> Outcome:
    import typer

    from positions.cli import app

    usage_error: Any = typer.BadParameter.__base__
    try:
        answer = app(standalone_mode=False, prog_name="positions")
    except Stop as stop:
        return Outcome(status=_complain(stop.message, stop.status))
    except usage_error as error:
        error.show()
        return Outcome(status=UNUSABLE)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  # no traceback reaches a user
        return Outcome(status=_complain(f"internal error, please report it: {_trace(error)}"))
    if isinstance(answer, Outcome):
        return answer
    return Outcome(status=answer or CLEAN)


def _complain(message: str, status: int = UNUSABLE) -> int:
    from positions.render import terminal

    for line in message.splitlines():
        sys.stderr.write(f"positions: {terminal(line)}\n")
    return status


def _trace(error: Exception) -> str:
    from pathlib import Path
    from traceback import extract_tb

    last = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


if __name__ == "__main__":
    main()
