"""The answer of `positions agree`, one format a file."""
