"""stub."""
import typer
from positions.cli.outcome import Outcome
def matrix(context: typer.Context) -> Outcome:
    """Stub."""
    return Outcome("")
