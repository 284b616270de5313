import worlds
from positions.evidence.voices import cast_of


def test_parties_then_speakers_are_voices_each_once() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties:
      b: {name: Bees, aliases: [the bees], speakers: {una: {name: Una Ude, role: envoy}}}
      a: {name: A, observer: true, speakers: {letter: {name: the letter, kind: document}}}
      c: {name: C, observer: true, speakers: {una: {name: Una Ost}}}
    speakers: {terms: {name: the terms, kind: document, of: [a, b]}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    """
    text = test_parties_then_speakers_are_voices_each_once.__doc__
    voices = cast_of(worlds.dossier(text)).voices.values()
    assert [(one.id, one.party, one.name, one.kind) for one in voices] == [
        ("b", "b", "Bees", "party"),
        ("a", "a", "A", "party"),
        ("c", "c", "C", "party"),
        ("una", "b", "Una Ude", "person"),
        ("letter", "a", "the letter", "document"),
        ("terms", "terms", "the terms", "document"),
    ]
    assert [(one.role, one.aliases) for one in voices][:4] == [
        (None, ("the bees",)),
        (None, ()),
        (None, ()),
        ("envoy", ("Una Ost",)),
    ]


def test_a_cast_is_what_its_voices_are() -> None:
    text = str(test_parties_then_speakers_are_voices_each_once.__doc__)
    cast = cast_of(worlds.dossier(text))
    again, other = (cast_of(worlds.dossier(text.replace("Ude", name))) for name in ("Ude", "Udo"))
    assert (cast == again, cast == other) == (True, False)
    assert hash(cast) == hash(again)
