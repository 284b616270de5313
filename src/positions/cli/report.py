"""stub."""
import typer
from positions.cli.outcome import Outcome
def report(context: typer.Context) -> Outcome:
    """Stub."""
    return Outcome("")
