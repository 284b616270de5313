from site_made import pages


def test_quotations_stand_lit_in_their_paragraph_newest_first() -> None:
    page = pages()["cell/room-for-compromise--russia.html"].replace("&#34;", '"')
    assert '"<mark class="own" data-source="sputnik-2022-02-15"' in page
    assert '</mark>", the minister said.' in page
    assert page.index("Lavrov on the replies") < page.index("radio stations")


def test_silence_has_a_page_too() -> None:
    assert "looked for, no word" in pages()["cell/transparency--nato.html"]


def test_the_others_are_told_as_of_that_day() -> None:
    page = pages()["cell/nato-expansion--nato.html"]
    assert "Russia: No further eastward expansion" in page
