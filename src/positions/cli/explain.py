"""stub."""
import typer
from positions.cli.outcome import Outcome
def explain(context: typer.Context) -> Outcome:
    """Stub."""
    return Outcome("")
