"""Pages come from public addresses, as they are asked for, within a size and a time."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from positions.files.intake import IntakeError, fetching
from positions.files.intake.fetching import fetch


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status = {"/moved": 302, "/loop": 302, "/gone": 404}.get(self.path, 200)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/page" if self.path == "/moved" else "/loop")
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"x" * (200 if self.path == "/long" else 10))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_comes_with_a_name_that_tells_its_format(site: str) -> None:
    page = fetch(f"{site}/page?x=1", private=True)
    assert (page.name, page.content, page.url) == ("page.html", b"x" * 10, f"{site}/page?x=1")


def test_redirects_only_when_asked_for(site: str) -> None:
    with pytest.raises(IntakeError, match=f"sends to {site}/page: give that address, or --follow"):
        fetch(f"{site}/moved", private=True)
    assert fetch(f"{site}/moved", private=True, redirects=True).url == f"{site}/page"
    with pytest.raises(IntakeError, match="more than 5 times"):
        fetch(f"{site}/loop", private=True, redirects=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.1", "[::1]", "169.254.1.1"])
def test_private_addresses_only_when_asked_for(host: str) -> None:
    with pytest.raises(IntakeError, match="local network"):
        fetch(f"http://{host}:1/page")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "only addresses"),
        ("http://", "only addresses"),
        ("http://x:99999999/", "no address"),
        ("http://127.0.0.1:1/", "cannot be reached"),
    ],
)
def test_what_cannot_be_fetched(url: str, why: str) -> None:
    with pytest.raises(IntakeError, match=why):
        fetch(url, private=True)


def test_answers_that_are_no_page(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(IntakeError, match="answers 404"):
        fetch(f"{site}/gone", private=True)
    monkeypatch.setattr(fetching, "MAX_BYTES", 100)
    with pytest.raises(IntakeError, match="larger than"):
        fetch(f"{site}/long", private=True)
    monkeypatch.setattr(fetching, "SECONDS", 0)
    with pytest.raises(IntakeError, match="no answer within"):
        fetch(f"{site}/page", private=True)
