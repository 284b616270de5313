"""stub."""
import typer
from positions.cli.outcome import Outcome
def show(context: typer.Context) -> Outcome:
    """Stub."""
    return Outcome("")
