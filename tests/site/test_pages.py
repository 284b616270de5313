import re
from pathlib import PurePosixPath

import worlds
from positions.exchange.as_json import document
from positions.site.pages import site
from site_made import book, pages, story

HOSTILE = "</script><img src=x onerror=alert(1)>\u202e{{ 7*7 }}"


def test_a_page_a_cell_an_issue_a_party_and_a_source() -> None:
    told = story()
    assert len([name for name in pages() if name.startswith("cell/")]) == len(told.pairs)
    assert {f"issue/{name}.html" for name in told.issues} <= pages().keys()
    assert {f"source/{name}.html" for name in told.sources} <= pages().keys()


def test_every_link_leads_to_a_page_and_a_place() -> None:
    for name, text in pages().items():
        for link in re.findall(r'href="([^"#]*)(?:#([^"]*))?"', text):
            path, place = link
            if path.startswith("http"):
                continue
            folder = PurePosixPath(name).parent
            parts: list[str] = []
            for part in (folder / path).parts if path else PurePosixPath(name).parts:
                if part == "..":
                    parts.pop()
                else:
                    parts.append(part)
            target = "/".join(parts)
            assert target in pages(), f"{name}: {path}"
            if place and not place.startswith(":~:"):
                assert f'id="{place}"' in pages()[target], f"{name}: {path}#{place}"


def test_no_id_stands_twice_in_a_page() -> None:
    for name, text in pages().items():
        ids = re.findall(r' id="([^"]*)"', text)
        doubled = {one for one in ids if ids.count(one) > 1 and not one.startswith("L")}
        assert doubled == set(), name


def test_the_same_document_gives_the_same_bytes() -> None:
    assert site(story().document) == pages()


def test_what_is_hostile_stays_text() -> None:
    world = f"""
    === positions/negotiation.yaml
    title: {HOSTILE!r}
    parties: {{a: {{name: {HOSTILE!r}}}}}
    issues:
      i:
        title: {HOSTILE!r}
        scale: {{type: nominal, points: {{x: {{text: {HOSTILE!r}}}}}}}
    === positions/i/a.yaml
    issue: i
    party: a
    versions:
      - date: 2024-01-01
        note: {HOSTILE!r}
        stance: x
        terms: {{t: {{kind: offer, text: {HOSTILE!r}}}}}
        evidence: [{{source: s, passage: Some hostile words stand here}}]
    === seeds/catalogue.yaml
    sources: {{s: {{file: s.txt, title: {HOSTILE!r}, published: 2024-01-01}}}}
    === seeds/s.txt
    Some hostile words stand here <img src=x>.
    """
    import json

    from positions.render.jsontext import dump

    made = site(json.loads(dump(document(worlds.proofs(worlds.dossier(world))))))
    for text in made.values():
        assert "<img" not in text


def test_a_large_matrix_is_parted() -> None:
    text = """
    === pay/union
    - {date: 2024-01-05, note: n, stance: 5, evidence: [una@early]}
    """
    small = book(text)
    issues = {f"i{number}": small.story.issues["pay"] for number in range(900)}
    small.story.document["negotiation"]["issues"] = issues
    made = site(small.story.document)
    assert {"index.html", "matrix-2.html"} <= made.keys()
    assert (
        max(len(text) for name, text in made.items() if name.startswith(("index", "matrix")))
        < 1_000_000
    )
