"""A page from the web: http and https, within a size and a time, from public addresses only.

A name is looked up once, and the address that was judged is the one that is connected to. What is
*not* here: what the page says.
"""

import http.client
import ipaddress
import socket
import ssl
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

from positions.files.intake.taken import IntakeError
from positions.files.tree import MAX_BYTES

SECONDS: Final = 30
_MOST_REDIRECTS: Final = 5
_CHUNK: Final = 65_536
_MOVED: Final = (301, 302, 303, 307, 308)
_KINDS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/vtt": ".vtt",
    "text/csv": ".csv",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


@dataclass(frozen=True)
class Fetched:
    """What came: the address it came from in the end, a file name with an ending, the bytes."""

    url: str
    name: str
    content: bytes


def fetch(url: str, *, redirects: bool = False, private: bool = False) -> Fetched:
    """Fetch a page.

    Args:
        url: Its address.
        redirects: Whether to follow where it sends to another page.
        private: Whether addresses of this machine or a local network are allowed.

    Raises:
        IntakeError: It cannot be reached, is not allowed, too large, or takes too long.
    """
    until = time.monotonic() + SECONDS
    for _ in range(_MOST_REDIRECTS):
        answer = _answer(url, until, private=private)
        if isinstance(answer, Fetched):
            return answer
        if not redirects:
            raise IntakeError(f"it sends to {answer}: give that address, or --follow")
        url = answer
    raise IntakeError(f"it redirects more than {_MOST_REDIRECTS} times")


def _answer(url: str, until: float, *, private: bool) -> Fetched | str:
    """The page, or the address that it sends to."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    except ValueError:
        raise IntakeError("this is no address of the web") from None
    if port is None or not parts.hostname:
        raise IntakeError("only addresses that begin with http:// or https:// are fetched")
    try:
        address = _address(parts.hostname, port, private=private)
        connection = _connected(parts.scheme, parts.hostname, address, port, until)
        try:
            return _read(connection, url, until)
        finally:
            connection.close()
    except (OSError, http.client.HTTPException) as error:
        raise IntakeError(f"it cannot be reached ({_reason(error)})") from None


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer within {SECONDS} seconds"
    return str(getattr(error, "strerror", None) or error or type(error).__name__).lower()


def _address(host: str, port: int, *, private: bool) -> str:
    found = [entry[4][0] for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    for address in found:
        if not private and not ipaddress.ip_address(str(address).partition("%")[0]).is_global:
            raise IntakeError("it stands on this machine or a local network: --private allows that")
    return str(found[0])


def _connected(
    scheme: str, host: str, address: str, port: int, until: float
) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection(host, port, timeout=_left(until))
    connection.sock = socket.create_connection((address, port), _left(until))
    if scheme == "https":
        context = ssl.create_default_context()
        connection.sock = context.wrap_socket(connection.sock, server_hostname=host)
    return connection


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _read(connection: http.client.HTTPConnection, url: str, until: float) -> Fetched | str:
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"User-Agent": "positions", "Accept-Encoding": "identity"}
    connection.request("GET", target, headers=headers)
    answer = connection.getresponse()
    if answer.status in _MOVED and (to := answer.getheader("Location")):
        return urljoin(url, to)
    if answer.status != http.client.OK:
        raise IntakeError(f"the server answers {answer.status} {answer.reason}")
    content = bytearray()
    while chunk := answer.read(_CHUNK):
        content += chunk
        if len(content) > MAX_BYTES:
            raise IntakeError(f"larger than {MAX_BYTES // 1_000_000} MB")
        if connection.sock:  # else the server has said all already
            connection.sock.settimeout(_left(until))
    kind = (answer.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    name = parts.path.rsplit("/", maxsplit=1)[-1] or "page"
    ending = _KINDS.get(kind, "")
    whole = "." in name and name.endswith(ending)
    return Fetched(url, name if whole else f"{name}{ending}", bytes(content))
