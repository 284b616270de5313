"""What all refusals have in common: something asked for that cannot be done.

Every wing raises its own kind where it finds the reason; what a user is told of it is the business
of whoever asked.
"""


class Refused(Exception):  # noqa: N818  # not every refusal is an error of the program's
    """What was asked for cannot be done; the message says why, and what would help."""
