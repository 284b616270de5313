from base64 import b64encode
from hashlib import sha256

from positions.site.assets import asset, policy
from site_made import pages


def test_the_policy_names_what_stands_in_the_page() -> None:
    page = pages()["index.html"]
    style = page.split("<style>")[1].split("</style>")[0]
    script = page.rsplit("<script>", 1)[1].split("</script>")[0]
    for text in (style, script):
        assert b64encode(sha256(text.encode()).digest()).decode() in policy(script=True)
    assert policy(script=True).startswith("default-src 'none'")
    assert "script-src" not in policy(script=False)


def test_nothing_of_ours_asks_for_anything() -> None:
    for name in ("style.css", "script.js"):
        assert "http" not in asset(name)
        assert "eval" not in asset(name)
        assert "innerHTML" not in asset(name)
