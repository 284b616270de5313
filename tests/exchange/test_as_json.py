from exchange.bundled import bundled
from positions.exchange.as_json import document


def test_one_document_holds_everything() -> None:
    found = document(bundled())
    dossier = bundled().dossier
    assert set(found["sources"]) == set(dossier.catalogue.sources)
    assert [one["path"] for one in found["records"]] == [one.path for one in dossier.filed]
    assert len(found["unplaced"]) == len(dossier.unplaced)
    assert len(found["changes"]) == 1
    assert found["changes"][0]["from"]["round"] == "replies"


def test_segments_are_the_words_in_their_source() -> None:
    found = document(bundled())
    for record in found["records"]:
        for version in record["versions"]:
            for one in version["evidence"]:
                text = found["sources"][one["source"]]["text"]
                assert one["verdict"] == "verified"
                for start, end in one["segments"]:
                    assert 0 <= start < end <= len(text)
                    assert text.count("\n", 0, start) + 1 == one["line"]
