from site_made import pages, story


def test_all_its_text_stands_on_the_page() -> None:
    for name, source in story().sources.items():
        page = pages()[f"source/{name}.html"]
        for number, line in enumerate(source["text"].split("\n"), 1):
            assert (f'id="L{number}"' in page) == bool(line.strip())


def test_words_that_no_record_holds_are_lit_apart() -> None:
    page = pages()["source/sputnik-2022-02-15.html"]
    assert 'class="loose"' in page
    assert "no place: " in page
