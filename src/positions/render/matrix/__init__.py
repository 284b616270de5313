"""The answer of `positions matrix`, one format a file."""
