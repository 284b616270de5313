"""The answer of `positions explain`."""
