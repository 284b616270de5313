"""JSON Schema of the three kinds of file, for editors: the model's fields, described."""
