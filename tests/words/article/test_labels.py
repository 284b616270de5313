import pytest

from positions.words.article.labels import labels_of


def names(text: str) -> list[tuple[str, str]]:
    return [(label.name, label.aside) for label in labels_of(text)]


@pytest.mark.parametrize(
    ("line", "name", "aside"),
    [
        ("MR HALE: We go.", "MR HALE", ""),
        ("Mr. HALE (Coast): We go.", "Mr. HALE", "Coast"),
        ("Mrs OKORO (Lagune). – Madam President", "Mrs OKORO", "Lagune"),
        ("The CHAIR. — We go.", "The CHAIR", ""),
        ("MR. HALE — We go.", "MR. HALE", ""),
        ("**Hale:** We go.", "Hale", ""),
        ("> **Q:** Do you?", "Q", ""),
        ("[00:12:03] HALE: We go.", "HALE", ""),
        ("(1:02) Ada Quinn: We go.", "Ada Quinn", ""),
        ("И.П.Громов: Мы идём.", "И.П.Громов", ""),
        ("Mme Roux : Nous partons.", "Mme Roux", ""),
        ("記者：どうですか", "記者", ""),
        ("王部长：我们不签", "王部长", ""),
        ("HALE:\nWe go.", "HALE", ""),
    ],
)
def test_a_line_begins_with_a_label_of_any_shape(line: str, name: str, aside: str) -> None:
    assert names(line) == [(name, aside)]
    assert names(f"Before it stood this.\n\n{line}") == [(name, aside)]


@pytest.mark.parametrize(
    "line",
    [
        "He left. – But we stay.",
        "TALKS GO ON IN GENEVA - Monday saw nothing new.",
        "RED STATES OUTNUMBER BLUE ONES – Jeffrey Jones says so.",
        "GENEVA, 14 May 2024 — Talks resumed.",
        "One thing is clear to all of them: we go.",
        "Mr. President, we say this: no.",
        "The talks began at 14:30 sharp.",
        "http://example.org is their page.",
        "“We go”: that was all.",
        "",
    ],
)
def test_ordinary_lines_begin_with_none(line: str) -> None:
    assert names(line) == []


def test_in_the_middle_of_a_line_only_capitals_are_labels() -> None:
    assert names("HALE: We go. QUINN: Why? Q: So? Hale: Then.") == [
        ("HALE", ""),
        ("QUINN", ""),
        ("Q", ""),
    ]


def test_where_the_words_behind_a_label_begin() -> None:
    text = "MR HALE (Coast): We go."
    (label,) = labels_of(text)
    assert text[label.end :] == "We go."


def test_what_a_label_looks_like() -> None:
    looks = [
        (label.capitals, label.titled, label.full_name)
        for line in ("Mr HALE: a", "Minister Hale: a", "Victor Hale: a", "Second: a")
        for label in labels_of(line)
    ]
    assert looks == [
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    ]
