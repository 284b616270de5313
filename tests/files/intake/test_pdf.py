"""What a page's layout did to the words is undone, and nothing else."""

from pathlib import Path

import pytest

from positions.files.intake import IntakeError, take_in


def pdf(*pages: str, title: str = "") -> bytes:
    """A PDF of one line of text below the other."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects += ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for page in pages:
        shown = " ".join(f"({_escaped(line)}) Tj 0 -14 Td" for line in page.split("\n"))
        stream = f"BT /F1 11 Tf 50 780 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({title}) >>")
    body, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\n"
    return (body + f"startxref\n{start}\n%%EOF\n").encode("latin-1")


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


LETTER = (
    """The Harbour Letter 3/2024
To the employers
We write to you because the nego-
tiations on pay have come to a stand-
still, and because both the pre-
and the post-war contracts go on.
Please settle them.
The rest goes on over the edge of a
page that ends within a sen-
1""",
    """The Harbour Letter 3/2024
tence of ours. It is a stand-still
that nobody wanted.
2""",
)


def test_lines_hyphens_headers_and_pages() -> None:
    taken = take_in("letter.pdf", pdf(*LETTER))
    assert taken.text == (
        "To the employers\n\n"
        "We write to you because the negotiations on pay have come to a stand-still, and because "
        "both the pre- and the post-war contracts go on. Please settle them.\n\n"
        "The rest goes on over the edge of a page that ends within a sentence\fof ours. It is a "
        "stand-still that nobody wanted.\n"
    )
    assert taken.title == "To the employers"
    assert "took out 4 lines of page numbers and headers" in taken.changes


def test_its_own_title_and_its_ending_do_not_matter() -> None:
    taken = take_in("letter", pdf("Dear all,\nwe agree.", title="A letter"))
    assert (taken.title, taken.text) == ("A letter", "Dear all, we agree.\n")


@pytest.mark.parametrize("content", [b"%PDF-1.4 nothing", pdf(" ")])
def test_no_text_is_said_so(content: bytes) -> None:
    with pytest.raises(IntakeError, match="PDF"):
        take_in("x.pdf", content)


def test_nothing_is_left_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    take_in("letter.pdf", pdf(*LETTER))
    assert list(tmp_path.iterdir()) == []
