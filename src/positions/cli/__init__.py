"""The command line, one command a file: parse, call, answer. Rooms are imported when called."""
