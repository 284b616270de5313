"""The article of a page, with what its head says; not its menus."""

from datetime import date

import pytest

from positions.files.intake import IntakeError, take_in

PAGE = """<!doctype html><html lang="de-DE"><head><title>Streik: Union will mehr | Der Bote</title>
<meta property="og:site_name" content="Der Bote">
<meta property="article:published_time" content="2024-03-01T10:00:00Z"></head>
<body><nav><a href="/">Startseite</a> <a href="/x">Politik</a></nav>
<article><h1>Streik: Union will mehr</h1>
<p>Die Verhandlungen haben am Freitag begonnen, und beide Seiten liegen weit auseinander.</p>
<p>„Wir wollen 6,5 Prozent, ab Januar gezahlt“, sagte Ana Berg, die Vorsitzende.</p>
</article><footer>Impressum Datenschutz</footer></body></html>"""


def test_a_page() -> None:
    taken = take_in("streik.html", PAGE.encode())
    assert taken.text.split("\n\n")[0] == "Streik: Union will mehr"
    assert "„Wir wollen 6,5 Prozent, ab Januar gezahlt“, sagte Ana Berg" in taken.text
    assert "Impressum" not in taken.text
    assert "Politik" not in taken.text
    assert (taken.title, taken.outlet) == ("Streik: Union will mehr", "Der Bote")
    assert (taken.published, taken.language) == (date(2024, 3, 1), "de")


def test_a_page_without_an_article() -> None:
    with pytest.raises(IntakeError, match="no article"):
        take_in("x.html", b"<html><body></body></html>")
