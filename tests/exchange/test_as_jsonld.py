import json

from exchange.bundled import bundled
from positions.exchange.as_jsonld import jsonld


def graph() -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(jsonld(bundled()))["@graph"]
    return found


def test_selectors_find_the_words_in_their_article() -> None:
    articles = bundled().dossier.articles
    seen = 0
    for one in graph():
        target = one.get("oa:hasTarget")
        if not isinstance(target, dict):
            continue
        quote, position = target["oa:hasSelector"]
        text = articles[target["oa:hasSource"]["@id"].removeprefix("#source/")]
        assert isinstance(text, str)
        start, end = position["oa:start"], position["oa:end"]
        assert text[start:end] == quote["oa:exact"]
        assert text[:start].endswith(quote.get("oa:prefix", ""))
        seen += 1
    assert seen == len([one for one in graph() if "oa:Annotation" in one["@type"]])  # type: ignore[operator]


def test_every_id_that_is_named_is_there() -> None:
    ids = {one["@id"] for one in graph()}

    def named(value: object) -> set[str]:
        if isinstance(value, dict):
            own = {value["@id"]} if set(value) == {"@id"} else set()
            return own.union(*map(named, value.values()))
        return set().union(*map(named, value)) if isinstance(value, list) else set()

    wanted = {name for one in graph() for name in named(list(one.values())) if name.startswith("#")}
    assert wanted <= ids
