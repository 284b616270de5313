from site_made import pages


def test_silence_hearsay_and_words_without_a_place() -> None:
    page = pages()["unknown.html"]
    assert "NATO on Transparency</a>: looked for, no word" in page
    assert "only the other side says so" in page
    assert "almost a model of diplomatic decency" in page
