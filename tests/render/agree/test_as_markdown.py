from positions.change.agreement import Agreement, Coding, CodingDifference
from positions.render.agree.as_markdown import agree_markdown


def test_what_comes_from_records_has_no_meaning_in_markdown() -> None:
    side = Coding("<b>|six", None, ("`a` | <script>",))
    one = CodingDifference("pay", "union", "first", "stance", side, None)
    text = agree_markdown(Agreement("*T*", {}, {}, (one,)), "a|b")
    assert r"\*T\*" in text
    assert "<" not in text.replace("\\<", "")
    (row,) = [line for line in text.splitlines() if "positions/pay" in line]
    assert row.replace("\\|", "").count("|") == 6


def test_two_codings_that_agree_say_so() -> None:
    assert agree_markdown(Agreement("T", {}, {}, ()), "o").endswith("No unit differs.")
