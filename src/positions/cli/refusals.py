"""What a user is told when something asked for cannot be done."""

from positions.refused import Refused


def worded(refusal: Refused) -> str:
    """Say why, and what to do, in as many lines as it takes."""
    from positions.api import ObstructedError, OperandError

    if isinstance(refusal, ObstructedError):
        from positions.render import brief

        as_of = f"as of {refusal.revision}: " if refusal.revision else ""
        return as_of + brief(refusal.obstacles)
    if isinstance(refusal, OperandError) and refusal.known_by:
        return f"--known-by {refusal}"
    return str(refusal)
