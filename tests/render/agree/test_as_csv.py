from positions.change.agreement import Agreement, Coding, CodingDifference
from positions.render.agree.as_csv import agree_csv


def test_no_cell_is_a_formula() -> None:
    side = Coding("6", None, ("=1+1",))
    one = CodingDifference("pay", "union", "first", "stance", side, None)
    head, row = agree_csv(Agreement("T", {}, {}, (one,))).splitlines()
    assert head == "issue,party,round,axis,ours,theirs,our_words,their_words,path"
    assert row == "pay,union,first,stance,6,not coded,'=1+1,,positions/pay/union.yaml"
