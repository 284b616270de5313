"""The answer of `positions gap`, one format a file."""
