import worlds
from positions.evidence.voices import cast_of


def test_parties_and_speakers_are_voices_in_the_order_of_the_negotiation() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties:
      b: {name: Bees, aliases: [the bees], speakers: {una: {name: Una Ude, role: envoy}}}
      a: {name: A, observer: true, speakers: {letter: {name: the letter, kind: document}}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    """
    text = test_parties_and_speakers_are_voices_in_the_order_of_the_negotiation.__doc__
    voices = cast_of(worlds.dossier(text)).voices.values()
    assert [(one.id, one.party, one.name, one.kind) for one in voices] == [
        ("b", "b", "Bees", "party"),
        ("una", "b", "Una Ude", "person"),
        ("a", "a", "A", "party"),
        ("letter", "a", "the letter", "document"),
    ]
    assert [(one.role, one.aliases) for one in voices][:2] == [
        (None, ("the bees",)),
        ("envoy", ()),
    ]


def test_a_cast_is_what_its_voices_are() -> None:
    text = str(test_parties_and_speakers_are_voices_in_the_order_of_the_negotiation.__doc__)
    cast = cast_of(worlds.dossier(text))
    again, other = (cast_of(worlds.dossier(text.replace("Ude", name))) for name in ("Ude", "Udo"))
    assert (cast == again, cast == other) == (True, False)
    assert hash(cast) == hash(again)
