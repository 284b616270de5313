"""A source as a page for the terminal."""
