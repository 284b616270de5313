"""Files made to do harm: a clear answer, in bounded time and memory, and never a traceback."""

import errno
import json
import os
import re
import resource
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, strategies as st

import hostile
from conftest import Answer, Program
from positions.checks.checking import check
from positions.cli.formats import Format
from positions.files.tree import MemoryTree, UnreadableError
from positions.render.check.as_json import check_json
from positions.render.check.as_text import check_text
from positions.render.style import Style

NEGOTIATION = """\
title: Pay
parties: {union: {name: Union}}
issues: {pay: {title: Pay, scale: {type: interval}}}
"""
RECORD = """\
issue: pay
party: union
versions:
  - date: 2024-01-02
    note: The day of the report.
    stance: 5
    evidence: [{source: news, speaker: union, passage: The union wants five percent}]
"""
CATALOGUE = "sources: {news: {file: news.txt, title: News, published: 2024-01-02}}\n"
FILES = {
    "positions/negotiation.yaml": NEGOTIATION,
    "positions/pay/union.yaml": RECORD,
    "seeds/catalogue.yaml": CATALOGUE,
    "seeds/news.txt": "The union wants five percent.\n",
}
NAMES = [name for name in FILES if name.endswith(".yaml")]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def _little_memory() -> Iterator[None]:
    if not Path("/proc/self/statm").exists():
        pytest.skip("the limit counts from what Linux says is in use")
    limits = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * 4096
    resource.setrlimit(resource.RLIMIT_AS, (used + 600_000_000, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, limits)


def told(answer: Answer) -> set[str]:
    assert "internal error" not in answer.err, answer.err
    assert answer.status in {0, 1, 2, 3}
    findings = json.loads(answer.out)["findings"] if answer.out else []
    return {one["rule"] for one in findings}


def bomb() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    return "\n".join(lines)


TEXTS = {
    "alias bomb": bomb().encode(),
    "deep lists": b"a: " + b"[" * 50_000,
    "deep mappings": b"{a: " * 50_000,
    "deep block": b"\n".join(b" " * n + b"a:" for n in range(400)),
    "duplicate keys": b"issue: pay\n" * 2 + b"party: union\n",
    "tabs": b"issue:\n\t- pay\n",
    "NUL": b"issue: p\0y\n",
    "UTF-16": RECORD.encode("utf-16"),
    "Latin-1": "issue: größe\n".encode("latin-1"),
    "half a surrogate pair": b"issue: \xed\xa0\x80\n",
    "escaped surrogate": b'issue: "\\ud800"\nparty: union\nversions: []\n',
    "terminal escape": b"issue: \x1b[2J\n",
    "escaped terminal escape": b'issue: "\\e[2J"\nparty: union\nversions: []\n',
    "direction": 'issue: "\u202eyap"\nparty: union\n'.encode(),
    "python tag": b"!!python/object/apply:os.system ['false']\n",
    "merge key": b"a: &a {issue: pay}\n<<: *a\n",
    "self reference": b"&a [*a]\n",
    "huge number": b"issue: " + b"9" * 100_000 + b"\n",
    "huge exponent": b"issue: 1e999999999\n",
    "only a BOM": b"\xef\xbb\xbf",
    "empty": b"",
    "one long line": b"issue: " + b"x" * 1_000_000,
    "anchors": "\n".join(f"k{n}: &a{n} x" for n in range(20_000)).encode(),
    "nothing but colons": b":" * 10_000,
}


@pytest.mark.usefixtures("_little_memory")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", TEXTS.values(), ids=TEXTS.keys())
def test_a_file_that_is_no_record(program: Program, root: Path, name: str, content: bytes) -> None:
    (root / name).write_bytes(content)
    answer = program("-C", str(root), "check", "--format", "json")
    assert answer.status == 1
    assert told(answer) & {"yaml-invalid", "duplicate-key", "field-invalid"}
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\u202a-\u202e]", program("-C", str(root), "check").out
    )


@pytest.mark.usefixtures("_little_memory")
def test_a_hundred_thousand_keys(program: Program, root: Path) -> None:
    text = "\n".join(f"key-{n}: {n}" for n in range(100_000))
    (root / "positions/pay/union.yaml").write_text(text, encoding="utf-8")
    out = program("-C", str(root), "check").out
    assert "more values are not what their fields hold" in out
    assert len(out.splitlines()) < 2_000


def test_a_bom_is_no_fault(program: Program, root: Path) -> None:
    for name in NAMES:
        (root / name).write_bytes(b"\xef\xbb\xbf" + FILES[name].encode())
    told_of = told(program("-C", str(root), "check", "--format", "json"))
    assert not told_of & {"yaml-invalid", "field-invalid"}


@pytest.mark.usefixtures("_little_memory")
@pytest.mark.parametrize("name", FILES)
def test_a_hundred_megabytes(program: Program, root: Path, name: str) -> None:
    with (root / name).open("r+b") as file:
        file.truncate(100_000_000)
    answer = program("-C", str(root), "check", "--format", "json")
    assert told(answer) & {"yaml-invalid", "source-missing"}
    assert "larger than 20 MB" in answer.out


@pytest.mark.usefixtures("_little_memory")
def test_a_long_article_of_nothing_but_marks(program: Program, root: Path) -> None:
    (root / "seeds/news.txt").write_text('"' * 20_000 + "'“”" * 5_000, encoding="utf-8")
    assert "not-found" in told(program("-C", str(root), "check", "--format", "json"))


@pytest.mark.parametrize("name", FILES)
def test_a_pipe(program: Program, root: Path, name: str) -> None:
    (root / name).unlink()
    os.mkfifo(root / name)
    answer = program("-C", str(root), "check", "--format", "json")
    told(answer)
    assert "not a regular file" in answer.out


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/stdin", "/etc/passwd", "../../secret.txt"])
def test_a_link_that_leaves_the_root(program: Program, root: Path, name: str, target: str) -> None:
    (root.parent / "secret.txt").write_text("secret words", encoding="utf-8")
    (root / name).unlink()
    (root / name).symlink_to(target)
    answer = program("-C", str(root), "check", "--format", "json")
    told(answer)
    assert "secret words" not in answer.out
    assert "root:" not in answer.out
    assert re.search("leads outside|no such file", answer.out + answer.err)


@pytest.mark.parametrize(
    "file", ["../secret.txt", "/etc/passwd", "a/../../secret.txt", "x\\0y", ""]
)
def test_a_catalogue_that_asks_for_more(program: Program, root: Path, file: str) -> None:
    (root / "secret.txt").write_text("The union wants five percent", encoding="utf-8")
    text = CATALOGUE.replace("news.txt", json.dumps(file.replace("\\0", "\0")))
    (root / "seeds/catalogue.yaml").write_text(text, encoding="utf-8")
    rules = told(program("-C", str(root), "check", "--format", "json"))
    assert rules & {"unchecked", "field-invalid"}


def test_a_folder_in_place_of_a_file(program: Program, root: Path) -> None:
    (root / "seeds/news.txt").unlink()
    (root / "seeds/news.txt").mkdir()
    assert "source-missing" in told(program("-C", str(root), "check", "--format", "json"))


@pytest.mark.parametrize("format_", Format)
def test_file_names_that_command(program: Program, root: Path, format_: str) -> None:
    for name in ("\n::error::owned.yml", "\x1b[2J.yml", "a\u202eb.yml", "|`<b>.yml", "\udcff.yml"):
        (root / "positions" / name).write_text("", encoding="utf-8")
    answer = program("-C", str(root), "check", "--all", "--format", format_)
    assert answer.status == 1
    assert "internal error" not in answer.err
    if format_ not in {"json", "gitlab"}:  # for programs, which need the name as it is
        assert hostile.harm_on_a_terminal(answer.out.replace("\n::", "\n")) == []
    lines = [line for line in answer.out.splitlines() if re.match(r"\s*::", line)]
    assert all(re.match(r"::(error|warning|notice) file=", line) for line in lines)


@pytest.mark.parametrize("format_", [one for one in Format if one not in {"json", "github"}])
def test_texts_that_command(program: Program, tmp_path: Path, format_: str) -> None:
    for path, text in hostile.tree().files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    answer = program("-C", str(tmp_path), "check", "--all", "--format", format_)
    assert hostile.harm_on_a_terminal(answer.out) == []
    assert "internal error" not in answer.err


class Shifting:
    """A tree whose record is another one, or gone, every time it is read."""

    def __init__(self, texts: list[str | None]) -> None:
        self._texts = texts
        self._reads = 0

    def paths(self, folder: str) -> list[str]:
        return MemoryTree(FILES).paths(folder)

    def text(self, path: str) -> str:
        if path != "positions/pay/union.yaml":
            return FILES[path]
        text = self._texts[min(self._reads, len(self._texts) - 1)]
        self._reads += 1
        if text is None:
            raise UnreadableError(path, "no such file")
        return text


BROKEN = RECORD.replace("stance: 5", "stance: five")


@pytest.mark.parametrize(
    "texts",
    [[BROKEN, None], [BROKEN, ""], [BROKEN, "x"], [None], [BROKEN, "[" * 99], [RECORD, None]],
)
def test_a_record_that_changes_or_vanishes_while_it_is_read(texts: list[str | None]) -> None:
    report = check(Shifting(texts))
    assert report.findings
    check_text(report, Style(), everything=True)


@pytest.mark.parametrize("name", [*FILES, "positions", "seeds"])
def test_no_permission(
    program: Program, root: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if os.geteuid() == 0:  # root may read everything: let the system call say no
        monkeypatch.setattr(Path, "open", _refusing(name, Path.open))
        monkeypatch.setattr(os, "scandir", _refusing(name, os.scandir))
    else:
        (root / name).chmod(0)
    answer = program("-C", str(root), "check", "--format", "json")
    (root / name).chmod(0o755)
    told(answer)
    assert answer.status in {1, 2}
    assert "permission denied" in answer.out + answer.err


def _refusing(name: str, call):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    def refuse(path, *args, **options):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN202
        if str(path).endswith(name):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return call(path, *args, **options)

    return refuse


@pytest.mark.parametrize("command", ["baseline", "report"])
def test_a_full_disk(
    program: Program, root: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    known = root / "known.json"
    known.write_text('{"format": 1, "findings": []}', encoding="utf-8")
    before = sorted(root.rglob("*"))
    monkeypatch.setattr(os, "fsync", full)
    arguments = {
        "baseline": ("check", "--baseline", str(known), "--update-baseline"),
        "report": ("report", "2024-01-02", "2024-01-03"),
    }
    answer = program("-C", str(root), *arguments[command])
    assert answer.status == 2
    assert "no space left on device" in answer.err
    left = [path for path in sorted(root.rglob("*")) if path.name != "reports"]
    assert left == before
    assert known.read_text(encoding="utf-8") == '{"format": 1, "findings": []}'


# Fuzzing: `make fuzz` runs these with many more examples.

PIECES = st.sampled_from(
    [
        *"{}[]:,-#&*!|>'\"%@`\n\t ?~=<",
        *("issue: ", "party: ", "versions:", "\n  - ", "stance: ", "date: ", "evidence: "),
        *("quote: ", "passage: ", "speaker: ", "source: ", "terms: ", "&a ", "*a", "<<: *a"),
        *("2024-01-02", "pay", "union", "news", "5", "null", "true", "1e9", "...", "[…]", "---\n"),
        *("\ufeff", "\x00", "\x1b", "\u2028", "\u202e", "\ud800", "not ", "“", "”", "，"),
    ]
)
TEXT = st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join)


def survives(files: dict[str, str]) -> None:
    report = check(MemoryTree(files))
    text = check_text(report, Style(), everything=True)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e\ud800-\udfff]", text)
    check_json(report)


@given(st.sampled_from(NAMES), TEXT)
@example("positions/pay/union.yaml", "? [a]\n: b")
def test_any_file_is_read_or_told_of(name: str, text: str) -> None:
    survives(FILES | {name: text})


@given(st.sampled_from(NAMES), st.integers(0, 200), st.integers(0, 9), TEXT)
def test_any_edit_is_read_or_told_of(name: str, at: int, cut: int, text: str) -> None:
    whole = FILES[name]
    survives(FILES | {name: whole[:at] + text + whole[at + cut :]})


@given(TEXT, TEXT, st.sampled_from(["quote", "passage"]))
def test_any_article_and_any_words_are_judged(article: str, words: str, form: str) -> None:
    article = article.encode(errors="replace").decode()  # what no file can hold
    evidence = {"source": "news", "speaker": "union", form: words}
    version = {"date": "2024-01-02", "stance": 5, "evidence": [evidence]}
    record = json.dumps({"issue": "pay", "party": "union", "versions": [version]})
    survives(FILES | {"seeds/news.txt": article, "positions/pay/union.yaml": record})


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_told_of(content: bytes) -> None:
    from positions.files.tree import decode

    with suppress(UnreadableError):
        assert decode("a", content).encode() == content
