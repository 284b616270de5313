"""The answer of `positions log`, one format a file."""
