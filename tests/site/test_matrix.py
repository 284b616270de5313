import json

from site_made import pages, story


def test_every_cell_stands_in_the_table() -> None:
    page = pages()["index.html"]
    for pair in story().pairs:
        assert page.count(f'data-cell="{"/".join(pair)}"') == 1


def test_the_data_cannot_end_their_element() -> None:
    text = pages()["index.html"].split('id="data">')[1].split("</script>")[0]
    assert "<" not in text
    data = json.loads(text)
    assert data["days"] == story().days
    assert set(data["cells"]) == {"/".join(pair) for pair in story().pairs}
