"""Words for the screen: one command's output in one format a file, over shared phrases."""
