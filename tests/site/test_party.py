from site_made import pages


def test_it_says_on_how_much_the_party_itself_is_heard() -> None:
    assert (
        "A stance is known on 6 of 7 issues, on 0 of them in its own words."
        in pages()["party/united-states.html"]
    )
