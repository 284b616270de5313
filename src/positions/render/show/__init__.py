"""The answer of `positions show`, one format a file."""
