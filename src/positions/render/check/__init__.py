"""The answer of `positions check`, one format a file."""
