from positions.words.verdicts import Claim, Reading
from positions.words.verdicts.damaged import with_damage
from positions.words.verdicts.judgement import Judgement, Verdict
from texts import CAST

BROKEN = "“We keep the har-\nbour open,” Olsen said."
CLAIM = Claim("quote", "We keep the harbour open", "olsen")


def damaged(text: str, verdict: Verdict, claim: Claim = CLAIM) -> Judgement:
    return with_damage(Reading(text, CAST), claim, Judgement(verdict))


def test_words_that_differ_only_by_damage_are_altered_and_never_verified() -> None:
    for verdict in (Verdict.ALTERED, Verdict.ALTERED_CRITICAL, Verdict.NOT_FOUND):
        found = damaged(BROKEN, verdict)
        assert (found.verdict, found.damage) == (Verdict.ALTERED, ("broken-words",))


def test_words_that_a_repair_does_not_bring_back_stay_what_they_were() -> None:
    text = BROKEN.replace("open", "shut")
    assert damaged(text, Verdict.ALTERED_CRITICAL) == Judgement(Verdict.ALTERED_CRITICAL)


def test_words_in_the_wrong_mouth_are_explained_and_keep_their_verdict() -> None:
    text = "“We keep the\n\nharbour open\n\nall winter\n\nlong,” Olsen said\n\nhere."
    found = damaged(text, Verdict.NOT_QUOTED)
    assert (found.verdict, found.damage) == (Verdict.NOT_QUOTED, ("blank-lines",))
    other = Claim("quote", "We keep the harbour open", "berg")
    assert damaged(text, Verdict.UNATTRIBUTED, other).damage == ()


def test_an_omission_that_hides_a_negation_is_no_damage() -> None:
    text = "“We will not keep the har-\nbour open,” Olsen said."
    claim = Claim("quote", "We will ... keep the harbour open", "olsen")
    assert damaged(text, Verdict.ALTERED_CRITICAL, claim).verdict == Verdict.ALTERED_CRITICAL
