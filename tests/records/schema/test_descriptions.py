from positions.records.schema.descriptions import DESCRIPTIONS


def test_a_description_is_a_sentence() -> None:
    texts = [text for fields in DESCRIPTIONS.values() for text in fields.values()]
    assert [text for text in texts if not text[0].isalnum() or not text.endswith(".")] == []
    assert [text for text in texts if len(text) > 100] == []
