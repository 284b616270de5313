from positions.site.drawing import chart, scale
from positions.site.story import Held


def held(mark: str, at: tuple[float, float] | None) -> Held:
    return Held("text", "said", (mark, "meaning"), "who", at, (), "own-words")


def test_each_attestation_has_its_sign() -> None:
    drawn = {mark: scale(held(mark, (50, 50)), "label") for mark in "●○◇✕"}
    assert len(set(drawn.values())) == 4
    assert "circle" in drawn["●"]
    assert all("<title>label</title>" in text for text in drawn.values())


def test_a_range_is_a_bar_and_has_no_middle() -> None:
    text = scale(held("●", (20, 60)), "label")
    assert "<rect" in text
    assert "<circle" not in text


def test_nothing_is_drawn_without_a_place() -> None:
    assert scale(held("●", None), "label") == ""


def test_what_comes_from_records_is_escaped() -> None:
    assert "<b>" not in scale(held("●", (1, 1)), "<b>")
    assert "<b>" not in chart("<b>", ["2024-01-01", "2024-02-01"], {"<b>": [("2024-01-01", 1, 2)]})


def test_names_of_lines_that_meet_do_not_cover_one_another() -> None:
    lines = {name: [("2024-01-01", 50.0, 50.0)] for name in ("One", "Two", "Three")}
    text = chart("t", ["2024-01-01", "2024-02-01"], lines)
    heights = [float(part.split('"')[0]) for part in text.split('y="')[1:]]
    assert len(heights) == len(set(heights)) or text.count("<text") >= 3
