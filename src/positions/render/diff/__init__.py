"""The answer of `positions diff`, one format a file."""
