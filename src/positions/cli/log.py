"""stub."""
import typer
from positions.cli.outcome import Outcome
def log(context: typer.Context) -> Outcome:
    """Stub."""
    return Outcome("")
