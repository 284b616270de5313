"""Paragraphs and tables in their order."""

from io import BytesIO

import docx
import pytest

from positions.files.intake import IntakeError, take_in


def test_paragraphs_and_tables_in_order() -> None:
    document = docx.Document()
    document.add_paragraph("Brief der Partei")
    document.add_paragraph("")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Lohn", "6,5 Prozent"
    document.add_paragraph("Wir fordern das.")
    file = BytesIO()
    document.save(file)
    taken = take_in("brief.docx", file.getvalue())
    assert taken.text == "Brief der Partei\n\nLohn\t6,5 Prozent\n\nWir fordern das.\n"
    assert "footnotes" in taken.changes[0]


def test_what_is_none() -> None:
    with pytest.raises(IntakeError, match="cannot be read"):
        take_in("brief.docx", b"PK nothing")
