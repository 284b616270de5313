"""Reports as Markdown: texts by path, made from the records alone; `write` puts them on disk."""
