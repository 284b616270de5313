from positions.render.gap.shape import GapShape
from positions.render.published import output_schema


def test_both_days_stand_under_the_names_of_the_operands() -> None:
    assert set(GapShape.__annotations__) == {"format", "from", "to", "issues", "parties"}
    assert output_schema("gap")["required"] == ["format", "from", "to", "issues", "parties"]
