"""Finding a record's words in an article. What is *not* here: who spoke them."""
