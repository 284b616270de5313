from bench import found
from positions.checks.rules.names import alias_taken


def test_alias_taken() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties:
      p:
        name: Pland
        aliases: [the Palace, Peeland]
        speakers:
          ada: {name: Ada Moe, role: envoy, aliases: [BOB LIE, the old fox]}
          court: {name: the Palace, kind: body}
          cid: {name: Cid Moe, until: 2022-01-01, aliases: [Siddy]}
      q:
        name: Qland
        speakers:
          bob: {name: Bob Lie, role: envoy, aliases: [Old fox, Moe]}
          cid: {name: Cid Moe, from: 2022-02-01, aliases: [Siddy]}
    speakers: {pact: {name: Pact, kind: document, of: [p, q], aliases: [Peeland]}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    """
    assert found(alias_taken, test_alias_taken.__doc__) == [
        "positions/negotiation.yaml parties.p.aliases.0: the Palace is already a name of court",
        (
            "positions/negotiation.yaml parties.p.speakers.ada.aliases.0: "
            "BOB LIE is already a name of bob"
        ),
        (
            "positions/negotiation.yaml parties.q.speakers.bob.aliases.0: "
            "Old fox is already a name of ada"
        ),
        "positions/negotiation.yaml speakers.pact.aliases.0: Peeland is already a name of p",
    ]


def test_one_voice_may_repeat_its_own_name() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties:
      p: {name: Pland, speakers: {ada: {name: Ada Moe, aliases: [Ada Moe, Ada]}}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    """
    assert found(alias_taken, test_one_voice_may_repeat_its_own_name.__doc__) == []
